//! The words of a search: what they find beside texts, and what is shown where they find nothing.

use domain::{
    country::{CountryCode, programme_countries},
    language::UiLanguage,
    placement::{PlacementSearch, SearchWord},
};
use platform::{
    Error,
    public::{Asked, PlacementList},
};

use crate::{context::RequestContext, i18n::Catalogue};

/// How near what is shown is to what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Nearness {
    /// Every word is found, or none was typed.
    Found,
    /// Nothing has the typed words; these ones are near, and found.
    Corrected(String),
    /// Nothing has all the words; what is shown has some of them.
    SomeWords,
}

/// The page of a list that answers a search.
pub(super) struct Results {
    /// The search that was carried out.
    pub search: PlacementSearch,
    pub words: Vec<SearchWord>,
    pub list: PlacementList,
    pub nearness: Nearness,
}

/// Searches; where the words find nothing, with the nearest words, then with any of them.
pub(super) async fn find(context: &RequestContext, search: &PlacementSearch, limit: i64) -> Result<Results, Error> {
    let names = country_names();
    let words = search_words(context, search.text(), &names);
    let list = context.platform.search_placements(search, &words, Asked::AllWords, limit).await?;
    if !list.placements.is_empty() || words.is_empty() {
        return Ok(Results { search: search.clone(), words, list, nearness: Nearness::Found });
    }
    let folded: Vec<String> = names.iter().map(|(name, _)| name.clone()).collect();
    if let Some(text) = context.platform.nearest_words(&words, &folded).await? {
        let search = search.with_text(&text);
        let near = search_words(context, &text, &names);
        let list = context.platform.search_placements(&search, &near, Asked::AllWords, limit).await?;
        if !list.placements.is_empty() {
            return Ok(Results { search, words: near, list, nearness: Nearness::Corrected(text) });
        }
    }
    let mut list = context.platform.search_placements(search, &words, Asked::AnyWord, limit).await?;
    // The nearest are a page, not a list to leaf through: links would ask for all the words again.
    (list.previous, list.next) = (None, None);
    Ok(Results { search: search.clone(), words, list, nearness: Nearness::SomeWords })
}

/// The folded names of the programme's countries in the three languages.
fn country_names() -> Vec<(String, CountryCode)> {
    let named = |country: CountryCode| {
        let key = format!("country-{country}");
        UiLanguage::ALL.map(|language| (SearchWord::fold(&Catalogue(language).text(&key)), country))
    };
    programme_countries().flat_map(|(_, country)| named(country)).collect()
}

fn search_words(context: &RequestContext, text: &str, names: &[(String, CountryCode)]) -> Vec<SearchWord> {
    let words = SearchWord::of(text, |word| {
        let mut countries: Vec<CountryCode> =
            names.iter().filter(|(name, _)| SearchWord::is_in_name(word, name)).map(|(_, country)| *country).collect();
        countries.dedup();
        countries
    });
    context.platform.with_skills(words, context.language)
}
