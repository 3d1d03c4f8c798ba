//! The closed lists of a placement.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::choice::{UnknownChoice, choices};
use crate::clean::clean_word;

choices! {
    /// Which way people travel.
    pub enum Track, key "track" {
        /// From Québec to a partner country.
        Outbound = "outbound",
        /// From a partner country to Québec.
        Inbound = "inbound",
    }
}

choices! {
    /// How people take part.
    pub enum Format, key "format" {
        /// A group stage: an initiation, with a team leader.
        Group = "group",
        /// An individual mandate, chosen for skills.
        Individual = "individual",
    }
}

choices! {
    /// What a post is for. A placement has at most one post of each kind.
    pub enum PostKind, key "post-kind" {
        /// The participants.
        Participant = "participant",
        /// The team leader (responsable d'équipe).
        TeamLeader = "team_leader",
    }
}

choices! {
    /// The programme's funding.
    pub enum Funding, key "funding" {
        /// Soutien à la mission globale.
        Volet1 = "volet_1",
        /// Soutien aux projets ponctuels.
        Volet2 = "volet_2",
        /// Another.
        Other = "other",
    }
}

choices! {
    /// What people receive.
    pub enum Covered, key "covered" {
        /// The journey there and back.
        Travel = "travel",
        /// Insurance.
        Insurance = "insurance",
        /// Lodging.
        Lodging = "lodging",
        /// Food.
        Food = "food",
        /// Getting around there.
        LocalTransport = "local_transport",
        /// Training before departure.
        Training = "training",
        /// Visa and permits.
        Visa = "visa",
    }
}

choices! {
    /// What people pay themselves.
    pub enum OwnCost, key "own-cost" {
        /// Vaccines and preventive medicine.
        Vaccines = "vaccines",
        /// A passport.
        Passport = "passport",
        /// A medical examination.
        MedicalExam = "medical_exam",
        /// Visa and permits.
        Visa = "visa",
        /// Personal equipment.
        Equipment = "equipment",
        /// Getting to the training weekends.
        TrainingTravel = "training_travel",
    }
}

choices! {
    /// The steps in which a placement is written, each saved by itself.
    pub enum PlacementStep, key "placement-step" {
        /// What it is, in words.
        Basics = "basics",
        /// Where and when.
        PlaceAndDates = "place_and_dates",
        /// How many people.
        Posts = "posts",
        /// What they speak and can do.
        LanguagesAndSkills = "languages_and_skills",
        /// The programme's cross-cutting priorities.
        Priorities = "priorities",
        /// How much each signal weighs when people are ranked.
        Weights = "weights",
        /// The partner.
        Partner = "partner",
        /// What it asks of people, and what is covered.
        Asks = "asks",
        /// The OCI's own questions.
        Questions = "questions",
    }
}

/// A Sustainable Development Goal of the United Nations, 1 to 17.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Sdg(u8);

impl Sdg {
    /// How many there are.
    pub const COUNT: u8 = 17;

    /// A goal by its number.
    ///
    /// # Errors
    /// When it is not between 1 and 17.
    pub const fn new(number: u8) -> Result<Self, UnknownChoice> {
        if number >= 1 && number <= Self::COUNT { Ok(Self(number)) } else { Err(UnknownChoice) }
    }

    /// Reads a goal's number.
    ///
    /// # Errors
    /// When it is not one.
    pub fn parse(raw: &str) -> Result<Self, UnknownChoice> {
        clean_word(raw).parse().map_err(|_| UnknownChoice).and_then(Self::new)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Every goal.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::COUNT).map(Self)
    }
}

impl TryFrom<u8> for Sdg {
    type Error = UnknownChoice;

    fn try_from(number: u8) -> Result<Self, UnknownChoice> {
        Self::new(number)
    }
}

impl From<Sdg> for u8 {
    fn from(sdg: Sdg) -> u8 {
        sdg.0
    }
}

impl fmt::Display for Sdg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    //! Goals go from 1 to 17.
    use super::*;

    #[test]
    fn goals_are_bounded() {
        assert_eq!(Sdg::all().count(), 17);
        assert!(
            Sdg::parse("17").is_ok()
                && Sdg::parse("0").is_err()
                && Sdg::parse("18").is_err()
                && Sdg::parse("x").is_err()
        );
    }
}
