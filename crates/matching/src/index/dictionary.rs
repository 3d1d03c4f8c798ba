//! Interns answers that many people share: their languages, and their residence and status. A query scores each distinct answer
//! once.

use std::collections::HashMap;
use std::hash::Hash;

use domain::fit::PlaceOfLife;
use domain::language::LanguageSkill;
use domain::season::LegalStatus;

use crate::model::Person;

/// The number of an answer in its [`Interner`].
pub(super) type Code = u32;

/// A residence, and a legal status in Canada.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Standing {
    pub residence: Option<PlaceOfLife>,
    pub status: Option<LegalStatus>,
}

/// Distinct values, numbered.
#[derive(Clone, Debug)]
pub(super) struct Interner<T> {
    codes: HashMap<T, Code>,
    values: Vec<T>,
}

/// Every answer given since the index was built.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary {
    /// Each list is sorted.
    pub languages: Interner<Vec<LanguageSkill>>,
    pub standings: Interner<Standing>,
}

/// A person's interned answers.
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

    /// Every value, in the order of its code.
    pub fn values(&self) -> &[T] {
        &self.values
    }
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { codes: HashMap::new(), values: Vec::new() }
    }
}
