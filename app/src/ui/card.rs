//! A card: a placement, an organisation or an application in a list.

use leptos::prelude::*;

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
}

impl Fact {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// Facts side by side, or in a column in a panel.
#[component]
pub fn Facts(facts: Vec<Fact>, #[prop(optional)] column: bool) -> impl IntoView {
    let facts = facts.into_iter().map(|fact| view! { <div><dt>{fact.name}</dt><dd>{fact.value}</dd></div> });
    view! { <dl class=if column { "facts facts-column" } else { "facts" }>{facts.collect_view()}</dl> }
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
    #[prop(optional)] facts: Vec<Fact>,
    /// What stands at the bottom: priorities, a state, a date.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let link = view! { <a class="card-link" href=href>{title}</a> };
    let title = match heading {
        CardHeading::Two => view! { <h2 class="card-title">{link}</h2> }.into_any(),
        CardHeading::Three => view! { <h3 class="card-title">{link}</h3> }.into_any(),
    };
    let text = (!text.is_empty()).then(|| view! { <p class="card-text">{text}</p> });
    let facts = (!facts.is_empty()).then(|| view! { <Facts facts/> });
    let foot = children.map(|children| view! { <div class="card-foot">{children()}</div> });
    view! { <article class="card">{above}{title}{text}{facts}{foot}</article> }
}
