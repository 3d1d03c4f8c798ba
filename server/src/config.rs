//! The configuration: one typed structure, read once. A wrong value stops the start with one clear sentence.

use std::{
    ffi::OsString,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use domain::second_factor::SecondFactorPolicy;
use ipnet::IpNet;
use platform::mail::{Sender, Transport};
use tracing_subscriber::EnvFilter;

const DEFAULT_LISTEN: &str = "127.0.0.1:3000";
const DEFAULT_DATA_DIR: &str = "./data";
const KEY_NAME: &str = "secret.key";
/// Mail to a domain under `.invalid` reaches nobody.
const DEFAULT_MAIL_FROM: &str = "Passerelle <ne-pas-repondre@passerelle.invalid>";
const DEFAULT_CONTACT: &str = "renseignements@passerelle.invalid";
/// Warnings of every crate, and the progress of ours.
const DEFAULT_LOG: &str = "warn,server=info,platform=info,app=info";

/// What an operator chooses for an installation.
#[derive(Debug, Clone)]
pub struct Config {
    /// `PASSERELLE_LISTEN`: address and port.
    pub listen: SocketAddr,
    /// `PASSERELLE_BASE_URL`: how people reach the site; links in mails begin with it. No slash at its end.
    pub base_url: String,
    /// `PASSERELLE_DATA_DIR`: the private database, mails without SMTP.
    pub data_dir: PathBuf,
    /// `PASSERELLE_KEY_FILE`: the key that seals second factors, unsaved texts and links to hand on; `secret.key` in the data directory where it is not set.
    pub key_file: Option<PathBuf>,
    /// `PASSERELLE_SMTP_URL`, such as `smtps://user:password@host`; without it mails are written to files.
    pub smtp_url: Option<String>,
    /// `PASSERELLE_MAIL_FROM`: the sender of every mail.
    pub mail_from: Sender,
    /// `PASSERELLE_CONTACT`: the person, with an address, who answers questions about personal data and accessibility.
    pub contact: String,
    /// `PASSERELLE_TRUSTED_PROXIES`: addresses and ranges of the proxies whose `X-Forwarded-For` the server believes.
    pub trusted_proxies: Vec<IpNet>,
    /// `PASSERELLE_SECOND_FACTOR`: `required` of the programme's coordinators, or `offered`.
    pub second_factor: SecondFactorPolicy,
    /// `DATABASE_URL`: a PostgreSQL of the operator's; without it the server keeps a private one.
    pub database_url: Option<String>,
    /// `PASSERELLE_SITE_DIR`: the built stylesheet and browser code (default: beside the binary, or `target/site`).
    pub site_dir: Option<PathBuf>,
    /// `RUST_LOG`: what to log, in the form of tracing's `EnvFilter`.
    pub log: String,
    /// `PATH`: where to look for PostgreSQL's programs.
    pub search_path: Option<OsString>,
}

/// What is wrong with the configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{name} is “{value}”, which is not {expected}. Correct it or leave it out.")]
    Wrong { name: &'static str, value: String, expected: &'static str },
    #[error("{name} is not valid Unicode. Correct it or leave it out.")]
    NotUnicode { name: &'static str },
}

/// Reads a variable of the environment by its name.
type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

impl Config {
    /// Reads the environment.
    ///
    /// # Errors
    /// At the first value that does not parse.
    #[expect(clippy::disallowed_methods, reason = "the home of the environment")]
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::read(&|name| std::env::var_os(name))
    }

    /// Reads the variables that `lookup` returns.
    ///
    /// # Errors
    /// At the first value that does not parse.
    pub fn read(lookup: Lookup<'_>) -> Result<Self, ConfigError> {
        let listen = listen(lookup)?;
        let mail_from = mail_from(lookup)?;
        Ok(Self {
            listen,
            base_url: base_url(lookup, listen)?,
            data_dir: text(lookup, "PASSERELLE_DATA_DIR")?.unwrap_or_else(|| DEFAULT_DATA_DIR.to_owned()).into(),
            key_file: text(lookup, "PASSERELLE_KEY_FILE")?.map(PathBuf::from),
            smtp_url: smtp_url(lookup, &mail_from)?,
            mail_from,
            contact: text(lookup, "PASSERELLE_CONTACT")?.unwrap_or_else(|| DEFAULT_CONTACT.to_owned()),
            trusted_proxies: trusted_proxies(lookup)?,
            second_factor: second_factor(lookup)?,
            database_url: database_url(lookup)?,
            site_dir: text(lookup, "PASSERELLE_SITE_DIR")?.map(PathBuf::from),
            log: log(lookup)?,
            search_path: lookup("PATH"),
        })
    }
}

impl Config {
    /// Where the server's key is.
    #[must_use]
    pub fn key_path(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.data_dir.join(KEY_NAME))
    }

    /// Whether nobody is named who answers questions.
    #[must_use]
    pub fn has_default_contact(&self) -> bool {
        self.contact == DEFAULT_CONTACT
    }

    /// Whether mails have the sender that reaches nobody.
    #[must_use]
    pub fn has_default_sender(&self) -> bool {
        DEFAULT_MAIL_FROM.parse().is_ok_and(|sender: Sender| sender == self.mail_from)
    }
}

/// The value of a variable; `None` where it is not set or blank.
fn text(lookup: Lookup<'_>, name: &'static str) -> Result<Option<String>, ConfigError> {
    let Some(value) = lookup(name) else { return Ok(None) };
    let value = value.into_string().map_err(|_| ConfigError::NotUnicode { name })?;
    Ok(Some(value).filter(|value| !value.trim().is_empty()))
}

fn wrong(name: &'static str, value: &str, expected: &'static str) -> ConfigError {
    ConfigError::Wrong { name, value: value.to_owned(), expected }
}

/// For a value that may hold a password: the sentence does not repeat it.
fn wrong_secret(name: &'static str, expected: &'static str) -> ConfigError {
    wrong(name, "…", expected)
}

fn listen(lookup: Lookup<'_>) -> Result<SocketAddr, ConfigError> {
    const NAME: &str = "PASSERELLE_LISTEN";
    let text = text(lookup, NAME)?.unwrap_or_else(|| DEFAULT_LISTEN.to_owned());
    text.parse().map_err(|_| wrong(NAME, &text, "an address and a port such as 127.0.0.1:3000"))
}

fn base_url(lookup: Lookup<'_>, listen: SocketAddr) -> Result<String, ConfigError> {
    const NAME: &str = "PASSERELLE_BASE_URL";
    let Some(text) = text(lookup, NAME)? else { return Ok(format!("http://{listen}")) };
    let trimmed = text.trim_end_matches('/');
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ']) => Ok(trimmed.to_owned()),
        _ => Err(wrong(NAME, &text, "an address such as https://passerelle.example.org")),
    }
}

fn smtp_url(lookup: Lookup<'_>, sender: &Sender) -> Result<Option<String>, ConfigError> {
    const NAME: &str = "PASSERELLE_SMTP_URL";
    match text(lookup, NAME)? {
        Some(url) if Transport::smtp(&url, sender.clone()).is_err() => {
            Err(wrong_secret(NAME, "an address such as smtps://user:password@smtp.example.org"))
        }
        url => Ok(url),
    }
}

fn mail_from(lookup: Lookup<'_>) -> Result<Sender, ConfigError> {
    const NAME: &str = "PASSERELLE_MAIL_FROM";
    let text = text(lookup, NAME)?.unwrap_or_else(|| DEFAULT_MAIL_FROM.to_owned());
    text.parse().map_err(|_| wrong(NAME, &text, "a sender such as Passerelle <ne-pas-repondre@example.org>"))
}

fn database_url(lookup: Lookup<'_>) -> Result<Option<String>, ConfigError> {
    const NAME: &str = "DATABASE_URL";
    match text(lookup, NAME)? {
        Some(url) if !url.starts_with("postgres://") && !url.starts_with("postgresql://") => {
            Err(wrong_secret(NAME, "an address that begins with postgres://"))
        }
        url => Ok(url),
    }
}

fn second_factor(lookup: Lookup<'_>) -> Result<SecondFactorPolicy, ConfigError> {
    const NAME: &str = "PASSERELLE_SECOND_FACTOR";
    match text(lookup, NAME)?.as_deref().map(str::trim) {
        None | Some("offered") => Ok(SecondFactorPolicy::Offered),
        Some("required") => Ok(SecondFactorPolicy::Required),
        Some(other) => Err(wrong(NAME, other, "“required” or “offered”")),
    }
}

fn trusted_proxies(lookup: Lookup<'_>) -> Result<Vec<IpNet>, ConfigError> {
    const NAME: &str = "PASSERELLE_TRUSTED_PROXIES";
    let text = text(lookup, NAME)?.unwrap_or_default();
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| network(part).ok_or_else(|| wrong(NAME, part, "an IP address, or a range such as 10.0.0.0/8")))
        .collect()
}

/// A range, or an address as the range of itself.
fn network(text: &str) -> Option<IpNet> {
    let address = || text.parse::<IpAddr>().ok().map(|address| IpNet::from(address.to_canonical()));
    text.parse().ok().or_else(address)
}

fn log(lookup: Lookup<'_>) -> Result<String, ConfigError> {
    const NAME: &str = "RUST_LOG";
    let text = text(lookup, NAME)?.unwrap_or_else(|| DEFAULT_LOG.to_owned());
    match EnvFilter::try_new(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(wrong(NAME, &text, "a filter such as warn,server=info")),
    }
}
