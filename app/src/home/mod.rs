//! The home page: what the service is, for whom, and the next step for each. A person who is signed in has a page of their own there.

mod own;
mod sections;

use domain::placement::{PlacementFilter, PlacementSearch, PlacementSort, Track};
use leptos::prelude::*;
use platform::public::Asked;

use crate::{
    accounts::main_page,
    address,
    context::RequestContext,
    page::{Page, PageResult},
    placements::card_list,
    render::page,
    ui::{ButtonKind, ButtonLink, ButtonSize, HeroArt},
};

/// Placements shown before the link to all of them.
const SHOWN: i64 = 3;

pub(crate) fn home_page() -> AnyView {
    page(load_home)
}

async fn load_home(context: RequestContext) -> PageResult {
    if let Some(viewer) = &context.viewer {
        let own = main_page(viewer);
        if own == address::home() {
            return own::load_own(context).await;
        }
        let (label, href) = (context.t("accounts-go-on"), context.href(&own));
        let body = view! { <div class="column"><p><ButtonLink href=href.clone() label/></p></div> };
        return Ok(Page::new(context.t("home-title"), body).leading_to(href));
    }
    let projects = projects(&context).await?;
    let body = view! {
        {hero(&context)}
        {sections::ways(&context)}
        {sections::priorities(&context)}
        {projects}
        {sections::journey(&context)}
        {sections::promises(&context)}
    };
    Ok(Page::new(context.t("home-title"), body).indexed(context.t("home-lead")))
}

fn hero(context: &RequestContext) -> impl IntoView + use<> {
    view! {
        <div class="hero">
            <div class="hero-words">
                <p class="eyebrow">{context.t("home-eyebrow")}</p>
                <h1>{context.t("home-title")}</h1>
                <p class="lead">{context.t("home-lead")}</p>
                <div class="button-row">
                    <ButtonLink href=context.href(&address::placements()) label=context.t("home-see-placements") size=ButtonSize::Large/>
                    <ButtonLink
                        href=context.href(&address::exchanges())
                        label=context.t("home-see-exchanges")
                        kind=ButtonKind::Secondary
                        size=ButtonSize::Large
                    />
                </div>
            </div>
            <HeroArt/>
        </div>
    }
}

/// The latest placements that leave from Québec.
async fn projects(context: &RequestContext) -> Result<AnyView, platform::Error> {
    let mut search = PlacementSearch::default().with(PlacementFilter::Track(Track::Outbound));
    search.sort = PlacementSort::Recent;
    let list = context.platform.search_placements(&search, &[], Asked::AllWords, SHOWN).await?;
    if list.placements.is_empty() {
        return Ok(().into_any());
    }
    let cards = card_list(context, &list.placements, "grid grid-3").await?;
    Ok(view! {
        <section class="section">
            <h2>{context.t("home-projects-title")}</h2>
            <p class="lead">{context.t("home-projects-text")}</p>
            {cards}
            <p><a href=context.href(&address::placements())>{context.t("home-projects-all")}</a></p>
        </section>
    }
    .into_any())
}
