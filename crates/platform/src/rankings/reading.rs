//! What rankings compare, read from the database: everything, or what changed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{
    changes::{Changes, Moment},
    rankings::PersonRow,
};

use domain::{
    application::PostInPlacement,
    ids::{ParticipantId, PlacementId, PostId},
    participant::Profile,
    placement::Track,
};
use futures_util::{TryStreamExt, stream::TryChunksError};
use jiff::civil::Date;
use matching::model::Person;
use sqlx::PgConnection;
use tokio::sync::mpsc;
use uuid::Uuid;

use super::{
    build,
    known::{Known, People, Posts},
    source::Source,
};
use crate::{Error, Result, skills::Skills};

/// Profiles parsed at once: some three megabytes.
const PEOPLE_AT_ONCE: usize = 2_000;
/// Batches of profiles that wait to be parsed. With more, a database faster than the parser would fill the memory.
const BATCHES_WAITING: usize = 4;
/// Posts read at once: their contents are read on a thread that answers requests.
const POSTS_AT_ONCE: usize = 200;

/// What changed, as it stands now.
pub(super) struct News {
    /// Until when it was looked.
    pub at: Moment,
    pub what: What,
}

pub(super) enum What {
    /// Little enough to be taken in.
    Few(Box<Few>),
    /// So much that everything is better read anew.
    Many,
}

#[derive(Default)]
pub(super) struct Few {
    people: Vec<PersonRow>,
    /// The placements that changed, and their posts that take applications.
    posts: Option<(Vec<Uuid>, Posts)>,
}

/// Everything, and the moment from which what changes has to be looked for. No snapshot is held meanwhile: what changes while it
/// is read is read again.
pub(super) async fn everything(
    connection: &mut PgConnection,
    skills: Arc<Skills>,
    today: Date,
) -> Result<(Known, Moment)> {
    let at = store::changes::now(connection).await?;
    let source = Source::open(connection, &skills).await?;
    let posts = source.posts(open_rows(connection, None, today).await?.values());
    let people = people(connection, &skills, None).await?;
    Ok((Known::new(skills, people, posts), at))
}

/// Everybody with an account, of a track or of both, indexed. While the database sends some, those before them are parsed on another
/// thread.
pub(super) async fn people(
    connection: &mut PgConnection,
    skills: &Arc<Skills>,
    track: Option<Track>,
) -> Result<People> {
    let (sender, mut receiver) = mpsc::channel::<Vec<PersonRow>>(BATCHES_WAITING);
    let taxonomy = Arc::clone(skills);
    let parsing = aside(move || {
        let mut everybody = Vec::new();
        while let Some(rows) = receiver.blocking_recv() {
            everybody.extend(rows.iter().filter_map(|row| person(row, &taxonomy)));
        }
        everybody
    });
    let (sent, everybody) = tokio::join!(send_everybody(connection, track, sender), parsing);
    // A parser that failed closes the channel: its own error says more.
    let everybody = everybody?;
    sent?;
    let skills = Arc::clone(skills);
    aside(move || People::build(&skills, everybody)).await
}

async fn send_everybody(
    connection: &mut PgConnection,
    track: Option<Track>,
    to: mpsc::Sender<Vec<PersonRow>>,
) -> Result<()> {
    let mut batches = store::rankings::everybody(connection, track).try_chunks(PEOPLE_AT_ONCE);
    while let Some(batch) = batches.try_next().await.map_err(|TryChunksError(_, error)| error)? {
        to.send(batch).await.map_err(Error::internal)?;
    }
    Ok(())
}

/// The rows of posts that people may apply to, now or later: of these placements, or of all.
pub(super) async fn open_rows(
    connection: &mut PgConnection,
    of: Option<&[Uuid]>,
    today: Date,
) -> Result<BTreeMap<PostId, PostInPlacement>> {
    let ids = store::rankings::published_posts(connection, of, today).await?;
    let mut rows = BTreeMap::new();
    for some in ids.chunks(POSTS_AT_ONCE) {
        match store::applications::posts(connection, some).await {
            Ok(mut found) => rows.append(&mut found),
            Err(error) if store::does_not_read(&error) => rows.append(&mut readable(connection, some).await?),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(rows)
}

/// Of these posts, those whose rows read: one that does not must not hide the others.
async fn readable(connection: &mut PgConnection, ids: &[Uuid]) -> Result<BTreeMap<PostId, PostInPlacement>> {
    let mut rows = BTreeMap::new();
    for id in ids {
        match store::applications::posts(connection, &[*id]).await {
            Ok(mut found) => rows.append(&mut found),
            Err(error) if store::does_not_read(&error) => {
                tracing::error!(post = %id, %error, "a stored post does not read");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(rows)
}

/// What changed since a moment of what is known; more than `many` things are not read.
pub(super) async fn news(
    connection: &mut PgConnection,
    known: &Known,
    last: &Moment,
    many: usize,
    today: Date,
) -> Result<News> {
    let (at, changes) = store::changes::since(connection, last, many).await?;
    let Some(changes) = changes else { return Ok(News { at, what: What::Many }) };
    let mut few = Few::default();
    if changes.of_people() {
        few.people = changed_people(connection, &changes).await?;
    }
    if changes.of_posts() {
        few.posts = Some(changed_posts(connection, known, changes, today).await?);
    }
    Ok(News { at, what: What::Few(Box::new(few)) })
}

async fn changed_people(connection: &mut PgConnection, changes: &Changes) -> Result<Vec<PersonRow>> {
    let mut people = store::rankings::people_of(connection, changes).await?;
    let found: BTreeSet<Uuid> = people.iter().map(|row| row.id).collect();
    let gone = changes.participants.iter().filter(|id| !found.contains(id));
    people.extend(gone.map(|id| PersonRow { id: *id, profile: None }));
    Ok(people)
}

async fn changed_posts(
    connection: &mut PgConnection,
    known: &Known,
    changes: Changes,
    today: Date,
) -> Result<(Vec<Uuid>, Posts)> {
    let mut placements = store::rankings::placements_of(connection, &changes).await?;
    placements.extend(changes.placements);
    let source = Source::open(connection, &known.skills).await?;
    let rows = open_rows(connection, Some(&placements), today).await?;
    Ok((placements, source.posts(rows.values())))
}

impl Few {
    /// Takes what changed in, a person at a time, so that nobody who asks meanwhile waits for more than one.
    pub async fn take_in(self, known: &Known) {
        for row in &self.people {
            match person(row, &known.skills) {
                Some(person) => known.people.put(person),
                None => known.people.remove(ParticipantId::from_uuid(row.id)),
            }
            tokio::task::yield_now().await;
        }
        if let Some((placements, posts)) = self.posts {
            known.replace_posts(placements.into_iter().map(PlacementId::from_uuid), posts);
        }
    }
}

/// A person as their stored profile says. One that does not read is left out: it must not hide the others.
fn person(row: &PersonRow, skills: &Skills) -> Option<Person> {
    let id = ParticipantId::from_uuid(row.id);
    match serde_json::from_str::<Profile>(row.profile.as_deref()?) {
        Ok(profile) => Some(build::person(id, &profile, skills.taxonomy())),
        Err(error) => {
            // Its kind only: the message could quote the profile.
            tracing::error!(participant = %id, kind = ?error.classify(), "a stored profile does not read");
            None
        }
    }
}

/// Work that takes longer than a request may: on a thread that answers none.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}
