//! The reasons of a fit as sentences, under a heading for each kind.

use html_escape::{encode_double_quoted_attribute as quoted, encode_text as escaped};
use leptos::{prelude::*, tachys::html::InertElement};

use super::icon::IconKind;

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

/// Reasons of one kind, in the order given; nothing without any. Written as one text, as the bars are.
#[component]
pub fn Reasons(kind: ReasonKind, #[prop(into)] title: String, reasons: Vec<Reason>) -> impl IntoView {
    let (class, icon) = kind.drawn();
    let list = || {
        let items: String = reasons.iter().map(item).collect();
        InertElement::new(format!(
            r#"<div class="reasons {class}"><p class="reasons-title">{}{}</p><ul aria-label="{}">{items}</ul></div>"#,
            icon.markup(),
            escaped(&title),
            quoted(&title),
        ))
    };
    (!reasons.is_empty()).then(list)
}

fn item(reason: &Reason) -> String {
    let lead = reason.lead.iter().map(|lead| format!(r#"<span class="reason-lead">{}</span> "#, escaped(lead)));
    let link = reason
        .link
        .iter()
        .map(|(href, label)| format!(r#" <a class="no-print" href="{}">{}</a>"#, quoted(href), escaped(label)));
    format!("<li>{}{}{}</li>", lead.collect::<String>(), escaped(&reason.sentence), link.collect::<String>())
}
