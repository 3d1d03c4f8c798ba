//! Cancelling: the placement will not take place. Every application ends, and each person is told.

use domain::{
    account::Viewer,
    application::Actor,
    ids::PlacementId,
    mail::Mail,
    placement::{PlacementAction, PlacementActor},
    text::Paragraph,
};
use sqlx::PgConnection;
use store::placements::Stored;

use super::{
    concerned::Concerned,
    edit::{editable_by, read_at},
    partner_mail::write_to_partner,
    passage::{self, Act},
    views::OciPlacement,
};
use crate::{
    Error, Platform, Result,
    applications::{End, end_with_placement},
};

/// What a cancellation would end, for the page that asks whether it is meant.
#[derive(Debug, Clone)]
pub struct Cancellation {
    pub placement: OciPlacement,
    pub people: Concerned,
}

impl Platform {
    /// The people whom cancelling that placement would concern.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of its OCI.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn cancellation(&self, viewer: &Viewer, id: PlacementId) -> Result<Cancellation> {
        let placement = self.oci_placement(viewer, id).await?;
        let mut connection = self.pool.acquire().await?;
        let people = Concerned::by(&mut connection, id).await?;
        Ok(Cancellation { placement, people })
    }

    /// Cancels it, having said that so many people are concerned.
    ///
    /// # Errors
    /// `Refused` when the person only reads; `MovedOn` where it is over, was changed meanwhile, or concerns more people by now.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn cancel_placement(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        reason: &Paragraph,
        concerned: i64,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        let (action, by) = (PlacementAction::Cancel, PlacementActor::Oci);
        let to = stored.state.after(action, by).map_err(|_| Error::MovedOn)?;
        if Concerned::by(&mut transaction, id).await?.all() > concerned {
            return Err(Error::MovedOn);
        }
        let act = Act { action, by, account: Some(viewer.account), to, reason: Some(reason.as_str()) };
        passage::pass(&mut transaction, &stored, &act, now).await?;
        let end = End { by: Actor::Organisation, account: viewer.account, reason: Some(reason), now };
        end_applications(&mut transaction, &stored, &end).await?;
        Ok(transaction.commit().await?)
    }
}

/// Ends the applications to a placement that was just cancelled; its partner is told too, where people could see it.
pub(super) async fn end_applications(connection: &mut PgConnection, stored: &Stored, end: &End<'_>) -> Result<()> {
    end_with_placement(connection, stored.id, end).await?;
    if !stored.before_suspension.unwrap_or(stored.state).is_public() {
        return Ok(());
    }
    write_to_partner(connection, stored, end.now, |organisation, partner, placement| Mail::PartnerPlacementCancelled {
        organisation,
        partner,
        placement,
        placement_id: stored.id,
    })
    .await
}
