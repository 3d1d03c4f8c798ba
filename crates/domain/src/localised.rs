//! A text that may be given in the three languages of the interface, and the one that a reader is shown.

use serde::{Deserialize, Serialize};

use crate::form::RawForm;
use crate::language::{Language, UiLanguage};

/// The same text in up to three languages, each written by a person; blank where nobody wrote it. In forms French is `name`, the
/// others are `name_en` and `name_es`. In JSON: `{"fr":"…","es":"…"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, bound(serialize = "T: Serialize", deserialize = "T: Deserialize<'de>"))]
pub struct Localised<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    fr: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    es: Option<T>,
}

/// A text with the language that it is written in, for its label and for `lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken<T> {
    /// The text.
    pub text: T,
    /// What it is written in.
    pub language: Language,
}

impl<T> Default for Localised<T> {
    fn default() -> Self {
        Self { fr: None, en: None, es: None }
    }
}

impl<T> Localised<T> {
    /// A text in one language.
    #[must_use]
    pub fn of(language: UiLanguage, text: T) -> Self {
        let mut all = Self::default();
        all.set(language, Some(text));
        all
    }

    /// The text in each language, as `written` gives it.
    #[must_use]
    pub fn each(mut written: impl FnMut(UiLanguage) -> Option<T>) -> Self {
        let [fr, en, es] = UiLanguage::ALL.map(&mut written);
        Self { fr, en, es }
    }

    /// Writes the text of one language, or removes it.
    pub fn set(&mut self, language: UiLanguage, text: Option<T>) {
        match language {
            UiLanguage::Fr => self.fr = text,
            UiLanguage::En => self.en = text,
            UiLanguage::Es => self.es = text,
        }
    }

    /// The text in a language.
    #[must_use]
    pub const fn get(&self, language: UiLanguage) -> Option<&T> {
        match language {
            UiLanguage::Fr => self.fr.as_ref(),
            UiLanguage::En => self.en.as_ref(),
            UiLanguage::Es => self.es.as_ref(),
        }
    }

    /// Whether nothing is written.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.fr.is_none() && self.en.is_none() && self.es.is_none()
    }

    /// The languages in which it is written, French first.
    pub fn languages(&self) -> impl Iterator<Item = UiLanguage> {
        UiLanguage::ALL.into_iter().filter(|language| self.get(*language).is_some())
    }

    /// The languages that it is not translated into; none where nothing is written.
    pub fn untranslated(&self) -> impl Iterator<Item = UiLanguage> {
        let blank = self.is_blank();
        UiLanguage::ALL.into_iter().filter(move |language| !blank && self.get(*language).is_none())
    }

    /// The text for a reader: in their language, else in French, else in the one that there is.
    #[must_use]
    pub fn for_reader(&self, reader: UiLanguage) -> Option<Spoken<&T>> {
        let language = in_order(reader).into_iter().find(|language| self.get(*language).is_some())?;
        self.get(language).map(|text| Spoken { text, language: language.into() })
    }

    /// Whether both have the same words in at least one language: a translation makes no other text.
    #[must_use]
    pub fn shares_words(&self, other: &Self) -> bool
    where
        T: PartialEq,
    {
        UiLanguage::ALL
            .into_iter()
            .any(|language| self.get(language).is_some() && self.get(language) == other.get(language))
    }

    /// Whether other words stand in a language that both have, or in no language at all the same: adding a translation rewrites
    /// nothing.
    #[must_use]
    pub fn is_rewritten_in(&self, after: &Self) -> bool
    where
        T: PartialEq,
    {
        let both = |language| self.get(language).zip(after.get(language));
        let mut shared = UiLanguage::ALL.into_iter().filter_map(both).peekable();
        if shared.peek().is_none() {
            return !(self.is_blank() && after.is_blank());
        }
        shared.any(|(before, after)| before != after)
    }

    /// These words, and those of the other text in languages that have none yet.
    #[must_use]
    pub fn completed_by(&self, other: &Self) -> Self
    where
        T: Clone,
    {
        Self::each(|language| self.get(language).or_else(|| other.get(language)).cloned())
    }
}

impl<T: AsRef<str>> Localised<T> {
    /// A form with this text's fields.
    #[must_use]
    pub fn fill(&self, form: RawForm, name: &str) -> RawForm {
        UiLanguage::ALL
            .into_iter()
            .fold(form, |form, language| form.with_some(field(name, language), self.get(language).map(AsRef::as_ref)))
    }
}

/// The name of a form's field in a language.
#[must_use]
pub fn field(name: &str, language: UiLanguage) -> String {
    match language {
        UiLanguage::Fr => name.to_owned(),
        other => format!("{name}_{}", other.code()),
    }
}

/// The order in which a reader is offered what is written: their own language, French, then the others.
#[must_use]
pub fn in_order(reader: UiLanguage) -> [UiLanguage; 4] {
    [reader, UiLanguage::Fr, UiLanguage::En, UiLanguage::Es]
}

impl<T> Spoken<&T> {
    /// The same, owned.
    #[must_use]
    pub fn to_owned(self) -> Spoken<T>
    where
        T: Clone,
    {
        Spoken { text: self.text.clone(), language: self.language }
    }
}

impl<T> Spoken<T> {
    /// Whether it is written in another language than the reader's.
    #[must_use]
    pub fn is_foreign_to(&self, reader: UiLanguage) -> bool {
        self.language != Language::from(reader)
    }
}

#[cfg(test)]
mod tests {
    //! A reader gets their language, else French, else what there is; a form gives back what it was filled with; JSON holds only what is
    //! written.
    use super::*;
    use crate::form::Parser;
    use crate::text::Sentence;
    use proptest::prelude::*;

    fn text(words: [&str; 3]) -> Localised<Sentence> {
        let mut words = words.into_iter();
        Localised::each(|_| words.next().and_then(|text| Sentence::parse(text).ok()))
    }

    fn shown(words: [&str; 3], reader: UiLanguage) -> Option<(String, Language)> {
        text(words).for_reader(reader).map(|it| (it.text.to_string(), it.language))
    }

    #[test]
    fn a_reader_is_shown_their_language_or_the_one_there_is() {
        use UiLanguage::{En, Es, Fr};
        assert_eq!(shown(["Un", "One", "Uno"], Es), Some(("Uno".to_owned(), Language::SPANISH)));
        assert_eq!(shown(["Un", "One", ""], Es), Some(("Un".to_owned(), Language::FRENCH)));
        assert_eq!(shown(["", "", "Uno"], En), Some(("Uno".to_owned(), Language::SPANISH)));
        assert_eq!(shown(["", "One", ""], Fr), Some(("One".to_owned(), Language::ENGLISH)));
        assert_eq!(shown(["", "", ""], Fr), None);
        assert_eq!(text(["", "One", ""]).untranslated().collect::<Vec<_>>(), [Fr, Es]);
        assert_eq!(text(["", "", ""]).untranslated().count(), 0, "nothing to translate");
    }

    #[test]
    fn a_translation_makes_no_other_text() {
        let (before, after) = (text(["Un", "", ""]), text(["Un", "One", ""]));
        assert!(before.shares_words(&after) && !before.shares_words(&text(["", "One", ""])));
        assert_eq!(before.completed_by(&text(["Autre", "One", ""])), after);
    }

    #[test]
    fn json_holds_what_is_written() {
        let json = serde_json::to_string(&text(["Un", "", "Uno"])).unwrap();
        assert_eq!(json, r#"{"fr":"Un","es":"Uno"}"#);
        assert_eq!(serde_json::from_str::<Localised<Sentence>>(&json).unwrap(), text(["Un", "", "Uno"]));
        assert!(serde_json::from_str::<Localised<Sentence>>("{}").unwrap().is_blank());
    }

    proptest! {
        #[test]
        fn a_form_gives_back_what_it_was_filled_with(words in prop::array::uniform3("[a-zé ]{0,8}")) {
            let written = text(words.each_ref().map(String::as_str));
            let form = written.fill(RawForm::default(), "sentence");
            let mut p = Parser::new(&form);
            let read = p.localised("sentence", Sentence::parse);
            prop_assert_eq!(p.finish(|| Some(read)).unwrap(), written);
        }
    }
}
