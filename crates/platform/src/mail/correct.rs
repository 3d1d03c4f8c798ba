//! A programme coordinator corrects the address of a dead letter where it is held, and what it asked is asked again.

use domain::{account::Viewer, awaited::Awaited, email::Email, ids::MailId, mail::Mail};
use store::outbox;

use crate::{
    Error, Platform, Result, accounts,
    audit::{self, Event},
    partners,
};

impl Platform {
    /// Corrects the address of a partner or of an invited person, and sends again. The links to the earlier address end.
    ///
    /// # Errors
    /// `NotFound` when the person does not coordinate the programme and for an unknown mail; `MovedOn` where it is dead no more or
    /// nobody waits any more; `Refused` where the address is that of an account, which only its person changes.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, mail = %id))]
    pub async fn correct_dead_mail(&self, viewer: &Viewer, id: MailId, email: &Email) -> Result<()> {
        viewer.coordinates_programme()?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let dead = outbox::find(&mut transaction, id).await?.ok_or(Error::NotFound)?;
        if dead.dead_at.is_none() {
            return Err(Error::MovedOn);
        }
        match dead.awaited {
            None | Some(Awaited::Candidate(_)) => return Err(Error::Refused("mail-dead-refused-account")),
            Some(Awaited::Invitation(invitation)) => {
                accounts::correct_invitation(&mut transaction, invitation, email, now).await?;
            }
            Some(Awaited::Partner(placement)) => {
                let stored = store::placements::find(&mut transaction, placement).await?.ok_or(Error::MovedOn)?;
                let partner = stored.content.partner.partner.ok_or(Error::MovedOn)?;
                partners::correct_address(&mut transaction, partner, email, now).await?;
                // News are sent as they were; a question has left with a new link.
                if !matches!(dead.mail, Some(Mail::PartnerConfirmation { .. })) {
                    outbox::readdress(&mut transaction, id, email).await?;
                    outbox::revive(&mut transaction, id, now).await?;
                }
            }
            Some(Awaited::Nomination(account)) => {
                let person = store::participants::by_account(&mut transaction, account).await?.ok_or(Error::MovedOn)?;
                let named = store::nominations::find(&mut transaction, person.id).await?.ok_or(Error::MovedOn)?;
                let partner = named.partner.ok_or(Error::MovedOn)?;
                partners::correct_address(&mut transaction, partner, email, now).await?;
            }
        }
        let event = Event::new("mail", id.as_uuid(), "address_corrected");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
