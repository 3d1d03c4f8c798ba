//! The candidates of a placement as a CSV, for a spreadsheet.

use domain::{
    application::{Candidate, CandidateFilter},
    ids::PlacementId,
};
use platform::Error;

use super::words::read;
use crate::{context::RequestContext, matching};

/// What a spreadsheet would take for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// Without it a common spreadsheet takes UTF-8 for another encoding.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The candidates that the list shows under the same filter, in its order, with the main reasons of today's fit.
///
/// # Errors
/// `SignedOut`, and `NotFound` for who is no member of the organisation.
pub async fn candidates_csv(context: &RequestContext, placement: &str) -> Result<String, Error> {
    let placement = read::<PlacementId>(placement)?;
    let filter = CandidateFilter::read(context.query("poste"), context.query("etat"));
    let page = context.platform.export_candidates(context.viewer()?, placement, filter, context.language).await?;
    let columns = ["number", "name", "post", "state", "submitted", "fit", "reasons"];
    let head = line(columns.map(|column| context.t(&format!("candidates-csv-{column}"))));
    let lines = page.candidates.iter().map(|one| line(cells(context, one)));
    Ok(std::iter::once(BYTE_ORDER_MARK.to_string()).chain([head]).chain(lines).collect())
}

fn cells(context: &RequestContext, one: &Candidate) -> [String; 7] {
    let fit = one.explanation.as_ref().map(|reasons| reasons.fit.percent().to_string());
    let reasons = one.explanation.as_ref().map(|reasons| matching::sentences(context, reasons).join(" "));
    [
        one.number.to_string(),
        one.name.as_str().to_owned(),
        context.t(one.kind.key()),
        context.t(one.state.key()),
        platform::clock::local(one.submitted_at).date().to_string(),
        fit.unwrap_or_default(),
        reasons.unwrap_or_default(),
    ]
}

fn line<const N: usize>(cells: [String; N]) -> String {
    format!("{}\r\n", cells.map(|text| cell(&text)).join(","))
}

/// A cell between quotes; what begins like a formula begins with an apostrophe instead, and stays text.
fn cell(text: &str) -> String {
    let apostrophe = if text.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    //! No cell is a formula or leaves its quotes.
    use super::*;

    #[test]
    fn cells_stay_text() {
        assert_eq!(cell("Awa"), "\"Awa\"");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(cell(formula), format!("\"'{formula}\""));
        }
        assert_eq!(cell("=\"a\",b"), "\"'=\"\"a\"\",b\"");
    }
}
