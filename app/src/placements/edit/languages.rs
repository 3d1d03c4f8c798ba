//! The texts of a step in three languages: a form shows one language at a time, and carries the others along.

use domain::{
    form::RawForm,
    ids::PlacementId,
    language::UiLanguage,
    localised::field,
    placement::{PlacementDraft, PlacementStep},
    text::Title,
};
use leptos::prelude::*;

use super::fields::Fields;
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::FormState,
    ui::{Button, ButtonKind, FieldWidth, InputKind, TextField, isolated},
    words::in_language,
};

/// The query that says in which language a form shows its texts.
const QUERY: &str = "texte";
/// The hidden field that names the language that a form shows.
const SHOWN: &str = "writing";
/// The field of the buttons that save and go on in another language.
const NEXT: &str = "write";

/// How the texts of a step are named in each language.
#[derive(Clone, Copy)]
pub(super) enum Naming {
    /// `commitment`, `commitment_en`.
    French,
    /// `title_fr`, `title_en`.
    Every,
}

impl Naming {
    fn field(self, name: &str, language: UiLanguage) -> String {
        match self {
            Self::French => field(name, language),
            Self::Every => format!("{name}_{}", language.code()),
        }
    }
}

/// The texts of a step, each with its naming; none for steps without words.
fn texts(step: PlacementStep) -> (&'static [&'static str], Naming) {
    match step {
        PlacementStep::Basics => (&["title", "summary", "description"], Naming::Every),
        PlacementStep::PlaceAndDates => (&["preparation_place"], Naming::French),
        PlacementStep::Priorities => {
            (&["environment_sentence", "womens_rights_sentence", "youth_engagement_sentence"], Naming::French)
        }
        PlacementStep::Partner => (&["translation", "hosting"], Naming::French),
        PlacementStep::Asks => (&["other_costs", "commitment", "other_covered"], Naming::French),
        PlacementStep::Questions => (&["question"], Naming::French),
        PlacementStep::Posts | PlacementStep::LanguagesAndSkills | PlacementStep::Weights => (&[], Naming::French),
    }
}

/// The language in which a step shows its texts: one in which something was refused, the one that was asked for or being written,
/// else the one that the placement is written in.
pub(super) fn shown_language(
    context: &RequestContext,
    state: &FormState,
    content: &PlacementDraft,
    step: PlacementStep,
) -> UiLanguage {
    let (names, naming) = texts(step);
    let refused =
        |language: &UiLanguage| names.iter().any(|name| state.error(context, &naming.field(name, *language)).is_some());
    let asked = || context.query(QUERY).parse().or_else(|_| state.value(SHOWN).parse()).ok();
    let written = || content.basics.titles().languages().next();
    let refused = UiLanguage::ALL.into_iter().find(refused);
    refused.or_else(asked).or_else(written).unwrap_or_default()
}

/// The page of a step with the text of a field in its language.
pub(super) fn step_field(id: PlacementId, step: PlacementStep, name: &str) -> Address {
    let page = address::placement_step(id, step);
    let language = UiLanguage::ALL.into_iter().find(|language| name.ends_with(&format!("_{}", language.code())));
    let (names, _) = texts(step);
    let is_text = names.iter().any(|text| name.starts_with(text));
    match language.filter(|_| is_text) {
        Some(language) => page.with(QUERY, language.code()).at(name),
        None => page.at(name),
    }
}

/// Where a saved form leads: the same step in the language that its button names.
pub(super) fn after_saving(fields: &RawForm, id: PlacementId, step: PlacementStep) -> Option<Address> {
    let language: UiLanguage = fields.get(NEXT).parse().ok()?;
    Some(address::placement_step(id, step).with(QUERY, language.code()))
}

/// The next step, in the language that the form was showing.
pub(super) fn next_step(fields: &RawForm, id: PlacementId, step: PlacementStep) -> Address {
    let page = address::placement_step(id, step);
    match fields.get(SHOWN).parse::<UiLanguage>() {
        Ok(language) if language != UiLanguage::Fr => page.with(QUERY, language.code()),
        _ => page,
    }
}

/// Which language the texts below are in; the form posts it.
pub(super) fn language_notice(f: &Fields, step: PlacementStep) -> Option<AnyView> {
    let (names, _) = texts(step);
    let language = f.context.t(&format!("language-{}", f.writing.code()));
    let text = f.context.t_with("placement-edit-writing", &[("language", language.into())]);
    let notice = view! { <p class="meta">{text}</p> <input type="hidden" name=SHOWN value=f.writing.code()/> };
    (!names.is_empty()).then(|| notice.into_any())
}

/// The buttons that save the form and show its texts in another language. They come after the button that only saves, which the
/// Enter key presses.
pub(super) fn language_buttons(context: &RequestContext, writing: UiLanguage, step: PlacementStep) -> Option<AnyView> {
    let (names, _) = texts(step);
    let button = |language: UiLanguage| {
        let name = context.t(&format!("language-{}", language.code()));
        let label = context.t_with("placement-edit-write-in", &[("language", name.into())]);
        let posts = Some((NEXT, language.code().to_owned()));
        view! { <Button label kind=ButtonKind::Secondary posts/> }
    };
    let others = UiLanguage::ALL.into_iter().filter(|language| *language != writing);
    (!names.is_empty()).then(|| others.map(button).collect_view().into_any())
}

impl Fields {
    /// A line of text in the language shown; the other languages are carried along.
    pub fn localised_line(&self, name: &str, key: &str) -> AnyView {
        let shown = Naming::French.field(name, self.writing);
        let (label, hint) = (self.localised_label(key), self.hint(key));
        let control = self.labelled(&shown, label, hint, InputKind::Text, FieldWidth::Full);
        view! { {control}{self.other_languages(name, Naming::French)} }.into_any()
    }

    /// The title, which has a name in every language.
    pub fn localised_title(&self, label: String) -> AnyView {
        let name = Naming::Every.field("title", self.writing);
        let (value, error, required) = (self.value(&name), self.error(&name), self.required(&name));
        let control =
            view! { <TextField name label value hint=self.bound(Title::MAX) error required most=Title::MAX/> };
        view! { {control}{self.other_languages("title", Naming::Every)} }.into_any()
    }

    /// The same for a text of several lines.
    pub fn localised_text(&self, name: &str, label: String, max: usize, naming: Naming, rows: u16) -> AnyView {
        let shown = naming.field(name, self.writing);
        view! { {self.long(&shown, label, self.bound(max), max, rows)}{self.other_languages(name, naming)} }.into_any()
    }

    /// The same with the label and the hint of a key.
    pub fn localised_paragraph(&self, name: &str, key: &str, max: usize) -> AnyView {
        let hint: Vec<String> = self.hint(key).into_iter().chain(self.bound(max)).collect();
        let shown = Naming::French.field(name, self.writing);
        let control = self.long(&shown, self.localised_label(key), Some(hint.join(" ")), max, 4);
        view! { {control}{self.other_languages(name, Naming::French)} }.into_any()
    }

    /// A label, with the language to write in.
    fn localised_label(&self, key: &str) -> String {
        self.in_writing(self.context.t(&format!("placement-edit-field-{key}")))
    }

    /// A label with the language to write in.
    pub fn in_writing(&self, label: String) -> String {
        in_language(&self.context, label, self.writing)
    }

    /// The texts of the other languages: hidden in the form, and where the one shown is still blank, to read beside it.
    fn other_languages(&self, name: &str, naming: Naming) -> AnyView {
        let blank = self.value(&naming.field(name, self.writing)).is_empty();
        let others = UiLanguage::ALL.into_iter().filter(|language| *language != self.writing);
        let other = |language: UiLanguage| {
            let field = naming.field(name, language);
            let value = self.value(&field);
            let source = (blank && !value.is_empty()).then(|| self.source(language, value.clone()));
            view! { {source}<input type="hidden" name=field value=value/> }
        };
        others.map(other).collect_view().into_any()
    }

    /// What is written in another language, for whoever translates.
    pub fn source(&self, language: UiLanguage, text: String) -> AnyView {
        let name = self.context.t(&format!("ui-language-{}", language.code()));
        let lang = (language != self.context.language).then(|| language.code());
        view! { <details class="source-details"><summary>{name}</summary><p class="words" lang=lang>{isolated(text)}</p></details> }
            .into_any()
    }
}
