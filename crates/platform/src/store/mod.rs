//! The only SQL of the project: small functions on a connection that the use case owns. Row structs never leave this folder.

pub(crate) mod accounts;
pub(crate) mod applications;
pub(crate) mod audit;
pub(crate) mod changes;
pub(crate) mod closing;
pub(crate) mod consents;
pub(crate) mod countries;
pub(crate) mod demo;
pub(crate) mod export;
pub(crate) mod forms;
pub(crate) mod import;
pub(crate) mod invitations;
pub(crate) mod limits;
pub(crate) mod links;
pub(crate) mod nominations;
pub(crate) mod offers;
pub(crate) mod organisations;
pub(crate) mod outbox;
pub(crate) mod participants;
pub(crate) mod partner_links;
pub(crate) mod partners;
pub(crate) mod placement_life;
pub(crate) mod placements;
pub(crate) mod public_placements;
pub(crate) mod rankings;
pub(crate) mod sessions;
pub(crate) mod skills;
pub(crate) mod team;

use std::{fmt::Display, str::FromStr};

use sqlx::PgPool;

pub(crate) async fn ping(pool: &PgPool) -> sqlx::Result<()> {
    sqlx::query("SELECT 1").execute(pool).await.map(drop)
}

/// Reads a stored word back into its type; a word that no longer parses is a fault of ours.
pub(crate) fn parse<T>(text: &str) -> sqlx::Result<T>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse().map_err(decode)
}

/// Stored data that does not read.
pub(crate) fn decode(error: impl Display) -> sqlx::Error {
    sqlx::Error::Decode(error.to_string().into())
}
