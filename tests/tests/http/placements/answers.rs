//! An OCI records the partner's oral answer.

use domain::placement::{PlacementState, PlacementStep};
use tests::{TestApp, complete_content};

use super::helpers::{HOSTILE, Oci, act, mails, oci, oci_act, save, state};

async fn waiting(app: &TestApp, oci: &Oci) -> String {
    let partner = app.partner(oci.organisation).await;
    let content = complete_content(partner, &[]);
    app.placement(oci.organisation, PlacementState::AwaitingPartner, content).await.id.to_string()
}

const ADDRESS: &str = "/api/placements/oral";

#[tokio::test]
async fn a_refusal_says_who_when_in_which_language_and_why() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = waiting(&app, &oci).await;
    let said = [("verdict", "refuse"), ("person", HOSTILE), ("answered_on", "2026-11-20"), ("language", "wo")];
    let page = act(&mut oci.owner.browser, "/oci/projets", ADDRESS, &id, &said).await;
    assert!(page.shows("error-summary") && page.shows("&lt;/textarea") && !page.shows("<script>alert"), "a reason");
    let late = [said[0], said[1], ("answered_on", "2026-11-25"), said[3], ("reason", "Saison des pluies.")];
    let page = act(&mut oci.owner.browser, "/oci/projets", ADDRESS, &id, &late).await;
    assert!(page.shows("error-summary"), "its day has not come: {}", page.text());
    assert_eq!(state(&app, &id).await, "awaiting_partner");
    let refused = [said.as_slice(), &[("reason", "Saison des pluies.")]].concat();
    let page = act(&mut oci.owner.browser, "/oci/projets", ADDRESS, &id, &refused).await;
    for text in ["Brouillon", "Saison des pluies.", "Refusé de vive voix", "20 novembre 2026", "wolof"] {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    assert!(page.shows("&lt;/textarea") && !page.shows("<script>alert"));
    assert_eq!(mails(&app, "placement_returned").await, 1);
    save(&mut oci.owner.browser, &id, PlacementStep::Questions, &[("question", "Et vous?")]).await;
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert!(!page.shows("Refusé de vive voix"), "asked again: {}", page.text());
}

#[tokio::test]
async fn an_answer_is_recorded_once_and_by_the_oci_only() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = waiting(&app, &oci).await;
    let said = [
        ("placement", id.as_str()),
        ("version", "1"),
        ("verdict", "confirm"),
        ("person", "Awa Fictive"),
        ("answered_on", "2026-11-20"),
        ("language", "fr"),
    ];
    let other = app.organisation("autre").await;
    let stranger = app.member(other, "owner").await.browser;
    let reader = app.member(oci.organisation, "reader").await.browser;
    for mut browser in [stranger, reader, app.browser()] {
        let reply = browser.post(ADDRESS, &said).await;
        assert!(reply.is_sent_back(), "{:?}", reply.location());
    }
    assert_eq!(state(&app, &id).await, "awaiting_partner");
    oci.owner.browser.post(ADDRESS, &said).await;
    assert_eq!(state(&app, &id).await, "awaiting_review");
    let page = oci.owner.browser.submit(ADDRESS, &said).await;
    assert!(page.shows("a changé entre-temps") && page.shows("En attente de vérification"), "{}", page.text());
}
