//! A person who was refused asks once that somebody else look at the decision; another member of the OCI answers, or the programme where
//! there is none or none in time; both sides read it. Reopened, the application is under review again.

use domain::ids::ApplicationId;
use jiff::SignedDuration;
use tests::{Person, Reply};

use super::helpers::{HOSTILE, Scene, answer_at, scene};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Somebody whom the member has refused.
async fn refused(scene: &mut Scene, name: &str) -> (Person, ApplicationId) {
    let (person, id) = scene.applied(name).await;
    scene.decide(id, &[("action", "not_select"), ("reason", "others_fit_better"), ("note", "Nos motifs.")]).await;
    (person, id)
}

/// Asks with the version that is stored, whatever the page shows.
async fn ask(scene: &Scene, person: &mut Person, id: ApplicationId, request: &str) -> Reply {
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    answer_at(person, id, &version, "ask-review", &[("request", request)]).await
}

/// How many reviews wait for an answer.
async fn waiting(scene: &Scene) -> i64 {
    scene.count("SELECT count(*) FROM decision_review WHERE answered_at IS NULL").await
}

/// Answers with the version that is stored, whatever the page shows.
async fn reply_to(scene: &Scene, person: &mut Person, id: ApplicationId, verdict: &str) -> Reply {
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    answer_at(person, id, &version, "answer-review", &[("verdict", verdict), ("reason", "Ma raison.")]).await
}

#[tokio::test]
async fn another_member_upholds_and_both_sides_read_why() {
    let mut scene = scene().await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    let mut colleague = scene.app.member(scene.organisation, "coordinator").await;
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(own.shows("Demander un réexamen") && own.shows("24 décembre 2026"), "{}", own.text());
    let own = ask(&scene, &mut awa, id, HOSTILE).await;
    assert!(own.shows("Réexamen demandé le") && !own.shows("<script>alert"), "{}", own.text());
    assert!(own.shows("au plus tard le 24 décembre 2026"), "{}", own.text());
    assert!(!own.has("form[action='/api/applications/ask-review']"), "once a decision");
    assert_eq!(scene.mails("review_asked_oci").await, 1, "who decided is not asked");
    let decided = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(decided.shows("Une autre personne que celle qui a décidé"), "{}", decided.text());
    let form = "form[action='/api/applications/answer-review']";
    assert!(!decided.has(form) && !decided.shows("Disponibilités"), "{}", decided.text());
    let file = colleague.browser.get(&format!("/oci/candidatures/{id}")).await;
    // As the person who decided read it, but for the ways to reach the person.
    for read in ["Une lettre.", "Disponibilités", "Pourquoi cet accord", "vous lisez ce que lisait la personne"] {
        assert!(file.has(form) && file.shows(read), "{read}: {}", file.text());
    }
    assert!(!file.shows("Joindre cette personne") && !file.shows("ne se lisent plus"), "{}", file.text());
    let desk = colleague.browser.get("/oci/oci-fictif").await;
    assert_eq!(desk.texts(".tasks li")[0], "1 réexamen à trancher, avant le 24 décembre 2026");
    assert!(desk.has(&format!(".tasks a[href='/oci/candidatures/{id}']")), "{}", desk.text());
    assert!(!scene.member.browser.get("/oci/oci-fictif").await.shows("réexamen à trancher"), "who decided does not");
    let mut member = std::mem::replace(&mut scene.member, colleague);
    reply_to(&scene, &mut member, id, "upheld").await;
    assert_eq!(waiting(&scene).await, 1, "who decided does not answer");
    let mut colleague = std::mem::replace(&mut scene.member, member);
    let ours = reply_to(&scene, &mut colleague, id, "upheld").await;
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    for page in [ours, theirs] {
        assert!(page.shows("La décision est maintenue") && page.shows("Ma raison."), "{}", page.text());
    }
    let file = colleague.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("ne se lisent plus") && !file.shows("Disponibilités"), "closed again: {}", file.text());
    assert_eq!(scene.state(id).await, "not_selected");
    assert_eq!((scene.mails("review_answered").await, scene.mails("review_answered_oci").await), (1, 1));
    let again = reply_to(&scene, &mut colleague, id, "reopened").await;
    assert!(again.shows("error-summary"), "{}", again.text());
    let again = ask(&scene, &mut awa, id, "Encore.").await;
    assert!(again.shows("error-summary"), "{}", again.text());
    assert_eq!(scene.trail(id).await[4..], ["review_asked", "review_answered"]);
    let data = awa.browser.get("/compte/donnees.json").await;
    assert!(data.shows("Ma raison."), "{}", data.text());
}

#[tokio::test]
async fn a_reopened_application_goes_on_and_a_new_decision_can_be_reviewed() {
    let mut scene = scene().await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    let mut colleague = scene.app.member(scene.organisation, "owner").await;
    ask(&scene, &mut awa, id, "Vous n’avez pas lu mon CV.").await;
    let page = reply_to(&scene, &mut colleague, id, "reopened").await;
    assert!(page.shows("Décision revue") && page.shows("Ma raison."), "{}", page.text());
    assert_eq!(scene.state(id).await, "under_review");
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(own.shows("Décision revue"), "{}", own.text());
    scene.app.advance(DAY);
    scene.decide(id, &[("action", "not_select"), ("reason", "full")]).await;
    let own = ask(&scene, &mut awa, id, "Et pourquoi?").await;
    assert!(own.shows("Une réponse est attendue"), "{}", own.text());
}

#[tokio::test]
async fn the_end_of_an_offer_is_reviewed_and_what_nobody_decided_is_not() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    scene.decide(id, &[("action", "withdraw"), ("reason", "engagement")]).await;
    assert!(ask(&scene, &mut awa, id, "J’ai répondu à tout.").await.shows("Réexamen demandé"));
    let (mut zoe, left) = scene.applied("Zoé Fictive").await;
    super::helpers::answer(&mut zoe, left, "retirer", "withdraw", &[("reason", "studies")]).await;
    let page = ask(&scene, &mut zoe, left, "Je reviens.").await;
    assert!(page.shows("Il n’y a pas de décision à revoir"), "{}", page.text());
    assert_eq!(scene.count("SELECT count(*) FROM decision_review").await, 1);
}

#[tokio::test]
async fn the_time_to_ask_lasts_to_the_end_of_its_last_day() {
    let mut scene = scene().await;
    let (mut awa, late) = refused(&mut scene, "Awa Fictive").await;
    let (mut zoe, in_time) = refused(&mut scene, "Zoé Fictive").await;
    scene.run("UPDATE application_event SET at = at - interval '30 days'").await;
    assert!(ask(&scene, &mut zoe, in_time, "Le dernier jour.").await.shows("Réexamen demandé"));
    scene.run("UPDATE application_event SET at = at - interval '1 day'").await;
    let page = awa.browser.get(&format!("/candidatures/{late}")).await;
    assert!(!page.has("form[action='/api/applications/ask-review']"), "{}", page.text());
    let version =
        scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{late}'")).await.to_string();
    let page = answer_at(&mut awa, late, &version, "ask-review", &[("request", "Trop tard.")]).await;
    assert!(page.shows("Le délai pour demander un réexamen est passé"), "{}", page.text());
}

#[tokio::test]
async fn the_programme_answers_where_nobody_else_can() {
    let mut scene = scene().await;
    let mut coordinator = scene.app.coordinator().await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    ask(&scene, &mut awa, id, "Je demande pourquoi.").await;
    assert_eq!((scene.mails("review_asked_programme").await, scene.mails("review_asked_oci").await), (1, 0));
    let desk = coordinator.browser.get("/programme").await;
    assert!(desk.shows("1 réexamen à trancher, avant le 24 décembre 2026"), "{}", desk.text());
    let page = coordinator.browser.get("/programme/reexamens").await;
    for shown in [
        "Je demande pourquoi.",
        "Nos motifs.",
        "Une lettre.",
        "D’autres candidatures",
        "Pourquoi cet accord",
        "Disponibilités",
    ] {
        assert!(page.shows(shown), "{shown}: {}", page.text());
    }
    let page = reply_to(&scene, &mut coordinator, id, "reopened").await;
    assert!(page.shows("Aucune demande n’attend"), "{}", page.text());
    assert_eq!(scene.state(id).await, "under_review");
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(own.shows("Coordination du programme"), "{}", own.text());
}

#[tokio::test]
async fn the_programme_answers_what_the_oci_did_not_in_time() {
    let mut scene = scene().await;
    scene.app.member(scene.organisation, "coordinator").await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    ask(&scene, &mut awa, id, "Une demande.").await;
    let mut early = scene.app.coordinator().await;
    assert!(early.browser.get("/programme/reexamens").await.shows("Aucune demande n’attend"));
    reply_to(&scene, &mut early, id, "upheld").await;
    assert_eq!(waiting(&scene).await, 1, "the OCI has its time");
    scene.app.advance(DAY * 31);
    let mut coordinator = scene.app.coordinator().await;
    assert!(coordinator.browser.get("/programme/reexamens").await.shows("Une demande."));
    reply_to(&scene, &mut coordinator, id, "upheld").await;
    assert_eq!(scene.count("SELECT count(*) FROM decision_review WHERE answered_as = 'programme'").await, 1);
}

#[tokio::test]
async fn who_applied_again_is_answered_there_and_others_never() {
    let mut scene = scene().await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    ask(&scene, &mut awa, id, "Une demande.").await;
    awa.apply(scene.placed.id, "Une autre lettre.").await;
    let mut colleague = scene.app.member(scene.organisation, "coordinator").await;
    let page = reply_to(&scene, &mut colleague, id, "reopened").await;
    assert!(page.shows("a postulé de nouveau"), "{}", page.text());
    let elsewhere = scene.app.organisation("ailleurs").await;
    let mut stranger = scene.app.member(elsewhere, "owner").await;
    let mut reader = scene.app.member(scene.organisation, "reader").await;
    for other in [&mut stranger, &mut reader] {
        reply_to(&scene, other, id, "upheld").await;
        assert_eq!(waiting(&scene).await, 1);
    }
    assert!(!reader.browser.get(&format!("/oci/candidatures/{id}")).await.shows("Une demande."));
}

#[tokio::test]
async fn what_was_written_is_erased_with_the_account() {
    let mut scene = scene().await;
    let (mut awa, id) = refused(&mut scene, "Awa Fictive").await;
    ask(&scene, &mut awa, id, "Une demande.").await;
    scene.app.advance(DAY * 366);
    scene.app.platform.sweep().await.expect("a sweep");
    assert_eq!(scene.count("SELECT count(*) FROM decision_review WHERE request IS NOT NULL").await, 0);
    assert_eq!(scene.count("SELECT count(*) FROM decision_review").await, 1, "that it was asked for stays");
}
