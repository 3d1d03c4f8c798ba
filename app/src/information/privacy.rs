//! The privacy policy: who is responsible, which data are kept, why, for whom and how long, and people's rights.

use domain::retention;
use leptos::prelude::*;

use super::{contact_name, sentence_list};
use crate::{
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{Column, DataTable, text_cell},
};

/// The classes of data, one row each.
const CLASSES: [&str; 10] =
    ["account", "profile", "apart", "cv", "typed", "application", "mail", "partner", "session", "trail"];
/// The columns of the table.
const COLUMNS: [&str; 4] = ["what", "why", "readers", "how-long"];
const RIGHTS: [&str; 5] = [
    "privacy-right-see",
    "privacy-right-correct",
    "privacy-right-withdraw",
    "privacy-right-review",
    "privacy-right-complain",
];
const NEVER: [&str; 4] = ["privacy-never-tracking", "privacy-never-sale", "privacy-never-score", "privacy-never-mail"];

/// `/confidentialite`.
pub(super) fn privacy_page() -> AnyView {
    page(load_privacy)
}

async fn load_privacy(context: RequestContext) -> PageResult {
    let title = context.t("privacy-title");
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("privacy-lead")}</p>
            <h2>{context.t("privacy-who-title")}</h2>
            <p>{context.t("privacy-who-text")}</p>
            {contact_name(&context)}
            <h2>{context.t("privacy-never-title")}</h2>
            {sentence_list(&context, &NEVER)}
        </div>
        <div class="section section-sand">
            <h2>{context.t("privacy-table-title")}</h2>
            {table(&context)}
        </div>
        <div class="column prose">
            <h2>{context.t("privacy-abroad-title")}</h2>
            <p>{context.t("privacy-abroad-text")}</p>
            <h2>{context.t("privacy-decision-title")}</h2>
            <p>{context.t("privacy-decision-text")}</p>
            <h2>{context.t("privacy-rights-title")}</h2>
            {sentence_list(&context, &RIGHTS)}
            <p>{context.t("privacy-rights-how")}</p>
            {contact_name(&context)}
            <h2>{context.t("privacy-cookie-title")}</h2>
            <p>{context.t("privacy-cookie-text")}</p>
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("privacy-lead")))
}

fn table(context: &RequestContext) -> AnyView {
    let heading = |column: &&str| Column::text(context.t(&format!("privacy-column-{column}")));
    let columns =
        std::iter::once(Column::text(context.t("privacy-column-class"))).chain(COLUMNS.iter().map(heading)).collect();
    let periods = [
        ("years", retention::DECISION_YEARS.into()),
        ("stay", retention::STAY_YEARS.into()),
        ("days", retention::MAIL_DAYS.into()),
        ("typed", retention::TYPED_DAYS.into()),
    ];
    let rows = CLASSES.iter().map(|class| {
        let name = text_cell(context.t(&format!("privacy-class-{class}")));
        let column =
            COLUMNS.iter().map(|column| text_cell(context.t_with(&format!("privacy-{class}-{column}"), &periods)));
        std::iter::once(name).chain(column).collect::<Vec<AnyView>>()
    });
    view! { <DataTable caption=context.t("privacy-table-caption") columns rows=rows.collect() row_heading=0/> }
        .into_any()
}
