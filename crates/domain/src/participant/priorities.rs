//! How much a person cares for each cross-cutting priority.

use serde::{Deserialize, Serialize};

use crate::form::{FormErrors, Parser, RawForm};
use crate::priority::{Priority, PriorityAnswers, PriorityLevel};
use crate::text::Sentence;

/// For each priority `environment_level` (0 to 3, or blank: not answered yet) and `environment_sentence`; the same with
/// `womens_rights` and `youth_engagement`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<PersonPriority>", into = "Vec<PersonPriority>")]
pub struct PersonPriorities(Vec<PersonPriority>);

/// What a person says about a priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonPriority {
    pub priority: Priority,
    /// `None` is not answered yet.
    pub level: Option<PriorityLevel>,
    /// In their own words, why.
    pub sentence: Option<Sentence>,
}

impl Default for PersonPriorities {
    fn default() -> Self {
        let unanswered = |priority| PersonPriority { priority, level: None, sentence: None };
        Self(Priority::ALL.into_iter().map(unanswered).collect())
    }
}

impl PersonPriorities {
    /// The three, in the order of the pages.
    #[must_use]
    pub fn as_slice(&self) -> &[PersonPriority] {
        &self.0
    }

    /// The levels, without the sentences.
    #[must_use]
    pub fn answers(&self) -> PriorityAnswers {
        self.0.iter().fold(PriorityAnswers::default(), |answers, said| answers.with(said.priority, said.level))
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().fold(RawForm::default(), |form, said| {
            let name = said.priority.as_str();
            let level = said.level.map(|level| level.get().to_string());
            form.with_some(format!("{name}_level"), level.as_ref())
                .with_some(format!("{name}_sentence"), said.sentence.as_ref())
        })
    }
}

impl TryFrom<&RawForm> for PersonPriorities {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let said = Priority::ALL.map(|priority| PersonPriority {
            priority,
            level: p.optional(&format!("{}_level", priority.as_str()), str::parse),
            sentence: p.optional_text(&format!("{}_sentence", priority.as_str())),
        });
        p.finish(|| Some(Self(said.into())))
    }
}

impl From<Vec<PersonPriority>> for PersonPriorities {
    /// Each priority once, in order; those that are absent unanswered.
    fn from(said: Vec<PersonPriority>) -> Self {
        let mut all = Self::default();
        for slot in &mut all.0 {
            if let Some(one) = said.iter().find(|one| one.priority == slot.priority) {
                *slot = one.clone();
            }
        }
        all
    }
}

impl From<PersonPriorities> for Vec<PersonPriority> {
    fn from(priorities: PersonPriorities) -> Self {
        priorities.0
    }
}

#[cfg(test)]
mod tests {
    //! An answer of 0 is an answer; a blank one is none; profiles saved before this distinction read back.
    use super::*;

    #[test]
    fn blank_is_not_zero() {
        let form = RawForm::default().with("environment_level", "0").with("youth_engagement_level", "");
        let said = PersonPriorities::try_from(&form).unwrap();
        let answers = said.answers();
        assert_eq!(answers.environment, Some(PriorityLevel::NONE));
        assert_eq!((answers.womens_rights, answers.youth_engagement), (None, None));
        assert_eq!(PersonPriorities::try_from(&said.to_raw()), Ok(said));
    }

    #[test]
    fn stored_levels_read_back() {
        let stored = r#"[{"priority":"womens_rights","level":3,"sentence":null}]"#;
        let said: PersonPriorities = serde_json::from_str(stored).unwrap();
        assert_eq!(said.answers().womens_rights, Some(PriorityLevel::MAX));
        assert_eq!(said.answers().environment, None);
    }
}
