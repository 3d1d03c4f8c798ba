//! How safe a country is, as the programme has noted it.

use jiff::civil::Date;

use super::CountryCode;
use crate::{
    choice::choices,
    form::{FormErrors, Parser, RawForm},
    text::Line,
};

choices! {
    /// A country's security level.
    pub enum SecurityLevel, key "security-level" {
        /// The usual care.
        Normal = "normal",
        /// More care than usual.
        Caution = "caution",
        /// Only travel that cannot wait.
        AvoidNonEssential = "avoid_non_essential",
        /// No travel.
        AvoidAll = "avoid_all",
    }
}

/// Where a level was read: a page's address, or a person's name.
pub type SecuritySource = Line<500>;

/// A level the programme noted for a country.
#[derive(Debug, Clone)]
pub struct SecurityNote {
    pub level: SecurityLevel,
    pub source: String,
    pub noted_on: Date,
}

/// Noting a country's level: `country`, `level`, `source`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSecurity {
    /// Of which country.
    pub country: CountryCode,
    /// The level from today.
    pub level: SecurityLevel,
    /// Where it was read.
    pub source: SecuritySource,
}

impl TryFrom<&RawForm> for NoteSecurity {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let country = p.field("country", CountryCode::parse);
        let level = p.choice("level");
        let source = p.line("source");
        p.finish(|| Some(Self { country: country?, level: level?, source: source? }))
    }
}
