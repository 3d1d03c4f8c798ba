//! Whether the clock runs evenly. Jobs that end things for good wait after a start and after a jump of the clock: what a wrong hour
//! ended would not come back with the right one.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use platform::Clock;

/// How long the clock must have run evenly.
const EVEN_FOR: Duration = Duration::from_secs(10 * 60);
/// Beyond this the wall clock and the machine's count of time do not agree: somebody set the clock, or the machine slept.
const JUMP: SignedDuration = SignedDuration::from_secs(60);

/// The last reading of both clocks, and since when they agree.
#[derive(Debug, Clone)]
pub(super) struct Steady {
    clock: Clock,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Debug, Clone, Copy)]
struct Seen {
    wall: Timestamp,
    count: Instant,
    even_since: Instant,
}

impl Steady {
    pub(super) fn new(clock: Clock) -> Self {
        let (wall, count) = (clock.now(), Instant::now());
        Self { clock, seen: Arc::new(Mutex::new(Seen { wall, count, even_since: count })) }
    }

    /// Whether what ends by the clock may end now. Says in the log where the clock jumped. A fixed clock only moves on purpose.
    pub(super) fn may_end_things(&self) -> bool {
        matches!(self.clock, Clock::Fixed(_)) || self.read(self.clock.now(), Instant::now())
    }

    fn read(&self, wall: Timestamp, count: Instant) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = SignedDuration::try_from(count.duration_since(seen.count)).unwrap_or(SignedDuration::MAX);
        let apart = wall.duration_since(seen.wall).saturating_sub(passed);
        let even_since = if apart.abs() > JUMP {
            tracing::error!(seconds = apart.as_secs(), "the clock jumped: nothing ends by it for ten minutes");
            count
        } else {
            seen.even_since
        };
        *seen = Seen { wall, count, even_since };
        count.duration_since(even_since) >= EVEN_FOR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Minutes by the machine's count, and minutes by the wall clock.
    fn reads(times: &[(u64, i64)]) -> Vec<bool> {
        let steady = Steady::new(Clock::fixed(Timestamp::UNIX_EPOCH));
        let begin = *steady.seen.lock().expect("nobody else");
        let read = |&(count, wall): &(u64, i64)| {
            let wall = begin.wall + SignedDuration::from_mins(wall);
            steady.read(wall, begin.count + Duration::from_secs(count * 60))
        };
        times.iter().map(read).collect()
    }

    #[test]
    fn a_start_waits_ten_minutes() {
        assert_eq!(reads(&[(0, 0), (9, 9), (10, 10), (11, 11)]), [false, false, true, true]);
    }

    #[test]
    fn a_jump_waits_again_and_so_does_the_way_back() {
        let days = 61 * 24 * 60;
        let forth_and_back = [(10, 10), (11, 11 + days), (12, 12), (21, 21), (22, 22)];
        assert_eq!(reads(&forth_and_back), [true, false, false, false, true]);
        assert_eq!(reads(&[(10, 10), (11, 11 - days)]), [true, false]);
    }

    #[test]
    fn a_clock_set_right_for_good_counts_after_a_while() {
        assert_eq!(reads(&[(20, 20), (21, 141), (30, 150), (31, 151)]), [true, false, false, true]);
    }
}
