//! Buttons and links that look like them.

use leptos::prelude::*;

/// How much a button asks to be pressed: one primary a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    /// Looks like a link.
    Plain,
    /// Withdraws, cancels, closes.
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

/// What the eye has from the place and the ear has not: "Retirer" *Compostage*.
fn hidden(context: Option<String>) -> impl IntoView {
    context.map(|context| view! { " " <span class="visually-hidden">{context}</span> })
}

/// A button that posts its form.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    /// Words read after the label, and not shown.
    #[prop(optional_no_strip, into)]
    context: Option<String>,
    /// A name and a value posted by this button only.
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
    /// Words read after the label, and not shown.
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
