//! The sender of mails.

use std::str::FromStr;

use lettre::message::Mailbox;

/// The sender of every mail: `Passerelle <ne-pas-repondre@exemple.org>`, or an address alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender(Mailbox);

/// A text that is no sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address, with or without a name before it")]
pub struct WrongSender;

impl Sender {
    pub(super) fn mailbox(&self) -> Mailbox {
        self.0.clone()
    }

    /// The domain that names our messages.
    pub(super) fn domain(&self) -> &str {
        self.0.email.domain()
    }
}

impl FromStr for Sender {
    type Err = WrongSender;

    fn from_str(text: &str) -> Result<Self, WrongSender> {
        text.trim().parse().map(Self).map_err(|_| WrongSender)
    }
}

#[cfg(test)]
mod tests {
    //! A sender is an address, with or without a name; a line break never enters a header.
    use super::*;

    #[test]
    fn senders_are_read() {
        for text in ["Passerelle <ne-pas-repondre@exemple.test>", " courriel@exemple.test "] {
            assert_eq!(text.parse::<Sender>().expect(text).domain(), "exemple.test");
        }
        for text in ["", "Passerelle", "a@", "<a@exemple.test", "a@exemple.test\r\nBcc: b@exemple.test"] {
            assert_eq!(text.parse::<Sender>(), Err(WrongSender), "{text}");
        }
    }
}
