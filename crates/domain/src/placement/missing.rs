//! What a draft lacks before it may be submitted.

use super::steps::{Asks, Basics, LocalText, PartnerStep, PlaceAndDates, Priorities};
use super::{MissingPiece, PlacementDraft, PlacementStep, Post, PostKind, Track};
use crate::country::{CountryCode, programme_region};
use crate::form::FieldCode;
use crate::priority::{Priority, PriorityLevel};

type Piece = (&'static str, FieldCode);

/// Everything that is missing or contradicts itself, in the order of the steps.
pub(super) fn pieces(draft: &PlacementDraft) -> Vec<MissingPiece> {
    let steps: [(PlacementStep, Vec<Piece>); 8] = [
        (PlacementStep::Basics, basics(&draft.basics)),
        (PlacementStep::PlaceAndDates, place(&draft.place, draft.basics.track)),
        (PlacementStep::Posts, posts(draft)),
        (PlacementStep::LanguagesAndSkills, needs(draft)),
        (PlacementStep::Priorities, priorities(&draft.priorities)),
        (PlacementStep::Weights, weights(draft)),
        (PlacementStep::Partner, partner(&draft.partner, draft.basics.track)),
        (PlacementStep::Asks, asks(&draft.asks)),
    ];
    let piece = |step, (field, code)| MissingPiece { step, field, code };
    steps.into_iter().flat_map(|(step, pieces)| pieces.into_iter().map(move |found| piece(step, found))).collect()
}

/// The fields that a step must have, in order: those that are missing where nobody has answered it.
pub(super) fn required(draft: &PlacementDraft, step: PlacementStep) -> Vec<&'static str> {
    let found = match step {
        PlacementStep::Basics => basics(&Basics::default()),
        PlacementStep::PlaceAndDates => place(&PlaceAndDates::default(), draft.basics.track),
        PlacementStep::Partner => partner(&PartnerStep::default(), draft.basics.track),
        PlacementStep::Asks => asks(&Asks::default()),
        // One of the posts is enough; skills, priorities, weights and questions may be left out.
        _ => Vec::new(),
    };
    let fields = found.into_iter().map(|(field, _)| field);
    fields.flat_map(|field| if field == "starts_on" { vec![field, "ends_on"] } else { vec![field] }).collect()
}

/// A field that is required and absent.
fn absent(missing: bool, field: &'static str) -> Option<Piece> {
    wrong(missing, field, FieldCode::Required)
}

fn wrong(holds: bool, field: &'static str, code: FieldCode) -> Option<Piece> {
    holds.then_some((field, code))
}

fn basics(step: &Basics) -> Vec<Piece> {
    let choices = [
        absent(step.track.is_none(), "track"),
        absent(step.format.is_none(), "format"),
        absent(step.funding.is_none(), "funding"),
        absent(step.sdgs.is_empty(), "sdg"),
    ];
    let french = local(&step.fr, ["title_fr", "summary_fr", "description_fr"]);
    let english = optional_local(&step.en, ["title_en", "summary_en", "description_en"]);
    let spanish = optional_local(&step.es, ["title_es", "summary_es", "description_es"]);
    choices.into_iter().chain(french).chain(english).chain(spanish).flatten().collect()
}

fn local(text: &LocalText, [title, summary, description]: [&'static str; 3]) -> [Option<Piece>; 3] {
    [
        absent(text.title.is_none(), title),
        absent(text.summary.is_none(), summary),
        absent(text.description.is_none(), description),
    ]
}

/// A language begun must be finished: half a page is not published.
fn optional_local(text: &LocalText, fields: [&'static str; 3]) -> [Option<Piece>; 3] {
    if text.is_blank() { [None; 3] } else { local(text, fields) }
}

fn place(step: &PlaceAndDates, track: Option<Track>) -> Vec<Piece> {
    let start = step.dates.map(|dates| dates.start());
    let late_preparation = step.preparation.zip(start).is_some_and(|(preparation, start)| preparation.end() > start);
    let late_deadline = step.deadline.zip(start).is_some_and(|(deadline, start)| deadline >= start);
    [
        absent(step.country.is_none(), "country"),
        step.country.zip(track).and_then(|(country, track)| wrong_country(country, track)),
        absent(step.place.is_none(), "place"),
        absent(step.dates.is_none(), "starts_on"),
        wrong(late_preparation, "preparation_ends_on", FieldCode::Contradiction),
        wrong(late_deadline, "deadline", FieldCode::Contradiction),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Outbound goes to a country of the programme, inbound to Québec.
fn wrong_country(country: CountryCode, track: Track) -> Option<Piece> {
    let in_canada = country == CountryCode::CANADA;
    let contradiction = in_canada != (track == Track::Inbound);
    wrong(contradiction, "country", FieldCode::Contradiction)
        .or_else(|| wrong(programme_region(country).is_none(), "country", FieldCode::NotEligible))
}

fn posts(draft: &PlacementDraft) -> Vec<Piece> {
    absent(draft.posts.as_slice().is_empty(), "participant_seats_max").into_iter().collect()
}

fn needs(draft: &PlacementDraft) -> Vec<Piece> {
    let of_no_post = draft.needs.skills.iter().any(|need| draft.posts.of(need.post).is_none());
    wrong(of_no_post, "skills", FieldCode::Contradiction).into_iter().collect()
}

fn priorities(step: &Priorities) -> Vec<Piece> {
    let unproven = step.as_slice().iter().filter(|claim| claim.level > PriorityLevel::NONE && claim.sentence.is_none());
    unproven.map(|claim| (sentence_field(claim.priority), FieldCode::Required)).collect()
}

/// The format may have changed since they were weighed.
fn weights(draft: &PlacementDraft) -> Vec<Piece> {
    let problem = |post: &Post| {
        let code = draft.weights.problem(draft.basics.format, post.kind)?;
        Some((weights_field(post.kind), code))
    };
    draft.posts.as_slice().iter().filter_map(problem).collect()
}

/// The first of a post's four fields.
const fn weights_field(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Participant => "participant_skills",
        PostKind::TeamLeader => "team_leader_skills",
    }
}

const fn sentence_field(priority: Priority) -> &'static str {
    match priority {
        Priority::Environment => "environment_sentence",
        Priority::WomensRights => "womens_rights_sentence",
        Priority::YouthEngagement => "youth_engagement_sentence",
    }
}

fn partner(step: &PartnerStep, track: Option<Track>) -> Vec<Piece> {
    // Inbound, the partner sends people and hosts none.
    let hosts = track != Some(Track::Inbound);
    [
        absent(step.partner.is_none(), "partner"),
        absent(step.statement.is_none(), "statement"),
        absent(step.statement_language.is_none(), "statement_language"),
        absent(hosts && step.hosting.is_none(), "hosting"),
        absent(step.contact_name.is_none(), "contact_name"),
        absent(step.contact_phone.is_none(), "contact_phone"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What it asks of a person must be known before applying: zero is an answer, a blank field is not.
fn asks(step: &Asks) -> Vec<Piece> {
    [
        absent(step.contribution_cad.is_none(), "contribution"),
        absent(step.weekends.is_none(), "weekends"),
        absent(step.commitment_months.is_none(), "commitment_months"),
        absent(step.covered.is_empty(), "covered"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
