//! The placements of the OCI, in every state that a form needs, and the applications of one person to them.

use domain::{
    dates::DateRange,
    form::RawForm,
    ids::ApplicationId,
    placement::{Calendar, PartnerConfirmation, PlacementDraft, PlacementPart, PlacementState, PlacementStep, Revised},
};
use jiff::{SignedDuration, Timestamp, civil::date};
use serde_json::json;
use tests::{Placed, complete_content, step_fields};

use super::{
    links::{link, links, token_at},
    scene::{Cast, Thing},
    visitors::{OWNER, PERSON, PROGRAMME},
};

/// Makes them, and returns the open one.
pub async fn placements(cast: &mut Cast) -> Placed {
    let open = cast.app.published_placement(cast.here, &[]).await;
    let mut content = complete_content(open.partner, &[]);
    let draft = cast.app.placement(cast.here, PlacementState::Draft, content.clone()).await;
    let half = cast.app.placement(cast.here, PlacementState::Draft, posts_only()).await;
    let dropped = cast.app.placement(cast.here, PlacementState::Cancelled, posts_only()).await;
    let awaiting = cast.app.placement(cast.here, PlacementState::AwaitingPartner, content.clone()).await;
    content.confirmation = Some(PartnerConfirmation::Oral {
        person: "Awa Fictive".to_owned().try_into().expect("a name"),
        on: date(2026, 11, 1),
        language: "fr".to_owned().try_into().expect("a language"),
    });
    let review = cast.app.placement(cast.here, PlacementState::AwaitingReview, content.clone()).await;
    let proposed = cast.app.placement(cast.here, PlacementState::Published, with_a_proposal(&content)).await;
    closed(cast).await;
    let subject = json!({ "placement": awaiting.id, "partner": open.partner });
    links(&cast.app, "partner_confirmation", None, &subject).await;
    answered(cast, &open).await;
    cast.run(
        "INSERT INTO partner_link (link_id, placement_id, partner_id, way)
         SELECT id, (subject->>'placement')::uuid, (subject->>'partner')::uuid, 'mail' FROM one_time_link
         WHERE purpose = 'partner_confirmation' ON CONFLICT DO NOTHING",
    )
    .await;
    cast.things.extend([
        ("open", Thing::new(open.id, 1)),
        ("draft", Thing::new(draft.id, 1)),
        ("draft-with-their-partner", Thing::new(draft.id, 1)),
        ("half", Thing::new(half.id, 1)),
        ("dropped", Thing::new(dropped.id, 1)),
        ("awaiting", Thing::new(awaiting.id, 1)),
        ("review", Thing::new(review.id, 1)),
        ("proposed", Thing::new(proposed.id, 1)),
        ("partner", Thing::new(open.partner, 1)),
    ]);
    open
}

/// One that its partner confirmed a moment ago.
async fn answered(cast: &mut Cast, open: &Placed) {
    let content = complete_content(open.partner, &[]);
    let placed = cast.app.placement(cast.here, PlacementState::AwaitingPartner, content).await;
    let subject = json!({ "placement": placed.id, "partner": open.partner });
    link(&cast.app, ("partner_confirmation", "answered"), None, &subject).await;
    cast.run(&format!(
        "INSERT INTO partner_link (link_id, placement_id, partner_id, way)
         SELECT id, '{}', '{}', 'mail' FROM one_time_link WHERE subject->>'placement' = '{}'",
        placed.id, open.partner, placed.id,
    ))
    .await;
    let token = token_at("/api/partner/answer", "answered").expect("a token");
    let answer = [("verdict", "confirm"), ("person", "Awa Fictive"), ("statement", "L’eau d’abord.")];
    let fields = [[("token", token.as_str()), ("version", "1")].as_slice(), &answer].concat();
    cast.app.browser().post("/api/partner/answer", &fields).await;
}

/// Two whose applications were closed a moment ago: by the owner, and by the programme.
async fn closed(cast: &mut Cast) {
    for (thing, person, address) in [
        ("closed", OWNER, "/api/placements/act"),
        ("closed-by-programme", PROGRAMME, "/api/programme/review-placement"),
    ] {
        let placed = cast.app.published_placement(cast.here, &[]).await;
        let id = placed.id.to_string();
        let fields = [("placement", id.as_str()), ("version", "1"), ("action", "close")];
        cast.people[person].browser.clone().post(address, &fields).await;
        cast.things.insert(thing, Thing::new(placed.id, 2));
    }
}

/// The content with a contribution that the OCI wants to raise.
fn with_a_proposal(content: &PlacementDraft) -> PlacementDraft {
    let fields = step_fields(PlacementStep::Asks).into_iter().filter(|(name, _)| *name != "contribution");
    let form = fields.chain([("contribution", "4000")]);
    let form = form.fold(RawForm::default(), |form, (name, value)| form.with(name, value));
    let part = PlacementPart::read(PlacementStep::Asks, &form).expect("fields that the step accepts");
    let mut content = content.clone();
    let season = DateRange::new(date(2026, 8, 15), date(2027, 4, 30)).expect("a season");
    let calendar = Calendar { today: date(2026, 11, 24), season };
    assert_eq!(content.revise(part, Timestamp::UNIX_EPOCH, &calendar), Ok(Revised::Proposed));
    content
}

/// A draft of which only the posts were written.
fn posts_only() -> PlacementDraft {
    let fields = step_fields(PlacementStep::Posts).into_iter();
    let form = fields.fold(RawForm::default(), |form, (name, value)| form.with(name, value));
    let mut content = PlacementDraft::default();
    content.save_form(PlacementStep::Posts, &form).expect("fields that the step accepts");
    content
}

/// One application in each state, and a CV.
pub async fn applications(cast: &mut Cast) {
    let (participant, now) = (cast.people[PERSON].participant(), cast.app.clock.now());
    cast.run(&format!(
        "INSERT INTO cv (id, participant_id, file_name, content, uploaded_at)
         VALUES (gen_random_uuid(), '{participant}', 'cv.pdf', '%PDF-1.4', '{now}')"
    ))
    .await;
    cast.things.insert("cv", Thing::new(participant, 1));
    for (state, decisions) in
        [("submitted", &[][..]), ("reviewed", &["start_review"]), ("offered", &["start_review", "offer"])]
    {
        let (_, application) = apply(cast).await;
        for decision in decisions {
            decide(cast, application, decision).await;
        }
        let version = version(cast, application).await;
        cast.things.insert(state, Thing::new(application, version));
    }
    for (name, action) in [("refused", "not_select"), ("asked", "not_select"), ("invited", "invite_to_interview")] {
        let (_, application) = apply(cast).await;
        decide(cast, application, action).await;
        let version = version(cast, application).await;
        cast.things.insert(name, Thing::new(application, version));
    }
    ask_review(cast).await;
    cast.things.insert("offered-for-person", cast.things["offered"].clone());
    change_terms(cast).await;
    begin(cast).await;
    prepared(cast).await;
    set_aside(cast).await;
}

/// A published placement that everybody with an account set aside.
async fn set_aside(cast: &mut Cast) {
    let placed = cast.app.published_placement(cast.here, &[]).await;
    let now = cast.app.clock.now();
    cast.run(&format!("INSERT INTO set_aside SELECT id, '{}', '{now}' FROM account", placed.id)).await;
    cast.things.insert("set-aside", Thing::new(placed.id, 1));
}

/// The person asks for a review of a decision of the owner.
async fn ask_review(cast: &mut Cast) {
    let asked = cast.things["asked"].clone();
    let fields = [("application", asked.id.as_str()), ("version", &asked.version), ("request", "Pourquoi?")];
    let reply = cast.people[PERSON].browser.post("/api/applications/ask-review", &fields).await;
    assert_eq!(reply.location(), Some(format!("/candidatures/{}", asked.id).as_str()));
}

/// Somebody whose preparation the owner has recorded.
async fn prepared(cast: &mut Cast) {
    let placed = cast.app.published_placement(cast.here, &[]).await;
    let application = cast.app.applicant("Prête Fictive").await.apply(placed.id, "Une lettre.").await;
    cast.run(&format!("UPDATE application SET state = 'accepted' WHERE id = '{application}'")).await;
    decide(cast, application, "prepare").await;
    let version = version(cast, application).await;
    cast.things.insert("prepared", Thing::new(application, version));
}

/// An application to a placement whose terms changed a moment later.
async fn change_terms(cast: &mut Cast) {
    let (placed, application) = apply(cast).await;
    let later = cast.app.clock.now() + SignedDuration::from_mins(1);
    let revisions = json!([{ "at": later, "changes": ["asks"] }]);
    cast.run(&format!(
        "UPDATE placement SET content = jsonb_set(content, '{{revisions}}', '{revisions}') WHERE id = '{}'",
        placed.id
    ))
    .await;
    let version = version(cast, application).await;
    cast.things.insert("changed", Thing::new(application, version));
}

/// An application that its person has not sent. `begun` is the application, `begun-placement` names it by its placement.
async fn begin(cast: &mut Cast) {
    let (placed, application) = apply(cast).await;
    cast.run(&format!(
        "UPDATE application SET state = 'draft', number = NULL, submitted_at = NULL, answers = '[]', explanation = NULL,
             draft_answers = '[\"Parce que.\"]' WHERE id = '{application}';
         DELETE FROM application_copy WHERE application_id = '{application}'"
    ))
    .await;
    let version = version(cast, application).await;
    cast.things.insert("begun", Thing::new(application, version));
    cast.things.insert("begun-placement", Thing::new(placed.id, version));
}

/// The person applies to a placement of its own.
async fn apply(cast: &mut Cast) -> (Placed, ApplicationId) {
    let placed = cast.app.published_placement(cast.here, &[]).await;
    let application = cast.people[PERSON].apply(placed.id, "Une lettre.").await;
    (placed, application)
}

async fn decide(cast: &Cast, application: ApplicationId, action: &str) {
    let (id, version) = (application.to_string(), version(cast, application).await.to_string());
    let fields =
        [("application", id.as_str()), ("version", &version), ("action", action), ("expires_on", "2026-12-15")];
    let more = [("reason", "full"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", "Au local")];
    let fields = [fields.as_slice(), &more].concat();
    let reply = cast.owner().browser.clone().post("/api/applications/decide", &fields).await;
    assert_eq!(reply.location(), Some(format!("/oci/candidatures/{id}").as_str()), "{action}");
}

async fn version(cast: &Cast, application: ApplicationId) -> i32 {
    let version = format!("SELECT version::text FROM application WHERE id = '{application}'");
    cast.text(&version).await.parse().expect("a number")
}
