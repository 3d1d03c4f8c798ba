//! Changes that weigh on people: the OCI proposes, the programme decides, and the people concerned are told.

use domain::{
    account::Viewer,
    ids::PlacementId,
    localised::Localised,
    mail::Mail,
    placement::{PlacementDraft, PlacementState, PlacementStep, ProposalDecision},
    text::Title,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{PgConnection, Postgres, Transaction};
use store::placements::Stored;

use super::{
    edit::{Saved, editable_by, read_at},
    passage::{self, title},
    review::reviewable,
    revise::tell_everybody,
    views::PAGE,
};
use crate::{
    Error, Platform, Result,
    applications::ask_again,
    audit::{self, Event},
};

/// A proposed change in the programme's list.
#[derive(Debug, Clone)]
pub struct ProposalRow {
    pub id: PlacementId,
    pub titles: Localised<Title>,
    pub organisation: String,
    pub at: Timestamp,
}

impl Platform {
    /// The proposed changes that wait for the programme, the longest waiting first, a page at most.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn proposals_to_review(&self, viewer: &Viewer) -> Result<Vec<ProposalRow>> {
        viewer.coordinates_programme()?;
        let states: Vec<PlacementState> =
            PlacementState::ALL.iter().copied().filter(|state| state.may_be_revised()).collect();
        let mut connection = self.pool.acquire().await?;
        let found = store::placements::life::proposed(&mut connection, &states, PAGE).await?;
        let row = |found: store::placements::life::Proposed| ProposalRow {
            id: found.id,
            titles: found.titles,
            organisation: found.organisation,
            at: found.at,
        };
        Ok(found.into_iter().map(row).collect())
    }

    /// Takes the OCI's proposal back.
    ///
    /// # Errors
    /// `NotFound` when the person is no member, `Refused` when the person only reads, `MovedOn` where none waits any more.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn withdraw_proposal(&self, viewer: &Viewer, id: PlacementId, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let mut stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        if !stored.content.withdraw_proposal() {
            return Err(Error::MovedOn);
        }
        passage::save(&mut transaction, &mut stored, now).await?;
        let event = Event::new("placement", id.as_uuid(), "proposal_withdrawn");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Accepts or refuses the proposal that was read.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, `MovedOn` where none waits any more or it has changed, `Refused` where it
    /// has become impossible meanwhile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn decide_proposal(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        decision: &ProposalDecision,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::placements::lock(&mut transaction, id).await?;
        let mut stored = reviewable(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        if stored.content.proposal.is_none() || !stored.state.may_be_revised() {
            return Err(Error::MovedOn);
        }
        let (action, detail) = match decision {
            ProposalDecision::Accept => {
                self.apply_proposal(&mut transaction, &mut stored, now).await?;
                ("proposal_accepted", json!({}))
            }
            ProposalDecision::Refuse(reason) => {
                stored.content.refuse_proposal(now, reason.clone());
                passage::save(&mut transaction, &mut stored, now).await?;
                ("proposal_refused", json!({ "reason": reason.as_str() }))
            }
        };
        let event = Event::new("placement", id.as_uuid(), action).with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        tell_decided(&mut transaction, &stored, decision, now).await?;
        Ok(transaction.commit().await?)
    }

    /// The content becomes what was proposed, and everybody is told. People who still write their application accept it anew.
    async fn apply_proposal(&self, connection: &mut PgConnection, stored: &mut Stored, now: Timestamp) -> Result<()> {
        let before = stored.content.clone();
        let impossible = Error::Refused("placement-proposal-refused-impossible");
        let calendar = self.calendar(connection, stored.id).await?;
        let changes = stored.content.accept_proposal(now, &calendar).map_err(|_errors| impossible)?;
        passage::save(connection, stored, now).await?;
        ask_again(connection, stored.id).await?;
        tell_everybody(connection, stored, &before, &changes, now).await
    }

    /// Saves a content that waits for the programme. The caller has locked the placement.
    pub(super) async fn propose(
        &self,
        mut transaction: Transaction<'_, Postgres>,
        viewer: &Viewer,
        mut stored: Stored,
        before: &PlacementDraft,
        step: PlacementStep,
    ) -> Result<Saved> {
        let now = self.clock().now();
        passage::save(&mut transaction, &mut stored, now).await?;
        let event =
            Event::new("placement", stored.id.as_uuid(), "proposed").with_detail(json!({ "step": step.as_str() }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        if before.proposal.is_none() {
            tell_proposed(&mut transaction, &stored, now).await?;
        }
        transaction.commit().await?;
        Ok(Saved::Proposed)
    }
}

/// Tells the programme that a proposal waits. One that replaces another tells nobody again.
async fn tell_proposed(connection: &mut PgConnection, stored: &Stored, now: Timestamp) -> Result<()> {
    let organisation = store::placements::life::owner(connection, stored.organisation).await?.name;
    let coordinators = store::recipients::programme_coordinators(connection).await?;
    passage::tell(connection, &coordinators, now, |to| {
        let placement = title(stored, to.language)?;
        Some(Mail::ProposalAwaitsReview { organisation: organisation.clone(), placement, placement_id: stored.id })
    })
    .await
}

/// Tells the OCI what the programme decided.
async fn tell_decided(
    connection: &mut PgConnection,
    stored: &Stored,
    decision: &ProposalDecision,
    now: Timestamp,
) -> Result<()> {
    let placement_id = stored.id;
    let mail = |placement: Title| match decision {
        ProposalDecision::Accept => Mail::ProposalAccepted { placement, placement_id },
        ProposalDecision::Refuse(_) => Mail::ProposalRefused { placement, placement_id },
    };
    let editors = store::recipients::organisation_coordinators(connection, stored.organisation).await?;
    passage::tell(connection, &editors, now, |to| Some(mail(title(stored, to.language)?))).await
}
