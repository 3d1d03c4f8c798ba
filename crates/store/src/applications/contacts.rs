//! How to reach people who applied, once they agreed to it.

use std::collections::BTreeMap;

use domain::{application::PersonContact, contact::Phone, ids::ApplicationId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::decode;

/// The address of today and the telephone that was sent, of those of these applications whose people agreed. A closed account has no
/// address.
pub async fn contacts(
    connection: &mut PgConnection,
    applications: &[Uuid],
) -> sqlx::Result<BTreeMap<ApplicationId, PersonContact>> {
    let rows = sqlx::query!(
        r#"SELECT a.id AS "id!", COALESCE(c.email, a.paper_email) AS email, k.profile->'identity'->>'phone' AS phone
           FROM application a JOIN participant t ON t.id = a.participant_id
                LEFT JOIN account c ON c.id = t.account_id AND c.closed_at IS NULL
                LEFT JOIN application_copy k ON k.application_id = a.id
           WHERE a.id = ANY($1) AND a.contact_shared_at IS NOT NULL"#,
        applications,
    )
    .fetch_all(connection)
    .await?;
    let contacts = rows.into_iter().map(|row| {
        let phone = row.phone.as_deref().map(Phone::parse).transpose().map_err(decode)?;
        Ok((ApplicationId::from_uuid(row.id), PersonContact { email: row.email, phone }))
    });
    contacts.collect()
}

/// Notes that the person agrees, where they had not.
pub async fn share_contact(connection: &mut PgConnection, id: ApplicationId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE application SET contact_shared_at = $2 WHERE id = $1 AND contact_shared_at IS NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}
