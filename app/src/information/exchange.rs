//! The exchange track, for people who live in a partner country.

use leptos::prelude::*;

use super::sentence_list;
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    profile::exchange_notice,
    render::page,
    ui::{ButtonKind, ButtonLink, ButtonSize},
};

const STEPS: [&str; 5] = ["register", "confirm", "choose", "papers", "stay"];
const WHO: [&str; 3] = ["exchange-who-country", "exchange-who-partner", "exchange-who-language"];
const OFFERED: [&str; 4] =
    ["exchange-offered-length", "exchange-offered-work", "exchange-offered-home", "exchange-offered-costs"];
const PAPERS: [&str; 3] = ["exchange-papers-passport", "exchange-papers-visa", "exchange-papers-dates"];

/// `/reciprocite`.
pub(super) fn exchanges_page() -> AnyView {
    page(load_exchanges)
}

async fn load_exchanges(context: RequestContext) -> PageResult {
    let title = context.t("exchange-title");
    let steps = STEPS.into_iter().map(|step| {
        view! {
            <li>
                <h3>{context.t(&format!("exchange-step-{step}-title"))}</h3>
                <p>{context.t(&format!("exchange-step-{step}-text"))}</p>
            </li>
        }
    });
    let steps = steps.collect_view();
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("exchange-lead")}</p>
            {exchange_notice(&context)}
            {actions(&context)}
            <h2>{context.t("exchange-who-title")}</h2>
            {sentence_list(&context, &WHO)}
            <h2>{context.t("exchange-steps-title")}</h2>
            <ol class="journey">{steps}</ol>
            <h2>{context.t("exchange-offered-title")}</h2>
            {sentence_list(&context, &OFFERED)}
            <h2>{context.t("exchange-papers-title")}</h2>
            {sentence_list(&context, &PAPERS)}
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("exchange-lead")))
}

fn actions(context: &RequestContext) -> AnyView {
    let (register, see) =
        (&address::sign_up().with("kind", "exchange_participant"), &address::placements().with("track", "inbound"));
    view! {
        <div class="button-row">
            <ButtonLink href=context.href(register) label=context.t("exchange-register") size=ButtonSize::Large/>
            <ButtonLink
                href=context.href(see)
                label=context.t("exchange-placements")
                kind=ButtonKind::Secondary
                size=ButtonSize::Large
            />
        </div>
    }
    .into_any()
}
