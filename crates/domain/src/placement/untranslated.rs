//! What a placement says in one language and not yet in the others.

use super::{PlacementDraft, PlacementStep};
use crate::language::UiLanguage;
use crate::localised::{Localised, field};

/// A text that readers of a language are shown in another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// The step in which it is written.
    pub step: PlacementStep,
    /// The form's field without its language: `summary`, `question`.
    pub text: &'static str,
    /// The field that the translation goes into, to link to.
    pub field: String,
    /// The language that it lacks.
    pub language: UiLanguage,
}

impl PlacementDraft {
    /// Every text that is written in one language and lacks another, in the order of the steps. What is written in none is missing,
    /// not untranslated.
    #[must_use]
    pub fn untranslated(&self) -> Vec<Untranslated> {
        let basics = &self.basics;
        let summaries = Localised::each(|language| basics.text(language).summary.clone());
        let descriptions = Localised::each(|language| basics.text(language).description.clone());
        let mut found = Vec::new();
        let mut note = |step, text, name: String, languages: &mut dyn Iterator<Item = UiLanguage>| {
            found.extend(languages.map(|language| Untranslated {
                step,
                text,
                field: name_of(&name, language),
                language,
            }));
        };
        use PlacementStep as S;
        note(S::Basics, "title", "title".to_owned(), &mut basics.titles().untranslated());
        note(S::Basics, "summary", "summary".to_owned(), &mut summaries.untranslated());
        note(S::Basics, "description", "description".to_owned(), &mut descriptions.untranslated());
        let place = &self.place.preparation_place;
        note(S::PlaceAndDates, "preparation_place", "preparation_place".to_owned(), &mut place.untranslated());
        for claim in self.priorities.as_slice() {
            let name = format!("{}_sentence", claim.priority.as_str());
            note(S::Priorities, "sentence", name, &mut claim.sentence.untranslated());
        }
        note(S::Partner, "translation", "translation".to_owned(), &mut self.partner.untranslated_words());
        note(S::Partner, "hosting", "hosting".to_owned(), &mut self.partner.hosting.untranslated());
        for (text, words) in [
            ("other_costs", &self.asks.other_costs),
            ("commitment", &self.asks.commitment),
            ("other_covered", &self.asks.other_covered),
        ] {
            note(S::Asks, text, text.to_owned(), &mut words.untranslated());
        }
        for question in self.questions.as_slice() {
            note(S::Questions, "question", "question".to_owned(), &mut question.untranslated());
        }
        found
    }
}

/// The three texts of the first step name French too.
fn name_of(name: &str, language: UiLanguage) -> String {
    match name {
        "title" | "summary" | "description" => format!("{name}_{}", language.code()),
        _ => field(name, language),
    }
}

#[cfg(test)]
mod tests {
    //! Each text of each step is listed for the languages that it lacks, with the field of its form; translated, it is not.
    use super::*;
    use crate::form::RawForm;

    /// Every text of a placement: its step, and the name of its French field.
    const TEXTS: [(PlacementStep, &str); 11] = [
        (PlacementStep::Basics, "title_fr"),
        (PlacementStep::Basics, "summary_fr"),
        (PlacementStep::Basics, "description_fr"),
        (PlacementStep::PlaceAndDates, "preparation_place"),
        (PlacementStep::Priorities, "womens_rights_sentence"),
        (PlacementStep::Partner, "statement"),
        (PlacementStep::Partner, "hosting"),
        (PlacementStep::Asks, "other_costs"),
        (PlacementStep::Asks, "commitment"),
        (PlacementStep::Asks, "other_covered"),
        (PlacementStep::Questions, "question"),
    ];

    fn said(step: PlacementStep, field: &str, languages: &[UiLanguage]) -> PlacementDraft {
        let form = RawForm::default().with("statement_language", "fr");
        let form = languages.iter().fold(form, |form, language| match (field.strip_suffix("_fr"), *language) {
            (Some(text), other) => form.with(format!("{text}_{}", other.code()), "Un texte"),
            (None, UiLanguage::Fr) => form.with(field, "Un texte"),
            (None, other) => form.with(super::field(&field.replace("statement", "translation"), other), "Un texte"),
        });
        let mut draft = PlacementDraft::default();
        draft.save_form(step, &form).unwrap();
        draft
    }

    #[test]
    fn every_text_is_listed_until_it_is_translated() {
        for (step, field) in TEXTS {
            let found = said(step, field, &[UiLanguage::Fr]).untranslated();
            let languages: Vec<UiLanguage> = found.iter().map(|it| it.language).collect();
            assert_eq!(languages, [UiLanguage::En, UiLanguage::Es], "{field}");
            assert!(found.iter().all(|it| it.step == step), "{field}");
            let form = said(step, field, &UiLanguage::ALL).form(step);
            assert!(found.iter().all(|it| !form.get(&it.field).is_empty()), "{field}: no field of the form");
            assert!(said(step, field, &UiLanguage::ALL).untranslated().is_empty(), "{field}");
        }
        assert!(PlacementDraft::default().untranslated().is_empty());
    }

    #[test]
    fn words_in_a_language_of_the_partner_lack_all_three() {
        let mut draft = said(PlacementStep::Partner, "statement", &[UiLanguage::Fr]);
        draft.partner.statement_language = crate::language::Language::parse("wo").ok();
        assert_eq!(draft.untranslated().len(), 3);
        let corrected = crate::text::Statement::parse("Sunu tool.").unwrap();
        let mut translated = said(PlacementStep::Partner, "statement", &UiLanguage::ALL);
        translated.partner.correct(&corrected);
        assert_eq!(translated.untranslated().len(), 2, "translations of other words are gone");
    }
}
