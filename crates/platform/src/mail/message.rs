//! A rendered mail as it travels (RFC 5322): text and HTML, and an identifier that stays the same at every attempt.

use domain::{email::Email, ids::MailId, language::UiLanguage};
use jiff::Timestamp;
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};

use super::{RenderedMail, Sender};

/// RFC 3834: no out-of-office reply, please.
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
const CONTENT_LANGUAGE: HeaderName = HeaderName::new_from_ascii_str("Content-Language");

/// What a message is made of.
pub(super) struct Outgoing<'a> {
    pub id: MailId,
    pub recipient: &'a Email,
    pub language: UiLanguage,
    pub rendered: RenderedMail,
    pub at: Timestamp,
}

/// The recipient's address is not valid for SMTP.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct UnusableAddress;

/// The message, ready to leave.
pub(super) fn message(sender: &Sender, outgoing: Outgoing<'_>) -> Result<Message, UnusableAddress> {
    let Outgoing { id, recipient, language, rendered, at } = outgoing;
    let to: Address = recipient.as_str().parse().map_err(|_| UnusableAddress)?;
    Message::builder()
        .from(sender.mailbox())
        .to(Mailbox::new(None, to))
        .subject(one_line(&rendered.subject))
        .message_id(Some(format!("<{id}@{}>", sender.domain())))
        .date(at.into())
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .raw_header(HeaderValue::new(CONTENT_LANGUAGE, language.code().to_owned()))
        .multipart(MultiPart::alternative_plain_html(rendered.text, rendered.html))
        .map_err(|_| UnusableAddress)
}

/// Without anything that could end a header.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    //! A message keeps its identifier, and a line break in a subject opens no header.
    use super::*;

    fn formatted(subject: &str) -> String {
        let rendered =
            RenderedMail { subject: subject.to_owned(), text: "Texte".to_owned(), html: "<p>Texte</p>".to_owned() };
        let outgoing = Outgoing {
            id: MailId::from_uuid(uuid::Uuid::from_u128(7)),
            recipient: &Email::parse("personne@exemple.test").unwrap(),
            language: UiLanguage::Es,
            rendered,
            at: Timestamp::UNIX_EPOCH,
        };
        let sender = "Passerelle <ne-pas-repondre@exemple.test>".parse().unwrap();
        String::from_utf8(message(&sender, outgoing).unwrap().formatted()).unwrap()
    }

    #[test]
    fn the_identifier_is_made_of_the_mails() {
        let message = formatted("Bonjour");
        assert!(message.contains("Message-ID: <00000000-0000-0000-0000-000000000007@exemple.test>"), "{message}");
        assert!(
            message.contains("Auto-Submitted: auto-generated") && message.contains("Content-Language: es"),
            "{message}"
        );
    }

    #[test]
    fn a_subject_is_one_line() {
        let message = formatted("Bonjour\r\nBcc: autre@exemple.test\n\nCorps");
        let head = message.split("\r\n\r\n").next().unwrap();
        assert!(head.lines().all(|line| !line.starts_with("Bcc")), "{head}");
    }
}
