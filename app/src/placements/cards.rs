//! A placement's card, and the texts that cards and placement pages share. The HTML of a card is the same for everybody: it is
//! made once an edition.

use std::{collections::HashMap, sync::Arc};

use domain::{
    country::CountryCode,
    dates::DateRange,
    ids::PlacementId,
    language::UiLanguage,
    placement::{PlacementCard, PlacementState, Track},
    priority::{Priority, PriorityLevel},
};
use leptos::prelude::*;
use platform::{
    Error,
    public::{Answer, EditionMemory},
};

use super::stops::stop_label;
use crate::{
    address,
    context::RequestContext,
    ui::{Card, Crossing, Fact, PriorityTags, StateLabel, StateTone, TaggedPriority, isolated},
    words,
};

/// The HTML of cards by language and placement.
pub type CardMemory = EditionMemory<(UiLanguage, PlacementId), Arc<str>>;

/// Placements as cards, in this order, in a list with the given class.
pub(crate) async fn card_list(
    context: &RequestContext,
    placements: &[PlacementId],
    class: &'static str,
) -> Result<AnyView, Error> {
    let cards = cards(context, placements).await?;
    let items =
        placements.iter().filter_map(|id| cards.get(id)).map(|card| view! { <li inner_html=card.to_string()></li> });
    Ok(view! { <ul class=class>{items.collect_view()}</ul> }.into_any())
}

/// Placements as cards, each above the passage that answers the words of a search.
pub(super) async fn found_list(
    context: &RequestContext,
    placements: &[PlacementId],
    answers: &HashMap<PlacementId, Answer>,
) -> Result<AnyView, Error> {
    let cards = cards(context, placements).await?;
    let items = placements.iter().filter_map(|id| Some((cards.get(id)?, answers.get(id)))).map(|(card, answer)| {
        let answer = answer.map(|answer| answer_view(context, answer));
        view! { <li class="found"><div inner_html=card.to_string()></div>{answer}</li> }
    });
    Ok(view! { <ul class="cards">{items.collect_view()}</ul> }.into_any())
}

fn answer_view(context: &RequestContext, answer: &Answer) -> AnyView {
    let lang = answer.language.clone().filter(|code| code != context.language.code());
    let pieces = answer.pieces.iter().map(|piece| {
        let text = piece.text.clone();
        if piece.is_match { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
    });
    let label = answer.language.as_ref().and_then(|code| code.parse().ok());
    let label = label.and_then(|language| words::language_label(context.catalogue(), language));
    let label = label.map(|label| view! { " " <span class="words-language">{label}</span> });
    let passage = (!answer.pieces.is_empty()).then(|| {
        view! { <p class="found-words"><span lang=lang>{pieces.collect_view()}</span>{label}</p> }
    });
    let skills = (!answer.skills.is_empty()).then(|| {
        let names = answer.skills.iter().map(|name| view! { <li><mark>{name.clone()}</mark></li> }).collect_view();
        view! { <div class="found-skills"><span>{context.t("placement-list-found-skills")}</span> <ul>{names}</ul></div> }
    });
    view! { {passage} {skills} }.into_any()
}

/// Their cards: those that are kept, and the others made now.
async fn cards(context: &RequestContext, placements: &[PlacementId]) -> Result<HashMap<PlacementId, Arc<str>>, Error> {
    // Taken before anything is read: what is read is at least as new.
    let edition = context.platform.edition();
    let language = context.language;
    let kept = |id: &PlacementId| Some((*id, context.cards.get(edition, &(language, *id))?));
    let mut cards: HashMap<_, _> = placements.iter().filter_map(kept).collect();
    let missing: Vec<PlacementId> = placements.iter().filter(|id| !cards.contains_key(id)).copied().collect();
    if missing.is_empty() {
        return Ok(cards);
    }
    for card in context.platform.placement_cards(&missing, language).await? {
        let html: Arc<str> = placement_card(context, &card).to_html().into();
        context.cards.keep(edition, (language, card.id), Arc::clone(&html));
        cards.insert(card.id, html);
    }
    Ok(cards)
}

fn placement_card(context: &RequestContext, card: &PlacementCard) -> AnyView {
    let label = words::language_label(context.catalogue(), card.text_language.into());
    let language = label.map(|label| (card.text_language.code(), label));
    let title = card.text.title.as_ref().map_or_else(String::new, ToString::to_string);
    let summary = card.text.summary.as_ref().map_or_else(String::new, ToString::to_string);
    let stopped = (card.country_stopped && !card.state.is_over()).then(|| stop_label(context));
    let above = view! {
        {stopped}
        {crossing(context, card.track, card.country)}
        <p class="meta">{isolated(card.organisation.to_string())}</p>
    };
    let facts = vec![
        Fact::new(context.t("placement-list-when"), dates_text(context, card.dates)),
        Fact::new(context.t("placement-list-format"), context.t(card.format.key())),
        Fact::new(context.t("placement-list-seats"), seats_text(context, card.seats_left())),
        Fact::new(context.t("placement-list-deadline"), context.catalogue().date(card.deadline)),
    ];
    // While nobody leaves for the country, the label above says why people cannot apply.
    let waits = card.country_stopped && card.state == PlacementState::Published;
    let closed = (!waits && !card.is_open(context.platform.clock().today()))
        .then(|| view! { <StateLabel tone=StateTone::Neutral label=context.t("placement-list-closed")/> });
    let href = context.href(&address::placement(card.id));
    // Nearly every placement serves all three a little: what differs is how much, so the most comes first.
    let mut served = card.priorities.clone();
    served.sort_by_key(|(_, level)| std::cmp::Reverse(level.get()));
    let priorities = priority_tags(context, &served);
    view! {
        <Card href title above=above.into_any() text=summary facts language>
            <PriorityTags priorities/>
            {closed}
        </Card>
    }
    .into_any()
}

/// From Québec to the country, or from the partner's country to Québec. Only the placement's page names the partner's
/// country.
pub(super) fn crossing(context: &RequestContext, track: Track, country: CountryCode) -> AnyView {
    let quebec = context.t("region-quebec");
    let (from, to) = match track {
        Track::Outbound => (quebec, country_name(context, country)),
        Track::Inbound => (context.t("placement-list-partner-country"), quebec),
    };
    view! { <Crossing from to joiner=context.t("placement-list-to")/> }.into_any()
}

pub(super) fn country_name(context: &RequestContext, country: CountryCode) -> String {
    context.t(&format!("country-{country}"))
}

pub(super) fn dates_text(context: &RequestContext, dates: DateRange) -> String {
    let (from, to) = context.catalogue().range_ends(dates);
    context.t_with("placement-list-dates", &[("from", from.into()), ("to", to.into())])
}

pub(super) fn seats_text(context: &RequestContext, left: u16) -> String {
    context.t_with("placement-list-seats-left", &[("count", i64::from(left).into())])
}

/// Priorities as tags with their levels.
pub(super) fn priority_tags(context: &RequestContext, priorities: &[(Priority, PriorityLevel)]) -> Vec<TaggedPriority> {
    let tag = |(priority, level): &(Priority, PriorityLevel)| TaggedPriority {
        priority: *priority,
        label: context.t(priority.key()),
        level: Some((level.get(), context.t(level.key()))),
    };
    priorities.iter().map(tag).collect()
}
