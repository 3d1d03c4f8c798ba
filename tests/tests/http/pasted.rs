//! What is pasted arrives clean: invisible signs, accents in two pieces, capital schemes and domains of every script.

use tests::{PASSWORD, TestApp};

#[tokio::test]
async fn an_address_with_invisible_signs_signs_in() {
    let app = TestApp::start().await;
    let awa = app.volunteer("Awa Fictive").signing_up().await;
    let pasted = format!("\u{FEFF}{}\u{200B}\u{A0}", awa.email);
    let mut browser = app.browser();
    let reply = browser.sign_in(&pasted, PASSWORD).await;
    assert!(reply.location().is_some_and(|to| !to.contains("echo=")), "{:?}", reply.location());
}

#[tokio::test]
async fn an_oci_gives_a_domain_and_a_site_of_its_own_script() {
    let app = TestApp::start().await;
    let organisation = app.organisation("ici").await;
    let mut awa = app.member(organisation, "owner").await;
    let fields = [
        ("name", "Coope\u{301}rative\u{200B} fictive"),
        ("city", "\u{202A}Rimouski\u{202C}"),
        ("description", "Un\r\norganisme.\u{0}"),
        ("website", "Https://Coopérative.exemple.test/Été"),
        ("contact_name", "Awa\u{2009}Fictive"),
        ("contact_email", "info@coope\u{301}rative.exemple.test\u{200B}"),
        ("contact_phone", "418\u{2011}555\u{2011}0142"),
    ];
    let reply = awa.browser.submit("/api/organisation/register", &fields).await;
    assert!(!reply.shows("error-summary"), "{}", reply.text());
    let stored: (String, String, String) =
        sqlx::query_as("SELECT name, website, contact_email FROM organisation WHERE slug <> 'ici'")
            .fetch_one(&app.pool)
            .await
            .expect("an OCI");
    assert_eq!(stored.0, "Coopérative fictive");
    assert_eq!(stored.1, "https://xn--cooprative-e7a.exemple.test/Été");
    assert_eq!(stored.2, "info@xn--cooprative-e7a.exemple.test");
}
