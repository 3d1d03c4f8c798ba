//! The reasons of a fit as sentences, under a heading for each kind.

use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// The kind of a list of reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonKind {
    /// What speaks for the person.
    Speaks,
    /// What the person can add.
    CanAdd,
    /// What the placement does not offer.
    NotOffered,
    /// Conditions that are not met. They reject nobody by themselves.
    Gate,
    /// Conditions that are met.
    GateMet,
}

impl ReasonKind {
    const fn drawn(self) -> (&'static str, IconKind) {
        match self {
            Self::Speaks => ("reasons-speaks", IconKind::Check),
            Self::CanAdd => ("reasons-add", IconKind::Up),
            Self::NotOffered => ("reasons-not-offered", IconKind::Dot),
            Self::Gate => ("reasons-gate", IconKind::Gate),
            Self::GateMet => ("reasons-met", IconKind::Check),
        }
    }
}

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it is about, before the sentence: a condition's name.
    pub lead: Option<String>,
    pub sentence: String,
    /// Where the person can say it: an address and its label.
    pub link: Option<(String, String)>,
}

impl Reason {
    /// A sentence alone.
    #[must_use]
    pub const fn sentence(sentence: String) -> Self {
        Self { lead: None, sentence, link: None }
    }
}

/// Reasons of one kind, in the order given; nothing without any.
#[component]
pub fn Reasons(kind: ReasonKind, #[prop(into)] title: String, reasons: Vec<Reason>) -> impl IntoView {
    if reasons.is_empty() {
        return ().into_any();
    }
    let (class, icon) = kind.drawn();
    let items = reasons.into_iter().map(|reason| {
        let lead = reason.lead.map(|lead| view! { <span class="reason-lead">{lead}</span> " " });
        let link = reason.link.map(|(href, label)| view! { " " <a class="no-print" href=href>{label}</a> });
        view! { <li>{lead}{reason.sentence}{link}</li> }
    });
    view! {
        <div class=format!("reasons {class}")>
            <p class="reasons-title"><Icon kind=icon/>{title.clone()}</p>
            <ul aria-label=title>{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}
