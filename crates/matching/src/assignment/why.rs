//! Computes why a person does not have a placement, as data that names nobody else.

use serde::Serialize;

use super::check::Report;
use super::instance::{Choice, Instance};
use super::matching::Matching;

/// Why an applicant does not have a placement: the first of these reasons that applies, in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Why<'i> {
    /// They have it.
    Placed,
    /// They did not list it.
    NotNamed,
    /// It did not list them.
    NotAcceptable,
    /// They have another that they like more, or as much (`equally`).
    PreferredAnother { has: &'i str, equally: bool },
    /// All seats are taken by people whom it ranks higher (`before`) or the same (`equal`).
    NoSeat { seats: u32, before: u32, equal: u32 },
    /// A group is at its maximum.
    GroupFull { group: &'i str, max: u32 },
    /// A group did not reach its minimum, so nobody of it is placed.
    GroupClosed { group: &'i str, min: u32 },
    /// They travel with somebody. The placement could not take both, their partner prefers another, or the search did not find it.
    Together,
    /// The pair blocks: a minimum needed somebody elsewhere, or the search found no better outcome.
    Blocks,
}

/// The reason why an applicant does not have a placement. `report` is the result of `check` for the same outcome.
#[must_use]
pub fn why<'i>(
    instance: &'i Instance,
    matching: &Matching,
    report: &Report,
    applicant: u32,
    placement: u32,
) -> Why<'i> {
    let place = matching.place(applicant);
    if place == Some(placement) {
        return Why::Placed;
    }
    let Some(at) = instance.position(applicant, placement) else { return Why::NotNamed };
    let choice = instance.choices(applicant)[at];
    let Some(standing) = choice.standing() else { return Why::NotAcceptable };
    if let (Some(has), Some(tier)) = (place, matching.tier(instance, applicant))
        && tier <= choice.tier
    {
        return Why::PreferredAnother { has: instance.placement_id(has), equally: tier == choice.tier };
    }
    no_seat(instance, matching, placement, standing)
        .or_else(|| group(instance, matching, report, applicant, &choice))
        .unwrap_or(if instance.partner(applicant).is_some() { Why::Together } else { Why::Blocks })
}

fn no_seat<'i>(instance: &Instance, matching: &Matching, placement: u32, standing: u32) -> Option<Why<'i>> {
    let seats = instance.seats(placement);
    let present = (0..).zip(matching.places()).filter(|(_, place)| **place == Some(placement));
    let standings: Vec<u32> =
        present.filter_map(|(one, _)| instance.choices(one)[instance.position(one, placement)?].standing()).collect();
    let before = standings.iter().filter(|theirs| **theirs < standing).count() as u32;
    let equal = standings.iter().filter(|theirs| **theirs == standing).count() as u32;
    (before + equal >= seats).then_some(Why::NoSeat { seats, before, equal })
}

/// The quota that prevents it, if there is one.
fn group<'i>(
    instance: &'i Instance,
    matching: &Matching,
    report: &Report,
    applicant: u32,
    choice: &Choice,
) -> Option<Why<'i>> {
    let concerned = instance.quotas().iter().filter(|quota| quota.of.counts(applicant, choice.placement));
    let placed = |quota: &super::Quota| {
        let places = (0..).zip(matching.places());
        places.filter(|(one, place)| place.is_some_and(|at| quota.of.counts(*one, at))).count() as u32
    };
    if report.held_by_quota.contains(&(applicant, choice.placement)) {
        let full = concerned.clone().find(|quota| placed(quota) >= quota.max)?;
        return Some(Why::GroupFull { group: &full.group, max: full.max });
    }
    let closed = concerned.clone().find(|quota| quota.min > 0 && placed(quota) == 0)?;
    Some(Why::GroupClosed { group: &closed.group, min: closed.min })
}
