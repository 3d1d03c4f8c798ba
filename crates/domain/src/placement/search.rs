//! A search of published placements as an address: people share, bookmark and print it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Format, Sdg, SearchWord, Track};
use crate::choice::choices;
use crate::clean::clean;
use crate::country::{CountryCode, Region};
use crate::dates::parse_date;
use crate::ids::PlacementId;
use crate::language::Language;
use crate::priority::Priority;

/// The most characters of typed words.
const MAX_TEXT: usize = 120;
/// Values kept of one address; the longest list of the form has about sixty.
const MAX_FILTERS: usize = 100;

choices! {
    /// In which order placements are listed.
    pub enum PlacementSort, key "placement-sort" {
        /// What fits the typed words best first; without words, as `Deadline`.
        Relevance = "relevance",
        /// The nearest deadline first.
        Deadline = "deadline",
        /// The nearest departure first.
        Departure = "departure",
        /// The last published first.
        Recent = "recent",
    }
}

/// One condition of a search. Conditions of one kind are alternatives; kinds are all met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlacementFilter {
    /// Words of what its page says; each must be found.
    Text(String),
    /// Which way people travel.
    Track(Track),
    /// How they take part.
    Format(Format),
    /// In that region.
    Region(Region),
    /// In that country.
    Country(CountryCode),
    /// Which serves that priority.
    Priority(Priority),
    /// Which asks for that language.
    Language(Language),
    /// Which serves that goal.
    Sdg(Sdg),
    /// Which leaves on that day or later.
    From(Date),
    /// From which people are back on that day or earlier.
    Until(Date),
    /// Also those whose deadline is past.
    Past,
}

/// A place in a sorted list: the row after or before which a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The number that the list is sorted by.
    pub key: i64,
    /// Which row of that number.
    pub id: PlacementId,
}

/// Which page of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PagePosition {
    /// The first.
    #[default]
    Start,
    /// The one that begins after a row.
    After(Cursor),
    /// The one that ends before a row.
    Before(Cursor),
}

/// A search: its filters, its order and its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlacementSearch {
    filters: Vec<PlacementFilter>,
    /// In which order.
    pub sort: PlacementSort,
    /// Which page.
    pub position: PagePosition,
}

/// A search read from an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadSearch {
    /// The search that was read.
    pub search: PlacementSearch,
    /// Whether something was not: an unknown value, dates in the wrong order.
    pub ignored: bool,
    /// Whether only the beginning of the typed words is searched.
    pub shortened: bool,
}

#[expect(clippy::derivable_impls, reason = "`choices!` writes the enum, and has no place for `#[default]`")]
impl Default for PlacementSort {
    fn default() -> Self {
        Self::Relevance
    }
}

impl PlacementFilter {
    /// The names of an address.
    pub const NAMES: [&'static str; 11] =
        ["q", "track", "format", "region", "country", "priority", "language", "sdg", "from", "until", "past"];
    /// The value of a condition that is there or not.
    pub const YES: &'static str = "1";

    /// Reads a condition.
    #[must_use]
    pub fn parse(name: &str, value: &str) -> Option<Self> {
        let value = clean(value);
        let value = value.trim();
        match name {
            "q" => Some(Self::Text(value.chars().take(MAX_TEXT).collect())),
            "track" => value.parse().ok().map(Self::Track),
            "format" => value.parse().ok().map(Self::Format),
            "region" => value.parse().ok().map(Self::Region),
            "country" => CountryCode::parse(value).ok().map(Self::Country),
            "priority" => value.parse().ok().map(Self::Priority),
            "language" => Language::parse(value).ok().map(Self::Language),
            "sdg" => Sdg::parse(value).ok().map(Self::Sdg),
            "from" => parse_date(value).ok().map(Self::From),
            "until" => parse_date(value).ok().map(Self::Until),
            "past" => (value == Self::YES).then_some(Self::Past),
            _ => None,
        }
    }

    /// Its name in an address.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "q",
            Self::Track(_) => "track",
            Self::Format(_) => "format",
            Self::Region(_) => "region",
            Self::Country(_) => "country",
            Self::Priority(_) => "priority",
            Self::Language(_) => "language",
            Self::Sdg(_) => "sdg",
            Self::From(_) => "from",
            Self::Until(_) => "until",
            Self::Past => "past",
        }
    }

    /// Its value in an address.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Track(track) => track.to_string(),
            Self::Format(format) => format.to_string(),
            Self::Region(region) => region.to_string(),
            Self::Country(country) => country.to_string(),
            Self::Priority(priority) => priority.as_str().to_owned(),
            Self::Language(language) => language.to_string(),
            Self::Sdg(sdg) => sdg.to_string(),
            Self::From(date) | Self::Until(date) => date.to_string(),
            Self::Past => Self::YES.to_owned(),
        }
    }

    /// Whether a search has at most one of this kind.
    const fn is_single(&self) -> bool {
        matches!(self, Self::Text(_) | Self::From(_) | Self::Until(_))
    }
}

impl Cursor {
    /// Reads `key.id`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (key, id) = text.split_once('.')?;
        Some(Self { key: key.parse().ok()?, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.key, self.id)
    }
}

impl PlacementSearch {
    /// Reads an address's query. Unknown conditions are left out and listed.
    #[must_use]
    pub fn read(query: &BTreeMap<String, Vec<String>>) -> ReadSearch {
        let mut read = ReadSearch { search: Self::default(), ignored: false, shortened: false };
        for name in PlacementFilter::NAMES {
            for value in query.get(name).into_iter().flatten().filter(|value| !value.trim().is_empty()) {
                let kept = PlacementFilter::parse(name, value).is_some_and(|filter| read.search.add(filter));
                read.ignored |= !kept;
            }
        }
        read.ignored |= read.search.drop_contradiction();
        let typed = query.get("q").and_then(|values| values.first()).map_or("", String::as_str).trim();
        read.shortened = typed.chars().count() > MAX_TEXT || SearchWord::is_cut(read.search.text());
        let first = |name: &str| query.get(name).and_then(|values| values.first()).map_or("", String::as_str).trim();
        match first("sort").parse() {
            Ok(sort) => read.search.sort = sort,
            Err(_) => read.ignored |= !first("sort").is_empty(),
        }
        let after = Cursor::parse(first("after")).map(PagePosition::After);
        let before = Cursor::parse(first("before")).map(PagePosition::Before);
        read.search.position = after.or(before).unwrap_or_default();
        read
    }

    /// The search with one more condition, from its first page. A condition that it has already changes nothing.
    #[must_use]
    pub fn with(mut self, filter: PlacementFilter) -> Self {
        self.add(filter);
        self.at(PagePosition::Start)
    }

    /// The search without a condition, from its first page.
    #[must_use]
    pub fn without(&self, filter: &PlacementFilter) -> Self {
        let filters = self.filters.iter().filter(|kept| *kept != filter).cloned().collect();
        Self { filters, sort: self.sort, position: PagePosition::Start }
    }

    /// Another page of the same search.
    #[must_use]
    pub fn at(self, position: PagePosition) -> Self {
        Self { position, ..self }
    }

    /// The search with other words, from its first page.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        let others = self.filters.iter().filter(|filter| !matches!(filter, PlacementFilter::Text(_))).cloned();
        let filters = std::iter::once(PlacementFilter::Text(text.to_owned())).chain(others).collect();
        Self { filters, sort: self.sort, position: PagePosition::Start }
    }

    /// Whether placements whose deadline is past are listed too.
    #[must_use]
    pub fn shows_past(&self) -> bool {
        self.filters.contains(&PlacementFilter::Past)
    }

    /// Its conditions.
    #[must_use]
    pub fn filters(&self) -> &[PlacementFilter] {
        &self.filters
    }

    /// The values of one name.
    #[must_use]
    pub fn values(&self, name: &str) -> Vec<String> {
        self.filters.iter().filter(|filter| filter.name() == name).map(PlacementFilter::value).collect()
    }

    /// The day from which placements leave.
    #[must_use]
    pub fn from(&self) -> Option<Date> {
        self.filters.iter().find_map(|filter| if let PlacementFilter::From(day) = filter { Some(*day) } else { None })
    }

    /// The day until which people are back.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.filters.iter().find_map(|filter| if let PlacementFilter::Until(day) = filter { Some(*day) } else { None })
    }

    /// The typed words.
    #[must_use]
    pub fn text(&self) -> &str {
        let text = self.filters.iter().find_map(|filter| match filter {
            PlacementFilter::Text(text) => Some(text.as_str()),
            _ => None,
        });
        text.unwrap_or_default()
    }

    /// The names and values of its address, in the order of the form; the default order and the first page are not written.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let filters = self.filters.iter().map(|filter| (filter.name(), filter.value()));
        let sort = (self.sort != PlacementSort::default()).then(|| ("sort", self.sort.to_string()));
        let position = match self.position {
            PagePosition::Start => None,
            PagePosition::After(cursor) => Some(("after", cursor.to_string())),
            PagePosition::Before(cursor) => Some(("before", cursor.to_string())),
        };
        filters.chain(sort).chain(position).collect()
    }

    /// Adds a condition. `false` where the search is full, or has another condition of a kind that may occur once.
    fn add(&mut self, filter: PlacementFilter) -> bool {
        if self.filters.contains(&filter) {
            return true;
        }
        let taken = filter.is_single() && self.filters.iter().any(|kept| kept.name() == filter.name());
        if taken || self.filters.len() == MAX_FILTERS {
            return false;
        }
        self.filters.push(filter);
        true
    }

    /// Removes the last day where it comes before the first.
    fn drop_contradiction(&mut self) -> bool {
        let contradiction = self.from().zip(self.until()).is_some_and(|(from, until)| from > until);
        if contradiction {
            self.filters.retain(|filter| !matches!(filter, PlacementFilter::Until(_)));
        }
        contradiction
    }
}

#[cfg(test)]
mod tests {
    //! A search reads back from its address. Wrong conditions are left out and listed; they are never an error.
    use super::*;
    use proptest::prelude::*;

    fn query(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
        let mut query: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            query.entry((*name).to_owned()).or_default().push((*value).to_owned());
        }
        query
    }

    #[test]
    fn a_search_survives_its_address() {
        let address = query(&[
            ("q", "Été à Kédougou"),
            ("region", "caribbean"),
            ("region", "quebec"),
            ("country", "sn"),
            ("priority", "environment"),
            ("language", "ht"),
            ("sdg", "13"),
            ("track", "outbound"),
            ("format", "group"),
            ("from", "2027-05-01"),
            ("until", "2027-08-31"),
            ("past", "1"),
            ("sort", "recent"),
            ("after", "12.01930000-0000-7000-8000-000000000001"),
        ]);
        let read = PlacementSearch::read(&address);
        assert!(!read.ignored);
        assert_eq!(read.search.text(), "Été à Kédougou");
        let pairs = read.search.pairs();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(PlacementSearch::read(&query(&pairs)), read);
    }

    #[test]
    fn what_is_unknown_is_left_out_and_said() {
        for pair in [
            ("region", "atlantis"),
            ("country", "ZZ"),
            ("sdg", "18"),
            ("from", "demain"),
            ("sort", "prix"),
            ("past", "peut-être"),
        ] {
            let read = PlacementSearch::read(&query(&[pair]));
            assert!(read.ignored && read.search == PlacementSearch::default(), "{pair:?}");
        }
        let read = PlacementSearch::read(&query(&[("from", "2027-08-01"), ("until", "2027-05-01")]));
        assert!(read.ignored && read.search.from().is_some() && read.search.until().is_none());
    }

    #[test]
    fn empty_fields_of_the_form_are_no_filter() {
        let read = PlacementSearch::read(&query(&[("q", " "), ("from", ""), ("sort", ""), ("echo", "x")]));
        assert_eq!(read, ReadSearch { search: PlacementSearch::default(), ignored: false, shortened: false });
    }

    #[test]
    fn a_condition_is_taken_away_alone() {
        let search = PlacementSearch::read(&query(&[("region", "caribbean"), ("sdg", "5"), ("sdg", "13")])).search;
        let fewer = search.without(&search.filters()[1]);
        assert_eq!(fewer.pairs(), [("region", "caribbean".to_owned()), ("sdg", "13".to_owned())]);
    }

    proptest! {
        #[test]
        fn any_address_is_read_and_written_back(pairs in prop::collection::vec(("[a-z]{1,8}|q|from|sort|after", any::<String>()), 0..12)) {
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let search = PlacementSearch::read(&query(&pairs)).search;
            let written = search.pairs();
            let written: Vec<(&str, &str)> = written.iter().map(|(name, value)| (*name, value.as_str())).collect();
            prop_assert_eq!(PlacementSearch::read(&query(&written)).search, search);
        }
    }
}
