//! Short names for addresses and the command line.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::fold::fold;

/// Lower-case ASCII letters, digits and single dashes between them: `solidarite-deux-rives`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// A text that is no slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a short name of letters, digits and dashes")]
pub struct InvalidSlug;

/// Words that follow `/oci/` in addresses of the site. No organisation has one of them as its slug.
const RESERVED: [&str; 4] = ["inscription", "projets", "candidatures", "partenaires"];

impl Slug {
    /// What still reads in an address.
    pub const MAX: usize = 60;

    /// Derives a slug from a name in any language; a name without a Latin letter gives `organisation`. Two names may give the
    /// same: `platform` adds a number with [`Slug::numbered`].
    #[must_use]
    pub fn derive(name: &str) -> Self {
        let folded = fold(name);
        let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let mut slug = String::new();
        for word in words {
            if slug.len() + word.len() + 1 > Self::MAX {
                break;
            }
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(word);
        }
        let slug = if slug.is_empty() { Self("organisation".to_owned()) } else { Self(slug) };
        if RESERVED.contains(&slug.as_str()) { slug.numbered(2) } else { slug }
    }

    /// The slug with a number after it, for the second of a name.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        let end = format!("-{number}");
        let kept: String = self.0.chars().take(Self::MAX - end.len()).collect();
        Self(format!("{}{end}", kept.trim_end_matches('-')))
    }

    /// Reads a slug.
    ///
    /// # Errors
    /// When it is empty, too long or holds another character.
    pub fn parse(raw: &str) -> Result<Self, InvalidSlug> {
        let well_formed = raw.len() <= Self::MAX && raw.split('-').all(is_word);
        if well_formed { Ok(Self(raw.to_owned())) } else { Err(InvalidSlug) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

impl FromStr for Slug {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Slug {
    type Error = InvalidSlug;

    fn try_from(raw: String) -> Result<Self, InvalidSlug> {
        Self::parse(&raw)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> String {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    //! Every name has a valid slug.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_become_slugs() {
        assert_eq!(Slug::derive("Œuvre d’Été — n° 2").as_str(), "oeuvre-d-ete-n-2");
        assert_eq!(Slug::derive("日本").as_str(), "organisation");
        assert_eq!(Slug::derive("Été").numbered(2).as_str(), "ete-2");
    }

    proptest! {
        #[test]
        fn a_derived_slug_is_a_slug(name in any::<String>(), number in any::<u32>()) {
            let slug = Slug::derive(&name);
            prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug.clone()));
            let numbered = slug.numbered(number);
            prop_assert_eq!(Slug::parse(numbered.as_str()), Ok(numbered.clone()));
        }
    }
}
