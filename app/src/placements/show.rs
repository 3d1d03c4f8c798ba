//! A placement's public page: everything a person must know before applying.

use domain::{
    contact::WebAddress,
    ids::PlacementId,
    localised::Spoken,
    placement::{PlacementCard, PlacementState, PostKind, PostView, Track},
    text::Text,
};
use leptos::prelude::*;
use platform::public::PublicPlacement;

use super::{
    cards::{crossing, priority_tags, seats_text},
    facts, own_fit,
    ranking::weights_section,
    stops::stop_notice,
};
use crate::{
    address::{self, localised},
    context::RequestContext,
    page::{Page, PageResult},
    profile::exchange_notice,
    render::page,
    ui::{
        Breadcrumb, ButtonLink, ButtonSize, Fact, Facts, Icon, IconKind, Notice, PriorityTags, StateLabel, StateTone,
        Tone, isolated,
    },
    words,
};

pub(crate) fn placement_page() -> AnyView {
    page(load_placement)
}

async fn load_placement(context: RequestContext) -> PageResult {
    let id: PlacementId = context.parameter("id")?;
    let placement = context.platform.public_placement(id, context.language).await?;
    let card = &placement.page.card;
    let title = card.text.title.as_ref().map_or_else(String::new, ToString::to_string);
    let own_fit = own_fit::own_fit(&context, card).await?;
    let body = view! {
        <div class="column">
            <Breadcrumb
                label=context.t("placement-page-trail")
                above=vec![(context.href(&address::placements()), context.t("placement-list-title"))]
                current=title.clone()
            />
            {heading(&context, &placement, &title)}
            <div class="split split-end placement">
                // Before the panel, for those who read it on a phone or hear it: what it is, then how to apply.
                <div>
                    {own_fit}
                    {description(&context, card)}
                </div>
                {aside_panel(&context, &placement)}
                <div>
                    {partner_statement(&context, &placement)}
                    {facts::priorities(&context, &placement.page)}
                    {facts::asks(&context, &placement.page.asks)}
                    {facts::needs(&context, &placement)}
                    {facts::questions(&context, &placement.page)}
                    {weights_section(&context, &placement)}
                    {organisation(&context, &placement)}
                </div>
            </div>
        </div>
    };
    // Search engines list only placements open to applications. The other pages still answer.
    let open = card.state == PlacementState::Published;
    let summary = card.text.summary.as_ref().map_or_else(String::new, ToString::to_string);
    let page = Page::new(title, body);
    Ok(if open { page.indexed(summary) } else { page })
}

/// The `lang` attribute of the placement's own text, if its language is not the page's.
fn lang(context: &RequestContext, card: &PlacementCard) -> Option<&'static str> {
    (card.text_language != context.language).then(|| card.text_language.code())
}

fn heading(context: &RequestContext, placement: &PublicPlacement, title: &str) -> AnyView {
    let card = &placement.page.card;
    let summary = card.text.summary.as_ref().map_or_else(String::new, ToString::to_string);
    let fallback = lang(context, card).map(|_| {
        let language = context.t(&format!("language-{}", card.text_language.code()));
        let text = context.t_with("placement-page-other-language", &[("language", language.into())]);
        view! { <Notice>{text}</Notice> }
    });
    let exchange = (card.track == Track::Inbound).then(|| exchange_notice(context));
    view! {
        {crossing(context, card.track, card.country)}
        <h1 lang=lang(context, card)>{isolated(title)}</h1>
        {country_notice(context, placement)}
        <p class="lead" lang=lang(context, card)>{isolated(summary)}</p>
        {closed_notice(context, placement)}
        {fallback}
        {exchange}
        <PriorityTags priorities=priority_tags(context, &card.priorities)/>
    }
    .into_any()
}

/// That nobody leaves for the country, above everything that could be done.
fn country_notice(context: &RequestContext, placement: &PublicPlacement) -> Option<AnyView> {
    let card = &placement.page.card;
    let text = || context.t("placement-stop-public");
    let stopped = card.country_stopped && !card.state.is_over();
    stopped.then(|| stop_notice(context, card.country, placement.security.as_ref(), text()))
}

/// Why people cannot apply, if they cannot.
fn closed_notice(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let card = &placement.page.card;
    let today = context.platform.clock().today();
    let waits = card.country_stopped && card.state == PlacementState::Published && today <= card.deadline;
    if card.is_open(today) || waits {
        return ().into_any();
    }
    let (label, text) = match card.state {
        PlacementState::Published => ("placement-state-closed", "placement-page-closed"),
        PlacementState::Closed => ("placement-state-closed", "placement-page-closed"),
        PlacementState::Suspended => ("placement-state-suspended", "placement-page-suspended"),
        PlacementState::Cancelled => ("placement-state-cancelled", "placement-page-cancelled"),
        state => (state.key(), "placement-page-closed"),
    };
    let (label, text) = (context.t(label), context.t(text));
    view! {
        <Notice tone=Tone::Warning>
            <p><StateLabel tone=StateTone::Waiting label/></p>
            <p>{text}</p>
        </Notice>
    }
    .into_any()
}

/// A text of several paragraphs.
pub(super) fn paragraphs<const MAX: usize>(text: &Text<MAX>) -> AnyView {
    let paragraphs = text.paragraphs().map(|paragraph| view! { <p class="words">{isolated(paragraph)}</p> });
    paragraphs.collect_view().into_any()
}

fn description(context: &RequestContext, card: &PlacementCard) -> AnyView {
    let text = card.text.description.as_ref().map(paragraphs);
    view! {
        <h2>{context.t("placement-page-description")}</h2>
        <div lang=lang(context, card)>{text}</div>
    }
    .into_any()
}

/// The partner's own statement, with its name.
fn partner_statement(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let page = &placement.page;
    let statement = Spoken { text: &page.statement.text, language: page.statement.language };
    let place = match (&placement.partner_place, placement.partner_country) {
        (Some(place), Some(country)) => format!("{place}, {}", context.t(&format!("country-{country}"))),
        _ => String::new(),
    };
    view! {
        <h2>{context.t("placement-page-partner")}</h2>
        <blockquote>
            {words::passage(context, &statement)}
            <footer>{isolated(page.partner.to_string())} ", " {isolated(place)}</footer>
        </blockquote>
        <p class="meta">{facts::confirmation(context, page.confirmation.as_ref())}</p>
    }
    .into_any()
}

fn organisation(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let organisation = &placement.organisation;
    let description = organisation.description.for_reader(context.language);
    let description = description.map(|spoken| words::passage(context, &spoken));
    let website = organisation.website.clone().map(|address| {
        let shown = WebAddress::parse(&address).map_or_else(|_| address.clone(), |parsed| parsed.shown());
        view! { <p><a href=address rel="noopener">{shown}</a></p> }
    });
    view! {
        <h2>{context.t("placement-page-organisation")}</h2>
        <h3>{isolated(organisation.name.clone())}</h3>
        <p class="meta">{isolated(organisation.city.clone())}</p>
        {description}
        {website}
    }
    .into_any()
}

/// Dates, seats and the links to apply.
fn aside_panel(context: &RequestContext, placement: &PublicPlacement) -> AnyView {
    let page = &placement.page;
    let posts = page.card.posts.iter().map(|post| post_entry(context, &page.card, post)).collect_view();
    let address = format!("{}{}", context.platform.settings().base_url, localised(context.language, &context.path));
    let href = address.clone();
    view! {
        <aside class="panel" aria-label=context.t("placement-page-glance")>
            <Facts facts=facts::key_facts(context, page) column=true/>
            {posts}
            <h2>{context.t("placement-page-practical")}</h2>
            <Facts facts=facts::practical_facts(context, page) column=true/>
            {facts::security(context, placement.security.as_ref(), page.card.country)}
            <p class="share-link meta">
                <Icon kind=IconKind::Share/> " " {context.t("placement-page-share")} <br/>
                <a href=href>{address}</a>
            </p>
            <p class="meta no-print"><Icon kind=IconKind::Print/> " " {context.t("placement-page-print")}</p>
        </aside>
    }
    .into_any()
}

fn post_entry(context: &RequestContext, card: &PlacementCard, post: &PostView) -> AnyView {
    let age = match post.max_age_at_deadline {
        Some(max) => context.t_with(
            "placement-page-age-range",
            &[("min", i64::from(post.min_age_at_departure).into()), ("max", i64::from(max).into())],
        ),
        None => context.t_with("placement-page-age-min", &[("min", i64::from(post.min_age_at_departure).into())]),
    };
    let facts = vec![
        Fact::new(context.t("placement-list-seats"), seats_text(context, post.seats_left)),
        Fact::new(context.t("placement-page-age"), age),
    ];
    let open = card.is_open(context.platform.clock().today()) && context.may_participate();
    let apply = open.then(|| apply_link(context, card, post.kind));
    view! {
        <h2>{context.t(post.kind.key())}</h2>
        <Facts facts column=true/>
        {apply}
    }
    .into_any()
}

fn apply_link(context: &RequestContext, card: &PlacementCard, kind: PostKind) -> AnyView {
    let href = context.href(&address::apply(card.id, kind));
    let (label, about) = (context.t("placement-page-apply"), context.t(kind.key()));
    view! { <div class="button-row"><ButtonLink href label size=ButtonSize::Large context=about/></div> }.into_any()
}
