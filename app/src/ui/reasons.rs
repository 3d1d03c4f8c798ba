//! A fit's reasons as sentences, before any number.

use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// What a reason says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonKind {
    /// It counted.
    Counts,
    /// It was missing.
    Missing,
    /// It would raise the fit.
    Helps,
    /// A condition that is not met. It rejects nobody.
    Gate,
}

impl ReasonKind {
    const fn drawn(self) -> (&'static str, IconKind) {
        match self {
            Self::Counts => ("reason reason-counts", IconKind::Check),
            Self::Missing => ("reason reason-missing", IconKind::Cross),
            Self::Helps => ("reason reason-helps", IconKind::Up),
            Self::Gate => ("reason reason-gate", IconKind::Gate),
        }
    }
}

/// A reason: its kind in a word ("Compte"), then its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub kind: ReasonKind,
    pub kind_word: String,
    pub sentence: String,
}

/// The reasons of a fit, in the order given.
#[component]
pub fn Reasons(reasons: Vec<Reason>) -> impl IntoView {
    if reasons.is_empty() {
        return ().into_any();
    }
    let items = reasons.into_iter().map(|reason| {
        let (class, icon) = reason.kind.drawn();
        view! {
            <li class=class>
                <Icon kind=icon/>
                <span><span class="reason-kind">{reason.kind_word}</span> " " {reason.sentence}</span>
            </li>
        }
    });
    view! { <ul class="reasons">{items.collect_view()}</ul> }.into_any()
}
