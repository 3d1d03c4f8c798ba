//! What a reader does not see of an application, identifiers that are none, and what is not even read for a request that is refused.
//! Who may open and do what stands in `matrix/table.txt`.

use http::StatusCode;
use tests::{Browser, CapturedLog};

use super::helpers::{about, scene, scene_on};

#[tokio::test]
async fn a_reader_reads_no_letter() {
    let scene = scene().await;
    let id = scene.app.applicant("Awa Fictive").await.apply(scene.placed.id, "Une lettre secrète.").await;
    let mut reader = scene.app.member(scene.organisation, "reader").await.browser;
    let mut coordinator = scene.app.member(scene.organisation, "coordinator").await.browser;
    let path = format!("/oci/candidatures/{id}");
    assert!(coordinator.get(&path).await.shows("Une lettre secrète."));
    let page = reader.get(&path).await;
    assert!(page.status == StatusCode::OK && !page.shows("Une lettre secrète."), "{}", page.text());
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

/// The log has each statement, which names the columns that it reads: these are what people wrote and sent.
const OF_PEOPLE: [&str; 3] = ["a.letter", "k.profile", "application_copy"];

/// Sends a request. The answer is whether it was refused, and the statements that read what people sent.
async fn people_read_for(browser: &mut Browser, page: Option<&str>, form: &[(&str, &str)]) -> (bool, Vec<String>) {
    let log = CapturedLog::start("warn,server=info,platform=info,app=info");
    let reply = match page {
        Some(page) => browser.get(page).await,
        None => browser.post("/api/applications/decide", form).await,
    };
    let refused = reply.status.is_client_error() || reply.location().is_some_and(|to| to.contains("echo="));
    let statements = log.lines().into_iter().filter(|line| line["target"] == "sqlx::query");
    let statements = statements.map(|line| line.to_string());
    (refused, statements.filter(|line| OF_PEOPLE.iter().any(|column| line.contains(column))).collect())
}

#[tokio::test]
async fn nothing_of_a_person_is_read_before_a_request_is_refused() {
    let scene = scene_on(tests::TestApp::logging_every_statement().await).await;
    let id = scene.app.applicant("Awa Fictive").await.apply(scene.placed.id, "Une lettre.").await;
    let other = scene.app.organisation("autre").await;
    let mut stranger = scene.app.member(other, "owner").await.browser;
    let mut volunteer = scene.app.applicant("Zoé Fictive").await.browser;
    let mut reader = scene.app.member(scene.organisation, "reader").await.browser;
    let mut member = scene.member.browser.clone();
    let (list, id) = (format!("/oci/projets/{}/candidatures", scene.placed.id), id.to_string());
    let (file, cv, csv) =
        (format!("/oci/candidatures/{id}"), format!("/fichiers/candidatures/{id}/cv"), format!("{list}.csv"));
    let decision = [("application", id.as_str()), ("version", "1"), ("action", "start_review")];
    for page in [&list, &csv, &file] {
        let (refused, read) = people_read_for(&mut member, Some(page), &[]).await;
        assert!(!refused && !read.is_empty(), "the log shows what is read: {page}");
        for browser in [&mut stranger, &mut volunteer] {
            assert_eq!(people_read_for(browser, Some(page), &[]).await, (true, Vec::new()), "{page}");
        }
    }
    assert_eq!(people_read_for(&mut stranger, Some(&cv), &[]).await, (true, Vec::new()));
    for browser in [&mut stranger, &mut volunteer, &mut reader] {
        assert_eq!(people_read_for(browser, None, &decision).await, (true, Vec::new()), "a decision");
    }
    scene.run("UPDATE organisation SET state = 'suspended' WHERE slug = 'oci-fictif'").await;
    assert_eq!(people_read_for(&mut member, Some(&csv), &[]).await, (true, Vec::new()), "a suspended OCI");
}
