//! OCIs: their registration, their own page, and what the programme's coordinator does with them.

mod name;
mod review;

pub use review::OrganisationPage;

use domain::{
    account::{MemberRole, Membership, Viewer},
    application::WaitingApplication,
    ids::OrganisationId,
    mail::Mail,
    organisation::{DeskCounts, OrganisationForm, RegisteredOrganisation, Slug},
    text::OrganisationName,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::fresh;

use crate::{Error, Platform, Result, applications::waiting_for, audit, mail};

/// The most OCIs of one person that may wait for an answer.
const MAX_WAITING: i64 = 3;
/// Names that share a slug; beyond it something is wrong.
const MAX_SAME_SLUG: u32 = 200;

/// An OCI's desk.
#[derive(Debug, Clone)]
pub struct OrganisationDesk {
    pub organisation: RegisteredOrganisation,
    pub role: MemberRole,
    pub counts: DeskCounts,
    /// The applications that wait for the reader, the longest waiting first.
    pub waiting: Vec<WaitingApplication>,
}

impl Platform {
    /// Registers an OCI, owned by the person, and tells the programme. The result is its slug.
    ///
    /// # Errors
    /// `Refused` when the person did not sign up for an OCI, has not confirmed their address, or has too many waiting.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn register_organisation(&self, viewer: &Viewer, form: &OrganisationForm) -> Result<String> {
        may_register(viewer)?;
        let now = self.clock().now();
        let id = OrganisationId::from_uuid(fresh());
        let mut transaction = self.pool.begin().await?;
        store::organisations::lock_account(&mut transaction, viewer.account).await?;
        if store::organisations::waiting_of(&mut transaction, viewer.account).await? >= MAX_WAITING {
            return Err(Error::Refused("organisation-too-many-waiting"));
        }
        let slug = insert(&mut transaction, id, form, now).await?;
        store::organisations::insert_owner(&mut transaction, id, viewer.account, now).await?;
        let event = audit::Event::new("organisation", id.as_uuid(), "registered");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        let letter = Mail::OciRegistered { organisation: form.name.clone(), organisation_id: id };
        for coordinator in store::recipients::programme_coordinators(&mut transaction).await? {
            mail::enqueue(&mut transaction, &coordinator.email, coordinator.language, &letter, now).await?;
        }
        transaction.commit().await?;
        Ok(slug)
    }

    /// An OCI's desk, for its members.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn organisation_desk(&self, viewer: &Viewer, slug: &str) -> Result<OrganisationDesk> {
        let membership = membership(viewer, slug)?;
        let mut connection = self.pool.acquire().await?;
        let organisation =
            store::organisations::find(&mut connection, membership.organisation).await?.ok_or(Error::NotFound)?;
        let counts = store::organisations::desk_counts(&mut connection, membership.organisation).await?;
        let waiting = waiting_for(&mut connection, viewer, membership).await?;
        Ok(OrganisationDesk { organisation, role: membership.role, counts, waiting })
    }

    /// Saves an OCI's page, its slug unchanged: addresses stay. Another name of an approved OCI waits for the programme.
    ///
    /// # Errors
    /// `NotFound` when the person does not own it; `MovedOn` when it was changed meanwhile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn edit_organisation(
        &self,
        viewer: &Viewer,
        slug: &str,
        version: i32,
        form: &OrganisationForm,
    ) -> Result<()> {
        let membership = membership(viewer, slug)?;
        if !membership.role.can_invite() {
            return Err(Error::NotFound);
        }
        let id = membership.organisation;
        let mut transaction = self.pool.begin().await?;
        let found = store::organisations::find(&mut transaction, id).await?.ok_or(Error::NotFound)?;
        let (name, wished) = name::of_edition(&found, form);
        let names = (name, wished.map(OrganisationName::as_str));
        if !store::organisations::update(&mut transaction, id, version, form, names).await? {
            return Err(Error::MovedOn);
        }
        let now = self.clock().now();
        name::tell_programme(&mut transaction, &found, wished, now).await?;
        let event =
            audit::Event::new("organisation", id.as_uuid(), "edited").with_detail(json!({ "version": version + 1 }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

fn may_register(viewer: &Viewer) -> Result<()> {
    if viewer.kind != Some(domain::account::AccountKind::Organisation) {
        return Err(Error::Refused("organisation-not-this-account"));
    }
    if viewer.confirmed { Ok(()) } else { Err(Error::Refused("organisation-confirm-first")) }
}

fn membership<'v>(viewer: &'v Viewer, slug: &str) -> Result<&'v Membership> {
    viewer.memberships.iter().find(|membership| membership.slug == slug).ok_or(Error::NotFound)
}

/// Inserts the OCI under the first free slug of its name.
async fn insert(
    connection: &mut PgConnection,
    id: OrganisationId,
    form: &OrganisationForm,
    now: Timestamp,
) -> Result<String> {
    let plain = form.slug();
    let numbered = (2..=MAX_SAME_SLUG).map(|number| plain.numbered(number));
    for slug in std::iter::once(plain.clone()).chain(numbered) {
        if store::organisations::insert(&mut *connection, id, slug.as_str(), form, now).await? {
            return Ok(Slug::as_str(&slug).to_owned());
        }
    }
    Err(Error::internal("no free slug for an organisation's name"))
}
