//! First step: what the placement is, in words.

use serde::{Deserialize, Serialize};

use crate::form::{FormErrors, Parser, RawForm};
use crate::language::UiLanguage;
use crate::placement::{Format, Funding, Sdg, Track};
use crate::text::{Description, Summary, Title};

/// `track`, `format`, `funding`, `sdg` (several), and `title_fr`, `summary_fr`, `description_fr`, the same with `_en`, `_es`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basics {
    /// Which way people travel.
    pub track: Option<Track>,
    /// How they take part.
    pub format: Option<Format>,
    /// The funding.
    pub funding: Option<Funding>,
    /// The goals it serves.
    pub sdgs: Vec<Sdg>,
    /// In French, which every placement has in the end.
    pub fr: LocalText,
    /// In English.
    pub en: LocalText,
    /// In Spanish.
    pub es: LocalText,
}

/// What is written in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LocalText {
    /// The title.
    pub title: Option<Title>,
    /// What lists show.
    pub summary: Option<Summary>,
    /// What the page shows.
    pub description: Option<Description>,
}

impl LocalText {
    /// Whether nothing is written.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.title.is_none() && self.summary.is_none() && self.description.is_none()
    }

    /// Whether everything is written.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.title.is_some() && self.summary.is_some() && self.description.is_some()
    }
}

impl Basics {
    /// The text in a language.
    #[must_use]
    pub const fn text(&self, language: UiLanguage) -> &LocalText {
        match language {
            UiLanguage::Fr => &self.fr,
            UiLanguage::En => &self.en,
            UiLanguage::Es => &self.es,
        }
    }

    /// The title in that language, or else in French, English or Spanish, with its language; `None` where there is no title yet.
    #[must_use]
    pub fn title(&self, language: UiLanguage) -> Option<(&Title, UiLanguage)> {
        let order = [language, UiLanguage::Fr, UiLanguage::En, UiLanguage::Es];
        order.into_iter().find_map(|language| Some((self.text(language).title.as_ref()?, language)))
    }

    /// The languages in which everything is written: those it is published in.
    pub fn languages(&self) -> impl Iterator<Item = UiLanguage> {
        UiLanguage::ALL.into_iter().filter(|language| self.text(*language).is_complete())
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default()
            .with_some("track", self.track)
            .with_some("format", self.format)
            .with_some("funding", self.funding);
        let form = self.sdgs.iter().fold(form, |form, sdg| form.with("sdg", sdg.to_string()));
        UiLanguage::ALL.into_iter().fold(form, |form, language| {
            let (text, code) = (self.text(language), language.code());
            form.with_some(format!("title_{code}"), text.title.as_ref())
                .with_some(format!("summary_{code}"), text.summary.as_ref())
                .with_some(format!("description_{code}"), text.description.as_ref())
        })
    }
}

impl TryFrom<&RawForm> for Basics {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let track = p.optional_choice("track");
        let format = p.optional_choice("format");
        let funding = p.optional_choice("funding");
        let sdgs = p.many("sdg", usize::from(Sdg::COUNT), Sdg::parse);
        let [fr, en, es] = UiLanguage::ALL.map(|language| local_text(&mut p, language.code()));
        p.finish(|| Some(Self { track, format, funding, sdgs, fr, en, es }))
    }
}

fn local_text(p: &mut Parser<'_>, code: &str) -> LocalText {
    LocalText {
        title: p.optional_line(&format!("title_{code}")),
        summary: p.optional_text(&format!("summary_{code}")),
        description: p.optional_text(&format!("description_{code}")),
    }
}

#[cfg(test)]
mod tests {
    //! A text is complete with its three parts, and blank without any.
    use super::*;

    #[test]
    fn a_text_without_one_of_its_parts_is_neither_complete_nor_blank() {
        let whole = [("title_fr", "Jardins"), ("summary_fr", "Un potager."), ("description_fr", "Semer et récolter.")];
        let read = |without: Option<usize>| {
            let kept = whole.iter().enumerate().filter(|(at, _)| Some(*at) != without);
            let form = kept.fold(RawForm::default(), |form, (_, (name, text))| form.with(*name, *text));
            Basics::try_from(&form).unwrap().fr
        };
        assert!(read(None).is_complete());
        for (at, (part, _)) in whole.iter().enumerate() {
            let text = read(Some(at));
            assert!(!text.is_complete() && !text.is_blank(), "without {part}");
        }
        assert!(LocalText::default().is_blank());
    }
}
