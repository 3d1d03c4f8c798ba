//! What the programme's coordinator does with OCIs.

use std::collections::BTreeMap;

use domain::{
    account::Viewer,
    application::Pause,
    country::Concerned,
    ids::OrganisationId,
    mail::Mail,
    organisation::{
        OrganisationAction, OrganisationReview, OrganisationState, ProgrammeCounts, RegisteredOrganisation, Slug,
    },
    text::OrganisationName,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::concerned::Scope;

use crate::{
    Error, Platform, Result,
    applications::reviews_waiting,
    audit, mail,
    stops::{Stop, Turn, whom_by_organisation},
};

/// OCIs a page.
const PAGE: usize = 25;

/// A page of OCIs, and the last one shown where more follow.
#[derive(Debug, Clone)]
pub struct OrganisationPage {
    pub organisations: Vec<RegisteredOrganisation>,
    /// Whom a suspension of each, or its end, concerns; an OCI without placements has no entry.
    pub concerned: BTreeMap<OrganisationId, Concerned>,
    pub next: Option<OrganisationId>,
}

impl Platform {
    /// What waits for the programme's coordinator.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn programme_desk(&self, viewer: &Viewer) -> Result<ProgrammeCounts> {
        viewer.reads_aggregates()?;
        let mut connection = self.pool.acquire().await?;
        Ok(store::organisations::programme_counts(&mut connection).await?)
    }

    /// How many reviews wait for the programme, and when the longest waiting was asked for.
    ///
    /// # Errors
    /// `NotFound` unless the person coordinates the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn reviews_to_answer(&self, viewer: &Viewer) -> Result<(usize, Option<Timestamp>)> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        reviews_waiting(&mut connection, self.clock.now()).await
    }

    /// OCIs of one state or of all, the last registered first.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn organisations_to_review(
        &self,
        viewer: &Viewer,
        state: Option<OrganisationState>,
        before: Option<OrganisationId>,
    ) -> Result<OrganisationPage> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        let limit = i64::try_from(PAGE + 1).map_err(Error::internal)?;
        let mut organisations = store::organisations::list(&mut connection, state, before, limit).await?;
        let more = organisations.len() > PAGE;
        organisations.truncate(PAGE);
        let next = organisations.last().filter(|_| more).map(|last| last.id);
        let ids: Vec<OrganisationId> = organisations.iter().map(|organisation| organisation.id).collect();
        let concerned = whom_by_organisation(&mut connection, Scope::Organisations(&ids)).await?;
        Ok(OrganisationPage { organisations, concerned, next })
    }

    /// Approves, refuses, suspends or reinstates an OCI, and tells its members who write placements. A suspension and its end also
    /// tell candidates and people who have left.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme; `MovedOn` when its state has changed or does not allow it, or more
    /// people are concerned than the page said.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn review_organisation(&self, viewer: &Viewer, review: &OrganisationReview) -> Result<()> {
        viewer.coordinates_programme()?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let ids = [review.organisation];
        let stop = turn(review.action).map(|turn| Stop {
            scope: Scope::Organisations(&ids),
            cause: Pause::Organisation,
            turn,
            now,
        });
        if let Some(stop) = &stop {
            stop.counted(&mut transaction, review.concerned).await?;
        }
        let found = store::organisations::find(&mut transaction, review.organisation).await?.ok_or(Error::NotFound)?;
        let state = found.state.after(review.action).map_err(|_| Error::MovedOn)?;
        let reason = review.reason.as_ref().map(|reason| reason.as_str());
        if !store::organisations::change_state(&mut transaction, found.id, review.version, state, reason).await? {
            return Err(Error::MovedOn);
        }
        let detail = json!({ "from": found.state.as_str(), "to": state.as_str() });
        let event = audit::Event::new("organisation", found.id.as_uuid(), review.action.as_str()).with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        tell_members(&mut transaction, &found, review.action, now).await?;
        if let Some(stop) = &stop {
            stop.tell_people(&mut transaction).await?;
        }
        Ok(transaction.commit().await?)
    }
}

/// Whether an action begins or ends a stop.
const fn turn(action: OrganisationAction) -> Option<Turn> {
    match action {
        OrganisationAction::Suspend => Some(Turn::Begins),
        OrganisationAction::Reinstate => Some(Turn::Ends),
        OrganisationAction::Approve | OrganisationAction::Refuse => None,
    }
}

async fn tell_members(
    connection: &mut PgConnection,
    found: &RegisteredOrganisation,
    action: OrganisationAction,
    now: Timestamp,
) -> Result<()> {
    let organisation = OrganisationName::parse(&found.name).map_err(Error::internal)?;
    let slug: Slug = found.slug.parse().map_err(Error::internal)?;
    let letter = match action {
        OrganisationAction::Approve | OrganisationAction::Reinstate => Mail::OciApproved { organisation, slug },
        OrganisationAction::Refuse => Mail::OciRefused { organisation, slug },
        OrganisationAction::Suspend => Mail::OciSuspended { organisation, slug },
    };
    for member in store::recipients::organisation_coordinators(&mut *connection, found.id).await? {
        mail::enqueue(&mut *connection, &member.email, member.language, &letter, now).await?;
    }
    Ok(())
}
