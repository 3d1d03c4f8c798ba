//! Links away from a page on which something may be half typed. Without scripts a button stands in the link's place, which sends
//! the form to where it is kept and then opens the same page; with scripts the link stays.

use leptos::prelude::*;

/// The form that may be half typed, and where it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// The form's id.
    pub form: String,
    /// The address that keeps it.
    pub action: &'static str,
    /// The field that says where to go then.
    pub field: &'static str,
}

/// A link away, and the button in its place.
#[component]
pub fn WayOut(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip)] leaving: Option<Leaving>,
    #[prop(optional)] class: Option<&'static str>,
    /// The language of the page that opens, if it differs.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// What `aria-current` says.
    #[prop(optional_no_strip)]
    current: Option<&'static str>,
) -> impl IntoView {
    let Some(leaving) = leaving else {
        return view! { <a class=class href=href lang=lang hreflang=lang aria-current=current>{label}</a> }.into_any();
    };
    let with = |part: &str| class.into_iter().chain([part]).collect::<Vec<_>>().join(" ");
    let (link_class, button_class) = (with("way-out-link"), with("way-out-button"));
    view! {
        <a class=link_class href=href.clone() lang=lang hreflang=lang aria-current=current>{label.clone()}</a>
        <button
            class=button_class
            type="submit"
            form=leaving.form
            formaction=leaving.action
            formnovalidate=true
            name=leaving.field
            value=href
            lang=lang
            aria-current=current
        >
            {label}
        </button>
    }
    .into_any()
}
