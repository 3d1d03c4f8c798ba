//! The languages of the interface, and the languages that people speak with their level in the Common European Framework.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::clean::clean_word;
use crate::skill::UnknownChoice;

/// A language of the interface and of mails. French is the default and the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UiLanguage {
    #[default]
    Fr,
    En,
    Es,
}

impl UiLanguage {
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Es];

    /// The ISO 639-1 code, for `lang` and for the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Es => "es",
        }
    }

    /// What precedes a page's path: nothing for French.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Fr => "",
            Self::En => "/en",
            Self::Es => "/es",
        }
    }
}

impl FromStr for UiLanguage {
    type Err = UnknownChoice;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownChoice)
    }
}

/// A language that people speak: an ISO 639-1 code, or 639-3 where the first has none, in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 3]);

impl Language {
    pub const FRENCH: Self = Self(*b"fr\0");
    pub const ENGLISH: Self = Self(*b"en\0");
    pub const SPANISH: Self = Self(*b"es\0");

    /// The codes that the programme offers for choice: its working languages first, then those of Québec's nations and of the
    /// partner countries of Latin America, the Caribbean and francophone Africa. Other codes are accepted when imported.
    pub const KNOWN: [&'static str; 103] = [
        "fr", "en", "es", "pt", "it", "ht", "ar", // widely taught
        "iu", "cr", "moe", "moh", "atj", "mic", // nations of Québec
        "qu", "ay", "gn", "nah", "yua", "quc", "mam", "kek", "cab", "srn", "pap", "jam", "arn", "cak", "tzo", "tzh",
        "zap", "miq", "gym", "cuk", "bzd", "ppl", "guc", "pbb", "jiv", "cni", "wba", "bzj", "gyn", "acf", "gcl", "bah",
        "bjs", "aig", "svc", "trf", // the Americas
        "wo", "ff", "bm", "mg", "rw", "rn", "ln", "sw", "ee", "fon", "yo", "ha", "mos", "dyu", "srr", "snk", "ber",
        "kab", "lua", "kg", "sg", "dje", "kbp", "dyo", "mnk", "ses", "gux", "dga", "bba", "ajg", "ddn", "sus", "emk",
        "kss", "bci", "bev", "sef", "tmh", "kr", "shu", "sba", "ewo", "dua", "bas", "fan", "zdj", "so", "aa", "mey",
        "crs", // francophone Africa
        "de", "zh", "fcs", "asl", // often declared by volunteers
    ];

    /// Reads a code, whatever its case, spaces around it removed.
    ///
    /// # Errors
    /// [`LanguageError`] where it is not two or three Latin letters.
    pub fn parse(text: &str) -> Result<Self, LanguageError> {
        let text = clean_word(text);
        let text = text.as_bytes();
        if !(2..=3).contains(&text.len()) || !text.iter().all(u8::is_ascii_alphabetic) {
            return Err(LanguageError);
        }
        let mut code = [0; 3];
        for (slot, letter) in code.iter_mut().zip(text) {
            *slot = letter.to_ascii_lowercase();
        }
        Ok(Self(code))
    }

    /// The code, two or three lower-case letters.
    #[must_use]
    pub fn code(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }

    /// Whether the code is one that the programme offers for choice and names in its three languages.
    #[must_use]
    pub fn is_known(&self) -> bool {
        Self::KNOWN.contains(&self.code())
    }

    /// All languages offered for choice.
    pub fn known() -> impl Iterator<Item = Self> {
        Self::KNOWN.into_iter().filter_map(|code| Self::parse(code).ok())
    }
}

/// A text that is no language code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a language code has two or three letters")]
pub struct LanguageError;

impl LanguageError {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        "error-language-unknown"
    }
}

/// A level of the Common European Framework of Reference (CEFR). Ordered. Native speakers declare C2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Cefr {
    pub const ALL: [Self; 6] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2];

    /// The level as everyone writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }

    /// The catalogue's key, for the sentence that says what a level means.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::A1 => "cefr-a1",
            Self::A2 => "cefr-a2",
            Self::B1 => "cefr-b1",
            Self::B2 => "cefr-b2",
            Self::C1 => "cefr-c1",
            Self::C2 => "cefr-c2",
        }
    }

    /// Steps from no knowledge at all: A1 is 1, C2 is 6.
    #[must_use]
    pub const fn steps(self) -> u8 {
        self as u8 + 1
    }

    /// The next level, if there is one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(usize::from(self.steps())).copied()
    }
}

impl FromStr for Cefr {
    type Err = UnknownChoice;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|level| level.as_str().eq_ignore_ascii_case(word)).ok_or(UnknownChoice)
    }
}

/// A language and a level in it: what a person has, or the floor that a placement sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LanguageSkill {
    pub language: Language,
    pub level: Cefr,
}

impl From<UiLanguage> for Language {
    fn from(language: UiLanguage) -> Self {
        match language {
            UiLanguage::Fr => Self::FRENCH,
            UiLanguage::En => Self::ENGLISH,
            UiLanguage::Es => Self::SPANISH,
        }
    }
}

impl FromStr for Language {
    type Err = LanguageError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Language({})", self.code())
    }
}

#[cfg(test)]
mod tests {
    //! Codes have two or three letters in lower case; the table holds no code twice; levels are ordered and read back.
    use super::*;

    #[test]
    fn codes_are_parsed() {
        assert_eq!(Language::parse(" FR "), Ok(Language::FRENCH));
        assert_eq!(Language::parse("mos").map(|l| l.code().to_owned()), Ok("mos".to_owned()));
        for bad in ["", "f", "fran", "f1", "é"] {
            assert_eq!(Language::parse(bad), Err(LanguageError), "{bad}");
        }
    }

    #[test]
    fn the_table_is_readable_and_without_repetition() {
        let mut codes: Vec<_> = Language::known().collect();
        assert_eq!(codes.len(), Language::KNOWN.len());
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), Language::KNOWN.len());
    }

    /// Languages spoken in each country of the programme, besides its official ones that everybody lists.
    const SPOKEN: [(&str, &str); 57] = [
        ("AR", "qu gn arn"),
        ("BO", "qu ay gn"),
        ("BR", "pt gn"),
        ("BZ", "bzj cab kek yua"),
        ("CL", "arn ay"),
        ("CO", "guc pbb"),
        ("CR", "bzd"),
        ("EC", "qu jiv"),
        ("GT", "quc mam kek cak"),
        ("GY", "gyn wba"),
        ("HN", "miq cab"),
        ("MX", "nah yua tzo tzh zap"),
        ("NI", "miq"),
        ("PA", "gym cuk"),
        ("PE", "qu ay cni"),
        ("PY", "gn"),
        ("SR", "srn"),
        ("SV", "ppl"),
        ("UY", "es pt"),
        ("VE", "guc wba"),
        ("AG", "aig"),
        ("BB", "bjs"),
        ("BS", "bah"),
        ("CU", "es"),
        ("DM", "acf"),
        ("DO", "es ht"),
        ("GD", "gcl"),
        ("HT", "ht"),
        ("JM", "jam"),
        ("KN", "en"),
        ("LC", "acf"),
        ("TT", "trf"),
        ("VC", "svc"),
        ("BF", "mos dyu ff gux dga"),
        ("BI", "rn sw"),
        ("BJ", "fon yo bba ajg ddn"),
        ("CD", "ln sw lua kg"),
        ("CF", "sg"),
        ("CG", "ln kg"),
        ("CI", "dyu bci bev sef"),
        ("CM", "ff ewo dua bas"),
        ("DJ", "so aa"),
        ("DZ", "ar kab ber"),
        ("GA", "fan"),
        ("GN", "ff emk sus kss"),
        ("GQ", "fan es"),
        ("KM", "zdj"),
        ("MA", "ar ber"),
        ("MG", "mg"),
        ("ML", "bm ff snk ses tmh"),
        ("MR", "mey ff snk wo"),
        ("NE", "ha dje tmh kr"),
        ("RW", "rw"),
        ("SC", "crs"),
        ("SN", "wo ff srr dyo mnk snk"),
        ("TD", "shu sba"),
        ("TG", "ee kbp"),
    ];

    #[test]
    fn every_partner_country_finds_its_languages() {
        let of = |country: &str| SPOKEN.iter().find(|(code, _)| *code == country).map(|(_, languages)| *languages);
        for (region, country) in crate::country::programme_countries() {
            // Tunisia adds none to Arabic and Amazigh; Québec is the reader's own.
            let alone = country.as_str() == "TN" || region == crate::country::Region::Quebec;
            assert!(alone || of(country.as_str()).is_some(), "{country}: no language");
        }
        let codes = SPOKEN.iter().flat_map(|(_, languages)| languages.split(' '));
        for code in codes.chain(["fcs", "asl"]) {
            assert!(Language::parse(code).is_ok_and(|language| language.is_known()), "{code}");
        }
    }

    #[test]
    fn levels_climb_from_a1_to_c2() {
        assert!(Cefr::ALL.is_sorted());
        assert_eq!(Cefr::A1.next(), Some(Cefr::A2));
        assert_eq!(Cefr::C2.next(), None);
        assert_eq!("b2".parse(), Ok(Cefr::B2));
    }

    #[test]
    fn interface_languages_read_back() {
        for language in UiLanguage::ALL {
            assert_eq!(language.code().parse(), Ok(language));
        }
        assert_eq!(UiLanguage::default().prefix(), "");
    }

    #[test]
    fn json_is_checked() {
        let said = LanguageSkill { language: Language::SPANISH, level: Cefr::B1 };
        let json = serde_json::to_string(&said).expect("serialises");
        assert_eq!(json, r#"{"language":"es","level":"B1"}"#);
        assert_eq!(serde_json::from_str::<LanguageSkill>(&json).expect("reads"), said);
        assert!(serde_json::from_str::<Language>("\"x\"").is_err());
    }
}
