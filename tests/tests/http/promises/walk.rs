//! Walks through a file, and compares what each step writes.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use sqlx::PgPool;

use super::{commands::carry_out, rows, scene::Scene};

const WATCH: &str = "
    CREATE SCHEMA promise;
    CREATE TABLE promise.written (at bigint GENERATED ALWAYS AS IDENTITY, name text NOT NULL, before jsonb, after jsonb);
    CREATE FUNCTION promise.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO promise.written (name, before, after) VALUES (TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW));
        RETURN NULL;
    END $$;
    DO $$
    DECLARE
        name text;
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables
                    WHERE schemaname = 'public' AND tablename NOT IN ('match_change', 'public_change', '_sqlx_migrations') LOOP
            EXECUTE format('CREATE TRIGGER promise AFTER INSERT OR UPDATE OR DELETE ON public.%I
                            FOR EACH ROW EXECUTE FUNCTION promise.note()', name);
        END LOOP;
    END $$;";

/// Time passes between two steps, so that a time that is not written is seen.
pub const PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// A step as the file has it.
struct Step<'a> {
    name: &'a str,
    /// What is done, `.` and `>` included.
    done: Vec<&'a str>,
    written: Vec<&'a str>,
}

impl<'a> Step<'a> {
    fn read(section: &'a str) -> Self {
        let mut lines = section.lines().map(str::trim).filter(|line| !line.is_empty());
        let name = lines.next().expect("the name of a step");
        let (done, written) = lines.partition(|line| line.starts_with(['.', '>']));
        Self { name, done, written }
    }
}

/// Does what the steps of a file of this folder say, and checks that each writes what the file says.
pub async fn keeps(file: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/promises");
    let file = std::fs::read_to_string(format!("{folder}/{file}")).expect("a walk");
    let mut scene = Scene::start().await;
    sqlx::raw_sql(WATCH).execute(&scene.app.pool).await.expect("triggers");
    let mut broken = Vec::new();
    for step in file.split("\n# ").skip(1).map(Step::read) {
        for command in step.done.iter().filter_map(|line| line.strip_prefix('.')) {
            carry_out(&mut scene, command.trim()).await;
            // Their rows get their names.
            written(&mut scene).await;
        }
        scene.app.advance(PAUSE);
        let mut seen = Vec::new();
        for command in step.done.iter().filter_map(|line| line.strip_prefix('>')) {
            seen.extend(carry_out(&mut scene, command.trim()).await);
        }
        let written = [written(&mut scene).await, seen].concat();
        if written != step.written {
            let lines = step.done.iter().copied().chain(written.iter().map(String::as_str));
            broken.push(format!("# {}\n{}\n", step.name, lines.collect::<Vec<_>>().join("\n")));
        }
    }
    assert!(broken.is_empty(), "these steps write something else:\n\n{}", broken.join("\n"));
}

/// What was written since the last look, in lines.
async fn written(scene: &mut Scene) -> Vec<String> {
    let now = scene.app.clock.now();
    let rows = taken(&scene.app.pool).await;
    // A form with a password is sent again while the server hashes others: each limit counts once.
    let counts: BTreeSet<&str> = rows.iter().filter_map(rows::Row::counts).collect();
    let counts = (!counts.is_empty()).then(|| format!("counted by {} limits", counts.len()));
    let shown = rows.iter().filter(|row| !row.is_a_visit() && row.counts().is_none());
    let mut lines: Vec<String> = shown.map(|row| row.line(&mut scene.names, now)).chain(counts).collect();
    lines.sort();
    let times = |same: &[String]| match same.len() {
        1 => same[0].clone(),
        times => format!("{} ({times} times)", same[0]),
    };
    lines.chunk_by(|one, next| one == next).map(times).collect()
}

async fn taken(pool: &PgPool) -> Vec<rows::Row> {
    let query = "WITH taken AS (DELETE FROM promise.written RETURNING at, name, before, after)
                 SELECT name, before, after FROM taken ORDER BY at";
    sqlx::query_as(query).fetch_all(pool).await.expect("the changes")
}
