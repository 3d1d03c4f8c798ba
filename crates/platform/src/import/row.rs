//! One row as a draft: its fields are filled into the forms of the steps, which check them as if somebody had typed them.

use domain::{
    form::{FormErrors, RawForm},
    placement::{PlacementDraft, PlacementStep},
};
use sha2::{Digest, Sha256};

use super::{
    Mapping,
    report::{RowProblem, Why},
    source::Source,
    table::Line,
};

/// A row that reads.
pub(super) struct ReadRow {
    pub line: u64,
    pub identity: [u8; 32],
    pub draft: PlacementDraft,
    /// Whether a text was longer than its field.
    pub shortened: bool,
}

/// Reads a row, or says everything that is wrong with it.
pub(super) fn read(line: &Line<'_>, mapping: &Mapping) -> Result<ReadRow, Vec<RowProblem>> {
    let (found, expected) = (line.values.len(), line.columns.len());
    if found != expected {
        let why = Why::Ragged { found, expected };
        return Err(vec![RowProblem { place: String::new(), value: String::new(), why }]);
    }
    let mut row = ReadRow {
        line: line.number,
        identity: identity(&line.values),
        draft: PlacementDraft::default(),
        shortened: false,
    };
    let mut problems = Vec::new();
    for (step, fields) in mapping.steps() {
        row.fill(step, fields, line, &mut problems);
    }
    if problems.is_empty() { Ok(row) } else { Err(problems) }
}

impl ReadRow {
    fn fill(
        &mut self,
        step: PlacementStep,
        fields: &[(String, Source)],
        line: &Line<'_>,
        problems: &mut Vec<RowProblem>,
    ) {
        let mut form = RawForm::default();
        for (field, source) in fields {
            match source.read(line) {
                Ok(found) => {
                    self.shortened |= found.shortened;
                    form = found.values.into_iter().fold(form, |form, value| form.with(field.as_str(), value));
                }
                Err(problem) => problems.push(problem),
            }
        }
        if let Err(errors) = self.draft.save_form(step, &form) {
            problems.extend(refusals(&errors, fields, line));
        }
    }
}

/// What the step's form refused, in terms of the file's columns.
fn refusals<'a>(
    errors: &'a FormErrors,
    fields: &'a [(String, Source)],
    line: &'a Line<'_>,
) -> impl Iterator<Item = RowProblem> + 'a {
    errors.iter().map(move |(field, code)| {
        let source = fields.iter().find(|(name, _)| name == field).map(|(_, source)| source);
        let column = source.and_then(|source| source.columns().first().copied());
        RowProblem {
            place: column.unwrap_or(field).to_owned(),
            value: column.map(|column| line.value(column).to_owned()).unwrap_or_default(),
            why: Why::Field(code),
        }
    })
}

/// A row's identity: its values in order, each after its length, so that no two rows run together alike.
fn identity(values: &csv::StringRecord) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for value in values {
        hasher.update(value.len().to_le_bytes());
        hasher.update(value.as_bytes());
    }
    hasher.finalize().into()
}
