//! What lists filter and sort by, computed from a placement's content at each save. Nothing else writes these columns.

use jiff::civil::Date;

use super::{Format, PlacementDraft, PublicText, Track};
use crate::{
    country::{CountryCode, Region, programme_region},
    fold::fold,
    ids::PartnerId,
    priority::Priority,
    text::Statement,
};

/// The columns of `placement` that repeat its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub partner: Option<PartnerId>,
    pub track: Option<Track>,
    pub format: Option<Format>,
    pub country: Option<CountryCode>,
    pub region: Option<Region>,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    /// Levels 0 to 3, in the order of [`Priority::ALL`].
    pub priorities: [i16; 3],
    pub sdgs: Vec<i16>,
    /// The languages that people are asked to speak, required or wished, each once.
    pub languages: Vec<String>,
    /// Its titles and places, folded.
    pub search_title: String,
    /// What its page says beside them in every language, folded.
    pub search_text: String,
    /// The skills that it asks for, each once.
    pub skills: Vec<String>,
    pub statement: Option<Statement>,
}

impl Listed {
    /// Reads them off a content.
    #[must_use]
    pub fn of(content: &PlacementDraft) -> Self {
        let country = content.place.country;
        let level = |priority| i16::from(content.priorities.level(priority).get());
        Self {
            partner: content.partner.partner,
            track: content.basics.track,
            format: content.basics.format,
            country,
            region: country.and_then(programme_region),
            starts_on: content.place.dates.map(|dates| dates.start()),
            ends_on: content.place.dates.map(|dates| dates.end()),
            priorities: Priority::ALL.map(level),
            sdgs: content.basics.sdgs.iter().map(|sdg| i16::from(sdg.number())).collect(),
            languages: languages(content),
            search_title: folded(&content.names()),
            search_text: folded(&content.passages()),
            skills: skills(content),
            statement: content.partner.statement.clone(),
        }
    }
}

fn languages(content: &PlacementDraft) -> Vec<String> {
    let asked = content.needs.languages.iter().flat_map(|requirement| &requirement.any_of);
    let mut codes: Vec<String> = asked.map(|language| language.code().to_owned()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn skills(content: &PlacementDraft) -> Vec<String> {
    let mut keys: Vec<String> = content.needs.skills.iter().map(|need| need.skill.as_str().to_owned()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn folded(texts: &[PublicText<'_>]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| text.text).collect();
    fold(&texts.join(" "))
}
