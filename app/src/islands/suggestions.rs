//! Asking the server what a phrase may mean.

/// A concept that the server suggests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Suggestion {
    pub key: String,
    pub label: String,
    pub path: String,
}

/// The suggestions for a phrase; none where the network fails, since the plain form still works.
#[cfg(feature = "hydrate")]
pub(super) async fn suggestions(language: &str, phrase: &str) -> Vec<Suggestion> {
    fetched(language, phrase).await.unwrap_or_default()
}

#[cfg(feature = "hydrate")]
async fn fetched(language: &str, phrase: &str) -> Option<Vec<Suggestion>> {
    use leptos::wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let phrase = String::from(js_sys::encode_uri_component(phrase));
    let address = format!("/api/skills/suggest?lang={language}&q={phrase}");
    let answer = JsFuture::from(leptos::prelude::window().fetch_with_str(&address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let list: js_sys::Array = JsFuture::from(answer.json().ok()?).await.ok()?.dyn_into().ok()?;
    list.iter()
        .map(|item| {
            Some(Suggestion { key: text(&item, "key")?, label: text(&item, "label")?, path: text(&item, "path")? })
        })
        .collect()
}

#[cfg(feature = "hydrate")]
fn text(item: &leptos::wasm_bindgen::JsValue, name: &str) -> Option<String> {
    js_sys::Reflect::get(item, &name.into()).ok()?.as_string()
}

/// The server has no typing to wait for.
#[cfg(not(feature = "hydrate"))]
pub(super) async fn suggestions(_language: &str, _phrase: &str) -> Vec<Suggestion> {
    Vec::new()
}
