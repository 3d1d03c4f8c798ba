//! Gives a person a role in the programme at the command line.

use domain::{
    account::Role,
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
    /// Gives the owner of that address a role in the programme, opening an account if there is none, and mails a link to choose a
    /// password. The token is also the answer, for the terminal. The role counts once the address is proved.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn appoint(&self, email: &Email, role: Role) -> Result<LinkToken> {
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
        store::accounts::give_role(&mut transaction, account, role).await?;
        let token = links::issue(&mut transaction, LinkPurpose::ResetPassword, Some(account), json!({}), now).await?;
        let reset = Mail::PasswordReset { token: token.clone(), way_back: None };
        mail::enqueue(&mut transaction, email, language, &reset, now).await?;
        let event = Event::new("account", account.as_uuid(), "appointed").with_detail(json!({ "role": role.as_str() }));
        audit::record(&mut transaction, now, None, event).await?;
        transaction.commit().await?;
        Ok(token)
    }
}
