//! A notice (information, success, warning, error), and the line that says when a draft was saved.

use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// The kind of a notice. Its text must say it too, since colour alone is not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Info,
    Success,
    Warning,
    Error,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice",
            Self::Success => "notice notice-success",
            Self::Warning => "notice notice-warning",
            Self::Error => "notice notice-error",
        }
    }

    const fn icon(self) -> IconKind {
        match self {
            Self::Info => IconKind::Info,
            Self::Success => IconKind::Check,
            Self::Warning => IconKind::Warning,
            Self::Error => IconKind::Error,
        }
    }
}

/// A framed message.
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] title: Option<String>,
    /// Whether the notice answers what the person just did; it is then announced when the page opens.
    #[prop(optional)]
    status: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=tone.class() role=status.then_some("status")>
            <Icon kind=tone.icon()/>
            <div class="notice-body">
                {title.map(|title| view! { <p class="notice-title">{title}</p> })}
                {children()}
            </div>
        </div>
    }
}

/// When a draft was saved: "Brouillon enregistré à 13 h 30".
#[component]
pub fn Saved(#[prop(into)] text: String) -> impl IntoView {
    view! {
        <p class="saved" role="status">
            <Icon kind=IconKind::Check/>
            {text}
        </p>
    }
}
