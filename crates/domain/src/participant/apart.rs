//! What is stored outside the profile: the request for accommodation, and the partner that names a person of the exchange track.

use crate::choice::choices;
use crate::country::CountryCode;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::ids::PartnerId;
use crate::text::Paragraph;
use crate::transition::InvalidTransition;

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

/// A partner that can be named.
#[derive(Debug, Clone)]
pub struct PartnerChoice {
    pub id: PartnerId,
    pub name: String,
    pub place: String,
    pub country: CountryCode,
}

choices! {
    /// The state of the question to a partner.
    pub enum NominationState, key "profile-nomination" {
        /// The partner has not answered.
        Asked = "asked",
        /// The person belongs to it.
        Confirmed = "confirmed",
        /// The person does not belong to it, or the partner does not support them.
        Refused = "refused",
    }
}

impl NominationState {
    /// The state after the partner's answer.
    ///
    /// # Errors
    /// Where it answered before.
    pub const fn answered(self, confirms: bool) -> Result<Self, InvalidTransition> {
        match self {
            Self::Asked if confirms => Ok(Self::Confirmed),
            Self::Asked => Ok(Self::Refused),
            Self::Confirmed | Self::Refused => {
                Err(InvalidTransition { from: self.as_str(), action: if confirms { "confirm" } else { "refuse" } })
            }
        }
    }

    /// Whether another partner may be asked, or the same one again.
    #[must_use]
    pub const fn may_ask_again(self) -> bool {
        !matches!(self, Self::Confirmed)
    }
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
