//! Writing a placement: begun, saved step by step, copied.

use domain::{
    account::{Membership, Viewer},
    form::{FieldCode, FormErrors},
    ids::{OrganisationId, PlacementId},
    placement::{PlacementActor, PlacementDraft, PlacementPart, PlacementState, PlacementStep, Seats},
};
use serde_json::json;
use sqlx::PgConnection;
use store::{
    fresh,
    placements::{NewDraft, Stored},
};

use super::{passage, views::member_by_slug};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

/// What was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// A step of a draft: another follows.
    Draft,
    /// A change of what people read.
    Revised,
    /// A change that waits for the programme's review.
    Proposed,
}

impl Platform {
    /// Begins a placement of that OCI.
    ///
    /// # Errors
    /// `NotFound` when the person is no member, `Refused` when the person only reads.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn begin_placement(&self, viewer: &Viewer, slug: &str) -> Result<PlacementId> {
        let membership = member_by_slug(viewer, slug)?;
        may_edit(membership)?;
        self.insert_draft(viewer, membership.organisation, &PlacementDraft::default(), "created").await
    }

    /// A new draft with the content of another placement of the same OCI.
    ///
    /// # Errors
    /// `NotFound` when the person is no member, `Refused` when the person only reads.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn duplicate_placement(&self, viewer: &Viewer, id: PlacementId) -> Result<PlacementId> {
        let mut connection = self.pool.acquire().await?;
        let stored = editable_by(&mut connection, viewer, id).await?;
        drop(connection);
        self.insert_draft(viewer, stored.organisation, &stored.content.duplicate(), "duplicated").await
    }

    /// Saves one step of a draft, its posts included; of a public placement, what may change of it.
    ///
    /// # Errors
    /// `MovedOn` where somebody saved meanwhile; what is wrong with what was typed.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn save_placement_step(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        part: PlacementPart,
    ) -> Result<Saved> {
        let (now, step) = (self.clock().now(), part.step());
        let mut transaction = self.pool.begin().await?;
        let mut stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        if stored.state.may_be_revised() && step.may_be_revised() {
            if viewer.member_of(stored.organisation)?.state.is_stopped() {
                return Err(Error::Refused("placement-edit-refused-stopped"));
            }
            return self.revise(transaction, viewer, stored, part).await;
        }
        if !stored.state.is_editable() {
            return Err(Error::Refused("placement-edit-refused-not-a-draft"));
        }
        stored.content.save(part)?;
        match step {
            PlacementStep::PlaceAndDates => {
                stored.content.place.check(&self.calendar(&mut transaction, id).await?)?;
            }
            PlacementStep::Posts => sync_posts(&mut transaction, &stored).await?,
            PlacementStep::Partner => own_partner(&mut transaction, &stored).await?,
            _ => {}
        }
        passage::save(&mut transaction, &mut stored, now).await?;
        let event = Event::new("placement", id.as_uuid(), "saved").with_detail(json!({ "step": step.as_str() }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(Saved::Draft)
    }

    async fn insert_draft(
        &self,
        viewer: &Viewer,
        organisation: OrganisationId,
        content: &PlacementDraft,
        action: &str,
    ) -> Result<PlacementId> {
        let now = self.clock().now();
        let id = PlacementId::from_uuid(fresh());
        let mut transaction = self.pool.begin().await?;
        let season = store::placements::current_season(&mut transaction).await?;
        let draft = NewDraft { id, organisation, season, content, import_hash: None };
        store::placements::insert(&mut transaction, &draft, now).await?;
        let detail = json!({ "to": PlacementState::Draft.as_str(), "by": PlacementActor::Oci.as_str() });
        let event = Event::new("placement", id.as_uuid(), action).with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(id)
    }
}

/// The placement, for a member who may edit it; its row is theirs until the transaction ends.
pub(super) async fn editable_by(connection: &mut PgConnection, viewer: &Viewer, id: PlacementId) -> Result<Stored> {
    store::placements::lock(connection, id).await?;
    let stored = store::placements::find(connection, id).await?.ok_or(Error::NotFound)?;
    may_edit(viewer.member_of(stored.organisation)?)?;
    Ok(stored)
}

pub(crate) fn may_edit(membership: &Membership) -> Result<()> {
    let reads_only = Error::Refused("placement-edit-refused-reader");
    if membership.role.can_edit_placements() { Ok(()) } else { Err(reads_only) }
}

pub(super) fn read_at(stored: &Stored, version: i32) -> Result<()> {
    if stored.version == version { Ok(()) } else { Err(Error::MovedOn) }
}

/// Checks that the partner belongs to the placement's OCI, and is where the placement is.
async fn own_partner(connection: &mut PgConnection, stored: &Stored) -> Result<()> {
    let Some(partner) = stored.content.partner.partner else { return Ok(()) };
    let found = store::partners::find(connection, partner).await?;
    let Some(found) = found.filter(|found| found.organisation == stored.organisation) else {
        return Err(FormErrors::one("partner", FieldCode::NotFound).into());
    };
    match stored.content.partner_problem(found.form.country) {
        Some(code) => Err(FormErrors::one("partner", code).into()),
        None => Ok(()),
    }
}

/// Brings the rows of posts in line with the content; a post keeps the seats that are taken or offered.
pub(crate) async fn sync_posts(connection: &mut PgConnection, stored: &Stored) -> Result<()> {
    let existing = store::placements::posts(connection, &[stored.id]).await?;
    for row in &existing {
        // Somebody may be accepting a place at this moment.
        let (_, taken) = store::applications::lock(connection, row.id).await?;
        let offered = store::offers::waiting(connection, row.id).await?;
        let seats = stored.content.posts.of(row.kind).map_or(0, |post| i64::from(post.seats.max()));
        let kept = seats > 0 && seats >= i64::from(taken) + offered;
        let removed = seats == 0 && store::placements::life::delete_post(connection, row.id).await?;
        if !kept && !removed {
            let code = match (i64::from(taken), offered) {
                // Its applications are undecided or ended; they keep the post.
                (0, 0) => FieldCode::OutOfRange { min: 1, max: Seats::MAX.into() },
                (taken, offered) => FieldCode::SeatsHeld { taken, offered },
            };
            return Err(FormErrors::one(format!("{}_seats_max", row.kind), code).into());
        }
    }
    for post in stored.content.posts.as_slice() {
        store::placements::upsert_post(connection, stored.id, post).await?;
    }
    Ok(())
}
