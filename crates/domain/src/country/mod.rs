//! Countries by their ISO 3166 code, and the regions of the programme.

mod concern;
mod names;
mod programme_names;
mod region;
mod security;
mod zone;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clean::clean_word;
use crate::fold::fold;
pub use concern::{Concerned, PausedPlacement};
use names::{COUNTRIES, OTHER_NAMES, SEVERAL_COUNTRIES};
use programme_names::PROGRAMME_NAMES;
pub use region::{Region, programme_countries, programme_region};
pub use security::{NoteSecurity, SecurityLevel, SecurityNote, SecuritySource};
pub use zone::capital_zone;

/// A country: two letters of ISO 3166-1, always one of the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(&'static str);

/// A text that is no country's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a country")]
pub struct UnknownCountry;

impl CountryCode {
    /// Canada: where a placement in Québec takes place.
    pub const CANADA: Self = Self("CA");

    /// Parses a code, upper or lower case.
    ///
    /// # Errors
    /// When it is not on the list.
    pub fn parse(raw: &str) -> Result<Self, UnknownCountry> {
        let code = clean_word(raw).to_ascii_uppercase();
        let found = COUNTRIES.binary_search_by_key(&code.as_str(), |(code, _)| *code);
        found.ok().and_then(|at| COUNTRIES.get(at)).map(|(code, _)| Self(code)).ok_or(UnknownCountry)
    }

    /// The two letters, upper case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.iter().map(|(code, _)| Self(code))
    }
}

/// The country that an English name in a file means, case and outer spaces aside.
#[must_use]
pub fn from_english_name(name: &str) -> Option<CountryCode> {
    let wanted = clean_word(name).to_lowercase();
    let standard = COUNTRIES.iter().find(|(_, english)| english.to_lowercase() == wanted).map(|(code, _)| *code);
    let other = || OTHER_NAMES.iter().find(|(other, _)| *other == wanted).map(|(_, code)| *code);
    standard.or_else(other).map(CountryCode)
}

/// The country that a cell of a file means: a code, an English name, or the name of one of the programme's countries in French or
/// Spanish, case and accents aside.
#[must_use]
pub fn from_any_name(name: &str) -> Option<CountryCode> {
    let folded = fold(&clean_word(name));
    let of_programme = PROGRAMME_NAMES.binary_search_by_key(&folded.as_str(), |(known, _)| *known).ok();
    let code = of_programme.and_then(|at| PROGRAMME_NAMES.get(at)).map(|(_, code)| CountryCode(code));
    code.or_else(|| CountryCode::parse(name).ok()).or_else(|| from_english_name(name))
}

/// Whether a name in a file means several countries ("Eastern Caribbean"). Such a row is no error: its draft has no country
/// until a person chooses one.
#[must_use]
pub fn names_several_countries(name: &str) -> bool {
    SEVERAL_COUNTRIES.contains(&clean_word(name).to_lowercase().as_str())
}

impl FromStr for CountryCode {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        Self::parse(text)
    }
}

// By hand: the derive would ask the input to live as long as the list.
impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountryCode({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    //! The list is searchable and complete for the real openings; regions name countries of the list only.
    use super::*;

    #[test]
    fn a_country_is_found_by_any_of_its_names() {
        assert!(PROGRAMME_NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0), "in order");
        for (name, code) in [
            ("Sénégal", "SN"),
            ("  HAITI ", "HT"),
            ("Perú", "PE"),
            ("bj", "BJ"),
            ("Madagascar", "MG"),
            ("France", "FR"),
        ] {
            assert_eq!(from_any_name(name).map(CountryCode::as_str), Some(code), "{name}");
        }
        assert_eq!(from_any_name("Atlantide"), None);
        assert_eq!(from_any_name(""), None);
    }

    #[test]
    fn the_list_is_in_order_and_every_code_parses() {
        assert!(COUNTRIES.is_sorted());
        for country in CountryCode::all() {
            assert_eq!(CountryCode::parse(&country.as_str().to_lowercase()), Ok(country));
        }
        assert_eq!(CountryCode::parse("ZZ"), Err(UnknownCountry));
        assert_eq!(CountryCode::parse(""), Err(UnknownCountry));
        assert!(OTHER_NAMES.iter().all(|(_, code)| CountryCode::parse(code).is_ok()));
    }

    #[test]
    fn english_names_of_real_openings_are_understood() {
        let names = [
            ("The Gambia", "GM"),
            ("Kyrgyz Republic", "KG"),
            ("Swaziland", "SZ"),
            ("Macedonia", "MK"),
            ("Kosovo", "XK"),
            ("Burkina Faso", "BF"),
            (" tanzania ", "TZ"),
            ("Moldova", "MD"),
            ("Dominican Republic", "DO"),
            ("Benin", "BJ"),
        ];
        for (name, code) in names {
            assert_eq!(from_english_name(name).map(CountryCode::as_str), Some(code), "{name}");
        }
        assert_eq!(from_english_name("Eastern Caribbean"), None);
        assert!(names_several_countries("Eastern Caribbean"));
        assert!(!names_several_countries("Atlantis"));
    }

    #[test]
    fn json_holds_only_countries() {
        assert_eq!(serde_json::to_string(&CountryCode::CANADA).unwrap(), "\"CA\"");
        assert!(serde_json::from_str::<CountryCode>("\"ZZ\"").is_err());
    }
}
