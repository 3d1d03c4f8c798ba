//! Changing a placement that people already read and apply to.
//!
//! The partner and the programme confirmed it, and people accepted what it asks of them. So the conditions to apply and the
//! partner's own words stay; the dates move only within what the partner agreed to; a change that weighs on people waits for the
//! programme ([`super::Proposal`]); and applicants are told of changes that concern them ([`PlacementChange`]).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::proposal::{Revised, is_heavier};
use super::{Calendar, MissingPiece, PlacementDraft, PlacementPart, PlacementState, PlacementStep, TermChange};
use crate::choice::choices;
use crate::dates::days_apart;
use crate::form::{FieldCode, FormErrors};

choices! {
    /// A change of which applicants are told.
    pub enum PlacementChange, key "placement-change" {
        /// The dates of the stay.
        Dates = "dates",
        /// When or where people prepare.
        Preparation = "preparation",
        /// It asks more of people, or covers less.
        Asks = "asks",
    }
}

/// A change that was made while it was public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// When.
    pub at: Timestamp,
    /// The changes of which applicants were told, at least one.
    pub changes: Vec<PlacementChange>,
    /// Each term that changed, before and after. Revisions stored by earlier versions have none.
    #[serde(default)]
    pub terms: Vec<TermChange>,
}

impl PlacementState {
    /// Whether the OCI may change parts that the partner did not confirm: it is public, and before departure.
    #[must_use]
    pub const fn may_be_revised(self) -> bool {
        matches!(self, Self::Published | Self::Closed)
    }
}

impl PlacementStep {
    /// Whether a part of this step may change once it is published. Needs and weights do not: a ranking must not change once people
    /// are in it. Of the priorities only translations may be added.
    #[must_use]
    pub const fn may_be_revised(self) -> bool {
        !matches!(self, Self::LanguagesAndSkills | Self::Weights)
    }
}

impl PlacementDraft {
    /// Changes one step of a public placement, or proposes the change where it weighs on people; what may not change keeps what it
    /// has, whatever is posted. On an error nothing changes. The partner's confirmation stays valid.
    ///
    /// # Errors
    /// What is wrong with what was typed or is missing now; dates further away than the partner agreed to.
    pub fn revise(&mut self, part: PlacementPart, now: Timestamp, calendar: &Calendar) -> Result<Revised, FormErrors> {
        let Some(part) = part.revisable(self) else { return Ok(Revised::Applied(Vec::new())) };
        let mut after = self.clone();
        after.save(part.clone())?;
        after.confirmation.clone_from(&self.confirmation);
        self.check_revision(&mut after, calendar)?;
        if self.weighs_on_people(&after) {
            self.propose(part, now);
            return Ok(Revised::Proposed);
        }
        after.forget_proposal_of(part.step());
        let changes = self.record_revision(&mut after, now);
        *self = after;
        Ok(Revised::Applied(changes))
    }

    /// Notes in the new content what applicants are told of it.
    pub(super) fn record_revision(&self, after: &mut Self, now: Timestamp) -> Vec<PlacementChange> {
        let changes = self.changes_to(after);
        if !changes.is_empty() {
            let terms = self.terms_changed_in(after);
            after.revisions.push(Revision { at: now, changes: changes.clone(), terms });
        }
        changes
    }

    /// How many changes applicants were told of.
    #[must_use]
    pub fn revision_count(&self) -> u32 {
        u32::try_from(self.revisions.len()).unwrap_or(u32::MAX)
    }

    /// The changes of which applicants were told after that moment, each once.
    #[must_use]
    pub fn changes_since(&self, moment: Timestamp) -> Vec<PlacementChange> {
        let told = |change: &PlacementChange| {
            self.revisions.iter().any(|revision| revision.at > moment && revision.changes.contains(change))
        };
        PlacementChange::ALL.iter().copied().filter(told).collect()
    }

    pub(super) fn check_revision(&self, after: &mut Self, calendar: &Calendar) -> Result<(), FormErrors> {
        let mut errors = FormErrors::new();
        // What was wrong before, or has only grown old, does not keep the rest from being corrected.
        let before: Vec<MissingPiece> = self.blockers(calendar, None);
        let (old, new) = (self.place.to_raw(), after.place.to_raw());
        let is_new = |piece: &MissingPiece| !before.contains(piece) || old.get(piece.field) != new.get(piece.field);
        for piece in after.blockers(calendar, None).into_iter().filter(is_new) {
            errors.add(piece.field, piece.code);
        }
        if let (true, Some(new)) = (after.place.dates != self.place.dates, after.place.dates) {
            after.agreed_dates = self.agreed_dates.or(self.place.dates);
            let days = self.place.flexibility.days();
            let agreed = after.agreed_dates.unwrap_or(new);
            for (field, from, to) in [("starts_on", agreed.start(), new.start()), ("ends_on", agreed.end(), new.end())]
            {
                if days_apart(from, to) > u32::from(days) {
                    errors.add(field, FieldCode::BeyondFlexibility { days: days.into() });
                }
            }
        }
        errors.into_result()
    }

    fn changes_to(&self, after: &Self) -> Vec<PlacementChange> {
        let (before, now) = (&self.place, &after.place);
        let prepares =
            before.preparation != now.preparation || before.preparation_place.is_rewritten_in(&now.preparation_place);
        [
            (now.dates != before.dates).then_some(PlacementChange::Dates),
            prepares.then_some(PlacementChange::Preparation),
            is_heavier(&after.asks, &self.asks).then_some(PlacementChange::Asks),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

#[cfg(test)]
mod tests {
    //! What may change in public, of which changes applicants are told, and what never changes.
    use super::*;
    use crate::dates::DateRange;
    use crate::form::RawForm;
    use crate::placement::PostWeights;
    use jiff::civil::date;

    fn calendar() -> Calendar {
        let season = DateRange::new(date(2026, 8, 15), date(2027, 9, 30)).unwrap();
        Calendar { today: date(2026, 11, 24), season }
    }

    fn form(fields: &[(&str, &str)]) -> RawForm {
        fields.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value))
    }

    fn part(step: PlacementStep, form: &RawForm) -> PlacementPart {
        PlacementPart::read(step, form).unwrap()
    }

    fn published() -> PlacementDraft {
        let mut draft = PlacementDraft::default();
        let place = [("country", "SN"), ("starts_on", "2027-05-18"), ("ends_on", "2027-07-31"), ("flexibility", "7")];
        draft.save(part(PlacementStep::PlaceAndDates, &form(&place))).unwrap();
        let asks = [("contribution", "500"), ("weekends", "6"), ("covered", "travel"), ("covered", "lodging")];
        draft.save(part(PlacementStep::Asks, &form(&asks))).unwrap();
        let partner = [("statement", "Nos jardins d’abord."), ("contact_name", "Maëlle Fictive")];
        draft.save(part(PlacementStep::Partner, &form(&partner))).unwrap();
        let posts = [("participant_seats_max", "8"), ("participant_age_min", "18")];
        draft.save(part(PlacementStep::Posts, &form(&posts))).unwrap();
        draft
    }

    fn revise(draft: &mut PlacementDraft, step: PlacementStep, fields: &[(&str, &str)]) -> Vec<PlacementChange> {
        match draft.revise(part(step, &form(fields)), Timestamp::UNIX_EPOCH, &calendar()).unwrap() {
            Revised::Applied(changes) => changes,
            Revised::Proposed => panic!("it waits for the programme: {fields:?}"),
        }
    }

    #[test]
    fn dates_move_within_what_the_partner_agreed_to_however_often_they_move() {
        let mut draft = published();
        let step = PlacementStep::PlaceAndDates;
        let later = [("starts_on", "2027-05-24"), ("ends_on", "2027-07-31")];
        assert_eq!(revise(&mut draft, step, &later), [PlacementChange::Dates]);
        let still_later = form(&[("starts_on", "2027-05-27"), ("ends_on", "2027-07-31")]);
        let errors = draft.revise(part(step, &still_later), Timestamp::UNIX_EPOCH, &calendar()).unwrap_err();
        assert_eq!(errors.for_field("starts_on"), Some(FieldCode::BeyondFlexibility { days: 7 }));
        assert_eq!(draft.place.country.unwrap().as_str(), "SN", "nothing else is lost");
        assert_eq!(draft.changes_since(Timestamp::MIN), [PlacementChange::Dates]);
        assert!(draft.changes_since(Timestamp::UNIX_EPOCH).is_empty());
    }

    #[test]
    fn a_translation_is_no_change() {
        let mut draft = published();
        let dates = [("starts_on", "2027-05-18"), ("ends_on", "2027-07-31"), ("preparation_place", "Au bureau")];
        let step = PlacementStep::PlaceAndDates;
        assert_eq!(revise(&mut draft, step, &dates), [PlacementChange::Preparation]);
        let [starts, ends, place] = dates;
        let translated = [starts, ends, place, ("preparation_place_en", "At the office")];
        assert!(revise(&mut draft, step, &translated).is_empty());
        let asks = [("contribution", "500"), ("weekends", "6"), ("covered", "travel"), ("covered", "lodging")];
        let said = [("other_covered", "Le pain"), ("other_covered_en", "Bread")];
        let mut after = draft.clone();
        let fields: Vec<_> = asks.into_iter().chain(said).collect();
        after.save(part(PlacementStep::Asks, &form(&fields[..5]))).unwrap();
        let mut translated = after.clone();
        translated.save(part(PlacementStep::Asks, &form(&fields))).unwrap();
        assert_eq!(draft.terms_changed_in(&after).len(), 1);
        assert!(after.terms_changed_in(&translated).is_empty());
    }

    #[test]
    fn what_may_not_change_stays_whatever_is_posted() {
        let mut draft = published();
        let posted = [("statement", "À notre façon."), ("contact_name", "Zoé Fictive")];
        revise(&mut draft, PlacementStep::Partner, &posted);
        assert_eq!(draft.partner.statement.as_ref().unwrap().as_str(), "Nos jardins d’abord.");
        assert_eq!(draft.partner.contact_name.as_ref().unwrap().as_str(), "Zoé Fictive");
        revise(&mut draft, PlacementStep::Posts, &[("participant_seats_max", "6"), ("participant_age_min", "30")]);
        let post = &draft.posts.as_slice()[0];
        assert_eq!((post.seats.max(), post.min_age_at_departure), (6, Some(18)));
        let needs = [
            ("skills.0.post", "participant"),
            ("skills.0.skill", "qsf:agroecology"),
            ("skills.0.level", "intermediate"),
            ("skills.0.need", "desired"),
        ];
        revise(&mut draft, PlacementStep::LanguagesAndSkills, &needs);
        assert!(draft.needs.skills.is_empty());
        let weights = [("participant_skills", "25"), ("participant_languages", "25")];
        revise(&mut draft, PlacementStep::Weights, &weights);
        assert_eq!(draft.weights, PostWeights::default());
    }

    #[test]
    fn a_public_placement_stays_whole() {
        let mut draft = published();
        let errors =
            draft.revise(part(PlacementStep::Posts, &form(&[])), Timestamp::UNIX_EPOCH, &calendar()).unwrap_err();
        assert!(!errors.is_empty());
        let past = form(&[("starts_on", "2027-05-18"), ("ends_on", "2027-07-31"), ("deadline", "2026-11-23")]);
        let errors =
            draft.revise(part(PlacementStep::PlaceAndDates, &past), Timestamp::UNIX_EPOCH, &calendar()).unwrap_err();
        assert_eq!(errors.for_field("deadline"), Some(FieldCode::InThePast));
        assert_eq!(draft, published());
    }
}
