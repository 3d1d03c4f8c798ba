//! Answers that many people give alike, each kept once: what they speak, where they live. A query weighs each answer once,
//! whoever gave it.

use std::collections::HashMap;
use std::hash::Hash;

use domain::fit::PlaceOfLife;
use domain::language::LanguageSkill;
use domain::season::LegalStatus;

use crate::model::Person;

/// The number of an answer in its [`Interner`].
pub(super) type Code = u32;

/// Where somebody lives, and their status in Canada.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Standing {
    pub residence: Option<PlaceOfLife>,
    pub status: Option<LegalStatus>,
}

/// Values, each once, by number.
#[derive(Clone, Debug)]
pub(super) struct Interner<T> {
    codes: HashMap<T, Code>,
    values: Vec<T>,
}

/// Every answer that somebody gave since the index was built.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary {
    /// Each list sorted.
    pub languages: Interner<Vec<LanguageSkill>>,
    pub standings: Interner<Standing>,
}

/// A person's answers by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answers {
    pub languages: Code,
    pub standing: Code,
}

impl Dictionary {
    pub fn answers(&mut self, person: &Person) -> Answers {
        let mut languages = person.languages.clone();
        languages.sort_unstable();
        let standing = Standing { residence: person.residence.clone(), status: person.status };
        Answers { languages: self.languages.code(&languages), standing: self.standings.code(&standing) }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    fn code(&mut self, value: &T) -> Code {
        if let Some(code) = self.codes.get(value) {
            return *code;
        }
        let code = Code::try_from(self.values.len()).expect("fewer distinct answers than people, whom a u32 numbers");
        self.values.push(value.clone());
        self.codes.insert(value.clone(), code);
        code
    }
}

impl<T> Interner<T> {
    pub fn get(&self, code: Code) -> &T {
        &self.values[code as usize]
    }

    /// Every value, in the order of the numbers.
    pub fn values(&self) -> &[T] {
        &self.values
    }
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { codes: HashMap::new(), values: Vec::new() }
    }
}
