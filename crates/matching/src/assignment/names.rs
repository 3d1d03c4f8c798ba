//! Numbers names in the order of a draw with the published seed.

use super::error::{InstanceError, Kind};
use super::instance::NONE;
use super::table::{self, Table};
use crate::seed::{Seed, Tie};

/// The names by row of the file, and their numbers in the draw.
pub(super) struct Names {
    /// All names, concatenated.
    letters: String,
    /// By row: where its name starts in `letters`. A last entry gives the end.
    starts: Vec<u32>,
    table: Table,
    /// By row: the number.
    numbers: Vec<u32>,
    /// By number: the row.
    rows: Vec<u32>,
}

impl Names {
    /// Numbers the names in the order of the draw.
    pub fn draw<'a>(names: impl Iterator<Item = &'a str>, seed: Seed, kind: Kind) -> Result<Self, InstanceError> {
        let (mut letters, mut starts) = (String::new(), vec![0]);
        let mut drawn: Vec<(Tie, u32)> = Vec::new();
        for (row, name) in (0..NONE).zip(names) {
            letters.push_str(name);
            starts.push(u32::try_from(letters.len()).map_err(|_| InstanceError::TooLarge)?);
            drawn.push((tie(seed, name), row));
        }
        let mut names = Self { letters, starts, table: Table::new(drawn.len()), numbers: Vec::new(), rows: Vec::new() };
        for (_, row) in &drawn {
            if names.row(names.name(*row)).is_some() {
                return Err(InstanceError::Duplicate { kind, id: names.name(*row).to_owned() });
            }
            names.table.put(table::hash(names.name(*row).as_bytes()), *row);
        }
        drawn.sort_unstable_by(|(one, row), (other, its_row)| {
            one.cmp(other).then_with(|| names.name(*row).cmp(names.name(*its_row)))
        });
        names.numbers = vec![NONE; drawn.len()];
        for (number, (_, row)) in (0..).zip(&drawn) {
            names.numbers[*row as usize] = number;
        }
        names.rows = drawn.into_iter().map(|(_, row)| row).collect();
        Ok(names)
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The numbers, by row.
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    pub fn number(&self, name: &str) -> Option<u32> {
        self.row(name).map(|row| self.numbers[row as usize])
    }

    /// The names, by number.
    pub fn names(&self) -> Vec<Box<str>> {
        self.rows.iter().map(|row| self.name(*row).into()).collect()
    }

    fn row(&self, name: &str) -> Option<u32> {
        self.table.candidates(table::hash(name.as_bytes())).find(|row| self.name(*row) == name)
    }

    fn name(&self, row: u32) -> &str {
        let (start, end) = self.span(row);
        &self.letters[start..end]
    }

    fn span(&self, row: u32) -> (usize, usize) {
        let at = row as usize;
        (self.starts[at] as usize, self.starts[at + 1] as usize)
    }
}

/// Looks up many names at once.
///
/// A season of a million people contains twenty million names. A look-up misses the cache three times: at the slot of the table,
/// at the start of the name, and at its letters. Each of these steps runs for a whole list, so that the misses overlap. Name by
/// name, the look-ups take ten times as long.
pub(super) struct LookUp<'n> {
    names: &'n Names,
    guesses: Vec<u32>,
    spans: Vec<(usize, usize)>,
}

impl<'n> LookUp<'n> {
    pub const fn new(names: &'n Names) -> Self {
        Self { names, guesses: Vec::new(), spans: Vec::new() }
    }

    /// The rows of these names; `None` for an unknown name.
    pub fn rows<'a>(&mut self, wanted: impl Iterator<Item = &'a str> + Clone) -> impl Iterator<Item = Option<u32>> {
        let names = self.names;
        self.guesses.clear();
        self.guesses.extend(wanted.clone().map(|name| names.table.guess(table::hash(name.as_bytes()))));
        self.spans.clear();
        self.spans.extend(self.guesses.iter().map(|row| if *row == NONE { (0, 0) } else { names.span(*row) }));
        wanted.zip(&self.guesses).zip(&self.spans).map(|((name, row), (start, end))| {
            let known = *row != NONE && names.letters.as_bytes()[*start..*end] == *name.as_bytes();
            if known { Some(*row) } else { names.row(name) }
        })
    }
}

/// The tie of a name, from its 64-bit FNV-1a hash (Fowler, Noll and Vo). A published draw must be the same on every machine.
/// Names with equal hashes are ordered by their bytes.
fn tie(seed: Seed, name: &str) -> Tie {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    seed.tie(u128::from(name.bytes().fold(0xCBF2_9CE4_8422_2325, step)))
}
