//! From a profile and a placement to what the engine compares.

use domain::{
    application::PostInPlacement,
    country::{CountryCode, SecurityLevel, programme_countries, programme_region},
    fit::weights::Selection,
    ids::ParticipantId,
    language::LanguageSkill,
    participant::Profile,
    priority::Priorities,
};
use matching::{
    model::{self, DurationWish, Eligibility, LanguageNeed, Person, PersonSkill, Post, Security, Wishes},
    taxonomy::Taxonomy,
    window::Windows,
};

use crate::Result;

/// The highest security level at which people leave. Above it, only essential travel is advised.
const ACCEPTED_SECURITY: u8 = 1;
/// The longest stay, where a person names only the shortest that suits them: a mandate of two years.
const LONGEST_STAY: u16 = 730;

/// A person as their profile says. Skills that the taxonomy does not know do not count.
pub(super) fn person(id: ParticipantId, profile: &Profile, taxonomy: &Taxonomy) -> Person {
    let skill = |held: &domain::participant::PersonSkill| {
        Some(PersonSkill { concept: taxonomy.concept(&held.skill)?, level: held.level })
    };
    let windows = profile.availability.windows.iter().map(|window| (*window).into()).collect();
    Person {
        id,
        track: profile.track,
        born: profile.identity.birth,
        residence: profile.identity.residence.clone(),
        status: profile.identity.status,
        windows: Windows::new(windows),
        languages: profile.languages.as_slice().to_vec(),
        skills: profile.skills.as_slice().iter().filter_map(skill).collect(),
        priorities: profile.priorities.answers(),
        wishes: wishes(profile, taxonomy),
    }
}

fn wishes(profile: &Profile, taxonomy: &Taxonomy) -> Wishes {
    let said = &profile.destinations;
    let by_region = programme_countries().map(|(_, country)| country).filter(|country| said.excludes(*country));
    let mut excluded: Vec<CountryCode> = said.excluded_countries.iter().copied().chain(by_region).collect();
    excluded.sort_unstable();
    excluded.dedup();
    Wishes {
        countries: said.wanted_countries.clone(),
        regions: said.wanted_regions.clone(),
        excluded,
        learning: profile.learning.as_slice().iter().filter_map(|skill| taxonomy.concept(skill)).collect(),
        duration: duration(profile),
    }
}

fn duration(profile: &Profile) -> Option<DurationWish> {
    let (shortest, longest) = (profile.availability.shortest_days, profile.availability.longest_days);
    let said = shortest.is_some() || longest.is_some();
    said.then(|| DurationWish { shortest: shortest.unwrap_or(1), longest: longest.unwrap_or(LONGEST_STAY) })
}

fn levels(claims: &domain::placement::Priorities) -> Priorities {
    claims.as_slice().iter().fold(Priorities::default(), |levels, claim| levels.with(claim.priority, claim.level))
}

/// A post as its placement and its season say. Only a placement with its country and dates has posts to compare.
pub(super) fn post(row: &PostInPlacement, security: Option<SecurityLevel>, taxonomy: &Taxonomy) -> Result<Post> {
    let content = &row.content;
    let country = content.place.country.ok_or_else(|| crate::Error::internal("a placement has no country"))?;
    let selection = Selection::of(content.basics.format, row.kind);
    let skill = |need: &domain::placement::SkillNeed| {
        Some(model::SkillNeed { concept: taxonomy.concept(&need.skill)?, level: need.level, need: need.need })
    };
    Ok(Post {
        id: row.id,
        track: row.track(),
        selection,
        weights: content.weights_of(row.kind),
        country,
        region: programme_region(country),
        dates: row.dates()?.into(),
        flexibility: content.place.flexibility.days(),
        eligibility: Eligibility::of(&row.rule(), row.deadline()),
        security: security.map(|level| Security { level: steps(level), accepted: ACCEPTED_SECURITY }),
        languages: content.needs.languages.iter().map(language).collect(),
        skills: content.needs.skills.iter().filter(|need| need.post == row.kind).filter_map(skill).collect(),
        practises: Vec::new(),
        priorities: levels(&content.priorities),
    })
}

fn language(asked: &domain::placement::LanguageRequirement) -> LanguageNeed {
    let at_floor = |language: &domain::language::Language| LanguageSkill { language: *language, level: asked.floor };
    LanguageNeed { any_of: asked.any_of.iter().map(at_floor).collect(), need: asked.need }
}

const fn steps(level: SecurityLevel) -> u8 {
    match level {
        SecurityLevel::Normal => 0,
        SecurityLevel::Caution => 1,
        SecurityLevel::AvoidNonEssential => 2,
        SecurityLevel::AvoidAll => 3,
    }
}
