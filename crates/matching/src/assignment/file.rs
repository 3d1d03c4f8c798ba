//! The JSON format of an instance, with everybody's identifiers. Only the shape is checked here. Text is borrowed from the file,
//! because a season of a million people repeats the placements' identifiers ten million times.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstanceFile<'a> {
    #[serde(borrow)]
    pub applicants: Vec<ApplicantRow<'a>>,
    #[serde(borrow)]
    pub placements: Vec<PlacementRow<'a>>,
    #[serde(default)]
    pub seed: u64,
    #[serde(borrow, default)]
    pub quotas: Vec<QuotaRow<'a>>,
    #[serde(borrow, default)]
    pub together: Vec<Vec<Id<'a>>>,
    #[serde(borrow, default)]
    pub fits: Vec<FitRow<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ApplicantRow<'a> {
    #[serde(borrow)]
    pub id: Id<'a>,
    #[serde(borrow)]
    pub prefs: Tiers<'a>,
}

/// Numbers are read in a wider type than allowed, so that the error for a wrong one can name its owner.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacementRow<'a> {
    #[serde(borrow)]
    pub id: Id<'a>,
    pub seats: i64,
    #[serde(borrow)]
    pub prefs: Tiers<'a>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuotaRow<'a> {
    #[serde(borrow)]
    pub group: Id<'a>,
    #[serde(borrow)]
    pub of: Vec<Id<'a>>,
    #[serde(default)]
    pub min: i64,
    pub max: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FitRow<'a> {
    #[serde(borrow)]
    pub a: Id<'a>,
    #[serde(borrow)]
    pub p: Id<'a>,
    pub fit: i64,
}

/// An identifier. Borrowed unless it contains an escape sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Id<'a>(pub Cow<'a, str>);

/// A preference list, the best first. An entry is an identifier, or an array of identifiers as a tie.
#[derive(Debug, Default)]
pub(super) struct Tiers<'a> {
    ids: Vec<Id<'a>>,
    /// Where each tier ends in `ids`. Empty if every tier has one identifier, as in nearly all lists.
    ends: Vec<usize>,
}

enum Tier<'a> {
    One(Id<'a>),
    Tie(Vec<Id<'a>>),
}

impl<'a> Tiers<'a> {
    /// All identifiers, the best first.
    pub fn ids(&self) -> &[Id<'a>] {
        &self.ids
    }

    /// Where each tier ends in `ids`; `None` if every tier has one identifier.
    pub fn ends(&self) -> Option<&[usize]> {
        (!self.ends.is_empty()).then_some(&self.ends)
    }

    fn push(&mut self, tier: Tier<'a>) {
        match tier {
            Tier::One(id) => self.ids.push(id),
            Tier::Tie(tie) if tie.is_empty() => return,
            Tier::Tie(tie) => {
                if self.ends.is_empty() {
                    self.ends.extend(1..=self.ids.len());
                }
                self.ids.extend(tie);
                self.ends.push(self.ids.len());
                return;
            }
        }
        if !self.ends.is_empty() {
            self.ends.push(self.ids.len());
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Id<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match from.deserialize_str(TierVisitor { tie: false })? {
            Tier::One(id) => Ok(id),
            Tier::Tie(_) => Err(serde::de::Error::custom("an array where an identifier is expected")),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Tier<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TierVisitor { tie: true })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Tiers<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(TiersVisitor)
    }
}

struct TierVisitor {
    /// Whether an array is allowed.
    tie: bool,
}

impl<'de> Visitor<'de> for TierVisitor {
    type Value = Tier<'de>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(if self.tie { "an identifier, or an array of equally liked identifiers" } else { "an identifier" })
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Tier::One(Id(Cow::Borrowed(text))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Tier::One(Id(Cow::Owned(text.to_owned()))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut ids = Vec::new();
        while let Some(id) = entries.next_element()? {
            ids.push(id);
        }
        Ok(Tier::Tie(ids))
    }
}

struct TiersVisitor;

impl<'de> Visitor<'de> for TiersVisitor {
    type Value = Tiers<'de>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a list of identifiers, the best first")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut tiers = Tiers::default();
        while let Some(tier) = entries.next_element()? {
            tiers.push(tier);
        }
        Ok(tiers)
    }
}
