//! The taxonomy in memory: names, ancestry and the resolver, under one numbering.

use std::{collections::HashMap, sync::Arc};

use domain::{
    fit::Millionths,
    language::UiLanguage,
    skill::{SkillKey, TaxonomyRows},
};
use matching::{
    Engine,
    resolve::{How, Resolver},
    taxonomy::{Link, LinkKind, Taxonomy, TaxonomyError},
};

/// Below it a suggestion has next to nothing in common with the phrase, in millionths: *ski-doo* and *enquêtes et sondages* 175,647,
/// *motoneige* and *montage vidéo* 257,070; *enfants* and the right ones from 543,057.
const NEAR: u32 = 300_000;
/// A suggestion with less than this share of the first one's score is no choice beside it: *prévention du VIH* beside *apiculture*.
const FAR_BEHIND: u32 = 3;
/// Concepts that one phrase may name; a word such as *jardin* is in the names of a few.
const NAMED: usize = 8;

/// Concepts, their labels and their links. Immutable: an import makes another one.
#[derive(Debug)]
pub struct Skills {
    taxonomy: Arc<Taxonomy>,
    resolver: Resolver,
    addresses: HashMap<SkillKey, SkillKey>,
    parents: HashMap<SkillKey, SkillKey>,
}

/// A concept that a phrase may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillSuggestion {
    pub key: SkillKey,
    /// Its address in ESCO, or its key.
    pub uri: SkillKey,
    /// Its name in the language asked for, or in another where it has none there.
    pub label: String,
    /// The name of the concept above it, which tells two of the same name apart; empty at the top.
    pub path: String,
    pub score: Millionths,
    pub how: How,
}

impl SkillSuggestion {
    /// Whether the phrase is one of the concept's names, so that it may be chosen for the person to confirm.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        matches!(self.how, How::Exact | How::Alias)
    }
}

impl Skills {
    /// Indexes the rows of a taxonomy. Links whose ends are no concepts are left out: a folder may lack a file.
    ///
    /// # Errors
    /// When there are more concepts than numbers.
    pub fn build(rows: TaxonomyRows) -> Result<Self, TaxonomyError> {
        let same = rows.concepts.iter().filter_map(|concept| {
            let from = concept.esco_uri.clone().filter(|uri| *uri != concept.key)?;
            Some(Link { from, kind: LinkKind::SameAs, to: concept.key.clone() })
        });
        let same: Vec<Link> = same.collect();
        let known: std::collections::HashSet<&SkillKey> =
            rows.concepts.iter().map(|concept| &concept.key).chain(same.iter().map(|link| &link.from)).collect();
        let links: Vec<Link> =
            rows.links.into_iter().filter(|link| known.contains(&link.from) && known.contains(&link.to)).collect();
        let mut parents = HashMap::new();
        for link in links.iter().filter(|link| link.kind == LinkKind::Broader) {
            parents.entry(link.from.clone()).or_insert_with(|| link.to.clone());
        }
        let keys: Vec<SkillKey> = rows.concepts.iter().map(|concept| concept.key.clone()).collect();
        let addresses =
            rows.concepts.into_iter().filter_map(|concept| Some((concept.key, concept.esco_uri?))).collect();
        let taxonomy = Arc::new(Taxonomy::build(keys, same.into_iter().chain(links))?);
        Ok(Self { taxonomy, resolver: Resolver::build(rows.labels), addresses, parents })
    }

    /// For comparing skills.
    #[must_use]
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    /// For ranking, by this taxonomy.
    #[must_use]
    pub fn engine(&self) -> Engine {
        Engine::new(self.taxonomy.clone())
    }

    /// For phrases.
    #[must_use]
    pub fn resolver(&self) -> &Resolver {
        &self.resolver
    }

    /// The key under which a concept is stored, whichever of its keys is given; `None` where there is no such concept, or one
    /// without a name, such as a heading of ESCO's.
    #[must_use]
    pub fn canonical(&self, key: &SkillKey) -> Option<SkillKey> {
        let stored = self.taxonomy.key(self.taxonomy.concept(key)?);
        self.resolver.name(stored, UiLanguage::default()).map(|_| stored.clone())
    }

    /// A concept's name in a language, or in another where it has none there; its key where it has no name at all.
    #[must_use]
    pub fn name(&self, key: &SkillKey, language: UiLanguage) -> String {
        let stored = self.taxonomy.concept(key).map_or(key, |concept| self.taxonomy.key(concept));
        self.resolver.name(stored, language).unwrap_or(key.as_str()).to_owned()
    }

    /// The name of the concept above, empty where it has none.
    #[must_use]
    pub fn path(&self, key: &SkillKey, language: UiLanguage) -> String {
        let parent = self.parents.get(key).and_then(|parent| self.resolver.name(parent, language));
        parent.unwrap_or_default().to_owned()
    }

    /// The concept's address in ESCO, or its key where it has none.
    #[must_use]
    pub fn uri<'s>(&'s self, key: &'s SkillKey) -> &'s SkillKey {
        self.addresses.get(key).unwrap_or(key)
    }

    /// Concepts that a phrase may mean, the likeliest first.
    #[must_use]
    pub fn suggest(&self, language: UiLanguage, phrase: &str, limit: usize) -> Vec<SkillSuggestion> {
        let found = self.resolver.resolve(language, phrase, limit).into_iter();
        found
            .map(|found| SkillSuggestion {
                key: found.key.clone(),
                uri: self.uri(found.key).clone(),
                label: found.label.to_owned(),
                path: self.path(found.key, language),
                score: found.score,
                how: found.how,
            })
            .collect()
    }

    /// As [`Skills::suggest`], for people who choose: without what is too far from the phrase, or far behind the first.
    #[must_use]
    pub fn suggest_near(&self, language: UiLanguage, phrase: &str, limit: usize) -> Vec<SkillSuggestion> {
        let mut found = self.suggest(language, phrase, limit);
        let best = found.first().map_or(0, |first| first.score.get());
        found.retain(|found| found.is_sure() || found.score.get() >= NEAR.max(best / FAR_BEHIND));
        found
    }

    /// The concepts that a folded phrase names: by a label, or by the words of one in another order or form.
    #[must_use]
    pub fn named(&self, language: UiLanguage, phrase: &str) -> Vec<SkillKey> {
        let found = self.resolver.resolve(language, phrase, NAMED);
        let sure = found.into_iter().filter(|found| matches!(found.how, How::Exact | How::Alias | How::NearExact));
        sure.map(|found| found.key.clone()).collect()
    }

    /// The concepts one step from a concept: broader, narrower and related.
    pub fn neighbours(&self, key: &SkillKey) -> impl Iterator<Item = SkillKey> {
        let concept = self.taxonomy.concept(key);
        concept.into_iter().flat_map(|concept| self.taxonomy.neighbours(concept)).cloned()
    }

    /// A concept's labels in every language, folded.
    pub fn folded_labels(&self, key: &SkillKey) -> impl Iterator<Item = String> {
        self.resolver.folded_labels(key).map(str::to_owned)
    }
}
