//! A programme coordinator sees everybody of a placement's track, ranked for it: initials or the number of an application, never
//! a name; figures; ten a page; and JSON in the form of the command line. Rankings from memory and from the database are equal.

use domain::{
    participant::Profile,
    placement::{PlacementState, PlacementStep},
};
use http::StatusCode;
use jiff::civil::date;
use serde_json::Value;
use tests::{Browser, Placed, TestApp, complete_content, complete_profile};

const GROUP: &[(PlacementStep, &[(&str, &str)])] =
    &[(PlacementStep::Posts, &[("team_leader_seats_max", ""), ("team_leader_age_min", "")])];

fn page_of(placed: &Placed) -> String {
    format!("/programme/projets/{}/personnes", placed.id)
}

fn json_of(placed: &Placed) -> String {
    format!("/api/programme/placements/{}/ranking", placed.id)
}

async fn published(app: &TestApp, changes: &[(PlacementStep, &[(&str, &str)])]) -> Placed {
    let organisation = app.organisation("oci-fictif").await;
    app.published_placement(organisation, changes).await
}

async fn json(browser: &mut Browser, path: &str) -> Value {
    let reply = browser.get(path).await;
    assert_eq!(reply.status, StatusCode::OK, "{path}");
    assert_eq!(reply.headers["cache-control"], "private, no-store");
    serde_json::from_slice(&reply.body).expect("JSON")
}

fn twenty(name: &str) -> Profile {
    complete_profile(name, date(2006, 3, 1))
}

#[tokio::test]
async fn people_are_shown_without_their_names_and_counted() {
    let app = TestApp::start().await;
    let placed = published(&app, GROUP).await;
    app.applicant_with(&twenty("Awa Secrète")).await;
    let mut applied = app.applicant_with(&twenty("Zoé Discrète")).await;
    applied.apply(placed.id, "Une lettre.").await;
    app.applicant("Trop Jeune").born(date(2012, 3, 1)).await;
    let number: String = sqlx::query_scalar("SELECT number FROM application").fetch_one(&app.pool).await.unwrap();
    let mut coordinator = app.coordinator().await.browser;
    let page = coordinator.get(&page_of(&placed)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for text in ["A.\u{a0}S.", &format!("Candidature {number}"), "La personne, pour le poste", "En chiffres"] {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    for name in ["Secrète", "Discrète", "Jeune", "Z.\u{a0}D.", "T.\u{a0}J."] {
        assert!(!page.shows(name), "{name}");
    }
    assert_eq!(page.texts(".panel dd"), ["3", "2", "1"], "registered, meeting every condition, too young");
    assert!(page.texts(".panel dt").iter().any(|text| text.starts_with("Âge")), "{}", page.text());
    let file = coordinator.get(&format!("/programme/projets/{}", placed.id)).await;
    assert!(file.shows(&page_of(&placed)), "the placement's file leads there");
    for (path, words) in [("/en", "Whom “Jardins fictifs"), ("/es", "A quién convendría «Jardins fictifs")] {
        assert!(coordinator.get(&format!("{path}{}", page_of(&placed))).await.shows(words), "{path}");
    }
}

#[tokio::test]
async fn a_post_has_its_own_ranking_and_people_come_ten_a_page() {
    let app = TestApp::start().await;
    let placed = published(&app, &[]).await;
    for _ in 0..11 {
        app.applicant_with(&twenty("Personne Exemple")).await;
    }
    let mut coordinator = app.coordinator().await.browser;
    let first = coordinator.get(&page_of(&placed)).await;
    assert!(
        first.count(".ranked-item") == 10 && first.shows("Personnes 1 à 10 sur les 11 premières"),
        "{}",
        first.text()
    );
    let second = coordinator.get(&format!("{}?poste=participant&page=2", page_of(&placed))).await;
    assert!(second.count(".ranked-item") == 1 && second.texts("p.rank") == ["11"], "{}", second.text());
    for wrong in ["0", "9", "18446744073709551615", "deux"] {
        let page = coordinator.get(&format!("{}?page={wrong}", page_of(&placed))).await;
        assert!(page.shows("Personnes 1 à 10"), "{wrong}");
    }
    // A team leader is at least 23.
    let leaders = coordinator.get(&format!("{}?poste=team_leader", page_of(&placed))).await;
    assert!(leaders.shows("Personne ne remplit encore toutes les conditions"), "{}", leaders.text());
}

#[tokio::test]
async fn the_json_has_the_shape_of_the_command_line_from_memory_and_from_the_database() {
    let app = TestApp::start().await;
    let placed = published(&app, &[]).await;
    for year in [1995, 2000, 2006, 2012] {
        app.applicant("Personne Exemple").born(date(year, 3, 1)).await;
    }
    let said = server::cli::matching::placement(&app.platform, &placed.id.to_string(), 50).await.expect("a ranking");
    let mut coordinator = app.coordinator().await.browser;
    let from_database = json(&mut coordinator, &json_of(&placed)).await;
    let follower = app.platform.follow();
    follower.ready().await;
    let from_memory = json(&mut coordinator, &json_of(&placed)).await;
    assert_eq!(from_database, from_memory);
    assert_eq!(from_memory["placement"], said["placement"]);
    for (ours, theirs) in from_memory["posts"].as_array().unwrap().iter().zip(said["posts"].as_array().unwrap()) {
        for key in ["post", "kind", "seed", "eligible"] {
            assert_eq!(ours[key], theirs[key], "{key}");
        }
        assert_eq!(ours["people"], 4);
        assert_eq!(ours["eligible_count"], theirs["eligible"].as_array().unwrap().len());
    }
    let one = json(&mut coordinator, &format!("{}?limit=1", json_of(&placed))).await;
    assert_eq!(one["posts"][0]["eligible"].as_array().map(Vec::len), Some(1));
    assert_eq!(one["posts"][0]["eligible"][0], from_memory["posts"][0]["eligible"][0]);
    for wrong in ["0", "51", "-1", "dix"] {
        let reply = coordinator.get(&format!("{}?limit={wrong}", json_of(&placed))).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    follower.stop().await;
    assert_eq!(json(&mut coordinator, &json_of(&placed)).await, from_memory);
}

#[tokio::test]
async fn only_coordinators_read_it_and_only_for_placements_that_take_people() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let placed = app.published_placement(organisation, GROUP).await;
    let content = complete_content(placed.partner, GROUP);
    let draft = app.placement(organisation, PlacementState::Draft, content.clone()).await;
    let cancelled = app.placement(organisation, PlacementState::Cancelled, content).await;
    let mut ministry = app.ministry_reader().await;
    let mut owner = app.member(organisation, "owner").await;
    let mut awa = app.applicant("Awa Fictive").await;
    for path in [page_of(&placed), json_of(&placed)] {
        for browser in [&mut ministry.browser, &mut owner.browser, &mut awa.browser] {
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    let signed_out = app.browser().get(&page_of(&placed)).await;
    assert_eq!(signed_out.status, StatusCode::SEE_OTHER);
    assert!(signed_out.location().is_some_and(|to| to.contains("/connexion")));
    assert_eq!(app.browser().get(&json_of(&placed)).await.status, StatusCode::UNAUTHORIZED);
    let mut coordinator = app.coordinator().await.browser;
    for placed in [&draft, &cancelled] {
        for path in [page_of(placed), json_of(placed)] {
            assert_eq!(coordinator.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    for id in ["00000000-0000-7000-8000-000000000000", "x"] {
        for path in [format!("/programme/projets/{id}/personnes"), format!("/api/programme/placements/{id}/ranking")] {
            assert_eq!(coordinator.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    assert_eq!(coordinator.get(&page_of(&placed)).await.status, StatusCode::OK);
}
