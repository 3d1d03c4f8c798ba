//! How safe a country is, as the programme has noted it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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

impl SecurityLevel {
    /// Whether nobody may leave for the country: what opens or begins a stay there waits.
    #[must_use]
    pub const fn stops_travel(self) -> bool {
        matches!(self, Self::AvoidAll)
    }
}

/// Where a level was read: a page's address, or a person's name.
pub type SecuritySource = Line<500>;

/// A level the programme noted for a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityNote {
    pub level: SecurityLevel,
    pub source: String,
    pub noted_on: Date,
}

/// Noting a country's level: `country`, `level`, `source`; where the level begins or ends a stop, also `confirmed` and `concerned`,
/// the number of people that the page has counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSecurity {
    /// Of which country.
    pub country: CountryCode,
    /// The level from today.
    pub level: SecurityLevel,
    /// Where it was read.
    pub source: SecuritySource,
    /// How many people the page said that a stop or its end concerns; `None` where the person has not confirmed it.
    pub confirmed: Option<i64>,
}

impl TryFrom<&RawForm> for NoteSecurity {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let country = p.field("country", CountryCode::parse);
        let level = p.choice("level");
        let source = p.line("source");
        let concerned = form.get("concerned").parse().unwrap_or_default();
        let confirmed = form.flag("confirmed").then_some(concerned);
        p.finish(|| Some(Self { country: country?, level: level?, source: source?, confirmed }))
    }
}
