//! What an OCI can change in a published placement, who is informed, and what cannot be changed.

use domain::placement::{PlacementState, PlacementStep};
use http::StatusCode;
use tests::{Reply, TestApp};

use super::helpers::{HOSTILE, Oci, act, mails, oci, oci_act, save, state};

async fn save_and_open(oci: &mut Oci, id: &str, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
    let reply = save(&mut oci.owner.browser, id, step, fields).await;
    oci.owner.browser.follow(reply).await
}

/// The fields of the step *what it asks of you*, with another value in one of them.
fn asks<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = tests::step_fields(PlacementStep::Asks);
    fields.retain(|(other, _)| *other != name);
    fields.push((name, value));
    fields
}

#[tokio::test]
async fn texts_are_corrected_and_what_was_agreed_stays() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/basics")).await;
    assert!(page.shows("Le projet est publié") && !page.has("[name=track]"), "{}", page.text());
    let texts = [
        ("title_fr", "Jardins de Kédougou, corrigé"),
        ("summary_fr", HOSTILE),
        ("description_fr", "Cultiver."),
        ("sdg", "5"),
        ("track", "inbound"),
    ];
    let page = save_and_open(&mut oci, &id, PlacementStep::Basics, &texts).await;
    assert!(page.shows("enregistré et publié"), "{}", page.text());
    let public = app.browser().get(&format!("/placements/{id}")).await;
    assert!(public.shows("Jardins de Kédougou, corrigé") && public.shows("&lt;/textarea"), "{}", public.text());
    assert!(!public.shows("<script>alert") && public.shows("Nos jardins d’abord."));
    let partner = [("statement", "Autre chose."), ("contact_name", "Zoé Fictive"), ("contact_phone", "418 555-0199")];
    let page = save_and_open(&mut oci, &id, PlacementStep::Partner, &partner).await;
    assert!(page.shows("enregistré et publié"), "{}", page.text());
    let (track, statement, contact): (String, String, String) = sqlx::query_as(
        "SELECT track, partner_statement, content->'partner'->>'contact_name' FROM placement WHERE state = 'published'
         AND partner_confirmed_at IS NOT NULL",
    )
    .fetch_one(&app.pool)
    .await
    .expect("still published, still confirmed");
    assert_eq!(
        (track.as_str(), statement.as_str(), contact.as_str()),
        ("outbound", "Nos jardins d’abord.", "Zoé Fictive")
    );
    let revised: i64 = sqlx::query_scalar("SELECT count(*) FROM audit_event WHERE action = 'revised'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!((revised, mails(&app, "placement_changed").await), (2, 0));
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/languages_and_skills")).await;
    assert!(page.shows("ne changent plus") && page.field("step").is_none(), "{}", page.text());
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/priorities")).await;
    assert!(
        page.shows("ne changent plus") && !page.has("textarea") && !page.has("[name$='_level']"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn dates_move_within_what_the_partner_confirmed_and_everybody_is_told() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    let mut awa = app.applicant("Awa Fictive").await;
    let application = awa.apply(placed.id, "Une lettre.").await;
    let step = PlacementStep::PlaceAndDates;
    let far = [("starts_on", "2027-06-18"), ("ends_on", "2027-08-31")];
    let page = save_and_open(&mut oci, &id, step, &far).await;
    assert!(page.shows("7 jours au plus") && page.shows("2027-06-18"), "{}", page.text());
    assert_eq!(mails(&app, "placement_changed").await, 0);
    app.advance(jiff::SignedDuration::from_mins(5));
    let near = [("starts_on", "2027-05-20"), ("ends_on", "2027-08-02"), ("country", "FR"), ("deadline", "2027-01-15")];
    save_and_open(&mut oci, &id, step, &near).await;
    assert_eq!((mails(&app, "placement_changed").await, mails(&app, "partner_placement_changed").await), (1, 1));
    let page = awa.browser.get(&format!("/candidatures/{application}")).await;
    assert!(
        page.shows("ont changé depuis que vous les avez acceptées")
            && page.shows("Dates du séjour")
            && page.shows("du 20 mai au 2 août 2027"),
        "{}",
        page.text()
    );
    let country: String =
        sqlx::query_scalar("SELECT country FROM placement").fetch_one(&app.pool).await.expect("a country");
    assert_eq!(country, "SN");
}

#[tokio::test]
async fn what_it_asks_never_grows_heavier_in_silence() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let (id, step) = (placed.id.to_string(), PlacementStep::Asks);
    app.applicant("Awa Fictive").await.apply(placed.id, "Une lettre.").await;
    let mut late = app.applicant("Late Fictive").await;
    let page = format!("/placements/{id}/postuler/participant");
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let letter = late.browser.submit("/api/applications/accept-asks", &about).await;
    let version = letter.field("version").expect("a version");

    save_and_open(&mut oci, &id, step, &asks("contribution", "400")).await;
    assert_eq!(mails(&app, "placement_changed").await, 0, "lighter is told to nobody");
    save_and_open(&mut oci, &id, step, &asks("contribution", "900")).await;
    assert_eq!(mails(&app, "placement_changed").await, 0, "heavier waits for the programme");
    let mut coordinator = app.coordinator().await;
    let decision = [("verdict", "accept")];
    act(&mut coordinator.browser, "/programme/projets", "/api/programme/decide-proposal", &id, &decision).await;
    assert_eq!(mails(&app, "placement_changed").await, 1);

    let written = [about.as_slice(), &[("version", version.as_str()), ("letter", "Ma lettre."), ("next", "review")]];
    let shown = late.browser.submit("/api/applications/save", &written.concat()).await;
    assert!(shown.shows("acceptez-le de nouveau") && shown.shows("900"), "{}", shown.text());
    let version = shown.field("version").expect("a version");
    let sent = [about.as_slice(), &[("version", version.as_str())]].concat();
    let reply = late.browser.post("/api/applications/submit", &sent).await;
    assert!(
        reply.location().is_some_and(|to| to.contains("echo=")),
        "not before it is accepted: {:?}",
        reply.location()
    );
    late.browser.post("/api/applications/accept-asks", &about).await;
    assert!(late.browser.get(&format!("{page}/lettre")).await.shows("Ma lettre."), "nothing written is lost");
}

#[tokio::test]
async fn answers_of_drafts_follow_their_questions() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let questions: &[(&str, &str)] = &[("question", "Pourquoi?"), ("question", "Comment?")];
    let placed = app.published_placement(oci.organisation, &[(PlacementStep::Questions, questions)]).await;
    let id = placed.id.to_string();
    let mut awa = app.applicant("Awa Fictive").await;
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let page = awa.browser.submit("/api/applications/accept-asks", &about).await;
    let version = page.field("version").expect("a version");
    let written = [
        ("version", version.as_str()),
        ("letter", "Une lettre."),
        ("answer.0", "Parce que."),
        ("answer.1", "Ainsi."),
        ("next", "review"),
    ];
    let review = awa.browser.submit("/api/applications/save", &[about.as_slice(), &written].concat()).await;
    let version = review.field("version").expect("a version");

    let now = [("question", "Quand?"), ("question", "Pourquoi?")];
    save_and_open(&mut oci, &id, PlacementStep::Questions, &now).await;
    let sent = [about.as_slice(), &[("version", version.as_str())]].concat();
    let reply = awa.browser.submit("/api/applications/submit", &sent).await;
    assert!(reply.shows("error-summary"), "{}", reply.text());
    let letter = awa.browser.get(&format!("/placements/{id}/postuler/participant/lettre")).await.text();
    let answer = letter.find("Parce que.").expect("the answer that still has its question");
    assert!(letter.find("Pourquoi?").is_some_and(|question| question < answer) && !letter.contains("Ainsi."));
}

#[tokio::test]
async fn seats_change_but_never_below_those_taken() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    sqlx::query("UPDATE post SET seats_taken = 3 WHERE kind = 'participant'").execute(&app.pool).await.expect("seats");
    let seats = |max| [("participant_seats_min", "1"), ("participant_seats_max", max), ("team_leader_seats_max", "1")];
    let page = save_and_open(&mut oci, &id, PlacementStep::Posts, &seats("2")).await;
    assert!(page.shows("3 prises, 0 offerte."), "{}", page.text());
    save_and_open(&mut oci, &id, PlacementStep::Posts, &seats("3")).await;
    assert_eq!(mails(&app, "partner_placement_changed").await, 0);
    save_and_open(&mut oci, &id, PlacementStep::Posts, &seats("10")).await;
    assert_eq!(mails(&app, "partner_placement_changed").await, 1, "more people: the partner is told");
    let page = save_and_open(&mut oci, &id, PlacementStep::Posts, &[]).await;
    assert!(page.shows("error-summary"), "a public placement keeps its posts: {}", page.text());
    let kept: (i32, i32) = sqlx::query_as("SELECT seats_max, seats_taken FROM post WHERE kind = 'participant'")
        .fetch_one(&app.pool)
        .await
        .expect("the post");
    assert_eq!(kept, (10, 3));
}

#[tokio::test]
async fn nobody_else_changes_it_and_nobody_overwrites_another_change() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    let other = app.organisation("autre").await;
    let stranger = app.member(other, "owner").await.browser;
    let reader = app.member(oci.organisation, "reader").await.browser;
    let form = oci.owner.browser.get(&format!("/oci/projets/{id}/questions")).await;
    let version = form.field("version").expect("a version");
    let fields = [
        ("placement", id.as_str()),
        ("version", version.as_str()),
        ("step", "questions"),
        ("question_fr", "Une intrusion?"),
    ];
    for mut browser in [stranger.clone(), reader, app.browser()] {
        let reply = browser.post("/api/placements/save", &fields).await;
        assert!(reply.is_sent_back(), "{:?}", reply.location());
    }
    let page = stranger.clone().get(&format!("/oci/projets/{id}/questions")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    save_and_open(&mut oci, &id, PlacementStep::Questions, &[("question", "La première?")]).await;
    let page = oci.owner.browser.submit("/api/placements/save", &fields).await;
    assert!(page.shows("a changé entre-temps") && page.shows("Une intrusion?"), "{}", page.text());
    let public = app.browser().get(&format!("/placements/{id}")).await;
    assert!(public.shows("La première?") && !public.shows("Une intrusion?"));
}

#[tokio::test]
async fn closing_ends_new_applications_only() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    let mut awa = app.applicant("Awa Fictive").await;
    let application = awa.apply(placed.id, "Une lettre.").await;
    oci_act(&mut oci.owner.browser, &id, &[("action", "close")]).await;
    assert_eq!(state(&app, &id).await, PlacementState::Closed.as_str());
    let file = oci.owner.browser.get(&format!("/oci/candidatures/{application}")).await;
    let version = file.field("version").expect("a version");
    let application = application.to_string();
    let fields = [("application", application.as_str()), ("version", version.as_str()), ("action", "start_review")];
    let page = oci.owner.browser.submit("/api/applications/decide", &fields).await;
    assert!(page.shows("En étude") || page.shows("Étude"), "{}", page.text());
    let mut late = app.applicant("Late Fictive").await;
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let page = late.browser.submit("/api/applications/accept-asks", &about).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    assert!(awa.browser.get("/candidatures").await.shows(&application));
}
