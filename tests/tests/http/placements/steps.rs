//! Closing, starting and completing: each on its day, with a page that says whom it concerns before its button; what ends is told to
//! its people; the last step is undone by who took it, within a day.

use domain::ids::ApplicationId;
use http::StatusCode;
use jiff::SignedDuration;
use tests::{Person, Placed, Reply, TestApp};

use super::helpers::{Oci, act, mails, oci, oci_act, review, state};

const UNDO: &str = "/api/placements/undo";

async fn overview(oci: &mut Oci, placed: &Placed) -> Reply {
    oci.owner.browser.get(&format!("/oci/projets/{}", placed.id)).await
}

/// Posts what the button of the overview posts.
async fn press(oci: &mut Oci, placed: &Placed, action: &str) -> Reply {
    let ends = overview(oci, placed).await.field("ends").unwrap_or_default();
    oci_act(&mut oci.owner.browser, &placed.id.to_string(), &[("action", action), ("ends", &ends)]).await
}

async fn undo(oci: &mut Oci, placed: &Placed) -> Reply {
    act(&mut oci.owner.browser, "/oci/projets", UNDO, &placed.id.to_string(), &[]).await
}

async fn decide(member: &mut Person, id: ApplicationId, fields: &[(&str, &str)]) {
    let action = fields.iter().find(|(name, _)| *name == "action").expect("an action").1;
    let version = member.browser.file_version(id, action).await;
    let id = id.to_string();
    let about = [("application", id.as_str()), ("version", version.as_str())];
    member.browser.post("/api/applications/decide", &[about.as_slice(), fields].concat()).await;
}

async fn state_of(app: &TestApp, id: ApplicationId) -> String {
    let query = "SELECT state FROM application WHERE id = $1";
    sqlx::query_scalar(query).bind(id.as_uuid()).fetch_one(&app.pool).await.expect("an application")
}

/// Two people without a decision, one of whom was read, and one with an offer.
async fn with_people(app: &TestApp, oci: &mut Oci) -> (Placed, [Person; 3], [ApplicationId; 3]) {
    let placed = app.published_placement(oci.organisation, &[]).await;
    let mut people = [
        app.applicant("Attente Fictive").await,
        app.applicant("Étude Fictive").await,
        app.applicant("Offre Fictive").await,
    ];
    let mut ids = Vec::new();
    for person in &mut people {
        ids.push(person.apply(placed.id, "Une lettre.").await);
    }
    decide(&mut oci.owner, ids[1], &[("action", "start_review")]).await;
    decide(&mut oci.owner, ids[2], &[("action", "start_review")]).await;
    decide(&mut oci.owner, ids[2], &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    (placed, people, [ids[0], ids[1], ids[2]])
}

#[tokio::test]
async fn a_stay_of_next_year_neither_starts_nor_ends_today() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    press(&mut oci, &placed, "close").await;
    let page = overview(&mut oci, &placed).await;
    assert!(page.shows("Possible à partir du 11 mai 2027") && !page.has("[value=start]"), "{}", page.text());
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "start")]).await;
    assert!(page.shows("Ce sera possible à partir du 11 mai 2027"), "{}", page.text());
    assert_eq!(state(&app, &id).await, "closed");
    app.move_stay(placed.id, 7, 80).await;
    press(&mut oci, &placed, "start").await;
    assert_eq!(state(&app, &id).await, "underway", "a group may leave a week early");
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "complete")]).await;
    assert!(page.shows("Ce sera possible à partir du") && state(&app, &id).await == "underway", "{}", page.text());
    app.move_stay(placed.id, -74, 0).await;
    press(&mut oci, &placed, "complete").await;
    assert_eq!(state(&app, &id).await, "completed");
}

#[tokio::test]
async fn closing_leaves_files_to_decide_and_starting_ends_them_with_a_message() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let (placed, mut people, ids) = with_people(&app, &mut oci).await;
    let id = placed.id.to_string();
    let page = overview(&mut oci, &placed).await;
    assert!(page.shows("décision\u{a0}: 2. Elles restent à décider") && page.shows("24"), "{}", page.text());
    press(&mut oci, &placed, "close").await;
    assert_eq!((state_of(&app, ids[0]).await.as_str(), mails(&app, "application_ended").await), ("submitted", 0));
    app.move_stay(placed.id, 2, 76).await;
    let page = overview(&mut oci, &placed).await;
    assert!(page.shows("sans décision\u{a0}: 2. Elles prennent fin") && page.shows("jusqu’à leur dernier jour"));
    let fewer = oci_act(&mut oci.owner.browser, &id, &[("action", "start"), ("ends", "1")]).await;
    assert!(fewer.shows("a changé entre-temps") && state(&app, &id).await == "closed", "{}", fewer.text());
    press(&mut oci, &placed, "start").await;
    let states = [state_of(&app, ids[0]).await, state_of(&app, ids[1]).await, state_of(&app, ids[2]).await];
    assert_eq!(states, ["not_selected", "not_selected", "offered"]);
    assert_eq!(mails(&app, "application_ended").await, 2);
    let file = people[0].browser.get(&format!("/candidatures/{}", ids[0])).await;
    assert!(file.shows("s’est terminé sans décision"), "{}", file.text());

    let page = overview(&mut oci, &placed).await;
    assert!(page.shows("vous pouvez l’annuler jusqu’au") && page.shows("de nouveau à l’étude"), "{}", page.text());
    undo(&mut oci, &placed).await;
    let states = [state_of(&app, ids[0]).await, state_of(&app, ids[1]).await, state_of(&app, ids[2]).await];
    assert_eq!(states, ["submitted", "under_review", "offered"]);
    assert_eq!((state(&app, &id).await.as_str(), mails(&app, "application_resumed").await), ("closed", 2));
    let file = people[0].browser.get(&format!("/candidatures/{}", ids[0])).await;
    assert!(file.shows("Annulé\u{a0}: Candidature non retenue"), "{}", file.text());
    let trail: i64 = sqlx::query_scalar("SELECT count(*) FROM audit_event WHERE action = 'undone'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(trail, 3, "the placement and two applications");
    let again = undo(&mut oci, &placed).await;
    assert!(again.shows("ne s’annule pas") && state(&app, &id).await == "closed", "{}", again.text());
}

#[tokio::test]
async fn who_took_another_place_meanwhile_is_not_brought_back() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let (placed, mut people, ids) = with_people(&app, &mut oci).await;
    let other = app.published_placement(oci.organisation, &[]).await;
    let elsewhere = people[0].apply(other.id, "Une autre lettre.").await;
    press(&mut oci, &placed, "close").await;
    app.move_stay(placed.id, 2, 76).await;
    press(&mut oci, &placed, "start").await;
    decide(&mut oci.owner, elsewhere, &[("action", "start_review")]).await;
    decide(&mut oci.owner, elsewhere, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let page = people[0].browser.get(&format!("/candidatures/{elsewhere}/accepter")).await;
    let (id, version) = (elsewhere.to_string(), page.field("version").expect("a version"));
    let fields = [("application", id.as_str()), ("version", version.as_str())];
    people[0].browser.post("/api/applications/accept-offer", &fields).await;
    assert_eq!(state_of(&app, elsewhere).await, "accepted");
    undo(&mut oci, &placed).await;
    assert_eq!(
        (state_of(&app, ids[0]).await, state_of(&app, ids[1]).await),
        ("not_selected".into(), "under_review".into())
    );
}

#[tokio::test]
async fn completing_ends_open_offers_and_waits_for_departures() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let (placed, _people, ids) = with_people(&app, &mut oci).await;
    let id = placed.id.to_string();
    sqlx::query("UPDATE placement SET state = 'underway'").execute(&app.pool).await.expect("underway");
    app.move_stay(placed.id, -74, 0).await;
    let set = async |state: &str| {
        let query = sqlx::AssertSqlSafe(format!("UPDATE application SET state = '{state}' WHERE id = '{}'", ids[1]));
        sqlx::query(query).execute(&app.pool).await.expect("a state");
    };
    set("preparing").await;
    let page = overview(&mut oci, &placed).await;
    assert!(page.shows("aucun départ n’est inscrit") && !page.has("[value=complete]"), "{}", page.text());
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "complete"), ("ends", "9")]).await;
    assert!(page.shows("aucun départ n’est inscrit") && state(&app, &id).await == "underway", "{}", page.text());
    set("departed").await;
    let page = overview(&mut oci, &placed).await;
    assert!(
        page.shows("Places offertes\u{a0}: 1. Les offres prennent fin") && page.shows("déjà parties"),
        "{}",
        page.text()
    );
    press(&mut oci, &placed, "complete").await;
    assert_eq!(state(&app, &id).await, "completed");
    let states = [state_of(&app, ids[0]).await, state_of(&app, ids[1]).await, state_of(&app, ids[2]).await];
    assert_eq!(states, ["not_selected", "departed", "offer_expired"]);
    assert_eq!((mails(&app, "application_ended").await, mails(&app, "offer_expired").await), (1, 1));
    let open: i64 = sqlx::query_scalar("SELECT count(*) FROM offer WHERE answered_at IS NULL")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(open, 0, "no offer stands after the end");
}

#[tokio::test]
async fn a_step_is_undone_by_the_same_person_within_a_day_and_before_anything_else() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    press(&mut oci, &placed, "close").await;
    let fields = [("placement", id.as_str()), ("version", "2")];
    let mut colleague = app.member(oci.organisation, "coordinator").await.browser;
    let page = colleague.submit(UNDO, &fields).await;
    assert!(page.shows("Seule la personne qui a fait cette étape"), "{}", page.text());
    assert!(!colleague.get(&format!("/oci/projets/{id}")).await.shows("vous pouvez l’annuler"));
    let other = app.organisation("autre").await;
    for mut browser in [app.member(other, "owner").await.browser, app.member(oci.organisation, "reader").await.browser]
    {
        assert!(browser.post(UNDO, &fields).await.location().is_some_and(|to| to.contains("echo=")));
    }
    let stale = oci.owner.browser.submit(UNDO, &[fields[0], ("version", "1")]).await;
    assert!(stale.shows("a changé entre-temps"), "{}", stale.text());
    assert_eq!(state(&app, &id).await, "closed");
    undo(&mut oci, &placed).await;
    assert_eq!(state(&app, &id).await, "published");
    assert_eq!(app.browser().get(&format!("/placements/{id}")).await.status, StatusCode::OK);

    press(&mut oci, &placed, "close").await;
    app.advance(SignedDuration::from_hours(24) + SignedDuration::from_secs(1));
    let late = undo(&mut oci, &placed).await;
    assert!(late.shows("Le temps prévu pour annuler") && state(&app, &id).await == "closed", "{}", late.text());

    let second = app.published_placement(oci.organisation, &[]).await;
    press(&mut oci, &second, "close").await;
    super::helpers::save(
        &mut oci.owner.browser,
        &second.id.to_string(),
        domain::placement::PlacementStep::Questions,
        &[("question", "Et vous?")],
    )
    .await;
    let after = undo(&mut oci, &second).await;
    assert!(after.shows("quelque chose a été fait depuis"), "{}", after.text());
}

#[tokio::test]
async fn the_coordinator_undoes_a_closing_of_their_own() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    review(&mut coordinator.browser, &id, &[("action", "close")]).await;
    let not_theirs = undo(&mut oci, &placed).await;
    assert!(not_theirs.shows("Seule la personne") && state(&app, &id).await == "closed", "{}", not_theirs.text());
    let page = coordinator.browser.get(&format!("/programme/projets/{id}")).await;
    assert!(page.shows("vous pouvez l’annuler jusqu’au"), "{}", page.text());
    act(&mut coordinator.browser, "/programme/projets", "/api/programme/undo-placement-step", &id, &[]).await;
    assert_eq!(state(&app, &id).await, "published");
}

/// The only placement of these tests is where that step is the last one, taken by the owner.
async fn after_step(app: &TestApp, oci: &mut Oci, action: &str) -> Placed {
    let placed = app.published_placement(oci.organisation, &[]).await;
    for step in ["close", "start", "complete"] {
        match step {
            "start" => app.move_stay(placed.id, 2, 76).await,
            "complete" => app.move_stay(placed.id, -74, 0).await,
            _ => {}
        }
        press(oci, &placed, step).await;
        if step == action {
            break;
        }
    }
    placed
}

#[tokio::test]
async fn a_step_is_undone_only_where_nothing_stops_the_state_before_it() {
    let oci_suspended = Some("est suspendu");
    let stopped = Some("tant que l’avis est en vigueur");
    for (action, done, before, by_country) in [
        ("close", "closed", "published", stopped),
        ("start", "underway", "closed", None),
        ("complete", "completed", "underway", stopped),
    ] {
        for (stop, sentence) in [("organisation", oci_suspended), ("country", by_country), ("nothing", None)] {
            let app = TestApp::start().await;
            let mut oci = oci(&app).await;
            let placed = after_step(&app, &mut oci, action).await;
            let id = placed.id.to_string();
            assert_eq!(state(&app, &id).await, done);
            match stop {
                "organisation" => {
                    sqlx::query("UPDATE organisation SET state = 'suspended'")
                        .execute(&app.pool)
                        .await
                        .expect("a stop");
                }
                "country" => drop(app.note_level("avoid_all", "Avis fictif").await),
                _ => {}
            }
            let offered = overview(&mut oci, &placed).await.shows("vous pouvez l’annuler");
            assert_eq!(offered, sentence.is_none(), "{action}, {stop}: what cannot be undone is not offered");
            let page = undo(&mut oci, &placed).await;
            let expected = if sentence.is_some() { done } else { before };
            assert_eq!(state(&app, &id).await, expected, "{action}, {stop}: {}", page.text());
            assert!(sentence.is_none_or(|sentence| page.shows(sentence)), "{action}, {stop}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn the_programme_does_not_undo_its_closing_for_a_suspended_oci() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let mut coordinator = app.coordinator().await.browser;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    review(&mut coordinator, &id, &[("action", "close")]).await;
    sqlx::query("UPDATE organisation SET state = 'suspended'").execute(&app.pool).await.expect("a suspension");
    assert!(!coordinator.get(&format!("/programme/projets/{id}")).await.shows("vous pouvez l’annuler"));
    let page = act(&mut coordinator, "/programme/projets", "/api/programme/undo-placement-step", &id, &[]).await;
    assert!(page.shows("est suspendu") && state(&app, &id).await == "closed", "{}", page.text());
}

#[tokio::test]
async fn a_closing_undone_after_the_season_takes_no_applications() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let id = placed.id.to_string();
    press(&mut oci, &placed, "close").await;
    sqlx::query("UPDATE season SET applications_close_on = '2026-11-23'")
        .execute(&app.pool)
        .await
        .expect("the end of a season");
    undo(&mut oci, &placed).await;
    assert_eq!(state(&app, &id).await, "published");
    let mut applicant = app.applicant("Awa Fictive").await;
    let page = applicant.browser.get(&format!("/placements/{id}/postuler/participant")).await;
    assert!(!page.has("main form[method=post]"), "{}", page.text());
}
