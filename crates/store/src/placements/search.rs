//! The search of published placements: full text in three languages, names, countries and skills.

use std::collections::HashSet;

use domain::{
    fold::fold,
    ids::PlacementId,
    placement::{Cursor, Listed, PagePosition, PlacementDraft, PlacementSearch, SearchWord},
};
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

/// A row of a list and its position.
pub struct Found {
    pub id: PlacementId,
    pub key: i64,
    /// From 1.
    pub rank: i64,
    /// How many there are in all.
    pub total: i64,
}

/// Whether every word must be found, or one is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    AllWords,
    AnyWord,
}

/// The words of a search as columns.
#[derive(Default)]
struct Columns {
    folded: Vec<String>,
    whole: Vec<bool>,
    patterns: Vec<String>,
    countries: Vec<String>,
    skills: Vec<String>,
    /// The number of a word, from 1, and a label by which it is also found.
    label_of: Vec<i64>,
    labels: Vec<String>,
}

impl Columns {
    fn of(words: &[SearchWord]) -> Self {
        let mut columns = Self::default();
        for (number, word) in (1_i64..).zip(words) {
            columns.folded.push(word.as_str().to_owned());
            columns.whole.push(word.is_whole());
            columns.patterns.push(word.pattern());
            columns.countries.push(word.country_codes());
            let keys: Vec<&str> = word.skills().iter().map(|key| key.as_str()).collect();
            columns.skills.push(keys.join(" "));
            columns.label_of.extend(word.labels().iter().map(|_| number));
            columns.labels.extend_from_slice(word.labels());
        }
        columns
    }
}

/// A page of the published placements of approved OCIs that a search finds, in its order.
///
/// A word scores by where it is found: in the texts (more in the title), as a country, in the name of the OCI or of the partner,
/// by a skill that is asked for (more where the word names it than one step wide, hence their order), by another name of that skill in the texts. The sum orders them.
pub async fn search(
    connection: &mut PgConnection,
    search: &PlacementSearch,
    words: &[SearchWord],
    asked: Asked,
    today: Date,
    limit: i64,
) -> sqlx::Result<Vec<Found>> {
    let columns = Columns::of(words);
    let sdgs: Vec<i16> = search.values("sdg").iter().filter_map(|sdg| sdg.parse().ok()).collect();
    let (after, before) = bounds(search.position);
    // One statement for every search: a filter left out is an empty list. `key` makes each order a growing number.
    let rows = sqlx::query!(
        r#"WITH word AS MATERIALIZED (
             SELECT w.whole, w.pattern, string_to_array(w.countries, ' ') AS countries, string_to_array(w.skills, ' ') AS skills,
                    phraseto_tsquery('pg_catalog.french', w.folded) || phraseto_tsquery('pg_catalog.english', w.folded)
                      || phraseto_tsquery('pg_catalog.spanish', w.folded) AS own,
                    (SELECT string_agg('(' || q.query::text || ')', ' | ')::tsquery
                     FROM unnest($20::bigint[], $21::text[]) AS l (n, label)
                     CROSS JOIN LATERAL (
                       SELECT phraseto_tsquery('pg_catalog.french', l.label) || phraseto_tsquery('pg_catalog.english', l.label)
                         || phraseto_tsquery('pg_catalog.spanish', l.label) AS query) q
                     WHERE l.n = w.n AND numnode(q.query) > 0) AS labels
             FROM unnest($11::text[], $12::bool[], $17::text[], $18::text[], $19::text[])
               WITH ORDINALITY AS w (folded, whole, pattern, countries, skills, n)),
           matching AS (
             SELECT p.id, k.key, row_number() OVER (ORDER BY k.key, p.id) AS rank, count(*) OVER () AS total
             FROM placement p
             JOIN organisation o ON o.id = p.organisation_id
             JOIN season s ON s.id = p.season_id
             LEFT JOIN partner r ON r.id = p.partner_id
             CROSS JOIN LATERAL (
               SELECT COALESCE((p.content -> 'place' ->> 'deadline')::date, s.applications_close_on) AS day) deadline
             CROSS JOIN LATERAL (
               SELECT COALESCE(sum(m.score), 0) AS score, count(*) FILTER (WHERE NOT w.whole) AS asked,
                      count(*) FILTER (WHERE NOT w.whole AND m.score > 0) AS met,
                      COALESCE(bool_or(w.whole AND m.score > 0), false) AS whole
               FROM word w
               CROSS JOIN LATERAL (
                 SELECT CASE WHEN p.search @@ w.own THEN 0.5 + ts_rank('{0.1, 0.3, 0.5, 1.0}', p.search, w.own) ELSE 0 END
                      + CASE WHEN p.country = ANY (w.countries) OR (p.track = 'inbound' AND r.country = ANY (w.countries))
                        THEN 0.8 ELSE 0 END
                      + CASE WHEN ' ' || COALESCE(o.folded_name, lower(o.name)) || ' ' || COALESCE(r.folded_name, '')
                               LIKE w.pattern THEN 0.6 ELSE 0 END
                      + COALESCE((SELECT max(0.3 + 0.2 / array_position(w.skills, asked.key)) FROM unnest(p.skills) AS asked (key)), 0)
                      + CASE WHEN p.search @@ w.labels THEN 0.2 ELSE 0 END AS score) m) f
             CROSS JOIN LATERAL (SELECT CASE
                 WHEN $1 = 'departure' THEN (p.starts_on - DATE '2000-01-01')::bigint
                 WHEN $1 = 'recent' THEN -(EXTRACT(EPOCH FROM p.published_at) * 1000)::bigint
                 WHEN $1 = 'relevance' AND f.asked > 0 THEN -(f.score * 1000000)::bigint
                 ELSE (deadline.day - DATE '2000-01-01')::bigint
               END AS key) k
             WHERE p.state = 'published' AND o.state = 'approved'
               AND (cardinality($2::text[]) = 0 OR p.track = ANY ($2))
               AND (cardinality($3::text[]) = 0 OR p.format = ANY ($3))
               AND (cardinality($4::text[]) = 0 OR p.region = ANY ($4))
               AND (cardinality($5::text[]) = 0 OR p.country = ANY ($5))
               AND (cardinality($6::text[]) = 0
                 OR ('environment' = ANY ($6) AND p.environment > 0)
                 OR ('womens_rights' = ANY ($6) AND p.womens_rights > 0)
                 OR ('youth_engagement' = ANY ($6) AND p.youth_engagement > 0))
               AND (cardinality($7::text[]) = 0 OR p.languages && $7)
               AND (cardinality($8::smallint[]) = 0 OR p.sdgs && $8)
               AND ($9::date IS NULL OR p.starts_on >= $9)
               AND ($10::date IS NULL OR p.ends_on <= $10)
               AND ($22::date IS NULL OR deadline.day >= $22)
               AND (f.whole OR f.met >= CASE WHEN $23 THEN LEAST(f.asked, 1) ELSE f.asked END))
           SELECT id, key AS "key!", rank AS "rank!", total AS "total!" FROM matching
           WHERE ($13::bigint IS NULL OR (key, id) > ($13, $14))
             AND ($15::bigint IS NULL OR (key, id) < ($15, $16))
           ORDER BY CASE WHEN $15 IS NULL THEN rank ELSE -rank END
           LIMIT $24"#,
        search.sort.as_str(),
        &search.values("track"),
        &search.values("format"),
        &search.values("region"),
        &search.values("country"),
        &search.values("priority"),
        &search.values("language"),
        &sdgs,
        search.from().map(ToSqlx::to_sqlx) as _,
        search.until().map(ToSqlx::to_sqlx) as _,
        &columns.folded,
        &columns.whole,
        after.map(|cursor| cursor.key),
        after.map(|cursor| cursor.id.as_uuid()),
        before.map(|cursor| cursor.key),
        before.map(|cursor| cursor.id.as_uuid()),
        &columns.patterns,
        &columns.countries,
        &columns.skills,
        &columns.label_of,
        &columns.labels,
        (!search.shows_past()).then(|| today.to_sqlx()) as _,
        asked == Asked::AnyWord,
        limit,
    )
    .fetch_all(connection)
    .await?;
    let found = |id, key, rank, total| Found { id: PlacementId::from_uuid(id), key, rank, total };
    let mut rows: Vec<Found> = rows.into_iter().map(|row| found(row.id, row.key, row.rank, row.total)).collect();
    rows.sort_by_key(|row| row.rank);
    Ok(rows)
}

const fn bounds(position: PagePosition) -> (Option<Cursor>, Option<Cursor>) {
    match position {
        PagePosition::Start => (None, None),
        PagePosition::After(cursor) => (Some(cursor), None),
        PagePosition::Before(cursor) => (None, Some(cursor)),
    }
}

/// The folded words of these placements that a search finds: those with a stem of one of its words, in any of the languages.
pub async fn words_found(
    connection: &mut PgConnection,
    placements: &[PlacementId],
    words: &[SearchWord],
) -> sqlx::Result<HashSet<String>> {
    let ids: Vec<Uuid> = placements.iter().map(|id| id.as_uuid()).collect();
    let own = words.iter().filter(|word| !word.is_whole()).map(|word| word.as_str().to_owned());
    let labels = words.iter().flat_map(SearchWord::labels).filter(|label| !label.contains(' ')).cloned();
    let asked: Vec<String> = own.chain(labels).collect();
    let rows = sqlx::query_scalar!(
        r#"WITH asked AS MATERIALIZED (
             SELECT ARRAY(SELECT unnest(ts_lexize('pg_catalog.french_stem', w)) FROM unnest($2::text[]) w) AS french,
                    ARRAY(SELECT unnest(ts_lexize('pg_catalog.english_stem', w)) FROM unnest($2::text[]) w) AS english,
                    ARRAY(SELECT unnest(ts_lexize('pg_catalog.spanish_stem', w)) FROM unnest($2::text[]) w) AS spanish),
           said AS MATERIALIZED (
             SELECT DISTINCT unnest(string_to_array(COALESCE(p.search_title, '') || ' ' || p.search_text, ' ')) AS word
             FROM placement p WHERE p.id = ANY ($1))
           SELECT said.word AS "word!" FROM said, asked
           WHERE ts_lexize('pg_catalog.french_stem', said.word) && asked.french
              OR ts_lexize('pg_catalog.english_stem', said.word) && asked.english
              OR ts_lexize('pg_catalog.spanish_stem', said.word) && asked.spanish"#,
        &ids,
        &asked,
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Every folded word of the placements that lists show, and of the names of their OCIs and partners; sorted.
pub async fn vocabulary(connection: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"SELECT DISTINCT unnest(string_to_array(concat_ws(' ', p.search_title, p.search_text, o.folded_name, r.folded_name), ' '))
                  COLLATE "C" AS "word!"
           FROM placement p
           JOIN organisation o ON o.id = p.organisation_id
           LEFT JOIN partner r ON r.id = p.partner_id
           WHERE p.state = 'published' AND o.state = 'approved' ORDER BY 1"#
    )
    .fetch_all(connection)
    .await
}

/// Writes what is searched where it is missing: of placements and partners from before these columns, and of seeded partners.
pub async fn fill(connection: &mut PgConnection) -> sqlx::Result<()> {
    let rows = sqlx::query!(
        r#"SELECT id, content AS "content: Json<PlacementDraft>" FROM placement WHERE search_title IS NULL"#
    )
    .fetch_all(&mut *connection)
    .await?;
    for row in rows {
        let listed = Listed::of(&row.content.0);
        sqlx::query!(
            "UPDATE placement SET search_title = $2, search_text = $3, skills = $4 WHERE id = $1",
            row.id,
            listed.search_title,
            listed.search_text,
            &listed.skills,
        )
        .execute(&mut *connection)
        .await?;
    }
    let rows = sqlx::query!("SELECT id, name, place FROM partner WHERE folded_name IS NULL")
        .fetch_all(&mut *connection)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let folded: Vec<String> = rows.iter().map(|row| fold(&format!("{} {}", row.name, row.place))).collect();
    sqlx::query!(
        "UPDATE partner SET folded_name = n.folded FROM UNNEST($1::uuid[], $2::text[]) AS n (id, folded)
         WHERE partner.id = n.id",
        &ids,
        &folded,
    )
    .execute(connection)
    .await
    .map(drop)
}
