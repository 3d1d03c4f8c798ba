//! How safe countries are: what the programme noted, the last note first.

use std::collections::BTreeMap;

use domain::{
    country::{CountryCode, NoteSecurity, SecurityLevel, SecurityNote},
    ids::AccountId,
};
use jiff::civil::Date;
use jiff_sqlx::{Date as SqlDate, ToSqlx};
use sqlx::PgConnection;

use crate::parse;

/// The level of each country of which there is a note.
pub async fn levels(connection: &mut PgConnection) -> sqlx::Result<BTreeMap<CountryCode, SecurityLevel>> {
    let rows = sqlx::query!(
        "SELECT DISTINCT ON (country) country, level FROM country_security ORDER BY country, noted_on DESC"
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((parse(&row.country)?, parse(&row.level)?))).collect()
}

/// Every note of a country.
pub async fn notes(connection: &mut PgConnection, country: CountryCode) -> sqlx::Result<Vec<SecurityNote>> {
    let rows = sqlx::query!(
        r#"SELECT level, source, noted_on AS "noted_on: SqlDate" FROM country_security
           WHERE country = $1 ORDER BY noted_on DESC"#,
        country.as_str(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| Ok(SecurityNote { level: parse(&row.level)?, source: row.source, noted_on: row.noted_on.to_jiff() }))
        .collect()
}

/// The last note of a country.
pub async fn last_note(connection: &mut PgConnection, country: CountryCode) -> sqlx::Result<Option<SecurityNote>> {
    Ok(notes(connection, country).await?.into_iter().next())
}

/// The level of a country, where there is a note.
pub async fn level(connection: &mut PgConnection, country: CountryCode) -> sqlx::Result<Option<SecurityLevel>> {
    Ok(last_note(connection, country).await?.map(|note| note.level))
}

/// Notes a level; a second note of the same day takes the first one's place.
pub async fn note(connection: &mut PgConnection, note: &NoteSecurity, on: Date, by: AccountId) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO country_security (country, noted_on, level, source, noted_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (country, noted_on)
         DO UPDATE SET level = EXCLUDED.level, source = EXCLUDED.source, noted_by = EXCLUDED.noted_by",
        note.country.as_str(),
        on.to_sqlx() as _,
        note.level.as_str(),
        note.source.as_str(),
        by.as_uuid(),
    )
    .execute(connection)
    .await
    .map(drop)
}
