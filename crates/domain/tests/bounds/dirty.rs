//! One cleaning for everything that is typed or pasted: every parsed type reads a dirty spelling as the clean one, and every field of
//! every form but a password is clean before it is parsed.

use domain::{
    application::ConfirmationNumber,
    contact::{Phone, PostalCode, WebAddress},
    country::{CountryCode, from_any_name, from_english_name},
    dates::parse_date,
    email::Email,
    form::{Parser, RawForm},
    ids::PlacementId,
    language::Language,
    link::LinkToken,
    placement::{PlacementFilter, Sdg},
    priority::PriorityLevel,
    second_factor::{Code, RecoveryCode},
    skill::SkillKey,
    text::{Line, Text},
    time_of_day::TimeOfDay,
};

/// Signs that nobody sees, as they come with what is pasted.
const AROUND: [(&str, &str); 6] = [
    ("\u{FEFF}", ""),
    ("\u{A0}", "\u{200B}"),
    ("\u{202A}", "\u{202C}"),
    (" ", "\r\n"),
    ("\u{2003}", "\0"),
    ("\u{200E}", "\u{2060}\t"),
];
/// And in the middle of a word.
const INSIDE: [&str; 5] = ["\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\0"];

/// A parsed type: a clean text, and what parsing makes of a text.
type Parsed = (&'static str, &'static str, fn(&str) -> Option<String>);

const TYPES: [Parsed; 18] = [
    ("Line", "Élève d’ici", |raw| Some(Line::<60>::parse(raw).ok()?.to_string())),
    ("Text", "Élève d’ici", |raw| Some(Text::<60>::parse(raw).ok()?.to_string())),
    ("Email", "awa@exemple.test", |raw| Some(Email::parse(raw).ok()?.as_str().to_owned())),
    ("Phone", "418 555-0142", |raw| Some(Phone::parse(raw).ok()?.as_str().to_owned())),
    ("WebAddress", "https://exemple.test/a", |raw| Some(WebAddress::parse(raw).ok()?.as_str().to_owned())),
    ("PostalCode", "G1R 4S9", |raw| Some(PostalCode::parse(raw).ok()?.as_str().to_owned())),
    ("CountryCode", "SN", |raw| Some(CountryCode::parse(raw).ok()?.to_string())),
    ("English country", "Senegal", |raw| Some(from_english_name(raw)?.to_string())),
    ("any country", "Sénégal", |raw| Some(from_any_name(raw)?.to_string())),
    ("date", "2026-05-18", |raw| Some(parse_date(raw).ok()?.to_string())),
    ("TimeOfDay", "13 h 30", |raw| Some(format!("{:?}", TimeOfDay::parse(raw).ok()?))),
    ("Language", "wo", |raw| Some(Language::parse(raw).ok()?.to_string())),
    ("PriorityLevel", "2", |raw| Some(u8::from(raw.parse::<PriorityLevel>().ok()?).to_string())),
    ("Sdg", "13", |raw| Some(Sdg::parse(raw).ok()?.to_string())),
    ("SkillKey", "qsf:youth-work", |raw| Some(SkillKey::parse(raw).ok()?.as_str().to_owned())),
    ("code", "123456", |raw| Some(Code::parse(raw).ok()?.expose())),
    ("search", "camp d’été", |raw| Some(PlacementFilter::parse("q", raw)?.value())),
    ("number", "12", |raw| {
        let form = RawForm::default().with("n", raw);
        Parser::new(&form).number("n", 1_i64..=99).map(|number| number.to_string())
    }),
];

/// Spellings of a text that look the same.
fn dirty(text: &str) -> Vec<String> {
    let around = AROUND.map(|(before, after)| format!("{before}{text}{after}"));
    let middle = text.char_indices().nth(1).map_or(text.len(), |(at, _)| at);
    let inside = INSIDE.map(|sign| format!("{}{sign}{}", &text[..middle], &text[middle..]));
    let decomposed = text.replace('É', "E\u{301}").replace('é', "e\u{301}").replace('è', "e\u{300}");
    around.into_iter().chain(inside).chain([decomposed]).collect()
}

#[test]
fn every_parsed_type_reads_what_is_pasted() {
    for (name, text, parse) in TYPES {
        let clean = parse(text).unwrap_or_else(|| panic!("{name}: {text}"));
        for raw in dirty(text) {
            assert_eq!(parse(&raw).as_deref(), Some(clean.as_str()), "{name}: {raw:?}");
        }
    }
}

#[test]
fn secrets_and_identifiers_that_are_pasted_are_read() {
    let number = ConfirmationNumber::from_random([7; 8]).to_string();
    let recovery = RecoveryCode::from_random([9; 16]);
    let token = "aB3_-".repeat(9)[..43].to_owned();
    let id = "01890000-0000-7000-8000-000000000001";
    for raw in dirty(&number) {
        assert_eq!(ConfirmationNumber::parse(&raw).map(|read| read.to_string()), Ok(number.clone()), "{raw:?}");
    }
    for raw in dirty(&recovery.grouped()) {
        assert_eq!(RecoveryCode::parse(&raw).map(|read| read.grouped()), Ok(recovery.grouped()), "{raw:?}");
    }
    for raw in dirty(&token) {
        assert_eq!(LinkToken::parse(&raw).map(|read| read.expose().to_owned()), Ok(token.clone()), "{raw:?}");
    }
    for raw in dirty(id) {
        assert_eq!(raw.parse::<PlacementId>().map(|read| read.to_string()), Ok(id.to_owned()), "{raw:?}");
    }
}

#[test]
fn every_field_is_clean_before_it_is_parsed_but_a_password() {
    for raw in dirty("Élève d’ici") {
        let pairs = ["name", "languages.0.code", "website", "letter", "current_password"]
            .map(|name| (name.to_owned(), raw.clone()));
        let form = RawForm::new(pairs.to_vec()).expect("a form");
        for (name, value) in form.pairs() {
            if name == "current_password" {
                assert_eq!(value, raw.replace('\0', ""), "a password is what was typed");
            } else {
                assert_eq!(form.get(name), "Élève d’ici", "{name}: {raw:?}");
            }
        }
    }
}

#[test]
fn thousands_may_be_parted_by_any_space() {
    for raw in ["2 000", "2\u{A0}000", "2\u{202F}000", "2000", "２０００"] {
        let form = RawForm::default().with("n", raw);
        assert_eq!(Parser::new(&form).number("n", 0_i64..=9_999), Some(2_000), "{raw:?}");
    }
    for raw in ["2 00", "2 0000", "20 00", "1 2"] {
        let form = RawForm::default().with("n", raw);
        assert_eq!(Parser::new(&form).number("n", 0_i64..=9_999), None, "{raw:?}");
    }
}
