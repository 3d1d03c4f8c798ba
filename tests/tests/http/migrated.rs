//! What migrations do to the rows that are there.

use std::{fs, path::Path};

use sqlx::PgPool;

/// A database with every migration, into which these rows came just before one of them.
pub(crate) async fn migrated(before: &str, rows: &str) -> PgPool {
    let pool = PgPool::connect(&tests::empty_database().await).await.expect("a database");
    let run = async |script: String| {
        sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&pool).await.expect("a script");
    };
    let scripts = scripts();
    assert!(scripts.iter().any(|(name, _)| name == before), "no migration {before}");
    for (name, script) in scripts {
        if name == before {
            run(rows.to_owned()).await;
        }
        run(script).await;
    }
    pool
}

/// The scripts of migrations, in order, with their names.
fn scripts() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations");
    let files = fs::read_dir(folder).expect("the migrations").map(|entry| entry.expect("a file").path());
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let mut scripts: Vec<_> = files.map(|path| (name(&path), fs::read_to_string(&path).expect("a script"))).collect();
    scripts.sort();
    scripts
}

#[tokio::test]
async fn a_priority_saved_as_zero_is_unanswered_and_the_rest_of_the_profile_stays() {
    let rows = r#"
        INSERT INTO account (id, email, display_name, language, created_at)
        SELECT ('00000000-0000-0000-0000-00000000000' || n)::uuid, n || '@exemple.test', 'Fictive', 'fr', now()
        FROM generate_series(1, 3) n;
        INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
        SELECT ('00000000-0000-0000-0000-0000000000a' || n)::uuid, ('00000000-0000-0000-0000-00000000000' || n)::uuid,
               'outbound', profile, now(), now()
        FROM (VALUES
            (1, '{"track":"outbound","identity":{"name":"Awa"},"priorities":[
                {"priority":"environment","level":0,"sentence":null},
                {"priority":"womens_rights","level":3,"sentence":"Depuis toujours."},
                {"priority":"youth_engagement","level":0,"sentence":null}]}'::jsonb),
            (2, '{"track":"outbound","priorities":[]}'),
            (3, '{"track":"outbound"}')) AS profiles (n, profile);
    "#;
    let pool = migrated("20261128000020_unanswered_priorities.sql", rows).await;
    let profiles: Vec<(serde_json::Value,)> =
        sqlx::query_as("SELECT profile FROM participant ORDER BY id").fetch_all(&pool).await.expect("profiles");
    let said = |level: Option<u8>, priority: &str, sentence: Option<&str>| serde_json::json!({ "priority": priority, "level": level, "sentence": sentence });
    let expected = serde_json::json!({
        "track": "outbound",
        "identity": { "name": "Awa" },
        "priorities": [
            said(None, "environment", None),
            said(Some(3), "womens_rights", Some("Depuis toujours.")),
            said(None, "youth_engagement", None),
        ],
    });
    assert_eq!(profiles[0].0, expected);
    assert_eq!(profiles[1].0, serde_json::json!({ "track": "outbound", "priorities": [] }));
    assert_eq!(profiles[2].0, serde_json::json!({ "track": "outbound" }));
}
