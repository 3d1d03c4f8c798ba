//! What an OCI's desk and the programme's desk show.

use jiff::Timestamp;

use super::OrganisationState;
use crate::{form::RawForm, ids::OrganisationId, text::OrganisationName};

/// An OCI as its members and the programme see it.
#[derive(Debug, Clone)]
pub struct RegisteredOrganisation {
    pub id: OrganisationId,
    pub slug: String,
    pub name: String,
    /// The name that it wishes to have, until the programme has reviewed it.
    pub wished_name: Option<OrganisationName>,
    pub city: String,
    pub state: OrganisationState,
    /// Why it was refused or suspended.
    pub reason: Option<String>,
    /// What an update must name.
    pub version: i32,
    pub registered_at: Timestamp,
    /// Its page, as its form is filled: with the name that it wishes to have.
    pub form: RawForm,
}

/// What an OCI has and what waits there.
#[derive(Debug, Clone)]
pub struct DeskCounts {
    pub drafts: i64,
    pub awaiting_partner: i64,
    pub awaiting_review: i64,
    pub published: i64,
    pub partners: i64,
    pub members: i64,
}

/// What waits for the programme's coordinator, and how large the programme is.
#[derive(Debug, Clone)]
pub struct ProgrammeCounts {
    pub registered: i64,
    pub awaiting_review: i64,
    pub dead_mails: i64,
    pub approved: i64,
    pub published: i64,
    pub participants: i64,
    pub applications: i64,
}
