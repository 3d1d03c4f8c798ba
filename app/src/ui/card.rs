//! A card: a placement, an organisation or an application in a list.

use html_escape::{encode_double_quoted_attribute as quoted, encode_text as escaped};
use leptos::{prelude::*, tachys::html::InertElement};

use super::isolated::{isolated, isolated_markup};

/// The heading level of a card's title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardHeading {
    Two,
    #[default]
    Three,
}

/// A label and a value: "Durée", "75 jours".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub name: String,
    pub value: String,
    /// The language of the value, where it is not the page's, and the label that says so.
    pub language: Option<(String, String)>,
}

impl Fact {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), language: None }
    }

    /// The same, its value in a language that is not the page's.
    #[must_use]
    pub fn in_language(self, language: Option<(String, String)>) -> Self {
        Self { language, ..self }
    }
}

/// Facts side by side, or in a column in a panel. Written as one text: a list has many, and each element of a view costs.
#[component]
pub fn Facts(facts: Vec<Fact>, #[prop(optional)] column: bool) -> impl IntoView {
    let class = if column { "facts facts-column" } else { "facts" };
    let facts: String = facts.iter().map(fact_markup).collect();
    InertElement::new(format!(r#"<dl class="{class}">{facts}</dl>"#))
}

fn fact_markup(fact: &Fact) -> String {
    let (name, value) = (escaped(&fact.name), isolated_markup(&fact.value));
    let Some((lang, label)) = &fact.language else { return format!("<div><dt>{name}</dt><dd>{value}</dd></div>") };
    let (lang, label) = (quoted(lang), escaped(label));
    format!(
        r#"<div><dt>{name}</dt><dd><span lang="{lang}">{value}</span> <span class="words-language">{label}</span></dd></div>"#
    )
}

/// A card whose title links to its page; the whole card is clickable. Put it in a `<li>` of `<ul class="cards">` or
/// `<ul class="grid grid-3">`.
#[component]
pub fn Card(
    #[prop(into)] href: String,
    #[prop(into)] title: String,
    #[prop(optional)] heading: CardHeading,
    /// Above the title: a [`super::Crossing`], an organisation's name.
    #[prop(optional_no_strip, into)]
    above: Option<AnyView>,
    #[prop(optional, into)] text: String,
    /// The language of title and text, where it is not the page's, and the label that says so.
    #[prop(optional_no_strip)]
    language: Option<(&'static str, String)>,
    #[prop(optional)] facts: Vec<Fact>,
    /// What stands at the bottom: priorities, a state, a date.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (lang, label) = language.unzip();
    let link = view! { <a class="card-link" href=href lang=lang>{isolated(title)}</a> };
    let title = match heading {
        CardHeading::Two => view! { <h2 class="card-title">{link}</h2> }.into_any(),
        CardHeading::Three => view! { <h3 class="card-title">{link}</h3> }.into_any(),
    };
    let text = (!text.is_empty()).then(|| view! { <p class="card-text" lang=lang>{isolated(text)}</p> });
    let label = label.map(|label| view! { <p class="words-language">{label}</p> });
    let facts = (!facts.is_empty()).then(|| view! { <Facts facts/> });
    let foot = children.map(|children| view! { <div class="card-foot">{children()}</div> });
    view! { <article class="card">{above}{title}{text}{label}{facts}{foot}</article> }
}
