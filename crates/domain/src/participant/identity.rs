//! The personal facts that the eligibility rule uses.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::contact::{Phone, PostalCode};
use crate::country::CountryCode;
use crate::dates::check_birth;
use crate::fit::PlaceOfLife;
use crate::form::{FormErrors, Parser, RawForm};
use crate::season::{EligibilityFacts, LegalStatus};
use crate::text::PersonName;

choices! {
    /// Where a person says they live.
    pub enum Residence, key "residence" {
        /// In Québec.
        Quebec = "quebec",
        /// Elsewhere in Canada.
        Canada = "canada",
        /// In another country, which they then name.
        Abroad = "abroad",
    }
}

/// `name`, `birth`, `residence`, `country` (alone, it is enough: the exchange track asks for it only), `status`,
/// `postal_code` (of Québec's residents only; anywhere else it is not kept), `phone`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// The full name.
    pub name: Option<PersonName>,
    /// The birth date.
    pub birth: Option<Date>,
    /// Where the person lives.
    pub residence: Option<PlaceOfLife>,
    /// The status in Canada.
    pub status: Option<LegalStatus>,
    /// For the programme's numbers by region of Québec.
    pub postal_code: Option<PostalCode>,
    /// Read by an OCI from the moment that an application is sent to it.
    pub phone: Option<Phone>,
}

impl Identity {
    /// The identity, with a birth that is possible today.
    ///
    /// # Errors
    /// What is wrong with the birth date.
    pub fn checked(self, today: Date) -> Result<Self, FormErrors> {
        let checked = self.birth.map_or(Ok(()), |birth| check_birth(birth, today));
        checked.map(|()| self).map_err(|code| FormErrors::one("birth", code))
    }

    /// What the eligibility rule looks at.
    #[must_use]
    pub fn eligibility_facts(&self) -> EligibilityFacts {
        EligibilityFacts { birth: self.birth, residence: self.residence.clone(), status: self.status }
    }

    /// The country in which the person says they live.
    #[must_use]
    pub fn country(&self) -> Option<CountryCode> {
        match &self.residence {
            Some(PlaceOfLife::Quebec) => Some(CountryCode::CANADA),
            Some(PlaceOfLife::Country(country)) => Some(*country),
            None => None,
        }
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let (residence, country) = match &self.residence {
            None => (None, None),
            Some(PlaceOfLife::Quebec) => (Some(Residence::Quebec), None),
            Some(PlaceOfLife::Country(CountryCode::CANADA)) => (Some(Residence::Canada), None),
            Some(PlaceOfLife::Country(country)) => (Some(Residence::Abroad), Some(*country)),
        };
        RawForm::default()
            .with_some("name", self.name.as_ref())
            .with_some("birth", self.birth)
            .with_some("residence", residence)
            .with_some("country", country)
            .with_some("status", self.status)
            .with_some("postal_code", self.postal_code.as_ref().map(PostalCode::as_str))
            .with_some("phone", self.phone.as_ref().map(Phone::as_str))
    }
}

impl Identity {
    /// Reads the form, as somebody types it today.
    ///
    /// # Errors
    /// Everything that is wrong with what was typed, a birth that is not possible today included.
    pub fn read(form: &RawForm, today: Date) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.optional_name("name");
        let birth = p.optional_date("birth");
        p.check("birth", birth.as_ref(), |birth| check_birth(*birth, today));
        let residence = place_of_life(&mut p);
        let status = p.optional_choice("status");
        let in_quebec = residence == Some(PlaceOfLife::Quebec);
        let postal_code = in_quebec.then(|| p.optional("postal_code", PostalCode::parse)).flatten();
        let phone = p.optional("phone", Phone::parse);
        p.finish(|| Some(Self { name, birth, residence, status, postal_code, phone }))
    }
}

/// Where the person lives: `residence`, `country`.
pub(crate) fn place_of_life(p: &mut Parser<'_>) -> Option<PlaceOfLife> {
    match p.optional_choice("residence") {
        Some(Residence::Quebec) => Some(PlaceOfLife::Quebec),
        Some(Residence::Canada) => Some(PlaceOfLife::Country(CountryCode::CANADA)),
        Some(Residence::Abroad) => p.field("country", CountryCode::parse).map(PlaceOfLife::Country),
        None => p.optional("country", CountryCode::parse).map(PlaceOfLife::Country),
    }
}
