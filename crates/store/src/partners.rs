//! Partner organisations, each described by one OCI.

use domain::{
    email::Email,
    fold::fold,
    ids::{OrganisationId, PartnerId},
    organisation::PartnerForm,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{decode, parse};

/// A partner organisation as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: PartnerId,
    pub organisation: OrganisationId,
    pub version: i32,
    pub form: PartnerForm,
}

struct Row {
    id: Uuid,
    organisation_id: Uuid,
    version: i32,
    name: String,
    country: String,
    place: String,
    description: String,
    contact_name: String,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    language: String,
    agreement_recorded: bool,
}

impl TryFrom<Row> for Stored {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        let form = PartnerForm {
            name: row.name.try_into().map_err(decode)?,
            country: parse(&row.country)?,
            place: row.place.try_into().map_err(decode)?,
            language: parse(&row.language)?,
            contact_name: row.contact_name.try_into().map_err(decode)?,
            email: row.contact_email.map(TryInto::try_into).transpose().map_err(decode)?,
            phone: row.contact_phone.map(TryInto::try_into).transpose().map_err(decode)?,
            description: Some(row.description)
                .filter(|text| !text.is_empty())
                .map(TryInto::try_into)
                .transpose()
                .map_err(decode)?,
            agreement_recorded: row.agreement_recorded,
        };
        Ok(Self {
            id: PartnerId::from_uuid(row.id),
            organisation: OrganisationId::from_uuid(row.organisation_id),
            version: row.version,
            form,
        })
    }
}

pub async fn insert(
    connection: &mut PgConnection,
    id: PartnerId,
    organisation: OrganisationId,
    form: &PartnerForm,
    today: Date,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO partner (id, organisation_id, name, country, place, description, contact_name, contact_email, contact_phone,
                language, agreement_recorded_on, created_at, folded_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        id.as_uuid(),
        organisation.as_uuid(),
        form.name.as_str(),
        form.country.as_str(),
        form.place.as_str(),
        form.description.as_ref().map_or("", |text| text.as_str()),
        form.contact_name.as_str(),
        form.email.as_ref().map(Email::as_str),
        form.phone.as_ref().map(|phone| phone.as_str()),
        form.language.code(),
        form.agreement_recorded.then(|| today.to_sqlx()) as _,
        now.to_sqlx() as _,
        folded_name(form),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Changes a partner. `false` when its version has changed meanwhile. The agreement keeps the day on which it was first recorded.
pub async fn update(
    connection: &mut PgConnection,
    id: PartnerId,
    version: i32,
    form: &PartnerForm,
    today: Date,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE partner SET version = version + 1, name = $3, country = $4, place = $5, description = $6, contact_name = $7,
                contact_email = $8, contact_phone = $9, language = $10,
                agreement_recorded_on = CASE WHEN $11 THEN COALESCE(agreement_recorded_on, $12) END, folded_name = $13
         WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        form.name.as_str(),
        form.country.as_str(),
        form.place.as_str(),
        form.description.as_ref().map_or("", |text| text.as_str()),
        form.contact_name.as_str(),
        form.email.as_ref().map(Email::as_str),
        form.phone.as_ref().map(|phone| phone.as_str()),
        form.language.code(),
        form.agreement_recorded,
        today.to_sqlx() as _,
        folded_name(form),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a partner another address. `false` when its version has changed meanwhile.
pub async fn set_address(
    connection: &mut PgConnection,
    id: PartnerId,
    version: i32,
    email: &Email,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE partner SET version = version + 1, contact_email = $3 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        email.as_str(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Its name and place as searches compare them.
fn folded_name(form: &PartnerForm) -> String {
    fold(&format!("{} {}", form.name.as_str(), form.place.as_str()))
}

/// Any partner. The use case decides whether the person may see it.
pub async fn find(connection: &mut PgConnection, id: PartnerId) -> sqlx::Result<Option<Stored>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation_id, version, name, country, place, description, contact_name, contact_email, contact_phone,
                  language, agreement_recorded_on IS NOT NULL AS "agreement_recorded!"
           FROM partner WHERE id = $1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(Stored::try_from).transpose()
}

/// An OCI's partners, by name. An OCI has a few dozen at most.
pub async fn of_organisation(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<Vec<Stored>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation_id, version, name, country, place, description, contact_name, contact_email, contact_phone,
                  language, agreement_recorded_on IS NOT NULL AS "agreement_recorded!"
           FROM partner WHERE organisation_id = $1 ORDER BY name, id"#,
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(Stored::try_from).collect()
}
