//! A stop is an act with consequences: a country's highest level, the suspension of a placement or of an OCI. It counts whom it
//! concerns before it is confirmed, writes to those people and OCIs in their language and to nobody else, puts a task on the desks,
//! and ends by an act of the same kind.

use std::collections::BTreeSet;

use domain::ids::ApplicationId;
use tests::{Person, Reply};

use super::helpers::{Scene, about, scene};

const FORM: &str = "/api/programme/note-security";
const COUNTRY: [(&str, &str); 3] = [("country", "SN"), ("level", "avoid_all"), ("source", "Avis fictif aux voyageurs")];

/// A candidate who reads English, somebody with an offer, somebody abroad who reads Spanish, and a draft.
struct Cast {
    scene: Scene,
    waiting: Person,
    offered: Person,
    abroad: Person,
    draft: Person,
    offer: ApplicationId,
}

async fn cast() -> Cast {
    let mut scene = scene().await;
    let (waiting, _) = scene.applied("Attente Fictive").await;
    let (offered, offer) = scene.offered("Offre Fictive").await;
    let (abroad, left) = scene.applied("Loin Fictive").await;
    let mut draft = scene.app.applicant("Brouillon Fictif").await;
    let placement = scene.placed.id.to_string();
    draft.browser.post("/api/applications/accept-asks", &about(&placement)).await;
    let speak = "UPDATE account SET language = $2 WHERE id = $1";
    for (person, language) in [(&waiting, "en"), (&abroad, "es")] {
        let query = sqlx::query(speak).bind(person.account.as_uuid()).bind(language);
        query.execute(&scene.app.pool).await.expect("a language");
    }
    let query = sqlx::query("UPDATE application SET state = 'departed' WHERE id = $1").bind(left.as_uuid());
    query.execute(&scene.app.pool).await.expect("a departure");
    scene.run("DELETE FROM outbox_mail").await;
    Cast { scene, waiting, offered, abroad, draft, offer }
}

impl Cast {
    /// Every mail since the last call: its recipient, language and kind.
    async fn mails(&self) -> BTreeSet<(String, String, String)> {
        let rows = sqlx::query_as("DELETE FROM outbox_mail RETURNING recipient, language, kind");
        rows.fetch_all(&self.scene.app.pool).await.expect("the outbox").into_iter().collect()
    }

    /// The mails that a stop or its end writes to people, with what it writes to the OCI.
    fn expected(&self, oci: Option<&str>, candidate: &str, abroad: &str) -> BTreeSet<(String, String, String)> {
        let people = [(&self.waiting, "en", candidate), (&self.offered, "fr", candidate), (&self.abroad, "es", abroad)];
        let members = oci.map(|kind| (&self.scene.member, "fr", kind));
        let all = people.into_iter().chain(members);
        all.map(|(to, language, kind)| (to.email.clone(), language.to_owned(), kind.to_owned())).collect()
    }

    async fn levels(&self) -> i64 {
        self.scene.count("SELECT count(*) FROM country_security").await
    }
}

fn concerned(page: &Reply) -> String {
    page.field("concerned").unwrap_or_else(|| panic!("no count: {}", page.text()))
}

#[tokio::test]
async fn a_level_is_confirmed_by_who_has_read_whom_it_concerns() {
    let cast = cast().await;
    let mut coordinator = cast.scene.app.coordinator().await;
    let before = coordinator.browser.get("/programme/pays/SN").await;
    assert!(before.shows("Personnes sur place") && !before.has("input[name='confirmed']"), "{}", before.text());
    let page = coordinator.browser.submit(FORM, &COUNTRY).await;
    assert!(page.shows("Avis fictif aux voyageurs") && page.has("input[name='confirmed']"), "{}", page.text());
    assert!(page.has("input[value='avoid_all'][checked]"), "what was chosen stays: {}", page.text());
    for count in ["Organismes\u{a0}: 1", "voit\u{a0}: 1", "décision\u{a0}: 1", "réponse\u{a0}: 1", "place\u{a0}: 1"] {
        assert!(page.shows(count), "{count}: {}", page.text());
    }
    assert_eq!(concerned(&page), "3", "a draft is nobody's business");
    let fewer = [COUNTRY.as_slice(), &[("confirmed", "on"), ("concerned", "2")]].concat();
    let page = coordinator.browser.submit(FORM, &fewer).await;
    assert!(
        page.shows("a changé entre-temps") && page.has("input[name='confirmed']:not([checked])"),
        "{}",
        page.text()
    );
    assert_eq!((cast.levels().await, cast.mails().await.len()), (0, 0), "nothing happened");
    let confirmed = [COUNTRY.as_slice(), &[("confirmed", "on"), ("concerned", "3")]].concat();
    let page = coordinator.browser.submit(FORM, &confirmed).await;
    assert!(page.shows("C’est noté"), "{}", page.text());
    assert_eq!((cast.levels().await, cast.mails().await.len()), (1, 4));
    let again = coordinator.browser.submit(FORM, &COUNTRY).await;
    assert!(again.shows("C’est noté") && cast.mails().await.is_empty(), "the same level is no news: {}", again.text());
    let lower = [("country", "SN"), ("level", "normal"), ("source", "Avis levé")];
    let page = coordinator.browser.submit(FORM, &lower).await;
    assert!(page.shows("Les départs reprennent") && concerned(&page) == "3", "{}", page.text());
    let detail: serde_json::Value =
        sqlx::query_scalar("SELECT detail FROM audit_event WHERE action = 'security_noted' ORDER BY at, id LIMIT 1")
            .fetch_one(&cast.scene.app.pool)
            .await
            .expect("the trail");
    assert_eq!((detail["level"].as_str(), detail["concerned"]["abroad"].as_i64()), (Some("avoid_all"), Some(1)));
}

#[tokio::test]
async fn a_country_writes_to_everybody_concerned_in_their_language() {
    let cast = cast().await;
    let elsewhere = cast.scene.app.organisation("ailleurs").await;
    cast.scene.app.member(elsewhere, "owner").await;
    cast.scene.app.member(cast.scene.organisation, "reader").await;
    cast.scene.app.note_level("avoid_all", "Avis fictif").await;
    let mails = cast.mails().await;
    assert_eq!(mails, cast.expected(Some("country_paused_oci"), "stay_paused", "stay_paused_abroad"));
    assert!(mails.iter().all(|(to, ..)| *to != cast.draft.email));
    cast.scene.app.note_level("avoid_non_essential", "Avis levé").await;
    let mails = cast.mails().await;
    assert_eq!(mails, cast.expected(Some("country_resumed_oci"), "stay_resumed", "stay_resumed_abroad"));
    cast.scene.app.note_level("normal", "Rien").await;
    assert!(cast.mails().await.is_empty(), "neither begins nor ends a stop");
}

#[tokio::test]
async fn a_suspension_of_a_placement_counts_and_writes_and_so_does_its_end() {
    let cast = cast().await;
    let mut coordinator = cast.scene.app.coordinator().await;
    let id = cast.scene.placed.id.to_string();
    let path = format!("/programme/projets/{id}");
    let turns = [
        ("suspend", "placement_suspended_oci", "stay_paused", "stay_paused_abroad"),
        ("resume", "placement_resumed_oci", "stay_resumed", "stay_resumed_abroad"),
    ];
    for (action, oci, candidate, abroad) in turns {
        let page = coordinator.browser.get(&path).await;
        assert!(page.shows("Personnes sur place\u{a0}: 1"), "{}", page.text());
        let (version, concerned) = (page.field("version").expect("a version"), concerned(&page));
        let about = [("placement", id.as_str()), ("version", &version), ("action", action), ("reason", "Une crue.")];
        let fewer = [about.as_slice(), &[("concerned", "1")]].concat();
        let refused = coordinator.browser.submit("/api/programme/review-placement", &fewer).await;
        assert!(refused.shows("a changé entre-temps") && cast.mails().await.is_empty(), "{}", refused.text());
        let fields = [about.as_slice(), &[("concerned", concerned.as_str())]].concat();
        coordinator.browser.submit("/api/programme/review-placement", &fields).await;
        assert_eq!(cast.mails().await, cast.expected(Some(oci), candidate, abroad), "{action}");
    }
}

#[tokio::test]
async fn a_suspension_of_an_oci_counts_and_writes_and_so_does_its_end() {
    let cast = cast().await;
    let mut coordinator = cast.scene.app.coordinator().await;
    let turns = [
        ("suspend", "oci_suspended", "stay_paused", "stay_paused_abroad"),
        ("reinstate", "oci_approved", "stay_resumed", "stay_resumed_abroad"),
    ];
    for (action, oci, candidate, abroad) in turns {
        let page = coordinator.browser.get("/programme/organismes").await;
        assert!(page.shows("Personnes sur place\u{a0}: 1"), "{}", page.text());
        let id = page.field("organisation").expect("an OCI");
        let (version, concerned) = (page.field("version").expect("a version"), concerned(&page));
        let about =
            [("organisation", id.as_str()), ("version", &version), ("action", action), ("reason", "Un rapport.")];
        let fewer = [about.as_slice(), &[("concerned", "1")]].concat();
        let refused = coordinator.browser.submit("/api/programme/review-organisation", &fewer).await;
        assert!(refused.shows("a changé entre-temps") && cast.mails().await.is_empty(), "{}", refused.text());
        let fields = [about.as_slice(), &[("concerned", concerned.as_str())]].concat();
        coordinator.browser.submit("/api/programme/review-organisation", &fields).await;
        assert_eq!(cast.mails().await, cast.expected(Some(oci), candidate, abroad), "{action}");
    }
}

#[tokio::test]
async fn the_end_of_one_stop_is_no_news_while_another_holds() {
    let mut cast = cast().await;
    cast.scene.app.note_level("avoid_all", "Avis fictif").await;
    cast.scene.run("UPDATE organisation SET state = 'suspended'").await;
    cast.mails().await;
    cast.scene.app.note_level("caution", "Avis levé").await;
    assert!(
        cast.mails().await.is_empty(),
        "nothing goes on at a suspended OCI, neither for people nor for its members"
    );
    let page = cast.offered.browser.get(&format!("/candidatures/{}", cast.offer)).await;
    assert!(page.shows("qui propose ce projet est suspendu") && !page.has("a[href$='/accepter']"), "{}", page.text());
}

#[tokio::test]
async fn the_desks_list_what_waits() {
    let mut cast = cast().await;
    let mut coordinator = cast.scene.app.coordinator().await;
    let mut ministry = cast.scene.app.ministry_reader().await;
    let (desk, placement) = ("/oci/oci-fictif", cast.scene.placed.id);
    let link = format!(".tasks a[href='/oci/projets/{placement}']");
    let review = format!(".tasks a[href='/programme/projets/{placement}']");
    assert!(!cast.scene.member.browser.get(desk).await.has(&link));
    cast.scene.app.note_level("avoid_all", "Avis fictif").await;
    let page = cast.scene.member.browser.get(desk).await;
    assert!(page.has(&link) && page.shows("(Sénégal)"), "{}", page.text());
    assert!(page.shows("2 candidatures en cours") && page.shows("1 personne sur place"), "{}", page.text());
    let page = coordinator.browser.get("/programme").await;
    assert!(page.has(&review) && page.shows("1 personne sur place"), "{}", page.text());
    assert!(!ministry.browser.get("/programme").await.shows("personne sur place"), "figures only");
    cast.scene.app.note_level("caution", "Avis levé").await;
    assert!(!cast.scene.member.browser.get(desk).await.has(&link));
    assert!(!coordinator.browser.get("/programme").await.has(&review));
}
