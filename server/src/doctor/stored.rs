//! The database: whether it answers, its schema, its clock, and the mails that wait in it.

use jiff::{SignedDuration, Timestamp};
use platform::Platform;

use super::Finding;
use crate::{config::Config, database::Database, key};

/// Two clocks that keep time are closer than this.
const CLOCKS_APART: SignedDuration = SignedDuration::from_secs(60);
/// A mail that has waited for so long meets some difficulty.
const MAIL_WAITS: SignedDuration = SignedDuration::from_hours(1);

pub(super) async fn look(config: &Config) -> Vec<Finding> {
    let mut database = match Database::join(config).await {
        Ok(database) => database,
        Err(error) => return vec![Finding::problem(format!("The database does not start: {error}"))],
    };
    let findings = match database.platform(config).await {
        Ok(platform) => {
            let findings = look_inside(&platform, config).await;
            platform.close().await;
            findings
        }
        Err(error) => vec![Finding::problem(format!("The database does not answer: {error}"))],
    };
    if let Err(error) = database.stop().await {
        tracing::warn!(%error, "the database did not stop");
    }
    findings
}

async fn look_inside(platform: &Platform, config: &Config) -> Vec<Finding> {
    let schema = match platform.schema().await {
        Ok(schema) => schema,
        Err(error) => return vec![Finding::problem(format!("The database does not answer: {error}"))],
    };
    let mut findings = vec![Finding::good("The database answers."), look_at_schema(schema)];
    if schema != Some(Platform::known_schema()) {
        return findings;
    }
    findings.push(look_at_key(platform, config).await);
    match platform.health(MAIL_WAITS).await {
        Ok(health) => {
            findings.push(look_at_clocks(platform.clock().now(), health.database_clock));
            findings.push(look_at_mails(health.dead_mails, health.late_mails));
        }
        Err(error) => findings.push(Finding::problem(format!("The database could not be examined: {error}"))),
    }
    findings
}

fn look_at_schema(schema: Option<i64>) -> Finding {
    let known = Platform::known_schema();
    match schema {
        Some(schema) if schema == known => Finding::good("Its schema is up to date."),
        Some(schema) if schema > known => Finding::problem(format!(
            "The schema {schema} is newer than this program, which knows {known}. Use the newer program again, or restore a copy made before it."
        )),
        Some(schema) => Finding::warning(format!(
            "The schema is {schema}, this program brings it to {known}. The next start does so; make a backup before."
        )),
        None => Finding::warning("The database is empty. The first start makes its tables."),
    }
}

/// Whether the key is there and is the one of this database.
async fn look_at_key(platform: &Platform, config: &Config) -> Finding {
    match key::of_database(platform, config).await {
        Ok(Some(_)) => Finding::good(format!("The key of the second factors is {}.", config.key_path().display())),
        Ok(None) => Finding::good("There is no key of the second factors yet; the first start makes it."),
        Err(error) => Finding::problem(error.to_string()),
    }
}

fn look_at_clocks(ours: Timestamp, theirs: Timestamp) -> Finding {
    let apart = ours.duration_since(theirs).abs();
    if apart > CLOCKS_APART {
        return Finding::problem(format!(
            "The clocks of this machine and of the database are {} s apart. Have both keep time (NTP): deadlines and links depend on it.",
            apart.as_secs()
        ));
    }
    Finding::good("The clocks of this machine and of the database agree.")
}

fn look_at_mails(dead: i64, late: i64) -> Finding {
    match (dead, late) {
        (0, 0) => Finding::good("No mail waits."),
        (0, late) => Finding::warning(format!(
            "{late} mails have waited for more than an hour. If the server runs, its mail server refuses or delays them."
        )),
        (dead, _) => Finding::warning(format!(
            "{dead} mails could not be delivered. A coordinator sees why, and sends them again, under Coordination, Mails."
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Level;

    #[test]
    fn clocks_may_differ_by_a_minute() {
        let ours = Timestamp::UNIX_EPOCH;
        let level = |seconds: i64| look_at_clocks(ours, ours + SignedDuration::from_secs(seconds)).level;
        assert_eq!(
            [-61, -60, 0, 60, 61].map(level).map(|level| level == Level::Good),
            [false, true, true, true, false]
        );
    }

    #[test]
    fn a_schema_is_older_the_same_or_newer() {
        let known = Platform::known_schema();
        let levels = [None, Some(known - 1), Some(known), Some(known + 1)].map(|schema| look_at_schema(schema).level);
        assert_eq!(levels, [Level::Warning, Level::Warning, Level::Good, Level::Problem]);
    }

    #[test]
    fn mails_that_wait_or_died_are_said() {
        assert_eq!(look_at_mails(0, 0).level, Level::Good);
        assert!(look_at_mails(2, 5).sentence.starts_with("2 mails could not"));
        assert!(look_at_mails(0, 5).sentence.starts_with("5 mails have waited"));
    }
}
