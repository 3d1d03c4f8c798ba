//! A time of day as people type it: `13 h 30`, `13h30`, `13:30`, `9 h`, `1:30 p.m.`.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

use crate::clean::clean_word;

/// An hour and a minute, from 00:00 to 23:59.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(Time);

/// A text that is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day")]
pub struct NotATime;

impl TimeOfDay {
    /// Parses a time. Spaces and full stops do not count.
    ///
    /// # Errors
    /// When it is not an hour, a minute, or both, between 00:00 and 23:59.
    pub fn parse(raw: &str) -> Result<Self, NotATime> {
        let text: String = clean_word(raw).chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
        let text = text.to_lowercase();
        let (clock, afternoon) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
            (Some(clock), _) => (clock, Some(false)),
            (_, Some(clock)) => (clock, Some(true)),
            _ => (text.as_str(), None),
        };
        let (hour, minute) = match clock.split_once(['h', ':']) {
            Some((hour, "")) => (hour, "00"),
            Some(both) => both,
            // "9 p.m."; a bare number could be anything.
            None if afternoon.is_some() => (clock, "00"),
            None => return Err(NotATime),
        };
        let hour = hour_of_day(number(hour, 1..=2)?, afternoon)?;
        Time::new(hour, number(minute, 2..=2)?, 0, 0).map(Self).map_err(|_| NotATime)
    }

    /// From 0 to 23.
    #[must_use]
    pub fn hour(self) -> i8 {
        self.0.hour()
    }

    /// That time on a day.
    #[must_use]
    pub fn on(self, day: Date) -> DateTime {
        day.to_datetime(self.0)
    }

    /// From 0 to 59.
    #[must_use]
    pub fn minute(self) -> i8 {
        self.0.minute()
    }
}

fn number(digits: &str, lengths: std::ops::RangeInclusive<usize>) -> Result<i8, NotATime> {
    let valid = lengths.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    valid.then(|| digits.parse().ok()).flatten().ok_or(NotATime)
}

/// The hour on a clock of 24 hours; `afternoon` is `None` where the text used one already.
const fn hour_of_day(hour: i8, afternoon: Option<bool>) -> Result<i8, NotATime> {
    match (hour, afternoon) {
        (hour, None) => Ok(hour),
        (12, Some(false)) => Ok(0),
        (12, Some(true)) => Ok(12),
        (1..=11, Some(false)) => Ok(hour),
        (1..=11, Some(true)) => Ok(hour + 12),
        _ => Err(NotATime),
    }
}

impl fmt::Display for TimeOfDay {
    /// As it is stored: `13:30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        Self::parse(&text)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    //! What people type is read; what no clock shows is refused.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type_is_read() {
        for (typed, stored) in [
            ("13 h 30", "13:30"),
            ("13\u{a0}h\u{a0}30", "13:30"),
            ("13H30", "13:30"),
            ("9 h", "09:00"),
            ("0:00", "00:00"),
            ("23:59", "23:59"),
            ("1:30 p.m.", "13:30"),
            ("12 am", "00:00"),
            ("12:15 PM", "12:15"),
        ] {
            assert_eq!(TimeOfDay::parse(typed).map(String::from).as_deref(), Ok(stored), "{typed}");
        }
    }

    #[test]
    fn what_no_clock_shows_is_refused() {
        for text in
            ["", "25:99", "24:00", "23:60", "13", "13:3", "h30", "-1:00", "13:30:00", "13:00 pm", "0 am", "midi"]
        {
            assert_eq!(TimeOfDay::parse(text), Err(NotATime), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic_and_times_come_back(text in any::<String>(), hour in 0..24, minute in 0..60) {
            let _ = TimeOfDay::parse(&text);
            let written = format!("{hour} h {minute:02}");
            let read = TimeOfDay::parse(&written).unwrap();
            prop_assert_eq!(TimeOfDay::parse(&read.to_string()), Ok(read));
        }
    }
}
