//! `/candidatures`: a person's applications, and the end of the search once a place is accepted.

use domain::application::{ApplicationCard, ApplicationState};
use leptos::prelude::*;

use super::shared;
use crate::{
    address,
    context::RequestContext,
    page::Page,
    render::page,
    ui::{ButtonLink, Card, CardHeading, EmptyState, Notice, StateLabel, StateTone, Tone},
};

pub(super) fn own_applications_page() -> AnyView {
    page(|context| async move {
        let cards = context.platform.my_applications(context.viewer()?, context.language).await?;
        let title = context.t("nav-applications");
        let body = if cards.is_empty() {
            let (title, text) = (context.t("applications-none-title"), context.t("applications-none"));
            let (href, label) = (context.href(&address::placements()), context.t("nav-placements"));
            view! { <EmptyState title text><ButtonLink href label/></EmptyState> }.into_any()
        } else {
            let items =
                cards.iter().map(|card| view! { <li>{application_card(&context, card, &cards)}</li> }).collect_view();
            view! { {search_over(&context, &cards)} <ul class="cards">{items}</ul> }.into_any()
        };
        Ok(Page::new(title.clone(), view! { <div class="column"><h1>{title}</h1>{body}</div> }))
    })
}

/// Says of each accepted place that the search for its dates is over.
fn search_over(context: &RequestContext, cards: &[ApplicationCard]) -> AnyView {
    let notices =
        cards.iter().filter(|card| card.state.keeps_dates() && card.state != ApplicationState::Returned).map(|card| {
            let (start, end) = context.catalogue().range_ends(card.subject.dates);
            let values =
                [("placement", card.subject.title.as_str().into()), ("start", start.into()), ("end", end.into())];
            let text = context.t_with("applications-search-over", &values);
            let (href, label) = (context.href(&address::application(card.id)), context.t("apply-place-link"));
            view! {
                <Notice tone=Tone::Success title=context.t("applications-search-over-title")>
                    <p>{text}</p>
                    <p><a href=href>{label}</a></p>
                </Notice>
            }
        });
    notices.collect_view().into_any()
}

/// An application; `cards` are all of the person's.
pub(crate) fn application_card(context: &RequestContext, card: &ApplicationCard, cards: &[ApplicationCard]) -> AnyView {
    let href = if card.state == ApplicationState::Draft {
        address::apply(card.subject.placement, card.subject.kind)
    } else {
        address::application(card.id)
    };
    let offer = card.offer.as_ref().map(|offer| {
        let date = context.catalogue().date(offer.expires_on);
        view! { <p class="meta">{context.t_with("applications-event-expires", &[("date", date.into())])}</p> }
    });
    let (state, facts) = (shared::state_label(context, card.state), shared::subject_facts(context, &card.subject));
    let paused = card.pause.map(|_| {
        view! { <StateLabel tone=StateTone::Waiting label=context.t("applications-paused")/> }
    });
    let held_back = card.held_back_by(cards).map(|_| {
        let draft = card.state == ApplicationState::Draft;
        let text = context.t(if draft { "applications-held-back-draft" } else { "applications-held-back-sent" });
        view! { <p class="meta">{text}</p> }
    });
    view! {
        <Card href=context.href(&href) title=card.subject.title.as_str() heading=CardHeading::Two>
            {paused}{state}{offer}{held_back}{facts}
        </Card>
    }
    .into_any()
}
