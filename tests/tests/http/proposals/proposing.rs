//! What the OCI proposes: it waits beside the published page; only members who edit make, replace and withdraw it; it ends with the
//! placement.

use domain::placement::PlacementStep;

use super::helpers::{save, scene, with};

const ASKS: PlacementStep = PlacementStep::Asks;

#[tokio::test]
async fn a_raised_contribution_waits_and_the_public_page_stays() {
    let mut scene = scene().await;
    let (mut awa, application) = scene.applied("Awa Fictive", "fr").await;
    let page = scene.ask("4000").await;
    assert!(page.shows("attend la décision du programme") && page.shows("Rien n’a changé"), "{}", page.text());
    assert!(page.shows("4\u{a0}000\u{a0}$") && page.shows("500\u{a0}$"), "before and after: {}", page.text());
    let public = scene.public_page().await;
    assert!(public.shows("500\u{a0}$") && !public.shows("4\u{a0}000\u{a0}$"), "{}", public.text());
    let own = awa.browser.get(&format!("/candidatures/{application}")).await;
    assert!(!own.shows("conditions ont changé"), "{}", own.text());
    assert_eq!((scene.mails("placement_changed").await, scene.mails("proposal_awaits_review").await), (0, 1));
    assert_eq!(scene.trail().await, ["proposed"]);
    // Nobody needs to have applied: the programme approved what is published.
    let home = scene.coordinator.browser.get("/programme").await;
    assert!(home.shows("Changements proposés") && home.shows("Jardins fictifs de Kédougou"), "{}", home.text());
}

#[tokio::test]
async fn what_weighs_on_nobody_applies_at_once() {
    let mut scene = scene().await;
    scene.applied("Awa Fictive", "fr").await;
    let page = scene.ask("400").await;
    assert!(page.shows("enregistré et publié"), "{}", page.text());
    let more = [with(ASKS, "contribution", "400"), vec![("covered", "insurance")]].concat();
    scene.save(ASKS, &more).await;
    assert!(scene.public_page().await.shows("400\u{a0}$"));
    assert!(!scene.waits().await && scene.mails("proposal_awaits_review").await == 0);
}

#[tokio::test]
async fn another_proposal_replaces_it_and_the_oci_withdraws_it() {
    let mut scene = scene().await;
    scene.ask("4000").await;
    let form = scene.owner.browser.get(&format!("/oci/projets/{}/asks", scene.placed.id)).await;
    assert_eq!(form.field("contribution").as_deref(), Some("4000"), "the form shows what is proposed");
    assert!(form.shows("qui attend le programme"), "{}", form.text());
    scene.ask("900").await;
    assert_eq!(scene.mails("proposal_awaits_review").await, 1, "the programme is told once");
    let review = scene.review_page().await;
    assert!(review.shows("900\u{a0}$") && !review.shows("4\u{a0}000\u{a0}$"), "{}", review.text());
    let (id, version) = (scene.id(), scene.oci_page().await.field("version").expect("a version"));
    let fields = [("placement", id.as_str()), ("version", version.as_str())];
    let page = scene.owner.browser.submit("/api/placements/withdraw-proposal", &fields).await;
    assert!(!page.shows("Changement proposé") && !scene.waits().await, "{}", page.text());
    let twice = scene.owner.browser.submit("/api/placements/withdraw-proposal", &fields).await;
    assert!(twice.shows("a changé entre-temps"), "{}", twice.text());
    assert_eq!(scene.trail().await, ["proposed", "proposed", "proposal_withdrawn"]);
    scene.ask("900").await;
    scene.ask("500").await;
    assert!(!scene.waits().await, "the published terms, saved again, leave nothing to decide");
}

#[tokio::test]
async fn the_oci_s_list_says_in_words_which_placement_waits() {
    let mut scene = scene().await;
    scene.app.published_placement(scene.organisation, &[]).await;
    const MARK: &str = "Changement proposé, au programme de décider";
    let list = "/oci/deux-rives/projets";
    assert!(!scene.owner.browser.get(list).await.shows(MARK));
    scene.ask("4000").await;
    let page = scene.owner.browser.get(list).await;
    let rows: Vec<String> = page.texts("tbody tr").into_iter().filter(|row| row.contains(MARK)).collect();
    assert_eq!(rows.len(), 1, "{}", page.text());
    for (prefix, mark) in
        [("/en", "Change proposed, the programme decides"), ("/es", "Cambio propuesto, decide el programa")]
    {
        assert!(scene.owner.browser.get(&format!("{prefix}{list}")).await.shows(mark), "{prefix}");
    }
    scene.accept().await;
    assert!(!scene.owner.browser.get(list).await.shows(MARK));
}

#[tokio::test]
async fn only_members_who_edit_propose_and_withdraw() {
    let mut scene = scene().await;
    scene.ask("4000").await;
    let other = scene.app.organisation("autre").await;
    let strangers = [scene.app.member(other, "owner").await, scene.app.member(scene.organisation, "reader").await];
    let (id, version) = (scene.id(), scene.oci_page().await.field("version").expect("a version"));
    let raised = with(ASKS, "contribution", "9000");
    for mut person in strangers {
        let about = [("placement", id.as_str()), ("version", version.as_str()), ("step", "asks")];
        person.browser.post("/api/placements/save", &[about.as_slice(), &raised].concat()).await;
        person.browser.post("/api/placements/withdraw-proposal", &about[..2]).await;
        let verdict = [about[0], about[1], ("verdict", "accept")];
        person.browser.post("/api/programme/decide-proposal", &verdict).await;
    }
    let mut reader = scene.app.member(scene.organisation, "reader").await;
    let page = reader.browser.get(&format!("/oci/projets/{id}")).await;
    assert!(page.shows("4\u{a0}000\u{a0}$") && !page.shows("Retirer la proposition"), "{}", page.text());
    assert_eq!(scene.trail().await, ["proposed"]);
}

#[tokio::test]
async fn a_suspended_oci_proposes_nothing() {
    let mut scene = scene().await;
    sqlx::query("UPDATE organisation SET state = 'suspended'").execute(&scene.app.pool).await.expect("suspended");
    let page = scene.ask("4000").await;
    assert!(page.shows("ce que le public ou le partenaire lit ne change pas") && page.shows("4000"), "{}", page.text());
    assert!(!scene.waits().await && scene.trail().await.is_empty());
}

#[tokio::test]
async fn dates_beyond_what_people_accepted_wait() {
    let mut scene = scene().await;
    let place = PlacementStep::PlaceAndDates;
    let dates = |starts, ends| {
        let mut fields = with(place, "starts_on", starts);
        fields.retain(|(name, _)| *name != "ends_on");
        [fields, vec![("ends_on", ends)]].concat()
    };
    scene.save(place, &dates("2027-05-25", "2027-08-07")).await;
    assert!(!scene.waits().await, "within the flexibility that the page says");
    let id = scene.placed.id;
    let page = save(&mut scene.owner.browser, id, place, &dates("2027-05-11", "2027-07-31")).await;
    assert!(page.shows("attend la décision du programme") && scene.waits().await, "{}", page.text());
    assert_eq!(scene.mails("partner_placement_changed").await, 1, "the partner is told of the first change only");
    scene.accept().await;
    assert_eq!(scene.mails("partner_placement_changed").await, 2);
}

#[tokio::test]
async fn it_ends_with_the_placement() {
    for action in ["cancel", "start"] {
        let mut scene = scene().await;
        scene.ask("4000").await;
        if action == "start" {
            // The people leave on 18 May.
            scene.app.advance(jiff::SignedDuration::from_hours(24 * 180));
            sqlx::query("UPDATE placement SET state = 'closed'").execute(&scene.app.pool).await.expect("closed");
            scene.owner = scene.app.member(scene.organisation, "owner").await;
            scene.coordinator = scene.app.coordinator().await;
        }
        let (id, version) = (scene.id(), scene.oci_page().await.field("version").expect("a version"));
        let about = [("placement", id.as_str()), ("version", version.as_str())];
        let (address, fields) = match action {
            "cancel" => ("/api/placements/cancel", vec![("reason", "La rivière a débordé."), ("concerned", "0")]),
            other => ("/api/placements/act", vec![("action", other)]),
        };
        let page = scene.owner.browser.submit(address, &[about.as_slice(), &fields].concat()).await;
        assert!(!scene.waits().await && !page.shows("Changement proposé"), "{action}: {}", page.text());
        assert!(scene.coordinator.browser.get("/programme").await.shows("Aucun changement n’attend"), "{action}");
    }
}
