//! Which placements a person's ranked list shows: `region` and `format` of the address.

use crate::country::Region;
use crate::placement::Format;

/// The filter of a ranked list. It narrows what is listed and changes no fit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RankedFilter {
    /// In one region.
    pub region: Option<Region>,
    /// Of one format.
    pub format: Option<Format>,
}

impl RankedFilter {
    /// Reads the filter from an address. Unknown words filter nothing.
    #[must_use]
    pub fn read(region: &str, format: &str) -> Self {
        Self { region: region.parse().ok(), format: format.parse().ok() }
    }

    /// The filter as an address has it: `region=…&format=…`; empty without a filter.
    #[must_use]
    pub fn query(self) -> String {
        let region = self.region.map(|region| format!("region={}", region.as_str()));
        let format = self.format.map(|format| format!("format={}", format.as_str()));
        [region, format].into_iter().flatten().collect::<Vec<_>>().join("&")
    }

    /// Whether a placement in that region and of that format is shown.
    #[must_use]
    pub fn shows(self, region: Option<Region>, format: Option<Format>) -> bool {
        (self.region.is_none() || self.region == region) && (self.format.is_none() || self.format == format)
    }
}

#[cfg(test)]
mod tests {
    //! A filter survives its address, and shows what it names alone.
    use super::*;

    #[test]
    fn a_filter_survives_its_address() {
        let filter = RankedFilter { region: Some(Region::FrancophoneAfrica), format: Some(Format::Group) };
        assert_eq!(filter.query(), "region=francophone_africa&format=group");
        assert_eq!(RankedFilter::read("francophone_africa", "group"), filter);
        assert_eq!(
            (RankedFilter::read("ailleurs", "").query(), RankedFilter::default().query()),
            (String::new(), String::new())
        );
    }

    #[test]
    fn it_shows_what_it_names() {
        let filter = RankedFilter { region: Some(Region::FrancophoneAfrica), format: None };
        assert!(filter.shows(Some(Region::FrancophoneAfrica), Some(Format::Individual)));
        assert!(!filter.shows(None, Some(Format::Group)) && RankedFilter::default().shows(None, None));
    }
}
