//! Fifth step: how much the placement serves each cross-cutting priority.

use serde::{Deserialize, Serialize};

use crate::form::{FormErrors, Parser, RawForm};
use crate::localised::Localised;
use crate::placement::PriorityClaim;
use crate::priority::{Priority, PriorityLevel};
use crate::text::Sentence;

/// For each priority `environment_level` (0 to 3) and `environment_sentence`, also with `_en` and `_es`; the same with `womens_rights` and
/// `youth_engagement`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<PriorityClaim>", into = "Vec<PriorityClaim>")]
pub struct Priorities(Vec<PriorityClaim>);

impl Default for Priorities {
    fn default() -> Self {
        let none = |priority| PriorityClaim { priority, level: PriorityLevel::NONE, sentence: Localised::default() };
        Self(Priority::ALL.into_iter().map(none).collect())
    }
}

impl Priorities {
    /// The three, in the order of the pages.
    #[must_use]
    pub fn as_slice(&self) -> &[PriorityClaim] {
        &self.0
    }

    /// How much it serves a priority.
    #[must_use]
    pub fn level(&self, priority: Priority) -> PriorityLevel {
        self.0.iter().find(|claim| claim.priority == priority).map_or(PriorityLevel::NONE, |claim| claim.level)
    }

    /// What it claimed, with the sentences of the other in languages that have none yet.
    #[must_use]
    pub(crate) fn translated_by(&self, other: &Self) -> Self {
        let translated = |(mine, theirs): (&PriorityClaim, &PriorityClaim)| PriorityClaim {
            sentence: if mine.sentence.is_blank() {
                Localised::default()
            } else {
                mine.sentence.completed_by(&theirs.sentence)
            },
            ..mine.clone()
        };
        Self(self.0.iter().zip(&other.0).map(translated).collect())
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().fold(RawForm::default(), |form, claim| {
            let name = claim.priority.as_str();
            let form = form.with(format!("{name}_level"), claim.level.get().to_string());
            claim.sentence.fill(form, &format!("{name}_sentence"))
        })
    }
}

impl TryFrom<&RawForm> for Priorities {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let claims = Priority::ALL.map(|priority| PriorityClaim {
            priority,
            level: p.optional(&format!("{}_level", priority.as_str()), str::parse).unwrap_or_default(),
            sentence: p.localised(&format!("{}_sentence", priority.as_str()), Sentence::parse),
        });
        p.finish(|| Some(Self(claims.into())))
    }
}

impl From<Vec<PriorityClaim>> for Priorities {
    /// Each priority once, in order; those that are absent at zero.
    fn from(claims: Vec<PriorityClaim>) -> Self {
        let mut all = Self::default();
        for slot in &mut all.0 {
            if let Some(claim) = claims.iter().find(|claim| claim.priority == slot.priority) {
                *slot = claim.clone();
            }
        }
        all
    }
}

impl From<Priorities> for Vec<PriorityClaim> {
    fn from(priorities: Priorities) -> Self {
        priorities.0
    }
}
