//! The steps of a placement that its OCI records: from which day, whom they concern, and how they are undone.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{PlacementAction, PlacementActor, PlacementDraft, PlacementState};
use crate::dates::DateRange;
use crate::ids::AccountId;
use crate::step::{NotUndone, Taken, TooEarly, Undoable, check_day, departure_from};

impl PlacementAction {
    /// The first day on which it is possible for a placement of these dates; `None` where any day will do.
    #[must_use]
    pub fn possible_from(self, stay: DateRange) -> Option<Date> {
        match self {
            Self::Start => Some(departure_from(stay)),
            Self::Complete => Some(stay.end()),
            _ => None,
        }
    }

    /// Whether applications that nobody decided about end with it. Closing ends none: it stops new ones, and selection goes on.
    #[must_use]
    pub const fn ends_undecided(self) -> bool {
        matches!(self, Self::Start | Self::Complete)
    }

    /// Whether open offers end with it. The days that a person was given to answer run on when others leave; an offer's last day
    /// lies before departure, so that none is open when the stay is over, unless its dates moved.
    #[must_use]
    pub const fn ends_offers(self) -> bool {
        matches!(self, Self::Complete)
    }

    /// Whether who took it may undo it.
    #[must_use]
    pub const fn may_be_undone(self) -> bool {
        matches!(self, Self::Close | Self::Start | Self::Complete)
    }
}

impl PlacementDraft {
    /// Checks that a step's first day has come. A placement without dates was never published.
    ///
    /// # Errors
    /// When it has not.
    pub fn check_day(&self, action: PlacementAction, today: Date) -> Result<(), TooEarly> {
        check_day(self.place.dates.and_then(|stay| action.possible_from(stay)), today)
    }
}

/// The last change of a placement's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastPassage {
    /// What was done; `None` for a step that was undone, and for changes that were recorded before steps could be.
    pub action: Option<PlacementAction>,
    pub from: PlacementState,
    pub by: PlacementActor,
    pub account: Option<AccountId>,
    pub at: Timestamp,
    /// The placement's version after it.
    pub version: Option<i32>,
}

impl LastPassage {
    fn taken(&self, version: i32) -> Taken {
        Taken {
            by: self.account,
            at: self.at,
            is_reversible: self.action.is_some_and(PlacementAction::may_be_undone),
            is_last: self.version == Some(version),
        }
    }

    /// The step and the state to which undoing it leads, for a placement that has that version now.
    ///
    /// # Errors
    /// Why this person cannot undo it now.
    pub fn undo(
        &self,
        version: i32,
        by: AccountId,
        now: Timestamp,
    ) -> Result<(PlacementAction, PlacementState), NotUndone> {
        self.taken(version).check_undo(by, now)?;
        Ok((self.action.ok_or(NotUndone::Kind)?, self.from))
    }

    /// The partner's answer and the state to which undoing it leads: whoever has the link may undo the answer for a day, while nothing
    /// was done to the placement since.
    ///
    /// # Errors
    /// Why it stays.
    pub fn undo_answer(&self, version: i32, now: Timestamp) -> Result<(PlacementAction, PlacementState), NotUndone> {
        let (taken, action) = (self.taken(version), self.action.ok_or(NotUndone::Kind)?);
        let is_answer = matches!(action, PlacementAction::PartnerConfirms | PlacementAction::PartnerRefuses);
        if !is_answer || self.by != PlacementActor::Partner || !taken.is_last {
            Err(NotUndone::ActedSince)
        } else if now > taken.until() {
            Err(NotUndone::TooLate)
        } else {
            Ok((action, self.from))
        }
    }

    /// The moment until which the partner may undo its answer, where it may.
    #[must_use]
    pub fn answer_undoable_until(&self, version: i32, now: Timestamp) -> Option<Timestamp> {
        self.undo_answer(version, now).ok().map(|_| self.taken(version).until())
    }

    /// What a page offers to undo.
    #[must_use]
    pub fn undoable(&self, version: i32, by: AccountId, now: Timestamp) -> Option<Undoable<PlacementAction>> {
        let (action, _) = self.undo(version, by, now).ok()?;
        Some(Undoable { action, until: self.taken(version).until() })
    }
}

#[cfg(test)]
mod tests {
    //! The first day of each step; what ends with it; which step is undone, and to where.
    use super::*;
    use crate::form::RawForm;
    use jiff::civil::date;
    use uuid::Uuid;

    fn june() -> PlacementDraft {
        let form = RawForm::default().with("starts_on", "2027-06-10").with("ends_on", "2027-08-20");
        PlacementDraft { place: (&form).try_into().unwrap(), ..PlacementDraft::default() }
    }

    #[test]
    fn a_stay_of_june_neither_begins_nor_ends_in_november() {
        let draft = june();
        for (action, first) in
            [(PlacementAction::Start, date(2027, 6, 3)), (PlacementAction::Complete, date(2027, 8, 20))]
        {
            assert_eq!(draft.check_day(action, date(2026, 11, 24)), Err(TooEarly { from: first }));
            assert!(draft.check_day(action, first.yesterday().unwrap()).is_err(), "{action}");
            assert_eq!(draft.check_day(action, first), Ok(()), "{action}");
        }
        assert_eq!(draft.check_day(PlacementAction::Close, date(2026, 11, 24)), Ok(()));
    }

    #[test]
    fn closing_ends_nothing_and_only_the_end_ends_offers() {
        let ends = |action: PlacementAction| (action.ends_undecided(), action.ends_offers());
        assert_eq!(ends(PlacementAction::Close), (false, false));
        assert_eq!(ends(PlacementAction::Start), (true, false));
        assert_eq!(ends(PlacementAction::Complete), (true, true));
    }

    #[test]
    fn a_partners_answer_is_undone_for_a_day_while_nothing_stands_on_it() {
        let answer = LastPassage {
            action: Some(PlacementAction::PartnerConfirms),
            from: PlacementState::AwaitingPartner,
            by: PlacementActor::Partner,
            account: None,
            at: Timestamp::UNIX_EPOCH,
            version: Some(4),
        };
        let day = jiff::SignedDuration::from_hours(crate::step::UNDO_HOURS);
        let (last, late) = (answer.at + day, answer.at + day + jiff::SignedDuration::from_secs(1));
        let undone = Ok((PlacementAction::PartnerConfirms, PlacementState::AwaitingPartner));
        assert_eq!(answer.undo_answer(4, last), undone);
        assert_eq!(answer.answer_undoable_until(4, last), Some(last));
        assert_eq!(answer.undo_answer(4, late), Err(NotUndone::TooLate));
        assert_eq!(answer.undo_answer(5, last), Err(NotUndone::ActedSince));
        let by_voice = LastPassage { by: PlacementActor::Oci, ..answer };
        assert_eq!(by_voice.undo_answer(4, last), Err(NotUndone::ActedSince));
        let published = LastPassage { action: Some(PlacementAction::Publish), ..answer };
        assert_eq!(published.answer_undoable_until(4, last), None);
    }

    #[test]
    fn the_last_of_three_steps_is_undone_while_the_version_stands() {
        let me = AccountId::from_uuid(Uuid::from_u128(1));
        for action in PlacementAction::ALL {
            let last = LastPassage {
                action: Some(*action),
                from: PlacementState::Published,
                by: PlacementActor::Oci,
                account: Some(me),
                at: Timestamp::UNIX_EPOCH,
                version: Some(4),
            };
            let possible = [PlacementAction::Close, PlacementAction::Start, PlacementAction::Complete].contains(action);
            let undone = last.undo(4, me, Timestamp::UNIX_EPOCH);
            assert_eq!(undone.is_ok(), possible, "{action}");
            assert!(undone.is_err() || undone == Ok((*action, PlacementState::Published)));
            assert_eq!(last.undoable(4, me, Timestamp::UNIX_EPOCH).is_some(), possible);
            assert!(last.undo(5, me, Timestamp::UNIX_EPOCH).is_err());
            let undone = LastPassage { action: None, ..last };
            assert_eq!(undone.undo(4, me, Timestamp::UNIX_EPOCH), Err(NotUndone::Kind));
        }
    }
}
