//! What an import looks up; the drafts themselves are written by [`super::placements`].

use domain::{ids::OrganisationId, organisation::Slug};
use sqlx::PgConnection;

/// The OCI of that slug, whatever its state: a draft is nobody's business but its own.
pub(crate) async fn organisation(connection: &mut PgConnection, slug: &Slug) -> sqlx::Result<Option<OrganisationId>> {
    let row =
        sqlx::query!("SELECT id FROM organisation WHERE slug = $1", slug.as_str()).fetch_optional(connection).await?;
    Ok(row.map(|row| OrganisationId::from_uuid(row.id)))
}
