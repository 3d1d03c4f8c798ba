//! The rows of a taxonomy of skills: concepts, their labels and the links between them.

use super::SkillKey;
use crate::language::UiLanguage;

/// A label of a concept, as a taxonomy's file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    pub key: SkillKey,
    pub language: UiLanguage,
    pub kind: LabelKind,
    pub text: String,
}

/// Whether a label is the concept's name in its language or another way of saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelKind {
    Preferred,
    Alias,
}

/// A link between two concepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub from: SkillKey,
    pub kind: LinkKind,
    pub to: SkillKey,
}

/// What a link says of its first concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// `from` is a kind of `to`.
    Broader,
    /// The two are related; the direction says nothing.
    Related,
    /// Two keys of one concept; the key of `to` is the one that explanations show.
    SameAs,
}

/// Where a concept, a label or a relation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    BuiltIn,
    Esco,
}

impl Source {
    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BuiltIn => "builtin",
            Self::Esco => "esco",
        }
    }
}

/// A concept, and its address in ESCO where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    pub key: SkillKey,
    pub esco_uri: Option<SkillKey>,
}

/// A taxonomy as rows, from a file or from the database.
#[derive(Debug, Clone, Default)]
pub struct TaxonomyRows {
    pub concepts: Vec<Concept>,
    pub labels: Vec<LabelRow>,
    pub links: Vec<Link>,
}
