//! Follows the database for servers that keep public pages: a page is served from memory only while it is known to be right, as of
//! less than a second ago.
//!
//! The public site has an *edition*. A look at the database several times a second begins a new edition where something that public
//! pages show was committed since the last look. Where looks fail or are late there is no edition, and pages are made for each
//! request.

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

/// Often enough that a look that comes late is followed by another one before [`VALID_FOR`] ends.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How long a look vouches for an edition. A change is promised to show within a second; the rest is for sending the page.
const VALID_FOR: Duration = Duration::from_millis(900);
/// A database that answers nothing for so long is away; the connection is given up.
const PATIENCE: Duration = Duration::from_secs(5);

/// The state of the public site. What was made in an edition is right for every request of that edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// Grows with each change that was seen.
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

/// The edition as the last look found it. Cheap to clone; every clone of a [`Platform`] shares it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Editions(Arc<RwLock<LastLook>>);

#[derive(Debug, Default)]
struct LastLook {
    number: u64,
    /// When the last look that succeeded began; none while nobody follows.
    began: Option<Instant>,
}

/// Follows the database until it is stopped or dropped.
pub struct EditionFollower {
    task: JoinHandle<()>,
    editions: Editions,
}

impl EditionFollower {
    /// Stops. Every public page is made anew from here on.
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

    /// The number of the edition, where a look vouches for it at `now`.
    fn number_at(&self, now: Instant) -> Option<u64> {
        let last = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let valid = last.began.is_some_and(|began| now.saturating_duration_since(began) < VALID_FOR);
        valid.then_some(last.number)
    }
}

impl Platform {
    /// The edition of the public site at this moment, if it is known.
    #[must_use]
    pub fn edition(&self) -> Option<Edition> {
        let number = self.editions.number_at(Instant::now())?;
        Some(Edition { number, day: self.clock.today() })
    }

    /// Begins to follow the database, so that public pages may be kept.
    #[must_use]
    pub fn follow_editions(&self) -> EditionFollower {
        let options = (*self.pool.connect_options()).clone().application_name("passerelle-editions");
        let task = tokio::spawn(follow(options, self.editions.clone()));
        EditionFollower { task, editions: self.editions.clone() }
    }
}

/// Looks until it is stopped. A failure is logged once, not at each look.
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

/// One look. A new connection may lead to another server that lost the last transactions, so it always begins a new edition.
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
