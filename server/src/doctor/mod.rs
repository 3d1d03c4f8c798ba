//! What is wrong with an installation, in plain sentences that say what to do.

mod machine;
mod mail;
mod settings;
mod stored;

use crate::config::Config;

pub use settings::look_at_settings;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As it should be.
    Good,
    /// Works, but somebody should know.
    Warning,
    /// Something does not work, or soon will not.
    Problem,
}

/// One sentence of the doctor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub level: Level,
    pub sentence: String,
}

impl Finding {
    pub(crate) fn good(sentence: impl Into<String>) -> Self {
        Self { level: Level::Good, sentence: sentence.into() }
    }

    pub(crate) fn warning(sentence: impl Into<String>) -> Self {
        Self { level: Level::Warning, sentence: sentence.into() }
    }

    pub(crate) fn problem(sentence: impl Into<String>) -> Self {
        Self { level: Level::Problem, sentence: sentence.into() }
    }
}

/// Examines everything: settings, site, folder, machine, database, mail.
pub async fn examine(config: &Config) -> Vec<Finding> {
    let mut findings = look_at_settings(config);
    findings.extend(machine::look(config));
    findings.extend(stored::look(config).await);
    findings.extend(mail::look(config).await);
    findings
}
