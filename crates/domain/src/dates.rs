//! Dates of the calendar: ranges, ages, flexibility. No clock: today is a parameter.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clean::clean_word;
use crate::form::FieldCode;

/// The years a person may type. Outside them it is a slip of the keyboard, not a date of this programme.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;
/// Beyond the age of any participant: a birth year of 1905 is a slip of the keyboard.
const OLDEST: u8 = 100;
/// Under this age a parent consents for a child in Québec (P-39.1, s. 4.1), and no season takes anybody so young.
pub const YOUNGEST: u8 = 14;

/// Why a date or a range was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not written AAAA-MM-JJ.
    #[error("not a date")]
    NotADate,
    /// A month has not so many days: 31 November, 29 February of an ordinary year.
    #[error("the month has {days} days")]
    NoSuchDay {
        /// How many it has.
        days: i8,
    },
    /// A year that nobody means.
    #[error("the year {year} is not between {first} and {last}")]
    Year {
        /// The year as typed.
        year: i16,
        /// The first year that may be meant.
        first: i16,
        /// The last one.
        last: i16,
    },
    /// The end comes before the start.
    #[error("the end comes before the start")]
    EndBeforeStart,
}

/// Parses a date as the browser's date field posts it: `2026-05-18`.
///
/// # Errors
/// When empty, not written so, a day that its month does not have, or a year outside 1900 to 2100.
pub fn parse_date(raw: &str) -> Result<Date, DateError> {
    let text = clean_word(raw);
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let (year, month, day) = written(&text).ok_or(DateError::NotADate)?;
    check_year(year, YEARS)?;
    let first = Date::new(year, month, 1).map_err(|_| DateError::NotADate)?;
    Date::new(year, month, day).map_err(|_| match day {
        29..=31 => DateError::NoSuchDay { days: first.days_in_month() },
        _ => DateError::NotADate,
    })
}

/// The numbers of `AAAA-MM-JJ`.
fn written(text: &str) -> Option<(i16, i8, i8)> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let shaped = digits(year, 4) && digits(month, 2) && digits(day, 2);
    shaped.then(|| Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))).flatten()
}

fn check_year(year: i16, years: std::ops::RangeInclusive<i16>) -> Result<(), DateError> {
    let (first, last) = (*years.start(), *years.end());
    if years.contains(&year) { Ok(()) } else { Err(DateError::Year { year, first, last }) }
}

/// Checks a birth date as somebody types it today.
///
/// # Errors
/// The day is in the future, the year is too long ago for the programme, or the age is under [`YOUNGEST`].
pub fn check_birth(birth: Date, today: Date) -> Result<(), FieldCode> {
    if birth > today {
        return Err(FieldCode::InTheFuture);
    }
    check_year(birth.year(), today.year() - i16::from(OLDEST)..=today.year())?;
    if age_on(birth, today) < i16::from(YOUNGEST) {
        return Err(FieldCode::TooYoungForProfile { min: YOUNGEST.into() });
    }
    Ok(())
}

/// Whole years between a birth and a date. Somebody born on 29 February turns a year older on 1 March of an ordinary year.
/// Negative before the birth.
#[must_use]
pub fn age_on(birth: Date, date: Date) -> i16 {
    let had_birthday = (date.month(), date.day()) >= (birth.month(), birth.day());
    date.year() - birth.year() - i16::from(!had_birthday)
}

/// Days from its start to its end, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "RawRange", into = "RawRange")]
pub struct DateRange {
    start: Date,
    end: Date,
}

/// How a range is written in JSON, before it is known to be in order.
#[derive(Serialize, Deserialize)]
struct RawRange {
    start: Date,
    end: Date,
}

impl DateRange {
    /// A range, in order.
    ///
    /// # Errors
    /// When the end comes before the start.
    pub fn new(start: Date, end: Date) -> Result<Self, DateError> {
        if start <= end { Ok(Self { start, end }) } else { Err(DateError::EndBeforeStart) }
    }

    /// The first day.
    #[must_use]
    pub const fn start(self) -> Date {
        self.start
    }

    /// The last day.
    #[must_use]
    pub const fn end(self) -> Date {
        self.end
    }

    /// How many days, at least one.
    #[must_use]
    pub fn days(self) -> u32 {
        days_between(self.start, self.end).saturating_add(1)
    }

    /// The days that both have.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end)).ok()
    }

    /// Whether the day lies in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.start <= day && day <= self.end
    }

    /// Whether every day of the other lies in it.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// Days from one date to a later one; 0 when it is not later.
fn days_between(from: Date, to: Date) -> u32 {
    let days = from.until(to).map_or(0, |span| span.get_days());
    u32::try_from(days).unwrap_or(0)
}

/// Days between two dates, whichever comes first.
#[must_use]
pub fn days_apart(a: Date, b: Date) -> u32 {
    days_between(a, b).max(days_between(b, a))
}

/// By how many days a placement's dates may shift, earlier or later.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Flexibility(u16);

/// A number of days outside `0..=Flexibility::MAX`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not between 0 and {} days", Flexibility::MAX)]
pub struct FlexibilityOutOfRange;

impl Flexibility {
    /// Two months: beyond it the dates are not flexible, they are unknown.
    pub const MAX: u16 = 60;

    /// A number of days.
    ///
    /// # Errors
    /// When it is more than [`Flexibility::MAX`].
    pub fn new(days: u16) -> Result<Self, FlexibilityOutOfRange> {
        if days <= Self::MAX { Ok(Self(days)) } else { Err(FlexibilityOutOfRange) }
    }

    /// The days.
    #[must_use]
    pub const fn days(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Flexibility {
    type Error = FlexibilityOutOfRange;

    fn try_from(days: u16) -> Result<Self, FlexibilityOutOfRange> {
        Self::new(days)
    }
}

impl From<Flexibility> for u16 {
    fn from(flexibility: Flexibility) -> u16 {
        flexibility.0
    }
}

impl TryFrom<RawRange> for DateRange {
    type Error = DateError;

    fn try_from(raw: RawRange) -> Result<Self, DateError> {
        Self::new(raw.start, raw.end)
    }
}

impl From<DateRange> for RawRange {
    fn from(range: DateRange) -> RawRange {
        RawRange { start: range.start, end: range.end }
    }
}

#[cfg(test)]
mod tests {
    //! Ranges are in order and symmetric in their overlap; ages change on the birthday.
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_date_is_written_one_way() {
        assert_eq!(parse_date(" 2026-05-18 "), Ok(date(2026, 5, 18)));
        assert_eq!(parse_date(""), Err(DateError::Empty));
        for text in ["18/05/2026", "20260518", "2026-5-18", "2026-05-18T10:00", "2026-13-01", "2026-05-00", "demain"] {
            assert_eq!(parse_date(text), Err(DateError::NotADate), "{text}");
        }
    }

    #[test]
    fn a_wrong_date_says_what_is_wrong_with_it() {
        for (text, days) in [("2026-02-30", 28), ("2028-02-30", 29), ("2026-11-31", 30), ("2027-02-29", 28)] {
            assert_eq!(parse_date(text), Err(DateError::NoSuchDay { days }), "{text}");
        }
        for (text, year) in [("1890-05-18", 1890), ("0026-05-18", 26), ("2206-05-18", 2206)] {
            assert_eq!(parse_date(text), Err(DateError::Year { year, first: 1900, last: 2100 }), "{text}");
        }
    }

    #[test]
    fn a_birth_is_that_of_somebody_who_may_take_part() {
        let today = date(2026, 11, 28);
        let year = |year: i64| Err(FieldCode::YearOutOfRange { year, first: 1926, last: 2026 });
        let too_young = Err(FieldCode::TooYoungForProfile { min: 14 });
        for (birth, expected) in [
            (date(1925, 12, 31), year(1925)),
            (date(1926, 1, 1), Ok(())),
            (date(2012, 11, 28), Ok(())),
            (date(2012, 11, 29), too_young),
            (date(2026, 11, 28), too_young),
            (date(2026, 11, 29), Err(FieldCode::InTheFuture)),
        ] {
            assert_eq!(check_birth(birth, today), expected, "{birth}");
        }
    }

    #[test]
    fn ages_change_on_the_birthday() {
        let birth = date(2008, 6, 15);
        assert_eq!(age_on(birth, date(2026, 6, 14)), 17);
        assert_eq!(age_on(birth, date(2026, 6, 15)), 18);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }

    #[test]
    fn the_end_is_not_before_the_start() {
        assert_eq!(DateRange::new(date(2026, 5, 2), date(2026, 5, 1)), Err(DateError::EndBeforeStart));
        assert!(serde_json::from_str::<DateRange>(r#"{"start":"2026-05-02","end":"2026-05-01"}"#).is_err());
        assert_eq!(DateRange::new(date(2026, 5, 1), date(2026, 5, 1)).unwrap().days(), 1);
    }

    #[test]
    fn a_summer_has_its_days() {
        let summer = DateRange::new(date(2026, 5, 18), date(2026, 7, 31)).unwrap();
        assert_eq!(summer.days(), 75);
        assert!(summer.contains(date(2026, 7, 31)));
        assert!(!summer.contains(date(2026, 8, 1)));
    }

    #[test]
    fn flexibility_is_bounded() {
        assert!(Flexibility::new(60).is_ok());
        assert!(Flexibility::new(61).is_err());
    }

    fn ranges() -> impl Strategy<Value = DateRange> {
        (0i16..800, 0i16..400).prop_map(|(offset, length)| {
            let day = |n: i16| date(2025, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap();
            DateRange::new(day(offset), day(offset + length)).unwrap()
        })
    }

    proptest! {
        #[test]
        fn overlap_is_symmetric_and_inside(a in ranges(), b in ranges()) {
            prop_assert_eq!(a.overlap(b), b.overlap(a));
            if let Some(common) = a.overlap(b) {
                prop_assert!(a.covers(common) && b.covers(common));
                prop_assert!(common.days() <= a.days().min(b.days()));
            }
            prop_assert_eq!(a.covers(b), a.overlap(b) == Some(b));
        }

        #[test]
        fn json_round_trip(a in ranges()) {
            let json = serde_json::to_string(&a).unwrap();
            prop_assert_eq!(serde_json::from_str::<DateRange>(&json).unwrap(), a);
        }
    }
}
