//! The catalogue: all texts of pages and mails, in `locales/{fr,en,es}/*.ftl` (Project Fluent). French is the source.
//!
//! Islands receive their texts as props, so that the catalogue is not sent to the browser.

mod collation;
pub mod format;
mod isolation;

use std::{borrow::Cow, sync::LazyLock};

pub(crate) use collation::sort_by_name;
pub use isolation::{is_right_to_left, isolate};

use domain::language::UiLanguage;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// One file per feature, with the same names in each language.
macro_rules! catalogue {
    ($($file:literal),* $(,)?) => {
        /// The names of the catalogue's files.
        pub const FILES: &[&str] = &[$($file),*];
        const FR: &[&str] = &[$(include_str!(concat!("../../locales/fr/", $file, ".ftl"))),*];
        const EN: &[&str] = &[$(include_str!(concat!("../../locales/en/", $file, ".ftl"))),*];
        const ES: &[&str] = &[$(include_str!(concat!("../../locales/es/", $file, ".ftl"))),*];
    };
}

catalogue![
    "accounts",
    "applications",
    "common",
    "contacts",
    "coordination",
    "countries",
    "domain",
    "errors",
    "fit",
    "home",
    "imports",
    "information",
    "languages",
    "mail",
    "matching",
    "organisations",
    "partners",
    "placements",
    "profile",
    "proposals",
    "second-factor",
];

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> =
    LazyLock::new(|| [bundle("fr-CA", FR), bundle("en-CA", EN), bundle("es-419", ES)]);

/// The texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Catalogue(pub UiLanguage);

impl Catalogue {
    /// The text of `key`.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.render(key, None)
    }

    /// The text of `key` with its variables filled in.
    #[must_use]
    pub fn text_with<'a>(self, key: &str, values: &'a [(&'a str, Value<'a>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.borrowed());
        }
        self.render(key, Some(&args))
    }

    /// Whether the language has a text with this key.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        bundle_of(self.0).has_message(key)
    }

    fn render(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = bundle_of(self.0);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, language = self.0.code(), "missing from the catalogue");
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "a text of the catalogue lacks a variable");
        }
        text
    }
}

/// A variable of a text: a text or a number (numbers choose the plural form). A text of a right-to-left script comes between isolate
/// marks.
#[derive(Debug, Clone)]
pub struct Value<'a>(FluentValue<'a>);

impl Value<'_> {
    /// The same value, its text not copied: a page fills in thousands of them.
    fn borrowed(&self) -> FluentValue<'_> {
        match &self.0 {
            FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
            other => other.clone(),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(isolate(text)))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        match isolate(&text) {
            Cow::Owned(isolated) => Self(FluentValue::String(Cow::Owned(isolated))),
            Cow::Borrowed(_) => Self(FluentValue::String(Cow::Owned(text))),
        }
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self(FluentValue::from(number))
    }
}

fn bundle_of(language: UiLanguage) -> &'static Bundle {
    match language {
        UiLanguage::Fr => &BUNDLES[0],
        UiLanguage::En => &BUNDLES[1],
        UiLanguage::Es => &BUNDLES[2],
    }
}

fn bundle(tag: &str, sources: &[&str]) -> Bundle {
    let identifier = tag.parse().expect("the three tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks around every variable would be everywhere; `Value` sets them around those that need them.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("the {tag} catalogue does not parse: {errors:?}"));
        bundle
            .add_resource(resource)
            .unwrap_or_else(|errors| panic!("the {tag} catalogue has a key twice: {errors:?}"));
    }
    bundle
}
