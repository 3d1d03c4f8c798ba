//! The life of an application.

use crate::choice::choices;
use crate::transition::InvalidTransition;

choices! {
    /// Where an application is in its life.
    pub enum ApplicationState, key "application-state" {
        /// The person writes it; nobody else sees it.
        Draft = "draft",
        /// The organisation has it.
        Submitted = "submitted",
        /// The organisation reads it.
        UnderReview = "under_review",
        /// The person is invited to an interview or a selection day.
        Interview = "interview",
        /// A place is offered.
        Offered = "offered",
        /// The person has taken the place.
        Accepted = "accepted",
        /// Training before departure.
        Preparing = "preparing",
        /// The person is there.
        Departed = "departed",
        /// The person is back.
        Returned = "returned",
        /// Everything is done, the public engagement too.
        Completed = "completed",
        /// A place may come free.
        Waitlisted = "waitlisted",
        /// The organisation chose others.
        NotSelected = "not_selected",
        /// The person declined the offer.
        Declined = "declined",
        /// The offer was not answered in time.
        OfferExpired = "offer_expired",
        /// Ended before departure, by the person or by the organisation.
        Withdrawn = "withdrawn",
        /// Back before the end.
        ReturnedEarly = "returned_early",
    }
}

choices! {
    /// What is done to an application.
    pub enum ApplicationAction, key "application-action" {
        /// Sends it.
        Submit = "submit",
        /// Begins to read it.
        StartReview = "start_review",
        /// Invites to an interview.
        InviteToInterview = "invite_to_interview",
        /// Offers a place.
        Offer = "offer",
        /// Puts it on the waiting list.
        Waitlist = "waitlist",
        /// Does not choose it, with a reason.
        NotSelect = "not_select",
        /// Takes the offered place.
        Accept = "accept",
        /// Declines the offered place, with a reason.
        Decline = "decline",
        /// Puts it back under review, after somebody else looked at the decision.
        Reopen = "reopen",
        /// Lets an unanswered offer end.
        ExpireOffer = "expire_offer",
        /// Ends it before departure, with a reason.
        Withdraw = "withdraw",
        /// Ends it because its placement will not take place.
        EndWithPlacement = "end_with_placement",
        /// Begins the preparation.
        Prepare = "prepare",
        /// Records the departure.
        Depart = "depart",
        /// Records the return.
        Return = "return",
        /// Records a return before the end, with a reason.
        ReturnEarly = "return_early",
        /// Ends it, everything done.
        Complete = "complete",
    }
}

choices! {
    /// Who does it.
    pub enum Actor, key "actor" {
        /// The person who applies.
        Participant = "participant",
        /// A member of the organisation who may decide.
        Organisation = "organisation",
        /// The programme's coordinator: a placement that it cancels.
        Programme = "programme",
        /// The server: an offer that ends, the other applications of somebody who accepted.
        System = "system",
    }
}

impl ApplicationState {
    /// The state after an action by somebody.
    ///
    /// # Errors
    /// When the action is not possible from here, or not by this actor.
    pub const fn after(self, action: ApplicationAction, by: Actor) -> Result<Self, InvalidTransition> {
        match self.next(action, by) {
            Some(next) => Ok(next),
            None => Err(InvalidTransition { from: self.as_str(), action: action.as_str() }),
        }
    }

    /// What somebody can do from here, in the order of the pages.
    pub fn actions(self, by: Actor) -> impl Iterator<Item = ApplicationAction> {
        ApplicationAction::ALL.iter().copied().filter(move |action| self.next(*action, by).is_some())
    }

    /// Whether it counts as the person's one live application to the post.
    #[must_use]
    pub const fn is_live(self) -> bool {
        !matches!(
            self,
            Self::NotSelected
                | Self::Declined
                | Self::OfferExpired
                | Self::Withdrawn
                | Self::ReturnedEarly
                | Self::Completed
        )
    }

    /// Whether it takes one of the post's seats.
    #[must_use]
    pub const fn holds_seat(self) -> bool {
        matches!(
            self,
            Self::Accepted | Self::Preparing | Self::Departed | Self::Returned | Self::ReturnedEarly | Self::Completed
        )
    }

    /// Whether the organisation sees it.
    #[must_use]
    pub const fn is_visible_to_organisation(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// Whether accepting another offer withdraws it.
    #[must_use]
    pub const fn yields_to_another(self) -> bool {
        self.before_offer() || matches!(self, Self::Offered | Self::Waitlisted)
    }

    /// Draft to interview.
    const fn before_offer(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted | Self::UnderReview | Self::Interview)
    }

    const fn may_withdraw(self, by: Actor) -> bool {
        match by {
            Actor::Participant => self.is_before_departure(),
            // Before an offer the organisation does not withdraw: it does not select.
            Actor::Organisation => matches!(self, Self::Offered | Self::Accepted | Self::Preparing),
            Actor::Programme => false,
            Actor::System => self.yields_to_another(),
        }
    }

    /// Live, and before departure.
    const fn is_before_departure(self) -> bool {
        self.yields_to_another() || matches!(self, Self::Accepted | Self::Preparing)
    }

    const fn next(self, action: ApplicationAction, by: Actor) -> Option<Self> {
        use ApplicationAction as Do;
        match (action, by) {
            (Do::Withdraw, by) if self.may_withdraw(by) => Some(Self::Withdrawn),
            // The organisation submits too: a candidate on paper.
            (Do::Submit, Actor::Participant | Actor::Organisation) => self.moved(Self::Draft, Self::Submitted),
            // Only its person sees a draft, so it has no end that others read.
            (Do::EndWithPlacement, Actor::Organisation | Actor::Programme)
                if self.is_before_departure() && self.is_visible_to_organisation() =>
            {
                Some(Self::Withdrawn)
            }
            // Only what a review of the decision reopens: the use case asks for one.
            (Do::Reopen, Actor::Organisation | Actor::Programme)
                if matches!(self, Self::NotSelected | Self::Withdrawn) =>
            {
                Some(Self::UnderReview)
            }
            (Do::Accept, Actor::Participant) => self.moved(Self::Offered, Self::Accepted),
            (Do::Decline, Actor::Participant) => self.moved(Self::Offered, Self::Declined),
            (Do::ExpireOffer, Actor::System) => self.moved(Self::Offered, Self::OfferExpired),
            (action, Actor::Organisation) => self.decided(action),
            _ => None,
        }
    }

    /// What the organisation decides and records.
    const fn decided(self, action: ApplicationAction) -> Option<Self> {
        use ApplicationAction as Do;
        match (self, action) {
            (Self::Submitted, Do::StartReview) => Some(Self::UnderReview),
            // Again from an interview: to another hour.
            (Self::Submitted | Self::UnderReview | Self::Interview | Self::Waitlisted, Do::InviteToInterview) => {
                Some(Self::Interview)
            }
            (Self::UnderReview | Self::Interview | Self::Waitlisted, Do::Offer) => Some(Self::Offered),
            (Self::UnderReview | Self::Interview, Do::Waitlist) => Some(Self::Waitlisted),
            (Self::Submitted | Self::UnderReview | Self::Interview | Self::Waitlisted, Do::NotSelect) => {
                Some(Self::NotSelected)
            }
            (Self::Accepted, Do::Prepare) => Some(Self::Preparing),
            (Self::Preparing, Do::Depart) => Some(Self::Departed),
            (Self::Departed, Do::Return) => Some(Self::Returned),
            (Self::Departed, Do::ReturnEarly) => Some(Self::ReturnedEarly),
            (Self::Returned, Do::Complete) => Some(Self::Completed),
            _ => None,
        }
    }

    /// `to`, where this state is `from`; compared by number because `==` is not const.
    const fn moved(self, from: Self, to: Self) -> Option<Self> {
        if self as u8 == from as u8 { Some(to) } else { None }
    }
}

#[cfg(test)]
mod tests {
    //! Every transition of an application, legal and illegal, by every actor; what holds a seat; what is live.
    use super::Actor as By;
    use super::ApplicationAction as Do;
    use super::ApplicationState as S;
    use proptest::prelude::*;

    const ORGANISATION: [(S, Do, S); 32] = [
        (S::NotSelected, Do::Reopen, S::UnderReview),
        (S::Withdrawn, Do::Reopen, S::UnderReview),
        (S::Interview, Do::InviteToInterview, S::Interview),
        (S::Submitted, Do::EndWithPlacement, S::Withdrawn),
        (S::UnderReview, Do::EndWithPlacement, S::Withdrawn),
        (S::Interview, Do::EndWithPlacement, S::Withdrawn),
        (S::Waitlisted, Do::EndWithPlacement, S::Withdrawn),
        (S::Offered, Do::EndWithPlacement, S::Withdrawn),
        (S::Accepted, Do::EndWithPlacement, S::Withdrawn),
        (S::Preparing, Do::EndWithPlacement, S::Withdrawn),
        (S::Draft, Do::Submit, S::Submitted),
        (S::Submitted, Do::StartReview, S::UnderReview),
        (S::Submitted, Do::InviteToInterview, S::Interview),
        (S::UnderReview, Do::InviteToInterview, S::Interview),
        (S::Waitlisted, Do::InviteToInterview, S::Interview),
        (S::UnderReview, Do::Offer, S::Offered),
        (S::Interview, Do::Offer, S::Offered),
        (S::Waitlisted, Do::Offer, S::Offered),
        (S::UnderReview, Do::Waitlist, S::Waitlisted),
        (S::Interview, Do::Waitlist, S::Waitlisted),
        (S::Submitted, Do::NotSelect, S::NotSelected),
        (S::UnderReview, Do::NotSelect, S::NotSelected),
        (S::Interview, Do::NotSelect, S::NotSelected),
        (S::Waitlisted, Do::NotSelect, S::NotSelected),
        (S::Accepted, Do::Prepare, S::Preparing),
        (S::Preparing, Do::Depart, S::Departed),
        (S::Departed, Do::Return, S::Returned),
        (S::Departed, Do::ReturnEarly, S::ReturnedEarly),
        (S::Returned, Do::Complete, S::Completed),
        (S::Offered, Do::Withdraw, S::Withdrawn),
        (S::Accepted, Do::Withdraw, S::Withdrawn),
        (S::Preparing, Do::Withdraw, S::Withdrawn),
    ];

    const PARTICIPANT: [(S, Do, S); 11] = [
        (S::Draft, Do::Submit, S::Submitted),
        (S::Offered, Do::Accept, S::Accepted),
        (S::Offered, Do::Decline, S::Declined),
        (S::Draft, Do::Withdraw, S::Withdrawn),
        (S::Submitted, Do::Withdraw, S::Withdrawn),
        (S::UnderReview, Do::Withdraw, S::Withdrawn),
        (S::Interview, Do::Withdraw, S::Withdrawn),
        (S::Waitlisted, Do::Withdraw, S::Withdrawn),
        (S::Offered, Do::Withdraw, S::Withdrawn),
        (S::Accepted, Do::Withdraw, S::Withdrawn),
        (S::Preparing, Do::Withdraw, S::Withdrawn),
    ];

    const PROGRAMME: [(S, Do, S); 9] = [
        (S::NotSelected, Do::Reopen, S::UnderReview),
        (S::Withdrawn, Do::Reopen, S::UnderReview),
        (S::Submitted, Do::EndWithPlacement, S::Withdrawn),
        (S::UnderReview, Do::EndWithPlacement, S::Withdrawn),
        (S::Interview, Do::EndWithPlacement, S::Withdrawn),
        (S::Waitlisted, Do::EndWithPlacement, S::Withdrawn),
        (S::Offered, Do::EndWithPlacement, S::Withdrawn),
        (S::Accepted, Do::EndWithPlacement, S::Withdrawn),
        (S::Preparing, Do::EndWithPlacement, S::Withdrawn),
    ];

    const SYSTEM: [(S, Do, S); 7] = [
        (S::Offered, Do::ExpireOffer, S::OfferExpired),
        (S::Draft, Do::Withdraw, S::Withdrawn),
        (S::Submitted, Do::Withdraw, S::Withdrawn),
        (S::UnderReview, Do::Withdraw, S::Withdrawn),
        (S::Interview, Do::Withdraw, S::Withdrawn),
        (S::Waitlisted, Do::Withdraw, S::Withdrawn),
        (S::Offered, Do::Withdraw, S::Withdrawn),
    ];

    fn legal(by: By) -> &'static [(S, Do, S)] {
        match by {
            By::Participant => &PARTICIPANT,
            By::Organisation => &ORGANISATION,
            By::Programme => &PROGRAMME,
            By::System => &SYSTEM,
        }
    }

    #[test]
    fn every_transition() {
        for by in By::ALL {
            for state in S::ALL {
                for action in Do::ALL {
                    let rule = legal(*by).iter().find(|(from, what, _)| from == state && what == action);
                    let expected = rule.map(|(_, _, to)| *to);
                    assert_eq!(state.after(*action, *by).ok(), expected, "{action} from {state} by {by}");
                    assert_eq!(state.actions(*by).any(|offered| offered == *action), expected.is_some());
                }
            }
        }
    }

    #[test]
    fn nothing_happens_after_the_end_but_a_reopening() {
        for state in S::ALL.iter().filter(|state| !state.is_live()) {
            assert!(By::ALL.iter().all(|by| state.actions(*by).all(|action| action == Do::Reopen)), "{state}");
        }
    }

    #[test]
    fn nobody_withdraws_after_departure() {
        for state in [S::Departed, S::Returned, S::Completed, S::ReturnedEarly] {
            assert!(By::ALL.iter().all(|by| state.after(Do::Withdraw, *by).is_err()));
            assert!(state.holds_seat());
        }
        assert!(!S::Withdrawn.holds_seat());
    }

    proptest! {
        #[test]
        fn a_seat_is_taken_only_by_accepting_and_freed_only_by_an_end_before_departure(
            steps in proptest::collection::vec((0usize..Do::ALL.len(), 0usize..By::ALL.len()), 0..60),
        ) {
            let mut state = S::Draft;
            for (action, by) in steps {
                let (action, by) = (Do::ALL[action], By::ALL[by]);
                let Ok(next) = state.after(action, by) else { continue };
                prop_assert_eq!(!state.holds_seat() && next.holds_seat(), action == Do::Accept);
                if state.holds_seat() && !next.holds_seat() {
                    prop_assert!(matches!(action, Do::Withdraw | Do::EndWithPlacement));
                }
                state = next;
            }
        }
    }
}
