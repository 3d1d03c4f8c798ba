//! How safe a country is, as the programme has noted it.

use crate::choice::choices;

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
