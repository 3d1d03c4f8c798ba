//! The regions of the programme, and which country lies in which: default data of a season.

use super::CountryCode;
use crate::choice::choices;

choices! {
    /// A region of the programme.
    pub enum Region, key "region" {
        /// Mexico, Central and South America.
        LatinAmerica = "latin_america",
        /// The Antilles.
        Caribbean = "caribbean",
        /// The African countries where French is an official or a working language.
        FrancophoneAfrica = "francophone_africa",
        /// Québec, where exchanges take place.
        Quebec = "quebec",
    }
}

/// Codes of the countries of each region, between spaces. Belize, Guyana and Suriname lie on the continent and are counted
/// with it; a season may decide otherwise.
const REGIONS: [(Region, &str); 4] = [
    (Region::LatinAmerica, "AR BO BR BZ CL CO CR EC GT GY HN MX NI PA PE PY SR SV UY VE"),
    (Region::Caribbean, "AG BB BS CU DM DO GD HT JM KN LC TT VC"),
    (Region::FrancophoneAfrica, "BF BI BJ CD CF CG CI CM DJ DZ GA GN GQ KM MA MG ML MR NE RW SC SN TD TG TN"),
    (Region::Quebec, "CA"),
];

/// The region of the programme that a country lies in; `None` outside the programme.
#[must_use]
pub fn programme_region(country: CountryCode) -> Option<Region> {
    let holds = |codes: &str| codes.split(' ').any(|code| code == country.as_str());
    REGIONS.into_iter().find(|(_, codes)| holds(codes)).map(|(region, _)| region)
}

/// Every country of the programme, region by region.
pub fn programme_countries() -> impl Iterator<Item = (Region, CountryCode)> {
    REGIONS.into_iter().flat_map(|(region, codes)| {
        codes.split(' ').filter_map(move |code| CountryCode::parse(code).ok().map(|country| (region, country)))
    })
}

#[cfg(test)]
mod tests {
    //! The table names countries of the list, each once, and says what the programme says.
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_of_the_table_is_a_country_and_stands_once() {
        let written: usize = REGIONS.iter().map(|(_, codes)| codes.split(' ').count()).sum();
        let countries: BTreeSet<CountryCode> = programme_countries().map(|(_, country)| country).collect();
        assert_eq!(countries.len(), written);
    }

    #[test]
    fn known_countries_lie_where_they_do() {
        let region = |code| programme_region(CountryCode::parse(code).unwrap());
        assert_eq!(region("SN"), Some(Region::FrancophoneAfrica));
        assert_eq!(region("HT"), Some(Region::Caribbean));
        assert_eq!(region("PE"), Some(Region::LatinAmerica));
        assert_eq!(region("CA"), Some(Region::Quebec));
        assert_eq!(region("UA"), None);
    }
}
