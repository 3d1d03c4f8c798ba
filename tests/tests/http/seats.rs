//! Concurrent requests never fill a post beyond its seats, and withdrawing frees exactly one seat.

use domain::{
    ids::{ApplicationId, OrganisationId, PlacementId},
    placement::PlacementStep,
};
use http::StatusCode;
use tests::{Person, TestApp};

const PEOPLE: usize = 12;

async fn offer(member: &mut Person, id: ApplicationId) {
    for (action, more) in [("start_review", None), ("offer", Some(("expires_on", "2026-12-15")))] {
        let version = member.browser.file_version(id, action).await;
        let id = id.to_string();
        let mut fields = vec![("application", id.as_str()), ("version", version.as_str()), ("action", action)];
        fields.extend(more);
        let reply = member.browser.post("/api/applications/decide", &fields).await;
        assert_eq!(reply.location(), Some(format!("/oci/candidatures/{id}").as_str()), "{action}");
    }
}

/// Twelve people with an offer each, for a post with twelve seats.
async fn offered(app: &TestApp) -> (OrganisationId, PlacementId, Vec<(Person, ApplicationId)>) {
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "coordinator").await;
    let seats: &[(&str, &str)] = &[("participant_seats_min", "1"), ("participant_seats_max", "12")];
    let placed = app.published_placement(organisation, &[(PlacementStep::Posts, seats)]).await;
    let mut people = Vec::new();
    for at in 0..PEOPLE {
        let mut applicant = app.applicant(&format!("Personne Fictive {at}")).await;
        let id = applicant.apply(placed.id, "Une lettre.").await;
        offer(&mut member, id).await;
        people.push((applicant, id));
    }
    (organisation, placed.id, people)
}

async fn version(app: &TestApp, id: ApplicationId) -> String {
    let version: i32 = sqlx::query_scalar("SELECT version FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an application");
    version.to_string()
}

async fn count(app: &TestApp, state: &str) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM application WHERE state = $1")
        .bind(state)
        .fetch_one(&app.pool)
        .await
        .expect("a count")
}

async fn taken(app: &TestApp, placement: PlacementId) -> i32 {
    sqlx::query_scalar("SELECT seats_taken FROM post WHERE placement_id = $1 AND kind = 'participant'")
        .bind(placement.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("a post")
}

async fn leave_seats(app: &TestApp, placement: PlacementId, seats: i32) {
    sqlx::query("UPDATE post SET seats_max = $2 WHERE placement_id = $1 AND kind = 'participant'")
        .bind(placement.as_uuid())
        .bind(seats)
        .execute(&app.pool)
        .await
        .expect("fewer seats");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twelve_accept_at_once_and_exactly_three_have_a_seat() {
    let app = TestApp::start_with_connections().await;
    let (_, placement, people) = offered(&app).await;
    // The offers were made for twelve seats; now there are three.
    leave_seats(&app, placement, 3).await;
    let mut answers = tokio::task::JoinSet::new();
    for (mut applicant, id) in people {
        let version = version(&app, id).await;
        answers.spawn(async move {
            let id = id.to_string();
            let fields = [("application", id.as_str()), ("version", version.as_str())];
            let reply = applicant.browser.post("/api/applications/accept-offer", &fields).await;
            let won = reply.location() == Some(format!("/candidatures/{id}").as_str());
            let told = won || applicant.browser.follow(reply).await.shows("Ce poste est complet");
            (won, told)
        });
    }
    let answers = answers.join_all().await;
    assert_eq!(answers.iter().filter(|(won, _)| *won).count(), 3);
    assert!(answers.iter().all(|(_, told)| *told), "who finds no seat is told so");
    assert_eq!((taken(&app, placement).await, count(&app, "accepted").await), (3, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accepting_and_withdrawing_at_once_keep_the_count_right() {
    let app = TestApp::start_with_connections().await;
    let (_, placement, people) = offered(&app).await;
    leave_seats(&app, placement, 5).await;
    let mut answers = tokio::task::JoinSet::new();
    for (at, (mut applicant, id)) in people.into_iter().enumerate() {
        let version: i32 = version(&app, id).await.parse().expect("a number");
        answers.spawn(async move {
            let (id, accepted, next) = (id.to_string(), version.to_string(), (version + 1).to_string());
            let fields = [("application", id.as_str()), ("version", accepted.as_str())];
            applicant.browser.post("/api/applications/accept-offer", &fields).await;
            if at % 2 == 0 {
                let fields = [("application", id.as_str()), ("version", next.as_str()), ("reason", "studies")];
                applicant.browser.post("/api/applications/withdraw", &fields).await;
            }
        });
    }
    answers.join_all().await;
    let accepted = count(&app, "accepted").await;
    assert_eq!(i64::from(taken(&app, placement).await), accepted);
    assert!(accepted <= 5);
}

/// Accepting, withdrawing and the cancellation of the placement, all at once: each is carried out or told why not, none is lost to
/// a deadlock, and the cancellation always passes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancellation_among_answers_is_never_lost() {
    const ROUNDS: usize = 3;
    for round in 0..ROUNDS {
        let app = TestApp::start_with_connections().await;
        let (organisation, placement, people) = offered(&app).await;
        let mut owner = app.member(organisation, "owner").await.browser;
        let page = owner.get(&format!("/oci/projets/{placement}/annuler")).await;
        let (placement_version, concerned) = (page.field("version"), page.field("concerned"));
        let mut answers = tokio::task::JoinSet::new();
        for (at, (mut applicant, id)) in people.into_iter().enumerate() {
            let version = version(&app, id).await;
            let address = if at % 3 == 2 { "withdraw" } else { "accept-offer" };
            answers.spawn(async move {
                let id = id.to_string();
                let fields = [("application", id.as_str()), ("version", version.as_str()), ("reason", "health")];
                let reply = applicant.browser.post(&format!("/api/applications/{address}"), &fields).await;
                assert!(reply.status.is_redirection(), "{address}: {}", reply.status);
                let page = applicant.browser.follow(reply).await;
                assert!(
                    !page.shows("Une erreur") && page.status != StatusCode::INTERNAL_SERVER_ERROR,
                    "{}",
                    page.text()
                );
            });
        }
        let id = placement.to_string();
        let (version, concerned) = (placement_version.expect("a version"), concerned.expect("a number"));
        let fields = [
            ("placement", id.as_str()),
            ("version", version.as_str()),
            ("concerned", concerned.as_str()),
            ("reason", "Un séisme."),
        ];
        // People who withdrew first change how many it concerns: the owner reads the page again and confirms again.
        let cancelled = owner.post("/api/placements/cancel", &fields).await;
        answers.join_all().await;
        if cancelled.location().is_some_and(|to| to.contains("echo=")) {
            let page = owner.get(&format!("/oci/projets/{placement}/annuler")).await;
            let (version, concerned) =
                (page.field("version").expect("a version"), page.field("concerned").expect("a number"));
            let again = [
                ("placement", id.as_str()),
                ("version", version.as_str()),
                ("concerned", concerned.as_str()),
                ("reason", "Un séisme."),
            ];
            owner.post("/api/placements/cancel", &again).await;
        }
        let state: String = sqlx::query_scalar("SELECT state FROM placement WHERE id = $1")
            .bind(placement.as_uuid())
            .fetch_one(&app.pool)
            .await
            .expect("a placement");
        assert_eq!(state, "cancelled", "round {round}");
        let live = count(&app, "offered").await + count(&app, "accepted").await;
        assert_eq!(
            (live, taken(&app, placement).await),
            (0, 0),
            "round {round}: everybody is told and every seat is free"
        );
        let deadlocks: i64 =
            sqlx::query_scalar("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                .fetch_one(&app.pool)
                .await
                .expect("a count");
        assert_eq!(deadlocks, 0, "round {round}");
    }
}

/// People accept a place at the moment at which nobody may leave for the country any more: whoever has a place by then is written to.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_among_answers_misses_nobody() {
    let app = TestApp::start_with_connections().await;
    let (_, placement, people) = offered(&app).await;
    let mut answers = tokio::task::JoinSet::new();
    for (mut applicant, id) in people {
        let version = version(&app, id).await;
        answers.spawn(async move {
            let id = id.to_string();
            let fields = [("application", id.as_str()), ("version", version.as_str())];
            applicant.browser.post("/api/applications/accept-offer", &fields).await;
            applicant.email
        });
    }
    let noted = app.note_level("avoid_all", "Avis fictif").await;
    assert!(noted.shows("C’est noté"), "{}", noted.text());
    for email in answers.join_all().await {
        assert_eq!(app.mails(&email, "stay_paused").await.len(), 1, "{email}");
        let taken_later =
            "SELECT count(*) FROM outbox_mail later JOIN outbox_mail stop ON stop.recipient = later.recipient
                           WHERE later.recipient = $1 AND later.kind = 'offer_accepted' AND stop.kind = 'stay_paused'
                             AND later.id > stop.id";
        let later: i64 = sqlx::query_scalar(taken_later).bind(&email).fetch_one(&app.pool).await.expect("a count");
        assert_eq!(later, 0, "{email} took a place after the stop");
    }
    assert_eq!(i64::from(taken(&app, placement).await), count(&app, "accepted").await);
}
