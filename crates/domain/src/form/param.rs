//! What the numbers of a [`FieldCode`] stand for. Codes are compact text, so a day and a country travel as numbers.

use jiff::civil::Date;

use super::FieldCode;
use crate::country::CountryCode;

/// A parameter of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Param {
    Number(i64),
    /// The parameter `day`.
    Day(Date),
    /// The parameters `partner` and `placement`: where each is.
    Country(CountryCode),
}

impl FieldCode {
    /// A date that must be this day or a later one.
    #[must_use]
    pub fn from_day(day: Date) -> Self {
        Self::DateTooEarly { day: day_number(day) }
    }

    /// A date that must come before this day.
    #[must_use]
    pub fn before_day(day: Date) -> Self {
        Self::DateTooLate { day: day_number(day.yesterday().unwrap_or(day)) }
    }

    /// A date that must be this day or an earlier one.
    #[must_use]
    pub fn until_day(day: Date) -> Self {
        Self::DateTooLate { day: day_number(day) }
    }

    /// A step that is possible from this day.
    #[must_use]
    pub fn step_from_day(day: Date) -> Self {
        Self::StepTooEarly { day: day_number(day) }
    }

    /// A partner in one country, and its placement in another.
    #[must_use]
    pub fn partner_elsewhere(partner: CountryCode, placement: CountryCode) -> Self {
        Self::PartnerElsewhere { partner: country_number(partner), placement: country_number(placement) }
    }

    /// The message's parameters as what they stand for.
    #[must_use]
    pub fn typed_params(self) -> Vec<(&'static str, Param)> {
        self.params().into_iter().map(|(name, number)| (name, typed(name, number))).collect()
    }
}

/// A number that stands for no day or country, as an old row might hold, stays a number.
fn typed(name: &str, number: i64) -> Param {
    let read = match name {
        "day" => day(number).map(Param::Day),
        "partner" | "placement" => country(number).map(Param::Country),
        _ => None,
    };
    read.unwrap_or(Param::Number(number))
}

/// 2027-05-18 is 20270518.
fn day_number(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

fn day(number: i64) -> Option<Date> {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// The two letters as two bytes.
fn country_number(country: CountryCode) -> i64 {
    country.as_str().bytes().fold(0, |number, byte| number * 256 + i64::from(byte))
}

fn country(number: i64) -> Option<CountryCode> {
    let letters = u16::try_from(number).ok()?.to_be_bytes();
    CountryCode::parse(std::str::from_utf8(&letters).ok()?).ok()
}

#[cfg(test)]
mod tests {
    //! Days and countries survive being stored as a code.
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn days_and_countries_come_back() {
        let stored = FieldCode::before_day(date(2027, 5, 18)).to_code();
        assert_eq!(stored, "date-too-late:20270517");
        let read = FieldCode::from_code(&stored).unwrap();
        assert_eq!(read.typed_params(), [("day", Param::Day(date(2027, 5, 17)))]);
        for (at, country) in CountryCode::all().enumerate() {
            let other = CountryCode::all().nth(at / 2).unwrap();
            let code = FieldCode::partner_elsewhere(country, other);
            let expected = [("partner", Param::Country(country)), ("placement", Param::Country(other))];
            assert_eq!(FieldCode::from_code(&code.to_code()).unwrap().typed_params(), expected);
        }
    }

    proptest! {
        #[test]
        fn any_number_is_read_without_panic(number in any::<i64>()) {
            let _ = (typed("day", number), typed("partner", number));
            prop_assert_eq!(typed("max", number), Param::Number(number));
        }
    }
}
