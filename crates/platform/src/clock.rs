//! Time as a parameter: use cases ask the clock, SQL never calls `now()`.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The programme's time zone: deadlines, dates of departure and "today" are Québec's.
pub const ZONE: &str = "America/Toronto";

/// Where the time comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    /// A clock that stands still until it is moved (tests, reproducible data).
    Fixed(Arc<Mutex<Timestamp>>),
}

impl Clock {
    #[must_use]
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(Arc::new(Mutex::new(at)))
    }

    /// Now, cut to the microsecond, which is what the database keeps.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the home of the time")]
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => Timestamp::now(),
            Self::Fixed(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        };
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// Today in Québec.
    #[must_use]
    pub fn today(&self) -> Date {
        local(self.now()).date()
    }

    /// Moves a fixed clock; the system's clock stays where it is.
    pub fn set(&self, to: Timestamp) {
        if let Self::Fixed(at) = self {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}

/// The instant at which the clocks of Québec show that day and hour.
#[must_use]
pub fn instant(at: jiff::civil::DateTime) -> Option<Timestamp> {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).ok().map(|zoned| zoned.timestamp())
}

/// An instant as the clocks of Québec show it.
#[must_use]
pub fn local(at: Timestamp) -> jiff::Zoned {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    at.to_zoned(zone)
}
