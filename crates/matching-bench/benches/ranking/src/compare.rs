//! Runs every engine on one population: builds it, checks that all agree, times queries, changes people, checks and times again.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::agree::{Truth, check_agreement, exactly, exactly_for, recall};
use crate::full_text::FullText;
use crate::measure::{Effort, Folder, Timing, once, resident, size_of_folder, timed};
use crate::people::{Profile, Shape};
use crate::posts::Offer;
use crate::report::{Row, table};
use crate::scan::Scan;
use crate::sql::{self, Sql};
use crate::tables::Tables;
use crate::task::{People, Task, offers};
use crate::world::World;
use crate::{Failure, SEED, ours};

/// Changes that tantivy commits one by one, because each commit is slow. All further changes go into one commit.
const SINGLE_COMMITS: usize = 50;

/// Queries of an engine in this process: every post three times. After 10 seconds it stops, once 200 queries are done.
const EFFORT: Effort = Effort { rounds: 3, at_least: 200, at_most: Duration::from_secs(10) };

/// PostgreSQL runs each post once. It stops when the time is over, once enough queries are done: [`LEAST_QUERIES`] beyond [`ALL_POSTS`]
/// people and after the changes, else 200.
const SQL_EFFORT: Effort = Effort { rounds: 1, at_least: 200, at_most: Duration::from_secs(45) };
const SQL_LARGE: Effort = Effort { rounds: 1, at_least: LEAST_QUERIES, at_most: Duration::from_secs(45) };
const SQL_AFTER: Effort = Effort { rounds: 1, at_least: LEAST_QUERIES, at_most: Duration::from_secs(15) };

/// How many posts PostgreSQL's settings are tuned on: up to [`ALL_POSTS`] people, and beyond.
const TUNING_POSTS: (usize, usize) = (24, 6);

/// Fewer queries give no useful median.
const LEAST_QUERIES: usize = 20;

/// Up to this many people, PostgreSQL has time to run every post.
const ALL_POSTS: u32 = 100_000;

pub fn run(world: &World, shape: Shape, size: u32, socket: Option<&Path>) -> Result<(), Failure> {
    let offers = offers(world, shape);
    let task = Task { world, shape, size, seed: SEED, offers: &offers };
    println!("== {} people, {}; {} posts", size, shape.name(), offers.len());
    let mut people = People { task: &task, changes: BTreeMap::new() };
    let ((), generating) = once(|| people.all().for_each(|person| drop(std::hint::black_box(person.person(world)))));
    println!(
        "generating the people takes {generating:.2} s, which is subtracted from our build time, since it includes it"
    );

    let before = resident()?;
    let (mut index, seconds) = once(|| ours::build(world, shape, size));
    let mut ours = Row { name: "ours".into(), build: Some((seconds - generating).max(0.0)), ..Row::default() };
    ours.memory = Some((resident()?.saturating_sub(before) as u64, "resident"));
    let (scan, seconds) = once(|| Scan::build(people.all()));
    let mut scanned = Row { name: "plain scan".into(), build: Some(seconds), ..Row::default() };
    scanned.memory = Some((scan.bytes() as u64, "in arrays"));

    let truth = check_agreement(&task, &people, &index, &scan)?;
    ours.query = timed(EFFORT, &offers, |offer| ours::best(&task, &index, offer))?;
    ours.print();
    let mut with_reasons = Row { name: "ours, with all reasons".into(), ..Row::default() };
    with_reasons.query = timed(EFFORT, &offers, |offer| ours::top(&task, &index, offer))?;
    with_reasons.print();
    scanned.query = timed(EFFORT, &offers, |offer| Ok(scan.best(&Tables::new(world, offer), SEED)))?;
    scanned.print();
    let folder = Folder::new()?;
    let (mut text, mut rows) = run_tantivy(&task, &people, &truth, &folder)?;
    let mut sql = socket.map(|socket| run_postgresql(&task, &people, &truth, socket)).transpose()?;

    people.change();
    let changes: Vec<Profile> = people.changes.values().cloned().collect();
    ours.update = Some(timed_changes(&changes, |person| {
        index.put(&person.person(world));
        Ok(())
    })?);
    rows[0].update =
        Some(timed_changes(&changes[..SINGLE_COMMITS.min(changes.len())], |person| Ok(text.put(person)?))?);
    rows[1].update = rows[0].update;
    let rest = &changes[SINGLE_COMMITS.min(changes.len())..];
    let (done, seconds) = once(|| text.put_all(rest));
    done?;
    println!("tantivy: {} changes in one commit take {seconds:.2} s; then {} segments", rest.len(), text.segments());
    if let Some((sql, row)) = &mut sql {
        row.update = Some(timed_changes(&changes, |person| sql.put(person))?);
    }

    let scan = Scan::build(people.all());
    let truth = check_agreement(&task, &people, &index, &scan)?;
    ours.after = Some(timed(EFFORT, &offers, |offer| ours::best(&task, &index, offer))?);
    with_reasons.after = Some(timed(EFFORT, &offers, |offer| ours::top(&task, &index, offer))?);
    exactly("tantivy, exact, after the changes", &truth, |offer| Ok(text.best(world, offer, SEED, false)?))?;
    for (row, skips) in rows.iter_mut().zip([false, true]) {
        row.after = Some(timed(EFFORT, &offers, |offer| Ok(text.best(world, offer, SEED, skips)?))?);
    }
    if let Some((sql, row)) = &mut sql {
        exactly_for("PostgreSQL, after the changes", &truth, |offer| sql.best(world, offer))?;
        row.after = Some(timed(SQL_AFTER, &offers, |offer| sql.best(world, offer))?);
    }
    let mut all = vec![ours, with_reasons, scanned];
    all.extend(rows);
    all.extend(sql.map(|(_, row)| row));
    all.iter().for_each(Row::print);
    table(&format!("{size} people, {}", shape.name()), &all);
    Ok(())
}

fn run_tantivy(
    task: &Task<'_>,
    people: &People<'_>,
    truth: &Truth<'_>,
    folder: &Folder,
) -> Result<(FullText, [Row; 2]), Failure> {
    let (built, seconds) = once(|| FullText::build(&folder.0, people.all()));
    let text = built?;
    let best = |offer: &Offer, skips| Ok(text.best(task.world, offer, task.seed, skips)?);
    exactly("tantivy, exact", truth, |offer| best(offer, false))?;
    let recall = recall(truth, |offer| best(offer, true))?;
    let size = size_of_folder(&folder.0)?;
    let row = |name: &str, note: String| Row {
        name: name.to_owned(),
        build: Some(seconds),
        memory: Some((size, "on disk")),
        note,
        ..Row::default()
    };
    let mut rows = [row("tantivy, exact", String::new()), row("tantivy, skipping", recall)];
    for (row, skips) in rows.iter_mut().zip([false, true]) {
        row.query = timed(EFFORT, task.offers, |offer| best(offer, skips))?;
        row.print();
    }
    Ok((text, rows))
}

fn run_postgresql(
    task: &Task<'_>,
    people: &People<'_>,
    truth: &Truth<'_>,
    socket: &Path,
) -> Result<(Sql, Row), Failure> {
    let large = task.size > ALL_POSTS;
    let mut client = sql::connect(socket)?;
    let (loaded, seconds) = once(|| sql::load(&mut client, task.world, task.offers, task.seed, people.all()));
    loaded?;
    let size: i64 = client.query_one("SELECT pg_database_size(current_database())", &[])?.get(0);
    let mut sql = Sql::prepare(client)?;
    exactly_for("PostgreSQL", truth, |offer| sql.best(task.world, offer))?;
    let tried = sql.tune(task.world, &task.offers[..if large { TUNING_POSTS.1 } else { TUNING_POSTS.0 }])?;
    let mut row = Row { name: "PostgreSQL".into(), build: Some(seconds), ..Row::default() };
    row.memory = Some((size.unsigned_abs(), "on disk"));
    row.note = format!(" ({tried})");
    row.query = timed(if large { SQL_LARGE } else { SQL_EFFORT }, task.offers, |offer| sql.best(task.world, offer))?;
    row.print();
    Ok((sql, row))
}

fn timed_changes(changes: &[Profile], mut put: impl FnMut(&Profile) -> Result<(), Failure>) -> Result<Timing, Failure> {
    let mut took = Vec::with_capacity(changes.len());
    for person in changes {
        let start = Instant::now();
        put(person)?;
        took.push(start.elapsed());
    }
    Ok(Timing::of(took))
}
