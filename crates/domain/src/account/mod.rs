//! Accounts: who signs up, what each role may do, passwords.

mod device;
mod forms;
mod password;
mod records;
mod sign_ins;
mod viewer;

pub use device::Device;
pub use forms::{
    AcceptInvitation, AccountForm, ChangeEmail, ChangePassword, CloseAccount, CloseProof, ConsentsForm, InviteMember,
    LinkRequest, ProveAddress, ResetPassword, SignIn, SignUp, TokenForm,
};
pub use password::{Password, PasswordError};
pub use records::{Member, OpenInvitation, OwnConsent, OwnSession};
pub use sign_ins::{RepeatedAttempt, SignInAttempt, SignInOutcome};
pub use viewer::{Membership, NotAllowed, Viewer};

use crate::choice::choices;
use crate::text::PersonName;

choices! {
    /// The optional purposes that a person may agree to. Each is a consent of its own, withdrawn as easily as given.
    pub enum ConsentPurpose, key "consent-purpose" {
        /// News of the programme by e-mail.
        ProgrammeNews = "programme_news",
        /// A short questionnaire about the service, once a year at most.
        Surveys = "surveys",
    }
}

choices! {
    /// How soon a new password would be guessed by somebody who stole its hash.
    pub enum PasswordStrength, key "password-strength" {
        /// Within minutes. Such a password is refused.
        TooEasy = "too_easy",
        /// Within days or months.
        CouldBeStronger = "could_be_stronger",
        /// Not for years.
        Strong = "strong",
    }
}

/// The name under which a person is shown.
pub type DisplayName = PersonName;

choices! {
    /// Why somebody signs up.
    pub enum AccountKind, key "account-kind" {
        /// To leave from Québec.
        Volunteer = "volunteer",
        /// To come to Québec from a partner country.
        ExchangeParticipant = "exchange_participant",
        /// For an OCI.
        Organisation = "organisation",
    }
}

choices! {
    /// What a signed-in person is, at the moment of a request.
    pub enum Role, key "role" {
        /// Somebody with a profile, on either track.
        Participant = "participant",
        /// Runs an OCI's account.
        OciOwner = "oci_owner",
        /// Runs an OCI's placements.
        OciCoordinator = "oci_coordinator",
        /// Reads what an OCI has.
        OciReader = "oci_reader",
        /// Runs the programme.
        ProgrammeCoordinator = "programme_coordinator",
        /// Reads the programme's aggregates, never personal data.
        MinistryReader = "ministry_reader",
    }
}

choices! {
    /// What a member of an OCI may do there.
    pub enum MemberRole, key "member-role" {
        /// Everything, and the OCI's team.
        Owner = "owner",
        /// Placements, partners and candidates.
        Coordinator = "coordinator",
        /// Reads.
        Reader = "reader",
    }
}

impl Role {
    /// Whether they approve OCIs, moderate placements and run seasons.
    #[must_use]
    pub const fn runs_the_programme(self) -> bool {
        matches!(self, Self::ProgrammeCoordinator)
    }

    /// Whether they read the programme's numbers.
    #[must_use]
    pub const fn reads_aggregates(self) -> bool {
        matches!(self, Self::ProgrammeCoordinator | Self::MinistryReader)
    }
}

impl From<MemberRole> for Role {
    fn from(role: MemberRole) -> Self {
        match role {
            MemberRole::Owner => Self::OciOwner,
            MemberRole::Coordinator => Self::OciCoordinator,
            MemberRole::Reader => Self::OciReader,
        }
    }
}

impl MemberRole {
    /// Whether they write placements and partners.
    #[must_use]
    pub const fn can_edit_placements(self) -> bool {
        matches!(self, Self::Owner | Self::Coordinator)
    }

    /// Whether they decide about candidates.
    #[must_use]
    pub const fn can_decide(self) -> bool {
        matches!(self, Self::Owner | Self::Coordinator)
    }

    /// Whether they invite and remove members, and edit the OCI's own page.
    #[must_use]
    pub const fn can_invite(self) -> bool {
        matches!(self, Self::Owner)
    }

    /// Whether they read candidates' letters and CVs. Only members who decide do.
    #[must_use]
    pub const fn can_read_files(self) -> bool {
        self.can_decide()
    }
}

#[cfg(test)]
mod tests {
    //! What each role may do, and what the account's forms refuse.
    use super::*;
    use crate::form::{FieldCode, RawForm};

    #[test]
    fn what_members_may_do() {
        let may = |role: MemberRole| {
            (role.can_edit_placements(), role.can_decide(), role.can_invite(), role.can_read_files())
        };
        assert_eq!(may(MemberRole::Owner), (true, true, true, true));
        assert_eq!(may(MemberRole::Coordinator), (true, true, false, true));
        assert_eq!(may(MemberRole::Reader), (false, false, false, false));
    }

    #[test]
    fn the_ministry_reads_and_runs_nothing() {
        assert!(Role::MinistryReader.reads_aggregates() && !Role::MinistryReader.runs_the_programme());
        assert!(!Role::from(MemberRole::Owner).reads_aggregates());
    }

    #[test]
    fn a_name_holds_no_address() {
        let code = |name: &str| {
            let form = RawForm::default().with("kind", "volunteer").with("name", name).with("email", "a@exemple.test");
            let errors = SignUp::try_from(&form.with("password", "une phrase de passe")).err();
            errors.and_then(|errors| errors.for_field("name"))
        };
        for address in [
            "Gagnez https://evil.example",
            "www.evil.example",
            "a@b.test",
            "Voir evil.com",
            "(evil.ca)",
            "evil.test/a",
            "Sur evil.com. Merci",
            "evil.com-",
            "Voir evil.fr",
            "bit.ly",
            "t.me",
            "X.com",
            "evil.example.app!",
            "xn--vil-epa.example",
        ] {
            assert_eq!(code(address), Some(FieldCode::NotAName), "{address}");
        }
        for name in [
            "Awa Fictive",
            "J.-F. Tremblay",
            "Ana St. John",
            "Ñusta O’Neil-Sánchez",
            "A.B. Fictive",
            "Marie-Ève",
            "J.Tremblay",
            "J.-F.Roy",
            "S.O.S.",
            "Dr. No",
            "Fictif, M.D.",
        ] {
            assert_eq!(code(name), None, "{name}");
        }
    }

    #[test]
    fn sign_up_reports_every_field() {
        let form = RawForm::default().with("kind", "pirate").with("email", "x").with("password", "court");
        let errors = SignUp::try_from(&form).unwrap_err();
        let codes: Vec<(&str, FieldCode)> = errors.iter().collect();
        let expected = [
            ("kind", FieldCode::UnknownChoice),
            ("name", FieldCode::Required),
            ("email", FieldCode::NotAnEmail),
            ("password", FieldCode::PasswordTooShort { min: 8 }),
        ];
        assert_eq!(codes, expected);
    }

    #[test]
    fn sign_in_accepts_any_attempt() {
        let form = RawForm::default().with("email", "awa@exemple.org").with("password", " x ");
        assert_eq!(SignIn::try_from(&form).unwrap().password.expose(), " x ");
    }

    #[test]
    fn a_reset_with_a_bad_token_is_an_expired_link() {
        let form = RawForm::default().with("token", "abc").with("password", "motdepasse");
        assert_eq!(ResetPassword::try_from(&form).unwrap_err().for_field("token"), Some(FieldCode::LinkExpired));
    }
}
