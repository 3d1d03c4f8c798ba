//! The page that opens after signing in.

use domain::{
    account::{AccountKind, Viewer},
    language::UiLanguage,
};

use crate::address::{self, Address};

/// The longest path to return to, in bytes.
const MAX_LENGTH: usize = 500;

/// The main page of a person, by their role.
#[must_use]
pub(super) fn main_page(viewer: &Viewer) -> Address {
    if viewer.owes_second_factor {
        return address::second_factor();
    }
    if viewer.programme.is_some() {
        return address::programme();
    }
    if viewer.participant.is_some() {
        return address::profile();
    }
    match (viewer.memberships.first(), viewer.kind) {
        (Some(membership), _) => address::organisation(&membership.slug),
        (None, Some(AccountKind::Organisation)) => address::register_organisation(),
        (None, _) => address::account(),
    }
}

/// The page that opens once somebody has signed in: the one that they asked for, or their main page. A coordinator who owes a second
/// factor sets it up first.
#[must_use]
pub(super) fn after_sign_in(viewer: &Viewer, next: Option<String>) -> String {
    next.filter(|_| !viewer.owes_second_factor).unwrap_or_else(|| main_page(viewer).into())
}

/// The path to return to, without its language, if it is on this site. Anything else is ignored, so that a link to
/// our sign-in page cannot redirect to another site.
#[must_use]
pub(crate) fn local_path(suite: &str) -> Option<String> {
    let path = without_language(suite);
    let plain = path.len() <= MAX_LENGTH && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let page = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/api/");
    (plain && page).then(|| path.to_owned())
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
    use super::local_path;

    #[test]
    fn a_page_of_this_site_is_followed_in_the_readers_language() {
        for (suite, path) in [
            ("/candidatures", "/candidatures"),
            ("/en/placements?region=quebec", "/placements?region=quebec"),
            ("/es", "/"),
            ("/entraide", "/entraide"),
        ] {
            assert_eq!(local_path(suite).as_deref(), Some(path));
        }
    }

    #[test]
    fn nothing_else_is() {
        for suite in [
            "",
            "profil",
            "//evil.example",
            "/\\evil.example",
            "/en//evil.example",
            "/en/\\evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "/x\r\nSet-Cookie: a=b",
            "/é",
            "/api/account/sign-out",
        ] {
            assert_eq!(local_path(suite), None, "{suite}");
        }
    }
}
