//! An accepted place ends the search for its dates. Who calls these and then writes holds the lock of the person's applications.

use domain::{
    application::{PostInPlacement, StoredApplication, meets_place},
    dates::DateRange,
    ids::ParticipantId,
};
use sqlx::PgConnection;
use store::applications::{self, Lookup};
use uuid::Uuid;

use crate::{Error, Result};

/// The post of which the person has accepted a place, where its dates meet those of `post`.
pub(super) async fn place_in_the_way(
    connection: &mut PgConnection,
    person: ParticipantId,
    post: &PostInPlacement,
) -> Result<Option<PostInPlacement>> {
    let rows = applications::find(connection, Lookup::participant(person)).await?;
    let held: Vec<_> = rows.iter().filter(|row| row.post != post.id && row.state.keeps_dates()).collect();
    let met = of_dates(connection, held, post.dates()?).await?;
    Ok(met.into_iter().next().map(|(_, place)| place))
}

/// Refuses what the person of an accepted place cannot do any more for these dates.
pub(super) async fn search_goes_on(
    connection: &mut PgConnection,
    person: ParticipantId,
    post: &PostInPlacement,
    refusal: &'static str,
) -> Result<()> {
    match place_in_the_way(connection, person, post).await? {
        Some(_) => Err(Error::Refused(refusal)),
        None => Ok(()),
    }
}

/// Those of the applications whose stay meets these dates, each with its post.
pub(super) async fn of_dates<'a>(
    connection: &mut PgConnection,
    rows: Vec<&'a StoredApplication>,
    dates: DateRange,
) -> Result<Vec<(&'a StoredApplication, PostInPlacement)>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.post.as_uuid()).collect();
    let posts = applications::posts(connection, &ids).await?;
    let mut met = Vec::new();
    for row in rows {
        let post = posts.get(&row.post).ok_or(Error::NotFound)?;
        if meets_place(dates, post.dates()?) {
            met.push((row, post.clone()));
        }
    }
    Ok(met)
}
