//! Second step: where and when.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::country::CountryCode;
use crate::dates::{DateRange, Flexibility};
use crate::form::{FormErrors, Parser, RawForm};
use crate::localised::Localised;
use crate::text::PlaceName;

/// `country`, `place`, `starts_on`, `ends_on`, `flexibility`, `preparation_starts_on`, `preparation_ends_on`,
/// `preparation_place` (also with `_en` and `_es`), `deadline`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaceAndDates {
    /// The country; `CA` for a placement in Québec.
    pub country: Option<CountryCode>,
    /// The town or village.
    pub place: Option<PlaceName>,
    /// From departure to return.
    pub dates: Option<DateRange>,
    /// By how many days they may shift.
    pub flexibility: Flexibility,
    /// When people prepare.
    pub preparation: Option<DateRange>,
    /// Where people prepare.
    pub preparation_place: Localised<PlaceName>,
    /// The last day to apply, where it differs from the season's.
    pub deadline: Option<Date>,
}

impl PlaceAndDates {
    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default()
            .with_some("country", self.country)
            .with_some("place", self.place.as_ref())
            .with_some("starts_on", self.dates.map(DateRange::start))
            .with_some("ends_on", self.dates.map(DateRange::end))
            .with("flexibility", self.flexibility.days().to_string())
            .with_some("preparation_starts_on", self.preparation.map(DateRange::start))
            .with_some("preparation_ends_on", self.preparation.map(DateRange::end))
            .with_some("deadline", self.deadline);
        self.preparation_place.fill(form, "preparation_place")
    }
}

impl TryFrom<&RawForm> for PlaceAndDates {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let country = p.optional("country", CountryCode::parse);
        let place = p.optional_line("place");
        let dates = p.optional_range("starts_on", "ends_on");
        let flexibility = p.optional_number("flexibility", 0..=Flexibility::MAX);
        let preparation = p.optional_range("preparation_starts_on", "preparation_ends_on");
        let preparation_place = p.localised("preparation_place", PlaceName::parse);
        let deadline = p.optional_date("deadline");
        p.finish(|| {
            let flexibility = Flexibility::new(flexibility.unwrap_or_default()).ok()?;
            Some(Self { country, place, dates, flexibility, preparation, preparation_place, deadline })
        })
    }
}
