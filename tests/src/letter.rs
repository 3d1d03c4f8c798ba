//! A message as the mail server received it, decoded: what its reader sees in a mail program.

use base64::{Engine, prelude::BASE64_STANDARD};
use quoted_printable::ParseMode;
use scraper::{Html, Selector};

use crate::Received;

/// A mail as its reader sees it.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: String,
    /// The identifier of its row in the outbox.
    pub id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Letter {
    /// Decodes a message that has a text and an HTML part.
    ///
    /// # Panics
    /// When a header or a part is missing.
    #[must_use]
    pub fn read(message: &Received) -> Self {
        let (head, body) = split(&message.data);
        let id = header(&head, "Message-ID");
        let id = id.trim_start_matches('<').split('@').next().unwrap_or_default();
        Self {
            to: message.to.clone(),
            id: id.to_owned(),
            subject: words(&header(&head, "Subject")),
            text: part(&head, body, "text/plain"),
            html: part(&head, body, "text/html"),
        }
    }

    /// Every address to which a link of the HTML part leads.
    ///
    /// # Panics
    /// Never: the selector is right.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        let selector = Selector::parse("a").expect("a selector");
        let html = Html::parse_document(&self.html);
        html.select(&selector).map(|link| link.attr("href").expect("a link leads somewhere").to_owned()).collect()
    }

    /// Every address of the text part.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        self.text.split_whitespace().filter(|word| word.contains("://")).map(str::to_owned).collect()
    }
}

/// The head with each header on one line, and the body.
fn split(message: &str) -> (String, &str) {
    let (head, body) = message.split_once("\r\n\r\n").expect("a head and a body");
    (head.replace("\r\n ", " ").replace("\r\n\t", " "), body)
}

fn header(head: &str, name: &str) -> String {
    let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.unwrap_or_else(|| panic!("no {name}: {head}")).to_owned()
}

/// The decoded part of that type, wherever it stands among the parts.
fn part(head: &str, body: &str, kind: &str) -> String {
    let (_, boundary) = head.split_once("boundary=\"").unwrap_or_else(|| panic!("no parts: {head}"));
    let boundary = format!("--{}", boundary.split('"').next().unwrap_or_default());
    let mut parts = body.split(boundary.as_str()).skip(1).filter(|part| part.contains("\r\n\r\n")).map(split);
    let (head, body) = parts.find(|(head, _)| head.contains(kind)).unwrap_or_else(|| panic!("no {kind}"));
    let bytes = match header(&head, "Content-Transfer-Encoding").as_str() {
        "quoted-printable" => quoted_printable::decode(body, ParseMode::Robust).expect("quoted-printable"),
        "base64" => from_base64(&body.split_whitespace().collect::<String>()),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8(bytes).expect("text in UTF-8").replace("\r\n", "\n")
}

/// A header with its encoded words decoded (RFC 2047). The space between two encoded words is none.
fn words(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut after_encoded = true;
    for word in value.split(' ') {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
        if !(bytes.is_empty() || (after_encoded && encoded.is_some())) {
            bytes.push(b' ');
        }
        bytes.extend(encoded.map_or_else(|| word.as_bytes().to_vec(), from_base64));
        after_encoded = encoded.is_some();
    }
    String::from_utf8(bytes).expect("a header in UTF-8")
}

fn from_base64(text: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(text).expect("base64")
}
