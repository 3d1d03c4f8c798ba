//! From the file to the numbered instance; whatever is wrong is named.

use super::error::{InstanceError, Kind};
use super::file::{ApplicantRow, InstanceFile, PlacementRow, Tiers};
use super::instance::{Choice, Instance, NONE};
use super::names::Names;
use super::rules;
use crate::seed::Seed;

/// Where a placement's list has an applicant.
#[derive(Clone, Copy)]
struct Standing {
    placement: u32,
    tier: u32,
    order: u32,
}

impl Instance {
    /// Reads an instance from JSON, as `DESIGN.md` §6 shows it.
    ///
    /// # Errors
    /// [`InstanceError`], which names the first fault found.
    pub fn read(json: &str) -> Result<Self, InstanceError> {
        build(&serde_json::from_str(json)?)
    }
}

fn build(file: &InstanceFile<'_>) -> Result<Instance, InstanceError> {
    let seed = Seed(file.seed);
    let applicants = Names::draw(file.applicants.iter().map(|row| &*row.id.0), seed, Kind::Applicant)?;
    let placements = Names::draw(file.placements.iter().map(|row| &*row.id.0), seed, Kind::Placement)?;
    let lists = placement_lists(&file.placements, &placements, &applicants)?;
    let (starts, choices) = applicant_lists(&file.applicants, &applicants, &placements, &lists)?;
    let mut instance = Instance {
        seed,
        seats: seats(&file.placements, &placements)?,
        applicants: applicants.names(),
        placements: placements.names(),
        starts,
        choices,
        quotas: rules::quotas(&file.quotas, &applicants, &placements)?,
        partner: rules::partners(&file.together, &applicants)?,
        fits: Vec::new(),
        has_ties: lists.has_ties,
    };
    instance.fits = rules::fits(&file.fits, &instance, &applicants, &placements)?;
    Ok(instance)
}

fn seats(rows: &[PlacementRow<'_>], placements: &Names<'_>) -> Result<Vec<u32>, InstanceError> {
    let number = |row: &PlacementRow<'_>| match u32::try_from(row.seats) {
        Ok(seats) if seats > 0 => Ok(seats),
        _ => Err(InstanceError::Seats { id: row.id.0.to_string(), seats: row.seats }),
    };
    placements.drawn().map(|row| number(&rows[row])).collect()
}

/// What the placements' lists say, one applicant after the other.
struct PlacementLists {
    /// Where each applicant's start, and the end of the last.
    starts: Vec<usize>,
    standings: Vec<Standing>,
    has_ties: bool,
}

impl PlacementLists {
    fn of(&self, applicant: u32) -> &[Standing] {
        let at = applicant as usize;
        &self.standings[self.starts[at]..self.starts[at + 1]]
    }
}

fn placement_lists(
    rows: &[PlacementRow<'_>],
    placements: &Names<'_>,
    applicants: &Names<'_>,
) -> Result<PlacementLists, InstanceError> {
    let mut reader = ListReader::new(Kind::Placement, applicants);
    let mut has_ties = false;
    let mut listed: Vec<(u32, Standing)> = Vec::new();
    let mut starts = vec![0; applicants.len() + 1];
    for (placement, row) in (0..).zip(placements.drawn()) {
        let row = &rows[row];
        reader.read(&row.id.0, &row.prefs)?;
        has_ties |= !reader.list.is_sorted_by(|one, next| one.0 < next.0);
        for (order, &(tier, applicant)) in (0..).zip(&reader.list) {
            listed.push((applicant, Standing { placement, tier, order }));
            starts[applicant as usize + 1] += 1;
        }
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut free = starts.clone();
    let mut standings = vec![Standing { placement: NONE, tier: NONE, order: NONE }; listed.len()];
    for (applicant, standing) in listed {
        let at = &mut free[applicant as usize];
        standings[*at] = standing;
        *at += 1;
    }
    Ok(PlacementLists { starts, standings, has_ties })
}

fn applicant_lists(
    rows: &[ApplicantRow<'_>],
    applicants: &Names<'_>,
    placements: &Names<'_>,
    lists: &PlacementLists,
) -> Result<(Vec<u32>, Vec<Choice>), InstanceError> {
    let mut reader = ListReader::new(Kind::Applicant, placements);
    let mut starts = vec![0];
    let mut choices = Vec::new();
    // Where the applicant at hand stands, by placement; another's entries are told by their number.
    let mut here: Vec<(u32, u32, u32)> = vec![(NONE, NONE, NONE); placements.len()];
    for (applicant, row) in (0..).zip(applicants.drawn()) {
        for at in lists.of(applicant) {
            here[at.placement as usize] = (applicant, at.tier, at.order);
        }
        let row = &rows[row];
        reader.read(&row.id.0, &row.prefs)?;
        choices.extend(reader.list.iter().map(|&(tier, placement)| match here[placement as usize] {
            (owner, standing, order) if owner == applicant => Choice { placement, tier, standing, order },
            _ => Choice { placement, tier, standing: NONE, order: NONE },
        }));
        starts.push(u32::try_from(choices.len()).ok().filter(|end| *end != NONE).ok_or(InstanceError::TooLarge)?);
    }
    Ok((starts, choices))
}

/// Reads one preference list after another.
struct ListReader<'n, 'a> {
    of: Kind,
    others: &'n Names<'a>,
    /// The last list that named each of the others.
    seen: Vec<u32>,
    lists: u32,
    /// The list at hand: tier and number, in strict order.
    list: Vec<(u32, u32)>,
}

impl<'n, 'a> ListReader<'n, 'a> {
    fn new(of: Kind, others: &'n Names<'a>) -> Self {
        Self { of, others, seen: vec![NONE; others.len()], lists: 0, list: Vec::new() }
    }

    fn read(&mut self, owner: &str, tiers: &Tiers<'_>) -> Result<(), InstanceError> {
        self.list.clear();
        for (tier, ids) in (0..).zip(tiers.iter()) {
            let from = self.list.len();
            for id in ids {
                let number = self.number(owner, &id.0)?;
                self.list.push((tier, number));
            }
            // Equals stand in the order of the draw.
            self.list[from..].sort_unstable();
        }
        self.lists += 1;
        Ok(())
    }

    fn number(&mut self, owner: &str, id: &str) -> Result<u32, InstanceError> {
        let (kind, named) = (self.of, || (owner.to_owned(), id.to_owned()));
        let Some(number) = self.others.number(id) else {
            let (owner, id) = named();
            return Err(InstanceError::UnknownPreference { kind, owner, id });
        };
        if std::mem::replace(&mut self.seen[number as usize], self.lists) == self.lists {
            let (owner, id) = named();
            return Err(InstanceError::PreferenceTwice { kind, owner, id });
        }
        Ok(number)
    }
}
