//! The candidates of a placement as a CSV, for a spreadsheet.

use domain::{
    application::{Candidate, CandidateFilter},
    ids::PlacementId,
};
use platform::{Error, spreadsheet};

use crate::{context::RequestContext, matching};

/// The candidates that the list shows under the same filter, in its order, with the main reasons of today's fit.
///
/// # Errors
/// `SignedOut`, and `NotFound` when the person is no member of the organisation.
pub async fn candidates_csv(context: &RequestContext, placement: &str) -> Result<Vec<u8>, Error> {
    let placement: PlacementId = placement.parse().map_err(|_| Error::NotFound)?;
    let filter = CandidateFilter::read(context.query("poste"), context.query("etat"));
    let page = context.platform.export_candidates(context.viewer()?, placement, filter, context.language).await?;
    let columns = ["number", "name", "post", "state", "submitted", "fit", "reasons"];
    let head = columns.map(|column| context.t(&format!("candidates-csv-{column}")));
    spreadsheet::csv(std::iter::once(head).chain(page.candidates.iter().map(|one| cells(context, one))))
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
