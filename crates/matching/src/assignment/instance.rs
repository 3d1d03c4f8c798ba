//! The instance with numbers instead of identifiers: applicants, placements and the preferences of both sides.
//!
//! Applicants and placements are numbered in the order of a draw, which depends only on their identifiers and the published seed.
//! So the order of the file has no effect, and every tie is broken by *the lower number first*.

use crate::seed::Seed;

/// The value for "absent" among `u32` numbers and ranks.
pub(super) const NONE: u32 = u32::MAX;

/// The highest fit, in millionths.
pub const WHOLE_FIT: u32 = 1_000_000;

/// The input of an assignment. Immutable; made by [`Instance::read`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub(super) seed: Seed,
    pub(super) applicants: Vec<Box<str>>,
    pub(super) placements: Vec<Box<str>>,
    pub(super) seats: Vec<u32>,
    /// By applicant: where their list starts in `choices`. A last entry gives the end.
    pub(super) starts: Vec<u32>,
    pub(super) choices: Vec<Choice>,
    pub(super) quotas: Vec<Quota>,
    /// By applicant: the person with whom they travel.
    pub(super) partner: Vec<Option<u32>>,
    /// By choice, in millionths; empty if the instance gives no fits.
    pub(super) fits: Vec<u32>,
    /// Whether some placement's list has a tie.
    pub(super) has_ties: bool,
    /// Whether some applicant's list has a tie.
    pub(super) has_equal_choices: bool,
}

/// One entry of an applicant's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The placement's number.
    pub placement: u32,
    /// The tier of this choice in the applicant's list, from 0. Tied choices share a tier.
    pub tier: u32,
    /// The applicant's tier in the placement's list, or [`NONE`].
    pub(super) standing: u32,
    /// The applicant's position in the placement's list after its ties are broken, or [`NONE`].
    pub(super) order: u32,
}

/// Bounds on the number of placed people of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    pub group: String,
    pub of: Members,
    /// The minimum, unless nobody of the group is placed.
    pub min: u32,
    /// The maximum.
    pub max: u32,
}

/// The members whom a quota counts, by number, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Members {
    /// These applicants, wherever they are placed.
    Applicants(Vec<u32>),
    /// Everybody placed at these placements.
    Placements(Vec<u32>),
}

impl Choice {
    /// The applicant's tier in the placement's list, 0 the best; `None` if the placement does not list them.
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

    /// The applicant with that identifier. A linear search.
    #[must_use]
    pub fn applicant(&self, id: &str) -> Option<u32> {
        self.applicants.iter().position(|known| **known == *id).map(|at| at as u32)
    }

    /// The placement with that identifier. A linear search.
    #[must_use]
    pub fn placement(&self, id: &str) -> Option<u32> {
        self.placements.iter().position(|known| **known == *id).map(|at| at as u32)
    }

    /// The number of seats of a placement, at least one.
    #[must_use]
    pub fn seats(&self, placement: u32) -> u32 {
        self.seats[placement as usize]
    }

    /// An applicant's list, the best first. Within a tie the order is that of the draw.
    #[must_use]
    pub fn choices(&self, applicant: u32) -> &[Choice] {
        &self.choices[self.range(applicant)]
    }

    #[must_use]
    pub fn quotas(&self) -> &[Quota] {
        &self.quotas
    }

    /// The person with whom that applicant travels.
    #[must_use]
    pub fn partner(&self, applicant: u32) -> Option<u32> {
        self.partner[applicant as usize]
    }

    /// The fit of a choice of an applicant, in millionths. If the instance gives fits, a missing one is 0. If it gives none, the
    /// fit follows from the applicant's list: of four tiers the first is worth a whole fit, the last a quarter.
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

    /// The position of a placement in an applicant's list.
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
    /// Whether a quota of these members counts that applicant at that placement.
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
