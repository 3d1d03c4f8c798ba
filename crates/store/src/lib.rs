//! Every SQL statement of the project: small functions on a connection that the use case owns, which read and write the types of
//! `domain`. This crate opens no connection, decides nothing and knows no use case.

pub mod accounts;
pub mod applications;
pub mod audit;
pub mod awaited_mails;
pub mod changes;
pub mod concerned;
pub mod countries;
pub mod demo;
pub mod export;
pub mod forms;
mod ids;
pub mod imports;
pub mod kept_forms;
pub mod limits;
pub mod links;
pub mod nominations;
pub mod offers;
pub mod organisations;
pub mod outbox;
pub mod participants;
pub mod partner_links;
pub mod partners;
pub mod pending_sign_ins;
pub mod placements;
pub mod public_changes;
pub mod rankings;
pub mod recipients;
pub mod schema;
pub mod second_factor;
pub mod server_key;
pub mod sessions;
pub mod set_aside;
pub mod sign_ins;
pub mod skills;

use std::{fmt::Display, str::FromStr};

use jiff::Timestamp;
use jiff_sqlx::Timestamp as SqlTimestamp;
use sqlx::{PgConnection, PgPool, migrate::Migrator};

pub use ids::fresh;

/// The schema, applied forward only, under sqlx's own lock.
pub static MIGRATOR: Migrator = sqlx::migrate!("../../migrations");

/// Asks the database for an answer.
///
/// # Errors
/// The database's.
pub async fn ping(pool: &PgPool) -> sqlx::Result<()> {
    sqlx::query("SELECT 1").execute(pool).await.map(drop)
}

/// The time of the database's machine, for comparing clocks. Nothing else asks SQL for the time.
///
/// # Errors
/// The database's.
pub async fn clock(connection: &mut PgConnection) -> sqlx::Result<Timestamp> {
    let now: SqlTimestamp = sqlx::query_scalar("SELECT clock_timestamp()").fetch_one(connection).await?;
    Ok(now.to_jiff())
}

/// Reads a stored word into its type. A word that does not parse is an internal error.
fn parse<T>(text: &str) -> sqlx::Result<T>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse().map_err(decode)
}

/// Whether an error says that stored data does not read, not that the database failed.
#[must_use]
pub const fn does_not_read(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. })
}

/// An error for stored data that does not read.
fn decode(error: impl Display) -> sqlx::Error {
    sqlx::Error::Decode(error.to_string().into())
}
