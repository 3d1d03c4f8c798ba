//! A person's own first page: what they must answer, where they are expected, what they have begun, and what waits for others.

use domain::{
    application::{ApplicationCard, ApplicationState, Interview},
    country::CountryCode,
    ids::ApplicationId,
    participant::{NominationState, completeness},
    placement::Track,
};
use jiff::civil::Date;
use leptos::prelude::*;
use platform::profile::OwnProfile;

use crate::{
    address::{self, Address},
    applications::{application_card, interview_awaited},
    context::RequestContext,
    page::{Page, PageResult},
    ui::{ButtonKind, ButtonLink, ButtonSize},
    words,
};

/// What waits for the person: a link, and a line about it.
struct Task {
    page: Address,
    title: String,
    detail: AnyView,
}

pub(super) async fn load_own(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let cards = context.platform.my_applications(viewer, context.language).await?;
    let interviews = context.platform.my_interviews(viewer).await?;
    let profile = context.platform.own_profile(viewer).await?;
    let nomination = nomination_task(&context, &profile).await?;
    let residence = profile.profile.identity.country();
    let mut tasks = offers(&context, &cards);
    tasks.extend(interviews.iter().filter_map(|invited| interview(&context, &cards, invited, residence)));
    tasks.extend(drafts(&context, &cards));
    tasks.extend(nomination);
    let title = context.t_with("own-title", &[("name", (&viewer.display_name).into())]);
    let body = view! {
        <div class="column">
            <p class="eyebrow">{context.t("own-eyebrow")}</p>
            <h1>{title.clone()}</h1>
            {task_list(&context, tasks)}
            {next_step(&context, &profile, &cards)}
            {under_way(&context, &cards)}
            {organisations(&context)}
        </div>
    };
    Ok(Page::new(title, body))
}

/// Places offered, the first day to answer first.
fn offered(cards: &[ApplicationCard]) -> Vec<(Date, &ApplicationCard)> {
    let mut offered: Vec<_> = cards.iter().filter_map(|card| Some((card.offer.as_ref()?.expires_on, card))).collect();
    offered.sort_by_key(|(day, _)| *day);
    offered
}

fn last_day(context: &RequestContext, day: Date) -> String {
    context.t_with("applications-event-expires", &[("date", context.catalogue().date(day).into())])
}

fn offers(context: &RequestContext, cards: &[ApplicationCard]) -> Vec<Task> {
    let task = |(day, card): (Date, &ApplicationCard)| Task {
        page: address::application(card.id),
        title: context.t_with(
            "own-offer",
            &[("placement", words::plain_words(context.catalogue(), &card.subject.spoken_title()).into())],
        ),
        detail: last_day(context, day).into_any(),
    };
    offered(cards).into_iter().map(task).collect()
}

fn interview(
    context: &RequestContext,
    cards: &[ApplicationCard],
    (id, invited): &(ApplicationId, Interview),
    residence: Option<CountryCode>,
) -> Option<Task> {
    let card = cards.iter().find(|card| card.id == *id)?;
    Some(Task {
        page: address::application(*id),
        title: context.t_with(
            "own-interview",
            &[("placement", words::plain_words(context.catalogue(), &card.subject.spoken_title()).into())],
        ),
        detail: interview_awaited(context, *id, invited, residence),
    })
}

/// Applications that were begun and can still be sent, the first deadline first.
fn drafts(context: &RequestContext, cards: &[ApplicationCard]) -> Vec<Task> {
    let begun = |card: &&ApplicationCard| card.state == ApplicationState::Draft && card.held_back_by(cards).is_none();
    let mut begun: Vec<&ApplicationCard> = cards.iter().filter(begun).collect();
    begun.sort_by_key(|card| card.subject.deadline);
    let task = |card: &ApplicationCard| {
        let over = card.subject.deadline < context.platform.clock().today();
        let key = if over { "own-draft-over" } else { "own-draft-deadline" };
        Task {
            page: address::apply(card.subject.placement, card.subject.kind),
            title: context.t_with(
                "own-draft",
                &[("placement", words::plain_words(context.catalogue(), &card.subject.spoken_title()).into())],
            ),
            detail: context.t_with(key, &[("date", context.catalogue().date(card.subject.deadline).into())]).into_any(),
        }
    };
    begun.into_iter().map(task).collect()
}

/// A person of the exchange track names a partner organisation, which confirms them.
async fn nomination_task(context: &RequestContext, profile: &OwnProfile) -> Result<Option<Task>, platform::Error> {
    if profile.profile.track != Track::Inbound {
        return Ok(None);
    }
    let own = context.platform.own_nomination(context.viewer()?).await?;
    let (title, detail) = match &own.current {
        Some(current) if current.state == NominationState::Confirmed => return Ok(None),
        Some(current) => {
            ("profile-nomination-link", context.t_with(current.state.key(), &[("partner", (&current.partner).into())]))
        }
        None => ("own-nomination", context.t("own-nomination-text")),
    };
    Ok(Some(Task { page: address::nomination(), title: context.t(title), detail: detail.into_any() }))
}

fn task_list(context: &RequestContext, tasks: Vec<Task>) -> AnyView {
    let list = if tasks.is_empty() {
        view! { <p>{context.t("own-nothing")}</p> }.into_any()
    } else {
        let items = tasks.into_iter().map(|Task { page, title, detail }| {
            let href = context.href(&page);
            view! { <li><a href=href>{title}</a> <div class="meta">{detail}</div></li> }
        });
        view! { <ul class="tasks">{items.collect_view()}</ul> }.into_any()
    };
    view! { <h2>{context.t("own-tasks")}</h2> {list} }.into_any()
}

/// The next thing to do, as one button.
fn next_step(context: &RequestContext, profile: &OwnProfile, cards: &[ApplicationCard]) -> Option<AnyView> {
    let (page, label) = next(context, profile, cards)?;
    let href = context.href(&page);
    let title = context.t("own-next");
    Some(view! { <h2>{title}</h2> <p><ButtonLink href label size=ButtonSize::Large/></p> }.into_any())
}

/// Answer an offer while it can be answered, complete the profile, or look for a placement. Who has a place looks for none.
fn next(context: &RequestContext, profile: &OwnProfile, cards: &[ApplicationCard]) -> Option<(Address, String)> {
    if let Some((_, card)) = offered(cards).first() {
        return Some((address::application(card.id), context.t("own-answer-offer")));
    }
    let found = completeness(&profile.profile);
    if let Some(missing) = found.missing.iter().find(|missing| missing.essential).or(found.missing.first()) {
        let step = context.t(missing.step.key());
        return Some((
            address::profile_step(missing.step),
            context.t_with("profile-continue-with", &[("step", step.into())]),
        ));
    }
    let has_place = cards.iter().any(|card| card.state.keeps_dates());
    (!has_place).then(|| (address::recommendations(), context.t("profile-see-placements")))
}

/// The applications that were sent and have not ended, each with whom it waits for.
fn under_way(context: &RequestContext, cards: &[ApplicationCard]) -> AnyView {
    let sent = cards.iter().filter(|card| card.state.is_live() && card.state != ApplicationState::Draft);
    let items = sent.map(|card| {
        let next = context.t(&format!("applications-next-{}", card.state.as_str().replace('_', "-")));
        view! { <li>{application_card(context, card, cards)} <p class="meta">{next}</p></li> }
    });
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return ().into_any();
    }
    let (all, label) = (context.href(&address::applications()), context.t("nav-applications"));
    view! {
        <h2>{context.t("own-under-way")}</h2>
        <ul class="cards">{items}</ul>
        <p><ButtonLink href=all label kind=ButtonKind::Secondary/></p>
    }
    .into_any()
}

/// The desks of the OCIs to which the person belongs too.
fn organisations(context: &RequestContext) -> Option<AnyView> {
    let memberships = &context.viewer.as_ref()?.memberships;
    if memberships.is_empty() {
        return None;
    }
    let links = memberships.iter().map(|membership| {
        let href = context.href(&address::organisation(&membership.slug));
        view! { <li><a href=href>{membership.name.clone()}</a></li> }
    });
    let links = links.collect_view();
    Some(view! { <h2>{context.t("organisation-mine-title")}</h2> <ul>{links}</ul> }.into_any())
}
