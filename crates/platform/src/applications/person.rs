//! What a person sees of their own applications.

use std::collections::BTreeMap;

use domain::{
    application::{ApplicationCard, ApplicationFile},
    ids::{ApplicationId, PostId},
    language::UiLanguage,
    placement::PlacementState,
};
use sqlx::PgConnection;
use uuid::Uuid;

use super::views::card;
use crate::{
    Error, Platform, Result,
    accounts::Viewer,
    store::applications::{self as store, ApplicationRow, Lookup, PostRow},
};

impl Platform {
    /// The person's applications, the last changed first.
    ///
    /// # Errors
    /// `NotFound` for who has no profile.
    pub async fn my_applications(&self, viewer: &Viewer, language: UiLanguage) -> Result<Vec<ApplicationCard>> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let rows = store::find(&mut connection, Lookup::participant(participant)).await?;
        cards(&mut connection, &rows, language).await
    }

    /// One of the person's applications.
    ///
    /// # Errors
    /// `NotFound` for another person's.
    pub async fn my_application(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        language: UiLanguage,
    ) -> Result<ApplicationFile> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let rows = store::find(&mut connection, Lookup::participant(participant)).await?;
        let row = rows.iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
        let others: Vec<_> =
            rows.iter().filter(|other| other.id != id && other.state.yields_to_another()).cloned().collect();
        let posts = posts_of(&mut connection, std::slice::from_ref(row)).await?;
        let post = posts.get(&row.post).ok_or(Error::NotFound)?;
        Ok(ApplicationFile {
            card: card(row, post, language)?,
            letter: row.letter.clone(),
            answers: row.answers.clone(),
            timeline: store::timeline(&mut connection, id).await?,
            yielding: cards(&mut connection, &others, language).await?,
            explanation: row.explanation.clone(),
            suspended: (post.placement_state == PlacementState::Suspended)
                .then(|| post.placement_reason.clone().unwrap_or_default()),
            changes: row.submitted_at.map(|at| post.content.changes_since(at)).unwrap_or_default(),
        })
    }
}

async fn cards(
    connection: &mut PgConnection,
    rows: &[ApplicationRow],
    language: UiLanguage,
) -> Result<Vec<ApplicationCard>> {
    let posts = posts_of(connection, rows).await?;
    rows.iter().filter_map(|row| posts.get(&row.post).map(|post| card(row, post, language))).collect()
}

async fn posts_of(connection: &mut PgConnection, rows: &[ApplicationRow]) -> Result<BTreeMap<PostId, PostRow>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.post.as_uuid()).collect();
    Ok(store::posts(connection, &ids).await?)
}
