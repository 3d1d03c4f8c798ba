//! How to reach somebody: telephone numbers, web addresses, postal codes.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    clean::{clean, clean_word},
    host::{ascii_host, shown_host},
};

/// A telephone number in any country's habit: it is shown to people, never dialled by us.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// An address of the web, `http` or `https` only: others run code when clicked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WebAddress(String);

/// An address of the web that is followed from a page: `https` only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HttpsAddress(String);

/// A Canadian postal code, `G1R 4S9`. Asked of residents of Québec only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PostalCode(String);

/// A text that is no telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number")]
pub struct PhoneError;

/// A text that is no address of the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a web address")]
pub struct WebAddressError;

/// A text that is no `https` address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an https address")]
pub struct HttpsAddressError;

/// A text that is no Canadian postal code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a postal code")]
pub struct PostalCodeError;

impl Phone {
    /// The most characters: an international number, spaced, with an extension.
    pub const MAX: usize = 40;
    /// Digits of a number: some islands dial five; E.164 stops at fifteen, an extension adds up to five.
    const DIGITS: std::ops::RangeInclusive<usize> = 5..=20;

    /// Parses a number: digits with the marks that people put between them.
    ///
    /// # Errors
    /// When another character is there, or too few or too many digits.
    pub fn parse(raw: &str) -> Result<Self, PhoneError> {
        let shown = clean_word(raw);
        let digits = shown.chars().filter(char::is_ascii_digit).count();
        let allowed = |c: char| c.is_ascii_digit() || " +-().#/,xextpos".contains(c);
        let bounded = shown.chars().count() <= Self::MAX && Self::DIGITS.contains(&digits);
        if bounded && shown.chars().all(allowed) { Ok(Self(shown.into_owned())) } else { Err(PhoneError) }
    }
}

impl WebAddress {
    /// The most characters: browsers bear 2,000, people's addresses stay far below.
    pub const MAX: usize = 300;

    /// Parses an address; `exemple.org` is understood as `https://exemple.org`. The host may be in any script.
    ///
    /// # Errors
    /// When its scheme is another, or it has no host, a space or a control character.
    pub fn parse(raw: &str) -> Result<Self, WebAddressError> {
        let cleaned = clean(raw);
        let (scheme, rest) = scheme_and_rest(cleaned.trim()).ok_or(WebAddressError)?;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = authority.split_at(authority.rfind(':').unwrap_or(authority.len()));
        let host = ascii_host(host).ok_or(WebAddressError)?;
        let port_is_a_number = port.chars().skip(1).all(|c| c.is_ascii_digit()) && (2..=6).contains(&port.len());
        let path_is_plain = path.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"`'\\".contains(c));
        let full = format!("{scheme}{host}{port}{path}");
        let plain = (port.is_empty() || port_is_a_number) && path_is_plain;
        if plain && full.chars().count() <= Self::MAX { Ok(Self(full)) } else { Err(WebAddressError) }
    }

    /// The address as people write it, its host in its own script.
    #[must_use]
    pub fn shown(&self) -> String {
        let Some((scheme, rest)) = scheme_and_rest(&self.0) else { return self.0.clone() };
        let (host, after) = rest.split_at(rest.find(['/', '?', '#', ':']).unwrap_or(rest.len()));
        format!("{scheme}{}{after}", shown_host(host))
    }
}

/// The scheme, whatever its case, and what follows it.
fn scheme_and_rest(text: &str) -> Option<(&'static str, &str)> {
    for scheme in ["https://", "http://"] {
        if text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
            return Some((scheme, &text[scheme.len()..]));
        }
    }
    let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
    (!authority.contains(':')).then_some(("https://", text))
}

impl HttpsAddress {
    /// Parses an address as [`WebAddress`] does, and refuses `http`.
    ///
    /// # Errors
    /// When it is no web address, or not `https`.
    pub fn parse(raw: &str) -> Result<Self, HttpsAddressError> {
        let WebAddress(address) = WebAddress::parse(raw).map_err(|_| HttpsAddressError)?;
        if address.starts_with("https://") { Ok(Self(address)) } else { Err(HttpsAddressError) }
    }
}

impl PostalCode {
    /// Parses a code, whatever its case, with or without its space.
    ///
    /// # Errors
    /// When it is not letter, digit, letter, digit, letter, digit.
    pub fn parse(raw: &str) -> Result<Self, PostalCodeError> {
        let marks = |c: &char| !c.is_whitespace() && *c != '-';
        let code: String = clean_word(raw).chars().filter(marks).map(|c| c.to_ascii_uppercase()).collect();
        let well_formed = code.chars().count() == 6
            && code
                .chars()
                .enumerate()
                .all(|(at, c)| if at % 2 == 0 { c.is_ascii_uppercase() } else { c.is_ascii_digit() });
        let (area, unit) = well_formed.then(|| code.split_at(3)).ok_or(PostalCodeError)?;
        Ok(Self(format!("{area} {unit}")))
    }
}

macro_rules! contact_conversions {
    ($($name:ident, $error:ident;)+) => {$(
        impl $name {
            /// The text, to show it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(raw: String) -> Result<Self, $error> {
                Self::parse(&raw)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0
            }
        }

        /// Nothing: how to reach somebody stays out of logs.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )+};
}

contact_conversions! {
    Phone, PhoneError;
    WebAddress, WebAddressError;
    HttpsAddress, HttpsAddressError;
    PostalCode, PostalCodeError;
}

#[cfg(test)]
mod tests {
    //! Numbers of any country pass; addresses that run code do not; postal codes have one shape.
    use super::*;

    #[test]
    fn telephone_numbers_of_any_habit() {
        for text in ["418 555-0142, poste 12", "+221 33 555 01 42", "(509) 2555-0142", "\u{202A}+51 1 555 0142\u{202C}"]
        {
            assert!(Phone::parse(text).is_ok(), "{text}");
        }
        for text in ["1234", "appelez-moi", "555-0142<script>", &"5".repeat(21)] {
            assert_eq!(Phone::parse(text), Err(PhoneError), "{text}");
        }
    }

    #[test]
    fn web_addresses_cannot_run_code() {
        assert_eq!(WebAddress::parse("exemple.org/a?b=c").unwrap().as_str(), "https://exemple.org/a?b=c");
        assert!(WebAddress::parse("http://exemple.org").is_ok());
        for text in [
            "javascript:alert(1)",
            "https://",
            "https://localhost",
            "data:text/html,x",
            "https://a@b.org",
            "ex emple.org",
        ] {
            assert_eq!(WebAddress::parse(text), Err(WebAddressError), "{text}");
        }
    }

    #[test]
    fn a_link_that_is_followed_is_https() {
        assert_eq!(HttpsAddress::parse("meet.exemple.org/a").unwrap().as_str(), "https://meet.exemple.org/a");
        for text in ["http://exemple.org", "javascript:alert(1)", "", "salle 12"] {
            assert_eq!(HttpsAddress::parse(text), Err(HttpsAddressError), "{text}");
        }
    }

    #[test]
    fn web_addresses_as_people_paste_them() {
        for raw in [
            "Https://Exemple.org/a",
            "\u{200B}HTTPS://exemple.org/a\r\n",
            "exemple.org/a",
            "\u{A0}https://exem\u{AD}ple.org/a",
        ] {
            assert_eq!(WebAddress::parse(raw).unwrap().as_str(), "https://exemple.org/a", "{raw:?}");
        }
        let accented = WebAddress::parse("http://coopérative.exemple.test:8080/été?a=b:c").unwrap();
        assert_eq!(accented.shown(), "http://coopérative.exemple.test:8080/été?a=b:c");
        assert!(accented.as_str().starts_with("http://xn--"), "{}", accented.as_str());
        assert_eq!(WebAddress::parse("exemple.org/a:b").unwrap().as_str(), "https://exemple.org/a:b");
    }

    #[test]
    fn postal_codes_are_written_one_way() {
        assert_eq!(PostalCode::parse(" g1r4s9 ").unwrap().as_str(), "G1R 4S9");
        for text in ["", "G1R4S", "1GR4S9", "75011", "ÉÉÉÉÉÉ"] {
            assert_eq!(PostalCode::parse(text), Err(PostalCodeError), "{text}");
        }
    }
}
