//! Closing an account: personal data is erased; what the programme counts stays without a name.

use domain::{
    account::{CloseAccount, CloseProof, Viewer},
    email::Email,
    form::{FieldCode, FormErrors},
    ids::AccountId,
    participant::Profile,
};
use jiff::Timestamp;
use sqlx::PgConnection;

use crate::{
    Error, Platform, Result, applications,
    audit::{self, Event},
};

impl Platform {
    /// Closes a person's account: their sessions end, their live applications are withdrawn, their profile, CV, requests, letters,
    /// mails and what they sent with applications are erased, their name and address replaced. The files of their mails go within a
    /// minute ([`Platform::sweep_mail_files`]).
    ///
    /// # Errors
    /// `Invalid` for a wrong password or another address; `Refused` for the last owner of an OCI, and while a stay is under way.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn close_account(&self, viewer: &Viewer, form: CloseAccount) -> Result<()> {
        self.prove(viewer, form.proof).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        leave_organisations(&mut transaction, viewer).await?;
        if let Some(participant) = viewer.participant {
            applications::leave_all(&mut transaction, participant, viewer.account, now).await?;
            let stored = store::participants::find(&mut transaction, participant).await?.ok_or(Error::NotFound)?;
            let empty = Profile::new(stored.profile.track);
            store::accounts::closing::erase_participant(&mut transaction, participant).await?;
            if !store::participants::update(&mut transaction, participant, stored.version, &empty, now).await? {
                return Err(Error::MovedOn);
            }
        }
        erase(&mut transaction, viewer.account, &viewer.email, now).await?;
        let event = Event::new("account", viewer.account.as_uuid(), "closed");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Checks the password, or the typed address of an account without a password.
    async fn prove(&self, viewer: &Viewer, proof: CloseProof) -> Result<()> {
        let own = self.own_account(viewer).await?;
        match proof {
            CloseProof::Password(password) if own.has_password => self.check_password(viewer, password).await,
            CloseProof::Address(typed) if !own.has_password => {
                if typed.lowercase() == viewer.email.lowercase() {
                    return Ok(());
                }
                Err(FormErrors::one("confirmation", FieldCode::Mismatch).into())
            }
            // The account gained or lost its password since the page was read.
            CloseProof::Password(_) | CloseProof::Address(_) => Err(Error::MovedOn),
        }
    }
}

/// Leaves every OCI, where somebody else can still run it.
async fn leave_organisations(connection: &mut PgConnection, viewer: &Viewer) -> Result<()> {
    for membership in &viewer.memberships {
        store::accounts::team::lock(connection, membership.organisation).await?;
        store::accounts::team::delete(connection, membership.organisation, viewer.account).await?;
        if store::accounts::team::owners(connection, membership.organisation).await? == 0 {
            return Err(Error::Refused("accounts-close-last-owner"));
        }
    }
    Ok(())
}

async fn erase(connection: &mut PgConnection, account: AccountId, email: &Email, now: Timestamp) -> Result<()> {
    // Unique as the identifier is, and no mail ever leaves for that domain (RFC 2606).
    let nobody = format!("{account}@closed.invalid");
    store::accounts::closing::erase_account(connection, account, &nobody, now).await?;
    store::accounts::closing::erase_traces(connection, account, email, &nobody, now).await?;
    Ok(store::sessions::delete_of(connection, account, None).await?)
}
