//! A person's own account, as they read and change it.

use domain::{
    account::{AccountForm, ConsentPurpose, OwnConsent, Viewer},
    email::Email,
    ids::ConsentId,
    language::UiLanguage,
    text::PersonName,
};
use store::fresh;

use super::sign_up::CONSENT_TEXT_VERSION;
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

/// An account as its owner sees it.
#[derive(Debug, Clone)]
pub struct OwnAccount {
    pub name: PersonName,
    pub email: Email,
    /// The language of mails.
    pub language: UiLanguage,
    pub confirmed: bool,
    /// Whether they sign in by a password too, or by links only.
    pub has_password: bool,
    pub version: i32,
    /// Everything they ever agreed to, the oldest first.
    pub consents: Vec<OwnConsent>,
}

impl OwnAccount {
    /// Whether they agree to that now.
    #[must_use]
    pub fn agrees_to(&self, purpose: ConsentPurpose) -> bool {
        self.consents.iter().any(|consent| consent.purpose == purpose.as_str() && consent.withdrawn_at.is_none())
    }
}

impl Platform {
    /// A person's own account.
    ///
    /// # Errors
    /// `SignedOut` where it was closed meanwhile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_account(&self, viewer: &Viewer) -> Result<OwnAccount> {
        let mut connection = self.pool.acquire().await?;
        let known = store::accounts::credentials_of(&mut connection, viewer.account).await?.ok_or(Error::SignedOut)?;
        let consents = store::accounts::consents::of_account(&mut connection, viewer.account).await?;
        Ok(OwnAccount {
            name: known.name,
            email: known.email,
            language: known.language,
            confirmed: known.confirmed,
            has_password: known.password_hash.is_some(),
            version: known.version,
            consents,
        })
    }

    /// Changes the name to show and the language of mails.
    ///
    /// # Errors
    /// `MovedOn` where the account changed since that version was read.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn save_account(&self, viewer: &Viewer, version: i32, form: &AccountForm) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        if !store::accounts::save(&mut transaction, viewer.account, version, &form.name, form.language).await? {
            return Err(Error::MovedOn);
        }
        let event = Event::new("account", viewer.account.as_uuid(), "saved");
        audit::record(&mut transaction, self.clock().now(), Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Changes the language of mails alone.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn write_in(&self, viewer: &Viewer, language: UiLanguage) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        store::accounts::write_in(&mut transaction, viewer.account, language).await?;
        let event = Event::new("account", viewer.account.as_uuid(), "saved");
        audit::record(&mut transaction, self.clock().now(), Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Gives these consents and withdraws every other one that this list offers.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn choose_consents(&self, viewer: &Viewer, chosen: &[ConsentPurpose]) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        for purpose in ConsentPurpose::ALL {
            if chosen.contains(purpose) {
                let id = ConsentId::from_uuid(fresh());
                let purpose = purpose.as_str();
                store::accounts::consents::give(
                    &mut transaction,
                    id,
                    viewer.account,
                    purpose,
                    CONSENT_TEXT_VERSION,
                    now,
                )
                .await?;
            } else {
                store::accounts::consents::withdraw(&mut transaction, viewer.account, purpose.as_str(), now).await?;
            }
        }
        let event = Event::new("account", viewer.account.as_uuid(), "consents_chosen");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
