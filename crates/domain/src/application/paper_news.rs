//! What a candidate on paper is told. They have no page of their own on the site: the mail itself says what happened.

use crate::choice::choices;

choices! {
    /// What happened to an application on paper.
    pub enum PaperNews, key "paper-news" {
        /// The OCI entered it.
        Received = "received",
        /// An interview.
        Interview = "interview",
        /// A place. The mail has the last day to accept it.
        Offered = "offered",
        /// The place is theirs.
        Accepted = "accepted",
        /// The offer was not answered in time.
        OfferExpired = "offer_expired",
        /// On the waiting list.
        Waitlisted = "waitlisted",
        /// Not selected.
        NotSelected = "not_selected",
        /// The placement began, or ended, before anybody decided.
        Ended = "ended",
        /// That end was a mistake.
        Resumed = "resumed",
        /// It is withdrawn, as they asked.
        Withdrawn = "withdrawn",
        /// The OCI ends what it offered.
        WithdrawnByOci = "withdrawn_by_oci",
        /// Something stops the stay.
        Paused = "paused",
        /// Nothing stops it any more.
        GoesOn = "goes_on",
        /// The placement will not take place.
        Cancelled = "cancelled",
        /// Its terms changed.
        Changed = "changed",
    }
}
