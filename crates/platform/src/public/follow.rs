//! Follows the database so that servers can cache public pages. A cached page is served only if it was up to date less than a
//! second ago.
//!
//! The public site has an *edition*. We poll the database several times a second. A poll starts a new edition if anything that
//! public pages show was committed since the last poll. While polls fail or are late there is no edition, and pages are
//! rendered for each request.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, Instant},
};

use jiff::civil::Date;
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use store::public_changes::{self, Snapshot};
use tokio::{
    task::JoinHandle,
    time::{MissedTickBehavior, interval, timeout},
};

use crate::{Error, Platform, Result};

/// Short enough that a late poll is followed by another one before [`VALID_FOR`] ends.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How long an edition is valid from the start of a poll. A change must show within a second; the rest is for sending the page.
const VALID_FOR: Duration = Duration::from_millis(900);
/// A poll that takes longer has failed, and its connection is dropped.
const PATIENCE: Duration = Duration::from_secs(5);

/// The state of the public site. Values computed in an edition are valid for every request of that edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// Increases with each poll that finds a change.
    pub number: u64,
    /// Today in Québec: whether a placement takes applications depends on it.
    pub day: Date,
}

impl Edition {
    /// Whether this edition began later than the other one.
    pub(super) fn is_after(self, other: Self) -> bool {
        (self.number, self.day) > (other.number, other.day)
    }
}

/// The edition found by the last poll. Cheap to clone; every clone of a [`Platform`] shares it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Editions(Arc<RwLock<LastLook>>);

#[derive(Debug, Default)]
struct LastLook {
    number: u64,
    /// When the last successful poll began; `None` if the database is not followed.
    began: Option<Instant>,
}

/// Follows the database until it is stopped or dropped.
pub struct EditionFollower {
    task: JoinHandle<()>,
    editions: Editions,
}

impl EditionFollower {
    /// Stops. From then on every public page is rendered for each request.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for EditionFollower {
    fn drop(&mut self) {
        self.task.abort();
        self.editions.forget();
    }
}

impl Editions {
    fn note(&self, began: Instant, changed: bool) {
        let mut last = self.0.write().unwrap_or_else(PoisonError::into_inner);
        last.number += u64::from(changed);
        last.began = Some(began);
    }

    fn forget(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).began = None;
    }

    /// The number of the edition, if it is valid at `now`.
    fn number_at(&self, now: Instant) -> Option<u64> {
        let last = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let valid = last.began.is_some_and(|began| now.saturating_duration_since(began) < VALID_FOR);
        valid.then_some(last.number)
    }
}

impl Platform {
    /// The current edition of the public site, if it is known.
    #[must_use]
    pub fn edition(&self) -> Option<Edition> {
        let number = self.editions.number_at(Instant::now())?;
        Some(Edition { number, day: self.clock.today() })
    }

    /// Starts to follow the database, so that public pages may be cached.
    #[must_use]
    pub fn follow_editions(&self) -> EditionFollower {
        let options = (*self.pool.connect_options()).clone().application_name("passerelle-editions");
        let task = tokio::spawn(follow(options, self.editions.clone()));
        EditionFollower { task, editions: self.editions.clone() }
    }
}

/// Polls until it is stopped. Logs a failure once, not at each poll.
async fn follow(options: PgConnectOptions, editions: Editions) {
    let mut looks = interval(LOOK_EVERY);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut followed = None;
    let mut failing = false;
    loop {
        looks.tick().await;
        let began = Instant::now();
        match timeout(PATIENCE, look(&options, followed.take())).await.map_err(Error::internal).flatten() {
            Ok((connection, at, changed)) => {
                editions.note(began, changed);
                followed = Some((connection, at));
                failing = false;
            }
            Err(error) => {
                if !failing {
                    tracing::error!(%error, "public pages are not kept: the database cannot be followed");
                }
                failing = true;
            }
        }
    }
}

/// Polls once. A new connection may lead to another server that lost the last transactions, so it always starts a new edition.
async fn look(
    options: &PgConnectOptions,
    followed: Option<(PgConnection, Snapshot)>,
) -> Result<(PgConnection, Snapshot, bool)> {
    let (mut connection, last) = match followed {
        Some((connection, last)) => (connection, Some(last)),
        None => (PgConnection::connect_with(options).await?, None),
    };
    let (at, changed) = public_changes::since(&mut connection, last.as_ref()).await?;
    Ok((connection, at, changed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_vouched_for_by_a_recent_look_only() {
        let editions = Editions::default();
        let began = Instant::now();
        assert_eq!(editions.number_at(began), None, "nobody has looked yet");
        editions.note(began, true);
        assert_eq!(editions.number_at(began), Some(1));
        editions.note(began, false);
        assert_eq!(editions.number_at(began + VALID_FOR / 2), Some(1), "nothing changed");
        assert_eq!(editions.number_at(began + VALID_FOR), None, "the look is too old");
        editions.note(began + VALID_FOR, true);
        assert_eq!(editions.number_at(began + VALID_FOR), Some(2));
        editions.forget();
        assert_eq!(editions.number_at(began + VALID_FOR), None, "nobody follows any more");
    }
}
