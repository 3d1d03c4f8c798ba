//! The accessibility statement.

use leptos::prelude::*;

use super::{contact_name, sentence_list};
use crate::{
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
};

const MEASURES: [&str; 6] = [
    "accessibility-done-keyboard",
    "accessibility-done-script",
    "accessibility-done-contrast",
    "accessibility-done-size",
    "accessibility-done-language",
    "accessibility-done-errors",
];
const LIMITS: [&str; 2] = ["accessibility-limit-cv", "accessibility-limit-words"];

/// `/accessibilite`.
pub(super) fn accessibility_page() -> AnyView {
    page(load_accessibility)
}

async fn load_accessibility(context: RequestContext) -> PageResult {
    let title = context.t("accessibility-title");
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("accessibility-lead")}</p>
            <h2>{context.t("accessibility-aim-title")}</h2>
            <p>{context.t("accessibility-aim-text")}</p>
            <h2>{context.t("accessibility-done-title")}</h2>
            {sentence_list(&context, &MEASURES)}
            <h2>{context.t("accessibility-limits-title")}</h2>
            {sentence_list(&context, &LIMITS)}
            <h2>{context.t("accessibility-contact-title")}</h2>
            <p>{context.t("accessibility-contact-text")}</p>
            {contact_name(&context)}
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("accessibility-lead")))
}
