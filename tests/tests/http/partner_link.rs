//! A partner's link as its OCI handles it: handed on where there is no address, followed, made again, taken back. A new link and another
//! address of the partner end the earlier one.

use domain::{ids::PlacementId, placement::PlacementState};
use http::StatusCode;
use jiff::SignedDuration;
use tests::{Person, Reply, TestApp, complete_content};

use crate::partner::{Asked, asked};

const MAIL: &str = "partner_confirmation";
const ADDRESS: &str = "partenaire@exemple.test";

async fn post(person: &mut Person, address: &str, id: PlacementId) -> Reply {
    let id = id.to_string();
    let page = person.browser.get(&format!("/oci/projets/{id}")).await;
    let version = page.field("version").unwrap_or_else(|| "1".to_owned());
    let reply = person.browser.post(address, &[("placement", id.as_str()), ("version", version.as_str())]).await;
    person.browser.follow(reply).await
}

async fn hand(person: &mut Person, id: PlacementId) -> Reply {
    post(person, "/api/placements/hand-link", id).await
}

/// The partner's page that a page with a link to hand on leads to.
fn handed(page: &Reply) -> String {
    let link = page.field("link").unwrap_or_else(|| panic!("no link: {}", page.text()));
    link[link.find("/p/").expect("a partner's link")..].to_owned()
}

async fn opens(app: &TestApp, path: &str) -> bool {
    let page = app.browser().get(path).await;
    assert!(page.status == StatusCode::OK || page.shows("Ce lien ne mène à rien"), "{}", page.text());
    page.status == StatusCode::OK && page.has("main form input[name=token]")
}

/// A placement that waits for a partner with a telephone only.
async fn by_telephone(app: &TestApp) -> (Person, PlacementId) {
    let organisation = app.organisation("deux-rives").await;
    let partner = app.partner(organisation).await;
    let query = "UPDATE partner SET contact_email = NULL, contact_phone = '+221 77 123 45 67', language = 'es'";
    sqlx::query(query).execute(&app.pool).await.expect("a telephone");
    let mut owner = app.member(organisation, "owner").await;
    let content = complete_content(partner, &[]);
    let id = app.placement(organisation, PlacementState::Draft, content).await.id;
    let key = id.to_string();
    let fields = [("placement", key.as_str()), ("version", "1"), ("action", "submit_to_partner")];
    owner.browser.post("/api/placements/act", &fields).await;
    (owner, id)
}

#[tokio::test]
async fn a_partner_with_a_telephone_only_is_handed_a_link() {
    let app = TestApp::start().await;
    let (mut owner, id) = by_telephone(&app).await;
    let overview = format!("/oci/projets/{id}");
    let page = owner.browser.get(&overview).await;
    assert!(page.shows("rien ne lui est parvenu encore") && !page.shows("a été sollicité"), "{}", page.text());
    let page = post(&mut owner, "/api/placements/link", id).await;
    assert!(page.shows("Obtenez un lien à lui remettre"), "{}", page.text());

    let page = hand(&mut owner, id).await;
    let path = handed(&page);
    assert!(path.starts_with("/p/") && page.field("link").is_some_and(|link| link.contains("/es/p/")), "{path}");
    for link in ["a[href^='https://wa.me/?text=Hola']", "a[href^='sms:?body=Hola%2C%20Union']", "svg.qr-code"] {
        assert!(page.has(link), "{link}: {}", page.text());
    }
    assert!(page.shows("le pide su opinión") && !page.shows("<script"), "{}", page.text());

    assert!(owner.browser.get(&overview).await.shows("Pas encore ouvert"));
    // Who looks at what they sent, and a program that draws a preview, are not the partner.
    owner.browser.get(&path).await;
    app.browser().calling_itself("WhatsApp/2.24").get(&path).await;
    assert!(owner.browser.get(&overview).await.shows("Pas encore ouvert"));
    assert!(opens(&app, &path).await);
    let page = owner.browser.get(&overview).await;
    assert!(page.shows("Ouvert pour la première fois") && page.shows("Dernier jour"), "{}", page.text());
    // The forty-fifth day lasts to its end.
    app.advance(SignedDuration::from_hours(46 * 24));
    let page = app.in_another_browser(&owner).await.browser.get(&overview).await;
    assert!(page.shows("Expiré") && !page.shows("Annuler ce lien"), "{}", page.text());
}

#[tokio::test]
async fn a_link_to_hand_on_is_shown_for_half_an_hour_where_it_was_made() {
    let app = TestApp::start().await;
    let (mut owner, id) = by_telephone(&app).await;
    let address = format!("/oci/projets/{id}/lien");
    let path = handed(&hand(&mut owner, id).await);
    let token = path.rsplit('/').next().expect("a token");
    assert_eq!(handed(&owner.browser.get(&address).await), path);

    // Neither the database nor another session of the OCI has it.
    let kept: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM one_time_link l WHERE position($1 IN l::text) > 0)
              + (SELECT count(*) FROM shown_link s WHERE position($2 IN s.token) > 0)
              + (SELECT count(*) FROM form_submission f WHERE position($1 IN f::text) > 0)
              + (SELECT count(*) FROM audit_event a WHERE position($1 IN a::text) > 0)",
    )
    .bind(token)
    .bind(token.as_bytes())
    .fetch_one(&app.pool)
    .await
    .expect("a count");
    assert_eq!(kept, 0, "the link is stored in clear");
    let mut elsewhere = app.in_another_browser(&owner).await;
    assert!(elsewhere.browser.get(&address).await.shows("Aucun lien n’est montré ici"));

    let half_an_hour = SignedDuration::from_mins(30);
    app.advance(half_an_hour - SignedDuration::from_secs(1));
    assert_eq!(handed(&owner.browser.get(&address).await), path);
    app.advance(SignedDuration::from_secs(1));
    let page = owner.browser.get(&address).await;
    assert!(page.shows("Aucun lien n’est montré ici") && page.field("link").is_none(), "{}", page.text());
    app.platform.sweep().await.expect("a sweep");
    let shown: i64 = sqlx::query_scalar("SELECT count(*) FROM shown_link").fetch_one(&app.pool).await.expect("a count");
    assert_eq!(shown, 0);
    assert!(opens(&app, &path).await, "the partner's link is good all the same");
}

#[tokio::test]
async fn a_new_link_and_another_address_end_the_earlier_link() {
    let app = TestApp::start().await;
    let Asked { mut owner, placed, path: first } = asked(&app, &[]).await;
    assert!(opens(&app, &first).await);
    let page = post(&mut owner, "/api/placements/link", placed.id).await;
    assert!(page.shows("Un nouveau lien est parti"), "{}", page.text());
    assert!(page.shows("n’est pas encore parti") && !page.shows("Lien envoyé par courriel"), "{}", page.text());
    let second = format!("/p/{}", app.token(ADDRESS, MAIL).await);
    assert!(!opens(&app, &first).await && opens(&app, &second).await, "sent again");

    let third = handed(&hand(&mut owner, placed.id).await);
    assert!(!opens(&app, &second).await && opens(&app, &third).await, "handed on");

    let fields = |email: &'static str, version: &'static str| {
        let partner = placed.partner.to_string();
        let form = [("organisation", "deux-rives"), ("version", version), ("name", "Union fictive"), ("country", "SN")];
        let more = [("place", "Kédougou"), ("language", "fr"), ("contact_name", "Awa Fictive"), ("email", email)];
        let fields = form.into_iter().chain(more).map(|(name, value)| (name, value.to_owned()));
        fields.chain([("partner", partner)]).collect::<Vec<_>>()
    };
    let save = async |owner: &mut Person, email, version| {
        let fields = fields(email, version);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        owner.browser.submit("/api/partners/save", &fields).await
    };
    // The same address in other letters is no other one.
    save(&mut owner, "PARTENAIRE@exemple.test", "1").await;
    assert!(opens(&app, &third).await);
    save(&mut owner, "corrigee@exemple.test", "2").await;
    let fourth = format!("/p/{}", app.token("corrigee@exemple.test", MAIL).await);
    assert!(!opens(&app, &third).await && opens(&app, &fourth).await, "another address");
}

#[tokio::test]
async fn a_link_is_taken_back() {
    let app = TestApp::start().await;
    let Asked { mut owner, placed, path } = asked(&app, &[]).await;
    let page = post(&mut owner, "/api/placements/revoke-link", placed.id).await;
    assert!(page.shows("Ce lien est annulé"), "{}", page.text());
    assert!(!opens(&app, &path).await);
    assert!(app.mails(ADDRESS, MAIL).await.is_empty(), "a mail that has not left goes with its link");
    let page = post(&mut owner, "/api/placements/revoke-link", placed.id).await;
    assert!(page.shows("a changé entre-temps"), "{}", page.text());
}
