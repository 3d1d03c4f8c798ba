//! Buttons, and links that look like buttons.

use leptos::prelude::*;

use super::isolated::isolated;

/// The weight of a button. A page has one primary button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    /// Looks like a link.
    Plain,
    /// For actions that withdraw, cancel or close.
    Danger,
}

/// A button's height: 40, 48 or 56 px.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonSize {
    Small,
    #[default]
    Normal,
    Large,
}

fn class(kind: ButtonKind, size: ButtonSize) -> String {
    let kind = match kind {
        ButtonKind::Primary => "",
        ButtonKind::Secondary => " button-secondary",
        ButtonKind::Plain => " button-plain",
        ButtonKind::Danger => " button-danger",
    };
    let size = match size {
        ButtonSize::Small => " button-small",
        ButtonSize::Normal => "",
        ButtonSize::Large => " button-large",
    };
    format!("button{kind}{size}")
}

/// Hidden text after the label, for screen readers: "Retirer" *Compostage*.
fn hidden(context: Option<String>) -> impl IntoView {
    context.map(|context| view! { " " <span class="visually-hidden">{isolated(context)}</span> })
}

/// A button that submits its form.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    /// Text after the label for screen readers only.
    #[prop(optional_no_strip, into)]
    context: Option<String>,
    /// A name and a value that only this button posts.
    #[prop(optional_no_strip)]
    posts: Option<(&'static str, String)>,
) -> impl IntoView {
    let (name, value) = posts.unzip();
    view! {
        <button class=class(kind, size) type="submit" name=name value=value>
            {label}
            {hidden(context)}
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    /// Text after the label for screen readers only.
    #[prop(optional_no_strip, into)]
    context: Option<String>,
) -> impl IntoView {
    view! {
        <a class=class(kind, size) href=href>
            {label}
            {hidden(context)}
        </a>
    }
}
