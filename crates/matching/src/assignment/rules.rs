//! Reads an instance's rules beyond lists and seats: quotas, couples and fits.

use std::collections::HashSet;

use super::error::{InstanceError, Kind};
use super::file::{FitRow, Id, QuotaRow};
use super::instance::{Instance, Members, NONE, Quota, WHOLE_FIT};
use super::names::Names;

/// The quotas, sorted by the names of their groups.
pub(super) fn quotas(
    rows: &[QuotaRow<'_>],
    applicants: &Names,
    placements: &Names,
) -> Result<Vec<Quota>, InstanceError> {
    let mut quotas: Vec<Quota> = rows.iter().map(|row| quota(row, applicants, placements)).collect::<Result<_, _>>()?;
    quotas.sort_by(|one, other| (&one.group, one.of.numbers()).cmp(&(&other.group, other.of.numbers())));
    Ok(quotas)
}

fn quota(row: &QuotaRow<'_>, applicants: &Names, placements: &Names) -> Result<Quota, InstanceError> {
    let group = row.group.0.to_string();
    let max = row.max.unwrap_or_else(|| i64::from(u32::MAX));
    let bounds = (u32::try_from(row.min), u32::try_from(max));
    let (Ok(min), Ok(upper)) = bounds else {
        return Err(InstanceError::QuotaBounds { group, min: row.min, max });
    };
    if min > upper {
        return Err(InstanceError::QuotaBounds { group, min: row.min, max });
    }
    let of = match kind(&row.of, applicants, placements) {
        Kind::Applicant => Members::Applicants(numbers(&group, &row.of, Kind::Applicant, applicants)?),
        Kind::Placement => Members::Placements(numbers(&group, &row.of, Kind::Placement, placements)?),
    };
    Ok(Quota { group, of, min, max: upper })
}

/// The side that a quota counts. It counts applicants if one of its identifiers belongs to an applicant only, or if all of them
/// belong to applicants; otherwise placements.
fn kind(of: &[Id<'_>], applicants: &Names, placements: &Names) -> Kind {
    let known = |id: &Id<'_>| (applicants.number(&id.0).is_some(), placements.number(&id.0).is_some());
    let applicants_only = of.iter().any(|id| known(id) == (true, false)) || of.iter().all(|id| known(id).0);
    if applicants_only { Kind::Applicant } else { Kind::Placement }
}

fn numbers(group: &str, of: &[Id<'_>], kind: Kind, known: &Names) -> Result<Vec<u32>, InstanceError> {
    let mut seen = HashSet::new();
    let mut numbers = Vec::with_capacity(of.len());
    for id in of {
        let fault = || (group.to_owned(), id.0.to_string());
        let Some(number) = known.number(&id.0) else {
            let (group, id) = fault();
            return Err(InstanceError::QuotaUnknown { group, id, kind });
        };
        if !seen.insert(number) {
            let (group, id) = fault();
            return Err(InstanceError::QuotaTwice { group, id });
        }
        numbers.push(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// By applicant: the person with whom they travel.
pub(super) fn partners(pairs: &[Vec<Id<'_>>], applicants: &Names) -> Result<Vec<Option<u32>>, InstanceError> {
    let mut partner = vec![None; applicants.len()];
    for pair in pairs {
        let [one, other] = pair.as_slice() else {
            return Err(InstanceError::TogetherNotTwo(pair.iter().map(|id| id.0.to_string()).collect()));
        };
        let number =
            |id: &Id<'_>| applicants.number(&id.0).ok_or_else(|| InstanceError::TogetherUnknown(id.0.to_string()));
        let numbers = (number(one)?, number(other)?);
        for (id, from, to) in [(one, numbers.0, numbers.1), (other, numbers.1, numbers.0)] {
            if from == to || partner[from as usize].replace(to).is_some() {
                return Err(InstanceError::TogetherTwice(id.0.to_string()));
            }
        }
    }
    Ok(partner)
}

/// The fits by choice; empty if the file gives none. Pairs that the applicant does not list are ignored.
pub(super) fn fits(
    rows: &[FitRow<'_>],
    instance: &Instance,
    applicants: &Names,
    placements: &Names,
) -> Result<Vec<u32>, InstanceError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut fits = vec![NONE; instance.choices.len()];
    for row in rows {
        let pair = || (row.a.0.to_string(), row.p.0.to_string());
        let unknown = |unknown: &Id<'_>| {
            let (a, p) = pair();
            InstanceError::FitUnknown { a, p, unknown: unknown.0.to_string() }
        };
        let applicant = applicants.number(&row.a.0).ok_or_else(|| unknown(&row.a))?;
        let placement = placements.number(&row.p.0).ok_or_else(|| unknown(&row.p))?;
        let Some(fit) = u32::try_from(row.fit).ok().filter(|fit| *fit <= WHOLE_FIT) else {
            let (a, p) = pair();
            return Err(InstanceError::FitBounds { a, p, fit: row.fit });
        };
        let Some(position) = instance.position(applicant, placement) else { continue };
        let at = instance.range(applicant).start + position;
        if std::mem::replace(&mut fits[at], fit) != NONE {
            let (a, p) = pair();
            return Err(InstanceError::FitTwice { a, p });
        }
    }
    fits.iter_mut().filter(|fit| **fit == NONE).for_each(|fit| *fit = 0);
    Ok(fits)
}
