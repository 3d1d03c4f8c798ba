//! Ranks with PostgreSQL: one statement (`sql/rank.sql`) over ordinary tables, prepared once.

mod load;

use std::path::Path;
use std::time::Duration;

use postgres::types::ToSql;
use postgres::{Client, Config, NoTls, Statement};

use crate::Failure;
use crate::arithmetic::{best_need_share, pack_answers, pack_priorities, weights};
use crate::best::Found;
use crate::measure::{Effort, timed};
use crate::people::Profile;
use crate::posts::Offer;
use crate::report::milliseconds;
use crate::world::{World, region_number};

pub use load::load;

const RANK: &str = include_str!("../sql/rank.sql");
const UPDATE: &str = include_str!("../sql/update.sql");

/// The settings to try before the run, each on a few posts. The one with the lowest mean is used.
const SETTINGS: [(&str, &str); 6] = [
    ("planned for each post, one process", "SET plan_cache_mode = force_custom_plan"),
    ("planned once, one process", "SET plan_cache_mode = force_generic_plan"),
    (
        "planned for each post, no nested loops, one process",
        "SET plan_cache_mode = force_custom_plan; SET enable_nestloop = off",
    ),
    (
        "planned for each post, two parallel workers",
        "SET plan_cache_mode = force_custom_plan; SET max_parallel_workers_per_gather = 2",
    ),
    ("planned for each post, one process, jit", "SET plan_cache_mode = force_custom_plan; SET jit = on"),
    (
        "planned for each post, no merge joins, one process",
        "SET plan_cache_mode = force_custom_plan; SET enable_mergejoin = off",
    ),
];

/// The settings that every trial starts from.
const PLAIN: &str = "RESET ALL; SET plan_cache_mode = force_custom_plan; SET jit = off; SET work_mem = '256MB'; SET max_parallel_workers_per_gather = 0";

/// A setting with which any post takes longer is rejected.
const TRIAL_LIMIT: &str = "SET statement_timeout = '10s'";

/// The maximum warm-up time of a setting. The trial itself then runs each of its posts once.
const TRIAL_WARM_UP: Duration = Duration::from_secs(1);

pub struct Sql {
    pub client: Client,
    rank: Statement,
    update: Statement,
}

/// Connects to the private server with a Unix socket in `socket`.
pub fn connect(socket: &Path) -> Result<Client, Failure> {
    Ok(Config::new().host_path(socket).user("postgres").dbname("postgres").connect(NoTls)?)
}

impl Sql {
    pub fn prepare(mut client: Client) -> Result<Self, Failure> {
        client.batch_execute(PLAIN)?;
        let (rank, update) = (client.prepare(RANK)?, client.prepare(UPDATE)?);
        Ok(Self { client, rank, update })
    }

    /// The best people, as the statement returns them.
    pub fn best(&mut self, world: &World, offer: &Offer) -> Result<Vec<Found>, Failure> {
        if offer.security.is_some_and(|(level, accepted)| level > accepted) {
            return Ok(Vec::new());
        }
        let small = |numbers: &[u8]| numbers.iter().map(|at| i16::from(*at)).collect::<Vec<_>>();
        let (earliest, latest) = offer.birth_dates();
        let (places, statuses) = (small(&offer.places), small(&offer.statuses));
        let (number, country) = (offer.number as i32, i16::from(offer.country));
        let region = i16::from(region_number(world.countries[usize::from(offer.country)].0));
        let (days, flexibility) = (offer.last - offer.first + 1, i32::from(offer.flexibility));
        let levels = i16::from(pack_priorities(offer.priorities));
        let [languages, skills] = needs(offer);
        let (placement, person) = weights(offer.individual);
        let best_skill_share = best_need_share(offer.individual) as i64;
        let weights: Vec<i64> = placement.into_iter().chain(person).map(|weight| weight as i64).collect();
        let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![
            &number,
            &offer.inbound,
            &earliest,
            &latest,
            &places,
            &statuses,
            &offer.first,
            &flexibility,
            &days,
            &country,
            &region,
            &levels,
            &languages.0,
            &languages.1,
            &skills.0,
            &skills.1,
            &best_skill_share,
        ];
        parameters.extend(weights.iter().map(|weight| weight as &(dyn ToSql + Sync)));
        let rows = self.client.query(&self.rank, &parameters)?;
        Ok(rows.iter().map(|row| (row.get::<_, i32>(0) as u32, row.get::<_, i32>(1) as u32)).collect())
    }

    /// Changes one person and commits.
    pub fn put(&mut self, person: &Profile) -> Result<(), Failure> {
        let priorities = i16::from(pack_answers(person.priorities));
        let skill = person.skills.first().map(|(concept, rank)| (*concept as i16, i16::from(*rank)));
        let (concept, rank) = skill.unzip();
        let (first, last) = person.windows.last().copied().unzip();
        let number = person.number as i32;
        let parameters: [&(dyn ToSql + Sync); 6] = [&number, &priorities, &concept, &rank, &first, &last];
        self.client.execute(&self.update, &parameters)?;
        Ok(())
    }

    /// Tries the settings on the same posts, applies the fastest and returns its name.
    pub fn tune(&mut self, world: &World, few: &[Offer]) -> Result<&'static str, Failure> {
        let mut best = (Duration::MAX, "", PLAIN);
        for (name, settings) in SETTINGS {
            self.client.batch_execute(PLAIN)?;
            self.client.batch_execute(settings)?;
            let effort = Effort { rounds: 1, at_least: few.len(), at_most: TRIAL_WARM_UP * 10 };
            self.client.batch_execute(TRIAL_LIMIT)?;
            let Ok(timing) = timed(effort, few, |offer| self.best(world, offer)) else {
                println!("PostgreSQL, tried: {name}: a post takes longer than ten seconds");
                continue;
            };
            let [p50, mean] = [timing.p50, timing.mean].map(milliseconds);
            println!("PostgreSQL, tried: {name}: p50 {p50} ms, mean {mean} ms over {} queries", timing.count);
            if timing.mean < best.0 {
                best = (timing.mean, name, settings);
            }
        }
        self.client.batch_execute(PLAIN)?;
        self.client.batch_execute(best.2)?;
        Ok(best.1)
    }
}

/// For languages and for skills: the number of gates and the sum of the shares.
fn needs(offer: &Offer) -> [(i64, i64); 2] {
    let sum = |required: Vec<bool>, gates: bool| {
        let opened = required.iter().filter(|required| **required && gates).count();
        (opened as i64, required.iter().map(|required| 1 + i64::from(*required)).sum())
    };
    [
        sum(offer.languages.iter().map(|asked| asked.required).collect(), true),
        sum(offer.skills.iter().map(|asked| asked.required).collect(), offer.individual),
    ]
}
