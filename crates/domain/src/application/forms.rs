//! The forms of an application and of the decisions about it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{DeclineReason, EarlyReturnReason, NotSelectedReason, WithdrawalReason};
use crate::choice::Choice;
use crate::contact::Phone;
use crate::dates::check_birth;
use crate::email::Email;
use crate::fit::PlaceOfLife;
use crate::fold::fold;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::localised::Localised;
use crate::participant::{Availability, Identity, Languages, Profile, Skills, place_of_life};
use crate::placement::{MAX_QUESTIONS, Track};
use crate::season::LegalStatus;
use crate::text::{AnswerText, Letter, Paragraph, PersonName, Question, Text};

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

/// A candidate on paper, entered by the organisation: `name`, `email`, `phone`, `birth`, `residence`, `country`, `status`,
/// `letter`, `asks_accepted`, and the rows of the profile's steps for languages, availability and skills. What is left out is not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCandidate {
    /// The person's name.
    pub name: PersonName,
    /// Where to write to them, where they have an address.
    pub email: Option<Email>,
    /// Their telephone.
    pub phone: Option<Phone>,
    /// The birth date, for the age rule.
    pub birth: Date,
    /// Where they live, where the paper says it.
    pub residence: Option<PlaceOfLife>,
    /// Their status in Canada, where the paper says it.
    pub status: Option<LegalStatus>,
    /// What they wrote, copied or summed up.
    pub letter: Option<Letter>,
    pub languages: Languages,
    pub availability: Availability,
    pub skills: Skills,
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

impl PaperCandidate {
    /// The profile that goes with the application.
    ///
    /// # Errors
    /// A birth after today.
    pub fn profile(&self, track: Track, today: Date) -> Result<Profile, FormErrors> {
        let identity = Identity {
            name: Some(self.name.clone()),
            birth: Some(self.birth),
            phone: self.phone.clone(),
            residence: self.residence.clone(),
            status: self.status,
            ..Identity::default()
        };
        Ok(Profile {
            identity: identity.checked(today)?,
            languages: self.languages.clone(),
            availability: self.availability.clone(),
            skills: self.skills.clone(),
            ..Profile::new(track)
        })
    }

    /// Whether that profile, which came with another application, is of the same person: the same name, however it is written, and
    /// the same birth date.
    #[must_use]
    pub fn is_the_person_of(&self, other: &Profile) -> bool {
        let same_name = |name: &PersonName| fold(name.as_str()) == fold(self.name.as_str());
        other.identity.birth == Some(self.birth) && other.identity.name.as_ref().is_some_and(same_name)
    }
}

impl PaperCandidate {
    /// Reads the form, as somebody types it today.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed, a birth that is not possible today included.
    pub fn read(form: &RawForm, today: Date) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.name("name");
        let email = p.optional("email", Email::parse);
        let phone = p.optional("phone", Phone::parse);
        let birth = p.date("birth");
        p.check("birth", birth.as_ref(), |birth| check_birth(*birth, today));
        let residence = place_of_life(&mut p);
        let status = p.optional_choice("status");
        let letter = p.optional_text("letter");
        // A candidate on paper accepts what the placement asks, too.
        let accepted = p.accepted("asks_accepted");
        let own = p.finish(|| accepted.and_then(|()| Some((name?, birth?))));
        let mut errors = own.as_ref().err().cloned().unwrap_or_default();
        let languages = part(Languages::try_from(form), &mut errors);
        let availability = part(Availability::try_from(form), &mut errors);
        let skills = part(Skills::try_from(form), &mut errors);
        match (own, languages, availability, skills) {
            (Ok((name, birth)), Some(languages), Some(availability), Some(skills)) => {
                Ok(Self { name, email, phone, birth, residence, status, letter, languages, availability, skills })
            }
            _ => Err(errors),
        }
    }
}

/// A part of a form that was read by itself; what is wrong with it is added to the rest.
fn part<T>(read: Result<T, FormErrors>, errors: &mut FormErrors) -> Option<T> {
    match read {
        Ok(part) => Some(part),
        Err(wrong) => {
            wrong.iter().for_each(|(field, code)| errors.add(field.to_owned(), code));
            None
        }
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

impl OfferTerms {
    /// Reads the form, as somebody types it today.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed, a day that has passed included.
    pub fn read(form: &RawForm, today: Date) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let expires_on = p.date("expires_on");
        p.check("expires_on", expires_on.as_ref(), |day| if *day < today { Err(FieldCode::InThePast) } else { Ok(()) });
        let message = p.optional_text("message");
        p.finish(|| Some(Self { expires_on: expires_on?, message }))
    }
}
