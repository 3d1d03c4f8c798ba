//! Watches a form in the browser: sends what is typed after a pause, and when the page is left.

use leptos::{prelude::RwSignal, web_sys::HtmlParagraphElement};

use super::AutosaveTexts;

/// Watches the form around the line.
#[cfg(feature = "hydrate")]
pub(super) fn watch(line: &HtmlParagraphElement, texts: AutosaveTexts, status: RwSignal<String>) {
    browser::watch(line, texts, status);
}

/// The server's build needs the function but never calls it.
#[cfg(not(feature = "hydrate"))]
pub(super) fn watch(_line: &HtmlParagraphElement, _texts: AutosaveTexts, _status: RwSignal<String>) {}

#[cfg(feature = "hydrate")]
mod browser {
    use std::{cell::Cell, rc::Rc, time::Duration};

    use leptos::{
        leptos_dom::helpers::TimeoutHandle,
        prelude::{RwSignal, Set, document, set_timeout_with_handle, window},
        task::spawn_local,
        wasm_bindgen::{JsCast, JsValue, closure::Closure},
    };
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Element, EventTarget, FormData, HtmlFormElement, HtmlParagraphElement, RequestInit, Response, UrlSearchParams,
        VisibilityState,
    };

    use super::AutosaveTexts;
    use crate::islands::count;

    /// How long typing must pause before it is kept.
    const PAUSE: Duration = Duration::from_millis(1_500);
    /// Before what could not be kept is sent again, where nothing more is typed: the server was busy, or away.
    const AGAIN: Duration = Duration::from_secs(10);
    /// What is never sent: files go with the form only, passwords nowhere else.
    const LEFT_OUT: &str = "input[type=file], input[type=password]";

    struct Typing {
        form: HtmlFormElement,
        texts: AutosaveTexts,
        status: RwSignal<String>,
        /// Whether something was typed since the last time.
        is_new: Cell<bool>,
        waiting: Cell<Option<TimeoutHandle>>,
    }

    pub(super) fn watch(line: &HtmlParagraphElement, texts: AutosaveTexts, status: RwSignal<String>) {
        let Some(form) = line.closest("form").ok().flatten().and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
        else {
            return;
        };
        let (is_new, waiting) = (Cell::new(false), Cell::new(None));
        let typing = Rc::new(Typing { form: form.clone(), texts, status, is_new, waiting });
        for event in ["input", "change"] {
            let typing = Rc::clone(&typing);
            on(&form, event, move || typing.typed());
        }
        let sent = Rc::clone(&typing);
        on(&form, "submit", move || sent.done());
        let hidden = Rc::clone(&typing);
        on(&document(), "visibilitychange", move || {
            if document().visibility_state() == VisibilityState::Hidden {
                hidden.leave();
            }
        });
        on(&window(), "pagehide", move || typing.leave());
    }

    /// Calls a function at each event, for as long as the page lives.
    fn on(target: &EventTarget, event: &str, act: impl FnMut() + 'static) {
        let act = Closure::<dyn FnMut()>::new(act);
        if target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref()).is_ok() {
            act.forget();
        }
    }

    impl Typing {
        fn typed(self: &Rc<Self>) {
            if let Some(field) = document().active_element() {
                count::show(&field, &self.texts.count);
            }
            self.is_new.set(true);
            self.keep_after(PAUSE);
        }

        fn keep_after(self: &Rc<Self>, pause: Duration) {
            self.stop_waiting();
            let typing = Rc::clone(self);
            let keep = move || spawn_local(typing.keep());
            self.waiting.set(set_timeout_with_handle(keep, pause).ok());
        }

        /// The form goes its own way.
        fn done(&self) {
            self.stop_waiting();
            self.is_new.set(false);
        }

        fn stop_waiting(&self) {
            if let Some(waiting) = self.waiting.take() {
                waiting.clear();
            }
        }

        /// The page is left: what is not kept yet is sent without waiting for the answer.
        fn leave(&self) {
            self.stop_waiting();
            if let (true, Some(fields)) = (self.is_new.replace(false), self.fields()) {
                let _ = window().navigator().send_beacon_with_opt_url_search_params(&self.texts.address, Some(&fields));
            }
        }

        async fn keep(self: Rc<Self>) {
            let Some(fields) = self.fields().filter(|_| self.is_new.replace(false)) else { return };
            let said = match self.sent(&fields).await {
                Some(said) => said,
                None => {
                    self.is_new.set(true);
                    self.keep_after(AGAIN);
                    self.texts.failed.clone()
                }
            };
            self.status.set(said);
        }

        /// What the server says; `None` where it did not keep what was sent.
        async fn sent(&self, fields: &UrlSearchParams) -> Option<String> {
            let request = RequestInit::new();
            request.set_method("POST");
            request.set_body(fields);
            let answer = window().fetch_with_str_and_init(&self.texts.address, &request);
            let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
            // Whoever is signed out reads so.
            if !answer.ok() && answer.status() != 401 {
                return None;
            }
            JsFuture::from(answer.json().ok()?).await.ok()?.as_string()
        }

        fn fields(&self) -> Option<UrlSearchParams> {
            let data = FormData::new_with_form(&self.form).ok()?;
            let left_out = self.form.query_selector_all(LEFT_OUT).ok()?;
            for at in 0..left_out.length() {
                let field = left_out.get(at).and_then(|node| node.dyn_into::<Element>().ok());
                if let Some(name) = field.and_then(|field| field.get_attribute("name")) {
                    data.delete(&name);
                }
            }
            let pairs: &JsValue = data.as_ref();
            UrlSearchParams::new_with_str_sequence_sequence(pairs).ok()
        }
    }
}
