//! What stays apart from the profile: the request for accommodation, and the partner that a person of the exchange names.

use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::ids::PartnerId;
use crate::text::Paragraph;

/// A request for accommodation: `request`, `consent`. It lives in its own table, with its own access, and never meets
/// anything that selects. Blank withdraws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccommodationRequest {
    /// What the person needs, kept only with their express consent.
    pub request: Option<Paragraph>,
}

/// Naming the partner organisation that will confirm a person of the exchange track: `partner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NominationForm {
    /// The partner organisation.
    pub partner: PartnerId,
}

impl TryFrom<&RawForm> for AccommodationRequest {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let request = p.optional_text("request");
        if request.is_some() && !p.flag("consent") {
            p.fail("consent", FieldCode::NotAccepted);
        }
        p.finish(|| Some(Self { request }))
    }
}

impl TryFrom<&RawForm> for NominationForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let partner = p.field("partner", str::parse);
        p.finish(|| Some(Self { partner: partner? }))
    }
}
