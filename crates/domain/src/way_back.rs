//! The page of this site to which signing in or a mailed link leads back.

use serde::{Deserialize, Serialize};

use crate::language::UiLanguage;

/// A path of this site with its query, without its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalPath(String);

/// The path leads to another site, or to no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no path of this site")]
pub struct NotLocal;

/// Where somebody was going, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayBack {
    /// The language in which they read the site.
    pub language: UiLanguage,
    /// The page.
    pub path: LocalPath,
}

impl LocalPath {
    /// The longest path, in bytes.
    pub const MAX_LENGTH: usize = 500;

    /// Reads a path and takes its language off. A form or a link can name any text here: only a page of this site is accepted, so that
    /// none of our links redirects to another site. What was read is read again from where it is stored, to the same path.
    ///
    /// # Errors
    /// [`NotLocal`] for anything but a page of this site.
    pub fn parse(typed: &str) -> Result<Self, NotLocal> {
        let path = without_language(typed);
        let plain = path.len() <= Self::MAX_LENGTH && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let (page, _) = path.split_once(['?', '#']).unwrap_or((path, ""));
        let one_language = without_language(path) == path;
        let page = page.starts_with('/') && !page.contains("//") && !page.starts_with("/api/") && one_language;
        if plain && page { Ok(Self(path.to_owned())) } else { Err(NotLocal) }
    }

    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LocalPath {
    type Error = NotLocal;

    fn try_from(path: String) -> Result<Self, NotLocal> {
        Self::parse(&path)
    }
}

impl From<LocalPath> for String {
    fn from(path: LocalPath) -> Self {
        path.0
    }
}

fn without_language(path: &str) -> &str {
    let prefixes = UiLanguage::ALL.map(UiLanguage::prefix).into_iter().filter(|prefix| !prefix.is_empty());
    for prefix in prefixes {
        match path.strip_prefix(prefix) {
            Some("") => return "/",
            Some(rest) if rest.starts_with('/') => return rest,
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    //! Only paths of this site are followed.
    use super::*;

    #[test]
    fn a_page_of_this_site_is_followed_in_the_readers_language() {
        for (typed, path) in [
            ("/candidatures", "/candidatures"),
            ("/en/placements?region=quebec", "/placements?region=quebec"),
            ("/es", "/"),
            ("/entraide", "/entraide"),
        ] {
            assert_eq!(LocalPath::parse(typed).unwrap().as_str(), path);
        }
    }

    #[test]
    fn nothing_else_is() {
        let too_long = format!("/{}", "a".repeat(LocalPath::MAX_LENGTH));
        for typed in [
            "",
            "profil",
            "//evil.example",
            "/\\evil.example",
            "/en//evil.example",
            "/en/\\evil.example",
            "/en/en//evil.example",
            "/en/es/profil",
            "/en/en",
            "/profil//x",
            "https://evil.example/",
            "javascript:alert(1)",
            "/x\r\nSet-Cookie: a=b",
            "/é",
            "/api/account/sign-out",
            &too_long,
        ] {
            assert_eq!(LocalPath::parse(typed), Err(NotLocal), "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_accepted_is_read_again_to_the_same(typed in "(/(en|es|api|x|profil|\\?a=//b|#))*/{0,2}") {
            if let Ok(path) = LocalPath::parse(&typed) {
                proptest::prop_assert_eq!(LocalPath::parse(path.as_str()), Ok(path));
            }
        }
    }

    #[test]
    fn a_stored_path_is_read_with_the_same_care() {
        assert!(serde_json::from_str::<LocalPath>(r#""/profil""#).is_ok());
        assert!(serde_json::from_str::<LocalPath>(r#""//evil.example""#).is_err());
    }
}
