//! Loads people, posts and fixed values into the tables.

use std::fmt::Write as _;
use std::io::Write as _;

use postgres::{Client, Transaction};
use uuid::Uuid;

use crate::Failure;
use crate::arithmetic::{ONE, pack_answers, priorities, unpack_priorities};
use crate::draw::tie;
use crate::people::{Profile, id};
use crate::posts::Offer;
use crate::world::{CONCEPTS, World};

const SCHEMA: &str = include_str!("../../sql/schema.sql");
const INDEXES: &str = include_str!("../../sql/indexes.sql");

/// The tables of people, in the order of [`Lines`].
const TABLES: [&str; 8] = [
    "person",
    "person_window",
    "person_language",
    "person_skill",
    "person_country",
    "person_region",
    "person_excluded",
    "person_learning",
];

/// People per COPY; their text is held in memory.
const LOT: usize = 20_000;

/// The value of a column without a wish or an answer.
const NULL: &str = "\\N";

/// The text of each table for COPY.
type Lines = [String; TABLES.len()];

/// Fills an empty database, creates the indexes and gathers statistics.
pub fn load(
    client: &mut Client,
    world: &World,
    offers: &[Offer],
    seed: u64,
    people: impl Iterator<Item = Profile>,
) -> Result<(), Failure> {
    client.batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")?;
    // Tables created in the transaction that fills them need no write-ahead log.
    let mut transaction = client.transaction()?;
    transaction.batch_execute(SCHEMA)?;
    let mut lines = Lines::default();
    let mut people = people.peekable();
    while people.peek().is_some() {
        lines.iter_mut().for_each(String::clear);
        for person in people.by_ref().take(LOT) {
            write(&mut lines, seed, &person)?;
        }
        for (table, text) in TABLES.iter().zip(&lines) {
            copy(&mut transaction, table, text)?;
        }
    }
    write_offers(&mut transaction, offers)?;
    write_values(&mut transaction, world)?;
    transaction.batch_execute(INDEXES)?;
    transaction.commit()?;
    client.batch_execute("VACUUM (FREEZE, ANALYZE)")?;
    Ok(client.batch_execute("CHECKPOINT")?)
}

fn copy(transaction: &mut Transaction<'_>, table: &str, text: &str) -> Result<(), Failure> {
    let mut writer = transaction.copy_in(&format!("COPY {table} FROM STDIN"))?;
    writer.write_all(text.as_bytes())?;
    writer.finish()?;
    Ok(())
}

fn or_null<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| NULL.to_owned(), |value| value.to_string())
}

fn write(lines: &mut Lines, seed: u64, person: &Profile) -> std::fmt::Result {
    let [people, windows, languages, skills, countries, regions, excluded, learning] = lines;
    let n = person.number;
    let id = id(n);
    // Maps unsigned numbers to signed ones in the same order.
    let tie = (tie(seed, id) ^ 1 << 63) as i64;
    let (shortest, longest) = person.duration.unzip();
    writeln!(
        people,
        "{n}\t{}\t{tie}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
        Uuid::from_u128(id),
        person.inbound,
        or_null(person.born),
        or_null(person.place),
        or_null(person.status),
        pack_answers(person.priorities),
        !(person.countries.is_empty() && person.regions.is_empty()),
        !person.countries.is_empty(),
        person.learning.len(),
        or_null(shortest),
        or_null(longest)
    )?;
    person.windows.iter().try_for_each(|(first, last)| writeln!(windows, "{n}\t{first}\t{last}"))?;
    person.languages.iter().try_for_each(|(language, level)| writeln!(languages, "{n}\t{language}\t{level}"))?;
    person.skills.iter().try_for_each(|(concept, level)| writeln!(skills, "{n}\t{concept}\t{level}"))?;
    person.countries.iter().try_for_each(|country| writeln!(countries, "{n}\t{country}"))?;
    person.regions.iter().try_for_each(|region| writeln!(regions, "{n}\t{region}"))?;
    person.excluded.iter().try_for_each(|country| writeln!(excluded, "{n}\t{country}"))?;
    person.learning.iter().try_for_each(|concept| writeln!(learning, "{n}\t{concept}"))
}

fn write_offers(transaction: &mut Transaction<'_>, offers: &[Offer]) -> Result<(), Failure> {
    let (mut languages, mut skills, mut practice) = (String::new(), String::new(), String::new());
    for offer in offers {
        let post = offer.number;
        for (need, asked) in offer.languages.iter().enumerate() {
            let (share, gate) = (1 + u8::from(asked.required), asked.required);
            for (language, floor) in &asked.any_of {
                writeln!(languages, "{post}\t{need}\t{share}\t{gate}\t{language}\t{floor}")?;
            }
        }
        for (need, asked) in offer.skills.iter().enumerate() {
            let (share, gate) = (1 + u8::from(asked.required), asked.required && offer.individual);
            writeln!(skills, "{post}\t{need}\t{share}\t{gate}\t{}\t{}", asked.concept, asked.rank)?;
        }
        for concept in offer.skills.iter().map(|asked| asked.concept).chain(offer.practises.iter().copied()) {
            writeln!(practice, "{post}\t{concept}")?;
        }
    }
    copy(transaction, "post_language", &languages)?;
    copy(transaction, "post_skill", &skills)?;
    copy(transaction, "post_practice", &practice)
}

/// The levels of the three priorities, in packed order.
fn all_levels() -> impl Iterator<Item = [u8; 3]> {
    (0..64).map(unpack_priorities)
}

fn write_values(transaction: &mut Transaction<'_>, world: &World) -> Result<(), Failure> {
    let (mut relations, mut values) = (String::new(), String::new());
    for asked in 0..CONCEPTS {
        for near in &world.answers[asked] {
            writeln!(relations, "{}\t{asked}\t{}\t{}", near.concept, near.worth, near.is_kind)?;
        }
    }
    for (packed, post) in all_levels().enumerate() {
        for (levels, person) in all_levels().enumerate() {
            let placement = priorities(post, person).unwrap_or(ONE);
            // A person without a priority has no wish here; `rank.sql` leaves the weight out.
            let of_person = priorities(person, post).unwrap_or(0);
            writeln!(values, "{packed}\t{levels}\t{placement}\t{of_person}")?;
        }
    }
    copy(transaction, "relation", &relations)?;
    copy(transaction, "priority_value", &values)
}
