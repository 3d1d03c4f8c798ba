//! Computes the value of lists of languages for a post. Each list is scored when it is first needed, then cached.

use domain::fit::{Gate, Millionths};
use domain::language::{Cefr, Language, LanguageSkill};
use domain::skill::Need;

use super::dictionary::{Code, Dictionary};
use super::weighed::{Closed, Product, Weighed, bit, product};
use crate::model::{LanguageNeed, Post};
use crate::signals::{languages, mean};

pub(super) struct Spoken {
    asked: Vec<Asked>,
    weight: Millionths,
    /// The cache, by list; [`UNSEEN`] until scored.
    known: Vec<Weighed>,
}

const UNSEEN: Weighed = Weighed { product: Product::MAX, closed: Closed::MAX };

/// A language requirement, with the value of each level in each of its languages.
struct Asked {
    share: u32,
    required: bool,
    any_of: Vec<(LanguageSkill, [Millionths; Cefr::ALL.len()])>,
}

impl Spoken {
    /// `lists` is the number of language lists in the dictionary.
    pub fn of(post: &Post, weight: Millionths, lists: usize) -> Self {
        let asked = post.languages.iter().filter(|need| !need.any_of.is_empty()).map(Asked::of).collect();
        Self { asked, weight, known: vec![UNSEEN; lists] }
    }

    pub fn weigh(&mut self, list: Code, dictionary: &Dictionary) -> Weighed {
        let at = list as usize;
        if self.known[at] == UNSEEN {
            self.known[at] = self.read(dictionary.languages.get(list));
        }
        self.known[at]
    }

    fn read(&self, list: &[LanguageSkill]) -> Weighed {
        let mut open = true;
        let parts = self.asked.iter().map(|need| {
            let (value, met) = need.weigh(list);
            open &= met || !need.required;
            (need.share, value)
        });
        let value = mean(parts).unwrap_or(Millionths::ONE);
        Weighed { product: product(self.weight, value), closed: if open { 0 } else { bit(Gate::Languages) } }
    }
}

impl Asked {
    fn of(need: &LanguageNeed) -> Self {
        let graded =
            |floor: &LanguageSkill| (*floor, Cefr::ALL.map(|level| languages::grade(need.need, level, floor.level)));
        Self {
            share: languages::share(need),
            required: need.need == Need::Required,
            any_of: need.any_of.iter().map(graded).collect(),
        }
    }

    /// The value of a sorted list of languages, and whether it meets the requirement.
    fn weigh(&self, list: &[LanguageSkill]) -> (Millionths, bool) {
        let level_in = |language: Language| list.iter().rev().find(|said| said.language == language);
        let (mut best, mut met) = (Millionths::ZERO, false);
        for (floor, grades) in &self.any_of {
            if let Some(said) = level_in(floor.language) {
                best = best.max(grades[usize::from(said.level.steps()) - 1]);
                met |= said.level >= floor.level;
            }
        }
        (best, met)
    }
}
