//! Whether a step of an application may be taken while its OCI or its placement is suspended, or after the placement has ended.
//!
//! A pause stops what commits people to a stay. It never stops what protects them: leaving, declining, coming home.

use super::{Actor, ApplicationAction, PostInPlacement};
use crate::{choice::choices, organisation::OrganisationState, placement::PlacementState};

choices! {
    /// Why a step must wait, or comes too late.
    pub enum Pause, key "application-pause" {
        /// The OCI may not act at this moment.
        Organisation = "organisation",
        /// The placement is suspended, or not public.
        Placement = "placement",
        /// The placement was cancelled or is completed.
        Over = "over",
    }
}

impl Pause {
    /// What stops that step by that actor, if anything does.
    #[must_use]
    pub const fn of(
        action: ApplicationAction,
        by: Actor,
        organisation: OrganisationState,
        placement: PlacementState,
    ) -> Option<Self> {
        if protects_the_person(action, by) {
            return None;
        }
        match placement {
            // Whom nobody chose still gets an answer.
            PlacementState::Cancelled | PlacementState::Completed if is_an_end(action) => None,
            PlacementState::Cancelled | PlacementState::Completed => Some(Self::Over),
            _ if !organisation.may_act() => Some(Self::Organisation),
            PlacementState::Published | PlacementState::Closed | PlacementState::Underway => None,
            _ => Some(Self::Placement),
        }
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

impl PostInPlacement {
    /// What stops that step of an application to this post, if anything does.
    #[must_use]
    pub const fn pause(&self, action: ApplicationAction, by: Actor) -> Option<Pause> {
        Pause::of(action, by, self.organisation_state, self.placement_state)
    }
}

#[cfg(test)]
mod tests {
    //! The whole table: every step by every actor, in every state of the OCI and of the placement.
    use super::*;
    use ApplicationAction as Do;
    use OrganisationState as O;
    use PlacementState as P;

    /// Steps that any pause stops. A new action must be sorted into this list or the next.
    const COMMIT: [Do; 9] = [
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

    fn expected(action: Do, by: Actor, organisation: O, placement: P) -> Option<Pause> {
        let over = [P::Cancelled, P::Completed].contains(&placement);
        if PROTECT.contains(&action) || (action == Do::Withdraw && by != Actor::Organisation) {
            None
        } else if over {
            (![Do::NotSelect, Do::Withdraw].contains(&action)).then_some(Pause::Over)
        } else if organisation != O::Approved {
            Some(Pause::Organisation)
        } else {
            let runs = [P::Published, P::Closed, P::Underway].contains(&placement);
            (!runs).then_some(Pause::Placement)
        }
    }

    #[test]
    fn every_action_is_sorted() {
        for action in Do::ALL {
            let sorted = COMMIT.contains(action) || PROTECT.contains(action) || *action == Do::Withdraw;
            assert!(sorted, "{action}");
        }
    }

    #[test]
    fn every_step_in_every_state() {
        for action in Do::ALL {
            for by in Actor::ALL {
                for organisation in O::ALL {
                    for placement in P::ALL {
                        let found = Pause::of(*action, *by, *organisation, *placement);
                        let wanted = expected(*action, *by, *organisation, *placement);
                        assert_eq!(found, wanted, "{action} by {by}, {organisation}, {placement}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_person_may_always_leave_and_come_home() {
        for organisation in O::ALL {
            for placement in P::ALL {
                for (action, by) in [
                    (Do::Withdraw, Actor::Participant),
                    (Do::Decline, Actor::Participant),
                    (Do::Return, Actor::Organisation),
                    (Do::ReturnEarly, Actor::Organisation),
                ] {
                    assert_eq!(Pause::of(action, by, *organisation, *placement), None);
                }
            }
        }
    }
}
