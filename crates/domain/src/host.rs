//! Names of hosts in every script (IDNA): sent in ASCII, shown as people write them.

use std::borrow::Cow;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};

/// The form that goes into mails and addresses, in lower case: `xn--cooprative-e7a.test` for `coopérative.test`. Nothing where it is no
/// name with a domain of two labels or more, each of letters, digits and hyphens in any script.
pub(crate) fn ascii_host(name: &str) -> Option<String> {
    let ascii =
        Uts46::new().to_ascii(name.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify).ok()?;
    let top = ascii.rsplit_once('.').map(|(_, top)| top)?;
    let top_is_a_name = top.len() >= 2 && top.starts_with(|c: char| c.is_ascii_alphabetic());
    top_is_a_name.then(|| ascii.into_owned())
}

/// The form to show: `coopérative.test`. A name that is no valid one stays as it is.
pub(crate) fn shown_host(ascii: &str) -> Cow<'_, str> {
    let (shown, valid) = Uts46::new().to_unicode(ascii.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    if valid.is_ok() { shown } else { Cow::Borrowed(ascii) }
}
