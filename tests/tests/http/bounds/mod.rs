//! Bounds that only the running site shows: the last moment, form or text that is allowed passes, the first that is not is refused.
//! What `domain` bounds by itself is tested beside it. `tests/tests/catalogue/bounds.txt` names the test of every bound.

mod counts;
mod days;
mod limits;
mod links;
mod lives;
mod longest;
mod sizes;
mod typed;

use jiff::{SignedDuration, Timestamp};
use tests::TestApp;

const SECOND: SignedDuration = SignedDuration::from_secs(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Sets the clock to so long after a moment.
fn at(app: &TestApp, moment: Timestamp, after: SignedDuration) {
    app.clock.set(moment.checked_add(after).expect("a time"));
}
