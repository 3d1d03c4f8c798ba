//! From rows to what pages show.

use domain::{
    application::{ApplicationCard, ApplicationDraft, Fullness, NotOpen, Subject},
    dates::DateRange,
    language::UiLanguage,
    placement::{PlacementDraft, PlacementState, Track},
    season::{EligibilityProblem, EligibilityRule},
    text::Title,
};
use jiff::civil::Date;

use crate::{
    Error, Result,
    store::applications::{ApplicationRow, PostRow},
};

/// The title in the reader's language, else in French, else in whichever language has one.
pub(super) fn title(content: &PlacementDraft, language: UiLanguage) -> Result<(Title, UiLanguage)> {
    let order = [language, UiLanguage::Fr, UiLanguage::En, UiLanguage::Es];
    let found = order
        .into_iter()
        .find_map(|language| content.basics.text(language).title.clone().map(|title| (title, language)));
    found.ok_or_else(|| Error::internal("a placement with candidates has no title"))
}

pub(crate) fn subject(post: &PostRow, language: UiLanguage) -> Result<Subject> {
    let (title, title_language) = title(&post.content, language)?;
    let country = post.content.place.country.ok_or_else(|| Error::internal("a published placement has no country"))?;
    Ok(Subject {
        placement: post.placement,
        placement_state: post.placement_state,
        post: post.id,
        kind: post.kind,
        track: track(post),
        title,
        title_language,
        organisation: post.organisation_name.clone(),
        organisation_id: post.organisation,
        organisation_slug: post.organisation_slug.clone(),
        country,
        dates: dates(post)?,
        deadline: deadline(post),
        fullness: fullness(post),
    })
}

pub(super) fn card(row: &ApplicationRow, post: &PostRow, language: UiLanguage) -> Result<ApplicationCard> {
    Ok(ApplicationCard {
        id: row.id,
        version: row.version,
        number: row.number,
        state: row.state,
        subject: subject(post, language)?,
        submitted_at: row.submitted_at,
        updated_at: row.updated_at,
        offer: row.offer.clone(),
    })
}

pub(super) fn draft(row: &ApplicationRow) -> ApplicationDraft {
    ApplicationDraft {
        letter: row.letter.clone(),
        answers: row.draft_answers.clone(),
        asks_accepted: row.asks_accepted,
    }
}

pub(super) const fn fullness(post: &PostRow) -> Fullness {
    Fullness { seats: post.seats_max, taken: post.seats_taken, offered: post.offered }
}

pub(crate) fn dates(post: &PostRow) -> Result<DateRange> {
    post.content.place.dates.ok_or_else(|| Error::internal("a published placement has no dates"))
}

/// Which way people travel; outbound where a draft does not say.
pub(crate) fn track(post: &PostRow) -> Track {
    post.content.basics.track.unwrap_or(Track::Outbound)
}

/// The last day to apply: the placement's own, else the season's.
pub(crate) fn deadline(post: &PostRow) -> Date {
    post.content.place.deadline.unwrap_or_else(|| post.season.end())
}

/// Why nobody may apply on that day, where nobody may.
pub(crate) fn not_open(post: &PostRow, today: Date) -> Option<NotOpen> {
    match post.placement_state {
        PlacementState::Published if !post.organisation_state.may_act() => Some(NotOpen::Suspended),
        PlacementState::Published if today < post.season.start() => Some(NotOpen::BeforeSeason),
        PlacementState::Published if deadline(post) < today => Some(NotOpen::AfterDeadline),
        PlacementState::Published => None,
        PlacementState::Suspended => Some(NotOpen::Suspended),
        _ => Some(NotOpen::Closed),
    }
}

/// The rule of the post: the season's for that way of travelling; the post's own ages above it.
pub(crate) fn rule(post: &PostRow) -> EligibilityRule {
    let season = post.eligibility.of(track(post));
    post.content.posts.of(post.kind).map_or_else(|| season.clone(), |own| own.eligibility(season))
}

/// What the rule says of a person today.
pub(super) fn problems(
    post: &PostRow,
    profile: &domain::participant::Profile,
    today: Date,
) -> Result<Vec<EligibilityProblem>> {
    let facts = profile.identity.eligibility_facts();
    Ok(rule(post).problems(&facts, today, dates(post)?.start(), deadline(post)))
}
