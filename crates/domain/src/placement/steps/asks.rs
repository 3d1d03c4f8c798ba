//! Last steps: what it asks of people and what is covered; the OCI's own questions.

use serde::{Deserialize, Serialize};

use crate::form::{FormErrors, Parser, RawForm};
use crate::language::UiLanguage;
use crate::localised::{self, Localised};
use crate::placement::{Covered, OwnCost};
use crate::text::{AnswerText, Paragraph, Question};

/// The programme's contributions stop at 2,000 $; other funders' may be higher.
const MAX_CONTRIBUTION: u32 = 10_000;
/// Training is 60 to 120 hours; twice that is a slip.
const MAX_TRAINING_HOURS: u16 = 300;
/// A weekend a week for half a year.
const MAX_WEEKENDS: u8 = 26;
/// The commitment is about a year in all, two with a long mandate, three at most.
const MAX_COMMITMENT_MONTHS: u8 = 36;
/// The programme's rule: at most five questions, so that applying stays possible.
pub const MAX_QUESTIONS: usize = 5;

/// `contribution`, `own_cost` (several), `other_costs`, `weekends`, `training_hours`, `commitment_months`, `commitment`,
/// `covered` (several), `other_covered`; the three in words also with `_en` and `_es`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asks {
    /// The contribution, in Canadian dollars.
    pub contribution_cad: Option<u32>,
    /// What people pay themselves.
    pub own_costs: Vec<OwnCost>,
    /// Other costs, in words.
    pub other_costs: Localised<Paragraph>,
    /// Weekends of training.
    pub weekends: Option<u8>,
    /// Hours of training.
    pub training_hours: Option<u16>,
    /// The whole commitment, in months.
    pub commitment_months: Option<u8>,
    /// What the commitment is, in words.
    pub commitment: Localised<Paragraph>,
    /// What people receive.
    pub covered: Vec<Covered>,
    /// What else is covered, in words.
    pub other_covered: Localised<Paragraph>,
}

/// `question`, `question_en` and `question_es`, up to five times each: the n-th of each are the same question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Questions(Vec<Localised<Question>>);

impl Asks {
    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default()
            .with_some("contribution", self.contribution_cad)
            .with_some("weekends", self.weekends)
            .with_some("training_hours", self.training_hours)
            .with_some("commitment_months", self.commitment_months);
        let form = self.other_costs.fill(form, "other_costs");
        let form = self.commitment.fill(form, "commitment");
        let form = self.other_covered.fill(form, "other_covered");
        let form = self.own_costs.iter().fold(form, |form, cost| form.with("own_cost", cost.as_str()));
        self.covered.iter().fold(form, |form, covered| form.with("covered", covered.as_str()))
    }
}

impl Questions {
    /// The questions, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Localised<Question>] {
        &self.0
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let fill = |form, language| {
            let field = localised::field("question", language);
            let words = |question: &Localised<Question>| question.get(language).map(ToString::to_string);
            self.0.iter().fold(form, |form: RawForm, question| form.with(&field, words(question).unwrap_or_default()))
        };
        UiLanguage::ALL.into_iter().fold(RawForm::default(), fill)
    }
}

impl Questions {
    /// Answers to other questions, carried to these: each stays with its own question, also where that was translated; those to
    /// questions that are gone go.
    #[must_use]
    pub fn carry(&self, before: &Self, answers: &[Option<AnswerText>]) -> Vec<Option<AnswerText>> {
        let answer = |question: &Localised<Question>| {
            let at = before.0.iter().position(|other| other.shares_words(question))?;
            answers.get(at).cloned().flatten()
        };
        self.0.iter().map(answer).collect()
    }
}

impl TryFrom<&RawForm> for Asks {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let asks = Self {
            contribution_cad: p.optional_number("contribution", 0..=MAX_CONTRIBUTION),
            own_costs: p.many("own_cost", OwnCost::ALL.len(), str::parse),
            other_costs: p.localised("other_costs", Paragraph::parse),
            weekends: p.optional_number("weekends", 0..=MAX_WEEKENDS),
            training_hours: p.optional_number("training_hours", 0..=MAX_TRAINING_HOURS),
            commitment_months: p.optional_number("commitment_months", 0..=MAX_COMMITMENT_MONTHS),
            commitment: p.localised("commitment", Paragraph::parse),
            covered: p.many("covered", Covered::ALL.len(), str::parse),
            other_covered: p.localised("other_covered", Paragraph::parse),
        };
        p.finish(|| Some(asks))
    }
}

impl TryFrom<&RawForm> for Questions {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let questions = p.localised_list("question", MAX_QUESTIONS, Question::parse);
        p.finish(|| Some(Self(questions)))
    }
}
