//! What a reader does not see of an application, and identifiers that are none. Who may open and do what stands in
//! `matrix/table.txt`.

use http::StatusCode;

use super::helpers::{about, scene};

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
