//! What an OCI does to its placements: submits, takes back, closes, starts, completes.

use domain::{
    account::Viewer,
    ids::{LinkId, PlacementId},
    link::{LinkPurpose, LinkToken},
    mail::Mail,
    placement::{PlacementAction, PlacementActor, PlacementState},
    text::Paragraph,
};
use jiff::Timestamp;
use sqlx::{PgConnection, Postgres, Transaction};
use store::{fresh, partner_links::Subject, placements::Stored};

use super::{
    ahead::end_with_step,
    edit::{editable_by, read_at},
    passage::{self, Act, title},
    views::partner_of,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links, mail, secrets,
};

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

    /// Sends the partner another link, to the address that it has now.
    ///
    /// # Errors
    /// `Refused` where it has no address, `MovedOn` where nothing is asked of it any more.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn send_partner_link_again(&self, viewer: &Viewer, id: PlacementId, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        if stored.state != PlacementState::AwaitingPartner {
            return Err(Error::MovedOn);
        }
        if viewer.member_of(stored.organisation)?.state.is_stopped() {
            return Err(Error::Refused("placement-edit-refused-stopped"));
        }
        ask_partner(&mut transaction, &stored, now).await?;
        let event = Event::new("placement", id.as_uuid(), "partner_link_sent");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
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

/// Writes to the partner, where it has an address; otherwise the OCI records its answer.
async fn ask_partner(transaction: &mut Transaction<'_, Postgres>, stored: &Stored, now: Timestamp) -> Result<()> {
    let Some(id) = stored.content.partner.partner else { return Ok(()) };
    let partner = store::partners::find(transaction, id).await?.ok_or(Error::NotFound)?.form;
    let Some(email) = &partner.email else { return Ok(()) };
    let Some(placement) = title(stored, partner.language) else { return Ok(()) };
    let token = secrets::random_token()?;
    let expires_at = links::ends_at(LinkPurpose::PartnerConfirmation, now)?;
    let subject = Subject { placement: stored.id, partner: id };
    let hash = secrets::sha256(&token);
    store::partner_links::insert(transaction, LinkId::from_uuid(fresh()), &hash, &subject, now, expires_at).await?;
    let letter = Mail::PartnerConfirmation {
        organisation: store::placements::life::owner(transaction, stored.organisation).await?.name,
        partner: partner.name,
        placement,
        token: LinkToken::parse(&token).map_err(Error::internal)?,
        expires_on: links::last_day(LinkPurpose::PartnerConfirmation, now)?,
    };
    mail::enqueue(transaction, email, partner.language, &letter, now).await
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
