//! The mail server, asked without a mail.

use std::time::Duration;

use super::Finding;
use crate::{config::Config, workers::mails::transport};

/// A mail server that takes longer would hold up the mails too.
const ANSWERS_WITHIN: Duration = Duration::from_secs(15);

pub(super) async fn look(config: &Config) -> Option<Finding> {
    config.smtp_url.as_ref()?;
    let transport = match transport(config) {
        Ok(transport) => transport,
        Err(error) => return Some(Finding::problem(error.to_string())),
    };
    Some(match tokio::time::timeout(ANSWERS_WITHIN, transport.check()).await {
        Ok(Ok(())) => Finding::good("The mail server answers."),
        Ok(Err(said)) => Finding::problem(format!(
            "The mail server of PASSERELLE_SMTP_URL cannot be used ({said}). Correct the address, or ask who runs it."
        )),
        Err(_) => Finding::problem(format!(
            "The mail server of PASSERELLE_SMTP_URL does not answer within {} s. Correct the address, or ask who runs it.",
            ANSWERS_WITHIN.as_secs()
        )),
    })
}
