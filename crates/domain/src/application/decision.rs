//! What an organisation decides or records about an application, as one form: `action`, then the fields of that action.

use jiff::civil::DateTime;

use super::{
    ApplicationAction, DeclineForm, EarlyReturnForm, InterviewForm, NotSelectForm, OfferTerms, Reason, WithdrawForm,
};
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::text::Paragraph;

/// A decision with everything it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Begins to read it.
    StartReview,
    /// Invites.
    Invite(InterviewForm),
    /// Offers a place.
    Offer(OfferTerms),
    /// Puts on the waiting list.
    Waitlist,
    /// Does not choose.
    NotSelect(NotSelectForm),
    /// Ends what was offered or accepted.
    Withdraw(WithdrawForm),
    /// Begins the preparation.
    Prepare,
    /// Records the departure.
    Depart,
    /// Records the return.
    Return,
    /// Records a return before the end.
    ReturnEarly(EarlyReturnForm),
    /// Ends it, everything done.
    Complete,
    /// Records that a candidate on paper takes the place.
    AcceptForPaper,
    /// Records that a candidate on paper declines the place.
    DeclineForPaper(DeclineForm),
}

impl ApplicationAction {
    /// Whether the decision needs more than the action: a reason, a date, terms.
    #[must_use]
    pub const fn asks_for_more(self) -> bool {
        matches!(
            self,
            Self::InviteToInterview
                | Self::Offer
                | Self::NotSelect
                | Self::Withdraw
                | Self::ReturnEarly
                | Self::Decline
        )
    }
}

impl ApplicationAction {
    /// Whether the decision is taken on a page of its own: it needs more, or a mail leaves at once.
    #[must_use]
    pub const fn asks_first(self) -> bool {
        self.asks_for_more() || matches!(self, Self::Waitlist)
    }

    /// The main one of the decisions that are possible: the one that leads the person on towards the stay.
    #[must_use]
    pub fn main_of(possible: &[Self]) -> Option<Self> {
        let onwards = [
            Self::Offer,
            Self::InviteToInterview,
            Self::Accept,
            Self::Prepare,
            Self::Depart,
            Self::Return,
            Self::Complete,
        ];
        onwards.into_iter().find(|action| possible.contains(action))
    }
}

impl Decision {
    /// What it does to the application.
    #[must_use]
    pub const fn action(&self) -> ApplicationAction {
        match self {
            Self::StartReview => ApplicationAction::StartReview,
            Self::Invite(_) => ApplicationAction::InviteToInterview,
            Self::Offer(_) => ApplicationAction::Offer,
            Self::Waitlist => ApplicationAction::Waitlist,
            Self::NotSelect(_) => ApplicationAction::NotSelect,
            Self::Withdraw(_) => ApplicationAction::Withdraw,
            Self::Prepare => ApplicationAction::Prepare,
            Self::Depart => ApplicationAction::Depart,
            Self::Return => ApplicationAction::Return,
            Self::ReturnEarly(_) => ApplicationAction::ReturnEarly,
            Self::Complete => ApplicationAction::Complete,
            Self::AcceptForPaper => ApplicationAction::Accept,
            Self::DeclineForPaper(_) => ApplicationAction::Decline,
        }
    }

    /// Its structured reason, where it has one.
    #[must_use]
    pub const fn reason(&self) -> Option<Reason> {
        match self {
            Self::NotSelect(form) => Some(Reason::NotSelected(form.reason)),
            Self::Withdraw(form) => Some(Reason::Withdrawal(form.reason)),
            Self::ReturnEarly(form) => Some(Reason::EarlyReturn(form.reason)),
            Self::DeclineForPaper(form) => Some(Reason::Decline(form.reason)),
            _ => None,
        }
    }

    /// Its message to the other side.
    #[must_use]
    pub const fn note(&self) -> Option<&Paragraph> {
        match self {
            Self::NotSelect(form) => form.note.as_ref(),
            Self::Withdraw(form) => form.note.as_ref(),
            Self::ReturnEarly(form) => form.note.as_ref(),
            Self::DeclineForPaper(form) => form.note.as_ref(),
            Self::Offer(terms) => terms.message.as_ref(),
            _ => None,
        }
    }

    /// When and where, for an invitation.
    #[must_use]
    pub const fn interview(&self) -> Option<&InterviewForm> {
        match self {
            Self::Invite(form) => Some(form),
            _ => None,
        }
    }
}

impl Decision {
    /// Reads the form, as somebody types it at that moment by the clocks of Québec.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed.
    pub fn read(form: &RawForm, now: DateTime) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let action = p.choice::<ApplicationAction>("action");
        let action = p.finish(|| action)?;
        Ok(match action {
            ApplicationAction::StartReview => Self::StartReview,
            ApplicationAction::InviteToInterview => Self::Invite(InterviewForm::read(form, now)?),
            ApplicationAction::Offer => Self::Offer(OfferTerms::read(form, now.date())?),
            ApplicationAction::Waitlist => Self::Waitlist,
            ApplicationAction::NotSelect => Self::NotSelect(form.try_into()?),
            ApplicationAction::Withdraw => Self::Withdraw(form.try_into()?),
            ApplicationAction::Prepare => Self::Prepare,
            ApplicationAction::Depart => Self::Depart,
            ApplicationAction::Return => Self::Return,
            ApplicationAction::ReturnEarly => Self::ReturnEarly(form.try_into()?),
            ApplicationAction::Complete => Self::Complete,
            ApplicationAction::Accept => Self::AcceptForPaper,
            ApplicationAction::Decline => Self::DeclineForPaper(form.try_into()?),
            ApplicationAction::Submit
            | ApplicationAction::Reopen
            | ApplicationAction::ExpireOffer
            | ApplicationAction::EndWithPlacement => {
                return Err(FormErrors::one("action", FieldCode::UnknownChoice));
            }
        })
    }
}

#[cfg(test)]
mod tests {
    //! A decision asks only for what its action needs.
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Decision, FormErrors> {
        let form = pairs.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value));
        Decision::read(&form, jiff::civil::date(2026, 11, 24).at(9, 0, 0, 0))
    }

    #[test]
    fn an_action_brings_its_own_fields() {
        assert_eq!(read(&[("action", "waitlist")]), Ok(Decision::Waitlist));
        let errors = read(&[("action", "not_select")]).unwrap_err();
        assert_eq!(errors.for_field("reason"), Some(FieldCode::Required));
        let errors = read(&[("action", "invite_to_interview"), ("on", "2027-02-30")]).unwrap_err();
        assert_eq!(errors.for_field("on"), Some(FieldCode::NoSuchDay { days: 28 }));
        let full = read(&[("action", "not_select"), ("reason", "full")]).unwrap();
        assert_eq!(full.action(), ApplicationAction::NotSelect);
    }

    #[test]
    fn the_main_decision_leads_on() {
        use ApplicationAction as Do;
        assert_eq!(Do::main_of(&[Do::Waitlist, Do::NotSelect, Do::Offer, Do::InviteToInterview]), Some(Do::Offer));
        assert_eq!(Do::main_of(&[Do::StartReview, Do::InviteToInterview]), Some(Do::InviteToInterview));
        assert_eq!(Do::main_of(&[Do::Waitlist, Do::NotSelect]), None);
        assert!(Do::Waitlist.asks_first() && !Do::Waitlist.asks_for_more());
    }

    #[test]
    fn nobody_submits_or_expires_or_cancels_by_this_form() {
        for action in ["submit", "reopen", "expire_offer", "end_with_placement", "conquer", ""] {
            assert!(read(&[("action", action)]).is_err(), "{action}");
        }
    }
}
