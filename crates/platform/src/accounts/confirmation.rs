//! The proof that an address belongs to the person.

use domain::{ids::AccountId, link::LinkPurpose};
use jiff::Timestamp;
use sqlx::PgConnection;

use crate::{
    Result,
    audit::{self, Event},
};

/// Notes that the address is confirmed, where it was not yet; its other links are cancelled.
pub(super) async fn confirm(connection: &mut PgConnection, account: AccountId, now: Timestamp) -> Result<()> {
    if store::accounts::confirm(connection, account, now).await? {
        audit::record(connection, now, Some(account), Event::new("account", account.as_uuid(), "address_confirmed"))
            .await?;
        store::links::cancel(connection, account, LinkPurpose::ConfirmAddress, now).await?;
    }
    Ok(())
}
