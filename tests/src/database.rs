//! A database for each test, copied from a template that holds the schema.

use std::{ffi::OsString, path::PathBuf, time::Duration};

use domain::second_factor::SecondFactorPolicy;
use platform::{
    Clock, Platform, Settings,
    cluster::{Cluster, ClusterConfig},
};
use sqlx::{Connection, PgConnection, Row};
use tokio::sync::OnceCell;

use crate::fresh_id;

const TEMPLATE: &str = "test_template";
/// The advisory lock under which one test process makes the template. Any number will do.
const TEMPLATE_LOCK: i64 = 0x5041_5353;

static CLUSTER: OnceCell<Cluster> = OnceCell::const_new();

/// The address of a new database.
pub(crate) async fn fresh() -> String {
    let cluster = CLUSTER.get_or_init(start).await;
    let name = format!("t_{}", fresh_id().simple());
    let mut admin = connect(&cluster.url()).await;
    execute(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}")).await;
    named(&cluster.url(), &name)
}

/// The address of a new copy of a database to which nobody is connected.
pub(crate) async fn copy_of(url: &str) -> String {
    let cluster = CLUSTER.get_or_init(start).await;
    let (model, name) = (name_of(url), format!("t_{}", fresh_id().simple()));
    let mut admin = connect(&cluster.url()).await;
    execute(&mut admin, format!("CREATE DATABASE {name} TEMPLATE {model}")).await;
    named(&cluster.url(), &name)
}

fn name_of(url: &str) -> &str {
    let (server, _) = url.split_once('?').unwrap_or((url, ""));
    server.rsplit_once('/').expect("an address with a database").1
}

/// The address of a new database without a table.
pub async fn empty() -> String {
    let cluster = CLUSTER.get_or_init(start).await;
    let name = format!("t_{}", fresh_id().simple());
    let mut admin = connect(&cluster.url()).await;
    execute(&mut admin, format!("CREATE DATABASE {name}")).await;
    named(&cluster.url(), &name)
}

async fn start() -> Cluster {
    let data_dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/test-data");
    let config = ClusterConfig::new(data_dir).with_path(search_path());
    let cluster = Cluster::join_or_start(&config).await.expect("a PostgreSQL for the tests");
    let mut admin = connect(&cluster.url()).await;
    execute(&mut admin, format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await;
    drop_leftovers(&mut admin).await;
    make_template(&mut admin, &cluster.url()).await;
    admin.close().await.expect("a connection that closes");
    cluster
}

/// Where to look for PostgreSQL's programs.
#[expect(clippy::disallowed_methods, reason = "the home of the environment in tests")]
fn search_path() -> Option<OsString> {
    std::env::var_os("PATH")
}

async fn make_template(admin: &mut PgConnection, url: &str) {
    let settings = Settings {
        base_url: String::new(),
        contact: String::new(),
        demo: false,
        slow_statement: Duration::MAX,
        second_factor: SecondFactorPolicy::Offered,
        key: None,
        connections: 1,
    };
    execute(admin, format!("DROP DATABASE IF EXISTS {TEMPLATE}")).await;
    execute(admin, format!("CREATE DATABASE {TEMPLATE}")).await;
    let platform = Platform::connect(&named(url, TEMPLATE), Clock::System, settings).await.expect("the template");
    platform.migrate().await.expect("migrations that apply");
    platform.load_taxonomy().await.expect("the built-in taxonomy");
    platform.close().await;
}

/// Drops the databases of earlier test runs.
async fn drop_leftovers(admin: &mut PgConnection) {
    let query = "SELECT datname FROM pg_database d WHERE datname LIKE 't\\_%'
                 AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)";
    let rows = sqlx::query(query).fetch_all(&mut *admin).await.expect("the list of databases");
    for row in rows {
        execute(admin, format!("DROP DATABASE IF EXISTS {}", row.get::<String, _>(0))).await;
    }
}

async fn connect(url: &str) -> PgConnection {
    PgConnection::connect(url).await.expect("the tests' PostgreSQL answers")
}

async fn execute(admin: &mut PgConnection, sql: String) {
    // The names are made above.
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(admin).await.expect("an administrator's statement");
}

/// The address of another database of the same server. Tests need no durable commits, so they do not wait for the disk.
fn named(url: &str, database: &str) -> String {
    let (server, query) = url.split_once('?').unwrap_or((url, ""));
    let (server, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{server}/{database}?{query}&options=-c%20synchronous_commit%3Doff")
}
