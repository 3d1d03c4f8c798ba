//! The terms of use: what the service does and does not do, and what people may expect of it and of each other.

use leptos::prelude::*;

use super::{contact_name, sentence_list};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
};

/// The sections: each a title and its sentences.
const SECTIONS: [(&str, &[&str]); 7] = [
    ("terms-service", &["terms-service-ranks", "terms-service-decides", "terms-service-authorities"]),
    ("terms-money", &["terms-money-free", "terms-money-nobody", "terms-money-costs"]),
    ("terms-account", &["terms-account-one", "terms-account-true", "terms-account-keep", "terms-account-close"]),
    ("terms-placements", &["terms-placements-confirmed", "terms-placements-true", "terms-placements-suspended"]),
    (
        "terms-conduct",
        &["terms-conduct-respect", "terms-conduct-secret", "terms-conduct-collect", "terms-conduct-safe"],
    ),
    ("terms-content", &["terms-content-yours", "terms-content-code", "terms-content-esco"]),
    ("terms-limits", &["terms-limits-time", "terms-limits-care", "terms-limits-law"]),
];

/// `/conditions`.
pub(super) fn terms_page() -> AnyView {
    page(load_terms)
}

async fn load_terms(context: RequestContext) -> PageResult {
    let title = context.t("terms-title");
    let sections = SECTIONS.iter().map(|(section, sentences)| {
        let heading = context.t(&format!("{section}-title"));
        view! { <h2>{heading}</h2>{sentence_list(&context, sentences)} }
    });
    let sections = sections.collect_view();
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("terms-lead")}</p>
            <p>{context.t("terms-who")}</p>
            {sections}
            <h2>{context.t("terms-review-title")}</h2>
            <p>{context.t("terms-review-text")}</p>
            <p><a href=context.href(&address::applications())>{context.t("nav-applications")}</a></p>
            <h2 id="joindre">{context.t("footer-contact")}</h2>
            <p>{context.t("terms-contact-text")}</p>
            {contact_name(&context)}
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("terms-lead")))
}
