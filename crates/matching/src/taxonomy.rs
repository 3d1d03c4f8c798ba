//! The taxonomy of skills: concepts and the links between them. The resolver handles labels (see [`crate::resolve`]).
//!
//! Concepts are numbered once, so that ranking compares integers. Two keys of the same concept (a built-in one and its ESCO
//! address) share one number.

use std::collections::{HashMap, HashSet};

pub use domain::skill::{Link, LinkKind};
use domain::skill::{SkillKey, TaxonomyRelation};

/// How many levels up a concept still counts as a narrower one. Beyond three levels, ESCO's hierarchy reaches concepts such as
/// "skills" or "communication, collaboration and creativity", which include nearly everything.
const ANCESTRY: usize = 3;

/// A parent with more children than this does not make them siblings. Two of a dozen crafts are similar; two of a hundred entries
/// under "management skills" are not.
const SIBLINGS_AT_MOST: usize = 24;

/// A concept's number in one [`Taxonomy`]. It has no meaning in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(u32);

impl ConceptId {
    pub(crate) const fn number(self) -> u32 {
        self.0
    }

    /// The concept with a number that [`ConceptId::number`] gave.
    pub(crate) const fn of_number(number: u32) -> Self {
        Self(number)
    }
}

/// Why rows do not form a taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TaxonomyError {
    #[error("a link names {0}, which is no concept of the taxonomy")]
    UnknownConcept(SkillKey),
    #[error("more concepts than numbers")]
    TooMany,
}

/// Concepts and their links, ready for comparison. Immutable.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    ids: HashMap<SkillKey, ConceptId>,
    keys: Vec<SkillKey>,
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, Default)]
struct Node {
    /// Direct parents.
    parents: Vec<ConceptId>,
    /// Parents, their parents and so on, [`ANCESTRY`] levels up; sorted.
    ancestors: Vec<ConceptId>,
    /// Both directions; sorted.
    related: Vec<ConceptId>,
    /// Direct children; sorted.
    children: Vec<ConceptId>,
}

impl Taxonomy {
    /// Numbers the concepts and adds the links. The order of the rows affects only the numbers.
    ///
    /// # Errors
    /// [`TaxonomyError`] if a link names an unknown concept.
    pub fn build(
        concepts: impl IntoIterator<Item = SkillKey>,
        links: impl IntoIterator<Item = Link>,
    ) -> Result<Self, TaxonomyError> {
        let (same, links): (Vec<_>, Vec<_>) = links.into_iter().partition(|link| link.kind == LinkKind::SameAs);
        let mut taxonomy = Self::default();
        let replaced: HashSet<SkillKey> = same.iter().filter(|l| l.from != l.to).map(|l| l.from.clone()).collect();
        for key in concepts {
            if !replaced.contains(&key) {
                taxonomy.number(key)?;
            }
        }
        for link in same {
            let id = taxonomy.known(&link.to)?;
            taxonomy.ids.insert(link.from, id);
        }
        for link in links {
            taxonomy.tie(&link)?;
        }
        taxonomy.close();
        Ok(taxonomy)
    }

    /// The number of a concept, by any of its keys.
    #[must_use]
    pub fn concept(&self, key: &SkillKey) -> Option<ConceptId> {
        self.ids.get(key).copied()
    }

    /// The key that explanations show.
    ///
    /// # Panics
    /// If the number is of another taxonomy: a bug of the program, not a fault of its input.
    #[must_use]
    pub fn key(&self, concept: ConceptId) -> &SkillKey {
        &self.keys[concept.0 as usize]
    }

    /// The concepts one step away: parents, children and related ones, in that order.
    pub fn neighbours(&self, concept: ConceptId) -> impl Iterator<Item = &SkillKey> {
        let node = &self.nodes[concept.number() as usize];
        node.parents.iter().chain(&node.children).chain(&node.related).map(|other| self.key(*other))
    }

    /// The number of distinct concepts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The closest relation of the concept `have` to the concept `asked`.
    #[must_use]
    pub fn relation(&self, have: ConceptId, asked: ConceptId) -> TaxonomyRelation {
        let (mine, theirs) = (self.node(have), self.node(asked));
        if have == asked {
            TaxonomyRelation::Same
        } else if mine.ancestors.binary_search(&asked).is_ok() {
            TaxonomyRelation::Narrower
        } else if theirs.parents.contains(&have) {
            TaxonomyRelation::Broader
        } else if mine.related.binary_search(&asked).is_ok() {
            TaxonomyRelation::Related
        } else if self.siblings(mine, theirs) {
            TaxonomyRelation::Sibling
        } else {
            TaxonomyRelation::None
        }
    }

    /// Every concept with a relation to this one, in either direction, and the concept itself; sorted. May include a few without
    /// a relation.
    pub(crate) fn neighbourhood(&self, concept: ConceptId) -> Vec<ConceptId> {
        let node = self.node(concept);
        let beside = node.parents.iter().flat_map(|parent| &self.node(*parent).children);
        let mut found: Vec<ConceptId> =
            node.ancestors.iter().chain(&node.related).chain(beside).copied().chain([concept]).collect();
        let mut level = node.children.clone();
        for _ in 0..ANCESTRY {
            found.extend(&level);
            level = level.iter().flat_map(|child| self.node(*child).children.iter().copied()).collect();
            tidy(&mut level);
        }
        tidy(&mut found);
        found
    }

    fn siblings(&self, mine: &Node, theirs: &Node) -> bool {
        let close = |parent: &&ConceptId| self.node(**parent).children.len() <= SIBLINGS_AT_MOST;
        mine.parents.iter().filter(close).any(|parent| theirs.parents.contains(parent))
    }

    fn node(&self, concept: ConceptId) -> &Node {
        &self.nodes[concept.0 as usize]
    }

    fn number(&mut self, key: SkillKey) -> Result<(), TaxonomyError> {
        if self.ids.contains_key(&key) {
            return Ok(());
        }
        let id = ConceptId(u32::try_from(self.keys.len()).map_err(|_| TaxonomyError::TooMany)?);
        self.ids.insert(key.clone(), id);
        self.keys.push(key);
        self.nodes.push(Node::default());
        Ok(())
    }

    fn known(&self, key: &SkillKey) -> Result<ConceptId, TaxonomyError> {
        self.concept(key).ok_or_else(|| TaxonomyError::UnknownConcept(key.clone()))
    }

    fn tie(&mut self, link: &Link) -> Result<(), TaxonomyError> {
        let (from, to) = (self.known(&link.from)?, self.known(&link.to)?);
        if from == to {
            return Ok(());
        }
        if link.kind == LinkKind::Broader {
            self.nodes[from.0 as usize].parents.push(to);
        } else {
            self.nodes[from.0 as usize].related.push(to);
            self.nodes[to.0 as usize].related.push(from);
        }
        Ok(())
    }

    fn close(&mut self) {
        for node in &mut self.nodes {
            tidy(&mut node.parents);
            tidy(&mut node.related);
        }
        for at in 0..self.nodes.len() {
            for parent in self.nodes[at].parents.clone() {
                self.nodes[parent.0 as usize].children.push(id(at));
            }
            self.nodes[at].ancestors = self.ancestors(at);
        }
    }

    /// Stops after [`ANCESTRY`] levels, so that a cycle of links ends too.
    fn ancestors(&self, at: usize) -> Vec<ConceptId> {
        let mut found: Vec<ConceptId> = Vec::new();
        let mut level = self.nodes[at].parents.clone();
        for _ in 0..ANCESTRY {
            found.extend(&level);
            level = level.iter().flat_map(|parent| self.node(*parent).parents.iter().copied()).collect();
            tidy(&mut level);
        }
        tidy(&mut found);
        found
    }
}

fn id(at: usize) -> ConceptId {
    ConceptId(u32::try_from(at).unwrap_or(u32::MAX))
}

fn tidy(concepts: &mut Vec<ConceptId>) {
    concepts.sort_unstable();
    concepts.dedup();
}
