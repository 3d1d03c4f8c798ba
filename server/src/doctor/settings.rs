//! Settings that work but are not what an installation for real people needs.

use super::Finding;
use crate::{config::Config, site::Site};

/// Everything that can be said from the settings alone. The server says it too when it starts.
#[must_use]
pub fn look_at_settings(config: &Config) -> Vec<Finding> {
    [address(config), proxies(config), contact(config), sender(config), site(config)].into_iter().flatten().collect()
}

fn address(config: &Config) -> Option<Finding> {
    let host = config.base_url.split_once("://").map_or("", |(_, host)| host);
    let loopback = ["127.", "localhost", "[::1]"].iter().any(|name| host.starts_with(name));
    Some(if loopback {
        Finding::warning(format!(
            "Links in mails lead to {}, which only this machine can open. Set PASSERELLE_BASE_URL to the address that people type.",
            config.base_url
        ))
    } else if config.base_url.starts_with("http://") {
        Finding::problem(format!(
            "PASSERELLE_BASE_URL is {}: without TLS, browsers keep no session and nobody can sign in. Put a proxy that ends TLS before the server, and write https.",
            config.base_url
        ))
    } else {
        Finding::good(format!("People reach the site at {}.", config.base_url))
    })
}

fn proxies(config: &Config) -> Option<Finding> {
    let behind = config.base_url.starts_with("https://") && config.trusted_proxies.is_empty();
    behind.then(|| {
        Finding::warning(
            "No proxy is trusted: all people count as one address, the proxy's, and share its limits. Set PASSERELLE_TRUSTED_PROXIES to the proxy's address, such as 127.0.0.1.",
        )
    })
}

fn contact(config: &Config) -> Option<Finding> {
    config.has_default_contact().then(|| {
        Finding::warning(
            "PASSERELLE_CONTACT is not set: the site names nobody who answers questions about personal data, as the law asks.",
        )
    })
}

fn sender(config: &Config) -> Option<Finding> {
    if config.smtp_url.is_none() {
        return Some(Finding::warning(
            "PASSERELLE_SMTP_URL is not set: mails are only written to files, in the folder mail of the data directory.",
        ));
    }
    config.has_default_sender().then(|| {
        Finding::problem(
            "PASSERELLE_MAIL_FROM is not set: mail servers refuse the sender ne-pas-repondre@passerelle.invalid.",
        )
    })
}

fn site(config: &Config) -> Option<Finding> {
    Some(match Site::find(config.site_dir.as_deref()) {
        Ok(site) if site.has_stylesheet() => Finding::good(format!("The built site is in {}.", site.dir.display())),
        Ok(site) => Finding::problem(format!(
            "There is no stylesheet in {}: pages have no form. Build the site with `make site`, or set PASSERELLE_SITE_DIR.",
            site.dir.display()
        )),
        Err(error) => Finding::problem(error.to_string()),
    })
}
