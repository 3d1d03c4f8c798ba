//! What a fact means to the person. One fact has one bearing, whichever side counted it.

use serde::Serialize;

use super::{DestinationWish, Fact, FactDetail, Millionths};
use crate::priority::PriorityLevel;
use crate::skill::TaxonomyRelation;

/// A partial answer speaks for a person from this value on.
const HALF: Millionths = Millionths::HALF;

/// What a fact means to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// It speaks for the person at this placement.
    SpeaksFor,
    /// The person can say it, learn it or arrange it.
    CanAdd,
    /// The placement does not offer what the person wishes.
    NotOffered,
    /// Nothing worth a sentence.
    Silent,
}

impl Fact {
    /// Which of the headings it stands under.
    #[must_use]
    pub fn bearing(&self) -> Bearing {
        match &self.detail {
            FactDetail::NothingAsked | FactDetail::Destination { wish: DestinationWish::Open, .. } => Bearing::Silent,
            FactDetail::NotAnswered => Bearing::CanAdd,
            FactDetail::Skill { .. } | FactDetail::Language { .. } if self.detail.is_met() => Bearing::SpeaksFor,
            FactDetail::Skill { .. } if self.value >= HALF => Bearing::SpeaksFor,
            FactDetail::Skill { .. } | FactDetail::Language { .. } => Bearing::CanAdd,
            FactDetail::Priority { person, post, .. } => shared(*person, *post),
            FactDetail::Availability { spare_days, enough_days } if spare_days >= enough_days => Bearing::SpeaksFor,
            // Days that the stay lacks are told by the gate; spare days are no duty.
            FactDetail::Availability { .. } => Bearing::Silent,
            FactDetail::Destination { wish: DestinationWish::Elsewhere, .. } => Bearing::NotOffered,
            FactDetail::Destination { .. } => Bearing::SpeaksFor,
            FactDetail::Learning { relation: TaxonomyRelation::None, .. } => Bearing::NotOffered,
            FactDetail::Learning { .. } if self.value >= HALF => Bearing::SpeaksFor,
            FactDetail::Learning { .. } => Bearing::Silent,
            FactDetail::Duration { days, shortest, longest } if (shortest..=longest).contains(&days) => {
                Bearing::SpeaksFor
            }
            FactDetail::Duration { .. } => Bearing::NotOffered,
        }
    }
}

/// Caring more than the placement asks is no lack, and nobody is advised to care for something else.
fn shared(person: Option<PriorityLevel>, post: PriorityLevel) -> Bearing {
    match (person.map(PriorityLevel::get), post.get()) {
        (None, 0) => Bearing::Silent,
        (None, _) => Bearing::CanAdd,
        (Some(0), _) => Bearing::Silent,
        (Some(_), 0) => Bearing::NotOffered,
        (Some(person), post) if person + 1 >= post => Bearing::SpeaksFor,
        (Some(_), _) => Bearing::Silent,
    }
}

impl FactDetail {
    /// How much it tells one person from the next, the most telling first: what they can do before what nearly everybody can say.
    #[must_use]
    pub const fn commonness(&self) -> u8 {
        match self {
            Self::Skill { .. } => 0,
            Self::Language { .. } => 1,
            Self::Learning { .. } => 2,
            Self::Destination { .. } => 3,
            Self::Priority { .. } => 4,
            Self::Duration { .. } => 5,
            Self::Availability { .. } => 6,
            Self::NotAnswered | Self::NothingAsked => 7,
        }
    }
}

#[cfg(test)]
mod tests {
    //! Each kind of fact, at the values where its bearing changes.
    use super::*;
    use crate::country::CountryCode;
    use crate::fit::SkillMatch;
    use crate::language::{Cefr, Language, LanguageSkill};
    use crate::priority::Priority;
    use crate::skill::{Need, SkillKey, SkillLevel};

    fn bearing(value: u64, detail: FactDetail) -> Bearing {
        Fact { value: Millionths::saturating(value), detail }.bearing()
    }

    fn priority(person: Option<u8>, post: u8) -> Bearing {
        let level = |number| PriorityLevel::new(number).unwrap();
        let (person, post) = (person.map(level), level(post));
        // The value differs by side: the bearing must not follow it.
        let detail = FactDetail::Priority { priority: Priority::Environment, person, post };
        let found = [0, 333_333, 1_000_000].map(|value| bearing(value, detail.clone()));
        assert_eq!(found, [found[0]; 3]);
        found[0]
    }

    #[test]
    fn a_priority_is_shared_unanswered_or_not_offered_and_never_a_lack() {
        assert_eq!(priority(None, 2), Bearing::CanAdd);
        assert_eq!(priority(None, 0), Bearing::Silent);
        assert_eq!(priority(Some(3), 1), Bearing::SpeaksFor);
        assert_eq!(priority(Some(2), 3), Bearing::SpeaksFor);
        assert_eq!(priority(Some(1), 3), Bearing::Silent);
        assert_eq!(priority(Some(0), 3), Bearing::Silent);
        assert_eq!(priority(Some(2), 0), Bearing::NotOffered);
    }

    #[test]
    fn a_language_at_its_floor_speaks_for_the_person_though_it_earns_nothing() {
        let said = |level| LanguageSkill { language: Language::parse("es").unwrap(), level };
        let asked = |best| FactDetail::Language { any_of: vec![said(Cefr::B1)], need: Need::Required, best };
        assert_eq!(bearing(0, asked(Some(said(Cefr::B1)))), Bearing::SpeaksFor);
        assert_eq!(bearing(0, asked(Some(said(Cefr::A2)))), Bearing::CanAdd);
        assert_eq!(bearing(0, asked(None)), Bearing::CanAdd);
    }

    #[test]
    fn a_skill_at_the_requested_level_speaks_for_the_person_though_it_earns_little() {
        let skill = SkillKey::parse("qsf:leadership").unwrap();
        let nearest = SkillMatch { skill: skill.clone(), relation: TaxonomyRelation::Same, have: SkillLevel::Advanced };
        let (need, want) = (Need::Required, SkillLevel::Advanced);
        let detail = FactDetail::Skill { asked: skill, need, want, nearest: Some(nearest) };
        assert_eq!(bearing(350_000, detail), Bearing::SpeaksFor);
    }

    #[test]
    fn a_skill_speaks_from_half_its_value_on() {
        let asked = SkillKey::parse("qsf:gardening").unwrap();
        let detail = FactDetail::Skill { asked, need: Need::Desired, want: SkillLevel::Expert, nearest: None };
        assert_eq!(bearing(500_000, detail.clone()), Bearing::SpeaksFor);
        assert_eq!(bearing(499_999, detail), Bearing::CanAdd);
    }

    #[test]
    fn a_wish_is_met_or_not_offered() {
        let country = CountryCode::parse("SN").unwrap();
        let to = |wish| bearing(850_000, FactDetail::Destination { country, wish });
        assert_eq!(to(DestinationWish::Region), Bearing::SpeaksFor);
        assert_eq!(to(DestinationWish::Elsewhere), Bearing::NotOffered);
        assert_eq!(to(DestinationWish::Open), Bearing::Silent);
        let lasts = |days| bearing(900_000, FactDetail::Duration { days, shortest: 30, longest: 60 });
        assert_eq!(
            [lasts(29), lasts(30), lasts(60), lasts(61)].map(|it| it == Bearing::SpeaksFor),
            [false, true, true, false]
        );
    }

    #[test]
    fn spare_days_are_no_duty() {
        let free = |spare_days| bearing(700_000, FactDetail::Availability { spare_days, enough_days: 14 });
        assert_eq!([free(13), free(14)], [Bearing::Silent, Bearing::SpeaksFor]);
    }
}
