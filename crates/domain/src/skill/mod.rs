//! Skills as the programme records them: a concept of the taxonomy, never the words that were typed, and how well a person
//! masters it. Concepts come from the built-in taxonomy (`qsf:beekeeping`) or from ESCO (its address), so that a skill said in
//! Spanish meets a need written in French.

mod taxonomy;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::clean::clean_word;

pub use taxonomy::{Concept, LabelKind, LabelRow, Link, LinkKind, Source, TaxonomyRows};

/// A concept of the taxonomy: `qsf:` and a slug, or an address of ESCO. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SkillKey(Arc<str>);

impl SkillKey {
    /// The longest key, in characters: ESCO's addresses have about 75, and a column has to end somewhere.
    pub const MAX_CHARS: usize = 200;
    /// What opens the key of a built-in concept.
    pub const BUILT_IN: &'static str = "qsf:";
    /// What opens the address of an ESCO concept.
    pub const ESCO: &'static str = "http://data.europa.eu/esco/";

    /// Reads a key, spaces around it removed.
    ///
    /// # Errors
    /// [`SkillKeyError`] where it is empty, too long, or neither a built-in slug nor an ESCO address.
    pub fn parse(text: &str) -> Result<Self, SkillKeyError> {
        let text = clean_word(text);
        let text = text.as_ref();
        if text.is_empty() {
            return Err(SkillKeyError::Empty);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(SkillKeyError::TooLong);
        }
        if is_slug(text) || is_esco(text) { Ok(Self(text.into())) } else { Err(SkillKeyError::Malformed) }
    }

    /// The key as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the concept is one of the built-in taxonomy.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.0.starts_with(Self::BUILT_IN)
    }
}

/// Why a text is no [`SkillKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SkillKeyError {
    #[error("a skill key is empty")]
    Empty,
    #[error("a skill key is longer than {} characters", SkillKey::MAX_CHARS)]
    TooLong,
    #[error("a skill key is neither a built-in slug nor an ESCO address")]
    Malformed,
}

impl SkillKeyError {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-skill-empty",
            Self::TooLong => "error-skill-too-long",
            Self::Malformed => "error-skill-unknown",
        }
    }
}

/// How well a person masters a skill. Ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillLevel {
    Beginner,
    Intermediate,
    Advanced,
    Expert,
}

impl SkillLevel {
    pub const ALL: [Self; 4] = [Self::Beginner, Self::Intermediate, Self::Advanced, Self::Expert];

    /// The word of the database, of JSON and of forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
            Self::Expert => "expert",
        }
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Beginner => "skill-level-beginner",
            Self::Intermediate => "skill-level-intermediate",
            Self::Advanced => "skill-level-advanced",
            Self::Expert => "skill-level-expert",
        }
    }

    /// Steps above the lowest level, 0 to 3.
    #[must_use]
    pub const fn rank(self) -> u8 {
        self as u8
    }
}

/// Whether a placement insists on a skill or a language. Only what is required can be a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    Required,
    Desired,
}

impl Need {
    pub const ALL: [Self; 2] = [Self::Required, Self::Desired];

    /// The word of the database, of JSON and of forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Desired => "desired",
        }
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Required => "need-required",
            Self::Desired => "need-desired",
        }
    }
}

/// How the concept a person has stands to the concept a placement asks for, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxonomyRelation {
    /// The very concept.
    Same,
    /// The person's concept is a kind of the one asked: beekeeping, where animal husbandry is asked.
    Narrower,
    /// The person's concept is the kind of which the one asked is a case.
    Broader,
    /// The taxonomy links the two, whichever way the link was written.
    Related,
    /// Both are kinds of one concept.
    Sibling,
    /// No link short enough to count.
    None,
}

impl TaxonomyRelation {
    pub const ALL: [Self; 6] = [Self::Same, Self::Narrower, Self::Broader, Self::Related, Self::Sibling, Self::None];

    /// The word of JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Narrower => "narrower",
            Self::Broader => "broader",
            Self::Related => "related",
            Self::Sibling => "sibling",
            Self::None => "none",
        }
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Same => "relation-same",
            Self::Narrower => "relation-narrower",
            Self::Broader => "relation-broader",
            Self::Related => "relation-related",
            Self::Sibling => "relation-sibling",
            Self::None => "relation-none",
        }
    }
}

/// A word that stands for no value of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the word stands for none of the choices")]
pub struct UnknownChoice;

impl UnknownChoice {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        "error-unknown-choice"
    }
}

impl FromStr for SkillKey {
    type Err = SkillKeyError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for SkillKey {
    type Error = SkillKeyError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<SkillKey> for String {
    fn from(key: SkillKey) -> Self {
        key.0.as_ref().to_owned()
    }
}

impl fmt::Display for SkillKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl FromStr for SkillLevel {
    type Err = UnknownChoice;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|level| level.as_str() == word).ok_or(UnknownChoice)
    }
}

impl FromStr for Need {
    type Err = UnknownChoice;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|need| need.as_str() == word).ok_or(UnknownChoice)
    }
}

fn is_slug(text: &str) -> bool {
    text.strip_prefix(SkillKey::BUILT_IN).is_some_and(|slug| {
        !slug.is_empty() && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
}

fn is_esco(text: &str) -> bool {
    text.strip_prefix(SkillKey::ESCO)
        .is_some_and(|path| !path.is_empty() && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._/".contains(&b)))
}

#[cfg(test)]
mod tests {
    //! A key is a slug or an ESCO address and nothing else; levels are ordered and every word reads back.
    use super::*;

    #[test]
    fn a_key_is_a_slug_or_an_esco_address() {
        for good in ["qsf:beekeeping", " qsf:first-aid-2 ", "http://data.europa.eu/esco/skill/ab-12"] {
            assert!(SkillKey::parse(good).is_ok(), "{good}");
        }
        assert_eq!(SkillKey::parse("  "), Err(SkillKeyError::Empty));
        assert_eq!(SkillKey::parse(&"q".repeat(201)), Err(SkillKeyError::TooLong));
        for bad in ["beekeeping", "qsf:", "qsf:Élevage", "https://example.org/", "http://data.europa.eu/esco/a b"] {
            assert_eq!(SkillKey::parse(bad), Err(SkillKeyError::Malformed), "{bad}");
        }
    }

    #[test]
    fn a_key_is_checked_when_json_is_read() {
        assert!(serde_json::from_str::<SkillKey>("\"<script>\"").is_err());
    }

    #[test]
    fn words_read_back_and_levels_are_ordered() {
        for level in SkillLevel::ALL {
            assert_eq!(level.as_str().parse(), Ok(level));
        }
        for need in Need::ALL {
            assert_eq!(need.as_str().parse(), Ok(need));
        }
        assert!(SkillLevel::ALL.is_sorted());
        assert_eq!("guru".parse::<SkillLevel>(), Err(UnknownChoice));
    }
}
