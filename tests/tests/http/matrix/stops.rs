//! What a stop refuses and what goes on, as `stops.txt` says: every form about applications, placements, partners, OCIs and profiles,
//! posted by somebody for whom it succeeds, while nothing stops, while the placement or the OCI is suspended, and while nobody leaves
//! for the country. An answer that refuses has changed nothing.
//!
//! To add a form: add its row with the answers that you expect; a failure prints the row as the server answers it.

use std::{collections::BTreeSet, fmt};

use super::{
    OF_FILES, ask,
    changes::Changes,
    scene::Scene,
    table::{Method, Row, table},
};

/// The columns of the table, and what brings each about.
const STOPS: [(&str, &str); 4] = [
    ("none", ""),
    (
        "placement",
        "INSERT INTO audit_event (id, at, subject_kind, subject_id, action, detail)
             SELECT gen_random_uuid(), '2026-11-24T15:00:01Z', 'placement', id, 'suspended',
                    jsonb_build_object('from', state, 'to', 'suspended', 'by', 'programme', 'action', 'suspend')
             FROM placement WHERE state IN ('published', 'closed', 'underway');
         UPDATE placement SET state_before_suspension = state, state = 'suspended'
             WHERE state IN ('published', 'closed', 'underway')",
    ),
    ("oci", "UPDATE organisation SET state = 'suspended' WHERE slug = 'ici'"),
    (
        "country",
        "INSERT INTO country_security (country, noted_on, level, source)
         VALUES ('SN', '2026-11-24', 'avoid_all', 'Avis fictif aux voyageurs')",
    ),
];

/// Forms that no stop concerns: those of an account.
const OF_ACCOUNTS: &str = "/api/account/";

/// A form, who posts it, and what it answers under each stop.
#[derive(Clone)]
struct Line {
    address: String,
    thing: String,
    visitor: String,
    words: Vec<String>,
}

impl Line {
    fn read(line: &str) -> Self {
        let mut words = line.split_whitespace().map(str::to_owned);
        let mut next = || words.next().unwrap_or_else(|| panic!("too short: {line}"));
        let line_read = Self { address: next(), thing: next(), visitor: next(), words: words.collect() };
        assert_eq!(line_read.words.len(), STOPS.len(), "one word a stop: {line}");
        line_read
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.words.iter().map(|word| format!("{word:<9}")).collect();
        write!(f, "{:<39} {:<20} {:<10} {}", self.address, self.thing, self.visitor, words.join(" ").trim_end())
    }
}

fn lines() -> Vec<Line> {
    let lines = include_str!("stops.txt").lines().map(str::trim);
    let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let head: Vec<&str> = lines.next().expect("a head").split_whitespace().collect();
    assert_eq!(head[3..], STOPS.map(|(name, _)| name), "the columns of stops.txt");
    lines.map(Line::read).collect()
}

#[test]
fn every_form_has_its_row_and_passes_while_nothing_stops() {
    let lines = lines();
    let known: BTreeSet<&str> = lines.iter().map(|line| line.address.as_str()).collect();
    let concerned = |address: &str| !address.starts_with(OF_ACCOUNTS) && !OF_FILES.contains(&address);
    let forms = table().into_iter().filter(|row| row.method == Method::Post && concerned(&row.address));
    let forms: BTreeSet<String> = forms.map(|row| row.address).collect();
    let missing: Vec<_> = forms.iter().filter(|form| !known.contains(form.as_str())).collect();
    assert!(missing.is_empty(), "no row in stops.txt: {missing:#?}");
    let refused = lines.iter().find(|line| !matches!(line.words[0].as_str(), "done" | "shown"));
    assert!(refused.is_none(), "a row shows what a stop changes: {}", refused.expect("it is some"));
}

#[tokio::test]
async fn forms_answer_as_the_table_of_stops_says() {
    let scene = Scene::start().await;
    let changes = Changes::watch(&scene.app.pool).await;
    let mut wrong = Vec::new();
    for line in lines() {
        let mut words = Vec::new();
        for (_, stop) in STOPS {
            words.push(ask_under(&scene, &changes, &line, stop).await);
        }
        if words != line.words {
            wrong.push(format!("{line}\n{}", Line { words, ..line.clone() }));
        }
    }
    changes.assert_all_undone().await;
    assert!(wrong.is_empty(), "rows of stops.txt, each with its answers below it:\n{}", wrong.join("\n\n"));
}

/// What the form answers under a stop, which ends with it.
async fn ask_under(scene: &Scene, changes: &Changes<'_>, line: &Line, stop: &'static str) -> String {
    sqlx::raw_sql(stop).execute(&scene.app.pool).await.expect("a stop");
    let stopped = changes.take().await;
    let row = Row { method: Method::Post, address: line.address.clone(), thing: line.thing.clone(), words: Vec::new() };
    let visitor = scene.visitors.iter().find(|visitor| visitor.name == line.visitor);
    let word = ask(scene, changes, &row, visitor.unwrap_or_else(|| panic!("no such visitor: {line}"))).await;
    changes.undo(&stopped).await;
    word
}
