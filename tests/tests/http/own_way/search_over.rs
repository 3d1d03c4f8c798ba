//! After an accepted place the search for its dates is over: other applications of those dates are withdrawn and their OCIs told; new
//! ones are neither begun, sent nor offered. Other dates stay open. Two acts at the same moment leave no two stays of the same days.

use domain::ids::PlacementId;
use jiff::SignedDuration;
use tests::{Person, TestApp};

use super::helpers::{Two, assert_carried_out, carried_out, draft, send};

async fn mails(two: &Two, kind: &str) -> i64 {
    two.app.count(&format!("SELECT count(*) FROM outbox_mail WHERE kind = '{kind}'")).await
}

async fn begins(person: &mut Person, placement: PlacementId) -> bool {
    let placement = placement.to_string();
    let fields = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    carried_out(&person.browser.post("/api/applications/accept-asks", &fields).await)
}

#[tokio::test]
async fn the_list_says_so_and_nothing_of_those_dates_is_begun() {
    let mut two = Two::on(TestApp::start().await).await;
    let (mut awa, id) = two.offered("Awa Fictive").await;
    let other = awa.apply(two.second, "Une lettre.").await;
    assert!(!awa.browser.get("/candidatures").await.shows("votre recherche est terminée"));
    assert!(!awa.browser.get("/recommandations").await.shows("Vous avez accepté une place"));
    assert_carried_out(&two.accept(&mut awa, id).await);
    assert_eq!((two.state(other).await.as_str(), mails(&two, "withdrawn_oci").await), ("withdrawn", 1));
    for (list, words) in [
        ("/candidatures", "votre recherche est terminée"),
        ("/en/candidatures", "your search is over"),
        ("/es/candidatures", "su búsqueda terminó"),
        ("/recommandations", "Vous avez accepté une place"),
        ("/en/recommandations", "You have accepted a place"),
        ("/es/recommandations", "Usted aceptó una plaza"),
    ] {
        assert!(awa.browser.get(list).await.shows(words), "{list}");
    }
    assert!(!begins(&mut awa, two.second).await);
    let page = awa.browser.get(&format!("/placements/{}/postuler/participant", two.second)).await;
    assert!(
        page.shows("Vous avez accepté une place à ces dates")
            && page.shows("Voir ma place")
            && !page.shows("pas encore postuler"),
        "{}",
        page.text()
    );
    assert!(!page.has("form[action='/api/applications/accept-asks']"));
}

#[tokio::test]
async fn other_dates_stay_open() {
    let mut two = Two::on(TestApp::start().await).await;
    two.app.move_stay(two.second, 400, 460).await;
    let (mut awa, id) = two.offered("Awa Fictive").await;
    let other = awa.apply(two.second, "Une lettre.").await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(!page.shows("retirera aussi"), "nothing ends");
    assert_carried_out(&two.accept(&mut awa, id).await);
    assert_eq!((two.state(other).await.as_str(), mails(&two, "withdrawn_oci").await), ("submitted", 0));
    for action in ["start_review", "offer"] {
        assert_carried_out(&two.decide(other, action).await);
    }
    assert_carried_out(&two.accept(&mut awa, other).await);
    assert_eq!((two.state(id).await.as_str(), two.state(other).await.as_str()), ("accepted", "accepted"));
}

#[tokio::test]
async fn what_meets_the_place_later_is_neither_sent_nor_offered() {
    let mut two = Two::on(TestApp::start().await).await;
    two.app.move_stay(two.second, 400, 460).await;
    let (mut awa, id) = two.offered("Awa Fictive").await;
    let sent = awa.apply(two.second, "Une lettre.").await;
    assert_carried_out(&two.decide(sent, "start_review").await);
    assert_carried_out(&two.accept(&mut awa, id).await);
    // The dates of the second placement change afterwards.
    let same = "UPDATE placement p SET starts_on = o.starts_on, ends_on = o.ends_on,
                    content = jsonb_set(p.content, '{place,dates}', o.content #> '{place,dates}')
                FROM placement o WHERE o.id = $1 AND p.id = $2";
    let (first, second) = (two.first.as_uuid(), two.second.as_uuid());
    sqlx::query(same).bind(first).bind(second).execute(&two.app.pool).await.expect("the same dates");
    let reply = two.decide(sent, "offer").await;
    assert!(!carried_out(&reply));
    let page = two.member.browser.follow(reply).await;
    assert!(page.shows("Cette personne a accepté une place à ces dates"), "{}", page.text());
    assert_eq!((two.state(sent).await.as_str(), mails(&two, "offer_made").await), ("under_review", 1));
    let list = awa.browser.get("/candidatures").await;
    assert!(list.shows("Aucune place ne peut plus vous y être offerte"), "{}", list.text());
}

#[tokio::test]
async fn a_place_that_is_given_up_opens_the_search_again() {
    let mut two = Two::on(TestApp::start().await).await;
    let (mut awa, id) = two.offered("Awa Fictive").await;
    assert_carried_out(&two.accept(&mut awa, id).await);
    assert!(!begins(&mut awa, two.second).await);
    let (application, version) = (id.to_string(), two.version(id).await);
    let fields = [("application", application.as_str()), ("version", version.as_str()), ("reason", "dates")];
    assert_carried_out(&awa.browser.post("/api/applications/withdraw", &fields).await);
    two.app.advance(SignedDuration::from_mins(1));
    assert!(begins(&mut awa, two.second).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accepting_and_sending_at_the_same_moment_leave_one_stay() {
    for round in 0..4 {
        let mut two = Two::on(TestApp::start_with_connections().await).await;
        let (mut awa, id) = two.offered("Awa Fictive").await;
        let version = draft(&mut awa, two.second).await;
        let mut elsewhere = awa.browser.clone();
        let (accepted, _) = tokio::join!(two.accept(&mut awa, id), send(&mut elsewhere, two.second, &version));
        assert!(accepted.status.is_redirection(), "round {round}: {}", accepted.status);
        assert_one_stay(&two, round).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accepting_and_being_offered_at_the_same_moment_leave_one_stay() {
    for round in 0..4 {
        let mut two = Two::on(TestApp::start_with_connections().await).await;
        let (mut awa, id) = two.offered("Awa Fictive").await;
        let other = awa.apply(two.second, "Une lettre.").await;
        assert_carried_out(&two.decide(other, "start_review").await);
        let offer = two.decision(other, "offer").await;
        let offer: Vec<(&str, &str)> = offer.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut member = two.member.browser.clone();
        let (accepted, _) = tokio::join!(two.accept(&mut awa, id), member.post("/api/applications/decide", &offer));
        assert!(accepted.status.is_redirection(), "round {round}: {}", accepted.status);
        assert_one_stay(&two, round).await;
    }
}

/// Whoever came first: beside an accepted place, nothing of its dates was sent and goes on.
async fn assert_one_stay(two: &Two, round: i32) {
    let failed = "SELECT count(*) FROM form_echo WHERE problem = 'form-internal'";
    assert_eq!(two.app.count(failed).await, 0, "round {round}");
    let accepted = two.app.count("SELECT count(*) FROM application WHERE state = 'accepted'").await;
    let live = "SELECT count(*) FROM application WHERE state IN ('submitted', 'under_review', 'offered')";
    assert!(accepted == 0 || two.app.count(live).await == 0, "round {round}");
    assert_eq!(accepted, two.app.count("SELECT sum(seats_taken)::bigint FROM post").await, "round {round}");
}
