//! Reads a file into the numbered instance. An error names the fault.

use super::error::{InstanceError, Kind};
use super::file::{ApplicantRow, InstanceFile, PlacementRow, Tiers};
use super::instance::{Choice, Instance, NONE};
use super::names::{LookUp, Names};
use super::rules;
use crate::seed::Seed;

/// An applicant's entry in a placement's list.
#[derive(Clone, Copy)]
struct Standing {
    placement: u32,
    tier: u32,
    order: u32,
}

impl Instance {
    /// Reads an instance from JSON in the format of `DESIGN.md` §6.
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
        has_equal_choices: file.applicants.iter().any(|row| row.prefs.ends().is_some()),
    };
    instance.fits = rules::fits(&file.fits, &instance, &applicants, &placements)?;
    Ok(instance)
}

fn seats(rows: &[PlacementRow<'_>], placements: &Names) -> Result<Vec<u32>, InstanceError> {
    let mut seats = vec![0; rows.len()];
    for (row, number) in rows.iter().zip(placements.numbers()) {
        let some = u32::try_from(row.seats).ok().filter(|seats| *seats > 0);
        let fault = || InstanceError::Seats { id: row.id.0.to_string(), seats: row.seats };
        seats[*number as usize] = some.ok_or_else(fault)?;
    }
    Ok(seats)
}

/// The entries of the placements' lists, grouped by the applicant's row.
struct PlacementLists {
    /// By applicant: where their entries start. A last entry gives the end.
    starts: Vec<u32>,
    standings: Vec<Standing>,
    has_ties: bool,
}

impl PlacementLists {
    fn of(&self, row: usize) -> &[Standing] {
        &self.standings[self.starts[row] as usize..self.starts[row + 1] as usize]
    }
}

fn placement_lists(
    rows: &[PlacementRow<'_>],
    placements: &Names,
    applicants: &Names,
) -> Result<PlacementLists, InstanceError> {
    let mut reader = ListReader::new(Kind::Placement, applicants);
    let mut has_ties = false;
    let mut listed: Vec<(u32, Standing)> = Vec::new();
    let mut starts = vec![0; applicants.len() + 1];
    for (row, placement) in rows.iter().zip(placements.numbers()) {
        reader.read(&row.id.0, &row.prefs)?;
        has_ties |= !reader.list.is_sorted_by(|one, next| one.0 < next.0);
        for (order, &(tier, applicant)) in (0..).zip(&reader.list) {
            listed.push((applicant, Standing { placement: *placement, tier, order }));
            starts[applicant as usize + 1] += 1;
        }
    }
    if listed.len() >= NONE as usize {
        return Err(InstanceError::TooLarge);
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut free = starts.clone();
    let mut standings = vec![Standing { placement: NONE, tier: NONE, order: NONE }; listed.len()];
    for (applicant, standing) in listed {
        let at = &mut free[applicant as usize];
        standings[*at as usize] = standing;
        *at += 1;
    }
    Ok(PlacementLists { starts, standings, has_ties })
}

fn applicant_lists(
    rows: &[ApplicantRow<'_>],
    applicants: &Names,
    placements: &Names,
    lists: &PlacementLists,
) -> Result<(Vec<u32>, Vec<Choice>), InstanceError> {
    let mut reader = ListReader::new(Kind::Applicant, placements);
    let starts = starts(rows, applicants)?;
    let nothing = Choice { placement: NONE, tier: NONE, standing: NONE, order: NONE };
    let mut choices = vec![nothing; starts[rows.len()] as usize];
    // By placement: the current applicant's number, tier and order there. A different number marks an old entry.
    let mut here: Vec<(u32, u32, u32)> = vec![(NONE, NONE, NONE); placements.len()];
    for (at, (row, applicant)) in rows.iter().zip(applicants.numbers()).enumerate() {
        for standing in lists.of(at) {
            here[standing.placement as usize] = (*applicant, standing.tier, standing.order);
        }
        reader.read(&row.id.0, &row.prefs)?;
        let start = starts[*applicant as usize] as usize;
        for (choice, &(tier, row)) in choices[start..].iter_mut().zip(&reader.list) {
            let placement = placements.numbers()[row as usize];
            let (owner, standing, order) = here[placement as usize];
            let (standing, order) = if owner == *applicant { (standing, order) } else { (NONE, NONE) };
            *choice = Choice { placement, tier, standing, order };
        }
    }
    Ok((starts, choices))
}

/// By applicant: where their choices start. A last entry gives the end.
fn starts(rows: &[ApplicantRow<'_>], applicants: &Names) -> Result<Vec<u32>, InstanceError> {
    let mut starts = vec![0; rows.len() + 1];
    for (row, number) in rows.iter().zip(applicants.numbers()) {
        starts[*number as usize + 1] = u32::try_from(row.prefs.ids().len()).map_err(|_| InstanceError::TooLarge)?;
    }
    let mut end = 0_u32;
    for start in &mut starts {
        end = end.checked_add(*start).filter(|end| *end != NONE).ok_or(InstanceError::TooLarge)?;
        *start = end;
    }
    Ok(starts)
}

/// Reads preference lists one after another.
struct ListReader<'n> {
    of: Kind,
    others: &'n Names,
    look_up: LookUp<'n>,
    /// By row of the other side: the last list that named it.
    seen: Vec<u32>,
    lists: u32,
    /// The current list: tier and row, in strict order.
    list: Vec<(u32, u32)>,
}

impl<'n> ListReader<'n> {
    fn new(of: Kind, others: &'n Names) -> Self {
        let seen = vec![NONE; others.len()];
        Self { of, others, look_up: LookUp::new(others), seen, lists: 0, list: Vec::new() }
    }

    fn read(&mut self, owner: &str, tiers: &Tiers<'_>) -> Result<(), InstanceError> {
        self.list.clear();
        let rows = self.look_up.rows(tiers.ids().iter().map(|id| &*id.0));
        for (id, row) in tiers.ids().iter().zip(rows) {
            let fault = || (self.of, owner.to_owned(), id.0.to_string());
            let Some(row) = row else {
                let (kind, owner, id) = fault();
                return Err(InstanceError::UnknownPreference { kind, owner, id });
            };
            if std::mem::replace(&mut self.seen[row as usize], self.lists) == self.lists {
                let (kind, owner, id) = fault();
                return Err(InstanceError::PreferenceTwice { kind, owner, id });
            }
            self.list.push((NONE, row));
        }
        self.lists += 1;
        match tiers.ends() {
            None => (0..).zip(&mut self.list).for_each(|(tier, one)| one.0 = tier),
            Some(ends) => self.tie(ends),
        }
        Ok(())
    }

    /// Sets the tiers, and sorts each tie in the order of the draw.
    fn tie(&mut self, ends: &[usize]) {
        let mut start = 0;
        for (tier, end) in (0..).zip(ends) {
            let tied = &mut self.list[start..*end];
            tied.iter_mut().for_each(|one| one.0 = tier);
            tied.sort_unstable_by_key(|one| self.others.numbers()[one.1 as usize]);
            start = *end;
        }
    }
}
