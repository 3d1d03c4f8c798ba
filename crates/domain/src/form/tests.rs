//! A form reports every error, keeps what was typed and respects its bounds.

use super::*;
use crate::country::Region;
use crate::dates::parse_date;
use crate::text::Line;
use proptest::prelude::*;

fn form(pairs: &[(&str, &str)]) -> RawForm {
    pairs.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value))
}

#[derive(Debug, PartialEq)]
struct Stay {
    name: Line<5>,
    days: u16,
    regions: Vec<Region>,
}

fn parse(form: &RawForm) -> Result<Stay, FormErrors> {
    let mut p = Parser::new(form);
    let name = p.line("name");
    let days = p.number("days", 1..=90u16);
    let regions = p.many("region", 2, str::parse::<Region>);
    p.finish(|| Some(Stay { name: name?, days: days?, regions }))
}

#[test]
fn a_good_form_is_parsed() {
    let stay = parse(&form(&[("name", " Awa "), ("days", "75"), ("region", "quebec"), ("region", "quebec")])).unwrap();
    assert_eq!(stay, Stay { name: Line::parse("Awa").unwrap(), days: 75, regions: vec![Region::Quebec] });
}

#[test]
fn every_error_is_reported_in_the_order_of_the_fields() {
    let errors = parse(&form(&[("days", "91"), ("region", "moon")])).unwrap_err();
    let listed: Vec<(&str, FieldCode)> = errors.iter().collect();
    let expected = [
        ("name", FieldCode::Required),
        ("days", FieldCode::OutOfRange { min: 1, max: 90 }),
        ("region", FieldCode::UnknownChoice),
    ];
    assert_eq!(listed, expected);
    assert_eq!(errors.for_field("days"), Some(expected[1].1));
    assert_eq!(errors.for_field("other"), None);
}

#[test]
fn numbers_that_are_none_and_lists_too_long_are_refused() {
    let errors = parse(&form(&[("name", "Awa"), ("days", "7.5")])).unwrap_err();
    assert_eq!(errors.for_field("days"), Some(FieldCode::NotANumber));
    let three =
        [("name", "Awa"), ("days", "7"), ("region", "quebec"), ("region", "caribbean"), ("region", "latin_america")];
    assert_eq!(parse(&form(&three)).unwrap_err().for_field("region"), Some(FieldCode::TooMany { max: 2 }));
}

#[test]
fn rows_keep_their_own_names_and_blank_ones_are_skipped() {
    let posted = form(&[("stay.0.day", ""), ("stay.2.day", "2026-05-18"), ("stay.7.day", "never")]);
    let mut p = Parser::new(&posted);
    let days = p.rows("stay", 5, |row| row.date("day"));
    assert_eq!(days, [parse_date("2026-05-18").unwrap()]);
    let errors = p.finish(|| Some(())).unwrap_err();
    assert_eq!(errors.for_field("stay.7.day"), Some(FieldCode::NotADate));
}

#[test]
fn a_range_out_of_order_is_an_error_of_its_end() {
    let posted = form(&[("from", "2026-05-18"), ("to", "2026-05-17")]);
    let mut p = Parser::new(&posted);
    assert_eq!(p.range("from", "to"), None);
    assert_eq!(p.finish(|| Some(())).unwrap_err().for_field("to"), Some(FieldCode::EndBeforeStart));
}

#[test]
fn a_box_not_ticked_is_an_error() {
    let posted = form(&[("terms", "off")]);
    let mut p = Parser::new(&posted);
    assert_eq!(p.accepted("terms"), None);
    assert_eq!(p.finish(|| Some(())).unwrap_err().for_field("terms"), Some(FieldCode::NotAccepted));
}

#[test]
fn a_builder_that_misses_a_piece_never_succeeds() {
    let posted = RawForm::default();
    assert!(Parser::new(&posted).finish(|| None::<()>).is_err());
}

#[test]
fn secrets_are_not_kept_and_debug_shows_names_only() {
    let posted = form(&[
        ("email", "a@exemple.org"),
        ("password", "hunter22"),
        ("new_password", "x"),
        ("token", "t"),
        ("code", "123456"),
        ("recovery_code", "7K3M-9P2D-XW4T-2B6H"),
    ]);
    let names: Vec<String> = posted.without_secrets().pairs().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["email"]);
    assert!(!format!("{posted:?}").contains("exemple"));
}

#[test]
fn bounds_hold_for_json_too() {
    let many = |fields: usize| (0..fields).map(|n| (n.to_string(), String::new())).collect::<Vec<_>>();
    let json = |fields| serde_json::to_string(&many(fields)).unwrap();
    assert!(RawForm::new(many(501)).is_err());
    assert!(serde_json::from_str::<RawForm>(&json(516)).is_ok(), "a posted form and the names of its files");
    assert!(serde_json::from_str::<RawForm>(&json(517)).is_err());
    let large = |bytes: usize| vec![("a".to_owned(), "b".repeat(bytes - 1))];
    let json = |bytes| serde_json::to_string(&large(bytes)).unwrap();
    assert!(RawForm::new(large(256 * 1024 + 1)).is_err());
    assert!(serde_json::from_str::<RawForm>(&json(264 * 1024)).is_ok());
    assert!(serde_json::from_str::<RawForm>(&json(264 * 1024 + 1)).is_err());
}

#[test]
fn invisible_signs_alone_are_nothing() {
    let form = RawForm::default().with("line", "\u{200B}").with("text", "\u{2060}\u{FEFF}").with("must", "\u{3164}");
    let mut p = Parser::new(&form);
    assert_eq!((p.optional_line::<20>("line"), p.optional_text::<20>("text")), (None, None));
    assert_eq!(p.line::<20>("must"), None);
    let errors = p.finish(|| Some(())).expect_err("a required line");
    assert_eq!(errors.for_field("must"), Some(FieldCode::Required));
    assert_eq!((errors.for_field("line"), errors.for_field("text")), (None, None));
}

proptest! {
    #[test]
    fn a_form_round_trips(pairs in proptest::collection::vec((any::<String>(), any::<String>()), 0..20)) {
        let form = RawForm::new(pairs).unwrap();
        let json = serde_json::to_string(&form).unwrap();
        prop_assert_eq!(serde_json::from_str::<RawForm>(&json).unwrap(), form);
    }

    #[test]
    fn nothing_posted_makes_the_parser_panic(name in any::<String>(), days in any::<String>(), region in any::<String>()) {
        let _ = parse(&form(&[("name", &name), ("days", &days), ("region", &region)]));
    }
}
