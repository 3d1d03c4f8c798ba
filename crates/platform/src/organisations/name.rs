//! The name of an OCI. The programme vouched for the one of an approved OCI, and people know it by that: another one is reviewed
//! before it is shown.

use domain::{
    account::Viewer,
    mail::Mail,
    organisation::{NameReview, OrganisationForm, RegisteredOrganisation, Slug},
    text::OrganisationName,
};
use jiff::Timestamp;
use sqlx::PgConnection;

use crate::{Error, Platform, Result, audit, mail};

/// The name under which a changed page is saved, and the one that waits for the programme.
pub(super) fn of_edition<'a>(
    found: &'a RegisteredOrganisation,
    form: &'a OrganisationForm,
) -> (&'a str, Option<&'a OrganisationName>) {
    if form.name.as_str() == found.name || !found.state.name_is_vouched_for() {
        (form.name.as_str(), None)
    } else {
        (&found.name, Some(&form.name))
    }
}

/// Tells the programme of a name that an OCI wishes to have, the first time.
pub(super) async fn tell_programme(
    connection: &mut PgConnection,
    found: &RegisteredOrganisation,
    wished: Option<&OrganisationName>,
    now: Timestamp,
) -> Result<()> {
    let Some(wished) = wished.filter(|wished| found.wished_name.as_ref() != Some(wished)) else { return Ok(()) };
    let organisation = OrganisationName::parse(&found.name).map_err(Error::internal)?;
    let letter = Mail::OciNameAsked { organisation, wished: wished.clone() };
    for coordinator in store::recipients::programme_coordinators(&mut *connection).await? {
        mail::enqueue(&mut *connection, &coordinator.email, coordinator.language, &letter, now).await?;
    }
    Ok(())
}

impl Platform {
    /// Gives an OCI the name that it wishes to have, or lets it keep its own, and tells its members who write placements.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme; `MovedOn` when no name waits, or another one.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn review_name(&self, viewer: &Viewer, review: &NameReview) -> Result<()> {
        viewer.coordinates_programme()?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let found = store::organisations::find(&mut transaction, review.organisation).await?.ok_or(Error::NotFound)?;
        let wished = found.wished_name.clone().ok_or(Error::MovedOn)?;
        let name = if review.accepts { wished.as_str() } else { &found.name };
        if !store::organisations::settle_name(&mut transaction, found.id, review.version, name).await? {
            return Err(Error::MovedOn);
        }
        let action = if review.accepts { "name_accepted" } else { "name_refused" };
        let event = audit::Event::new("organisation", found.id.as_uuid(), action);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        let slug: Slug = found.slug.parse().map_err(Error::internal)?;
        let letter = if review.accepts {
            Mail::OciNameAccepted { organisation: wished, slug }
        } else {
            let organisation = OrganisationName::parse(&found.name).map_err(Error::internal)?;
            Mail::OciNameRefused { organisation, wished, slug }
        };
        for member in store::recipients::organisation_coordinators(&mut transaction, found.id).await? {
            mail::enqueue(&mut transaction, &member.email, member.language, &letter, now).await?;
        }
        Ok(transaction.commit().await?)
    }
}
