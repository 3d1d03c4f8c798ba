//! An e-mail address.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    clean::clean_word,
    host::{ascii_host, shown_host},
};

/// The longest address that SMTP can carry (RFC 5321, path without its brackets).
const MAX_LENGTH: usize = 254;
/// The longest part before the `@` (RFC 5321).
const MAX_LOCAL: usize = 64;

/// An address: its domain in lower case and in the ASCII form that every mail service takes (IDNA). It has no `Display` and its `Debug` shows nothing, so that no log contains it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// Why an address was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It does not look like an address.
    #[error("not an e-mail address")]
    Malformed,
    /// Longer than any address may be.
    #[error("more than {MAX_LENGTH} characters")]
    TooLong,
}

impl Email {
    /// The most characters it holds, for `maxlength`.
    pub const MAX: usize = MAX_LENGTH;

    /// Parses an address, whose domain may be in any script. Before the `@` only ASCII: without it the person's mail service is unlikely
    /// to receive what we send.
    ///
    /// # Errors
    /// When empty, too long or not shaped as an address.
    pub fn parse(raw: &str) -> Result<Self, EmailError> {
        let text = clean_word(raw);
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        if text.len() > MAX_LENGTH {
            return Err(EmailError::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::Malformed)?;
        let domain = ascii_host(domain).ok_or(EmailError::Malformed)?;
        if !is_local_part(local) {
            return Err(EmailError::Malformed);
        }
        let address = format!("{local}@{domain}");
        if address.len() > MAX_LENGTH { Err(EmailError::TooLong) } else { Ok(Self(address)) }
    }

    /// The address as mail services take it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as people write it, its domain in its own script.
    #[must_use]
    pub fn shown(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or_default();
        format!("{local}@{}", shown_host(domain))
    }

    /// What two spellings of one address have in common; accounts are unique on it.
    #[must_use]
    pub fn lowercase(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

fn is_local_part(local: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    (1..=MAX_LOCAL).contains(&local.len())
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

impl TryFrom<String> for Email {
    type Error = EmailError;

    fn try_from(raw: String) -> Result<Self, EmailError> {
        Self::parse(&raw)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> String {
        email.0
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(redacted)")
    }
}

#[cfg(test)]
mod tests {
    //! Addresses that people have are accepted, what cannot be one is refused, and none reaches a log.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_the_local_part_and_lowers_the_domain() {
        let email = Email::parse("  Maelle.Tremblay+qsf@Exemple.ORG ").unwrap();
        assert_eq!(email.as_str(), "Maelle.Tremblay+qsf@exemple.org");
        assert_eq!(email.lowercase(), "maelle.tremblay+qsf@exemple.org");
    }

    #[test]
    fn refuses_what_is_no_address() {
        let wrong = [
            "x",
            "@exemple.org",
            "a@",
            "a@b",
            "a b@exemple.org",
            "a@-b.org",
            "a@b..org",
            ".a@b.org",
            "a.@b.org",
            "a..b@c.org",
            "a@b.org\nBcc: x@y.org",
            "a@127.0.0.1",
            "<a@b.org>",
            "josé@exemple.org",
        ];
        for text in wrong {
            assert_eq!(Email::parse(text), Err(EmailError::Malformed), "{text}");
        }
        assert_eq!(Email::parse("  "), Err(EmailError::Empty));
        assert_eq!(Email::parse(&format!("a@{}.org", "b".repeat(260))), Err(EmailError::TooLong));
    }

    #[test]
    fn what_is_pasted_is_cleaned() {
        for raw in [
            "\u{FEFF}awa\u{200B}@exemple.test\u{A0}",
            "awa@exemple.test\r\n",
            "awa＠ｅxemple.test",
            "awa@exem\u{AD}ple.test",
        ] {
            assert_eq!(Email::parse(raw).unwrap().as_str(), "awa@exemple.test", "{raw:?}");
        }
    }

    #[test]
    fn a_domain_may_be_in_any_script() {
        for raw in
            ["info@coopérative.exemple.test", "info@COOPÉRATIVE.exemple.test", "info@coope\u{301}rative.exemple.test"]
        {
            let email = Email::parse(raw).unwrap();
            assert_eq!(email.as_str(), "info@xn--cooprative-e7a.exemple.test", "{raw}");
            assert_eq!(email.shown(), "info@coopérative.exemple.test");
            assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
        }
        assert!(Email::parse("info@xn--a.test").is_err(), "no name in that spelling");
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Email::parse("a@exemple.org").unwrap()), "Email(redacted)");
    }

    proptest! {
        #[test]
        fn parsing_is_idempotent(raw in "[a-zA-Z0-9.+]{1,12}@[a-zA-Z0-9.-]{1,20}") {
            if let Ok(email) = Email::parse(&raw) {
                prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
            }
        }
    }
}
