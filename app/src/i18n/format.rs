//! Formats dates, times and numbers as each language writes them. Only the server formats.

use domain::{
    dates::DateRange,
    form::{FieldCode, Param},
    language::UiLanguage,
    time_of_day::TimeOfDay,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use platform::clock::local;

use super::{Catalogue, Value};

impl Catalogue {
    /// A date in full: `15 mai 2027`, `May 15, 2027`, `15 de mayo de 2027`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let (day, year) = (self.day(date), date.year());
        match self.0 {
            UiLanguage::Fr => format!("{day} {year}"),
            UiLanguage::En => format!("{day}, {year}"),
            UiLanguage::Es => format!("{day} de {year}"),
        }
    }

    /// The two ends of a stay. A common year stands only once: `18 mai` and `31 juillet 2027`.
    #[must_use]
    pub fn range_ends(self, dates: DateRange) -> (String, String) {
        let (start, end) = (dates.start(), dates.end());
        let first = if start.year() == end.year() { self.day(start) } else { self.date(start) };
        (first, self.date(end))
    }

    /// A day without its year: `15 mai`, `May 15`, `15 de mayo`.
    fn day(self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        match (self.0, date.day()) {
            (UiLanguage::Fr, 1) => format!("1er {month}"),
            (UiLanguage::Fr, day) => format!("{day} {month}"),
            (UiLanguage::En, day) => format!("{month} {day}"),
            (UiLanguage::Es, day) => format!("{day} de {month}"),
        }
    }

    /// A time of day in Québec: `13 h 30`, `1:30 p.m.`, `13:30`.
    #[must_use]
    pub fn time(self, at: Timestamp) -> String {
        let time = local(at).time();
        self.clock(time.hour(), time.minute())
    }

    /// A time of day that somebody typed.
    #[must_use]
    pub fn time_of_day(self, time: TimeOfDay) -> String {
        self.clock(time.hour(), time.minute())
    }

    fn clock(self, hour: i8, minute: i8) -> String {
        match self.0 {
            UiLanguage::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
            UiLanguage::En => {
                let half = if hour < 12 { "a.m." } else { "p.m." };
                format!("{}:{minute:02}\u{a0}{half}", (hour + 11) % 12 + 1)
            }
            UiLanguage::Es => format!("{hour}:{minute:02}"),
        }
    }

    /// A date and a time of day in Québec.
    #[must_use]
    pub fn moment(self, at: Timestamp) -> String {
        let date = self.date(local(at).date());
        self.text_with("moment", &[("date", date.into()), ("time", self.time(at).into())])
    }

    /// A date and a time of day by the clocks of a zone of the IANA time zone database; `None` where there is no such zone.
    #[must_use]
    pub fn moment_in(self, at: Timestamp, zone: &str) -> Option<String> {
        let there = at.to_zoned(TimeZone::get(zone).ok()?);
        let (date, time) = (self.date(there.date()), self.clock(there.hour(), there.minute()));
        Some(self.text_with("moment", &[("date", date.into()), ("time", time.into())]))
    }

    /// The sentence of a code, with its days and countries in words.
    #[must_use]
    pub fn field_code(self, code: FieldCode) -> String {
        let values: Vec<(&str, Value<'_>)> = code
            .typed_params()
            .into_iter()
            .map(|(name, param)| match param {
                Param::Number(number) => (name, number.into()),
                Param::Day(day) => (name, self.date(day).into()),
                Param::Country(country) => (name, self.text(&format!("country-{country}")).into()),
            })
            .collect();
        self.text_with(code.key(), &values)
    }

    /// A field's name and what is wrong with it: `Prénom : remplissez ce champ.` After a question, the sentence stands as it is.
    #[must_use]
    pub fn named_error(self, name: &str, sentence: &str) -> String {
        let name = name.trim();
        if name.ends_with(['?', '.', '!']) {
            return format!("{name} {sentence}");
        }
        let name = name.trim_end_matches([':', '\u{a0}', ' ']);
        self.text_with("form-error-named", &[("field", name.into()), ("sentence", uncapitalised(sentence).into())])
    }

    /// A whole number in groups of three digits: `12 500`, `12,500`, `12 500`.
    #[must_use]
    pub fn number(self, number: i64) -> String {
        let separator = if self.0 == UiLanguage::En { ',' } else { '\u{a0}' };
        let digits = number.unsigned_abs().to_string();
        let mut grouped = if number < 0 { String::from("-") } else { String::new() };
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// A number of tenths with one decimal: `7,4`, `7.4`.
    #[must_use]
    pub fn tenths(self, tenths: u32) -> String {
        let separator = if self.0 == UiLanguage::Fr { ',' } else { '.' };
        format!("{}{separator}{}", tenths / 10, tenths % 10)
    }

    /// An amount in Canadian dollars: `2 000 $`, `$2,000`, `2 000 $ CA`.
    #[must_use]
    pub fn dollars(self, amount: i64) -> String {
        let number = self.number(amount);
        match self.0 {
            UiLanguage::Fr => format!("{number}\u{a0}$"),
            UiLanguage::En => format!("${number}"),
            UiLanguage::Es => format!("{number}\u{a0}$\u{a0}CA"),
        }
    }
}

/// A sentence as it continues after a colon. Abbreviations keep their capitals.
fn uncapitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return sentence.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// A text with a capital first letter, as at the start of a sentence.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
