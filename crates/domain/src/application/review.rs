//! A person who was refused asks that somebody else look at the decision: once a decision, within a stated time. Another member of the
//! OCI answers; where there is none, or none in time, the programme does.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::{Actor, ApplicationAction, ApplicationState, ConfirmationNumber, LastEvent, NotSelectedReason, Reason};
use super::{Answer, OciContact, Subject};
use crate::choice::choices;
use crate::fit::Explanation;
use crate::form::{FormErrors, Parser, RawForm};
use crate::ids::{AccountId, ApplicationId};
use crate::participant::{NominationState, Profile};
use crate::text::{Letter, OrganisationName, Paragraph};

/// Days after a decision in which a review can be asked for: long enough to be away for three weeks, short enough that a place may still
/// be free.
pub const REVIEW_DAYS: i64 = 30;
/// Days in which it is answered: the time that the law gives for the answer to a request about one's data (P-39.1, s. 32). Then the
/// programme may answer in the OCI's place.
pub const REVIEW_ANSWER_DAYS: i64 = 30;

choices! {
    /// What a review says.
    pub enum ReviewVerdict, key "review-verdict" {
        /// The decision stands.
        Upheld = "upheld",
        /// The application is under review again.
        Reopened = "reopened",
    }
}

choices! {
    /// Why a review cannot be asked for.
    pub enum NotReviewed, key "not-reviewed" {
        /// No person decided, or another than the OCI.
        NoDecision = "no_decision",
        /// Its time is over.
        TooLate = "too_late",
        /// It was asked for already.
        Asked = "asked",
    }
}

/// What the person says: `request`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRequest(pub Paragraph);

/// The answer: `verdict`, `reason`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewAnswer {
    pub verdict: ReviewVerdict,
    /// For the person and for who decided.
    pub reason: Paragraph,
}

/// A review that was asked for, as both sides read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionReview {
    pub decided_at: Timestamp,
    /// Who decided: they do not answer.
    pub decided_by: AccountId,
    pub asked_at: Timestamp,
    /// What the person wrote; `None` once it was erased.
    pub request: Option<Paragraph>,
    pub answered: Option<AnsweredReview>,
}

/// How a review was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredReview {
    pub at: Timestamp,
    /// The OCI or the programme.
    pub by: Actor,
    pub verdict: ReviewVerdict,
    /// `None` once it was erased.
    pub reason: Option<Paragraph>,
}

/// A review that the programme answers, with what accounts for the decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFile {
    pub application: ApplicationId,
    pub version: i32,
    pub number: Option<ConfirmationNumber>,
    pub subject: Subject,
    /// How to reach the OCI.
    pub contact: OciContact,
    pub review: DecisionReview,
    /// The reason of the decision.
    pub reason: Option<Reason>,
    /// What the OCI added for the person.
    pub note: Option<Paragraph>,
    pub letter: Option<Letter>,
    pub answers: Vec<Answer>,
    /// The profile as it was sent; `None` once it was erased.
    pub profile: Option<Profile>,
    /// When the person last updated it.
    pub file_updated_at: Option<Timestamp>,
    /// The reasons of the fit, as who decided read them.
    pub explanation: Option<Explanation>,
    /// The partner organisation that confirms the person, on the exchange track.
    pub nomination: Option<(OrganisationName, NominationState)>,
}

impl DecisionReview {
    /// Whether nobody has answered.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.answered.is_none()
    }
}

/// The last day on which a review of a decision of that day can be asked for. It lasts to its end in Québec.
#[must_use]
pub fn review_until(decided_on: Date) -> Date {
    decided_on.checked_add(REVIEW_DAYS.days()).unwrap_or(Date::MAX)
}

/// The last day on which a review asked for on that day is answered.
#[must_use]
pub fn review_answer_by(asked_on: Date) -> Date {
    asked_on.checked_add(REVIEW_ANSWER_DAYS.days()).unwrap_or(Date::MAX)
}

impl LastEvent {
    /// Whether it is a decision against the person, taken by somebody of the OCI: a refusal, or the end of what was offered. A
    /// placement that ended is no decision about a person.
    #[must_use]
    pub fn is_reviewable(&self, now_in: ApplicationState) -> bool {
        let by_a_person = self.by == Actor::Organisation && self.account.is_some() && !self.undoes;
        let against = match (self.action, self.reason) {
            (ApplicationAction::NotSelect, Some(Reason::NotSelected(reason))) => {
                !matches!(reason, NotSelectedReason::NoDecision | NotSelectedReason::PlacementCancelled)
            }
            (ApplicationAction::Withdraw, _) => true,
            _ => false,
        };
        by_a_person && against && self.to == now_in
    }

    /// Checks that a review of it may be asked for on that day.
    ///
    /// # Errors
    /// Why not.
    pub fn check_review(&self, now_in: ApplicationState, decided_on: Date, today: Date) -> Result<(), NotReviewed> {
        if !self.is_reviewable(now_in) {
            Err(NotReviewed::NoDecision)
        } else if review_until(decided_on) < today {
            Err(NotReviewed::TooLate)
        } else {
            Ok(())
        }
    }
}

impl TryFrom<&RawForm> for ReviewRequest {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let request = p.text("request");
        p.finish(|| Some(Self(request?)))
    }
}

impl TryFrom<&RawForm> for ReviewAnswer {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let verdict = p.choice("verdict");
        let reason = p.text("reason");
        p.finish(|| Some(Self { verdict: verdict?, reason: reason? }))
    }
}

#[cfg(test)]
mod tests {
    //! A refusal by a person is reviewed until its last day; an end that nobody decided is not.
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    fn event(action: ApplicationAction, by: Actor, reason: Option<Reason>) -> LastEvent {
        let to = if action == ApplicationAction::NotSelect {
            ApplicationState::NotSelected
        } else {
            ApplicationState::Withdrawn
        };
        let account = Some(AccountId::from_uuid(Uuid::nil()));
        let (at, from) = (Timestamp::UNIX_EPOCH, ApplicationState::UnderReview);
        LastEvent { action, by, account, at, from, to, reason, undoes: false }
    }

    #[test]
    fn only_a_decision_of_the_oci_is_reviewed() {
        use ApplicationAction::{NotSelect, Withdraw};
        for reason in NotSelectedReason::ALL {
            let refused = event(NotSelect, Actor::Organisation, Some(Reason::NotSelected(*reason)));
            let decided = !matches!(reason, NotSelectedReason::NoDecision | NotSelectedReason::PlacementCancelled);
            assert_eq!(refused.is_reviewable(ApplicationState::NotSelected), decided, "{reason}");
            assert!(!refused.is_reviewable(ApplicationState::UnderReview), "it moved on");
        }
        assert!(event(Withdraw, Actor::Organisation, None).is_reviewable(ApplicationState::Withdrawn));
        for by in [Actor::Participant, Actor::System, Actor::Programme] {
            assert!(!event(Withdraw, by, None).is_reviewable(ApplicationState::Withdrawn), "{by}");
        }
    }

    #[test]
    fn it_is_asked_for_until_its_last_day() {
        let refused = event(
            ApplicationAction::NotSelect,
            Actor::Organisation,
            Some(Reason::NotSelected(NotSelectedReason::Full)),
        );
        let asked = |today| refused.check_review(ApplicationState::NotSelected, date(2026, 11, 24), today);
        assert_eq!(asked(date(2026, 12, 24)), Ok(()));
        assert_eq!(asked(date(2026, 12, 25)), Err(NotReviewed::TooLate));
        assert_eq!(review_answer_by(date(2026, 12, 24)), date(2027, 1, 23));
    }
}
