//! A reply read as a page of HTML.

use http::header::CONTENT_TYPE;
use scraper::{ElementRef, Html, Selector};

use crate::Reply;

impl Reply {
    /// Whether the page has an element that the CSS selector matches.
    #[must_use]
    pub fn has(&self, selector: &str) -> bool {
        self.count(selector) > 0
    }

    /// How many elements of the page the CSS selector matches.
    #[must_use]
    pub fn count(&self, selector: &str) -> usize {
        self.map(selector, |_| Some(())).len()
    }

    /// The text of every element that the CSS selector matches.
    #[must_use]
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.map(selector, |element| Some(element.text().collect()))
    }

    /// An attribute of every element that the CSS selector matches, where it has it.
    #[must_use]
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.map(selector, |element| element.attr(name).map(str::to_owned))
    }

    /// Where the first link that the CSS selector matches leads.
    #[must_use]
    pub fn link(&self, selector: &str) -> Option<String> {
        self.attributes(selector, "href").into_iter().next()
    }

    /// The value of the first input of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<String> {
        self.attributes(&format!("input[name='{name}']"), "value").into_iter().next()
    }

    /// The text around the first two colons that follow each other on a page or in a CSV file, with nothing or white space between.
    #[must_use]
    pub fn doubled_colon(&self) -> Option<String> {
        let is_csv = self.headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/csv"));
        let text = if is_csv { self.text() } else { self.texts("main").concat() };
        let colons: Vec<usize> = text.match_indices(':').map(|(at, _)| at).collect();
        let doubled = colons.windows(2).find(|pair| text[pair[0] + 1..pair[1]].trim().is_empty())?;
        let before = text[..doubled[0]].chars().rev().take(40).collect::<Vec<_>>();
        Some(before.into_iter().rev().chain(text[doubled[0]..].chars().take(40)).collect())
    }

    fn map<T>(&self, selector: &str, read: impl Fn(ElementRef<'_>) -> Option<T>) -> Vec<T> {
        let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error:?}"));
        Html::parse_document(&self.text()).select(&selector).filter_map(read).collect()
    }
}
