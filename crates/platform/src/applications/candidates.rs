//! A page of an organisation's list of candidates. The engine ranks them at each request. A page begins after a candidate,
//! at whatever rank that candidate is now, so that a change of state skips nobody.

use domain::{
    application::{Candidate, CandidateFilter, CandidateRange},
    ids::ApplicationId,
};

/// Candidates a page.
const PAGE: usize = 25;

/// The candidates of a page, and its place among those the filter finds.
pub(super) struct Window {
    pub candidates: Vec<Candidate>,
    pub found: usize,
    pub before: usize,
    pub previous: Option<Option<ApplicationId>>,
    pub next: Option<ApplicationId>,
}

impl Window {
    /// The part of a whole list, in its order.
    pub fn of(all: Vec<Candidate>, filter: CandidateFilter, range: CandidateRange) -> Self {
        let marker = match range {
            CandidateRange::After(Some(id)) => all.iter().position(|one| one.id == id),
            CandidateRange::After(None) | CandidateRange::All => None,
        };
        let before = marker.map_or(0, |at| all.iter().take(at + 1).filter(|one| filter.shows(one)).count());
        let shown: Vec<Candidate> = all.into_iter().filter(|one| filter.shows(one)).collect();
        let (found, size) = (shown.len(), if range == CandidateRange::All { shown.len() } else { PAGE });
        let last_of = |end: usize| end.checked_sub(1).and_then(|at| shown.get(at)).map(|one| one.id);
        let previous = (before > 0).then(|| last_of(before.saturating_sub(PAGE)));
        let next = last_of(before + size).filter(|_| before + size < found);
        Self { candidates: shown.into_iter().skip(before).take(size).collect(), found, before, previous, next }
    }
}
