//! What an OCI does to its placements: submits, takes back, closes, starts, completes.

use domain::{
    account::Viewer,
    ids::PlacementId,
    mail::Mail,
    placement::{PlacementAction, PlacementActor},
    text::Paragraph,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::placements::Stored;

use super::{
    ahead::end_with_step,
    edit::{editable_by, read_at},
    partner_asked::ask_partner,
    passage::{self, Act, title},
    views::partner_of,
};
use crate::{Error, Platform, Result};

impl Platform {
    /// Carries out one of the OCI's actions, having said that so many applications end with it.
    ///
    /// # Errors
    /// `Refused` with its reason, the day from which the action is possible; `MovedOn` where it is not possible any more, or where
    /// more applications would end by now.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn act_on_placement(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        action: PlacementAction,
        reason: Option<&Paragraph>,
        announced: i64,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let mut stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        use PlacementAction as Do;
        // These three say more than that they were done, by forms of their own.
        if matches!(action, Do::PartnerConfirms | Do::PartnerRefuses | Do::Cancel) {
            return Err(Error::MovedOn);
        }
        let to = stored.state.after(action, PlacementActor::Oci).map_err(|_| Error::MovedOn)?;
        passage::not_paused(&mut transaction, &stored, action, to).await?;
        self.check_step(&mut transaction, &stored, action, announced).await?;
        if action == PlacementAction::SubmitToPartner {
            self.check_submission(&mut transaction, viewer, &stored).await?;
            stored.content.confirmation = None;
            stored.content.refusal = None;
            passage::save(&mut transaction, &mut stored, now).await?;
        }
        let account = Some(viewer.account);
        let reason = reason.map(Paragraph::as_str);
        let act = Act { action, by: PlacementActor::Oci, account, to, reason };
        passage::pass(&mut transaction, &stored, &act, now).await?;
        if action == PlacementAction::SubmitToPartner {
            ask_partner(&mut transaction, &stored, now).await?;
        }
        end_with_step(&mut transaction, &stored, action, viewer.account, now).await?;
        Ok(transaction.commit().await?)
    }

    async fn check_submission(&self, connection: &mut PgConnection, viewer: &Viewer, stored: &Stored) -> Result<()> {
        if !viewer.member_of(stored.organisation)?.state.may_act() {
            return Err(Error::Refused("placement-edit-refused-organisation"));
        }
        let partner = partner_of(connection, stored).await?.map(|partner| partner.country);
        if stored.content.blockers(&self.calendar(connection, stored.id).await?, partner).is_empty() {
            Ok(())
        } else {
            Err(Error::Refused("placement-edit-refused-incomplete"))
        }
    }
}

/// Tells the OCI that its partner confirmed, and the programme that it waits for a review.
pub(super) async fn tell_confirmed(connection: &mut PgConnection, stored: &Stored, now: Timestamp) -> Result<()> {
    let id = stored.id;
    let editors = store::recipients::organisation_coordinators(connection, stored.organisation).await?;
    passage::tell(connection, &editors, now, |to| {
        Some(Mail::PlacementConfirmed { placement: title(stored, to.language)?, placement_id: id })
    })
    .await?;
    let organisation = store::placements::life::owner(connection, stored.organisation).await?.name;
    let coordinators = store::recipients::programme_coordinators(connection).await?;
    passage::tell(connection, &coordinators, now, |to| {
        let placement = title(stored, to.language)?;
        Some(Mail::PlacementAwaitsReview { organisation: organisation.clone(), placement, placement_id: id })
    })
    .await
}
