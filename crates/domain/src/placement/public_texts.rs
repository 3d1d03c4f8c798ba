//! Every text of a placement that its public page shows: what is searched, and where the words of a search are shown.

use crate::language::UiLanguage;

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
        let places = self.place.place.iter().chain(&self.place.preparation_place);
        titles.chain(places.map(|place| PublicText { text: place.as_ref(), language: None })).collect()
    }

    /// What it says: summaries, descriptions, the partner's words, what it asks and covers, the evidence of its priorities, the
    /// OCI's questions.
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
        let asks = [&self.asks.commitment, &self.asks.other_costs, &self.asks.other_covered];
        let asks = asks.into_iter().flatten().map(AsRef::<str>::as_ref);
        let evidence = self.priorities.as_slice().iter().filter_map(|claim| claim.sentence.as_ref());
        let questions = self.questions.as_slice().iter().map(AsRef::<str>::as_ref);
        let rest = asks.chain(evidence.map(AsRef::<str>::as_ref)).chain(questions);
        own.chain(statement).chain(rest.map(|text| PublicText { text, language: None })).collect()
    }
}
