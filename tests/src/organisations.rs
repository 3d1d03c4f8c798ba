//! OCIs of the tests, put straight into the database.

use domain::{fold::fold, ids::OrganisationId};

use crate::{TestApp, fresh_id};

impl TestApp {
    /// An approved OCI. Its name is made of its slug.
    pub async fn organisation(&self, slug: &str) -> OrganisationId {
        let id = fresh_id();
        sqlx::query(
            "INSERT INTO organisation (id, slug, name, city, description, state, created_at, folded_name)
             VALUES ($1, $2, $3, 'Rimouski', 'Un organisme fictif.', 'approved', $4::timestamptz, $5)",
        )
        .bind(id)
        .bind(slug)
        .bind(format!("Organisme {slug}"))
        .bind(self.clock.now().to_string())
        .bind(fold(&format!("Organisme {slug}")))
        .execute(&self.pool)
        .await
        .expect("an organisation");
        OrganisationId::from_uuid(id)
    }
}
