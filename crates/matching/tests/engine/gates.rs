//! Each gate passes, fails or is unknown as specified, with its facts. Availability is tested with its signal.

use domain::fit::{Gate, GateDetail, PlaceOfLife, SkillGap, SkillMatch, Verdict};
use domain::language::Cefr;
use domain::placement::Track;
use domain::season::{EligibilityRule, LegalStatus};
use domain::skill::{Need, SkillLevel, TaxonomyRelation};
use jiff::civil::date;
use matching::model::{Eligibility, Person, Post, Security};
use matching::weights::Selection;

use crate::cast::{ENGINE, asks, asks_language, country, has, key, person, post, speaks};

fn rule(gate: Gate, person: &Person, post: &Post) -> (Verdict, GateDetail) {
    let found = ENGINE.explain(person, post).gates.into_iter().find(|finding| finding.gate == gate);
    found.map(|finding| (finding.verdict, finding.detail)).expect("every gate is reported")
}

fn group() -> Post {
    post(1, Selection::GroupStage)
}

#[test]
fn the_usual_person_passes_every_gate_of_the_usual_post() {
    assert!(ENGINE.explain(&person(1), &group()).is_eligible());
}

#[test]
fn one_registers_for_a_track() {
    let who = Person { track: Track::Inbound, ..person(1) };
    let detail = GateDetail::Track { post_is_inbound: false, person_is_inbound: true };
    assert_eq!(rule(Gate::Track, &who, &group()), (Verdict::Failed, detail));
}

#[test]
fn seventeen_today_may_apply_who_is_eighteen_at_departure() {
    let born = |day| Person { born: Some(day), ..person(1) };
    assert_eq!(rule(Gate::Age, &born(date(2009, 5, 20)), &group()).0, Verdict::Passed);
    let (verdict, detail) = rule(Gate::Age, &born(date(2009, 5, 21)), &group());
    assert_eq!(verdict, Verdict::Failed);
    assert_eq!(detail, GateDetail::Age { at_departure: 17, minimum: Some(18), at_deadline: 17, maximum: Some(35) });
}

#[test]
fn the_highest_age_counts_when_applications_close() {
    let born = |day| Person { born: Some(day), ..person(1) };
    assert_eq!(rule(Gate::Age, &born(date(1990, 10, 1)), &group()).0, Verdict::Passed);
    assert_eq!(rule(Gate::Age, &born(date(1990, 9, 30)), &group()).0, Verdict::Failed);
}

#[test]
fn who_was_born_on_a_leap_day_is_older_on_the_first_of_march() {
    let who = Person { born: Some(date(2008, 2, 29)), ..person(1) };
    let leaving = |day| Post { dates: crate::cast::window(day, date(2026, 6, 1)), ..group() };
    assert_eq!(rule(Gate::Age, &who, &leaving(date(2026, 2, 28))).0, Verdict::Failed);
    assert_eq!(rule(Gate::Age, &who, &leaving(date(2026, 3, 1))).0, Verdict::Passed);
}

#[test]
fn what_was_not_said_is_unknown_and_not_eligible() {
    let silent = Person { born: None, residence: None, ..person(1) };
    assert_eq!(rule(Gate::Age, &silent, &group()), (Verdict::Unknown, GateDetail::NotSaid));
    assert_eq!(rule(Gate::Residence, &silent, &group()), (Verdict::Unknown, GateDetail::NotSaid));
    assert!(!ENGINE.explain(&silent, &group()).is_eligible());
}

#[test]
fn a_post_without_a_rule_asks_nothing() {
    let open = Post { eligibility: Eligibility::default(), ..group() };
    let silent = Person { born: None, residence: None, status: None, ..person(1) };
    for gate in [Gate::Age, Gate::Residence, Gate::Security, Gate::Skills, Gate::ExcludedCountry] {
        assert_eq!(rule(gate, &silent, &open), (Verdict::Passed, GateDetail::NothingAsked));
    }
}

#[test]
fn the_programmes_own_rule_is_the_usual_posts() {
    let rule = Eligibility::of(&EligibilityRule::default(), date(2026, 9, 30));
    assert_eq!(rule, group().eligibility);
    let exchange = Eligibility::of(&EligibilityRule::exchange(), date(2026, 9, 30));
    assert!(exchange.residence.is_empty() && exchange.statuses.is_empty());
}

#[test]
fn residence_is_a_place_and_a_status_there() {
    let abroad = PlaceOfLife::Country(country("FR"));
    let who = Person { residence: Some(abroad.clone()), ..person(1) };
    let detail = GateDetail::Residence { lives_in: abroad, accepted: vec![PlaceOfLife::Quebec] };
    assert_eq!(rule(Gate::Residence, &who, &group()), (Verdict::Failed, detail));
    let visiting = Person { status: Some(LegalStatus::Other), ..person(1) };
    assert_eq!(rule(Gate::Residence, &visiting, &group()), (Verdict::Failed, GateDetail::Status));
    let unsaid = Person { status: None, ..person(1) };
    assert_eq!(rule(Gate::Residence, &unsaid, &group()), (Verdict::Unknown, GateDetail::NotSaid));
}

#[test]
fn a_required_language_is_met_by_any_of_its_languages() {
    let (mut who, mut what) = (person(1), group());
    what.languages = vec![asks_language(&[speaks("es", Cefr::B1), speaks("pt", Cefr::B1)], Need::Required)];
    who.languages = vec![speaks("pt", Cefr::A2), speaks("es", Cefr::A1)];
    let (verdict, detail) = rule(Gate::Languages, &who, &what);
    let GateDetail::Languages { missing } = detail else { panic!("facts about languages") };
    assert_eq!((verdict, missing[0].nearest), (Verdict::Failed, Some(speaks("pt", Cefr::A2))));
    who.languages[1].level = Cefr::B1;
    assert_eq!(rule(Gate::Languages, &who, &what).0, Verdict::Passed);
}

#[test]
fn a_desired_language_is_no_gate() {
    let mut what = group();
    what.languages = vec![asks_language(&[speaks("wo", Cefr::C2)], Need::Desired)];
    assert_eq!(rule(Gate::Languages, &person(1), &what), (Verdict::Passed, GateDetail::NothingAsked));
}

#[test]
fn skills_are_a_gate_of_a_mandate_and_never_of_a_group_stage() {
    let mut who = person(1);
    who.skills = vec![has("farming", SkillLevel::Expert), has("tutoring", SkillLevel::Expert)];
    for (selection, expected) in
        [(Selection::GroupStage, Verdict::Passed), (Selection::IndividualMandate, Verdict::Failed)]
    {
        let mut what = post(1, selection);
        what.skills = vec![asks("livestock", SkillLevel::Intermediate, Need::Required)];
        assert_eq!(rule(Gate::Skills, &who, &what).0, expected);
    }
}

#[test]
fn a_kind_of_the_skill_at_its_level_opens_the_gate() {
    let (mut who, mut what) = (person(1), post(1, Selection::IndividualMandate));
    what.skills = vec![asks("livestock", SkillLevel::Intermediate, Need::Required)];
    who.skills = vec![has("beekeeping", SkillLevel::Beginner)];
    let nearest =
        SkillMatch { skill: key("beekeeping"), relation: TaxonomyRelation::Narrower, have: SkillLevel::Beginner };
    let gap = SkillGap { asked: key("livestock"), want: SkillLevel::Intermediate, nearest: Some(nearest) };
    assert_eq!(rule(Gate::Skills, &who, &what), (Verdict::Failed, GateDetail::Skills { missing: vec![gap] }));
    who.skills[0].level = SkillLevel::Intermediate;
    assert_eq!(rule(Gate::Skills, &who, &what).0, Verdict::Passed);
}

#[test]
fn countries_are_excluded_by_the_person_or_by_their_security() {
    let (mut who, mut what) = (person(1), group());
    who.wishes.excluded = vec![country("SN")];
    let detail = GateDetail::ExcludedCountry { country: country("SN") };
    assert_eq!(rule(Gate::ExcludedCountry, &who, &what), (Verdict::Failed, detail));
    what.security = Some(Security { level: 2, accepted: 1 });
    assert_eq!(rule(Gate::Security, &who, &what).0, Verdict::Failed);
    what.security = Some(Security { level: 1, accepted: 1 });
    assert_eq!(rule(Gate::Security, &who, &what).0, Verdict::Passed);
}

#[test]
fn every_closed_gate_is_reported() {
    let who = Person { track: Track::Inbound, born: Some(date(2015, 1, 1)), languages: Vec::new(), ..person(1) };
    let closed: Vec<Gate> = ENGINE.explain(&who, &group()).closed_gates().map(|finding| finding.gate).collect();
    assert_eq!(closed, [Gate::Track, Gate::Age, Gate::Languages]);
}
