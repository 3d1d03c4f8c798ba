//! The home page: what this is, for whom, and the next step for each.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    page::{Page, PageResult, page},
};

pub(crate) fn home() -> AnyView {
    page(load)
}

async fn load(context: RequestContext) -> PageResult {
    let body = view! {
        <div class="column">
            <h1>{context.t("home-title")}</h1>
            <p class="lead">{context.t("home-lead")}</p>
        </div>
    };
    Ok(Page::new(context.t("home-title"), body).indexed())
}
