//! What weighs on people, at its bounds; what applies at once; how a proposal is made, replaced, accepted, refused and withdrawn.

use jiff::civil::{Date, date};

use super::*;
use crate::form::FieldCode;

const TODAY: Date = date(2026, 11, 24);
const STAY: [(&str, &str); 2] = [("starts_on", "2027-05-18"), ("ends_on", "2027-07-31")];
const PREPARATION: [(&str, &str); 3] = [
    ("preparation_starts_on", "2027-01-16"),
    ("preparation_ends_on", "2027-04-18"),
    ("preparation_place", "Sherbrooke"),
];
const ASKS: [(&str, &str); 8] = [
    ("contribution", "500"),
    ("own_cost", "vaccines"),
    ("other_costs", "Le matériel, 100 $."),
    ("weekends", "6"),
    ("training_hours", "90"),
    ("commitment_months", "12"),
    ("covered", "travel"),
    ("other_covered", "Une carte de téléphone."),
];

fn calendar(today: Date) -> Calendar {
    Calendar { today, season: DateRange::new(date(2026, 8, 15), date(2027, 4, 30)).unwrap() }
}

fn form(fields: &[(&str, &str)]) -> RawForm {
    fields.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value))
}

/// The fields with another value in one of them; an empty value removes it.
fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().copied().filter(|(other, _)| *other != name);
    kept.chain((!value.is_empty()).then_some((name, value))).collect()
}

fn published() -> PlacementDraft {
    let mut draft = PlacementDraft::default();
    let place = [&STAY[..], &PREPARATION[..], &[("country", "SN"), ("flexibility", "7")]].concat();
    draft.save_form(PlacementStep::PlaceAndDates, &form(&place)).unwrap();
    draft.save_form(PlacementStep::Asks, &form(&ASKS)).unwrap();
    draft
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn revise(draft: &mut PlacementDraft, step: PlacementStep, fields: &[(&str, &str)]) -> Revised {
    draft.revise(PlacementPart::read(step, &form(fields)).unwrap(), at(10), &calendar(TODAY)).unwrap()
}

fn ask(draft: &mut PlacementDraft, name: &str, value: &str) -> Revised {
    revise(draft, PlacementStep::Asks, &with(&ASKS, name, value))
}

#[test]
fn asking_more_or_covering_less_waits_and_the_rest_applies_at_once() {
    for (name, value, waits) in [
        ("contribution", "501", true),
        ("contribution", "499", false),
        ("weekends", "7", true),
        ("weekends", "5", false),
        ("training_hours", "91", true),
        ("training_hours", "89", false),
        ("commitment_months", "13", true),
        ("commitment_months", "11", false),
        ("commitment", "Un rapport.", true),
        ("own_cost", "passport", true),
        ("own_cost", "", false),
        ("covered", "lodging", true),
        ("other_costs", "Le matériel, 400 $.", true),
        ("other_costs", "Le matériel, 100 €.", true),
        ("other_costs", "le materiel; 100 $", false),
        ("other_costs", "", false),
        ("other_covered", "", true),
        ("other_covered", "Une carte de telephone", false),
    ] {
        let mut draft = published();
        let outcome = ask(&mut draft, name, value);
        assert_eq!(outcome == Revised::Proposed, waits, "{name} {value}");
        assert_eq!(draft.asks == published().asks, waits, "{name} {value}: the public content");
    }
    let mut more = published();
    let covered = [&ASKS[..], &[("covered", "lodging")]].concat();
    assert_eq!(revise(&mut more, PlacementStep::Asks, &covered), Revised::Applied(Vec::new()));
}

#[test]
fn dates_apply_at_once_within_what_every_reader_saw() {
    let step = PlacementStep::PlaceAndDates;
    let move_to = |draft: &mut PlacementDraft, starts: &str, ends: &str| {
        let fields = [&[("starts_on", starts), ("ends_on", ends)], &PREPARATION[..]].concat();
        revise(draft, step, &fields)
    };
    let mut draft = published();
    let told = Revised::Applied(vec![PlacementChange::Dates]);
    assert_eq!(move_to(&mut draft, "2027-05-25", "2027-08-07"), told);
    // Whoever applies now reads 25 May, give or take 7 days; the partner agreed to 11 May.
    assert_eq!(move_to(&mut draft, "2027-05-17", "2027-08-07"), Revised::Proposed);
    assert_eq!(draft.place.dates, DateRange::new(date(2027, 5, 25), date(2027, 8, 7)).ok());
    assert_eq!(move_to(&mut draft, "2027-05-18", "2027-08-07"), told);
    assert_eq!(draft.proposal, None, "the step was saved anew");
    // Whoever read 25 May is still there.
    assert_eq!(move_to(&mut draft, "2027-05-17", "2027-07-31"), Revised::Proposed);
    assert_eq!(move_to(&mut draft, "2027-05-25", "2027-07-24"), told, "shorter is within it");
}

#[test]
fn preparation_weighs_where_it_leaves_what_was_said() {
    let step = PlacementStep::PlaceAndDates;
    let place = [&STAY[..], &PREPARATION[..]].concat();
    for (name, value, waits) in [
        ("preparation_starts_on", "2027-01-15", true),
        ("preparation_starts_on", "2027-01-17", false),
        ("preparation_ends_on", "2027-04-19", true),
        ("preparation_ends_on", "2027-04-17", false),
        ("preparation_place", "Rimouski", true),
        ("preparation_place", "sherbrooke", false),
    ] {
        let outcome = revise(&mut published(), step, &with(&place, name, value));
        assert_eq!(outcome == Revised::Proposed, waits, "{name} {value}");
    }
    let mut unsaid = published();
    (unsaid.place.preparation, unsaid.place.preparation_place) = (None, Localised::default());
    let told = Revised::Applied(vec![PlacementChange::Preparation]);
    assert_eq!(revise(&mut unsaid, step, &place), told, "nobody accepted anything of it");
}

#[test]
fn one_proposal_waits_and_holds_both_steps() {
    let mut draft = published();
    ask(&mut draft, "contribution", "4000");
    let first = draft.proposal.clone().unwrap();
    assert_eq!(first.at, at(10));
    let part = PlacementPart::read(PlacementStep::Asks, &form(&with(&ASKS, "contribution", "4000"))).unwrap();
    draft.revise(part, at(20), &calendar(TODAY)).unwrap();
    assert_eq!(draft.proposal, Some(first), "the same again waits no longer");
    let place = [&STAY[..], &with(&PREPARATION, "preparation_place", "Rimouski")].concat();
    revise(&mut draft, PlacementStep::PlaceAndDates, &place);
    ask(&mut draft, "contribution", "900");
    let terms: Vec<Term> = draft.proposed_terms().iter().map(|change| change.term).collect();
    assert_eq!(terms, [Term::Contribution, Term::PreparationPlace]);
    ask(&mut draft, "contribution", "500");
    assert_eq!(draft.proposed_terms().len(), 1, "the other step still waits");
    assert!(draft.withdraw_proposal() && !draft.withdraw_proposal());
    assert_eq!(draft, published());
}

#[test]
fn accepting_makes_it_public_and_keeps_before_and_after() {
    let mut draft = published();
    ask(&mut draft, "contribution", "4000");
    let before = draft.clone();
    assert_eq!(draft.accept_proposal(at(30), &calendar(TODAY)), Ok(vec![PlacementChange::Asks]));
    assert_eq!((draft.asks.contribution_cad, &draft.proposal), (Some(4000), &None));
    assert_eq!(draft.terms_changed_since(at(29)), before.proposed_terms());
    assert!(draft.changes_since(at(30)).is_empty());
    assert_eq!(draft.accept_proposal(at(40), &calendar(TODAY)), Ok(Vec::new()), "once");
}

#[test]
fn what_became_impossible_is_not_accepted() {
    let mut draft = published();
    let place = [&STAY[..], &PREPARATION[..], &[("deadline", "2027-01-10")]].concat();
    revise(&mut draft, PlacementStep::PlaceAndDates, &with(&place, "preparation_place", "Rimouski"));
    let before = draft.clone();
    let errors = draft.accept_proposal(at(30), &calendar(date(2027, 1, 11))).unwrap_err();
    assert_eq!(errors.for_field("deadline"), Some(FieldCode::InThePast));
    assert_eq!(draft, before);
}

#[test]
fn a_refusal_keeps_its_reason_until_the_next_proposal() {
    let mut draft = published();
    ask(&mut draft, "contribution", "4000");
    let reason = Paragraph::parse("C’est huit fois plus.").unwrap();
    draft.refuse_proposal(at(30), reason.clone());
    assert_eq!(draft.refused_proposal, Some(RefusedProposal { at: at(30), reason }));
    assert_eq!((&draft.asks, &draft.proposal), (&published().asks, &None));
    let json = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<PlacementDraft>(&json).unwrap(), draft);
    assert!(!serde_json::to_string(&published()).unwrap().contains("proposal"), "nothing waits, nothing is stored");
    ask(&mut draft, "contribution", "600");
    assert_eq!(draft.refused_proposal, None);
    assert_eq!(draft.duplicate().proposal, None);
}

#[test]
fn it_waits_until_people_leave() {
    let keeps: Vec<_> = PlacementState::ALL.iter().filter(|state| state.keeps_proposal()).collect();
    assert_eq!(keeps, [&PlacementState::Published, &PlacementState::Closed, &PlacementState::Suspended]);
    assert!(PlacementState::ALL.iter().all(|state| !state.may_be_revised() || state.keeps_proposal()));
}

#[test]
fn a_refusal_says_why() {
    let read = |fields: &[(&str, &str)]| ProposalDecision::try_from(&form(fields));
    assert_eq!(read(&[("verdict", "accept")]), Ok(ProposalDecision::Accept));
    let errors = read(&[("verdict", "refuse")]).unwrap_err();
    assert_eq!(errors.for_field("refusal"), Some(FieldCode::Required));
    assert!(read(&[("verdict", "refuse"), ("refusal", "Trop.")]).is_ok());
    assert!(read(&[("verdict", "perhaps"), ("refusal", "Trop.")]).is_err() && read(&[]).is_err());
}
