//! The content of each kind of mail before any markup: its texts, its link, and why the reader receives it.

use domain::{
    country::CountryCode, ids::ApplicationId, language::UiLanguage, link::LinkToken, mail::Mail, way_back::WayBack,
};

use crate::{
    address::{self, Address, localised},
    i18n::{Catalogue, Value},
    placements::terms::term_line,
};

/// The texts of a mail in one language.
pub(super) struct Letter {
    pub language: UiLanguage,
    pub subject: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    /// The label of the mail's link. `url` is its absolute address.
    pub action: String,
    pub url: String,
    /// The notice of the exchange track.
    pub notice: Option<String>,
    /// What the mail does not say, and why.
    pub privacy: String,
    pub why: String,
    /// The site's address in the reader's language.
    pub site: String,
}

/// The data that a mail adds to the texts of its kind.
struct Outline {
    /// Whom to greet.
    name: Option<String>,
    values: Vec<(&'static str, String)>,
    /// The path of the link, without its language.
    path: String,
    /// The language of that page, where it is not the mail's.
    page_language: Option<UiLanguage>,
    why: &'static str,
    exchange: bool,
    /// The terms that changed, each in a line after the first paragraph.
    terms: Vec<String>,
}

impl Outline {
    fn new(why: &'static str, path: impl Into<String>) -> Self {
        Self {
            name: None,
            values: Vec::new(),
            path: path.into(),
            page_language: None,
            why,
            exchange: false,
            terms: Vec::new(),
        }
    }

    fn greeting(self, name: impl ToString) -> Self {
        Self { name: Some(name.to_string()), ..self }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// The link keeps where somebody was going, and the language in which they read the site.
    fn leading_back(self, way_back: Option<&WayBack>) -> Self {
        let Some(WayBack { language, path }) = way_back else { return self };
        let link = Address::of_request(&self.path).with("suite", path.as_str());
        Self { path: link.into(), page_language: Some(*language), ..self }
    }

    fn with_exchange_notice(self) -> Self {
        Self { exchange: true, ..self }
    }
}

impl Letter {
    pub(super) fn new(mail: &Mail, language: UiLanguage, base_url: &str) -> Self {
        let catalogue = Catalogue(language);
        let outline = outline(mail, catalogue);
        let values: Vec<(&str, Value<'_>)> =
            outline.values.iter().map(|(name, value)| (*name, Value::from(value))).collect();
        let kind = mail.kind().replace('_', "-");
        let text = |part: &str| catalogue.text_with(&format!("mail-{kind}-{part}"), &values);
        let text_paragraphs = text("text");
        let mut paragraphs = text_paragraphs.split("\n\n").map(|paragraph| paragraph.trim().to_owned());
        let (first, privacy) = (paragraphs.next(), privacy_key(&outline));
        let paragraphs = first.into_iter().chain(outline.terms.iter().cloned()).chain(paragraphs).collect();
        Self {
            language,
            subject: text("subject"),
            greeting: outline.name.as_ref().map_or_else(
                || catalogue.text("mail-greeting-unnamed"),
                |name| catalogue.text_with("mail-greeting", &[("name", name.into())]),
            ),
            paragraphs,
            action: text("action"),
            url: format!("{base_url}{}", localised(outline.page_language.unwrap_or(language), &outline.path)),
            notice: outline.exchange.then(|| catalogue.text("mail-exchange-notice")),
            privacy: catalogue.text(privacy),
            why: catalogue.text(outline.why),
            site: format!("{base_url}{}", address::home().in_language(language)),
        }
    }
}

/// Terms are public; everything else is read on the site, by those who have an account.
fn privacy_key(outline: &Outline) -> &'static str {
    match outline.why {
        "mail-why-paper" => "mail-privacy-paper",
        _ if outline.terms.is_empty() => "mail-privacy",
        _ => "mail-privacy-terms",
    }
}

fn outline(mail: &Mail, catalogue: Catalogue) -> Outline {
    match mail {
        Mail::ConfirmAddress { token, way_back } => {
            account(link(address::confirm_link(), token)).leading_back(way_back.as_ref())
        }
        Mail::AlreadyRegistered { name, way_back } => {
            account(address::sign_in()).greeting(name).leading_back(way_back.as_ref())
        }
        Mail::SignInLink { token, way_back } => {
            account(link(address::sign_in_link(), token)).leading_back(way_back.as_ref())
        }
        Mail::PasswordReset { token, way_back } => {
            account(link(address::reset_link(), token)).leading_back(way_back.as_ref())
        }
        Mail::ConfirmNewAddress { token } => account(link(address::email_link(), token)),
        Mail::AddressChanged { name, token } => account(link(address::undo_address_link(), token)).greeting(name),
        Mail::AddressRestored { name }
        | Mail::SecondFactorOn { name }
        | Mail::SecondFactorOff { name }
        | Mail::SecondFactorReset { name } => account(address::privacy()).greeting(name),
        Mail::RecoveryCodeUsed { name } => account(address::second_factor()).greeting(name),
        Mail::PasswordChanged { name } | Mail::SignInStopped { name } => {
            account(address::forgotten_password()).greeting(name)
        }
        Mail::OciInvitation { organisation, invited_by, role, token } => {
            Outline::new("mail-why-invited", link(address::invitation_link(), token))
                .with("organisation", organisation)
                .with("inviter", invited_by)
                .with("role", catalogue.text(role.key()))
        }
        Mail::OciRegistered { organisation, organisation_id: _ } => {
            programme(address::programme_organisations()).with("organisation", organisation)
        }
        Mail::OciNameAsked { organisation, wished } => {
            let list = address::programme_organisations().with("etat", "registered");
            programme(list).with("organisation", organisation).with("wished", wished)
        }
        Mail::OciNameRefused { organisation, wished, slug } => {
            oci(address::organisation(slug.as_str())).with("organisation", organisation).with("wished", wished)
        }
        Mail::OciApproved { organisation, slug }
        | Mail::OciRefused { organisation, slug }
        | Mail::OciSuspended { organisation, slug }
        | Mail::OciNameAccepted { organisation, slug } => {
            oci(address::organisation(slug.as_str())).with("organisation", organisation)
        }
        Mail::CountryPausedOci { organisation, country, slug }
        | Mail::CountryResumedOci { organisation, country, slug } => oci(address::organisation(slug.as_str()))
            .with("organisation", organisation)
            .with("country", country_name(catalogue, *country)),
        Mail::PartnerConfirmation { organisation, partner: name, placement, token, expires_on } => {
            partner(address::partner_ask(token))
                .with("organisation", organisation)
                .with("partner", name)
                .with("placement", placement)
                .with("expires", catalogue.date(*expires_on))
        }
        Mail::PartnerNomination { partner: name, person, token, expires_on } => partner(address::nomination_ask(token))
            .with("partner", name)
            .with("person", person)
            .with("expires", catalogue.date(*expires_on))
            .with_exchange_notice(),
        Mail::NominationConfirmed { name, partner } => participant(address::placements().with("track", "inbound"))
            .greeting(name)
            .with("partner", partner)
            .with_exchange_notice(),
        Mail::NominationRefused { name, partner } => {
            participant(address::profile()).greeting(name).with("partner", partner).with_exchange_notice()
        }
        Mail::PartnerUnreachable { partner: name, partner_id, slug } => {
            oci(address::edit_partner(slug.as_str(), *partner_id)).with("partner", name)
        }
        Mail::NominationUnreachable { name, partner } => {
            participant(address::nomination()).greeting(name).with("partner", partner).with_exchange_notice()
        }
        Mail::InvitationUnreachable { organisation, slug } => {
            oci(address::team(slug.as_str())).with("organisation", organisation)
        }
        Mail::PlacementConfirmed { placement, placement_id }
        | Mail::PlacementReturned { placement, placement_id }
        | Mail::PartnerAnswerUndone { placement, placement_id }
        | Mail::PlacementSuspendedOci { placement, placement_id }
        | Mail::PlacementResumedOci { placement, placement_id }
        | Mail::ProposalAccepted { placement, placement_id }
        | Mail::ProposalRefused { placement, placement_id } => {
            oci(address::edit_placement(*placement_id)).with("placement", placement)
        }
        Mail::PlacementAwaitsReview { organisation, placement, placement_id }
        | Mail::ProposalAwaitsReview { organisation, placement, placement_id } => {
            programme(address::review_placement(*placement_id))
                .with("organisation", organisation)
                .with("placement", placement)
        }
        Mail::PartnerPlacementChanged { organisation, partner: name, placement, placement_id }
        | Mail::PartnerPlacementCancelled { organisation, partner: name, placement, placement_id } => {
            partner(address::placement(*placement_id))
                .with("organisation", organisation)
                .with("partner", name)
                .with("placement", placement)
        }
        Mail::PlacementPublished { placement, placement_id } => {
            oci(address::placement(*placement_id)).with("placement", placement)
        }
        Mail::StayPaused { name, placement, cause, country, application_id }
        | Mail::StayPausedAbroad { name, placement, cause, country, application_id }
        | Mail::StayResumed { name, placement, cause, country, application_id }
        | Mail::StayResumedAbroad { name, placement, cause, country, application_id } => {
            about_application(name, *application_id)
                .with("placement", placement)
                .with("cause", cause.as_str())
                .with("country", country_name(catalogue, *country))
        }
        // Whoever began to apply saw the placement published: its public page stays.
        Mail::PlacementStopped { name, placement, placement_id, application_id } => {
            let page = application_id.map_or_else(|| address::placement(*placement_id), address::application);
            let sent = if application_id.is_some() { "yes" } else { "no" };
            participant(page).greeting(name).with("placement", placement).with("sent", sent)
        }
        Mail::PaperCandidate { name, placement, placement_id, organisation, news, expires_on } => {
            let expires = expires_on.map(|day| catalogue.date(day)).unwrap_or_default();
            Outline::new("mail-why-paper", address::placement(*placement_id))
                .greeting(name)
                .with("placement", placement)
                .with("organisation", organisation)
                .with("news", catalogue.text_with(news.key(), &[("expires", expires.as_str().into())]))
                .with_exchange_notice()
        }
        Mail::ApplicationReceived { name, placement, number, application_id } => {
            about_application(name, *application_id).with("placement", placement).with("number", number)
        }
        Mail::ApplicationReceivedOci { placement, number, application_id }
        | Mail::OfferAcceptedOci { placement, number, application_id }
        | Mail::OfferDeclinedOci { placement, number, application_id }
        | Mail::OfferExpiredOci { placement, number, application_id }
        | Mail::ReviewAskedOci { placement, number, application_id }
        | Mail::ReviewAnsweredOci { placement, number, application_id }
        | Mail::InterviewAnsweredOci { placement, number, application_id }
        | Mail::WithdrawnOci { placement, number, application_id }
        | Mail::CandidateUnreachable { placement, number, application_id } => {
            oci(address::candidate(*application_id)).with("placement", placement).with("number", number)
        }
        Mail::ReviewAskedProgramme { organisation, placement, number } => programme(address::programme_reviews())
            .with("organisation", organisation)
            .with("placement", placement)
            .with("number", number),
        Mail::OfferMade { name, placement, offer_id: _, application_id, expires_on } => {
            about_application(name, *application_id)
                .with("placement", placement)
                .with("expires", catalogue.date(*expires_on))
                .with_exchange_notice()
        }
        Mail::OfferAccepted { name, placement, application_id } => {
            about_application(name, *application_id).with("placement", placement).with_exchange_notice()
        }
        Mail::PlacementChanged { name, placement, application_id, terms } => {
            let terms = terms.iter().map(|change| term_line(catalogue, change)).collect();
            Outline { terms, ..about_application(name, *application_id).with("placement", placement) }
        }
        Mail::PlacementCancelled { name, placement, application_id }
        | Mail::ApplicationEnded { name, placement, application_id }
        | Mail::ApplicationResumed { name, placement, application_id }
        | Mail::InterviewInvitation { name, placement, application_id }
        | Mail::OfferExpired { name, placement, application_id }
        | Mail::Waitlisted { name, placement, application_id }
        | Mail::NotSelected { name, placement, application_id }
        | Mail::Withdrawn { name, placement, application_id }
        | Mail::ReviewAnswered { name, placement, application_id }
        | Mail::WithdrawnByOci { name, placement, application_id } => {
            about_application(name, *application_id).with("placement", placement)
        }
    }
}

fn country_name(catalogue: Catalogue, country: CountryCode) -> String {
    catalogue.text(&format!("country-{country}"))
}

fn account(path: impl Into<String>) -> Outline {
    Outline::new("mail-why-account", path)
}

fn oci(path: impl Into<String>) -> Outline {
    Outline::new("mail-why-organisation", path)
}

fn partner(path: impl Into<String>) -> Outline {
    Outline::new("mail-why-partner", path)
}

fn participant(path: impl Into<String>) -> Outline {
    Outline::new("mail-why-participant", path)
}

fn programme(path: impl Into<String>) -> Outline {
    Outline::new("mail-why-programme", path)
}

/// A mail to a person about their application.
fn about_application(name: impl ToString, application: ApplicationId) -> Outline {
    participant(address::application(application)).greeting(name)
}

/// The page of a one-time link.
fn link(page: Address, token: &LinkToken) -> Address {
    page.with("jeton", token.expose())
}
