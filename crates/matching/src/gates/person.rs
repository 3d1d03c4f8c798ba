//! The gates of track, age and residence: the eligibility rules of the season or of the placement. None of these enters a score.

use domain::dates::age_on;
use domain::fit::{GateDetail, PlaceOfLife, Verdict};
use domain::placement::Track;
use domain::season::LegalStatus;
use jiff::civil::Date;

use super::{NOT_SAID, NOTHING_ASKED, Ruling, verdict};
use crate::model::Eligibility;
use crate::pair::Pair;

/// Volunteers leave Québec, exchange participants come to it. A person registers for one of the two tracks.
pub(super) fn track(pair: Pair<'_>) -> Ruling {
    let (person, post) = (pair.person.track, pair.post.track);
    let inbound = |track| track == Track::Inbound;
    let detail = GateDetail::Track { post_is_inbound: inbound(post), person_is_inbound: inbound(person) };
    (verdict(person == post), detail)
}

/// The minimum age applies on the day of departure, so that a person of seventeen may apply. The maximum age applies when
/// applications close, so that nobody becomes too old while waiting for an answer.
pub(super) fn age(pair: Pair<'_>) -> Ruling {
    let rule = &pair.post.eligibility;
    if rule.minimum_age.is_none() && rule.maximum_age.is_none() {
        return NOTHING_ASKED;
    }
    let Some(born) = pair.person.born else { return NOT_SAID };
    let departure = pair.post.dates.first();
    let at_departure = years(born, departure);
    let at_deadline = years(born, rule.maximum_age.map_or(departure, |limit| limit.on));
    let old_enough = rule.minimum_age.is_none_or(|least| at_departure >= least);
    let young_enough = rule.maximum_age.is_none_or(|limit| at_deadline <= limit.years);
    let maximum = rule.maximum_age.map(|limit| limit.years);
    let detail = GateDetail::Age { at_departure, minimum: rule.minimum_age, at_deadline, maximum };
    (verdict(old_enough && young_enough), detail)
}

pub(super) fn residence(pair: Pair<'_>) -> Ruling {
    standing(&pair.post.eligibility, pair.person.residence.as_ref(), pair.person.status)
}

/// Checks a residence and a legal status in Canada against a rule.
pub(crate) fn standing(rule: &Eligibility, lives_in: Option<&PlaceOfLife>, status: Option<LegalStatus>) -> Ruling {
    if rule.residence.is_empty() && rule.statuses.is_empty() {
        return NOTHING_ASKED;
    }
    let Some(lives_in) = lives_in.cloned() else { return NOT_SAID };
    let accepted = rule.residence.clone();
    let lives_well = accepted.is_empty() || accepted.contains(&lives_in);
    match status {
        _ if !lives_well || rule.statuses.is_empty() => {
            (verdict(lives_well), GateDetail::Residence { lives_in, accepted })
        }
        None => NOT_SAID,
        Some(status) if rule.statuses.contains(&status) => {
            (Verdict::Passed, GateDetail::Residence { lives_in, accepted })
        }
        Some(_) => (Verdict::Failed, GateDetail::Status),
    }
}

/// Age in whole years; zero before birth.
fn years(born: Date, on: Date) -> u8 {
    u8::try_from(age_on(born, on).max(0)).unwrap_or(u8::MAX)
}
