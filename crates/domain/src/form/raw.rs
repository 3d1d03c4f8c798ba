//! A form as it was posted.

use serde::{Deserialize, Serialize};

use crate::clean::clean;

/// The most fields a form may have. The largest, skills and languages of a placement, has under two hundred.
const MAX_FIELDS: usize = 500;
/// The most bytes of names and values together: three languages of every long text of a placement fit several times.
const MAX_BYTES: usize = 256 * 1024;
/// The same of a stored form: a refused one has the names and keys of its files beside.
const MAX_STORED_FIELDS: usize = MAX_FIELDS + 16;
const MAX_STORED_BYTES: usize = MAX_BYTES + 8 * 1024;
/// The most rows read from a repeated group; the bounds of each form are lower.
const MAX_ROWS: usize = 100;

/// A form larger than any that a page sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a form of more than {MAX_FIELDS} fields or {MAX_BYTES} bytes")]
pub struct FormTooLarge;

/// Names and values as posted, in order, with a total bound. A name may occur several times (checkboxes).
///
/// Groups that repeat are numbered: `languages.0.code`, `languages.1.code`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct RawForm(Vec<(String, String)>);

impl RawForm {
    /// A form from its pairs, its values cleaned. A password keeps every sign but NUL, which no database text holds.
    ///
    /// # Errors
    /// When it holds too many fields or bytes.
    pub fn new(pairs: Vec<(String, String)>) -> Result<Self, FormTooLarge> {
        Self::within(pairs, MAX_FIELDS, MAX_BYTES)
    }

    fn within(pairs: Vec<(String, String)>, fields: usize, bytes: usize) -> Result<Self, FormTooLarge> {
        let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len()).sum();
        if pairs.len() > fields || length > bytes {
            return Err(FormTooLarge);
        }
        Ok(Self(pairs.into_iter().map(|(name, value)| cleaned(without_nul(name), value)).collect()))
    }

    /// The form with one more field; for tests, and for pages that show what was saved.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.push(cleaned(name.into(), value.into()));
        self
    }

    /// The form with a box ticked, or as it is.
    #[must_use]
    pub fn with_flag(self, name: &str, ticked: bool) -> Self {
        if ticked { self.with(name, "on") } else { self }
    }

    /// The form with a field where there is a value, or as it is.
    #[must_use]
    pub fn with_some(self, name: impl Into<String>, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value.to_string()),
            None => self,
        }
    }

    /// The first value of a name, trimmed; empty when missing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a name exactly as typed; for passwords, whose spaces count.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Every value of a name, trimmed, the empty ones left out.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether a checkbox was ticked.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), "on" | "true" | "1" | "yes")
    }

    /// The row numbers of a repeated group which hold something, in growing order, at most a hundred.
    #[must_use]
    pub fn rows(&self, group: &str) -> Vec<usize> {
        let filled = self.0.iter().filter(|(_, value)| !value.trim().is_empty());
        let mut rows: Vec<usize> = filled.filter_map(|(name, _)| row_number(name, group)).collect();
        rows.sort_unstable();
        rows.dedup();
        rows.truncate(MAX_ROWS);
        rows
    }

    /// Its pairs, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The fields whose name passes.
    #[must_use]
    pub fn filtered(&self, passes: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|(name, _)| passes(name)).cloned().collect())
    }

    /// What may be kept for showing the form again: everything but passwords, one-time tokens and codes of a second factor.
    #[must_use]
    pub fn without_secrets(&self) -> Self {
        let is_code = |name: &str| matches!(name, "code" | "recovery_code");
        let secret = |name: &str| name.contains("password") || name.contains("token") || is_code(name);
        self.filtered(|name| !secret(name))
    }
}

fn cleaned(name: String, value: String) -> (String, String) {
    let value = if name.contains("password") { without_nul(value) } else { clean(&value).into_owned() };
    (name, value)
}

fn without_nul(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

/// The row number of `group.N.field`.
fn row_number(name: &str, group: &str) -> Option<usize> {
    name.strip_prefix(group)?.strip_prefix('.')?.split('.').next()?.parse().ok()
}

/// Only the names: what people type stays out of logs.
impl std::fmt::Debug for RawForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl TryFrom<Vec<(String, String)>> for RawForm {
    type Error = FormTooLarge;

    /// From where it is stored.
    fn try_from(pairs: Vec<(String, String)>) -> Result<Self, FormTooLarge> {
        Self::within(pairs, MAX_STORED_FIELDS, MAX_STORED_BYTES)
    }
}

impl From<RawForm> for Vec<(String, String)> {
    fn from(form: RawForm) -> Self {
        form.0
    }
}
