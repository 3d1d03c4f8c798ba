//! The applications that wait for their OCI: each task of its desk opens exactly those that it counts.

use jiff::Timestamp;

use super::Subject;
use crate::choice::choices;
use crate::ids::{ApplicationId, PostId};
use crate::text::PersonName;

choices! {
    /// What an application waits for, the most urgent first.
    pub enum CandidateTask, key "candidate-task" {
        /// A person asked for a review, and the reader may answer it.
        Review = "review",
        /// The person cannot come to the interview.
        Interview = "interview",
        /// No member has opened it.
        ToRead = "to_read",
        /// An offer has no answer.
        Offered = "offered",
    }
}

impl CandidateTask {
    /// Whether only members who decide are concerned.
    #[must_use]
    pub const fn is_for_deciders(self) -> bool {
        matches!(self, Self::Review | Self::Interview)
    }
}

/// An application that waits, as the store has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingApplication {
    pub id: ApplicationId,
    pub post: PostId,
    /// The person's name as it was sent.
    pub name: PersonName,
    pub task: CandidateTask,
    /// Since when it waits.
    pub since: Timestamp,
}

/// The same, as a list shows it.
#[derive(Debug, Clone)]
pub struct WaitingCandidate {
    pub application: WaitingApplication,
    pub subject: Subject,
}
