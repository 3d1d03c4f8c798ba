//! Follows the database: what is kept in memory is right within a second of a commit.
//!
//! A listener hears of changes at once; besides, it is looked for them several times a second, so that a notification that was
//! missed, or a listener that died, costs a moment and nothing else. A change is taken into what requests read. What makes
//! everything new (a first start, an import of skills, a load of thousands of people, a database that was away) is built aside
//! while requests go on reading the old, caught up with what happened meanwhile, and swapped in.

use std::{sync::Arc, time::Duration};
use store::changes::Moment;

use sqlx::{
    Connection, PgConnection,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
    time::{Instant, MissedTickBehavior, interval, sleep, timeout},
};

use super::{
    known::Known,
    reading::{self, News, What},
};
use crate::{Error, Platform, Result};

/// The channel of the migration's triggers.
const CHANNEL: &str = "match_change";
/// Without a notification it is looked so often: twice within the second that is promised, with time to read what is found.
const LOOK_EVERY: Duration = Duration::from_millis(300);
/// A database that answers nothing for so long is away; the connection is given up.
const PATIENCE: Duration = Duration::from_secs(5);
/// Before a listener connects again, and before a build that failed is tried again.
const PAUSE: Duration = Duration::from_secs(1);
/// More changes than this are read anew: one by one they would take as long as building a hundred thousand people.
const MANY: usize = 2_000;
/// More pieces of an index than this are built anew, from the database and aside: compacting the index itself would keep changes
/// waiting meanwhile. A piece takes some hundreds of changes.
const MANY_FRAGMENTS: usize = 16;

/// What keeps following; it stops when it is dropped.
pub struct Follower {
    tasks: JoinSet<()>,
    ready: watch::Receiver<bool>,
    platform: Platform,
}

impl Follower {
    /// Waits until rankings are made from memory.
    pub async fn ready(&self) {
        // An error means that it has stopped.
        let _ = self.ready.clone().wait_for(|ready| *ready).await;
    }

    /// Stops. Rankings are made from the database again.
    pub async fn stop(mut self) {
        self.tasks.shutdown().await;
        self.platform.matchmaker.replace(None);
    }
}

impl Platform {
    /// Begins to keep in memory what rankings compare.
    #[must_use]
    pub fn follow(&self) -> Follower {
        let (announce, ready) = watch::channel(false);
        let changed = Arc::new(Notify::new());
        let mut tasks = JoinSet::new();
        tasks.spawn(listen(self.own_connection("passerelle-listen"), Arc::clone(&changed)));
        tasks.spawn(keep_following(self.clone(), changed, announce));
        Follower { tasks, ready, platform: self.clone() }
    }

    /// How to connect beside the pool, so that requests never keep the follower waiting. Named, for whoever looks at the database.
    fn own_connection(&self, name: &str) -> PgConnectOptions {
        (*self.pool.connect_options()).clone().application_name(name)
    }
}

/// Follows until it is stopped. Should it fail by a fault of ours, what is known would grow old: it is forgotten, and built again.
async fn keep_following(platform: Platform, changed: Arc<Notify>, announce: watch::Sender<bool>) {
    loop {
        let mut following = JoinSet::new();
        following.spawn(Following::new(platform.clone(), announce.clone()).run(Arc::clone(&changed)));
        if let Some(Err(error)) = following.join_next().await {
            tracing::error!(%error, "following the database failed and begins anew");
        }
        platform.matchmaker.replace(None);
        sleep(PAUSE).await;
    }
}

/// What is known and until when it was followed.
struct Held {
    known: Arc<Known>,
    at: Moment,
}

struct Following {
    platform: Platform,
    options: PgConnectOptions,
    announce: watch::Sender<bool>,
    connection: Option<PgConnection>,
    /// What requests read.
    held: Option<Held>,
    /// What was built and is not caught up yet.
    next: Option<Held>,
    building: JoinSet<Result<Held>>,
    /// Whether everything has to be built anew.
    outdated: bool,
    /// Whether the database was away the last time: said once, not at each look.
    failing: bool,
}

impl Following {
    fn new(platform: Platform, announce: watch::Sender<bool>) -> Self {
        Self {
            options: platform.own_connection("passerelle-follow"),
            platform,
            announce,
            connection: None,
            held: None,
            next: None,
            building: JoinSet::new(),
            outdated: true,
            failing: false,
        }
    }

    async fn run(mut self, changed: Arc<Notify>) {
        let mut looks = interval(LOOK_EVERY);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            self.build_if_needed();
            tokio::select! {
                _ = looks.tick() => {}
                () = changed.notified() => {}
                Some(built) = self.building.join_next() => self.take(built.map_err(Error::internal).flatten()),
            }
            let followed = self.catch_up().await;
            self.note(followed);
        }
    }

    /// Begins a build where one is needed and none is under way.
    fn build_if_needed(&mut self) {
        let worn = |known: &Known| {
            !Arc::ptr_eq(&known.skills, &self.platform.skills()) || known.people.fragments() > MANY_FRAGMENTS
        };
        let outdated = self.outdated || self.held.as_ref().is_some_and(|held| worn(&held.known));
        if outdated && self.building.is_empty() && self.next.is_none() {
            self.outdated = false;
            self.building.spawn(build(self.platform.clone(), self.options.clone()));
        }
    }

    fn take(&mut self, built: Result<Held>) {
        match built {
            Ok(built) => self.next = Some(built),
            Err(error) => {
                if !self.failing {
                    tracing::error!(%error, "people and posts could not be read");
                }
                self.outdated = true;
            }
        }
    }

    /// Takes in what changed; what was built takes the place of what was known once it is as fresh.
    async fn catch_up(&mut self) -> Result<()> {
        let followed_before = self.held.is_some();
        let Some(held) = self.next.as_mut().or(self.held.as_mut()) else { return Ok(()) };
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => {
                // Perhaps to another server, which took over and lost the last transactions: what is known from the lost ones
                // would never be corrected.
                self.outdated |= followed_before;
                none.insert(connect(&self.options).await?)
            }
        };
        let today = self.platform.clock.today();
        let News { at, what } = in_time(reading::news(connection, &held.known, &held.at, MANY, today)).await?;
        match what {
            What::Few(few) => few.take_in(&held.known).await,
            What::Many => self.outdated = true,
        }
        held.at = at;
        if let Some(next) = self.next.take() {
            self.platform.matchmaker.replace(Some(Arc::clone(&next.known)));
            self.held = Some(next);
            self.announce.send_replace(true);
        }
        Ok(())
    }

    /// After a failure the connection is given up: what it was doing may be half done.
    fn note(&mut self, followed: Result<()>) {
        match &followed {
            Ok(()) if self.failing => tracing::info!("rankings follow the database again"),
            Err(error) if !self.failing => tracing::error!(%error, "rankings cannot follow the database"),
            _ => {}
        }
        self.failing = followed.is_err();
        if self.failing {
            self.connection = None;
        }
    }
}

/// Reads everything on a connection of its own. One that fails says so after a pause, so that it is not tried at every look.
async fn build(platform: Platform, options: PgConnectOptions) -> Result<Held> {
    let built = build_now(&platform, &options).await;
    if built.is_err() {
        sleep(PAUSE).await;
    }
    built
}

async fn build_now(platform: &Platform, options: &PgConnectOptions) -> Result<Held> {
    let began = Instant::now();
    let mut connection = connect(options).await?;
    let (known, at) = reading::everything(&mut connection, platform.skills(), platform.clock.today()).await?;
    connection.close().await?;
    let (people, milliseconds) = (known.people.len(), u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX));
    tracing::info!(people, milliseconds, "people and posts are in memory");
    Ok(Held { known: Arc::new(known), at })
}

async fn connect(options: &PgConnectOptions) -> Result<PgConnection> {
    in_time(async { Ok(PgConnection::connect_with(options).await?) }).await
}

async fn in_time<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    timeout(PATIENCE, work).await.map_err(|_| Error::internal("the database does not answer"))?
}

/// Says that something changed: at each notification, and whenever it has to connect anew, since one may have been missed.
async fn listen(options: PgConnectOptions, changed: Arc<Notify>) {
    loop {
        if let Err(error) = hear(&options, &changed).await {
            tracing::warn!(%error, "the listener for changes is connecting anew");
        }
        sleep(PAUSE).await;
    }
}

/// Until the connection ends in another way than the listener repairs by itself.
async fn hear(options: &PgConnectOptions, changed: &Notify) -> sqlx::Result<()> {
    // The listener asks for a pool: of the one connection that it keeps.
    let own = PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None).acquire_timeout(PATIENCE);
    let mut listener = PgListener::connect_with(&own.connect_lazy_with(options.clone())).await?;
    listener.listen(CHANNEL).await?;
    loop {
        changed.notify_one();
        listener.try_recv().await?;
    }
}
