//! Concurrent requests never fill a post beyond its seats, and withdrawing frees exactly one seat.

use domain::{
    ids::{ApplicationId, OrganisationId, PlacementId},
    placement::PlacementStep,
};
use tests::{Person, TestApp};

const PEOPLE: usize = 12;

async fn offer(member: &mut Person, id: ApplicationId) {
    for (action, more) in [("start_review", None), ("offer", Some(("expires_on", "2026-12-15")))] {
        let page = member.browser.get(&format!("/oci/candidatures/{id}")).await;
        let version = page.field("version").unwrap_or_default();
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
