//! Leaving a team, removing somebody and changing a role are asked first, on a page of their own; a placement that the programme
//! returns leads it back to its list.

use http::StatusCode;
use tests::TestApp;

use super::helpers::assert_carried_out;

#[tokio::test]
async fn the_teams_page_carries_nothing_out() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut owner = app.member(organisation, "owner").await;
    let mut reader = app.member(organisation, "reader").await;
    let team = "/oci/oci-fictif/equipe";
    let page = owner.browser.get(team).await;
    assert!(!page.has("form[action='/api/organisations/change-role']"));
    assert!(!page.has("form[action='/api/organisations/remove-member']"));
    let role = format!("{team}/{}/role?role=coordinator", reader.account);
    assert!(page.has(&format!("a[href='{role}']")), "{}", page.text());
    let asked = owner.browser.get(&role).await;
    assert!(asked.shows("donner le rôle") && asked.shows("Ne rien changer"), "{}", asked.text());
    assert_eq!(asked.field("new_role").as_deref(), Some("coordinator"));
    let same = format!("{team}/{}/role?role=reader", reader.account);
    for wrong in [same, format!("{team}/{}/role", reader.account), format!("{team}/{}/role?role=chief", reader.account)]
    {
        assert_eq!(owner.browser.get(&wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let leave = format!("{team}/{}/retrait", reader.account);
    assert_eq!(reader.browser.get(&role).await.status, StatusCode::NOT_FOUND, "readers change no role");
    let asked = reader.browser.get(&leave).await;
    assert!(asked.shows("Quitter l’organisme") && asked.shows("nouvelle invitation"), "{}", asked.text());
    assert!(owner.browser.get(&leave).await.shows("de l’équipe"));
    let member = reader.account.to_string();
    let fields = [("organisation", "oci-fictif"), ("member", member.as_str())];
    let left = reader.browser.post("/api/organisations/remove-member", &fields).await;
    assert_carried_out(&left);
    assert_eq!(reader.browser.follow(left).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_placement_that_is_returned_leads_the_programme_to_its_list() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut programme = app.coordinator().await;
    let placement = app.published_placement(organisation, &[]).await.id;
    let submitted = "UPDATE placement SET state = 'awaiting_review', published_at = NULL WHERE id = $1";
    sqlx::query(submitted).bind(placement.as_uuid()).execute(&app.pool).await.expect("a submitted placement");
    let page = programme.browser.get(&format!("/programme/projets/{placement}")).await;
    let (id, version) = (placement.to_string(), page.field("version").expect("a version"));
    let fields = [
        ("placement", id.as_str()),
        ("version", version.as_str()),
        ("action", "return"),
        ("reason", "Précisez ce que le séjour demande."),
    ];
    let returned = programme.browser.post("/api/programme/review-placement", &fields).await;
    assert_carried_out(&returned);
    let page = programme.browser.follow(returned).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.shows("Le projet est renvoyé à l’OCI avec vos raisons"), "{}", page.text());
    let state: String = sqlx::query_scalar("SELECT state FROM placement WHERE id = $1")
        .bind(placement.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("the placement");
    assert_eq!(state, "draft");
}
