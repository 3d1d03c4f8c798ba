//! An interview or a selection day: the invitation, and what the person answers.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::contact::HttpsAddress;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::text::{Line, Paragraph};
use crate::time_of_day::TimeOfDay;

/// Where an interview takes place, or by which means.
pub type InterviewPlace = Line<300>;

/// An invitation: `on`, `time`, `place`, `link`, `message`. One of place and link is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterviewForm {
    /// The day.
    pub on: Date,
    /// The time, in Québec.
    pub time: InterviewTime,
    /// Where, or by which means.
    pub place: Option<InterviewPlace>,
    /// The address of a video call, which its page links to.
    #[serde(default)]
    pub link: Option<HttpsAddress>,
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

choices! {
    /// What a person answers to an invitation.
    pub enum InterviewAnswer, key "interview-answer" {
        /// They will be there.
        Coming = "coming",
        /// They cannot.
        NotComing = "not_coming",
    }
}

/// The answer to an invitation: `answer`, `note`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewAnswerForm {
    pub answer: InterviewAnswer,
    /// For the organisation to read.
    pub note: Option<Paragraph>,
}

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredInterview {
    pub at: Timestamp,
    pub answer: InterviewAnswer,
    /// For the organisation to read.
    pub note: Option<Paragraph>,
}

/// An interview to which a person is invited, with the instant at which it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    pub form: InterviewForm,
    /// `None` for an hour that was stored before hours were parsed.
    pub begins: Option<Timestamp>,
    /// When the invitation was sent.
    pub invited_at: Timestamp,
    pub answered: Option<AnsweredInterview>,
    /// Whether its person may still answer: it has not begun.
    pub may_answer: bool,
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
        match self.begins() {
            Some(begins) if begins < now => Err(FormErrors::one("time", FieldCode::TimeInThePast)),
            _ => Ok(()),
        }
    }

    /// The day and the hour, by the clocks of Québec.
    #[must_use]
    pub fn begins(&self) -> Option<DateTime> {
        match &self.time {
            InterviewTime::At(time) => Some(time.on(self.on)),
            InterviewTime::AsWritten(_) => None,
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

impl InterviewForm {
    /// Reads the form, as somebody types it at that moment by the clocks of Québec.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed, a moment that has passed included.
    pub fn read(form: &RawForm, now: DateTime) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let on = p.date("on");
        p.check("on", on.as_ref(), |on| if *on < now.date() { Err(FieldCode::InThePast) } else { Ok(()) });
        let time = p.field("time", TimeOfDay::parse).map(InterviewTime::At);
        if p.is_blank("place") && p.is_blank("link") {
            p.fail("place", FieldCode::Required);
        }
        let place = p.optional_line("place");
        let link = p.optional("link", HttpsAddress::parse);
        let message = p.optional_text("message");
        p.finish(|| Some(Self { on: on?, time: time?, place, link, message }))
    }
}

impl TryFrom<&RawForm> for InterviewAnswerForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let answer = p.choice("answer");
        let note = p.optional_text("note");
        p.finish(|| Some(Self { answer: answer?, note }))
    }
}

#[cfg(test)]
mod tests {
    //! An interview has a place or a link that can be followed; invitations stored before links read back.
    use super::*;

    fn read(form: &RawForm) -> Result<InterviewForm, FormErrors> {
        InterviewForm::read(form, jiff::civil::date(2026, 11, 24).at(9, 0, 0, 0))
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        let fields = [("on", "2026-11-23"), ("time", "25 h"), ("link", "http://visio.exemple.org")];
        let form = fields.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value));
        let errors = read(&form).unwrap_err();
        let found: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(found, ["on", "time", "link"]);
    }

    #[test]
    fn it_has_a_place_or_a_link() {
        let form = RawForm::default().with("on", "2026-12-05").with("time", "13 h 30");
        let errors = read(&form).unwrap_err();
        assert_eq!(errors.for_field("place"), Some(FieldCode::Required));
        assert!(read(&form.clone().with("place", "Au local")).is_ok());
        let by_link = read(&form.clone().with("link", "https://visio.exemple.org/a")).unwrap();
        assert_eq!((by_link.place, by_link.link.unwrap().as_str()), (None, "https://visio.exemple.org/a"));
        let errors = read(&form.with("link", "http://visio.exemple.org")).unwrap_err();
        assert_eq!(errors.for_field("link"), Some(FieldCode::NotAnHttpsAddress));
    }

    #[test]
    fn an_earlier_invitation_reads_back() {
        let json = serde_json::json!({"on": "2026-12-05", "time": "13:30", "place": "Au local", "message": null});
        let read: InterviewForm = serde_json::from_value(json).unwrap();
        assert_eq!(read.begins(), Some(jiff::civil::date(2026, 12, 5).at(13, 30, 0, 0)));
        assert!(read.link.is_none() && read.place.is_some());
    }
}
