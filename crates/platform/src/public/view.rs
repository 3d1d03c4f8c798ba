//! Converts stored placements to what public pages show.

use domain::{
    country::{CountryCode, SecurityLevel, SecurityNote},
    language::UiLanguage,
    placement::{LocalText, PlacementCard, PlacementDraft, PlacementPage, PlacementState, PostView, Track},
    priority::PriorityLevel,
    text::{OrganisationName, Statement},
};
use store::placements::{StoredPost, public::PublicRow};

use super::{PublicOrganisation, PublicPlacement};
use crate::{Error, Result};

/// A value that the schema guarantees for every placement that is no longer a draft.
fn present<T>(piece: Option<T>, name: &str) -> Result<T> {
    piece.ok_or_else(|| Error::Internal(format!("a public placement lacks its {name}")))
}

/// The text in the reader's language if it is complete, else in French, else in the first complete language; where none is
/// complete, in the first of these that has a title.
fn text(content: &PlacementDraft, language: UiLanguage) -> (LocalText, UiLanguage) {
    let order = [language, UiLanguage::Fr, UiLanguage::En, UiLanguage::Es];
    let complete = order.into_iter().find(|language| content.basics.text(*language).is_complete());
    let titled = || content.basics.title(language).map(|(_, language)| language);
    let chosen = complete.or_else(titled).unwrap_or(language);
    (content.basics.text(chosen).clone(), chosen)
}

pub(super) fn card(row: &PublicRow, posts: &[StoredPost], language: UiLanguage) -> Result<PlacementCard> {
    let content = &row.content;
    let (text, text_language) = text(content, language);
    let claims = content.priorities.as_slice().iter().filter(|claim| claim.level > PriorityLevel::NONE);
    // An OCI that is not approved takes no applications, so its published placements are shown as suspended.
    let paused = row.state == PlacementState::Published && !row.organisation_approved;
    Ok(PlacementCard {
        id: row.id,
        state: if paused { PlacementState::Suspended } else { row.state },
        text,
        text_language,
        track: present(content.basics.track, "track")?,
        format: present(content.basics.format, "format")?,
        organisation: OrganisationName::parse(&row.organisation_name).map_err(Error::internal)?,
        country: present(content.place.country, "country")?,
        place: present(content.place.place.clone(), "place")?,
        dates: present(content.place.dates, "dates")?,
        deadline: content.place.deadline.unwrap_or(row.season_deadline),
        posts: posts.iter().filter(|post| post.placement == row.id).map(|post| post_view(row, post)).collect(),
        priorities: claims.map(|claim| (claim.priority, claim.level)).collect(),
        sdgs: content.basics.sdgs.clone(),
        country_stopped: row.country_level.is_some_and(SecurityLevel::stops_travel),
    })
}

fn post_view(row: &PublicRow, stored: &StoredPost) -> PostView {
    let written = row.content.posts.of(stored.kind);
    let season = row.eligibility.of(row.content.basics.track.unwrap_or(Track::Outbound));
    let rule = written.map_or_else(|| season.clone(), |post| post.eligibility(season));
    PostView {
        id: stored.id,
        kind: stored.kind,
        seats: u16::try_from(stored.seats_max).unwrap_or_default(),
        seats_left: u16::try_from(stored.seats_max - stored.seats_taken).unwrap_or_default(),
        min_age_at_departure: rule.min_age_at_departure,
        max_age_at_deadline: rule.max_age_at_deadline,
    }
}

pub(super) fn whole(
    row: PublicRow,
    posts: &[StoredPost],
    names: &[(String, String)],
    security: Option<SecurityNote>,
    language: UiLanguage,
) -> Result<PublicPlacement> {
    let card = card(&row, posts, language)?;
    let weights = card.posts.iter().map(|post| (post.kind, row.content.weights_of(post.kind))).collect();
    let PlacementDraft { basics, place, needs, priorities, partner, asks, questions, confirmation, .. } = row.content;
    let stated = row.statement.as_deref().map(Statement::parse).transpose().map_err(Error::internal)?;
    let name =
        |key: &str| names.iter().find(|(of, _)| of == key).map_or_else(|| key.to_owned(), |(_, name)| name.clone());
    let page = PlacementPage {
        card,
        organisation_id: row.organisation,
        partner: OrganisationName::parse(&present(row.partner_name, "partner")?).map_err(Error::internal)?,
        statement: present(stated.or(partner.statement), "statement")?,
        statement_language: present(partner.statement_language, "statement's language")?,
        confirmation,
        flexibility: place.flexibility,
        preparation: place.preparation,
        preparation_place: place.preparation_place,
        claims: priorities.as_slice().to_vec(),
        asks,
        questions: questions.as_slice().to_vec(),
        languages: basics.languages().collect(),
        needs,
    };
    let skill_names = page.needs.skills.iter().map(|need| (need.post, name(need.skill.as_str()))).collect();
    Ok(PublicPlacement {
        page,
        organisation: PublicOrganisation {
            name: row.organisation_name,
            city: row.organisation_city,
            description: row.organisation_description,
            website: row.organisation_website,
        },
        partner_place: row.partner_place,
        partner_country: row.partner_country.and_then(|code| CountryCode::parse(&code).ok()),
        reason: row.reason,
        skill_names,
        security,
        weights,
    })
}
