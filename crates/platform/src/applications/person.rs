//! What a person sees of their own applications.

use std::collections::BTreeMap;
use store::applications::{self, Lookup};

use domain::{
    account::Viewer,
    application::{ApplicationCard, ApplicationFile, ApplicationState, Interview, PostInPlacement, StoredApplication},
    country::{SecurityLevel, SecurityNote},
    ids::{ApplicationId, PostId},
    language::UiLanguage,
    placement::PlacementState,
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    copies::changed_since,
    interviews::interview_of,
    place::of_dates,
    reviews::{may_ask_until, oci_contact},
};
use crate::{Error, Platform, Result, countries::advice};

impl Platform {
    /// The person's applications, the last changed first.
    ///
    /// # Errors
    /// `NotFound` when the person has no profile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn my_applications(&self, viewer: &Viewer, language: UiLanguage) -> Result<Vec<ApplicationCard>> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let rows = applications::find(&mut connection, Lookup::participant(participant)).await?;
        cards(&mut connection, &rows, language).await
    }

    /// The interviews to which the person is invited, from today on, the first to come first.
    ///
    /// # Errors
    /// `NotFound` when the person has no profile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn my_interviews(&self, viewer: &Viewer) -> Result<Vec<(ApplicationId, Interview)>> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let rows = applications::find(&mut connection, Lookup::participant(participant)).await?;
        let mut invited = Vec::new();
        for row in rows.iter().filter(|row| row.state == ApplicationState::Interview) {
            let timeline = applications::timeline(&mut connection, row.id).await?;
            invited.extend(interview_of(row, &timeline, self.clock.now()).map(|interview| (row.id, interview)));
        }
        invited.retain(|(_, interview)| interview.form.on >= self.clock.today());
        invited.sort_by_key(|(_, interview)| interview.form.on);
        Ok(invited)
    }

    /// One of the person's applications.
    ///
    /// # Errors
    /// `NotFound` for another person's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn my_application(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        language: UiLanguage,
    ) -> Result<ApplicationFile> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let rows = applications::find(&mut connection, Lookup::participant(participant)).await?;
        let row = rows.iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
        let posts = posts_of(&mut connection, std::slice::from_ref(row)).await?;
        let post = posts.get(&row.post).ok_or(Error::NotFound)?;
        let others = rows.iter().filter(|other| other.id != id && other.state.yields_to_another()).collect();
        let yielding = of_dates(&mut connection, others, post.dates()?).await?;
        let yielding =
            yielding.into_iter().map(|(other, post)| Ok(other.card(&post, language)?)).collect::<Result<_>>()?;
        let copy = applications::copy(&mut connection, id).await?;
        let timeline = applications::timeline(&mut connection, id).await?;
        let last = applications::last_event(&mut connection, id).await?;
        let reviews = applications::reviews(&mut connection, id).await?;
        Ok(ApplicationFile {
            contact: oci_contact(&mut connection, post).await?,
            contact_shared: applications::contacts(&mut connection, &[id.as_uuid()]).await?.contains_key(&id),
            answer_expected: post.answer_expected().filter(|_| row.state.is_undecided()),
            interview: interview_of(row, &timeline, self.clock.now()),
            residence: copy.as_ref().and_then(|copy| copy.profile.identity.country()),
            review_until: may_ask_until(row, last.as_ref(), &reviews, self.clock.today()),
            reviews,
            to_update: changed_since(&mut connection, row, copy.as_ref()).await?,
            file_updated_at: copy.as_ref().and_then(|copy| copy.updated_at),
            has_cv: copy.as_ref().is_some_and(|copy| copy.cv.is_some()),
            card: row.card(post, language)?,
            letter: row.letter.clone(),
            answers: row.answers.clone(),
            timeline,
            yielding,
            explanation: row.explanation.clone(),
            suspended: (post.placement_state == PlacementState::Suspended)
                .then(|| post.placement_reason.clone().unwrap_or_default()),
            advice: advice_for(&mut connection, post).await?,
            changes: row.changes(post),
            terms: row.changed_terms(post),
            revisions: post.content.revision_count(),
        })
    }
}

/// What the programme noted of the country, where it stops people from leaving.
pub(super) async fn advice_for(connection: &mut PgConnection, post: &PostInPlacement) -> Result<Option<SecurityNote>> {
    if !post.country_level.is_some_and(SecurityLevel::stops_travel) {
        return Ok(None);
    }
    advice(connection, post.content.place.country).await
}

async fn cards(
    connection: &mut PgConnection,
    rows: &[StoredApplication],
    language: UiLanguage,
) -> Result<Vec<ApplicationCard>> {
    let posts = posts_of(connection, rows).await?;
    let cards = rows.iter().filter_map(|row| Some(row.card(posts.get(&row.post)?, language).map_err(Error::from)));
    cards.collect()
}

async fn posts_of(
    connection: &mut PgConnection,
    rows: &[StoredApplication],
) -> Result<BTreeMap<PostId, PostInPlacement>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.post.as_uuid()).collect();
    Ok(applications::posts(connection, &ids).await?)
}
