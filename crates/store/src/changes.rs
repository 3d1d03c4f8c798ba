//! What changed of what rankings compare (`match_change`; the migration says why it misses nothing).

use sqlx::PgConnection;
use uuid::Uuid;

use crate::parse;

/// A moment of the database: everything that was committed then, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment(String);

/// What changed between two moments, by identifier.
#[derive(Debug, Default)]
pub struct Changes {
    pub participants: Vec<Uuid>,
    /// Accounts that were closed.
    pub accounts: Vec<Uuid>,
    pub placements: Vec<Uuid>,
    pub organisations: Vec<Uuid>,
    pub seasons: Vec<Uuid>,
    pub countries: Vec<String>,
}

impl Changes {
    pub fn of_people(&self) -> bool {
        !(self.participants.is_empty() && self.accounts.is_empty())
    }

    pub fn of_posts(&self) -> bool {
        let identified = [&self.placements, &self.organisations, &self.seasons];
        identified.iter().any(|ids| !ids.is_empty()) || !self.countries.is_empty()
    }

    fn note(&mut self, kind: &str, id: String) -> sqlx::Result<()> {
        let list = match kind {
            "participant" => &mut self.participants,
            "account" => &mut self.accounts,
            "placement" => &mut self.placements,
            "organisation" => &mut self.organisations,
            "season" => &mut self.seasons,
            // The CHECK knows no other kind.
            _ => {
                self.countries.push(id);
                return Ok(());
            }
        };
        list.push(parse(&id)?);
        Ok(())
    }
}

/// This moment.
pub async fn now(connection: &mut PgConnection) -> sqlx::Result<Moment> {
    let at = sqlx::query_scalar!(r#"SELECT pg_current_snapshot()::text AS "at!""#).fetch_one(connection).await?;
    Ok(Moment(at))
}

/// What changed between a moment and the moment returned. `None` where more than `many` things changed: reading everything again is
/// faster.
///
/// One statement sees one snapshot, so that the moment returned and the changes belong together. A connection to a standby does
/// not work: its snapshots do not list transactions under way.
pub async fn since(
    connection: &mut PgConnection,
    last: &Moment,
    many: usize,
) -> sqlx::Result<(Moment, Option<Changes>)> {
    let limit = i64::try_from(many).unwrap_or(i64::MAX).saturating_add(1);
    let rows = sqlx::query!(
        r#"SELECT moment.at::text AS "at!", c.kind AS "kind?", c.id AS "id?"
           FROM (SELECT pg_current_snapshot() AS at) AS moment
                LEFT JOIN match_change c ON c.changed_in >= pg_snapshot_xmin($1::text::pg_snapshot)
                    AND c.changed_in < pg_snapshot_xmax(moment.at)
                    AND NOT pg_visible_in_snapshot(c.changed_in, $1::text::pg_snapshot)
           LIMIT $2"#,
        last.0,
        limit,
    )
    .fetch_all(connection)
    .await?;
    let at = rows.first().map_or_else(|| last.clone(), |row| Moment(row.at.clone()));
    if rows.len() > many {
        return Ok((at, None));
    }
    let mut changes = Changes::default();
    for row in rows {
        if let (Some(kind), Some(id)) = (row.kind, row.id) {
            changes.note(&kind, id)?;
        }
    }
    Ok((at, Some(changes)))
}
