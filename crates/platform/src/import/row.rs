//! One row as a draft: its fields are filled into the forms of the steps, which check them as if somebody had typed them.

use super::{
    Mapping,
    delimited::Broken,
    report::{RowProblem, Why},
    source::Source,
    table::Line,
};
use domain::{
    form::{FormErrors, RawForm},
    placement::{PlacementDraft, PlacementStep},
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
    if let Some(problem) = unreadable(line) {
        return Err(vec![problem]);
    }
    let mut row =
        ReadRow { line: line.number, identity: line.identity, draft: PlacementDraft::default(), shortened: false };
    let mut problems = Vec::new();
    for (step, fields) in mapping.steps() {
        row.fill(step, fields, line, &mut problems);
    }
    if problems.is_empty() { Ok(row) } else { Err(problems) }
}

/// Why no value of the row can be read.
pub(super) fn unreadable(line: &Line<'_>) -> Option<RowProblem> {
    let (found, expected) = line.width;
    let why = match line.broken {
        Some(Broken::Quote) => Why::LoneQuote,
        Some(Broken::Cell) => Why::CellError,
        None if found != expected => Why::Ragged { found, expected },
        None => return None,
    };
    Some(RowProblem { place: String::new(), value: String::new(), why })
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
