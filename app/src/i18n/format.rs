//! Dates, times and numbers as each language writes them. Formatted on the server only.

use domain::language::UiLanguage;
use jiff::{Timestamp, civil::Date};
use platform::clock::local;

use super::Catalogue;

impl Catalogue {
    /// A date in full: `15 mai 2027`, `May 15, 2027`, `15 de mayo de 2027`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        let (day, year) = (date.day(), date.year());
        match self.0 {
            UiLanguage::Fr if day == 1 => format!("1er {month} {year}"),
            UiLanguage::Fr => format!("{day} {month} {year}"),
            UiLanguage::En => format!("{month} {day}, {year}"),
            UiLanguage::Es => format!("{day} de {month} de {year}"),
        }
    }

    /// A time of day in Québec: `13 h 30`, `1:30 p.m.`, `13:30`.
    #[must_use]
    pub fn time(self, at: Timestamp) -> String {
        let time = local(at).time();
        let (hour, minute) = (time.hour(), time.minute());
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

    /// A whole number with its groups of three digits: `12 500`, `12,500`, `12 500`.
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

    /// A number of tenths with its decimal: `7,4`, `7.4`.
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
