//! People download all their data, and only their own, as JSON and CSV. Closing an account erases its owner's name, address and
//! texts, withdraws applications under way, and never leaves an OCI without an owner.

use http::StatusCode;
use serde_json::Value;
use tests::{Browser, PASSWORD, TestApp};

const EMAIL: &str = "camille.fictive@exemple.test";

/// A browser in which somebody with that address is signed in.
async fn account(app: &TestApp, email: &str) -> Browser {
    app.volunteer("=Camille Fictive").email(email).signing_up().await.browser
}

async fn participant_of(app: &TestApp, email: &str) -> uuid::Uuid {
    let query = "SELECT p.id FROM participant p JOIN account a ON a.id = p.account_id WHERE a.email = $1";
    sqlx::query_scalar(query).bind(email).fetch_one(&app.pool).await.unwrap()
}

async fn add_words(app: &TestApp, email: &str) {
    let participant = participant_of(app, email).await;
    for query in [
        "INSERT INTO cv (id, participant_id, file_name, content, uploaded_at) VALUES ($1, $1, 'cv.pdf', 'x', now())",
        "INSERT INTO accommodation_request (participant_id, request, updated_at) VALUES ($1, 'Une rampe', now())",
    ] {
        sqlx::query(query).bind(participant).execute(&app.pool).await.unwrap();
    }
}

#[tokio::test]
async fn people_download_all_their_data_and_only_theirs() {
    let app = TestApp::start().await;
    account(&app, "autre.fictive@exemple.test").await;
    let mut browser = account(&app, EMAIL).await;
    add_words(&app, EMAIL).await;
    for path in ["/compte/donnees.json", "/compte/donnees.csv"] {
        let reply = app.browser().get(path).await;
        assert_eq!(reply.location(), Some(format!("/connexion?suite={path}").as_str()));
    }
    let typed = [("form_key", "01930000-0000-7000-8000-000000000042"), ("form_name", "profile-motivation")];
    let text = [("form_page", "/profil/motivation"), ("motivation", "Apprendre des jardins")];
    browser.post("/api/forms/keep", &[typed, text].concat()).await;
    let reply = browser.get("/en/compte/donnees.json").await;
    assert_eq!(reply.headers["content-disposition"], "attachment; filename=\"donnees.json\"");
    assert_eq!(reply.headers["cache-control"], "private, no-store");
    let data: Value = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!(data["account"]["email"], EMAIL);
    assert_eq!(data["accommodation_request"]["request"], "Une rampe");
    assert_eq!(data["cv"]["bytes"], 1);
    assert_eq!(data["unsaved"][0]["fields"]["motivation"], "Apprendre des jardins");
    assert!(data["actions"].as_array().is_some_and(|actions| !actions.is_empty()));
    assert!(!reply.shows("autre.fictive") && !reply.shows("argon2"));
    let workbook = browser.get("/compte/donnees.xlsx").await;
    assert!(workbook.headers["content-type"].to_str().is_ok_and(|kind| kind.ends_with("spreadsheetml.sheet")));
    assert!(workbook.body.starts_with(b"PK\x03\x04"));
    let reply = browser.get("/compte/donnees.csv").await;
    assert_eq!(reply.headers["content-type"], "text/csv; charset=utf-8");
    assert!(reply.shows(&format!("account.email;{EMAIL}\r\n")) && reply.shows("account.name;'=Camille Fictive\r\n"));
}

#[tokio::test]
async fn a_closed_account_keeps_nothing_of_its_owner() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    add_words(&app, EMAIL).await;
    let signed_out = app.browser().post("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert!(signed_out.is_sent_back());
    for proof in [("current_password", "faux"), ("current_password", ""), ("confirmation", EMAIL)] {
        let page = browser.submit("/api/account/close", &[proof]).await;
        assert!(page.shows("error-summary"), "{proof:?}");
    }
    assert_eq!(app.count("SELECT count(*) FROM account WHERE closed_at IS NOT NULL").await, 0);
    let page = browser.submit("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    assert_eq!(browser.get("/compte").await.status, StatusCode::SEE_OTHER);
    for query in [
        "SELECT count(*) FROM account WHERE email LIKE '%camille%' OR display_name LIKE '%Camille%' OR password_hash <> ''",
        "SELECT count(*) FROM session WHERE account_id IS NOT NULL",
        "SELECT count(*) FROM cv",
        "SELECT count(*) FROM accommodation_request",
        "SELECT count(*) FROM one_time_link",
        "SELECT count(*) FROM outbox_mail",
    ] {
        assert_eq!(app.count(query).await, 0, "{query}");
    }
    let again = account(&app, EMAIL).await.get("/compte").await;
    assert!(again.shows(EMAIL), "the address is free again");
}

#[tokio::test]
async fn without_a_password_people_type_their_address() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Fictive").await;
    assert!(person.browser.get("/compte/fermer").await.field("confirmation").is_some());
    let page = person.browser.submit("/api/account/close", &[("confirmation", EMAIL)]).await;
    assert!(page.shows("error-summary") && page.field("confirmation").as_deref() == Some(EMAIL));
    let typed = person.email.to_uppercase();
    let page = person.browser.submit("/api/account/close", &[("confirmation", &typed)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
}

#[tokio::test]
async fn applications_are_withdrawn_and_their_texts_erased() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut someone = app.applicant("Camille Fictive").await;
    let member = app.member(organisation, "coordinator").await;
    let email = someone.email.clone();
    let application = someone.apply(placed.id, "Une lettre de Camille.").await;
    let set = "UPDATE application SET state = $1 WHERE id = $2";
    sqlx::query(set).bind("departed").bind(application.as_uuid()).execute(&app.pool).await.unwrap();
    let page = someone.browser.submit("/api/account/close", &[("confirmation", &email)]).await;
    assert!(page.shows("Un séjour est en cours"), "{}", page.text());
    sqlx::query(set).bind("submitted").bind(application.as_uuid()).execute(&app.pool).await.unwrap();
    let page = someone.browser.submit("/api/account/close", &[("confirmation", &email)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    let left = "SELECT count(*) FROM application WHERE state = 'withdrawn' AND letter IS NULL AND answers = '[]'";
    assert_eq!(app.count(left).await, 1);
    assert_eq!(app.count("SELECT count(*) FROM participant WHERE profile::text LIKE '%Camille%'").await, 0);
    assert_eq!(app.mails(&member.email, "withdrawn_oci").await.len(), 1);
}

#[tokio::test]
async fn an_oci_keeps_an_owner() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    app.member(organisation, "coordinator").await;
    let proof = [("confirmation", owner.email.as_str())];
    let page = owner.browser.submit("/api/account/close", &proof).await;
    assert!(page.shows("la seule personne responsable"), "{}", page.text());
    app.member(organisation, "owner").await;
    assert!(owner.browser.submit("/api/account/close", &proof).await.shows("Votre compte est fermé"));
    assert_eq!(app.count("SELECT count(*) FROM membership").await, 2);
}
