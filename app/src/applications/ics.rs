//! A calendar file with one event (RFC 5545): lines of at most 75 octets that end with CRLF, texts escaped, instants in UTC.

use jiff::{Timestamp, tz::TimeZone};

/// The most octets of a line, its end not counted.
const LINE_OCTETS: usize = 75;

/// What the event says. Texts may hold anything.
pub(super) struct CalendarEvent<'a> {
    /// The same for the same event, so that a changed one replaces it.
    pub uid: String,
    /// When it was written.
    pub stamp: Timestamp,
    pub begins: Timestamp,
    pub summary: String,
    pub location: Option<&'a str>,
    /// An `https` address.
    pub url: Option<&'a str>,
    pub description: String,
}

impl CalendarEvent<'_> {
    /// The file.
    pub(super) fn file(&self) -> Vec<u8> {
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Passerelle//Passerelle//FR".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&self.uid)),
            format!("DTSTAMP:{}", utc(self.stamp)),
            format!("DTSTART:{}", utc(self.begins)),
            // How long it lasts is not asked: an hour keeps the time free.
            "DURATION:PT1H".to_owned(),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("DESCRIPTION:{}", escaped(&self.description)),
        ];
        lines.extend(self.location.or(self.url).map(|location| format!("LOCATION:{}", escaped(location))));
        lines.extend(self.url.map(|url| format!("URL:{url}")));
        lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
        lines.iter().flat_map(|line| folded(line)).collect::<String>().into_bytes()
    }
}

/// An instant as `20261205T183000Z`.
fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: backslash, semicolon, comma and line breaks have escapes of their own.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line in pieces that fit, never cut within a character; each piece after the first begins with a space.
fn folded(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in line.chars() {
        let piece = pieces.last().map_or(0, String::len);
        if piece + letter.len_utf8() > LINE_OCTETS {
            pieces.push(" ".to_owned());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces.into_iter().map(|piece| piece + "\r\n").collect()
}

#[cfg(test)]
mod tests {
    //! Every line fits and ends as the format says; what is unfolded and unescaped is what was written.
    use super::*;

    fn file(summary: &str) -> String {
        let at: Timestamp = "2026-12-05T18:30:00Z".parse().unwrap();
        let event = CalendarEvent {
            uid: "a@passerelle".to_owned(),
            stamp: at,
            begins: at,
            summary: summary.to_owned(),
            location: Some("Rimouski, local 12; 2e étage"),
            url: Some("https://visio.exemple.org/a?b=c"),
            description: "Une ligne\nPuis une autre".to_owned(),
        };
        String::from_utf8(event.file()).unwrap()
    }

    #[test]
    fn texts_are_escaped_and_instants_are_in_utc() {
        let text = file("Entrevue");
        for line in [
            "DTSTART:20261205T183000Z",
            "DURATION:PT1H",
            "LOCATION:Rimouski\\, local 12\\; 2e étage",
            "DESCRIPTION:Une ligne\\nPuis une autre",
            "URL:https://visio.exemple.org/a?b=c",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}: {text}");
        }
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        for length in [0, 60, 67, 68, 69, 200, 500] {
            let summary = "é".repeat(length);
            let text = file(&summary);
            assert!(text.split("\r\n").all(|line| line.len() <= LINE_OCTETS), "{length}");
            assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")), "{length}");
        }
    }

    #[test]
    fn no_text_adds_a_line_of_its_own() {
        let text = file("a\r\nATTENDEE:mailto:b@exemple.test");
        assert!(text.contains("SUMMARY:a\\nATTENDEE:mailto:b@exemple.test\r\n"), "{text}");
    }
}
