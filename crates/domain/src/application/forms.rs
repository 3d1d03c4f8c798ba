//! The forms of an application and of the decisions about it.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{DeclineReason, EarlyReturnReason, NotSelectedReason, WithdrawalReason};
use crate::choice::Choice;
use crate::email::Email;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::localised::Localised;
use crate::placement::MAX_QUESTIONS;
use crate::text::{AnswerText, Letter, Line, Paragraph, PersonName, Question, Text};
use crate::time_of_day::TimeOfDay;

/// An application as it is written: `letter`, `answer.0` to `answer.4`, `asks_accepted`. Anything may still be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationDraft {
    /// The letter.
    pub letter: Option<Letter>,
    /// The answers, in the order of the questions.
    pub answers: Vec<Option<AnswerText>>,
    /// Whether what the placement asks of people was read and accepted.
    pub asks_accepted: bool,
}

/// An application with nothing missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompleteApplication {
    /// The letter.
    pub letter: Letter,
    /// Each question with its answer, as they stood when it was sent.
    pub answers: Vec<Answer>,
}

/// A question and its answer, kept together: the placement's questions may change later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question as it was asked.
    pub question: Localised<Question>,
    /// The answer.
    pub answer: AnswerText,
}

/// A candidate on paper, entered by the organisation: `name`, `email`, `birth`, `letter`, `asks_accepted`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCandidate {
    /// The person's name.
    pub name: PersonName,
    /// Where to write to them, where they have an address.
    pub email: Option<Email>,
    /// The birth date, for the age rule.
    pub birth: Date,
    /// What they wrote, copied or summed up.
    pub letter: Option<Letter>,
}

/// A structured reason and a note: `reason`, `note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonForm<R> {
    /// The reason.
    pub reason: R,
    /// More, for the other side to read.
    pub note: Option<Paragraph>,
}

/// Withdrawing, or ending what was offered.
pub type WithdrawForm = ReasonForm<WithdrawalReason>;
/// Not choosing somebody.
pub type NotSelectForm = ReasonForm<NotSelectedReason>;
/// Declining an offer.
pub type DeclineForm = ReasonForm<DeclineReason>;
/// Coming back early.
pub type EarlyReturnForm = ReasonForm<EarlyReturnReason>;

/// The terms of an offer: `expires_on` (its last day, in Québec), `message`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferTerms {
    /// The last day to answer.
    pub expires_on: Date,
    /// What the organisation adds.
    pub message: Option<Paragraph>,
}

/// An invitation to an interview or a selection day: `on`, `time`, `place`, `message`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterviewForm {
    /// The day.
    pub on: Date,
    /// The time, in Québec.
    pub time: InterviewTime,
    /// Where, or by which means.
    pub place: Line<300>,
    /// What to bring, what will happen.
    pub message: Option<Paragraph>,
}

/// When an interview begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum InterviewTime {
    At(TimeOfDay),
    /// A text stored before times were parsed. No form makes one.
    AsWritten(String),
}

impl ApplicationDraft {
    /// The complete application to a post with these questions.
    ///
    /// # Errors
    /// Everything that is missing, under the names of the form's fields.
    pub fn complete(&self, questions: &[Localised<Question>]) -> Result<CompleteApplication, FormErrors> {
        let mut errors = FormErrors::new();
        if self.letter.is_none() {
            errors.add("letter", FieldCode::Required);
        }
        let mut answers = Vec::new();
        for (at, question) in questions.iter().enumerate() {
            match self.answers.get(at).cloned().flatten() {
                Some(answer) => answers.push(Answer { question: question.clone(), answer }),
                None => errors.add(format!("answer.{at}"), FieldCode::Required),
            }
        }
        if !self.asks_accepted {
            errors.add("asks_accepted", FieldCode::NotAccepted);
        }
        match (&self.letter, errors.is_empty()) {
            (Some(letter), true) => Ok(CompleteApplication { letter: letter.clone(), answers }),
            _ => Err(errors),
        }
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default().with_some("letter", self.letter.as_ref());
        let form = self
            .answers
            .iter()
            .enumerate()
            .fold(form, |form, (at, answer)| form.with_some(format!("answer.{at}"), answer.as_ref()));
        form.with_flag("asks_accepted", self.asks_accepted)
    }
}

impl OfferTerms {
    /// The terms, with the last day to answer in the future and before departure.
    ///
    /// # Errors
    /// When the day has passed, or comes on departure or later.
    pub fn checked(self, today: Date, departure: Date) -> Result<Self, FormErrors> {
        if self.expires_on < today {
            return Err(FormErrors::one("expires_on", FieldCode::InThePast));
        }
        if self.expires_on >= departure {
            return Err(FormErrors::one("expires_on", FieldCode::before_day(departure)));
        }
        Ok(self)
    }

    /// Whether the offer can still be answered.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        today <= self.expires_on
    }
}

impl InterviewForm {
    /// Checks that the interview begins from now on, by the clocks of Québec, and on a day before departure.
    ///
    /// # Errors
    /// When the moment has passed, or the day is the departure or later.
    pub fn check(&self, now: DateTime, departure: Date) -> Result<(), FormErrors> {
        if self.on < now.date() {
            return Err(FormErrors::one("on", FieldCode::InThePast));
        }
        if self.on >= departure {
            return Err(FormErrors::one("on", FieldCode::before_day(departure)));
        }
        match &self.time {
            InterviewTime::At(time) if time.on(self.on) < now => Err(FormErrors::one("time", FieldCode::TimeInThePast)),
            _ => Ok(()),
        }
    }
}

impl From<String> for InterviewTime {
    fn from(text: String) -> Self {
        TimeOfDay::parse(&text).map_or(Self::AsWritten(text), Self::At)
    }
}

impl From<InterviewTime> for String {
    fn from(time: InterviewTime) -> Self {
        match time {
            InterviewTime::At(time) => time.into(),
            InterviewTime::AsWritten(text) => text,
        }
    }
}

impl TryFrom<&RawForm> for ApplicationDraft {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let letter = p.optional_text("letter");
        let mut answers: Vec<Option<AnswerText>> =
            (0..MAX_QUESTIONS).map(|at| p.optional(&format!("answer.{at}"), Text::parse)).collect();
        while answers.last().is_some_and(Option::is_none) {
            answers.pop();
        }
        let asks_accepted = p.flag("asks_accepted");
        p.finish(|| Some(Self { letter, answers, asks_accepted }))
    }
}

impl TryFrom<&RawForm> for PaperCandidate {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.name("name");
        let email = p.optional("email", Email::parse);
        let birth = p.date("birth");
        let letter = p.optional_text("letter");
        // A candidate on paper accepts what the placement asks, too.
        let accepted = p.accepted("asks_accepted");
        p.finish(|| accepted.and_then(|()| Some(Self { name: name?, email, birth: birth?, letter })))
    }
}

impl<R: Choice> TryFrom<&RawForm> for ReasonForm<R> {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let reason = p.choice("reason");
        let note = p.optional_text("note");
        p.finish(|| Some(Self { reason: reason?, note }))
    }
}

impl TryFrom<&RawForm> for OfferTerms {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let expires_on = p.date("expires_on");
        let message = p.optional_text("message");
        p.finish(|| Some(Self { expires_on: expires_on?, message }))
    }
}

impl TryFrom<&RawForm> for InterviewForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let on = p.date("on");
        let time = p.field("time", TimeOfDay::parse).map(InterviewTime::At);
        let place = p.line("place");
        let message = p.optional_text("message");
        p.finish(|| Some(Self { on: on?, time: time?, place: place?, message }))
    }
}
