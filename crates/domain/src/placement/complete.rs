//! A placement with nothing missing: what may be submitted to the partner and published.

use super::steps::{Asks, LanguagesAndSkills, Priorities};
use super::{Format, Funding, PlacementDraft, PlacementStep, Post, Sdg, Track, missing};
use crate::country::CountryCode;
use crate::dates::{DateRange, Flexibility};
use crate::form::FieldCode;
use crate::ids::PartnerId;
use crate::language::{Language, UiLanguage};
use crate::localised::Localised;
use crate::text::{Description, PersonName, PlaceName, Question, Statement, Summary, Title};

/// A complete placement. Only [`Complete::try_from`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complete {
    /// Which way people travel.
    pub track: Track,
    /// How they take part.
    pub format: Format,
    /// The funding.
    pub funding: Funding,
    /// The goals it serves, at least one.
    pub sdgs: Vec<Sdg>,
    /// Its words in each language it is published in, French first.
    pub texts: Vec<PublishedText>,
    /// Where.
    pub country: CountryCode,
    /// The town or village.
    pub place: PlaceName,
    /// When.
    pub dates: DateRange,
    /// By how many days the dates may shift.
    pub flexibility: Flexibility,
    /// When people prepare.
    pub preparation: Option<DateRange>,
    /// Where people prepare.
    pub preparation_place: Localised<PlaceName>,
    /// At least one.
    pub posts: Vec<Post>,
    /// What people speak and can do.
    pub needs: LanguagesAndSkills,
    /// The cross-cutting priorities, each above zero with its sentence.
    pub priorities: Priorities,
    /// The partner.
    pub partner: PartnerId,
    /// The partner's own words.
    pub statement: Statement,
    /// The language of these words.
    pub statement_language: Language,
    /// The person whom the partner may call.
    pub contact_name: PersonName,
    /// What it asks of people, the contribution among it.
    pub asks: Asks,
    /// The OCI's questions.
    pub questions: Vec<Localised<Question>>,
}

/// The words of a placement in one language, complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedText {
    /// The language.
    pub language: UiLanguage,
    /// The title.
    pub title: Title,
    /// What lists show.
    pub summary: Summary,
    /// What the page shows.
    pub description: Description,
}

/// Something that keeps a draft from being submitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingPiece {
    /// The step in which it is put right.
    pub step: PlacementStep,
    /// The field of that step's form.
    pub field: &'static str,
    /// What is wrong with it.
    pub code: FieldCode,
}

impl TryFrom<&PlacementDraft> for Complete {
    /// Everything that is missing, step by step; never only the first.
    type Error = Vec<MissingPiece>;

    fn try_from(draft: &PlacementDraft) -> Result<Self, Vec<MissingPiece>> {
        let missing = missing::pieces(draft);
        if !missing.is_empty() {
            return Err(missing);
        }
        build(draft).ok_or_else(Vec::new)
    }
}

/// `None` where a piece that [`missing::pieces`] asks for is absent, which its list excludes.
fn build(draft: &PlacementDraft) -> Option<Complete> {
    let PlacementDraft { basics, place, posts, needs, priorities, partner, asks, questions, .. } = draft.clone();
    let texts = basics.languages().filter_map(|language| published(draft, language)).collect();
    Some(Complete {
        track: basics.track?,
        format: basics.format?,
        funding: basics.funding?,
        sdgs: basics.sdgs,
        texts,
        country: place.country?,
        place: place.place?,
        dates: place.dates?,
        flexibility: place.flexibility,
        preparation: place.preparation,
        preparation_place: place.preparation_place,
        posts: posts.into(),
        needs,
        priorities,
        partner: partner.partner?,
        statement: partner.statement?,
        statement_language: partner.statement_language?,
        contact_name: partner.contact_name?,
        asks,
        questions: questions.as_slice().to_vec(),
    })
}

fn published(draft: &PlacementDraft, language: UiLanguage) -> Option<PublishedText> {
    let text = draft.basics.text(language).clone();
    Some(PublishedText { language, title: text.title?, summary: text.summary?, description: text.description? })
}
