//! The taxonomy of skills. Rows come and go as columns, so that a hundred thousand labels are one statement.

use domain::{
    language::UiLanguage,
    skill::{Concept, LabelKind, LabelRow, Link, LinkKind, SkillKey, Source, TaxonomyRows},
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::parse;

/// Labels as columns.
#[derive(Default)]
pub struct LabelColumns {
    keys: Vec<String>,
    languages: Vec<String>,
    preferred: Vec<bool>,
    labels: Vec<String>,
}

/// Relations as columns.
#[derive(Default)]
pub struct RelationColumns {
    keys: Vec<String>,
    kinds: Vec<String>,
    others: Vec<String>,
}

impl FromIterator<LabelRow> for LabelColumns {
    fn from_iter<Rows: IntoIterator<Item = LabelRow>>(rows: Rows) -> Self {
        rows.into_iter().fold(Self::default(), |mut columns, row| {
            columns.keys.push(row.key.as_str().to_owned());
            columns.languages.push(row.language.code().to_owned());
            columns.preferred.push(row.kind == LabelKind::Preferred);
            columns.labels.push(row.text);
            columns
        })
    }
}

impl FromIterator<Link> for RelationColumns {
    fn from_iter<Links: IntoIterator<Item = Link>>(links: Links) -> Self {
        links.into_iter().filter(|link| link.from != link.to).fold(Self::default(), |mut columns, link| {
            columns.keys.push(link.from.as_str().to_owned());
            columns.kinds.push(word_of(link.kind).to_owned());
            columns.others.push(link.to.as_str().to_owned());
            columns
        })
    }
}

/// The mark of what a source last brought.
pub async fn hash(connection: &mut PgConnection, source: Source) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!("SELECT hash FROM skill_source WHERE source = $1", source.as_str())
        .fetch_optional(connection)
        .await
}

pub async fn note_source(
    connection: &mut PgConnection,
    source: Source,
    hash: &[u8],
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO skill_source (source, hash, loaded_at) VALUES ($1, $2, $3)
         ON CONFLICT (source) DO UPDATE SET hash = EXCLUDED.hash, loaded_at = EXCLUDED.loaded_at",
        source.as_str(),
        hash,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// When ESCO was last brought in, if ever.
pub async fn esco_loaded_at(connection: &mut PgConnection) -> sqlx::Result<Option<Timestamp>> {
    let row = sqlx::query!(r#"SELECT loaded_at AS "loaded_at: SqlTimestamp" FROM skill_source WHERE source = 'esco'"#)
        .fetch_optional(connection)
        .await?;
    Ok(row.map(|row| row.loaded_at.to_jiff()))
}

/// Adds concepts; one that exists takes its new ESCO address. The result counts new and changed concepts.
pub async fn put_concepts(connection: &mut PgConnection, source: Source, concepts: &[Concept]) -> sqlx::Result<u64> {
    let keys: Vec<String> = concepts.iter().map(|concept| concept.key.as_str().to_owned()).collect();
    let addresses: Vec<Option<String>> =
        concepts.iter().map(|concept| concept.esco_uri.as_ref().map(|uri| uri.as_str().to_owned())).collect();
    let done = sqlx::query!(
        "INSERT INTO skill (key, source, esco_uri)
         SELECT n.key, $1, n.esco_uri FROM UNNEST($2::text[], $3::text[]) AS n (key, esco_uri)
         ON CONFLICT (key) DO UPDATE SET source = EXCLUDED.source, esco_uri = EXCLUDED.esco_uri
         WHERE (skill.source, skill.esco_uri) IS DISTINCT FROM (EXCLUDED.source, EXCLUDED.esco_uri)",
        source.as_str(),
        &keys,
        &addresses as &[Option<String>],
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Frees the ESCO addresses that built-in concepts are about to take: a concept imported before is forgotten, and comes back
/// under its built-in key at the next import.
pub async fn release_addresses(connection: &mut PgConnection, addresses: &[String]) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM skill WHERE source = 'esco' AND key = ANY($1)", addresses)
        .execute(&mut *connection)
        .await?;
    sqlx::query!("UPDATE skill SET esco_uri = NULL WHERE source = 'builtin' AND esco_uri IS NOT NULL")
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// A source's labels of a language.
pub async fn labels_of(
    connection: &mut PgConnection,
    source: Source,
    language: UiLanguage,
) -> sqlx::Result<Vec<LabelRow>> {
    let rows = sqlx::query!(
        "SELECT skill_key, preferred, label FROM skill_label WHERE source = $1 AND language = $2",
        source.as_str(),
        language.code(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| Ok(LabelRow { key: key(&row.skill_key)?, language, kind: kind_of(row.preferred), text: row.label }))
        .collect()
}

/// Takes labels away, of whichever source.
pub async fn drop_labels(connection: &mut PgConnection, rows: &LabelColumns) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "DELETE FROM skill_label l USING UNNEST($1::text[], $2::text[], $3::text[]) AS n (key, language, label)
         WHERE n.key = l.skill_key AND n.language = l.language AND n.label = l.label",
        &rows.keys,
        &rows.languages,
        &rows.labels,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Adds labels; one that is there stays as it is.
pub async fn add_labels(connection: &mut PgConnection, source: Source, rows: &LabelColumns) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "INSERT INTO skill_label (skill_key, source, language, preferred, label)
         SELECT n.key, $1, n.language, n.preferred, n.label
         FROM UNNEST($2::text[], $3::text[], $4::bool[], $5::text[]) AS n (key, language, preferred, label)
         ON CONFLICT (skill_key, language, label) DO NOTHING",
        source.as_str(),
        &rows.keys,
        &rows.languages,
        &rows.preferred,
        &rows.labels,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Takes away every label and relation of the built-in file, before it is read again.
pub async fn drop_builtin(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM skill_relation WHERE source = 'builtin'").execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM skill_label WHERE source = 'builtin'").execute(connection).await.map(drop)
}

/// A source's relations of a kind.
pub async fn relations_of(connection: &mut PgConnection, source: Source, kind: LinkKind) -> sqlx::Result<Vec<Link>> {
    let rows = sqlx::query!(
        "SELECT skill_key, other_key FROM skill_relation WHERE source = $1 AND kind = $2",
        source.as_str(),
        word_of(kind),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok(Link { from: key(&row.skill_key)?, kind, to: key(&row.other_key)? })).collect()
}

/// Takes relations away, of whichever source.
pub async fn drop_relations(connection: &mut PgConnection, rows: &RelationColumns) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "DELETE FROM skill_relation r USING UNNEST($1::text[], $2::text[], $3::text[]) AS n (key, kind, other)
         WHERE n.key = r.skill_key AND n.kind = r.kind AND n.other = r.other_key",
        &rows.keys,
        &rows.kinds,
        &rows.others,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Adds relations; one that is there stays as it is.
pub async fn add_relations(connection: &mut PgConnection, source: Source, rows: &RelationColumns) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "INSERT INTO skill_relation (skill_key, source, kind, other_key)
         SELECT n.key, $1, n.kind, n.other FROM UNNEST($2::text[], $3::text[], $4::text[]) AS n (key, kind, other)
         ON CONFLICT (skill_key, kind, other_key) DO NOTHING",
        source.as_str(),
        &rows.keys,
        &rows.kinds,
        &rows.others,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Built-in concepts that have an ESCO address.
pub async fn builtin_addresses(connection: &mut PgConnection) -> sqlx::Result<Vec<(SkillKey, SkillKey)>> {
    let rows = sqlx::query!(
        r#"SELECT key, esco_uri AS "esco_uri!" FROM skill WHERE source = 'builtin' AND esco_uri IS NOT NULL"#
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((key(&row.esco_uri)?, key(&row.key)?))).collect()
}

/// The whole taxonomy.
pub async fn everything(connection: &mut PgConnection) -> sqlx::Result<TaxonomyRows> {
    let concepts = sqlx::query!("SELECT key, esco_uri FROM skill ORDER BY key").fetch_all(&mut *connection).await?;
    let concepts = concepts
        .into_iter()
        .map(|row| Ok(Concept { key: key(&row.key)?, esco_uri: row.esco_uri.as_deref().map(key).transpose()? }))
        .collect::<sqlx::Result<_>>()?;
    let labels = sqlx::query!("SELECT skill_key, language, preferred, label FROM skill_label")
        .fetch_all(&mut *connection)
        .await?;
    let labels = labels
        .into_iter()
        .map(|row| {
            let (language, kind) = (parse(&row.language)?, kind_of(row.preferred));
            Ok(LabelRow { key: key(&row.skill_key)?, language, kind, text: row.label })
        })
        .collect::<sqlx::Result<_>>()?;
    let links =
        sqlx::query!("SELECT skill_key, kind, other_key FROM skill_relation ORDER BY source, skill_key, other_key")
            .fetch_all(connection)
            .await?;
    let links = links
        .into_iter()
        .map(|row| {
            let kind = if row.kind == "broader" { LinkKind::Broader } else { LinkKind::Related };
            Ok(Link { from: key(&row.skill_key)?, kind, to: key(&row.other_key)? })
        })
        .collect::<sqlx::Result<_>>()?;
    Ok(TaxonomyRows { concepts, labels, links })
}

const fn kind_of(preferred: bool) -> LabelKind {
    if preferred { LabelKind::Preferred } else { LabelKind::Alias }
}

/// The stored word. Two keys of one concept are one row's two columns, and no relation.
const fn word_of(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Broader => "broader",
        LinkKind::Related | LinkKind::SameAs => "related",
    }
}

fn key(text: &str) -> sqlx::Result<SkillKey> {
    SkillKey::parse(text).map_err(crate::decode)
}
