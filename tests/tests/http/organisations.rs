//! OCIs: somebody who signed up for an OCI registers it and becomes its owner; only a programme coordinator approves, refuses,
//! suspends and reinstates it, with a reason where one is required; members see its state, owners edit its page.

use http::StatusCode;
use tests::{Browser, Person, TestApp, fresh_id};

const FIELDS: &[(&str, &str)] = &[
    ("name", "Solidarité Deux-Rives (fictif)"),
    ("city", "Trois-Rivières"),
    ("description", "Nous accompagnons des coopératives fictives."),
    ("contact_name", "Maëlle Fictive"),
    ("contact_email", "contact@exemple.test"),
];

async fn registered(app: &TestApp) -> Person {
    let mut person = app.oci_account("Maëlle Fictive").await;
    let reply = person.browser.post("/api/organisation/register", FIELDS).await;
    assert_eq!(reply.location(), Some("/oci/solidarite-deux-rives-fictif"));
    person
}

async fn row(app: &TestApp) -> (uuid::Uuid, String, i32) {
    sqlx::query_as("SELECT id, state, version FROM organisation").fetch_one(&app.pool).await.unwrap()
}

async fn review(browser: &mut Browser, app: &TestApp, action: &str, reason: &str) -> tests::Reply {
    let (id, _, version) = row(app).await;
    let (id, version) = (id.to_string(), version.to_string());
    let fields = [("organisation", id.as_str()), ("version", &version), ("action", action), ("reason", reason)];
    browser.submit("/api/programme/review-organisation", &fields).await
}

#[tokio::test]
async fn an_oci_registers_and_the_programme_is_told() {
    let app = TestApp::start().await;
    let coordinator = app.coordinator().await;
    let mut owner = registered(&app).await;
    let desk = owner.browser.get("/oci/solidarite-deux-rives-fictif").await;
    assert!(desk.status == StatusCode::OK && desk.shows("En attente d’approbation"), "{}", desk.text());
    assert!(desk.shows("/oci/solidarite-deux-rives-fictif/projets") && desk.shows("/modifier"));
    assert_eq!(app.mails(&coordinator.email, "oci_registered").await.len(), 1);
    let (audited,): (i64,) = sqlx::query_as("SELECT count(*) FROM audit_event WHERE action = 'registered'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(audited, 1);
}

#[tokio::test]
async fn two_names_alike_get_two_addresses_and_a_form_sent_twice_registers_once() {
    let app = TestApp::start().await;
    registered(&app).await;
    let mut other = app.oci_account("Autre Fictive").await;
    let key = fresh_id().to_string();
    let fields: Vec<(&str, &str)> = FIELDS.iter().copied().chain([("form_key", key.as_str())]).collect();
    for _ in 0..2 {
        let reply = other.browser.post("/api/organisation/register", &fields).await;
        assert_eq!(reply.location(), Some("/oci/solidarite-deux-rives-fictif-2"));
    }
}

#[tokio::test]
async fn only_a_confirmed_account_of_that_kind_registers_and_not_endlessly() {
    let app = TestApp::start().await;
    let name = "Personne Fictive";
    for person in [app.person(name), app.volunteer(name), app.exchange_participant(name)] {
        let mut person = person.await;
        let page = person.browser.submit("/api/organisation/register", FIELDS).await;
        assert!(page.shows("n’a pas été ouvert pour un organisme"), "{}", page.text());
    }
    let page = app.browser().submit("/api/organisation/register", FIELDS).await;
    assert!(page.has("form[action='/api/account/sign-in']"), "signed out");
    let mut unconfirmed = app.oci_account(name).unconfirmed().await;
    let page = unconfirmed.browser.submit("/api/organisation/register", FIELDS).await;
    assert!(page.shows("Confirmez d’abord") && page.shows("Trois-Rivières"));
    let mut eager = app.oci_account("Personne Fictive").await;
    for _ in 0..3 {
        assert!(
            eager.browser.post("/api/organisation/register", FIELDS).await.location().unwrap().starts_with("/oci/sol")
        );
    }
    assert!(eager.browser.submit("/api/organisation/register", FIELDS).await.shows("attendent déjà une réponse"));
}

#[tokio::test]
async fn an_error_stands_beside_its_field_and_typed_text_is_kept() {
    let app = TestApp::start().await;
    let mut person = app.oci_account("Maëlle Fictive").await;
    let attack = "</textarea><script>x</script>";
    let fields = [("name", ""), ("city", "Gaspé"), ("description", attack), ("contact_email", "pas un courriel")];
    let page = person.browser.submit("/api/organisation/register", &fields).await;
    for text in ["id=\"name-error\"", "id=\"contact_email-error\"", "value=\"Gaspé\"", "pas un courriel", "&lt;script"]
    {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    assert!(!page.shows("<script>x"));
}

#[tokio::test]
async fn the_coordinator_approves_suspends_and_reinstates() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    let mut owner = registered(&app).await;
    let list = coordinator.browser.get("/programme/organismes?etat=registered").await;
    assert!(list.shows("Solidarité Deux-Rives") && list.has("[value=approve]") && !list.has("[value=suspend]"));
    assert!(coordinator.browser.get("/programme").await.shows("1 inscription ou nouveau nom à lire"));

    assert!(review(&mut coordinator.browser, &app, "approve", "").await.has("[role=status]"));
    assert_eq!(row(&app).await.1, "approved");
    assert_eq!(app.mails(&owner.email, "oci_approved").await.len(), 1);

    let page = review(&mut coordinator.browser, &app, "suspend", "").await;
    assert!(page.shows("error-summary") && row(&app).await.1 == "approved", "a suspension owes a reason");
    review(&mut coordinator.browser, &app, "suspend", "Un rapport <script> manque.").await;
    let desk = owner.browser.get("/oci/solidarite-deux-rives-fictif").await;
    assert!(desk.shows("Suspendu") && desk.shows("Un rapport &lt;script") && !desk.shows("<script"));
    review(&mut coordinator.browser, &app, "reinstate", "").await;
    assert_eq!(row(&app).await.1, "approved");
}

#[tokio::test]
async fn a_refusal_gives_its_reason_and_an_approval_stays_possible() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    let mut owner = registered(&app).await;
    review(&mut coordinator.browser, &app, "refuse", "Il manque un partenaire.").await;
    assert!(owner.browser.get("/oci/solidarite-deux-rives-fictif").await.shows("Il manque un partenaire."));
    assert_eq!(app.mails(&owner.email, "oci_refused").await.len(), 1);
    review(&mut coordinator.browser, &app, "approve", "").await;
    assert_eq!(row(&app).await.1, "approved");
}

#[tokio::test]
async fn nobody_but_the_coordinator_reviews() {
    let app = TestApp::start().await;
    let owner = registered(&app).await;
    let organisation = app.organisation("autre").await;
    let mut ministry = app.ministry_reader().await;
    let ministry_account = ministry.account;
    let desk = ministry.browser.get("/programme").await;
    assert!(
        desk.shows("Le programme en chiffres") && !desk.shows("/programme/organismes"),
        "numbers, and nothing to decide"
    );
    let people = [
        owner,
        app.member(organisation, "owner").await,
        app.member(organisation, "reader").await,
        app.volunteer("Volontaire Fictif").await,
        ministry,
    ];
    let (id, version): (uuid::Uuid, i32) =
        sqlx::query_as("SELECT id, version FROM organisation WHERE state = 'registered'")
            .fetch_one(&app.pool)
            .await
            .unwrap();
    let (id, version) = (id.to_string(), version.to_string());
    let fields = [("organisation", id.as_str()), ("version", &version), ("action", "approve")];
    for mut person in people {
        assert_eq!(person.browser.get("/programme/organismes").await.status, StatusCode::NOT_FOUND);
        if person.account != ministry_account {
            assert_eq!(person.browser.get("/programme").await.status, StatusCode::NOT_FOUND);
        }
        person.browser.post("/api/programme/review-organisation", &fields).await;
    }
    app.browser().post("/api/programme/review-organisation", &fields).await;
    let (waiting,): (i64,) = sqlx::query_as("SELECT count(*) FROM organisation WHERE state = 'registered'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(waiting, 1);
    assert_eq!(app.browser().get("/programme").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_forged_id_an_old_version_and_an_impossible_action_change_nothing() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    registered(&app).await;
    let (id, _, _) = row(&app).await;
    let (id, forged) = (id.to_string(), fresh_id().to_string());
    for (organisation, version, action) in [
        (&forged, "1", "approve"),
        (&id, "7", "approve"),
        (&id, "1", "reinstate"),
        (&id, "x", "approve"),
        (&id, "1", "x"),
    ] {
        let fields = [("organisation", organisation.as_str()), ("version", version), ("action", action)];
        let page = coordinator.browser.submit("/api/programme/review-organisation", &fields).await;
        assert!(page.shows("error-summary"), "{organisation} {version} {action}");
    }
    assert_eq!(row(&app).await.1, "registered");
}

#[tokio::test]
async fn owners_edit_the_page_members_read_it_and_others_know_nothing() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let edit = |version: &'static str| {
        let fields = FIELDS.iter().copied().chain([("slug", "deux-rives"), ("version", version)]);
        fields.collect::<Vec<(&str, &str)>>()
    };
    for (role, may) in [("owner", true), ("coordinator", false), ("reader", false)] {
        let mut member = app.member(organisation, role).await;
        let desk = member.browser.get("/oci/deux-rives").await;
        assert_eq!((desk.status, desk.shows("/modifier")), (StatusCode::OK, may), "{role}");
        let expected = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(member.browser.get("/oci/deux-rives/modifier").await.status, expected);
        let reply = member.browser.post("/api/organisation/edit", &edit("1")).await;
        assert_eq!(reply.location() == Some("/oci/deux-rives?enregistre=1"), may, "{role}");
    }
    let mut owner = app.member(organisation, "owner").await;
    let page = owner.browser.submit("/api/organisation/edit", &edit("1")).await;
    assert!(page.shows("error-summary") && page.shows("Trois-Rivières"), "moved on, and what was typed is kept");
    let other = app.organisation("autre").await;
    let mut stranger = app.member(other, "owner").await;
    for path in ["/oci/deux-rives", "/oci/deux-rives/modifier", "/oci/nulle-part"] {
        assert_eq!(stranger.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.browser().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    stranger.browser.post("/api/organisation/edit", &edit("2")).await;
    let (version,): (i32,) = sqlx::query_as("SELECT version FROM organisation WHERE slug = 'deux-rives'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(version, 2, "one edition, the owner's");
}

/// Saves the page of the only OCI under that name, as its owner.
async fn rename(app: &TestApp, owner: &mut Person, name: &str) -> tests::Reply {
    let version = row(app).await.2.to_string();
    let mut fields = vec![("slug", "solidarite-deux-rives-fictif"), ("version", &version), ("name", name)];
    fields.extend(FIELDS.iter().filter(|(field, _)| *field != "name"));
    owner.browser.submit("/api/organisation/edit", &fields).await
}

async fn answer_name(browser: &mut Browser, app: &TestApp, version: i32, verdict: &str) -> tests::Reply {
    let (id, version) = (row(app).await.0.to_string(), version.to_string());
    let fields = [("organisation", id.as_str()), ("version", &version), ("verdict", verdict)];
    browser.submit("/api/programme/review-name", &fields).await
}

async fn name(app: &TestApp) -> String {
    sqlx::query_scalar("SELECT name FROM organisation").fetch_one(&app.pool).await.unwrap()
}

#[tokio::test]
async fn before_it_is_approved_an_oci_corrects_its_name_alone() {
    let app = TestApp::start().await;
    let mut owner = registered(&app).await;
    rename(&app, &mut owner, "Solidarité Trois-Rives (fictif)").await;
    assert_eq!(name(&app).await, "Solidarité Trois-Rives (fictif)");
}

#[tokio::test]
async fn another_name_of_an_approved_oci_waits_for_the_programme() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    let mut owner = registered(&app).await;
    review(&mut coordinator.browser, &app, "approve", "").await;
    let old = FIELDS[0].1;
    for _ in 0..2 {
        rename(&app, &mut owner, "Croix-Rouge fictive").await;
    }
    assert_eq!(name(&app).await, old);
    assert_eq!(app.mails(&coordinator.email, "oci_name_asked").await.len(), 1, "told once");
    let edition = owner.browser.get("/oci/solidarite-deux-rives-fictif/modifier").await;
    assert!(edition.shows("attend l’accord") && edition.field("name").as_deref() == Some("Croix-Rouge fictive"));
    let list = coordinator.browser.get("/programme/organismes?etat=registered").await;
    assert!(list.shows("Croix-Rouge fictive") && list.shows(old), "{}", list.text());

    let version = row(&app).await.2;
    answer_name(&mut coordinator.browser, &app, version - 1, "accept").await;
    assert_eq!(name(&app).await, old, "another version was read");
    answer_name(&mut coordinator.browser, &app, version, "refuse").await;
    assert_eq!((name(&app).await.as_str(), app.mails(&owner.email, "oci_name_refused").await.len()), (old, 1));

    rename(&app, &mut owner, "Deux-Rives autrement (fictif)").await;
    let version = row(&app).await.2;
    answer_name(&mut owner.browser, &app, version, "accept").await;
    assert_eq!(name(&app).await, old, "an OCI does not answer itself");
    answer_name(&mut coordinator.browser, &app, version, "accept").await;
    assert_eq!(name(&app).await, "Deux-Rives autrement (fictif)");
    assert_eq!(app.mails(&owner.email, "oci_name_accepted").await.len(), 1);
}

#[tokio::test]
async fn an_oci_that_takes_its_wish_back_keeps_its_name() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    let mut owner = registered(&app).await;
    review(&mut coordinator.browser, &app, "approve", "").await;
    rename(&app, &mut owner, "Autre nom (fictif)").await;
    rename(&app, &mut owner, FIELDS[0].1).await;
    assert_eq!(app.count("SELECT count(*) FROM organisation WHERE wished_name IS NOT NULL").await, 0);
}
