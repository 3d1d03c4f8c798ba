//! A mail of every kind.

use domain::{
    account::MemberRole,
    application::{ConfirmationNumber, PaperNews},
    ids::{ApplicationId, OfferId, OrganisationId, PartnerId, PlacementId},
    link::LinkToken,
    mail::Mail,
    placement::{Term, TermChange, TermValue},
    text::{OrganisationName, Paragraph, PersonName, Title},
};
use jiff::civil::{Date, date};
use uuid::Uuid;

/// A mail of every kind, with that name and that title.
#[must_use]
pub fn one_of_each_mail(name: &str, title: &str) -> Vec<Mail> {
    let parts = Parts::new(name, title);
    let mails: Vec<Mail> = Mail::KINDS.iter().map(|kind| parts.mail(kind)).collect();
    assert!(mails.iter().zip(Mail::KINDS).all(|(mail, kind)| mail.kind() == *kind));
    mails
}

struct Parts {
    name: PersonName,
    organisation: OrganisationName,
    placement: Title,
    token: LinkToken,
    expires_on: Date,
    number: ConfirmationNumber,
}

impl Parts {
    fn new(name: &str, title: &str) -> Self {
        Self {
            name: PersonName::parse(name).expect("a name"),
            organisation: OrganisationName::parse(&format!("Organisme {name}")).expect("a name"),
            placement: Title::parse(title).expect("a title"),
            token: LinkToken::parse(&"jeton_ficti".repeat(4)[..43]).expect("a token"),
            expires_on: date(2027, 5, 1),
            number: ConfirmationNumber::parse("QSF-7K3M-9P2D").expect("a number"),
        }
    }

    fn words(&self) -> TermValue {
        TermValue::Words(Paragraph::parse(self.placement.as_str()).expect("a paragraph"))
    }

    /// Makes a mail from the fields of all kinds; each kind reads its own.
    fn mail(&self, kind: &str) -> Mail {
        let id = Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0042);
        let fields = serde_json::json!({
            "kind": kind,
            "name": self.name,
            "person": self.name,
            "invited_by": self.name,
            "organisation": self.organisation,
            "slug": "organisme-fictif",
            "partner": self.organisation,
            "wished": self.organisation,
            "placement": self.placement,
            "token": self.token,
            "role": MemberRole::Coordinator,
            "cause": "country",
            "news": PaperNews::Offered,
            "country": "SN",
            "expires_on": self.expires_on,
            "number": self.number,
            "partner_id": PartnerId::from_uuid(id),
            "organisation_id": OrganisationId::from_uuid(id),
            "placement_id": PlacementId::from_uuid(id),
            "application_id": ApplicationId::from_uuid(id),
            "offer_id": OfferId::from_uuid(id),
            "terms": [
                TermChange { term: Term::Contribution, before: TermValue::Dollars(500), after: TermValue::Dollars(600) },
                TermChange { term: Term::OtherCosts, before: TermValue::Unsaid, after: self.words() },
            ],
        });
        serde_json::from_value(fields).unwrap_or_else(|error| panic!("{kind}: {error}"))
    }
}
