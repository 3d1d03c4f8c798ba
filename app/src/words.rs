//! Words that people wrote: shown in the language that there is, labelled where it is not the reader's, and marked `lang`.

use domain::{
    language::{Language, UiLanguage},
    localised::{Localised, Spoken},
    text::{Text, Title},
};
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    i18n::Catalogue,
    ui::{LinkedText, isolated},
};

/// "en français", where the words are not in the reader's language.
pub(crate) fn language_label(catalogue: Catalogue, language: Language) -> Option<String> {
    let foreign = language != Language::from(catalogue.0);
    foreign.then(|| catalogue.text_with("words-language", &[("language", language_name(catalogue, language).into())]))
}

/// The name of a language as it stands in a sentence; the code of one that the catalogue does not name.
fn language_name(catalogue: Catalogue, language: Language) -> String {
    if language.is_known() { catalogue.text(&format!("language-{language}")) } else { language.to_string() }
}

/// The label of a field with the language to write in.
pub(crate) fn in_language(context: &RequestContext, label: String, language: UiLanguage) -> String {
    let language = context.t(&format!("ui-language-{}", language.code()));
    context.t_with("words-in-language", &[("label", label.into()), ("language", language.into())])
}

/// The `lang` attribute of words that are not in the reader's language.
pub(crate) fn lang_of<T>(context: &RequestContext, spoken: &Spoken<T>) -> Option<String> {
    spoken.is_foreign_to(context.language).then(|| spoken.language.to_string())
}

/// The words in a line, with their label.
pub(crate) fn words<T: AsRef<str>>(context: &RequestContext, spoken: &Spoken<T>) -> AnyView {
    labelled(context, spoken.language, isolated(spoken.text.as_ref()))
}

/// The same with telephone numbers and addresses as links. Line breaks are kept.
pub(crate) fn linked_words<T: AsRef<str>>(context: &RequestContext, spoken: &Spoken<T>) -> AnyView {
    labelled(context, spoken.language, linked(spoken.text.as_ref()))
}

/// A text with its links and its line breaks.
pub(crate) fn linked(text: &str) -> AnyView {
    let text = text.to_owned();
    view! { <bdi class="keeps-lines"><LinkedText text/></bdi> }.into_any()
}

fn labelled(context: &RequestContext, language: Language, text: AnyView) -> AnyView {
    match language_label(context.catalogue(), language) {
        None => text,
        Some(label) => {
            let lang = language.to_string();
            view! { <span lang=lang>{text}</span> " " <span class="words-language">{label}</span> }.into_any()
        }
    }
}

/// The words as paragraphs, with their label after them.
pub(crate) fn passage<const MAX: usize>(context: &RequestContext, spoken: &Spoken<&Text<MAX>>) -> AnyView {
    let paragraphs =
        spoken.text.paragraphs().map(|text| view! { <p class="words">{isolated(text)}</p> }).collect_view();
    match language_label(context.catalogue(), spoken.language) {
        None => paragraphs.into_any(),
        Some(label) => {
            let lang = spoken.language.to_string();
            view! { <div lang=lang>{paragraphs}</div> <p class="words-language">{label}</p> }.into_any()
        }
    }
}

/// The words with their label as plain text: for mails, titles of documents and files.
pub(crate) fn plain_words<T: AsRef<str>>(catalogue: Catalogue, spoken: &Spoken<T>) -> String {
    let text = crate::i18n::isolate(spoken.text.as_ref());
    match language_label(catalogue, spoken.language) {
        None => text.into_owned(),
        Some(label) => format!("{text} {label}"),
    }
}

/// Choices of a list and words beside them, a line each; `None` where there are none.
pub(crate) fn choices_and_words<T: AsRef<str>>(
    context: &RequestContext,
    choices: impl Iterator<Item = String>,
    other: Option<Spoken<T>>,
) -> Option<AnyView> {
    let mut lines: Vec<AnyView> = choices.map(IntoAny::into_any).collect();
    lines.extend(other.map(|spoken| words(context, &spoken)));
    let lines: Vec<AnyView> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if at == 0 { line } else { view! { <br/> {line} }.into_any() })
        .collect();
    (!lines.is_empty()).then(|| lines.into_any())
}

/// A placement's title, or a text that says that it has none in any language.
pub(crate) fn title(context: &RequestContext, titles: &Localised<Title>) -> AnyView {
    match titles.for_reader(context.language) {
        Some(title) => words(context, &title),
        None => context.t("placement-edit-untitled").into_any(),
    }
}

/// The same as plain text.
pub(crate) fn plain_title(catalogue: Catalogue, titles: &Localised<Title>) -> String {
    let title = titles.for_reader(catalogue.0);
    title.map_or_else(|| catalogue.text("placement-edit-untitled"), |title| plain_words(catalogue, &title))
}

/// A text in each language that it is written in, the reader's first, for those who work on it; `None` where nothing is written.
pub(crate) fn every_language<T: AsRef<str>>(context: &RequestContext, text: &Localised<T>) -> Option<AnyView> {
    let reader = context.language;
    let others = text.languages().filter(|language| *language != reader);
    let languages: Vec<UiLanguage> = text.get(reader).map(|_| reader).into_iter().chain(others).collect();
    let alone = languages.len() == 1;
    let line = |language: UiLanguage| {
        let written = text.get(language).map(AsRef::as_ref).unwrap_or_default().to_owned();
        let name = context.t(&format!("ui-language-{}", language.code()));
        let name = (!alone || language != reader).then(|| view! { <span class="words-language">{name}</span> " " });
        let lang = (language != reader).then(|| language.code());
        view! { <div class="words-version">{name}<span lang=lang>{isolated(written)}</span></div> }
    };
    (!languages.is_empty()).then(|| languages.into_iter().map(line).collect_view().into_any())
}
