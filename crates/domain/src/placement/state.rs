//! The life of a placement.

use crate::choice::choices;
use crate::transition::InvalidTransition;

choices! {
    /// Where a placement is in its life.
    pub enum PlacementState, key "placement-state" {
        /// The OCI writes it; nobody else sees it.
        Draft = "draft",
        /// The partner community has been asked to confirm it.
        AwaitingPartner = "awaiting_partner",
        /// The programme's coordinator reads it.
        AwaitingReview = "awaiting_review",
        /// People see it and apply.
        Published = "published",
        /// No more applications; selection and preparation go on.
        Closed = "closed",
        /// The people are there.
        Underway = "underway",
        /// It is over.
        Completed = "completed",
        /// Stopped for a time by the programme.
        Suspended = "suspended",
        /// It will not take place.
        Cancelled = "cancelled",
    }
}

choices! {
    /// What is done to a placement.
    pub enum PlacementAction, key "placement-action" {
        /// Asks the partner to confirm.
        SubmitToPartner = "submit_to_partner",
        /// Takes a submission back to correct it.
        Recall = "recall",
        /// The partner confirms, by its link or by voice.
        PartnerConfirms = "partner_confirms",
        /// The partner refuses, with a reason: back to the draft.
        PartnerRefuses = "partner_refuses",
        /// The coordinator returns it, with a reason: back to the draft.
        Return = "return",
        /// The coordinator publishes it.
        Publish = "publish",
        /// Applications end.
        Close = "close",
        /// People have left.
        Start = "start",
        /// People are back.
        Complete = "complete",
        /// The programme stops it for a time, for instance for security.
        Suspend = "suspend",
        /// The programme ends the suspension: back where it was.
        Resume = "resume",
        /// It will not take place.
        Cancel = "cancel",
    }
}

choices! {
    /// Who does it.
    pub enum PlacementActor, key "placement-actor" {
        /// A member of the OCI who may edit placements.
        Oci = "oci",
        /// The partner organisation, by its link.
        Partner = "partner",
        /// The programme's coordinator.
        Programme = "programme",
        /// A job of the server, such as the one that closes at the deadline.
        System = "system",
    }
}

impl PlacementAction {
    /// Whether this actor may do it in some state.
    #[must_use]
    pub const fn is_open_to(self, actor: PlacementActor) -> bool {
        use PlacementActor as By;
        match self {
            Self::SubmitToPartner | Self::Recall => matches!(actor, By::Oci),
            // The OCI too: it records what the partner answered by voice.
            Self::PartnerConfirms | Self::PartnerRefuses => matches!(actor, By::Partner | By::Oci),
            Self::Return | Self::Publish | Self::Suspend | Self::Resume => matches!(actor, By::Programme),
            Self::Close => matches!(actor, By::Oci | By::Programme | By::System),
            Self::Start | Self::Complete => matches!(actor, By::Oci | By::System),
            Self::Cancel => matches!(actor, By::Oci | By::Programme),
        }
    }
}

impl PlacementState {
    /// The state after an action. [`PlacementAction::Resume`] has [`PlacementState::resume`] instead, since it needs to know
    /// where the placement was.
    ///
    /// # Errors
    /// When the action is not possible from here, or not by this actor.
    pub const fn after(self, action: PlacementAction, by: PlacementActor) -> Result<Self, InvalidTransition> {
        match self.next(action) {
            Some(next) if action.is_open_to(by) => Ok(next),
            _ => Err(InvalidTransition { from: self.as_str(), action: action.as_str() }),
        }
    }

    /// Ends a suspension: the state that the placement had when it was suspended.
    ///
    /// # Errors
    /// When it is not suspended, could not have been suspended there, or the actor is not the programme.
    pub const fn resume(self, was: Self, by: PlacementActor) -> Result<Self, InvalidTransition> {
        let action = PlacementAction::Resume;
        if matches!(self, Self::Suspended) && was.can_be_suspended() && action.is_open_to(by) {
            Ok(was)
        } else {
            Err(InvalidTransition { from: self.as_str(), action: action.as_str() })
        }
    }

    /// What an actor can do from here, in the order of the pages.
    pub fn actions(self, by: PlacementActor) -> impl Iterator<Item = PlacementAction> {
        PlacementAction::ALL.iter().copied().filter(move |action| {
            let possible = match action {
                PlacementAction::Resume => matches!(self, Self::Suspended),
                other => self.next(*other).is_some(),
            };
            possible && action.is_open_to(by)
        })
    }

    /// Whether the OCI may change its content freely.
    #[must_use]
    pub const fn is_editable(self) -> bool {
        matches!(self, Self::Draft)
    }

    /// Whether the public may read its page.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Closed | Self::Underway | Self::Completed)
    }

    /// Whether people may apply.
    #[must_use]
    pub const fn takes_applications(self) -> bool {
        matches!(self, Self::Published)
    }

    /// Whether no action is possible any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }

    const fn can_be_suspended(self) -> bool {
        matches!(self, Self::AwaitingPartner | Self::AwaitingReview | Self::Published | Self::Closed | Self::Underway)
    }

    const fn next(self, action: PlacementAction) -> Option<Self> {
        use PlacementAction as Do;
        match (self, action) {
            (Self::Draft, Do::SubmitToPartner) => Some(Self::AwaitingPartner),
            (Self::AwaitingPartner, Do::PartnerConfirms) => Some(Self::AwaitingReview),
            (Self::AwaitingPartner, Do::PartnerRefuses)
            | (Self::AwaitingPartner | Self::AwaitingReview, Do::Recall)
            | (Self::AwaitingReview, Do::Return) => Some(Self::Draft),
            (Self::AwaitingReview, Do::Publish) => Some(Self::Published),
            (Self::Published, Do::Close) => Some(Self::Closed),
            (Self::Closed, Do::Start) => Some(Self::Underway),
            (Self::Underway, Do::Complete) => Some(Self::Completed),
            (state, Do::Suspend) if state.can_be_suspended() => Some(Self::Suspended),
            (state, Do::Cancel) if !state.is_over() => Some(Self::Cancelled),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    //! Every transition of a placement, legal and illegal, by every actor.
    use super::PlacementAction as Do;
    use super::PlacementActor as By;
    use super::PlacementState as S;

    const LEGAL: [(S, Do, S); 22] = [
        (S::Draft, Do::SubmitToPartner, S::AwaitingPartner),
        (S::AwaitingPartner, Do::PartnerConfirms, S::AwaitingReview),
        (S::AwaitingPartner, Do::PartnerRefuses, S::Draft),
        (S::AwaitingPartner, Do::Recall, S::Draft),
        (S::AwaitingReview, Do::Recall, S::Draft),
        (S::AwaitingReview, Do::Return, S::Draft),
        (S::AwaitingReview, Do::Publish, S::Published),
        (S::Published, Do::Close, S::Closed),
        (S::Closed, Do::Start, S::Underway),
        (S::Underway, Do::Complete, S::Completed),
        (S::AwaitingPartner, Do::Suspend, S::Suspended),
        (S::AwaitingReview, Do::Suspend, S::Suspended),
        (S::Published, Do::Suspend, S::Suspended),
        (S::Closed, Do::Suspend, S::Suspended),
        (S::Underway, Do::Suspend, S::Suspended),
        (S::Draft, Do::Cancel, S::Cancelled),
        (S::AwaitingPartner, Do::Cancel, S::Cancelled),
        (S::AwaitingReview, Do::Cancel, S::Cancelled),
        (S::Published, Do::Cancel, S::Cancelled),
        (S::Closed, Do::Cancel, S::Cancelled),
        (S::Underway, Do::Cancel, S::Cancelled),
        (S::Suspended, Do::Cancel, S::Cancelled),
    ];

    #[test]
    fn every_transition() {
        for (state, action, by) in everything() {
            let rule = LEGAL.iter().find(|(from, what, _)| (*from, *what) == (state, action));
            let expected = rule.filter(|_| action.is_open_to(by)).map(|(_, _, to)| *to);
            assert_eq!(state.after(action, by).ok(), expected, "{action} from {state} by {by}");
        }
    }

    #[test]
    fn a_suspension_ends_where_it_began_and_only_by_the_programme() {
        for was in S::ALL {
            let suspended = was.after(Do::Suspend, By::Programme);
            let resumed = S::Suspended.resume(*was, By::Programme);
            assert_eq!(suspended.is_ok(), resumed.is_ok(), "{was}");
            assert!(resumed.is_err() || resumed == Ok(*was));
            assert!(S::Suspended.resume(*was, By::Oci).is_err());
            assert!(*was == S::Suspended || was.resume(S::Published, By::Programme).is_err());
        }
    }

    #[test]
    fn who_may_do_what() {
        let by = |actor: By| Do::ALL.iter().copied().filter(|action| action.is_open_to(actor)).collect::<Vec<_>>();
        assert_eq!(by(By::Partner), [Do::PartnerConfirms, Do::PartnerRefuses]);
        assert_eq!(by(By::System), [Do::Close, Do::Start, Do::Complete]);
        assert_eq!(by(By::Programme), [Do::Return, Do::Publish, Do::Close, Do::Suspend, Do::Resume, Do::Cancel]);
        assert!(!by(By::Oci).contains(&Do::Publish));
    }

    #[test]
    fn the_buttons_shown_are_the_actions_that_work() {
        for (state, action, by) in everything() {
            let shown = state.actions(by).any(|offered| offered == action);
            let works = match action {
                Do::Resume => state.resume(S::Published, by).is_ok(),
                _ => state.after(action, by).is_ok(),
            };
            assert_eq!(shown, works, "{action} from {state} by {by}");
        }
    }

    #[test]
    fn nothing_happens_after_the_end() {
        for state in S::ALL.iter().filter(|state| state.is_over()) {
            assert!(By::ALL.iter().all(|by| state.actions(*by).next().is_none()));
        }
    }

    #[test]
    fn stored_texts_round_trip() {
        for state in S::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
        }
        assert_eq!(S::AwaitingPartner.key(), "placement-state-awaiting-partner");
    }

    fn everything() -> impl Iterator<Item = (S, Do, By)> {
        S::ALL.iter().flat_map(|state| {
            Do::ALL.iter().flat_map(move |action| By::ALL.iter().map(move |by| (*state, *action, *by)))
        })
    }
}
