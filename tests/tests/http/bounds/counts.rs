//! How many of a kind wait at once.

use tests::{Browser, PASSWORD, TestApp};

/// A browser that waits for the code of a second factor.
async fn waiting(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    browser.sign_in(email, PASSWORD).await;
    browser
}

#[tokio::test]
async fn five_sign_ins_wait_for_a_code_and_a_sixth_ends_the_oldest() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").signing_up().await;
    app.second_factor(&mut owner.browser).await;
    app.next_code();
    let mut first = waiting(&app, &owner.email).await;
    for _ in 0..4 {
        app.next_code();
        waiting(&app, &owner.email).await;
    }
    let form = "input[name=code]";
    assert!(first.get("/connexion/code").await.has(form), "the fifth beside it");
    app.next_code();
    waiting(&app, &owner.email).await;
    assert!(!first.get("/connexion/code").await.has(form), "the sixth");
    assert_eq!(app.count("SELECT count(*) FROM pending_sign_in").await, 5);
}

#[tokio::test]
async fn three_ocis_of_one_person_wait_for_an_answer() {
    let app = TestApp::start().await;
    let mut person = app.oci_account("Maëlle Fictive").await;
    let fields = [
        ("name", "Solidarité fictive"),
        ("city", "Rimouski"),
        ("description", "Un organisme fictif."),
        ("contact_name", "Maëlle Fictive"),
        ("contact_email", "contact@exemple.test"),
    ];
    for (turn, registered) in [(1, 1), (2, 2), (3, 3), (4, 3)] {
        person.browser.post("/api/organisation/register", &fields).await;
        assert_eq!(app.count("SELECT count(*) FROM organisation").await, registered, "{turn}");
    }
}
