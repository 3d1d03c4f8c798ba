//! Organisations of Québec (OCIs) and their partners abroad.

mod desk;
mod forms;
mod slug;

pub use desk::{DeskCounts, ProgrammeCounts, RegisteredOrganisation};
pub use forms::{About, NameReview, OrganisationForm, OrganisationReview, PartnerForm};
pub use slug::{InvalidSlug, Slug};

use crate::choice::choices;
use crate::transition::InvalidTransition;

choices! {
    /// The state of an OCI in the programme. Only an approved OCI publishes.
    pub enum OrganisationState, key "organisation-state" {
        /// It registered; the programme has not reviewed it yet.
        Registered = "registered",
        /// It may publish.
        Approved = "approved",
        /// Not allowed to publish for now.
        Suspended = "suspended",
        /// Not allowed to publish.
        Refused = "refused",
    }
}

choices! {
    /// What the programme's coordinator does with an OCI.
    pub enum OrganisationAction, key "organisation-action" {
        /// Lets it publish.
        Approve = "approve",
        /// Refuses it; it can be approved later.
        Refuse = "refuse",
        /// Suspends its right to publish.
        Suspend = "suspend",
        /// Ends a suspension.
        Reinstate = "reinstate",
    }
}

impl OrganisationState {
    /// The state after an action of the programme's coordinator.
    ///
    /// # Errors
    /// When the action is not possible from here.
    pub const fn after(self, action: OrganisationAction) -> Result<Self, InvalidTransition> {
        use OrganisationAction as Do;
        match (self, action) {
            (Self::Registered | Self::Refused, Do::Approve) | (Self::Suspended, Do::Reinstate) => Ok(Self::Approved),
            (Self::Registered, Do::Refuse) => Ok(Self::Refused),
            (Self::Approved, Do::Suspend) => Ok(Self::Suspended),
            _ => Err(InvalidTransition { from: self.as_str(), action: action.as_str() }),
        }
    }

    /// Whether it may submit placements and decide about candidates.
    #[must_use]
    pub const fn may_act(self) -> bool {
        matches!(self, Self::Approved)
    }

    /// Whether the programme has vouched for its name: another one is reviewed before it is shown.
    #[must_use]
    pub const fn name_is_vouched_for(self) -> bool {
        matches!(self, Self::Approved | Self::Suspended)
    }

    /// Whether it is suspended or refused: it can then neither export data nor invite members.
    #[must_use]
    pub const fn is_stopped(self) -> bool {
        matches!(self, Self::Suspended | Self::Refused)
    }
}

#[cfg(test)]
mod tests {
    //! Every transition of an OCI, legal and illegal; what its forms refuse; slugs.
    use super::*;
    use crate::form::{FieldCode, RawForm};

    #[test]
    fn every_transition() {
        use OrganisationAction as Do;
        use OrganisationState as S;
        let legal = [
            (S::Registered, Do::Approve, S::Approved),
            (S::Registered, Do::Refuse, S::Refused),
            (S::Refused, Do::Approve, S::Approved),
            (S::Approved, Do::Suspend, S::Suspended),
            (S::Suspended, Do::Reinstate, S::Approved),
        ];
        for state in S::ALL {
            for action in Do::ALL {
                let expected = legal.iter().find(|(from, by, _)| from == state && by == action).map(|(_, _, to)| *to);
                assert_eq!(state.after(*action).ok(), expected, "{action} from {state}");
            }
        }
    }

    #[test]
    fn an_oci_registers() {
        let form = RawForm::default()
            .with("name", "Solidarité Deux-Rives (fictif)")
            .with("city", "Trois-Rivières")
            .with("description", "Nous accompagnons des coopératives.")
            .with("website", "exemple.org")
            .with("contact_name", "Maëlle Fictive")
            .with("contact_email", "contact@exemple.org");
        let oci = OrganisationForm::try_from(&form).unwrap();
        assert_eq!(oci.slug().as_str(), "solidarite-deux-rives-fictif");
        assert!(OrganisationForm::try_from(&oci.to_raw()).is_ok());
    }

    #[test]
    fn a_refusal_says_why() {
        let form = RawForm::default()
            .with("organisation", "01930000-0000-7000-8000-000000000001")
            .with("version", "1")
            .with("action", "refuse");
        let errors = OrganisationReview::try_from(&form).unwrap_err();
        assert_eq!(errors.for_field("reason"), Some(FieldCode::Required));
        assert!(OrganisationReview::try_from(&form.with("reason", "Il manque un partenaire.")).is_ok());
    }

    #[test]
    fn a_name_is_accepted_or_refused() {
        let form = RawForm::default().with("organisation", "01930000-0000-7000-8000-000000000001").with("version", "3");
        for (verdict, accepts) in [("accept", true), ("refuse", false)] {
            assert_eq!(NameReview::try_from(&form.clone().with("verdict", verdict)).unwrap().accepts, accepts);
        }
        assert!(NameReview::try_from(&form.with("verdict", "peut-être")).is_err());
    }

    #[test]
    fn a_slug_is_no_address_of_the_site() {
        assert_eq!(Slug::derive("Projets").as_str(), "projets-2");
        assert_eq!(Slug::derive("Inscription").as_str(), "inscription-2");
    }

    #[test]
    fn a_partner_needs_one_way_to_be_reached() {
        let form = RawForm::default()
            .with("name", "Union des jardins fictifs")
            .with("country", "SN")
            .with("place", "Kédougou")
            .with("language", "fr")
            .with("contact_name", "Awa Fictive");
        let errors = PartnerForm::try_from(&form).unwrap_err();
        assert_eq!(errors.for_field("email"), Some(FieldCode::NoContact));
        let partner = PartnerForm::try_from(&form.with("phone", "+221 33 555 01 42")).unwrap();
        assert!(!partner.agreement_recorded);
        assert_eq!(PartnerForm::try_from(&partner.to_raw()).unwrap(), partner);
    }
}
