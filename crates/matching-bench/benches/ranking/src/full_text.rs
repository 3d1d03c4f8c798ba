//! Ranks with tantivy, tuned as well as we can: conditions are indexed terms, everything else is in columns, and our own
//! collector computes the fit with the plain scan's tables. There are two queries. The exact one selects by the gates that are
//! terms (track, required languages, required skills). The approximate one also skips people without a skill near any that the
//! post asks for.

use std::path::Path;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::indexer::NoMergePolicy;
use tantivy::query::{BooleanQuery, ConstScoreQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, SegmentReader, Term};

use crate::Failure;
use crate::best::{Best, Found};
use crate::columns::{Columns, Fields, MASTERS, SPEAKS, TRACK};
use crate::people::Profile;
use crate::posts::Offer;
use crate::tables::{RANKS, STEPS, Tables};
use crate::world::World;

/// Large enough to write a million people in few segments.
const WRITER_BYTES: usize = 1 << 30;

/// The number of cores of the machine.
const WRITER_THREADS: usize = 2;

pub struct FullText {
    fields: Fields,
    writer: IndexWriter,
    reader: IndexReader,
}

impl FullText {
    /// Writes the index and merges it into one segment, which is the fastest to read.
    pub fn build(folder: &Path, people: impl Iterator<Item = Profile>) -> Result<Self, Failure> {
        let (schema, fields) = Fields::schema();
        let index = Index::create_in_dir(folder, schema)?;
        let mut writer: IndexWriter = index.writer_with_num_threads(WRITER_THREADS, WRITER_BYTES)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        for person in people {
            writer.add_document(fields.document(&person))?;
        }
        writer.commit()?;
        let segments = index.searchable_segment_ids()?;
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        writer.garbage_collect_files().wait()?;
        writer.set_merge_policy(Box::<tantivy::merge_policy::LogMergePolicy>::default());
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, writer, reader })
    }

    /// The best people; with `skips` by the approximate query.
    pub fn best(&self, world: &World, offer: &Offer, seed: u64, skips: bool) -> tantivy::Result<Vec<Found>> {
        let tables = Tables::new(world, offer);
        let query = self.query(world, offer, skips);
        let top = Top { tables: std::sync::Arc::new(tables), seed };
        self.reader.searcher().search(&query, &top)
    }

    /// Replaces a person; the next search sees the change.
    pub fn put(&mut self, person: &Profile) -> tantivy::Result<()> {
        self.replace(person)?;
        self.writer.commit()?;
        self.reader.reload()
    }

    /// Replaces many people in one commit.
    pub fn put_all(&mut self, people: &[Profile]) -> tantivy::Result<()> {
        for person in people {
            self.replace(person)?;
        }
        self.writer.commit()?;
        self.reader.reload()
    }

    pub fn segments(&self) -> usize {
        self.reader.searcher().segment_readers().len()
    }

    fn replace(&self, person: &Profile) -> tantivy::Result<()> {
        self.writer.delete_term(Term::from_field_u64(self.fields.number, u64::from(person.number)));
        self.writer.add_document(self.fields.document(person)).map(|_| ())
    }

    fn query(&self, world: &World, offer: &Offer, skips: bool) -> ConstScoreQuery {
        let mut all = vec![self.any([TRACK + u64::from(offer.inbound)])];
        for asked in offer.languages.iter().filter(|asked| asked.required) {
            let term = |(language, floor): &(u8, u8)| SPEAKS + u64::from(*language) * STEPS as u64 + u64::from(*floor);
            all.push(self.any(asked.any_of.iter().map(term)));
        }
        let at = |concept: u16, rank: u8| MASTERS + u64::from(concept) * RANKS as u64 + u64::from(rank);
        let near = |concept: u16| world.answers[usize::from(concept)].iter();
        for asked in offer.skills.iter().filter(|asked| asked.required && offer.individual) {
            let kinds = near(asked.concept).filter(|near| near.is_kind);
            all.push(self.any(kinds.map(|near| at(near.concept, asked.rank))));
        }
        if skips && !offer.skills.is_empty() {
            let mut any: Vec<u64> =
                offer.skills.iter().flat_map(|asked| near(asked.concept)).map(|near| at(near.concept, 0)).collect();
            any.sort_unstable();
            any.dedup();
            all.push(self.any(any));
        }
        ConstScoreQuery::new(Box::new(BooleanQuery::intersection(all)), 1.0)
    }

    fn any(&self, terms: impl IntoIterator<Item = u64>) -> Box<dyn Query> {
        let term = |value| {
            let term = Term::from_field_u64(self.fields.terms, value);
            Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn Query>
        };
        let mut terms: Vec<Box<dyn Query>> = terms.into_iter().map(term).collect();
        match terms.pop() {
            Some(only) if terms.is_empty() => only,
            last => Box::new(BooleanQuery::union(terms.into_iter().chain(last).collect())),
        }
    }
}

/// Collects the people with the best fits.
struct Top {
    tables: std::sync::Arc<Tables>,
    seed: u64,
}

struct TopOfSegment {
    tables: std::sync::Arc<Tables>,
    columns: Columns,
    best: Best,
}

impl Collector for Top {
    type Fruit = Vec<Found>;
    type Child = TopOfSegment;

    fn for_segment(&self, _: u32, segment: &SegmentReader) -> tantivy::Result<TopOfSegment> {
        let (tables, columns) = (self.tables.clone(), Columns::open(segment)?);
        Ok(TopOfSegment { tables, columns, best: Best::new(self.seed) })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Best>) -> tantivy::Result<Vec<Found>> {
        let mut all = Best::new(self.seed);
        segments.into_iter().for_each(|best| best.pour_into(&mut all));
        Ok(all.into_sorted())
    }
}

impl SegmentCollector for TopOfSegment {
    type Fruit = Best;

    fn collect(&mut self, document: u32, _: f32) {
        if let Some(fit) = self.tables.fit(&self.columns.row(document)) {
            self.best.offer(self.columns.number.values.get_val(document) as u32, fit);
        }
    }

    fn harvest(self) -> Best {
        self.best
    }
}
