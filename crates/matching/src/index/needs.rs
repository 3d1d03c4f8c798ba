//! Tables by concept for a post: the value of a person's skills to the post, and of the post to a person's learning wishes. Only
//! concepts with a relation to something requested or practised have a value; every other has the value zero.

use domain::fit::Millionths;
use domain::skill::{Need, SkillLevel, TaxonomyRelation};

use super::rows::Skill;
use crate::model::Post;
use crate::signals::{DESIRED_SHARE, REQUIRED_SHARE, learning, skills};
use crate::taxonomy::{ConceptId, Taxonomy};
use crate::weights::Selection;

const LEVELS: usize = SkillLevel::ALL.len();

/// The skills that a post asks for.
pub(super) struct Needs {
    /// By concept: 1 + its first cell; 0 if it counts for no need.
    first_cell: Vec<u32>,
    /// By concept that counts for a need, then by need, then by level.
    cells: Vec<Cell>,
    shares: Vec<u32>,
    selection: Selection,
    /// Whether a missing required skill closes the gate.
    gate: bool,
    required: Vec<bool>,
    /// By need: the best cell of the skills being scored.
    answered: Vec<Cell>,
}

/// The value of a skill at some level for a need, and whether it meets the need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cell {
    value: Millionths,
    meets: bool,
}

impl Needs {
    pub fn of(post: &Post, taxonomy: &Taxonomy) -> Self {
        let share = |need| if need == Need::Required { REQUIRED_SHARE } else { DESIRED_SHARE };
        let mut needs = Self {
            first_cell: vec![0; taxonomy.len()],
            cells: Vec::new(),
            shares: post.skills.iter().map(|need| share(need.need)).collect(),
            selection: post.selection,
            gate: post.selection == Selection::IndividualMandate,
            required: post.skills.iter().map(|need| need.need == Need::Required).collect(),
            answered: vec![Cell::default(); post.skills.len()],
        };
        let mut related: Vec<ConceptId> =
            post.skills.iter().flat_map(|need| taxonomy.neighbourhood(need.concept)).collect();
        related.sort_unstable();
        related.dedup();
        for concept in related {
            needs.add(concept, post, taxonomy);
        }
        needs
    }

    fn add(&mut self, concept: ConceptId, post: &Post, taxonomy: &Taxonomy) {
        let first = self.cells.len();
        for need in &post.skills {
            let relation = taxonomy.relation(concept, need.concept);
            let kind_of = matches!(relation, TaxonomyRelation::Same | TaxonomyRelation::Narrower);
            self.cells.extend(SkillLevel::ALL.map(|level| Cell {
                value: skills::worth(need.need, relation, level, need.level),
                meets: kind_of && level >= need.level,
            }));
        }
        let answers = self.cells[first..].iter().any(|cell| cell.value > Millionths::ZERO);
        if answers {
            self.first_cell[concept.number() as usize] = super::rows::place(first + 1);
        } else {
            self.cells.truncate(first);
        }
    }

    /// The value of a list of skills, and whether it opens the gate of required skills.
    pub fn weigh(&mut self, skills: &[Skill]) -> (Millionths, bool) {
        self.answered.fill(Cell::default());
        for skill in skills {
            let first = self.first_cell[skill.concept() as usize];
            if first > 0 {
                self.answer(first as usize - 1 + skill.rank());
            }
        }
        let parts = self.shares.iter().copied().zip(self.answered.iter().map(|cell| cell.value));
        let met = || self.required.iter().zip(&self.answered).all(|(required, cell)| !required || cell.meets);
        (skills::total(self.selection, parts), !self.gate || met())
    }

    fn answer(&mut self, first: usize) {
        for (best, cell) in self.answered.iter_mut().zip(self.cells[first..].iter().step_by(LEVELS)) {
            best.value = best.value.max(cell.value);
            best.meets |= cell.meets;
        }
    }

    /// Whether the post asks for no skill, so that every list of skills has the full value.
    pub const fn is_empty(&self) -> bool {
        self.shares.is_empty()
    }

    /// The concepts that count for a need, each with its value alone at the highest level.
    pub fn answering(&self) -> impl Iterator<Item = (u32, Millionths)> + '_ {
        let answers = (0..).zip(&self.first_cell).filter(|(_, first)| **first > 0);
        answers.map(|(concept, first)| (concept, self.worth_at_most(*first as usize - 1)))
    }

    fn worth_at_most(&self, first: usize) -> Millionths {
        let experts = self.cells[first..].iter().skip(LEVELS - 1).step_by(LEVELS).map(|cell| cell.value);
        skills::total(self.selection, self.shares.iter().copied().zip(experts))
    }

    /// By required skill that can close the gate: the concepts that may meet it.
    pub fn meeting(&self) -> impl Iterator<Item = Vec<u32>> + '_ {
        let gates = self.required.iter().enumerate().filter(|(_, required)| self.gate && **required);
        let meeting =
            move |need| self.answering().map(|(concept, _)| concept).filter(move |one| self.may_meet(*one, need));
        gates.map(move |(need, _)| meeting(need).collect())
    }

    fn may_meet(&self, concept: u32, need: usize) -> bool {
        let first = self.first_cell[concept as usize] as usize - 1 + need * LEVELS;
        self.cells[first..first + LEVELS].iter().any(|cell| cell.meets)
    }
}

/// The skills that people practise at the post.
pub(super) struct Practice {
    /// The value of a wish, by concept.
    worth: Vec<Millionths>,
    /// The highest value of a list of wishes.
    pub most: Millionths,
}

impl Practice {
    pub fn of(post: &Post, taxonomy: &Taxonomy) -> Self {
        let mut worth = vec![Millionths::ZERO; taxonomy.len()];
        let mut most = Millionths::ZERO;
        for concept in post.skills.iter().map(|need| need.concept).chain(post.practises.iter().copied()) {
            for wish in taxonomy.neighbourhood(concept) {
                let value = &mut worth[wish.number() as usize];
                *value = skills::closeness(taxonomy.relation(concept, wish)).max(*value);
                most = most.max(*value);
            }
        }
        Self { worth, most }
    }

    /// The concepts that count as practised there, or as related to something practised.
    pub fn serving(&self) -> impl Iterator<Item = u32> + '_ {
        (0..).zip(&self.worth).filter(|(_, worth)| **worth > Millionths::ZERO).map(|(concept, _)| concept)
    }

    /// The value of a list of wishes; `None` for an empty one. See [`learning`].
    pub fn weigh(&self, wishes: &[ConceptId]) -> Option<Millionths> {
        learning::value(wishes.iter().map(|wish| self.worth[wish.number() as usize]))
    }
}
