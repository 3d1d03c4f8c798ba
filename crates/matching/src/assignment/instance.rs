//! An instance, numbered: who may be placed, where, and what each side prefers.
//!
//! Applicants and placements are numbered in the order of a draw, which their identifiers and the published seed alone decide.
//! So the order of the file changes nothing, and *the lower number first* is how every tie is broken.

use crate::seed::Seed;

/// Stands for "not there" among `u32`s that are otherwise numbers or ranks.
pub(super) const NONE: u32 = u32::MAX;

/// The best fit there is, in millionths.
pub const WHOLE_FIT: u32 = 1_000_000;

/// A season's assignment to be made. Immutable; made by [`Instance::read`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub(super) seed: Seed,
    pub(super) applicants: Vec<Box<str>>,
    pub(super) placements: Vec<Box<str>>,
    pub(super) seats: Vec<u32>,
    /// Where each applicant's list starts in `choices`, and the end of the last.
    pub(super) starts: Vec<u32>,
    pub(super) choices: Vec<Choice>,
    pub(super) quotas: Vec<Quota>,
    /// Who travels with whom, by applicant.
    pub(super) partner: Vec<Option<u32>>,
    /// By choice, in millionths; empty where the instance gives none.
    pub(super) fits: Vec<u32>,
    /// Whether a placement likes two people equally.
    pub(super) has_ties: bool,
    /// Whether an applicant likes two placements equally.
    pub(super) has_equal_choices: bool,
}

/// One entry of an applicant's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The placement's number.
    pub placement: u32,
    /// How many entries of the applicant's list stand before this one; equal for those equally liked.
    pub tier: u32,
    /// The applicant's tier in the placement's list, or [`NONE`].
    pub(super) standing: u32,
    /// The applicant's place in the placement's list once its ties are broken, or [`NONE`].
    pub(super) order: u32,
}

/// Bounds on how many of a group are placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    pub group: String,
    pub of: Members,
    /// At least so many, or nobody at all.
    pub min: u32,
    /// At most so many.
    pub max: u32,
}

/// Whom a quota counts, by number, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Members {
    /// These applicants, wherever they are placed.
    Applicants(Vec<u32>),
    /// Whoever is placed at these placements.
    Placements(Vec<u32>),
}

impl Choice {
    /// The applicant's tier in the placement's own list, 0 the best; `None` where it does not list the applicant.
    #[must_use]
    pub const fn standing(&self) -> Option<u32> {
        if self.standing == NONE { None } else { Some(self.standing) }
    }

    pub(super) const fn is_acceptable(&self) -> bool {
        self.standing != NONE
    }
}

impl Instance {
    /// The seed of the draw that breaks ties.
    #[must_use]
    pub const fn seed(&self) -> Seed {
        self.seed
    }

    /// The number of applicants. They are numbered from 0.
    #[must_use]
    pub fn applicants(&self) -> u32 {
        self.applicants.len() as u32
    }

    /// The number of placements. They are numbered from 0.
    #[must_use]
    pub fn placements(&self) -> u32 {
        self.placements.len() as u32
    }

    #[must_use]
    pub fn applicant_id(&self, applicant: u32) -> &str {
        &self.applicants[applicant as usize]
    }

    #[must_use]
    pub fn placement_id(&self, placement: u32) -> &str {
        &self.placements[placement as usize]
    }

    /// The applicant of that identifier. Reads all of them.
    #[must_use]
    pub fn applicant(&self, id: &str) -> Option<u32> {
        self.applicants.iter().position(|known| **known == *id).map(|at| at as u32)
    }

    /// The placement of that identifier. Reads all of them.
    #[must_use]
    pub fn placement(&self, id: &str) -> Option<u32> {
        self.placements.iter().position(|known| **known == *id).map(|at| at as u32)
    }

    /// At least one.
    #[must_use]
    pub fn seats(&self, placement: u32) -> u32 {
        self.seats[placement as usize]
    }

    /// An applicant's list, the best first; within a tie, in the order of the draw.
    #[must_use]
    pub fn choices(&self, applicant: u32) -> &[Choice] {
        &self.choices[self.range(applicant)]
    }

    #[must_use]
    pub fn quotas(&self) -> &[Quota] {
        &self.quotas
    }

    /// Who travels with that applicant.
    #[must_use]
    pub fn partner(&self, applicant: u32) -> Option<u32> {
        self.partner[applicant as usize]
    }

    /// What a choice of an applicant is worth, in millionths: the instance's fit, 0 where it gives others but not this one. Where
    /// it gives none at all, an applicant's own list decides: the first of four tiers is worth a whole, the last a quarter.
    #[must_use]
    pub fn fit(&self, applicant: u32, choice: usize) -> u32 {
        let range = self.range(applicant);
        if let Some(fit) = self.fits.get(range.start + choice) {
            return *fit;
        }
        let list = &self.choices[range];
        let tiers = list.last().map_or(0, |last| u64::from(last.tier)) + 1;
        let worth = u64::from(WHOLE_FIT) * (tiers - u64::from(list[choice].tier)) / tiers;
        worth as u32
    }

    /// Where in their list an applicant names a placement.
    #[must_use]
    pub fn position(&self, applicant: u32, placement: u32) -> Option<usize> {
        self.choices(applicant).iter().position(|choice| choice.placement == placement)
    }

    pub(super) fn range(&self, applicant: u32) -> std::ops::Range<usize> {
        let at = applicant as usize;
        self.starts[at] as usize..self.starts[at + 1] as usize
    }
}

impl Members {
    /// Whether they count that applicant at that placement.
    #[must_use]
    pub fn counts(&self, applicant: u32, placement: u32) -> bool {
        match self {
            Self::Applicants(of) => of.binary_search(&applicant).is_ok(),
            Self::Placements(of) => of.binary_search(&placement).is_ok(),
        }
    }

    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        match self {
            Self::Applicants(of) | Self::Placements(of) => of,
        }
    }
}
