//! Texts that are written in several languages, one language at a time, without a script: each language folds, and opening one
//! closes the others.

use leptos::prelude::*;

/// The fields of one language.
pub struct LanguageText {
    /// The language's code.
    pub code: &'static str,
    /// Its name, in the reader's language.
    pub name: String,
    /// How far it is written: "rien d’écrit", "complet".
    pub status: String,
    /// Whether it holds a field that was refused. It is open then.
    pub wrong: bool,
    pub fields: AnyView,
}

/// The languages, one below the other. Those that were refused are open, otherwise the first.
#[component]
pub fn OneLanguage(
    /// What the languages have in common; a page may have several such groups.
    #[prop(into)]
    name: String,
    texts: Vec<LanguageText>,
) -> impl IntoView {
    let wrong = texts.iter().filter(|text| text.wrong).count();
    // Of details with one name only one can be open: several that were refused do without it.
    let name = (wrong < 2).then_some(name);
    let folds = texts.into_iter().enumerate().map(|(at, text)| {
        let open = if wrong == 0 { at == 0 } else { text.wrong };
        view! {
            <details class="one-language" name=name.clone() open=open data-language=text.code>
                <summary>
                    <span class="one-language-name">{text.name}</span>
                    " "
                    <span class="one-language-status">{text.status}</span>
                </summary>
                {text.fields}
            </details>
        }
    });
    view! { <div class="one-languages">{folds.collect_view()}</div> }
}
