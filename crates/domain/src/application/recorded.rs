//! The steps of an application that its OCI records: from which day, and how they are undone.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Actor, ApplicationAction, ApplicationState, NotSelectedReason, Reason, StateChange};
use crate::dates::DateRange;
use crate::ids::AccountId;
use crate::step::{NotUndone, Taken, TooEarly, Undoable, check_day, departure_from};

impl ApplicationAction {
    /// The first day on which it is possible for a stay of these dates; `None` where any day will do. There is no last day: a
    /// departure or a return that was not recorded in time still happened. Coming home early is always possible.
    #[must_use]
    pub fn possible_from(self, stay: DateRange) -> Option<Date> {
        match self {
            Self::Depart => Some(departure_from(stay)),
            Self::Return => Some(stay.start()),
            Self::Complete => Some(stay.end()),
            _ => None,
        }
    }

    /// Checks that the step's first day has come.
    ///
    /// # Errors
    /// When it has not.
    pub fn check_day(self, stay: DateRange, today: Date) -> Result<(), TooEarly> {
        check_day(self.possible_from(stay), today)
    }

    /// Whether who took it may undo it: what is recorded and told to nobody.
    #[must_use]
    pub const fn may_be_undone(self) -> bool {
        matches!(self, Self::Prepare | Self::Depart | Self::Return)
    }
}

impl ApplicationState {
    /// Whether nobody decided about it: it was sent, and no place was offered or refused. Its person may still update the profile and
    /// the CV that go with it.
    #[must_use]
    pub const fn is_undecided(self) -> bool {
        matches!(self, Self::Submitted | Self::UnderReview | Self::Interview | Self::Waitlisted)
    }
}

/// The last event of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastEvent {
    pub action: ApplicationAction,
    pub by: Actor,
    pub account: Option<AccountId>,
    pub at: Timestamp,
    pub from: ApplicationState,
    pub to: ApplicationState,
    pub reason: Option<Reason>,
    /// Whether it undid such a step.
    pub undoes: bool,
}

impl LastEvent {
    fn taken(&self, now_in: ApplicationState) -> Taken {
        Taken {
            by: self.account,
            at: self.at,
            is_reversible: self.action.may_be_undone() && !self.undoes,
            is_last: self.to == now_in,
        }
    }

    /// The change that undoes it, for an application that is in that state now.
    ///
    /// # Errors
    /// Why this person cannot undo it now.
    pub fn undo(&self, now_in: ApplicationState, by: AccountId, now: Timestamp) -> Result<StateChange, NotUndone> {
        self.taken(now_in).check_undo(by, now)?;
        Ok(self.reversed())
    }

    /// What a page offers to undo.
    #[must_use]
    pub fn undoable(
        &self,
        now_in: ApplicationState,
        by: AccountId,
        now: Timestamp,
    ) -> Option<Undoable<ApplicationAction>> {
        self.undo(now_in, by, now).ok()?;
        Some(Undoable { action: self.action, until: self.taken(now_in).until() })
    }

    /// The change that brings it back where a step of its placement ended it at that moment, if nothing happened to it since.
    #[must_use]
    pub fn resumed(&self, now_in: ApplicationState, ended_at: Timestamp) -> Option<StateChange> {
        let ended = self.reason == Some(Reason::NotSelected(NotSelectedReason::NoDecision))
            && self.from.is_undecided()
            && !self.undoes;
        (ended && self.at == ended_at && self.to == now_in).then(|| self.reversed())
    }

    const fn reversed(&self) -> StateChange {
        StateChange::undoing(self.action, self.by, self.to, self.from)
    }
}

#[cfg(test)]
mod tests {
    //! The first day of each step; which steps are undone, and to where; what comes back with its placement.
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn me() -> AccountId {
        AccountId::from_uuid(Uuid::from_u128(1))
    }

    fn event(action: ApplicationAction, from: ApplicationState, to: ApplicationState) -> LastEvent {
        let by = Actor::Organisation;
        LastEvent { action, by, account: Some(me()), at: NOW, from, to, reason: None, undoes: false }
    }

    #[test]
    fn each_step_waits_for_its_day() {
        let stay = DateRange::new(date(2027, 6, 10), date(2027, 8, 20)).unwrap();
        for (action, first) in [
            (ApplicationAction::Depart, date(2027, 6, 3)),
            (ApplicationAction::Return, date(2027, 6, 10)),
            (ApplicationAction::Complete, date(2027, 8, 20)),
        ] {
            assert_eq!(action.check_day(stay, first.yesterday().unwrap()), Err(TooEarly { from: first }), "{action}");
            assert_eq!(action.check_day(stay, first), Ok(()), "{action}");
            assert_eq!(action.check_day(stay, date(2028, 1, 1)), Ok(()), "{action} is recorded late");
        }
        for action in [ApplicationAction::Prepare, ApplicationAction::ReturnEarly, ApplicationAction::Offer] {
            assert_eq!(action.check_day(stay, date(2026, 11, 24)), Ok(()), "{action}");
        }
    }

    #[test]
    fn three_steps_are_undone_and_an_undoing_is_not() {
        for state in ApplicationState::ALL {
            for action in ApplicationAction::ALL {
                let Ok(to) = state.after(*action, Actor::Organisation) else { continue };
                let last = event(*action, *state, to);
                let possible = [ApplicationAction::Prepare, ApplicationAction::Depart, ApplicationAction::Return];
                let undone = last.undo(to, me(), NOW);
                assert_eq!(undone.is_ok(), possible.contains(action), "{action}");
                if let Ok(change) = undone {
                    assert_eq!((change.from(), change.to(), change.undoes()), (to, *state, true));
                    assert_eq!(state.holds_seat(), to.holds_seat(), "no seat changes hands");
                }
                assert!(LastEvent { undoes: true, ..last }.undo(to, me(), NOW).is_err());
                assert!(last.undo(*state, me(), NOW).is_err(), "{action}: it moved on");
            }
        }
    }

    #[test]
    fn what_a_step_of_the_placement_ended_comes_back_with_it() {
        let reason = Some(Reason::NotSelected(NotSelectedReason::NoDecision));
        let (from, to) = (ApplicationState::Interview, ApplicationState::NotSelected);
        let ended = LastEvent { reason, ..event(ApplicationAction::NotSelect, from, to) };
        assert_eq!(ended.resumed(to, NOW).map(StateChange::to), Some(from));
        assert_eq!(ended.resumed(ApplicationState::Submitted, NOW), None);
        assert_eq!(ended.resumed(to, Timestamp::MAX), None);
        let chosen = Some(Reason::NotSelected(NotSelectedReason::Full));
        assert_eq!(LastEvent { reason: chosen, ..ended }.resumed(to, NOW), None, "a person decided");
    }
}
