//! The forms of an OCI and of its partners.

use serde::{Deserialize, Serialize};

use super::{OrganisationAction, Slug};
use crate::contact::{Phone, WebAddress};
use crate::country::CountryCode;
use crate::email::Email;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::ids::OrganisationId;
use crate::language::UiLanguage;
use crate::localised::Localised;
use crate::text::{OrganisationName, Paragraph, PersonName, PlaceName, Text};

/// What an organisation says of itself: a short page.
pub type About = Text<2_000>;

/// An OCI registers or edits its page: `name`, `city`, `description` (also with `_en` and `_es`, one of them needed), `website`,
/// `contact_name`, `contact_email`, `contact_phone`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationForm {
    /// Its name.
    pub name: OrganisationName,
    /// The town in Québec where it works.
    pub city: PlaceName,
    /// What it does.
    pub description: Localised<About>,
    /// Its site.
    pub website: Option<WebAddress>,
    /// Its contact person.
    pub contact_name: PersonName,
    /// Where the programme and candidates write.
    pub contact_email: Email,
    /// A number, where it gives one.
    pub contact_phone: Option<Phone>,
}

/// An OCI describes a partner organisation: `name`, `country`, `place`, `language`, `contact_name`, `email`, `phone`,
/// `description`, `agreement_recorded`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerForm {
    /// Its name.
    pub name: OrganisationName,
    /// Where it works.
    pub country: CountryCode,
    /// The town or village.
    pub place: PlaceName,
    /// The language to write to it in.
    pub language: UiLanguage,
    /// Its contact person.
    pub contact_name: PersonName,
    /// An address, or none where the OCI records its answers by voice.
    pub email: Option<Email>,
    /// A number; one of address and number must be there.
    pub phone: Option<Phone>,
    /// What it does.
    pub description: Option<About>,
    /// Whether the written agreement about data leaving Québec is recorded. Until then it sees no file.
    pub agreement_recorded: bool,
}

/// What the programme's coordinator does with an OCI: `organisation`, `version`, `action`, `concerned`, and `reason`, needed to
/// refuse and to suspend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationReview {
    /// Which.
    pub organisation: OrganisationId,
    /// The version that was read.
    pub version: i32,
    /// What.
    pub action: OrganisationAction,
    /// Why, for its members.
    pub reason: Option<Paragraph>,
    /// How many people the page said that a suspension or its end concerns.
    pub concerned: i64,
}

impl OrganisationAction {
    /// Whether its members are owed a reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Refuse | Self::Suspend)
    }
}

impl TryFrom<&RawForm> for OrganisationReview {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let organisation = p.field("organisation", str::parse);
        let version = p.number("version", 1..=i32::MAX);
        let action: Option<OrganisationAction> = p.choice("action");
        let reason = match action {
            Some(action) if action.needs_reason() => p.text("reason"),
            Some(_) => None,
            None => p.optional_text("reason"),
        };
        let concerned = form.get("concerned").parse().unwrap_or_default();
        p.finish(|| Some(Self { organisation: organisation?, version: version?, action: action?, reason, concerned }))
    }
}

/// What the programme's coordinator says of a name that an OCI wishes to have: `organisation`, `version`, `verdict` (`accept` or
/// `refuse`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameReview {
    /// Which.
    pub organisation: OrganisationId,
    /// The version that was read.
    pub version: i32,
    /// Whether it gets the name.
    pub accepts: bool,
}

impl TryFrom<&RawForm> for NameReview {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let organisation = p.field("organisation", str::parse);
        let version = p.number("version", 1..=i32::MAX);
        let accepts = p.field("verdict", |text| match text {
            "accept" => Ok(true),
            "refuse" => Ok(false),
            _ => Err(FieldCode::UnknownChoice),
        });
        p.finish(|| Some(Self { organisation: organisation?, version: version?, accepts: accepts? }))
    }
}

impl OrganisationForm {
    /// The slug of its name.
    #[must_use]
    pub fn slug(&self) -> Slug {
        Slug::derive(self.name.as_str())
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = RawForm::default().with("name", self.name.as_str()).with("city", self.city.as_str());
        self.description
            .fill(form, "description")
            .with("website", self.website.as_ref().map_or("", WebAddress::as_str))
            .with("contact_name", self.contact_name.as_str())
            .with("contact_email", self.contact_email.as_str())
            .with("contact_phone", self.contact_phone.as_ref().map_or("", Phone::as_str))
    }
}

impl PartnerForm {
    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        RawForm::default()
            .with("name", self.name.as_str())
            .with("country", self.country.as_str())
            .with("place", self.place.as_str())
            .with("language", self.language.code())
            .with("contact_name", self.contact_name.as_str())
            .with("email", self.email.as_ref().map_or("", Email::as_str))
            .with("phone", self.phone.as_ref().map_or("", Phone::as_str))
            .with("description", self.description.as_ref().map_or("", About::as_str))
            .with_flag("agreement_recorded", self.agreement_recorded)
    }
}

impl TryFrom<&RawForm> for OrganisationForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.name("name");
        let city = p.line("city");
        let description = p.localised("description", About::parse);
        if description.is_blank() {
            p.fail("description", FieldCode::Required);
        }
        let website = p.optional("website", WebAddress::parse);
        let contact_name = p.line("contact_name");
        let contact_email = p.field("contact_email", Email::parse);
        let contact_phone = p.optional("contact_phone", Phone::parse);
        p.finish(|| {
            Some(Self {
                name: name?,
                city: city?,
                description,
                website,
                contact_name: contact_name?,
                contact_email: contact_email?,
                contact_phone,
            })
        })
    }
}

impl TryFrom<&RawForm> for PartnerForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.name("name");
        let country = p.field("country", CountryCode::parse);
        let place = p.line("place");
        let language = p.choice("language");
        let contact_name = p.line("contact_name");
        if p.is_blank("email") && p.is_blank("phone") {
            p.fail("email", FieldCode::NoContact);
        }
        let email = p.optional("email", Email::parse);
        let phone = p.optional("phone", Phone::parse);
        let description = p.optional_text("description");
        let agreement_recorded = p.flag("agreement_recorded");
        p.finish(|| {
            Some(Self {
                name: name?,
                country: country?,
                place: place?,
                language: language?,
                contact_name: contact_name?,
                email,
                phone,
                description,
                agreement_recorded,
            })
        })
    }
}
