//! The gates of the stay itself: availability, excluded countries and security.

use domain::fit::{GateDetail, Verdict};

use super::{NOT_SAID, NOTHING_ASKED, Ruling, verdict};
use crate::pair::Pair;
use crate::window::Coverage;

/// The whole stay, moved within its flexibility, must lie in one window of free days.
pub(super) fn availability(pair: Pair<'_>) -> Ruling {
    let Some((best, _)) = Coverage::best(pair.post.dates, pair.post.flexibility, pair.person.windows.as_slice()) else {
        return NOT_SAID;
    };
    let detail =
        GateDetail::Availability { needed_days: best.needed, covered_days: best.covered, missing_days: best.missing() };
    (verdict(best.missing() == 0), detail)
}

pub(super) fn excluded(pair: Pair<'_>) -> Ruling {
    let country = pair.post.country;
    if pair.person.wishes.excluded.is_empty() {
        return NOTHING_ASKED;
    }
    let named = pair.person.wishes.excluded.contains(&country);
    (verdict(!named), GateDetail::ExcludedCountry { country })
}

/// The same for everyone: whether the country's security level is acceptable to the programme.
pub(super) fn security(pair: Pair<'_>) -> Ruling {
    let Some(security) = pair.post.security else { return (Verdict::Passed, GateDetail::NothingAsked) };
    let (level, accepted) = (security.level, security.accepted);
    (verdict(level <= accepted), GateDetail::Security { country: pair.post.country, level, accepted })
}
