//! The configuration: one typed structure, read once. A wrong value stops the start with one clear sentence.

use std::{env, net::SocketAddr, path::PathBuf};

use platform::mail::{Sender, Transport};

/// Where the server listens unless told otherwise.
const DEFAULT_LISTEN: &str = "127.0.0.1:3000";
/// Where data lies unless told otherwise.
const DEFAULT_DATA_DIR: &str = "./data";
/// The sender of mails unless told otherwise; `.invalid` never reaches anybody by accident.
const DEFAULT_MAIL_FROM: &str = "Passerelle <ne-pas-repondre@passerelle.invalid>";

/// The contact unless told otherwise: plainly nobody's.
const DEFAULT_CONTACT: &str = "renseignements@passerelle.invalid";

/// What an installation decides.
#[derive(Debug, Clone)]
pub struct Config {
    /// `PASSERELLE_LISTEN`: address and port.
    pub listen: SocketAddr,
    /// `PASSERELLE_BASE_URL`: how people reach the site; links in mails begin with it. No slash at its end.
    pub base_url: String,
    /// `PASSERELLE_DATA_DIR`: the private database, mails without SMTP.
    pub data_dir: PathBuf,
    /// `PASSERELLE_SMTP_URL`: as lettre reads it (`smtps://user:password@host`); none writes mails to files.
    pub smtp_url: Option<String>,
    /// `PASSERELLE_MAIL_FROM`: the sender of every mail.
    pub mail_from: Sender,
    /// `PASSERELLE_CONTACT`: the named person, with an address, whom people write to about their data and accessibility.
    pub contact: String,
    /// `PASSERELLE_TRUSTED_PROXIES`: addresses that may name the client's address.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// `DATABASE_URL`: a PostgreSQL of yours; none keeps a private one.
    pub database_url: Option<String>,
    /// `PASSERELLE_SITE_DIR`: the built stylesheet and browser code (default: beside the binary, or `target/site`).
    pub site_dir: Option<PathBuf>,
}

/// What is wrong with the configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{name} is “{value}”, which is not {expected}. Correct it or leave it out.")]
    Wrong { name: &'static str, value: String, expected: &'static str },
    #[error("{name} is not valid Unicode. Correct it or leave it out.")]
    NotUnicode { name: &'static str },
}

impl Config {
    /// Reads the environment.
    ///
    /// # Errors
    /// At the first value that does not parse.
    pub fn from_env() -> Result<Self, ConfigError> {
        let listen_text = read("PASSERELLE_LISTEN")?.unwrap_or_else(|| DEFAULT_LISTEN.to_owned());
        let listen: SocketAddr = listen_text
            .parse()
            .map_err(|_| wrong("PASSERELLE_LISTEN", &listen_text, "an address and a port such as 127.0.0.1:3000"))?;
        let mail_from = mail_from()?;
        Ok(Self {
            listen,
            base_url: base_url(listen)?,
            data_dir: read("PASSERELLE_DATA_DIR")?.unwrap_or_else(|| DEFAULT_DATA_DIR.to_owned()).into(),
            smtp_url: smtp_url(&mail_from)?,
            mail_from,
            contact: read("PASSERELLE_CONTACT")?.unwrap_or_else(|| DEFAULT_CONTACT.to_owned()),
            trusted_proxies: trusted_proxies()?,
            database_url: database_url()?,
            site_dir: read("PASSERELLE_SITE_DIR")?.map(PathBuf::from),
        })
    }
}

fn read(name: &'static str) -> Result<Option<String>, ConfigError> {
    match env::var(name) {
        Ok(value) if value.trim().is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(ConfigError::NotUnicode { name }),
    }
}

fn wrong(name: &'static str, value: &str, expected: &'static str) -> ConfigError {
    ConfigError::Wrong { name, value: value.to_owned(), expected }
}

fn base_url(listen: SocketAddr) -> Result<String, ConfigError> {
    const NAME: &str = "PASSERELLE_BASE_URL";
    let Some(text) = read(NAME)? else { return Ok(format!("http://{listen}")) };
    let trimmed = text.trim_end_matches('/');
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ']) => Ok(trimmed.to_owned()),
        _ => Err(wrong(NAME, &text, "an address such as https://passerelle.example.org")),
    }
}

fn smtp_url(sender: &Sender) -> Result<Option<String>, ConfigError> {
    const NAME: &str = "PASSERELLE_SMTP_URL";
    match read(NAME)? {
        // The value may hold a password: it is not repeated.
        Some(url) if Transport::smtp(&url, sender.clone()).is_err() => Err(ConfigError::Wrong {
            name: NAME,
            value: "…".to_owned(),
            expected: "an address such as smtps://user:password@smtp.example.org",
        }),
        url => Ok(url),
    }
}

fn mail_from() -> Result<Sender, ConfigError> {
    const NAME: &str = "PASSERELLE_MAIL_FROM";
    let text = read(NAME)?.unwrap_or_else(|| DEFAULT_MAIL_FROM.to_owned());
    text.parse().map_err(|_| wrong(NAME, &text, "a sender such as Passerelle <ne-pas-repondre@example.org>"))
}

fn database_url() -> Result<Option<String>, ConfigError> {
    const NAME: &str = "DATABASE_URL";
    match read(NAME)? {
        Some(url) if !url.starts_with("postgres://") && !url.starts_with("postgresql://") => {
            // The value may hold a password: it is not repeated.
            Err(ConfigError::Wrong {
                name: NAME,
                value: "…".to_owned(),
                expected: "an address that begins with postgres://",
            })
        }
        url => Ok(url),
    }
}

fn trusted_proxies() -> Result<Vec<std::net::IpAddr>, ConfigError> {
    const NAME: &str = "PASSERELLE_TRUSTED_PROXIES";
    let text = read(NAME)?.unwrap_or_default();
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().map_err(|_| wrong(NAME, part, "an IP address")))
        .collect()
}
