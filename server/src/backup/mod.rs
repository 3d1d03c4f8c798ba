//! Copies of an installation's database: written while it serves, and put back in its place.

mod file;

use std::path::Path;

use platform::{
    Platform,
    cluster::{Cluster, ClusterError},
};

use crate::{
    config::Config,
    database::Database,
    error::Result,
    key::{self, Staged},
    signals::asked_to_stop,
};
pub use file::{CopyError, NewCopy, VerifiedCopy};

/// The database into which a copy is read, before it takes the place of the present one.
const RESTORED: &str = "passerelle_restored";
/// The database that a restore replaced.
pub const REPLACED: &str = "passerelle_replaced";

/// What prevents a copy, as one sentence.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error("The database has no schema: there is nothing to copy.")]
    Nothing,
    #[error(
        "The copy was made by a newer Passerelle (its schema is {copy}, this program knows {known}). Nothing was touched; update the program first."
    )]
    Newer { copy: i64, known: i64 },
    #[error(
        "The database that DATABASE_URL names is not empty. A restore fills an empty one: make it with `createdb`, and set DATABASE_URL to it."
    )]
    NotEmpty,
    #[error("{0} Nothing was changed.")]
    Unread(ClusterError),
}

/// Writes a copy of the database to a new file.
///
/// # Errors
/// Where the file exists or cannot be written, the database does not answer, or the process is asked to stop. No file stays then.
pub async fn write(path: &Path, config: &Config) -> Result {
    // First the file: nobody waits for a database to learn that a path is wrong.
    let mut copy = NewCopy::begin(path)?;
    let written = tokio::select! {
        written = fill_copy(&mut copy, config) => written,
        () = asked_to_stop() => Err(CopyError::Stopped.into()),
    };
    match written {
        Ok(()) => Ok(copy.finish().await?),
        Err(error) => {
            copy.abandon();
            Err(error)
        }
    }
}

async fn fill_copy(copy: &mut NewCopy, config: &Config) -> Result {
    let mut database = Database::join(config).await?;
    let done = write_from(&database, copy, config).await;
    let stopped = database.stop().await;
    done.and(stopped)
}

async fn write_from(database: &Database, copy: &mut NewCopy, config: &Config) -> Result {
    let platform = database.platform(config).await?;
    let schema = platform.schema().await;
    let key = key::of_database(&platform, config).await;
    platform.close().await;
    let (schema, key) = (schema?.ok_or(RestoreError::Nothing)?, key?);
    let dumper = database.dumper(config).await?;
    copy.write_head(schema, key.as_ref()).await?;
    Ok(copy.write_dump(&dumper).await?)
}

/// Puts a copy in the place of the database, with its schema brought up to date.
///
/// # Errors
/// Where the file is no whole copy, is from a newer program, or the database is in use. Nothing has changed then.
pub async fn restore(path: &Path, config: &Config) -> Result {
    let copy = VerifiedCopy::open(path)?;
    let known = Platform::known_schema();
    if copy.schema > known {
        return Err(RestoreError::Newer { copy: copy.schema, known }.into());
    }
    let mut database = Database::own(config).await?;
    let done = put_back(&database, copy, config).await;
    let stopped = database.stop().await;
    done.and(stopped)
}

/// Puts the database in place, then its key, which was written before: between the two, nothing fails but a change of a name.
async fn put_back(database: &Database, mut copy: VerifiedCopy, config: &Config) -> Result {
    let path = config.key_path();
    let there = key::read(&path).ok().flatten();
    let key = copy.key.take().filter(|key| there.as_ref() != Some(key));
    let key = key.map(|key| Staged::write(&path, &key)).transpose()?;
    let done = match database.private_cluster() {
        Some(cluster) => replace(database, cluster, copy, config).await,
        None => fill(database, copy, config).await,
    };
    match (done, key) {
        (Ok(()), Some(key)) => Ok(key.put_in_place()?),
        (Err(error), Some(key)) => {
            key.discard();
            Err(error)
        }
        (done, None) => done,
    }
}

/// Reads the copy into a database of its own; the two change places once it is complete.
async fn replace(database: &Database, cluster: &Cluster, copy: VerifiedCopy, config: &Config) -> Result {
    let url = cluster.fresh_database(RESTORED, &[]).await?;
    let dumper = database.dumper(config).await?.for_database(RESTORED);
    dumper.restore(&mut copy.dump()).await.map_err(RestoreError::Unread)?;
    let platform = database.platform_on(&url, config).await?;
    bring_up_to_date(platform).await?;
    Ok(cluster.put_in_place(RESTORED, REPLACED).await?)
}

/// Reads the copy into the operator's database, which must be empty.
async fn fill(database: &Database, copy: VerifiedCopy, config: &Config) -> Result {
    let platform = database.platform(config).await?;
    if !platform.is_empty().await? {
        platform.close().await;
        return Err(RestoreError::NotEmpty.into());
    }
    database.dumper(config).await?.restore(&mut copy.dump()).await.map_err(RestoreError::Unread)?;
    bring_up_to_date(platform).await
}

async fn bring_up_to_date(platform: Platform) -> Result {
    let migrated = platform.migrate().await;
    platform.close().await;
    Ok(migrated?)
}
