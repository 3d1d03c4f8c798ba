//! Who may read an application and act on it: its person, the members of the OCI by their role, nobody else.

use http::StatusCode;

use super::helpers::{about, scene};

#[tokio::test]
async fn nobody_else_sees_or_decides() {
    let scene = scene().await;
    let (app, placed, organisation) = (&scene.app, &scene.placed, scene.organisation);
    let id = app.applicant("Awa Fictive").await.apply(placed.id, "Une lettre secrète.").await;
    let elsewhere = app.organisation("autre-oci").await;
    let mut reader = app.member(organisation, "reader").await;
    let mut stranger = app.member(elsewhere, "owner").await;
    let mut neighbour = app.applicant("Autre Fictive").await;
    let paths = [format!("/oci/candidatures/{id}"), format!("/oci/projets/{}/candidatures", placed.id)];
    for path in &paths {
        assert_eq!(stranger.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(neighbour.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.browser().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(reader.browser.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert!(!reader.browser.get(&paths[0]).await.shows("Une lettre secrète."));
    assert_eq!(neighbour.browser.get(&format!("/candidatures/{id}")).await.status, StatusCode::NOT_FOUND);
    let version: i32 = sqlx::query_scalar("SELECT version FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an application");
    let (text, version) = (id.to_string(), version.to_string());
    let fields = [("application", text.as_str()), ("version", version.as_str()), ("action", "start_review")];
    for person in [&mut reader, &mut stranger, &mut neighbour] {
        person.browser.post("/api/applications/decide", &fields).await;
    }
    let state: String = sqlx::query_scalar("SELECT state FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an application");
    assert_eq!(state, "submitted");
    let mut decides = app.member(organisation, "coordinator").await.browser;
    let reply = decides.post("/api/applications/decide", &fields).await;
    assert_eq!(reply.location(), Some(paths[0].as_str()), "the same content passes for who decides");
}

#[tokio::test]
async fn nobody_answers_for_another() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    let (version, text) = (page.field("version").expect("a version"), id.to_string());
    let neighbour = scene.app.applicant("Autre Fictive").await.browser;
    let posts: [(&str, &[(&str, &str)]); 4] = [
        ("accept-offer", &[("confirmed", "on")]),
        ("decline-offer", &[("reason", "dates")]),
        ("withdraw", &[("reason", "dates")]),
        ("decide", &[("action", "accept")]),
    ];
    for mut browser in [neighbour, scene.member.browser.clone(), scene.app.browser()] {
        for (address, fields) in posts {
            let about = [("application", text.as_str()), ("version", version.as_str())];
            let fields = [about.as_slice(), fields].concat();
            let reply = browser.post(&format!("/api/applications/{address}"), &fields).await;
            assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{address}: {:?}", reply.location());
        }
        for page in ["", "/accepter", "/decliner", "/retirer", "/confirmation"] {
            let status = browser.get(&format!("/candidatures/{id}{page}")).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::SEE_OTHER), "{page}: {status}");
        }
    }
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("offered", 0));
}

#[tokio::test]
async fn forged_identifiers_lead_nowhere() {
    let mut scene = scene().await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    for id in ["not-an-id", "00000000-0000-0000-0000-000000000000"] {
        let about = [("application", id), ("version", "1"), ("reason", "dates"), ("action", "start_review")];
        for address in ["accept-offer", "decline-offer", "withdraw", "decide"] {
            for browser in [&mut awa.browser, &mut scene.member.browser] {
                let reply = browser.post(&format!("/api/applications/{address}"), &about).await;
                assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{address}: {:?}", reply.location());
            }
        }
        for address in ["accept-asks", "save", "submit", "paper"] {
            let more: &[(&str, &str)] = &[("version", "1"), ("name", "X"), ("birth", "2001-02-03")];
            let fields = [self::about(id).as_slice(), more].concat();
            let reply = awa.browser.post(&format!("/api/applications/{address}"), &fields).await;
            assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{address}: {:?}", reply.location());
        }
        for page in [
            format!("/candidatures/{id}"),
            format!("/candidatures/{id}/accepter"),
            format!("/placements/{id}/postuler/participant"),
        ] {
            assert_eq!(awa.browser.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
        for page in [
            format!("/oci/candidatures/{id}"),
            format!("/oci/projets/{id}/candidatures"),
            format!("/oci/projets/{id}/candidatures.csv"),
        ] {
            assert_eq!(scene.member.browser.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
    }
    let forged = format!("/placements/{}/postuler/captain", scene.placed.id);
    assert_eq!(awa.browser.get(&forged).await.status, StatusCode::NOT_FOUND);
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 0);
}

#[tokio::test]
async fn another_oci_enters_nobody_and_downloads_no_list() {
    let scene = scene().await;
    let elsewhere = scene.app.organisation("autre-oci").await;
    let stranger = scene.app.member(elsewhere, "owner").await.browser;
    let reader = scene.app.member(scene.organisation, "reader").await.browser;
    let id = scene.placed.id.to_string();
    let paper = [about(&id).as_slice(), &[("name", "Papier Fictif"), ("birth", "2001-02-03")]].concat();
    for mut browser in [stranger.clone(), reader, scene.app.browser()] {
        let reply = browser.post("/api/applications/paper", &paper).await;
        assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{:?}", reply.location());
    }
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 0);
    let file = format!("/oci/projets/{id}/candidatures.csv");
    assert_eq!(stranger.clone().get(&file).await.status, StatusCode::NOT_FOUND);
    assert_eq!(scene.app.browser().get(&file).await.status, StatusCode::SEE_OTHER);
}
