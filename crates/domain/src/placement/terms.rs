//! The terms that people accept by applying, compared one by one: what each was, and what it is now.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Asks, Covered, OwnCost, PlaceAndDates, PlacementDraft};
use crate::choice::choices;
use crate::dates::DateRange;
use crate::localised::Localised;
use crate::text::{Paragraph, PlaceName};

choices! {
    /// One of the terms of a placement.
    pub enum Term, key "placement-term" {
        /// What people pay to take part.
        Contribution = "contribution",
        /// What people pay themselves.
        OwnCosts = "own_costs",
        /// Other costs, in words.
        OtherCosts = "other_costs",
        /// What people receive.
        Covered = "covered",
        /// What else is covered, in words.
        OtherCovered = "other_covered",
        /// From departure to return.
        Dates = "dates",
        /// When people prepare.
        Preparation = "preparation",
        /// Where people prepare.
        PreparationPlace = "preparation_place",
        /// Weekends of training.
        Weekends = "weekends",
        /// Hours of training.
        TrainingHours = "training_hours",
        /// The whole commitment, in months.
        CommitmentMonths = "commitment_months",
        /// What the commitment is, in words.
        Commitment = "commitment",
        /// The last day to apply.
        Deadline = "deadline",
    }
}

/// What a term says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermValue {
    /// Nothing was said.
    Unsaid,
    /// Canadian dollars.
    Dollars(u32),
    /// Weekends, hours or months, by the term.
    Count(u32),
    Range(DateRange),
    Day(Date),
    Place(Localised<PlaceName>),
    Words(Localised<Paragraph>),
    OwnCosts(Vec<OwnCost>),
    Covered(Vec<Covered>),
}

/// A term that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermChange {
    /// Which.
    pub term: Term,
    /// What it said.
    pub before: TermValue,
    /// What it says now.
    pub after: TermValue,
}

impl Term {
    /// Whether it concerns people who have applied already.
    #[must_use]
    pub const fn concerns_applicants(self) -> bool {
        !matches!(self, Self::Deadline)
    }

    fn of(self, content: &PlacementDraft) -> TermValue {
        let PlacementDraft { asks, place, .. } = content;
        match self {
            Self::Dates | Self::Preparation | Self::PreparationPlace | Self::Deadline => self.of_place(place),
            _ => self.of_asks(asks),
        }
    }

    fn of_place(self, place: &PlaceAndDates) -> TermValue {
        let value = match self {
            Self::Dates => place.dates.map(TermValue::Range),
            Self::Preparation => place.preparation.map(TermValue::Range),
            Self::PreparationPlace => written(&place.preparation_place).map(TermValue::Place),
            _ => place.deadline.map(TermValue::Day),
        };
        value.unwrap_or(TermValue::Unsaid)
    }

    fn of_asks(self, asks: &Asks) -> TermValue {
        let words = |words: &Localised<Paragraph>| written(words).map(TermValue::Words);
        let count = |count: Option<u32>| count.map(TermValue::Count);
        let value = match self {
            Self::Contribution => asks.contribution_cad.map(TermValue::Dollars),
            Self::OwnCosts => Some(asks.own_costs.clone()).filter(|costs| !costs.is_empty()).map(TermValue::OwnCosts),
            Self::OtherCosts => words(&asks.other_costs),
            Self::Covered => Some(asks.covered.clone()).filter(|covered| !covered.is_empty()).map(TermValue::Covered),
            Self::OtherCovered => words(&asks.other_covered),
            Self::Weekends => count(asks.weekends.map(Into::into)),
            Self::TrainingHours => count(asks.training_hours.map(Into::into)),
            Self::CommitmentMonths => count(asks.commitment_months.map(Into::into)),
            _ => words(&asks.commitment),
        };
        value.unwrap_or(TermValue::Unsaid)
    }
}

impl TermChange {
    /// Whether both say something else: a translation that was added does not.
    fn is_one(&self) -> bool {
        match (&self.before, &self.after) {
            (TermValue::Place(before), TermValue::Place(after)) => before.is_rewritten_in(after),
            (TermValue::Words(before), TermValue::Words(after)) => before.is_rewritten_in(after),
            (before, after) => before != after,
        }
    }
}

/// A text, where one is written.
fn written<T: Clone>(text: &Localised<T>) -> Option<Localised<T>> {
    (!text.is_blank()).then(|| text.clone())
}

impl PlacementDraft {
    /// The terms that differ in another content, in the order of [`Term::ALL`].
    #[must_use]
    pub fn terms_changed_in(&self, after: &Self) -> Vec<TermChange> {
        let change = |term: &Term| TermChange { term: *term, before: term.of(self), after: term.of(after) };
        Term::ALL.iter().map(change).filter(TermChange::is_one).collect()
    }

    /// The terms that changed after that moment, each once: as it stood then, and as it stands now.
    #[must_use]
    pub fn terms_changed_since(&self, moment: Timestamp) -> Vec<TermChange> {
        let mut changed: Vec<TermChange> = Vec::new();
        let later = self.revisions.iter().filter(|revision| revision.at > moment);
        for change in later.flat_map(|revision| &revision.terms).filter(|change| change.term.concerns_applicants()) {
            match changed.iter_mut().find(|known| known.term == change.term) {
                Some(known) => known.after.clone_from(&change.after),
                None => changed.push(change.clone()),
            }
        }
        changed.retain(TermChange::is_one);
        changed.sort_by_key(|change| change.term);
        changed
    }
}

#[cfg(test)]
mod tests {
    //! Every term is compared; several changes of one term read as one, and one that was taken back as none.
    use super::*;
    use crate::placement::Revision;

    fn contribution(before: u32, after: u32) -> TermChange {
        let (before, after) = (TermValue::Dollars(before), TermValue::Dollars(after));
        TermChange { term: Term::Contribution, before, after }
    }

    fn revised(changes: &[(i64, TermChange)]) -> PlacementDraft {
        let revision = |(second, change): &(i64, TermChange)| Revision {
            at: Timestamp::from_second(*second).unwrap(),
            changes: Vec::new(),
            terms: vec![change.clone()],
        };
        PlacementDraft { revisions: changes.iter().map(revision).collect(), ..PlacementDraft::default() }
    }

    #[test]
    fn every_term_is_compared() {
        let form = crate::form::RawForm::default()
            .with("contribution", "500")
            .with("own_cost", "vaccines")
            .with("other_costs", "Le matériel.")
            .with("covered", "travel")
            .with("other_covered", "Une carte de téléphone.")
            .with("starts_on", "2027-05-18")
            .with("ends_on", "2027-07-31")
            .with("preparation_starts_on", "2027-01-16")
            .with("preparation_ends_on", "2027-04-18")
            .with("preparation_place", "Sherbrooke")
            .with("weekends", "6")
            .with("training_hours", "90")
            .with("commitment_months", "12")
            .with("commitment", "Une année.")
            .with("deadline", "2027-01-10");
        let empty = PlacementDraft::default();
        let (asks, place) = ((&form).try_into().unwrap(), (&form).try_into().unwrap());
        let said = PlacementDraft { asks, place, ..PlacementDraft::default() };
        let changes = empty.terms_changed_in(&said);
        assert_eq!(changes.iter().map(|change| change.term).collect::<Vec<_>>(), Term::ALL);
        assert!(changes.iter().all(|change| change.before == TermValue::Unsaid));
        assert!(said.terms_changed_in(&said).is_empty());
        let json = serde_json::to_string(&changes).unwrap();
        assert_eq!(serde_json::from_str::<Vec<TermChange>>(&json).unwrap(), changes);
    }

    #[test]
    fn changes_since_a_moment_read_as_one() {
        let draft = revised(&[(10, contribution(500, 600)), (20, contribution(600, 700))]);
        let since = |second| draft.terms_changed_since(Timestamp::from_second(second).unwrap());
        assert_eq!(since(5), [contribution(500, 700)]);
        assert_eq!(since(10), [contribution(600, 700)]);
        assert!(since(20).is_empty());
        let back = revised(&[(10, contribution(500, 600)), (20, contribution(600, 500))]);
        assert!(back.terms_changed_since(Timestamp::MIN).is_empty());
        let deadline = TermChange { term: Term::Deadline, before: TermValue::Unsaid, after: TermValue::Unsaid };
        assert!(revised(&[(10, deadline)]).terms_changed_since(Timestamp::MIN).is_empty());
    }
}
