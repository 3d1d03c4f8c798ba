//! Whether a step may be taken now: the OCI or the placement may be suspended, the placement may have ended, and nobody may leave
//! for its country. Every use case asks here.
//!
//! A pause stops what commits people to a stay. It never stops what protects them: leaving, declining, coming home. While nobody
//! leaves for a country, candidates are still read, met and answered.

use super::{Actor, ApplicationAction, PostInPlacement};
use crate::{
    choice::choices,
    country::SecurityLevel,
    organisation::OrganisationState,
    placement::{PlacementAction, PlacementState},
};

choices! {
    /// Why a step must wait, or comes too late.
    pub enum Pause, key "application-pause" {
        /// The OCI may not act at this moment.
        Organisation = "organisation",
        /// The placement is suspended, or not public.
        Placement = "placement",
        /// Nobody may leave for the country at this moment.
        Country = "country",
        /// The placement was cancelled or is completed.
        Over = "over",
    }
}

/// What a step depends on, beside the application itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    /// The state of the OCI.
    pub organisation: OrganisationState,
    /// The state of the placement; for a change of the placement, the state to which it leads.
    pub placement: PlacementState,
    /// How safe the country is, where the programme has noted it.
    pub country: Option<SecurityLevel>,
}

impl Surroundings {
    const fn country_stops(self) -> bool {
        match self.country {
            Some(level) => level.stops_travel(),
            None => false,
        }
    }
}

impl Pause {
    /// What stops that step of an application by that actor, if anything does.
    #[must_use]
    pub const fn of(action: ApplicationAction, by: Actor, around: Surroundings) -> Option<Self> {
        if protects_the_person(action, by) {
            return None;
        }
        match around.placement {
            // Whom nobody chose still gets an answer.
            PlacementState::Cancelled | PlacementState::Completed if is_an_end(action) => None,
            PlacementState::Cancelled | PlacementState::Completed => Some(Self::Over),
            _ if !around.organisation.may_act() => Some(Self::Organisation),
            PlacementState::Published | PlacementState::Closed | PlacementState::Underway
                if leads_away(action) && around.country_stops() =>
            {
                Some(Self::Country)
            }
            PlacementState::Published | PlacementState::Closed | PlacementState::Underway => None,
            _ => Some(Self::Placement),
        }
    }

    /// What stops that change of a placement, if anything does: only what opens it to people or sends them away waits.
    #[must_use]
    pub const fn of_placement(action: PlacementAction, around: Surroundings) -> Option<Self> {
        let opens = match action {
            PlacementAction::Publish | PlacementAction::Start => true,
            PlacementAction::Resume => around.placement.is_public(),
            _ => false,
        };
        match opens {
            true if !around.organisation.may_act() => Some(Self::Organisation),
            true if around.country_stops() => Some(Self::Country),
            _ => None,
        }
    }

    /// What stops the undoing of that step of a placement, if anything does; `around.placement` is the state to which it leads. A
    /// suspended OCI undoes nothing: people would be told that their application goes on. While nobody leaves for its country, no
    /// placement takes applications again or is under way again; one that was started by mistake may still be closed again.
    #[must_use]
    pub const fn of_undoing(around: Surroundings) -> Option<Self> {
        if !around.organisation.may_act() {
            return Some(Self::Organisation);
        }
        let opens = matches!(around.placement, PlacementState::Published | PlacementState::Underway);
        if opens && around.country_stops() { Some(Self::Country) } else { None }
    }

    /// Whether it can end, so that the step may be taken later.
    #[must_use]
    pub const fn may_be_lifted(self) -> bool {
        !matches!(self, Self::Over)
    }
}

const fn protects_the_person(action: ApplicationAction, by: Actor) -> bool {
    use ApplicationAction as Do;
    match action {
        Do::Decline | Do::ExpireOffer | Do::EndWithPlacement | Do::Return | Do::ReturnEarly | Do::Complete => true,
        Do::Withdraw => !matches!(by, Actor::Organisation),
        _ => false,
    }
}

const fn is_an_end(action: ApplicationAction) -> bool {
    matches!(action, ApplicationAction::NotSelect | ApplicationAction::Withdraw)
}

/// Whether the step commits somebody to leave.
const fn leads_away(action: ApplicationAction) -> bool {
    use ApplicationAction as Do;
    matches!(action, Do::Submit | Do::Offer | Do::Accept | Do::Prepare | Do::Depart)
}

impl PostInPlacement {
    /// What stops that step of an application to this post, if anything does.
    #[must_use]
    pub const fn pause(&self, action: ApplicationAction, by: Actor) -> Option<Pause> {
        let around = Surroundings {
            organisation: self.organisation_state,
            placement: self.placement_state,
            country: self.country_level,
        };
        Pause::of(action, by, around)
    }

    /// What stops people from taking a place at this post, if anything does: the pause that its pages show.
    #[must_use]
    pub const fn standing_pause(&self) -> Option<Pause> {
        self.pause(ApplicationAction::Accept, Actor::Participant)
    }
}

#[cfg(test)]
mod tests {
    //! The whole table: every step by every actor, in every state of the OCI and of the placement, at every level of the country;
    //! every change of a placement, and every undoing of one.
    use super::*;
    use ApplicationAction as Do;
    use OrganisationState as O;
    use PlacementState as P;

    /// Steps that a suspension stops. A new action must be sorted into this list or the next.
    const COMMIT: [Do; 10] = [
        Do::Reopen,
        Do::Submit,
        Do::StartReview,
        Do::InviteToInterview,
        Do::Offer,
        Do::Waitlist,
        Do::NotSelect,
        Do::Accept,
        Do::Prepare,
        Do::Depart,
    ];
    const PROTECT: [Do; 6] =
        [Do::Decline, Do::ExpireOffer, Do::EndWithPlacement, Do::Return, Do::ReturnEarly, Do::Complete];
    /// Steps that the level of a country stops too.
    const LEAD_AWAY: [Do; 5] = [Do::Submit, Do::Offer, Do::Accept, Do::Prepare, Do::Depart];

    fn expected(action: Do, by: Actor, around: Surroundings) -> Option<Pause> {
        let over = [P::Cancelled, P::Completed].contains(&around.placement);
        let runs = [P::Published, P::Closed, P::Underway].contains(&around.placement);
        let stopped = around.country == Some(SecurityLevel::AvoidAll);
        if PROTECT.contains(&action) || (action == Do::Withdraw && by != Actor::Organisation) {
            None
        } else if over {
            (![Do::NotSelect, Do::Withdraw].contains(&action)).then_some(Pause::Over)
        } else if around.organisation != O::Approved {
            Some(Pause::Organisation)
        } else if !runs {
            Some(Pause::Placement)
        } else {
            (stopped && LEAD_AWAY.contains(&action)).then_some(Pause::Country)
        }
    }

    fn everywhere() -> impl Iterator<Item = Surroundings> {
        let levels = || SecurityLevel::ALL.iter().copied().map(Some).chain([None]);
        O::ALL.iter().flat_map(move |organisation| {
            P::ALL.iter().flat_map(move |placement| {
                levels().map(|country| Surroundings { organisation: *organisation, placement: *placement, country })
            })
        })
    }

    #[test]
    fn every_action_is_sorted() {
        for action in Do::ALL {
            let sorted = COMMIT.contains(action) || PROTECT.contains(action) || *action == Do::Withdraw;
            assert!(sorted, "{action}");
        }
        assert!(LEAD_AWAY.iter().all(|action| COMMIT.contains(action)));
    }

    #[test]
    fn every_step_everywhere() {
        for action in Do::ALL {
            for by in Actor::ALL {
                for around in everywhere() {
                    let found = Pause::of(*action, *by, around);
                    assert_eq!(found, expected(*action, *by, around), "{action} by {by}, {around:?}");
                }
            }
        }
    }

    #[test]
    fn a_person_may_always_leave_and_come_home() {
        for around in everywhere() {
            for (action, by) in [
                (Do::Withdraw, Actor::Participant),
                (Do::Decline, Actor::Participant),
                (Do::Return, Actor::Organisation),
                (Do::ReturnEarly, Actor::Organisation),
            ] {
                assert_eq!(Pause::of(action, by, around), None);
            }
        }
    }

    #[test]
    fn every_change_of_a_placement_everywhere() {
        use PlacementAction as Do;
        for action in Do::ALL {
            for around in everywhere() {
                let public = [P::Published, P::Closed, P::Underway, P::Completed].contains(&around.placement);
                let opens = [Do::Publish, Do::Start].contains(action) || (*action == Do::Resume && public);
                let expected = if !opens {
                    None
                } else if around.organisation != O::Approved {
                    Some(Pause::Organisation)
                } else {
                    (around.country == Some(SecurityLevel::AvoidAll)).then_some(Pause::Country)
                };
                assert_eq!(Pause::of_placement(*action, around), expected, "{action}, {around:?}");
            }
        }
    }

    #[test]
    fn every_undoing_of_a_step_of_a_placement_everywhere() {
        use PlacementAction as Do;
        let steps = [(Do::Close, P::Published), (Do::Start, P::Closed), (Do::Complete, P::Underway)];
        assert!(Do::ALL.iter().all(|action| action.may_be_undone() == steps.iter().any(|(step, _)| step == action)));
        for (action, back) in steps {
            for around in everywhere().filter(|around| around.placement == back) {
                let found = Pause::of_undoing(around);
                let stopped = around.country == Some(SecurityLevel::AvoidAll);
                let expected = if around.organisation != O::Approved {
                    Some(Pause::Organisation)
                } else {
                    (stopped && action != Do::Start).then_some(Pause::Country)
                };
                assert_eq!(found, expected, "{action}, {around:?}");
                // Whatever publishing anew would be refused for is a reason here too.
                assert!(action != Do::Close || found == Pause::of_placement(Do::Publish, around), "{around:?}");
            }
        }
    }

    #[test]
    fn only_the_highest_level_stops_travel() {
        let stopping: Vec<_> = SecurityLevel::ALL.iter().filter(|level| level.stops_travel()).collect();
        assert_eq!(stopping, [&SecurityLevel::AvoidAll]);
    }
}
