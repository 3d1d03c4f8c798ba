//! All addresses of the site are made here, without their language. Pages, forms and mails call the function of an
//! address; [`localised`] adds the language. The tests check the routes against [`PATTERNS`].

mod encode;
mod pages;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, fmt, ops::Deref};

use domain::language::UiLanguage;

pub(crate) use encode::{query_string, query_value};
pub(crate) use pages::*;

/// For machines that watch the server, and know it by its number rather than by its name.
pub const WATCHED: [&str; 2] = ["/healthz", "/readyz"];

/// The path of a page or a file, with its query and fragment where it has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address(Cow<'static, str>);

impl Address {
    /// The address of a request, without its language and query.
    #[must_use]
    pub fn of_request(path: &str) -> Self {
        Self(path.to_owned().into())
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn with(self, name: &str, value: impl fmt::Display) -> Self {
        let mark = if self.0.contains('?') { '&' } else { '?' };
        let value = query_value(&value.to_string());
        Self(format!("{self}{mark}{}={value}", query_value(name)).into())
    }

    /// Adds an encoded query, such as `a=1&b=2`.
    #[must_use]
    pub fn with_query(self, query: &str) -> Self {
        if query.is_empty() { self } else { Self(format!("{self}?{query}").into()) }
    }

    /// Adds the id of an element of the page as the fragment.
    #[must_use]
    pub fn at(self, element: impl fmt::Display) -> Self {
        Self(format!("{self}#{element}").into())
    }

    /// The address in a language.
    #[must_use]
    pub fn in_language(&self, language: UiLanguage) -> String {
        localised(language, self)
    }
}

impl Deref for Address {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0.into_owned()
    }
}

/// The address of `path` (which begins with a slash) under a language's prefix.
#[must_use]
pub(crate) fn localised(language: UiLanguage, path: &str) -> String {
    match (language.prefix(), path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}{path}"),
    }
}

/// A page's address in each language, and the French one as `x-default`.
pub(crate) fn alternates(base: &str, path: &str) -> Vec<(&'static str, String)> {
    let of = |language: UiLanguage| format!("{base}{}", localised(language, path));
    let each = UiLanguage::ALL.into_iter().map(|language| (language.code(), of(language)));
    each.chain([("x-default", of(UiLanguage::default()))]).collect()
}
