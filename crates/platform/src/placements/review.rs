//! What the programme's coordinator does: reads, publishes, returns, suspends, resumes, closes, cancels.

use domain::{
    account::Viewer,
    application::{Actor, Pause},
    country::{Concerned, CountryCode, SecurityNote, programme_region},
    ids::PlacementId,
    localised::Localised,
    mail::Mail,
    organisation::{OrganisationState, PartnerForm},
    placement::{PlacementAction, PlacementActor, PlacementDraft, PlacementState},
    step::Undoable,
    text::{Paragraph, Title},
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgConnection;
use store::{concerned::Scope, placements::Stored};

use super::{
    cancel::end_applications,
    edit::read_at,
    partner_link::tell_returned,
    passage::{self, Act, title},
    views::{PAGE, Passage, partner_of},
};
use crate::{
    Error, Platform, Result,
    applications::End,
    stops::{Stop, Turn, whom},
};

/// A placement in the programme's list.
#[derive(Debug, Clone)]
pub struct ReviewRow {
    pub id: PlacementId,
    pub titles: Localised<Title>,
    pub organisation: String,
    pub state: PlacementState,
    pub country: Option<CountryCode>,
    pub starts_on: Option<Date>,
    pub updated_at: Timestamp,
}

/// A placement as the coordinator reads it.
#[derive(Debug, Clone)]
pub struct ReviewFile {
    pub id: PlacementId,
    pub organisation: String,
    pub organisation_state: OrganisationState,
    pub state: PlacementState,
    pub reason: Option<String>,
    pub version: i32,
    pub content: PlacementDraft,
    pub partner: Option<PartnerForm>,
    pub passages: Vec<Passage>,
    /// What the programme noted last of the country.
    pub security: Option<SecurityNote>,
    /// Whom a suspension, its end or a cancellation concerns.
    pub concerned: Concerned,
    /// The last step, where this person may undo it.
    pub undo: Option<Undoable<PlacementAction>>,
}

/// A page of rows, and where the next begins.
type ReviewPage = (Vec<ReviewRow>, Option<(Timestamp, PlacementId)>);

impl Platform {
    /// Placements in a state, the longest waiting first.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn placements_to_review(
        &self,
        viewer: &Viewer,
        state: PlacementState,
        after: Option<(Timestamp, PlacementId)>,
    ) -> Result<ReviewPage> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        let listed = store::placements::life::in_state(&mut connection, state, after, PAGE + 1).await?;
        let mut rows: Vec<ReviewRow> = listed.into_iter().map(ReviewRow::from).collect();
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = rows.len() > page;
        rows.truncate(page);
        let next = rows.last().filter(|_| more).map(|last| (last.updated_at, last.id));
        Ok((rows, next))
    }

    /// How many placements are in each state.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn placement_counts(&self, viewer: &Viewer) -> Result<Vec<(PlacementState, i64)>> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        Ok(store::placements::life::counts(&mut connection).await?)
    }

    /// A placement's whole content; a draft is its OCI's only.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn placement_to_review(&self, viewer: &Viewer, id: PlacementId) -> Result<ReviewFile> {
        let mut connection = self.pool.acquire().await?;
        let stored = reviewable(&mut connection, viewer, id).await?;
        let owner = store::placements::life::owner(&mut connection, stored.organisation).await?;
        let partner = partner_of(&mut connection, &stored).await?;
        let security = match stored.content.place.country {
            Some(country) => store::countries::last_note(&mut connection, country).await?,
            None => None,
        };
        let passages = store::placements::life::passages(&mut connection, id).await?;
        let concerned = whom(&mut connection, Scope::Placement(id)).await?;
        let undo = self.undoable(&mut connection, viewer, &stored).await?;
        Ok(ReviewFile {
            id,
            organisation: owner.name.into(),
            organisation_state: owner.state,
            state: stored.state,
            reason: stored.reason,
            version: stored.version,
            content: stored.content,
            partner,
            passages: passages.into_iter().map(Passage::from).collect(),
            security,
            concerned,
            undo,
        })
    }

    /// Carries out one of the programme's actions, having said that so many people are concerned.
    ///
    /// # Errors
    /// `Refused` with its reason, `MovedOn` where the action is not possible any more, or concerns more people by now.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn review_placement(
        &self,
        viewer: &Viewer,
        id: PlacementId,
        version: i32,
        action: PlacementAction,
        reason: Option<&Paragraph>,
        concerned: i64,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::placements::lock(&mut transaction, id).await?;
        let stored = reviewable(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        let to = after(&stored, action)?;
        if action == PlacementAction::Publish {
            check_publication(&stored, self.clock().today())?;
        }
        passage::not_paused(&mut transaction, &stored, action, to).await?;
        let stop = Stop { scope: Scope::Placement(id), cause: Pause::Placement, turn: turn(action), now };
        if matches!(action, PlacementAction::Suspend | PlacementAction::Resume | PlacementAction::Cancel) {
            stop.counted(&mut transaction, concerned).await?;
        }
        let (said, reason) = (reason, reason.map(Paragraph::as_str));
        let act = Act { action, by: PlacementActor::Programme, account: Some(viewer.account), to, reason };
        passage::pass(&mut transaction, &stored, &act, now).await?;
        match action {
            PlacementAction::Publish => tell_published(&mut transaction, &stored, now).await?,
            PlacementAction::Return => tell_returned(&mut transaction, &stored, now).await?,
            PlacementAction::Suspend | PlacementAction::Resume => {
                tell_stopped(&mut transaction, &stored, &stop).await?;
            }
            PlacementAction::Cancel => {
                let end = End { by: Actor::Programme, account: viewer.account, reason: said, now };
                end_applications(&mut transaction, &stored, &end).await?;
            }
            _ => {}
        }
        Ok(transaction.commit().await?)
    }
}

pub(super) async fn reviewable(connection: &mut PgConnection, viewer: &Viewer, id: PlacementId) -> Result<Stored> {
    viewer.coordinates_programme()?;
    let stored = store::placements::find(connection, id).await?.ok_or(Error::NotFound)?;
    if stored.state == PlacementState::Draft { Err(Error::NotFound) } else { Ok(stored) }
}

fn after(stored: &Stored, action: PlacementAction) -> Result<PlacementState> {
    let by = PlacementActor::Programme;
    let next = match (action, stored.before_suspension) {
        (PlacementAction::Resume, Some(was)) => stored.state.resume(was, by),
        _ => stored.state.after(action, by),
    };
    next.map_err(|_| Error::MovedOn)
}

const fn turn(action: PlacementAction) -> Turn {
    if matches!(action, PlacementAction::Resume) { Turn::Ends } else { Turn::Begins }
}

/// Tells the OCI, the candidates and the people who have left of a suspension or its end.
async fn tell_stopped(connection: &mut PgConnection, stored: &Stored, stop: &Stop<'_>) -> Result<()> {
    let editors = store::recipients::organisation_coordinators(connection, stored.organisation).await?;
    passage::tell(connection, &editors, stop.now, |to| {
        let (placement, placement_id) = (title(stored, to.language)?, stored.id);
        Some(match stop.turn {
            Turn::Begins => Mail::PlacementSuspendedOci { placement, placement_id },
            Turn::Ends => Mail::PlacementResumedOci { placement, placement_id },
        })
    })
    .await?;
    stop.tell_people(connection).await
}

/// A placement is published in a country of the programme and before departure.
fn check_publication(stored: &Stored, today: Date) -> Result<()> {
    if stored.content.place.dates.is_some_and(|dates| dates.start() <= today) {
        return Err(Error::Refused("placement-review-past"));
    }
    if stored.content.place.country.and_then(programme_region).is_none() {
        return Err(Error::Refused("placement-review-refused-country"));
    }
    Ok(())
}

async fn tell_published(connection: &mut PgConnection, stored: &Stored, now: Timestamp) -> Result<()> {
    let editors = store::recipients::organisation_coordinators(connection, stored.organisation).await?;
    passage::tell(connection, &editors, now, |to| {
        Some(Mail::PlacementPublished { placement: title(stored, to.language)?, placement_id: stored.id })
    })
    .await
}

impl From<store::placements::life::Listed> for ReviewRow {
    fn from(row: store::placements::life::Listed) -> Self {
        Self {
            id: row.id,
            titles: row.titles,
            organisation: row.organisation,
            state: row.state,
            country: row.country,
            starts_on: row.starts_on,
            updated_at: row.updated_at,
        }
    }
}
