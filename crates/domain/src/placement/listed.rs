//! What lists filter and sort by, computed from a placement's content at each save. Nothing else writes these columns.

use jiff::civil::Date;

use super::{Format, PlacementDraft, Track};
use crate::{
    country::{CountryCode, Region, programme_region},
    fold::fold,
    ids::PartnerId,
    language::UiLanguage,
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
    /// Title, summary and place in every language of the placement, folded.
    pub search_text: String,
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
            search_text: search_text(content),
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

fn search_text(content: &PlacementDraft) -> String {
    let texts = UiLanguage::ALL.into_iter().map(|language| content.basics.text(language));
    let words =
        texts.flat_map(|text| [text.title.as_ref().map(AsRef::as_ref), text.summary.as_ref().map(AsRef::as_ref)]);
    let all = words.chain([content.place.place.as_ref().map(AsRef::as_ref)]).flatten().collect::<Vec<&str>>();
    fold(&all.join(" "))
}
