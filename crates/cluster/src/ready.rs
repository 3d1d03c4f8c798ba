//! Whether a cluster answers. The only reliable test is to connect.

use std::io::ErrorKind;

use sqlx::{Connection, PgConnection};

use super::endpoint::DATABASE;
use super::{ClusterError, Endpoint};

/// SQLSTATE `cannot_connect_now`: it is starting, recovering or stopping.
const CANNOT_CONNECT_NOW: &str = "57P03";
/// SQLSTATE `invalid_catalog_name`: the server answers, but our database does not exist yet.
const INVALID_CATALOG_NAME: &str = "3D000";

#[derive(PartialEq, Eq)]
pub(super) enum Answer {
    Ready,
    NoDatabase,
    NotYet,
}

/// Connects once.
pub(super) async fn ask(endpoint: &Endpoint) -> Result<Answer, ClusterError> {
    match PgConnection::connect_with(&endpoint.options()).await {
        Ok(connection) => {
            // An error while closing does not matter: the server has answered.
            drop(connection.close().await);
            Ok(Answer::Ready)
        }
        Err(error) => refusal(error),
    }
}

fn refusal(error: sqlx::Error) -> Result<Answer, ClusterError> {
    match &error {
        sqlx::Error::Database(said) => match said.code().as_deref() {
            Some(CANNOT_CONNECT_NOW) => Ok(Answer::NotYet),
            Some(INVALID_CATALOG_NAME) => Ok(Answer::NoDatabase),
            _ => Err(ClusterError::Database(error)),
        },
        // Waiting would not help: the folder stays closed.
        sqlx::Error::Io(system) if system.kind() == ErrorKind::PermissionDenied => Err(ClusterError::Database(error)),
        _ => Ok(Answer::NotYet),
    }
}

/// Makes our database, once for each cluster. This SQL cannot be in `store`, which needs the database to exist.
pub(super) async fn create_database(endpoint: &Endpoint) -> Result<(), ClusterError> {
    let mut connection =
        PgConnection::connect_with(&endpoint.first_database()).await.map_err(ClusterError::Database)?;
    let made = sqlx::query("CREATE DATABASE passerelle").execute(&mut connection).await;
    made.map_err(ClusterError::Database)?;
    connection.close().await.map_err(ClusterError::Database)
}

/// Drops a database, makes it again and runs scripts in it, for tools that check queries against the schema.
pub(super) async fn fresh_database(
    endpoint: &Endpoint,
    name: &str,
    scripts: &[String],
) -> Result<String, ClusterError> {
    let options = endpoint.first_database();
    let mut first = PgConnection::connect_with(&options).await.map_err(ClusterError::Database)?;
    for statement in [format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), format!("CREATE DATABASE {name}")] {
        execute(&mut first, statement).await?;
    }
    let options = options.database(name);
    let mut made = PgConnection::connect_with(&options).await.map_err(ClusterError::Database)?;
    for script in scripts {
        execute(&mut made, script.clone()).await?;
    }
    made.close().await.map_err(ClusterError::Database)?;
    Ok(endpoint.url_of(name))
}

/// Renames `name` to the server's database, and the server's to `kept`, both at once.
pub(super) async fn put_in_place(endpoint: &Endpoint, name: &str, kept: &str) -> Result<(), ClusterError> {
    let mut first = PgConnection::connect_with(&endpoint.first_database()).await.map_err(ClusterError::Database)?;
    execute(&mut first, format!("DROP DATABASE IF EXISTS {kept} WITH (FORCE)")).await?;
    let rename = format!(
        "BEGIN; ALTER DATABASE {DATABASE} RENAME TO {kept}; ALTER DATABASE {name} RENAME TO {DATABASE}; COMMIT"
    );
    execute(&mut first, rename).await?;
    first.close().await.map_err(ClusterError::Database)
}

async fn execute(connection: &mut PgConnection, sql: String) -> Result<(), ClusterError> {
    // The names and scripts come from the project.
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(connection).await.map(drop).map_err(ClusterError::Database)
}
