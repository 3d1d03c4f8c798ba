//! Periods of days, and how a stay fits into them.

use domain::dates::DateRange;
use jiff::ToSpan;
use jiff::civil::Date;

/// A period from the first to the last day, both included; never empty. Days are counted from 1970, because ranking compares and
/// subtracts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    first: i32,
    last: i32,
}

const EPOCH: Date = Date::constant(1970, 1, 1);

impl Window {
    /// `None` if the last day precedes the first.
    #[must_use]
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then(|| Self { first: number(first), last: number(last) })
    }

    #[must_use]
    pub fn first(self) -> Date {
        date(self.first)
    }

    #[must_use]
    pub fn last(self) -> Date {
        date(self.last)
    }

    /// The number of days, at least one and at most `u16::MAX`.
    #[must_use]
    pub fn days(self) -> u16 {
        u16::try_from(self.last - self.first + 1).unwrap_or(u16::MAX)
    }

    /// The same window with its last day moved.
    #[must_use]
    pub fn longer_by(self, days: u16) -> Self {
        Self { last: self.last + i32::from(days), ..self }
    }

    /// Where to move a stay of these dates, by at most `flexibility` days either way, so that most of its days lie within `free`.
    ///
    /// Starting on the first day of `free` is best. If the stay cannot move that far, it moves as close as allowed.
    #[must_use]
    pub fn placed_in(self, free: Self, flexibility: u16) -> Self {
        let flexibility = i32::from(flexibility);
        let shift = (free.first - self.first).clamp(-flexibility, flexibility);
        Self { first: self.first + shift, last: self.last + shift }
    }

    /// Whether a window within this one might hold a whole stay, moved within its flexibility. `false` is exact.
    pub(crate) const fn may_hold(self, stay: Self, flexibility: u16) -> bool {
        let flexibility = flexibility as i32;
        self.first <= stay.first + flexibility && stay.last - flexibility <= self.last
    }

    /// From the earlier first day to the later last day.
    pub(crate) fn hull(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    /// Both days, counted from 1970.
    pub(crate) const fn numbers(self) -> (i32, i32) {
        (self.first, self.last)
    }

    /// The number of days that two windows share.
    #[must_use]
    pub fn overlap(self, other: Self) -> u16 {
        let shared = Self { first: self.first.max(other.first), last: self.last.min(other.last) };
        if shared.first <= shared.last { shared.days() } else { 0 }
    }
}

impl From<DateRange> for Window {
    fn from(range: DateRange) -> Self {
        Self { first: number(range.start()), last: number(range.end()) }
    }
}

/// The periods in which a person is free: sorted, neither overlapping nor adjacent.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Windows(Vec<Window>);

impl Windows {
    /// Sorts the windows and merges those that overlap or are adjacent.
    #[must_use]
    pub fn new(mut windows: Vec<Window>) -> Self {
        windows.sort_unstable();
        let mut joined: Vec<Window> = Vec::with_capacity(windows.len());
        for window in windows {
            match joined.last_mut() {
                Some(open) if window.first - open.last <= 1 => open.last = open.last.max(window.last),
                _ => joined.push(window),
            }
        }
        Self(joined)
    }

    #[must_use]
    pub fn as_slice(&self) -> &[Window] {
        &self.0
    }

    /// The same with one more window.
    #[must_use]
    pub fn with(&self, window: Window) -> Self {
        let mut windows = self.0.clone();
        windows.push(window);
        Self::new(windows)
    }
}

/// How well a stay fits into a person's free time, in the window that suits it best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coverage {
    /// Days of the stay that are free.
    pub covered: u16,
    /// If all are free, the window's days beyond the stay; otherwise 0.
    pub spare: u16,
    /// Days of the stay.
    pub needed: u16,
}

impl Coverage {
    /// The best coverage, and the window that gives it; `None` if there is no window.
    #[must_use]
    pub fn best(stay: Window, flexibility: u16, free: &[Window]) -> Option<(Self, Window)> {
        let in_window = |window: Window| (Self::within(stay, flexibility, window), window);
        if let [only] = free {
            return Some(in_window(*only));
        }
        free.iter().copied().map(in_window).max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)))
    }

    /// Days of the stay that are not free.
    #[must_use]
    pub const fn missing(self) -> u16 {
        self.needed.saturating_sub(self.covered)
    }

    fn within(stay: Window, flexibility: u16, window: Window) -> Self {
        let needed = stay.days();
        let covered = stay.placed_in(window, flexibility).overlap(window);
        let spare = if covered == needed { window.days().saturating_sub(needed) } else { 0 };
        Self { covered, spare, needed }
    }
}

fn number(date: Date) -> i32 {
    i32::try_from(date.duration_since(EPOCH).as_hours() / 24).unwrap_or(i32::MAX)
}

/// Saturates at the ends of the calendar.
fn date(number: i32) -> Date {
    EPOCH.saturating_add(i64::from(number).days())
}
