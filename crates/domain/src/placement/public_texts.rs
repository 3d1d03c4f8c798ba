//! Every text of a placement that its public page shows: what is searched, and where the words of a search are shown.

use crate::language::UiLanguage;
use crate::localised::Localised;

use super::PlacementDraft;

/// A text with its language, where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicText<'a> {
    /// As it was written.
    pub text: &'a str,
    /// The code of its language.
    pub language: Option<&'a str>,
}

impl PlacementDraft {
    /// What names it: its titles and places.
    #[must_use]
    pub fn names(&self) -> Vec<PublicText<'_>> {
        let titles = UiLanguage::ALL.into_iter().filter_map(|language| {
            let title = self.basics.text(language).title.as_ref()?;
            Some(PublicText { text: title.as_ref(), language: Some(language.code()) })
        });
        let place = self.place.place.iter().map(|place| PublicText { text: place.as_ref(), language: None });
        titles.chain(place).chain(each_language(&self.place.preparation_place)).collect()
    }

    /// What it says in each language: summaries, descriptions, the partner's words with their translations, what it asks and covers,
    /// the evidence of its priorities, the OCI's questions.
    #[must_use]
    pub fn passages(&self) -> Vec<PublicText<'_>> {
        let own = UiLanguage::ALL.into_iter().flat_map(|language| {
            let text = self.basics.text(language);
            let summary = text.summary.as_ref().map(AsRef::<str>::as_ref);
            let description = text.description.as_ref().map(AsRef::<str>::as_ref);
            let found = summary.into_iter().chain(description);
            found.map(move |text| PublicText { text, language: Some(language.code()) })
        });
        let statement = self.partner.statement.as_ref().map(|text| PublicText {
            text: text.as_ref(),
            language: self.partner.statement_language.as_ref().map(|language| language.code()),
        });
        let translations = each_language(&self.partner.translations);
        let asks = [&self.asks.commitment, &self.asks.other_costs, &self.asks.other_covered];
        let asks = asks.into_iter().flat_map(each_language);
        let evidence = self.priorities.as_slice().iter().flat_map(|claim| each_language(&claim.sentence));
        let questions = self.questions.as_slice().iter().flat_map(each_language);
        own.chain(statement).chain(translations).chain(asks).chain(evidence).chain(questions).collect()
    }
}

/// A text in each language that it is written in.
fn each_language<T: AsRef<str>>(text: &Localised<T>) -> impl Iterator<Item = PublicText<'_>> {
    UiLanguage::ALL
        .into_iter()
        .filter_map(|language| Some(PublicText { text: text.get(language)?.as_ref(), language: Some(language.code()) }))
}
