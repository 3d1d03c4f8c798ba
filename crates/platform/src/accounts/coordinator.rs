//! Appoints a coordinator of the programme from the command line.

use domain::{
    email::Email,
    ids::AccountId,
    language::UiLanguage,
    link::{LinkPurpose, LinkToken},
    mail::Mail,
};
use serde_json::json;
use store::{accounts::NewAccount, fresh};

use super::proof;
use crate::{
    Platform, Result,
    audit::{self, Event},
    links::{self},
    mail,
};

impl Platform {
    /// Makes the owner of that address a coordinator of the programme, opening an account if there is none, and mails a link to
    /// choose a password. Returns the link's token for the terminal. The role takes effect once the address is confirmed.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn appoint_coordinator(&self, email: &Email) -> Result<LinkToken> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let known = store::accounts::credentials(&mut transaction, email).await?;
        let (account, language) = match known {
            Some(known) => (known.account, known.language),
            None => {
                let id = AccountId::from_uuid(fresh());
                let new = NewAccount {
                    id,
                    email,
                    name: &proof::name_of(email.as_str())?,
                    kind: None,
                    language: UiLanguage::Fr,
                    password_hash: None,
                    confirmed_at: None,
                };
                store::accounts::insert(&mut transaction, &new, now).await?;
                (id, UiLanguage::Fr)
            }
        };
        store::accounts::make_coordinator(&mut transaction, account).await?;
        let token = links::issue(&mut transaction, LinkPurpose::ResetPassword, Some(account), json!({}), now).await?;
        let reset = Mail::PasswordReset { token: token.clone() };
        mail::enqueue(&mut transaction, email, language, &reset, now).await?;
        let event = Event::new("account", account.as_uuid(), "coordinator_appointed");
        audit::record(&mut transaction, now, None, event).await?;
        transaction.commit().await?;
        Ok(token)
    }
}
