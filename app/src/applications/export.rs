//! The candidates of a placement as a table for a spreadsheet.

use domain::{
    application::{Candidate, CandidateFilter},
    ids::PlacementId,
};
use platform::{Error, spreadsheet::Spreadsheet};

use super::shared;
use crate::{context::RequestContext, i18n::isolate, matching};

/// The candidates that the list shows with the same filter, in the same order, with the main reasons of their current
/// fit.
///
/// # Errors
/// `SignedOut`, or `NotFound` unless the viewer is a member of the organisation.
pub async fn candidates_table(context: &RequestContext, placement: &str) -> Result<Spreadsheet, Error> {
    let placement: PlacementId = placement.parse().map_err(|_| Error::NotFound)?;
    let filter = CandidateFilter::read(context.query("poste"), context.query("etat"));
    let page = context.platform.export_candidates(context.viewer()?, placement, filter, context.language).await?;
    let columns = ["number", "name", "post", "state", "submitted", "fit", "reasons", "email", "phone"];
    let head = columns.map(|column| context.t(&format!("candidates-csv-{column}")));
    let rows = page.candidates.iter().map(|one| candidate_cells(context, one));
    Ok(Spreadsheet::new(std::iter::once(head).chain(rows)))
}

fn candidate_cells(context: &RequestContext, one: &Candidate) -> [String; 9] {
    let contact = one.contact.clone().unwrap_or_default();
    let fit = one.band.map(|band| context.t(band.key()));
    let reasons = one.explanation.as_ref().map(|reasons| matching::sentences(context, reasons).join(" "));
    [
        one.number.to_string(),
        isolate(&shared::candidate_name(context, &one.name, one.account_closed_at)).into_owned(),
        context.t(one.kind.key()),
        context.t(one.state.key()),
        platform::clock::local(one.submitted_at).date().to_string(),
        fit.unwrap_or_default(),
        reasons.unwrap_or_default(),
        contact.email.unwrap_or_default(),
        contact.phone.map(|phone| phone.as_str().to_owned()).unwrap_or_default(),
    ]
}
