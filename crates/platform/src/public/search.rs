//! The search of published placements: its words are widened by the taxonomy, and where nothing is found the nearest are offered.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use domain::{
    ids::PlacementId,
    language::UiLanguage,
    placement::{
        Cursor, PagePosition, Piece, PlacementDraft, PlacementSearch, PublicText, SearchWord, excerpt, nearest,
        words_found,
    },
    skill::SkillKey,
};
use store::placements::{
    public::Detail,
    search::{self, Found},
};

pub use store::placements::search::Asked;

use crate::{Platform, Result, skills::Skills};

/// Skills that one word may mean, and labels by which texts may call them: the work of a search is bounded.
const MOST_SKILLS: usize = 40;
const MOST_LABELS: usize = 24;

/// One page of a list of placements.
#[derive(Debug, Clone)]
pub struct PlacementList {
    pub placements: Vec<PlacementId>,
    /// The number of placements that the search finds.
    pub total: i64,
    /// The rank of the first one shown, from 1; 0 if there is none.
    pub first: i64,
    pub previous: Option<Cursor>,
    pub next: Option<Cursor>,
}

/// Where a placement answers the words of a search.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// A passage of its page with the words marked; empty if it was found otherwise.
    pub pieces: Vec<Piece>,
    /// The code of the passage's language, where it is known.
    pub language: Option<String>,
    /// The names of the skills that it asks for and that the words may mean.
    pub skills: Vec<String>,
}

impl Platform {
    /// One page of search results, at most `limit`. Falls back to the first page if the cursor is beyond the end.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn search_placements(
        &self,
        search: &PlacementSearch,
        words: &[SearchWord],
        asked: Asked,
        limit: i64,
    ) -> Result<PlacementList> {
        let today = self.clock.today();
        let mut connection = self.pool.acquire().await?;
        let mut found = search::search(&mut connection, search, words, asked, today, limit).await?;
        if found.is_empty() && search.position != PagePosition::Start {
            let start = search.clone().at(PagePosition::Start);
            found = search::search(&mut connection, &start, words, asked, today, limit).await?;
        }
        let (first, last) = (found.first(), found.last());
        let cursor = |row: &Found| Cursor { key: row.key, id: row.id };
        Ok(PlacementList {
            placements: found.iter().map(|row| row.id).collect(),
            total: first.map_or(0, |row| row.total),
            first: first.map_or(0, |row| row.rank),
            previous: first.filter(|row| row.rank > 1).map(cursor),
            next: last.filter(|row| row.rank < row.total).map(cursor),
        })
    }

    /// Words with the skills that each may mean: those that it names, and those one step from them in the taxonomy.
    #[must_use]
    pub fn with_skills(&self, words: Vec<SearchWord>, language: UiLanguage) -> Vec<SearchWord> {
        let skills = self.skills();
        words.into_iter().map(|word| widened(&skills, word, language)).collect()
    }

    /// The typed words with the nearest that placements have, or one of `names`, in place of those that find nothing alone;
    /// `None` where there is nothing nearer.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn nearest_words(&self, words: &[SearchWord], names: &[String]) -> Result<Option<String>> {
        let everything = PlacementSearch::default().with(domain::placement::PlacementFilter::Past);
        let today = self.clock.today();
        let vocabulary = self.vocabulary().await?;
        let mut connection = self.pool.acquire().await?;
        let (mut corrected, mut changed) = (Vec::new(), false);
        for word in words.iter().filter(|word| !word.is_whole()) {
            let alone = std::slice::from_ref(word);
            let found = search::search(&mut connection, &everything, alone, Asked::AllWords, today, 1).await?;
            let known = names.iter().flat_map(|name| name.split(' ')).chain(vocabulary.iter().map(String::as_str));
            let near = if found.is_empty() { nearest(word.as_str(), known) } else { None };
            changed |= near.is_some();
            corrected.push(near.unwrap_or(word.as_str()).to_owned());
        }
        Ok(changed.then(|| corrected.join(" ")))
    }

    /// Where each of these placements answers the words: the passage that has most of them, in the reader's language where one has any.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn answers(
        &self,
        placements: &[PlacementId],
        words: &[SearchWord],
        language: UiLanguage,
    ) -> Result<HashMap<PlacementId, Answer>> {
        if words.is_empty() || placements.is_empty() {
            return Ok(HashMap::new());
        }
        let mut connection = self.pool.acquire().await?;
        let said = search::words_found(&mut connection, placements, words).await?;
        let rows = store::placements::public::by_ids(&mut connection, placements, Detail::Whole).await?;
        let (skills, meant) = (self.skills(), words.iter().flat_map(SearchWord::skills).collect());
        let answers = rows.iter().map(|row| (row.id, answer(&row.content, &said, &meant, &skills, language)));
        Ok(answers.collect())
    }

    async fn vocabulary(&self) -> Result<Arc<Vec<String>>> {
        let edition = self.edition();
        if let Some(words) = self.vocabulary.get(edition, &()) {
            return Ok(words);
        }
        let mut connection = self.pool.acquire().await?;
        let words = Arc::new(search::vocabulary(&mut connection).await?);
        self.vocabulary.keep(edition, (), Arc::clone(&words));
        Ok(words)
    }
}

fn widened(skills: &Skills, word: SearchWord, language: UiLanguage) -> SearchWord {
    let meant: Vec<SkillKey> = skills.named(language, word.as_str());
    let mut labels: Vec<String> = meant.iter().flat_map(|key| skills.folded_labels(key)).collect();
    labels.sort_unstable();
    labels.dedup();
    labels.truncate(MOST_LABELS);
    let mut keys: Vec<SkillKey> = meant.iter().flat_map(|key| skills.neighbours(key)).collect();
    keys.splice(0..0, meant);
    let mut seen = HashSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    keys.truncate(MOST_SKILLS);
    word.with_skills(keys, labels)
}

fn answer(
    content: &PlacementDraft,
    said: &HashSet<String>,
    meant: &HashSet<&SkillKey>,
    skills: &Skills,
    language: UiLanguage,
) -> Answer {
    let mut texts: Vec<PublicText<'_>> = content.passages();
    texts.extend(content.names());
    // What answers in the reader's language first, then the most words, then the order of the page.
    let best = texts.iter().enumerate().max_by_key(|(at, text)| {
        let own = text.language.is_none_or(|code| code == language.code());
        let found = words_found(text.text, said);
        (own && found > 0, found, std::cmp::Reverse(*at))
    });
    let passage = best.and_then(|(_, text)| Some((excerpt(text.text, said)?, text.language)));
    let asked = content.needs.skills.iter().filter(|need| meant.contains(&need.skill));
    let mut names: Vec<String> = asked.map(|need| skills.name(&need.skill, language)).collect();
    names.dedup();
    let (pieces, language) = passage.unwrap_or_default();
    Answer { pieces, language: language.map(str::to_owned), skills: names }
}
