//! Applications: a person's way from a letter to the return, and the decisions on it.
//!
//! A state changes only through [`ApplicationState::change`], which checks the actor. `platform` counts seats under a lock;
//! [`ApplicationState::holds_seat`] names the states that hold one.

mod candidates;
mod change;
mod contact;
mod copy;
mod decision;
mod forms;
mod interview;
mod number;
mod paper_news;
mod pause;
mod place;
mod post;
mod reason;
mod recorded;
mod review;
mod state;
mod stored;
mod view;
mod waiting;

pub use candidates::{
    Candidate, CandidateFile, CandidateFilter, CandidateRange, CandidatesPage, ListReading, PlacementCandidates,
};
pub use change::StateChange;
pub use contact::{AnswerExpected, OciContact, PersonContact};
pub use copy::{ChangedSince, SentCopy};
pub use decision::Decision;
pub use forms::{
    Answer, ApplicationDraft, CompleteApplication, DeclineForm, EarlyReturnForm, NotSelectForm, OfferTerms,
    PaperCandidate, ReasonForm, WithdrawForm,
};
pub use interview::{
    AnsweredInterview, Interview, InterviewAnswer, InterviewAnswerForm, InterviewForm, InterviewPlace, InterviewTime,
};
pub use number::{ConfirmationNumber, InvalidNumber};
pub use paper_news::PaperNews;
pub use pause::{Pause, Surroundings};
pub use place::meets_place;
pub use post::{IncompletePlacement, PostInPlacement};
pub use reason::{DeclineReason, EarlyReturnReason, NotOpen, NotSelectedReason, WithdrawalReason};
pub use recorded::LastEvent;
pub use review::{
    AnsweredReview, DecisionReview, NotReviewed, REVIEW_ANSWER_DAYS, REVIEW_DAYS, ReviewAnswer, ReviewFile,
    ReviewRequest, ReviewVerdict, review_answer_by, review_until,
};
pub use state::{Actor, ApplicationAction, ApplicationState};
pub use stored::StoredApplication;
pub use view::{ApplicationCard, ApplicationFile, ApplyPage, Fullness, OfferAnswer, OpenOffer, Subject};
pub use waiting::{CandidateTask, WaitingApplication, WaitingCandidate};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::text::Paragraph;

/// Something that happened to an application, as both sides read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineEvent {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: Actor,
    /// What was done.
    pub action: ApplicationAction,
    /// The state after it.
    pub to: ApplicationState,
    /// Why, where the action has a reason.
    pub reason: Option<Reason>,
    /// The message to the other side.
    pub note: Option<Paragraph>,
    /// When and where, for an invitation to an interview.
    #[serde(default)]
    pub interview: Option<InterviewForm>,
    /// What the person answered to that invitation.
    #[serde(default)]
    pub interview_answer: Option<AnsweredInterview>,
    /// The last day to answer, for an offer.
    #[serde(default)]
    pub expires_on: Option<Date>,
    /// Whether the action was taken back.
    #[serde(default)]
    pub undoes: bool,
}

/// A structured reason of any kind, as it is stored beside an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// Of a withdrawal.
    Withdrawal(WithdrawalReason),
    /// Of not being selected.
    NotSelected(NotSelectedReason),
    /// Of a decline.
    Decline(DeclineReason),
    /// Of an early return.
    EarlyReturn(EarlyReturnReason),
}

impl Reason {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Withdrawal(reason) => reason.key(),
            Self::NotSelected(reason) => reason.key(),
            Self::Decline(reason) => reason.key(),
            Self::EarlyReturn(reason) => reason.key(),
        }
    }
}

#[cfg(test)]
mod tests {
    //! What an application misses is listed; offers end; every end has a reason.
    use super::*;
    use crate::form::{FieldCode, RawForm};
    use crate::language::UiLanguage;
    use crate::localised::Localised;
    use crate::text::Question;
    use jiff::civil::date;

    #[test]
    fn what_is_missing_is_listed_and_a_full_one_passes() {
        let questions =
            ["Pourquoi?", "Comment?"].map(|text| Localised::of(UiLanguage::Fr, Question::parse(text).unwrap()));
        let form = RawForm::default().with("answer.1", "Ainsi.");
        let draft = ApplicationDraft::try_from(&form).unwrap();
        let errors = draft.complete(&questions).unwrap_err();
        let listed: Vec<(&str, FieldCode)> = errors.iter().collect();
        let expected = [
            ("letter", FieldCode::Required),
            ("answer.0", FieldCode::Required),
            ("asks_accepted", FieldCode::NotAccepted),
        ];
        assert_eq!(listed, expected);
        let form = form.with("letter", "Bonjour.").with("answer.0", "Parce que.").with("asks_accepted", "on");
        let draft = ApplicationDraft::try_from(&form).unwrap();
        assert_eq!(ApplicationDraft::try_from(&draft.to_raw()).unwrap(), draft);
        assert_eq!(draft.complete(&questions).unwrap().answers[1].answer.as_str(), "Ainsi.");
    }

    #[test]
    fn an_offer_ends_after_its_last_day_and_before_departure() {
        let (long_ago, today, departure) = (date(2020, 1, 1), date(2026, 11, 1), date(2027, 5, 18));
        let terms = |day: &str| OfferTerms::read(&RawForm::default().with("expires_on", day), long_ago).unwrap();
        assert!(terms("2026-11-01").checked(today, departure).is_ok());
        let past = terms("2026-10-31").checked(today, departure).unwrap_err();
        assert_eq!(past.for_field("expires_on"), Some(FieldCode::InThePast));
        assert!(terms("2027-05-18").checked(today, departure).is_err());
        assert!(terms("2026-11-01").is_open(today) && !terms("2026-10-31").is_open(today));
    }

    #[test]
    fn an_interview_has_an_hour_and_a_day_before_departure() {
        let invited = |on: &str, time: &str| {
            let form = RawForm::default().with("on", on).with("time", time).with("place", "Au local");
            InterviewForm::read(&form, date(2019, 1, 1).at(0, 0, 0, 0))
        };
        let errors = invited("2020-01-01", "25:99").unwrap_err();
        assert_eq!(errors.for_field("time"), Some(FieldCode::NotATime));
        let (now, departure) = (date(2026, 11, 24).at(13, 30, 20, 0), date(2027, 5, 18));
        for (on, time, wrong) in [
            ("2020-01-01", "13 h 30", Some(("on", FieldCode::InThePast))),
            ("2026-11-23", "23 h 59", Some(("on", FieldCode::InThePast))),
            ("2026-11-24", "13 h 30", Some(("time", FieldCode::TimeInThePast))),
            ("2026-11-24", "0 h 00", Some(("time", FieldCode::TimeInThePast))),
            ("2026-11-24", "13 h 31", None),
            ("2026-11-25", "0 h 00", None),
            ("2027-05-17", "13 h 30", None),
            ("2027-05-18", "13 h 30", Some(("on", FieldCode::before_day(departure)))),
        ] {
            let errors = invited(on, time).unwrap().check(now, departure).err().unwrap_or_default();
            assert_eq!(errors.iter().collect::<Vec<_>>(), wrong.into_iter().collect::<Vec<_>>(), "{on} {time}");
        }
        let stored = |time: &str| serde_json::from_value::<InterviewTime>(serde_json::json!(time)).unwrap();
        assert_eq!(serde_json::json!(stored("13 h 30")), "13:30");
        assert_eq!(
            stored("25:99"),
            InterviewTime::AsWritten("25:99".to_owned()),
            "what was stored before is still read"
        );
    }

    #[test]
    fn a_reason_is_one_of_the_list() {
        let form = RawForm::default().with("reason", "age");
        let errors = NotSelectForm::try_from(&form).unwrap_err();
        assert_eq!(errors.for_field("reason"), Some(FieldCode::UnknownChoice));
        let form = RawForm::default().with("reason", "full");
        assert_eq!(NotSelectForm::try_from(&form).unwrap().reason, NotSelectedReason::Full);
    }

    #[test]
    fn a_candidate_on_paper_has_read_what_it_asks() {
        let form = RawForm::default().with("name", "Personne Fictive").with("birth", "2001-02-03");
        let today = date(2026, 11, 24);
        let errors = PaperCandidate::read(&form, today).unwrap_err();
        assert_eq!(errors.for_field("asks_accepted"), Some(FieldCode::NotAccepted));
        assert!(PaperCandidate::read(&form.with("asks_accepted", "on"), today).is_ok());
    }

    #[test]
    fn a_birth_to_come_is_refused_and_the_same_person_is_known() {
        let named = |name: &str, birth: &str| {
            RawForm::default().with("name", name).with("birth", birth).with("asks_accepted", "on")
        };
        let today = date(2026, 11, 24);
        let read = |form: &RawForm| PaperCandidate::read(form, today).unwrap();
        let to_come = RawForm::default().with("name", "Élise Fictive").with("birth", "2030-01-01");
        let errors = PaperCandidate::read(&to_come, today).unwrap_err();
        assert_eq!(errors.for_field("birth"), Some(FieldCode::InTheFuture));
        assert_eq!(errors.for_field("asks_accepted"), Some(FieldCode::NotAccepted), "every mistake in one round");
        let form =
            named("Élise Fictive", "2001-02-03").with("languages.0.language", "fr").with("languages.0.level", "C1");
        let wrong = PaperCandidate::read(&form.clone().with("windows.0.starts_on", "2027-05-01"), today).unwrap_err();
        assert!(wrong.iter().any(|(field, _)| field.starts_with("windows.0")), "{wrong:?}");
        let profile = read(&form).profile(crate::placement::Track::Outbound, today).unwrap();
        assert_eq!(profile.languages.as_slice().len(), 1);
        assert!(read(&named("ELISE FICTIVE", "2001-02-03")).is_the_person_of(&profile));
        assert!(read(&form).is_the_person_of(&profile));
        assert!(!read(&named("Zoé Fictive", "2001-02-03")).is_the_person_of(&profile));
    }

    #[test]
    fn events_survive_json() {
        let event = TimelineEvent {
            at: Timestamp::UNIX_EPOCH,
            by: Actor::Participant,
            action: ApplicationAction::Withdraw,
            to: ApplicationState::Withdrawn,
            reason: Some(Reason::Withdrawal(WithdrawalReason::Dates)),
            note: None,
            interview: None,
            interview_answer: None,
            expires_on: None,
            undoes: false,
        };
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<TimelineEvent>(&json).unwrap(), event);
        assert!(json.contains(r#""reason":{"kind":"withdrawal","reason":"dates"}"#));
    }
}
