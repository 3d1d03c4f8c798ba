//! The pages and files of the site, each a function.

use domain::{
    application::ApplicationAction,
    country::CountryCode,
    ids::{AccountId, ApplicationId, MailId, ParticipantId, PartnerId, PlacementId},
    link::LinkToken,
    participant::ProfileStep,
    placement::{PlacementStep, PostKind},
};

use super::Address;

/// Writes a function for each address, and the list of their patterns.
macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident($($parameter:ident: $type:ty),*) = $pattern:literal;)+) => {
        $($(#[$doc])*
        #[must_use]
        pub(crate) fn $name($($parameter: $type),*) -> Address {
            addresses!(@make $pattern $(, $parameter)*)
        })+

        /// The patterns of all addresses, a parameter as `{name}`.
        #[cfg(test)]
        pub(super) const PATTERNS: &[&str] = &[$($pattern),+];
    };
    (@make $pattern:literal) => { Address($pattern.into()) };
    (@make $pattern:literal $(, $parameter:ident)+) => { Address(format!($pattern).into()) };
}

addresses! {
    /// The home page.
    home() = "/";
    /// The list of placements.
    placements() = "/placements";
    /// A placement.
    placement(placement: PlacementId) = "/placements/{placement}";
    /// What a post asks, before applying.
    apply(placement: PlacementId, post: PostKind) = "/placements/{placement}/postuler/{post}";
    /// The letter of an application.
    apply_letter(placement: PlacementId, post: PostKind) = "/placements/{placement}/postuler/{post}/lettre";
    /// The application before it is sent.
    apply_review(placement: PlacementId, post: PostKind) = "/placements/{placement}/postuler/{post}/verification";
    /// Exchanges in Québec.
    exchanges() = "/reciprocite";
    /// How ranking works.
    ranking() = "/classement";
    /// The terms of use.
    terms() = "/conditions";
    /// The privacy policy.
    privacy() = "/confidentialite";
    /// The accessibility statement.
    accessibility() = "/accessibilite";
    /// The site map.
    site_map() = "/plan";
    /// Opening an account.
    sign_up() = "/inscription";
    /// After an account was asked for.
    sign_up_sent() = "/inscription/envoyee";
    /// Signing in.
    sign_in() = "/connexion";
    /// After a link was asked for.
    link_sent() = "/connexion/lien-envoye";
    /// The code of the second factor, to end a sign-in.
    sign_in_code() = "/connexion/code";
    /// Asking for a new password.
    forgotten_password() = "/mot-de-passe-oublie";
    /// The link that confirms an address.
    confirm_link() = "/lien/confirmer";
    /// The link that signs in.
    sign_in_link() = "/lien/connexion";
    /// The link that sets a new password.
    reset_link() = "/lien/mot-de-passe";
    /// The link that changes the address of mails.
    email_link() = "/lien/courriel";
    /// The link that brings an earlier address back.
    undo_address_link() = "/lien/ancienne-adresse";
    /// The link of an invitation.
    invitation_link() = "/lien/invitation";
    /// The person's account.
    account() = "/compte";
    /// Changing the password.
    change_password() = "/compte/mot-de-passe";
    /// Changing the address of mails.
    change_email() = "/compte/courriel";
    /// The second factor of the account.
    second_factor() = "/compte/validation-en-deux-etapes";
    /// Setting the second factor up.
    second_factor_setup() = "/compte/validation-en-deux-etapes/mise-en-place";
    /// Turning the second factor off.
    turn_off_second_factor() = "/compte/validation-en-deux-etapes/desactiver";
    /// Closing the account.
    close_account() = "/compte/fermer";
    /// The person's data as JSON.
    account_data_json() = "/compte/donnees.json";
    /// The person's data as CSV.
    account_data_csv() = "/compte/donnees.csv";
    /// The person's data as a workbook.
    account_data_xlsx() = "/compte/donnees.xlsx";
    /// The person's profile.
    profile() = "/profil";
    /// The request for accommodation.
    accommodation() = "/profil/accommodation";
    /// Naming a partner organisation.
    nomination() = "/profil/nomination";
    /// A step of the profile.
    profile_step(step: ProfileStep) = "/profil/{step}";
    /// Placements ranked for the person.
    recommendations() = "/recommandations";
    /// The person's applications.
    applications() = "/candidatures";
    /// One of the person's applications.
    application(application: ApplicationId) = "/candidatures/{application}";
    /// After an application was sent.
    application_confirmation(application: ApplicationId) = "/candidatures/{application}/confirmation";
    /// Accepting an offer.
    accept_offer(application: ApplicationId) = "/candidatures/{application}/accepter";
    /// Declining an offer.
    decline_offer(application: ApplicationId) = "/candidatures/{application}/decliner";
    /// Withdrawing an application.
    withdraw_application(application: ApplicationId) = "/candidatures/{application}/retirer";
    /// The demonstration's mailbox.
    mailbox() = "/courriels";
    /// A mail of the demonstration.
    mailbox_mail(mail: MailId) = "/courriels/{mail}";
    /// The person's OCIs.
    organisations() = "/oci";
    /// Registering an OCI.
    register_organisation() = "/oci/inscription";
    /// An OCI's desk.
    organisation(slug: &str) = "/oci/{slug}";
    /// An OCI's own page, to change.
    edit_organisation(slug: &str) = "/oci/{slug}/modifier";
    /// Importing an OCI's placements from a file.
    import_placements(slug: &str) = "/oci/{slug}/importer";
    /// The empty file to import from.
    import_template() = "/fichiers/modele-projets.xlsx";
    /// An OCI's team.
    team(slug: &str) = "/oci/{slug}/equipe";
    /// Before a member's role changes.
    member_role(slug: &str, member: AccountId) = "/oci/{slug}/equipe/{member}/role";
    /// Before a member leaves or is removed.
    member_removal(slug: &str, member: AccountId) = "/oci/{slug}/equipe/{member}/retrait";
    /// An OCI's partners.
    partners(slug: &str) = "/oci/{slug}/partenaires";
    /// A partner, to change.
    edit_partner(slug: &str, partner: PartnerId) = "/oci/{slug}/partenaires/{partner}";
    /// An OCI's placements.
    organisation_placements(slug: &str) = "/oci/{slug}/projets";
    /// How many candidates an OCI's placements have.
    organisation_candidates(slug: &str) = "/oci/{slug}/candidatures";
    /// A placement as its OCI sees it.
    edit_placement(placement: PlacementId) = "/oci/projets/{placement}";
    /// A placement before it is submitted.
    verify_placement(placement: PlacementId) = "/oci/projets/{placement}/verification";
    /// Cancelling a placement.
    cancel_placement(placement: PlacementId) = "/oci/projets/{placement}/annuler";
    /// A partner's link, to hand on.
    hand_link(placement: PlacementId) = "/oci/projets/{placement}/lien";
    /// A step of writing a placement.
    placement_step(placement: PlacementId, step: PlacementStep) = "/oci/projets/{placement}/{step}";
    /// A placement's candidates.
    candidates(placement: PlacementId) = "/oci/projets/{placement}/candidatures";
    /// A placement's candidates as CSV.
    candidates_csv(placement: PlacementId) = "/oci/projets/{placement}/candidatures.csv";
    /// A placement's candidates as a workbook.
    candidates_xlsx(placement: PlacementId) = "/oci/projets/{placement}/candidatures.xlsx";
    /// Entering a candidate on paper.
    paper_candidate(placement: PlacementId, post: PostKind) = "/oci/projets/{placement}/candidatures/papier/{post}";
    /// The file of a candidate.
    candidate(application: ApplicationId) = "/oci/candidatures/{application}";
    /// Deciding about a candidate.
    candidate_action(application: ApplicationId, action: ApplicationAction) = "/oci/candidatures/{application}/{action}";
    /// A person's own CV.
    cv(participant: ParticipantId) = "/fichiers/cv/{participant}";
    /// The CV that was sent with an application.
    sent_cv(application: ApplicationId) = "/fichiers/candidatures/{application}/cv";
    /// The interview of an application, for a calendar.
    interview_calendar(application: ApplicationId) = "/fichiers/candidatures/{application}/entrevue.ics";
    /// The programme's desk.
    programme() = "/programme";
    /// OCIs, as the programme sees them.
    programme_organisations() = "/programme/organismes";
    /// Mails that could not be sent.
    programme_mails() = "/programme/courriels";
    /// Placements that wait for the programme.
    programme_placements() = "/programme/projets";
    /// A placement, to review.
    review_placement(placement: PlacementId) = "/programme/projets/{placement}";
    /// The reviews of decisions that the programme answers.
    programme_reviews() = "/programme/reexamens";
    /// The people whom a placement would suit.
    people_for_placement(placement: PlacementId) = "/programme/projets/{placement}/personnes";
    /// How safe the countries are.
    countries() = "/programme/pays";
    /// How safe a country is.
    country(country: CountryCode) = "/programme/pays/{country}";
    /// The one stylesheet; the server adds its version.
    stylesheet() = "/passerelle.css";
    /// The site's icon.
    icon() = "/favicon.svg";
    /// The site map for search engines.
    site_map_xml() = "/sitemap.xml";
}

/// The partner's page about a placement, reached by a link.
#[must_use]
pub(crate) fn partner_ask(token: &LinkToken) -> Address {
    Address(format!("/p/{}", token.expose()).into())
}

/// The partner's page about a person, reached by a link.
#[must_use]
pub(crate) fn nomination_ask(token: &LinkToken) -> Address {
    Address(format!("/n/{}", token.expose()).into())
}
