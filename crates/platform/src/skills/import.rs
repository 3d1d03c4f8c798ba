//! Writing taxonomies into the database: whole or not at all, and nothing where nothing changed.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
    path::Path,
};
use store::skills::LabelColumns;

use domain::skill::{Concept, SkillKey, Source};
use jiff::Timestamp;
use matching::{
    resolve::LabelKind,
    resolve::LabelRow,
    taxonomy::{Link, LinkKind},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

use super::{Folder, TaxonomyFileError, builtin};
use crate::{Error, Platform, Result, audit};

/// What an import changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Concepts that the files name, each once.
    pub concepts: u64,
    pub new_concepts: u64,
    pub new_labels: u64,
    pub gone_labels: u64,
    pub new_relations: u64,
    pub gone_relations: u64,
}

impl Imported {
    /// Whether the database already held it all.
    #[must_use]
    pub const fn is_unchanged(&self) -> bool {
        self.new_concepts + self.new_labels + self.gone_labels + self.new_relations + self.gone_relations == 0
    }
}

/// Why an import did not take place.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    File(#[from] TaxonomyFileError),
    #[error(transparent)]
    Platform(#[from] Error),
}

impl Platform {
    /// Brings a folder of official ESCO files in beside the built-in taxonomy, in one transaction.
    ///
    /// # Errors
    /// The first file that does not read, or the database's.
    #[tracing::instrument(skip_all)]
    pub async fn import_esco(&self, folder: &Path) -> std::result::Result<Imported, ImportError> {
        let folder = folder.to_owned();
        let read = tokio::task::spawn_blocking(move || Folder::read_esco(&folder)).await;
        let folder = read.map_err(Error::internal)??;
        let imported = self.write_esco(folder).await?;
        self.refresh_skills().await?;
        Ok(imported)
    }

    async fn write_esco(&self, folder: Folder) -> Result<Imported> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let imported = write_esco(&mut transaction, folder, now).await?;
        transaction.commit().await?;
        Ok(imported)
    }
}

/// The built-in file, where its mark differs from the last one.
pub(super) async fn write_builtin(connection: &mut PgConnection, now: Timestamp) -> Result<()> {
    let hash: [u8; 32] = Sha256::digest(builtin::FILE.as_bytes()).into();
    if store::skills::hash(connection, Source::BuiltIn).await?.is_some_and(|known| known == hash) {
        return Ok(());
    }
    let rows = builtin::rows().map_err(Error::internal)?;
    let addresses: Vec<String> =
        rows.concepts.iter().filter_map(|concept| Some(concept.esco_uri.as_ref()?.as_str().to_owned())).collect();
    store::skills::release_addresses(connection, &addresses).await?;
    store::skills::put_concepts(connection, Source::BuiltIn, &rows.concepts).await?;
    let labels: LabelColumns = rows.labels.into_iter().collect();
    store::skills::drop_builtin(connection).await?;
    // What ESCO says in the same words is ours from now on.
    store::skills::drop_labels(connection, &labels).await?;
    store::skills::add_labels(connection, Source::BuiltIn, &labels).await?;
    store::skills::add_relations(connection, Source::BuiltIn, &rows.links.into_iter().collect()).await?;
    store::skills::note_source(connection, Source::BuiltIn, &hash, now).await?;
    Ok(())
}

async fn write_esco(connection: &mut PgConnection, folder: Folder, now: Timestamp) -> Result<Imported> {
    let ours: HashMap<SkillKey, SkillKey> = store::skills::builtin_addresses(connection).await?.into_iter().collect();
    let concepts = folder.concepts();
    let fresh: Vec<Concept> = concepts.iter().filter(|concept| !ours.contains_key(&concept.key)).cloned().collect();
    let mut imported = Imported {
        concepts: concepts.len() as u64,
        new_concepts: store::skills::put_concepts(connection, Source::Esco, &fresh).await?,
        ..Imported::default()
    };
    for (language, labels) in folder.labels {
        let stored = store::skills::labels_of(connection, Source::Esco, language).await?;
        let read = labels.into_iter().map(|label| under_our_key(label, &ours)).collect();
        let (gone, fresh) = changes(stored, read, |label| (label.key.clone(), label.kind, label.text.clone()));
        imported.gone_labels += store::skills::drop_labels(connection, &gone.into_iter().collect()).await?;
        imported.new_labels +=
            store::skills::add_labels(connection, Source::Esco, &fresh.into_iter().collect()).await?;
    }
    for (kind, links) in [(LinkKind::Broader, folder.broader), (LinkKind::Related, folder.related)] {
        let Some(links) = links else { continue };
        let stored = store::skills::relations_of(connection, Source::Esco, kind).await?;
        let read = links.into_iter().map(|link| between_our_keys(link, &ours)).collect();
        let (gone, fresh) = changes(stored, read, |link| (link.from.clone(), link.to.clone()));
        imported.gone_relations += store::skills::drop_relations(connection, &gone.into_iter().collect()).await?;
        imported.new_relations +=
            store::skills::add_relations(connection, Source::Esco, &fresh.into_iter().collect()).await?;
    }
    if !imported.is_unchanged() {
        store::skills::note_source(connection, Source::Esco, &folder.hash, now).await?;
        let detail = json!({ "new_concepts": imported.new_concepts, "new_labels": imported.new_labels });
        audit::record(connection, now, None, audit::Event::about("taxonomy", "esco_imported").with_detail(detail))
            .await?;
    }
    Ok(imported)
}

/// What is stored and no longer read, and what is read and not stored yet. Told apart here: a database that does not know how
/// long an array is compares each of fifty thousand labels with each other.
fn changes<Row, Mark: Hash + Eq>(
    stored: Vec<Row>,
    read: Vec<Row>,
    mark: impl Fn(&Row) -> Mark,
) -> (Vec<Row>, Vec<Row>) {
    let (known, wanted): (HashSet<Mark>, HashSet<Mark>) =
        (stored.iter().map(&mark).collect(), read.iter().map(&mark).collect());
    let gone = stored.into_iter().filter(|row| !wanted.contains(&mark(row))).collect();
    let fresh = read.into_iter().filter(|row| !known.contains(&mark(row))).collect();
    (gone, fresh)
}

/// ESCO's name of a built-in concept is one more alias: the built-in file says how it is called.
fn under_our_key(label: LabelRow, ours: &HashMap<SkillKey, SkillKey>) -> LabelRow {
    match ours.get(&label.key) {
        Some(key) => LabelRow { key: key.clone(), kind: LabelKind::Alias, ..label },
        None => label,
    }
}

fn between_our_keys(link: Link, ours: &HashMap<SkillKey, SkillKey>) -> Link {
    let ours = |key: SkillKey| ours.get(&key).cloned().unwrap_or(key);
    Link { from: ours(link.from), kind: link.kind, to: ours(link.to) }
}
