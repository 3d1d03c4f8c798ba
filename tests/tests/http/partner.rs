//! The partner's link can be read many times and answered once; an expired link says so; its page is small.

use domain::placement::{PlacementState, PlacementStep};
use http::StatusCode;
use jiff::SignedDuration;
use tests::{Person, Placed, Reply, TestApp, complete_content};

/// The bound for a partner's page and its stylesheet.
const BUDGET: usize = 30 * 1024;

pub struct Asked {
    pub owner: Person,
    pub placed: Placed,
    pub path: String,
}

/// A submitted placement, and the link that its partner received.
pub async fn asked(app: &TestApp, changes: &[(PlacementStep, &[(&str, &str)])]) -> Asked {
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let partner = app.partner(organisation).await;
    let placed = app.placement(organisation, PlacementState::Draft, complete_content(partner, changes)).await;
    let id = placed.id.to_string();
    let fields = [("placement", id.as_str()), ("version", "1"), ("action", "submit_to_partner")];
    owner.browser.post("/api/placements/act", &fields).await;
    let token = app.token("partenaire@exemple.test", "partner_confirmation").await;
    Asked { owner, placed, path: format!("/p/{token}") }
}

pub async fn answer(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Reply {
    let mut browser = app.browser();
    let page = browser.get(path).await;
    let version = page.field("version").unwrap_or_else(|| "1".to_owned());
    let token = path.rsplit('/').next().expect("a token");
    let known = [("token", token), ("version", version.as_str())];
    let fields: Vec<(&str, &str)> = known.into_iter().chain(fields.iter().copied()).collect();
    browser.submit("/api/partner/answer", &fields).await
}

pub const YES: [(&str, &str); 3] =
    [("verdict", "confirm"), ("person", "Awa Fictive"), ("statement", "L’eau d’abord, puis les jardins.")];

#[tokio::test]
async fn a_link_is_read_often_and_answered_once() {
    let app = TestApp::start().await;
    let mut asked = asked(&app, &[]).await;
    for prefix in ["", "/en", "/es", ""] {
        let page = app.browser().get(&format!("{prefix}{}", asked.path)).await;
        assert_eq!(page.status, StatusCode::OK);
        for text in ["Loger huit personnes", "Maëlle Fictive", "418 555-0142", "Nos jardins d’abord."] {
            assert!(page.shows(text), "{text}: {}", page.text());
        }
        assert!(!page.shows("<script"));
        assert_eq!(page.field("person").unwrap_or_default(), "", "who answers says their own name");
        assert!(!page.shows("1 à 1") && !page.shows("1 to 1") && !page.shows("1 a 1"), "{}", page.text());
    }
    let page = answer(&app, &asked.path, &YES).await;
    assert!(page.shows("La réponse est reçue") && page.shows("L’eau d’abord"), "{}", page.text());
    let page = answer(&app, &asked.path, &YES).await;
    assert!(page.shows("déjà été envoyée"), "{}", page.text());
    let page = asked.owner.browser.get(&format!("/oci/projets/{}", asked.placed.id)).await;
    assert!(page.shows("En attente de vérification"), "{}", page.text());
    let mut coordinator = app.coordinator().await;
    let file = coordinator.browser.get(&format!("/programme/projets/{}", asked.placed.id)).await;
    assert!(file.shows("L’eau d’abord") && file.shows("Confirmé par Awa Fictive"), "{}", file.text());
}

#[tokio::test]
async fn a_refusal_needs_a_reason_and_leads_back_to_the_draft() {
    let app = TestApp::start().await;
    let mut asked = asked(&app, &[]).await;
    let page = answer(&app, &asked.path, &[("verdict", "refuse"), ("person", "Awa </textarea><script>")]).await;
    assert!(
        page.shows("error-summary") && page.shows("Awa &lt;/textarea") && !page.shows("<script"),
        "{}",
        page.text()
    );
    let no = [("verdict", "refuse"), ("person", "Awa Fictive"), ("reason", "C’est la saison des pluies.")];
    answer(&app, &asked.path, &no).await;
    let page = asked.owner.browser.get(&format!("/oci/projets/{}", asked.placed.id)).await;
    assert!(page.shows("C’est la saison des pluies.") && page.shows("Brouillon"), "{}", page.text());
    let mails: i64 = sqlx::query_scalar("SELECT count(*) FROM outbox_mail WHERE kind = 'placement_returned'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(mails, 1);
}

#[tokio::test]
async fn an_expired_link_says_whom_to_call() {
    let app = TestApp::start().await;
    let asked = asked(&app, &[]).await;
    app.advance(SignedDuration::from_hours(46 * 24));
    let page = app.browser().get(&asked.path).await;
    assert!(page.shows("Ce lien a expiré") && page.shows("418 555-0142") && !page.has("textarea"), "{}", page.text());
    let page = answer(&app, &asked.path, &YES).await;
    assert!(page.shows("Ce lien a expiré"), "{}", page.text());
    let page = app.browser().get(&format!("/p/{}", "a".repeat(43))).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.shows("Appelez l’organisme"), "{}", page.text());
}

#[tokio::test]
async fn a_placement_taken_back_shows_its_new_state() {
    let app = TestApp::start().await;
    let mut asked = asked(&app, &[]).await;
    let id = asked.placed.id.to_string();
    let page = asked.owner.browser.get(&format!("/oci/projets/{id}")).await;
    let version = page.field("version").unwrap();
    let fields = [("placement", id.as_str()), ("version", version.as_str()), ("action", "recall")];
    asked.owner.browser.post("/api/placements/act", &fields).await;
    let page = app.browser().get(&asked.path).await;
    assert!(page.shows("a changé d’état") && page.shows("Brouillon"), "{}", page.text());
    let page = answer(&app, &asked.path, &YES).await;
    assert!(page.shows("a changé entre-temps"), "{}", page.text());
}

#[tokio::test]
async fn markup_stays_text_on_the_partner_page() {
    let app = TestApp::start().await;
    let hostile = "</textarea><script>alert(1)</script>";
    let changes: [(PlacementStep, &[(&str, &str)]); 3] = [
        (PlacementStep::Basics, &[("title_fr", hostile), ("summary_fr", hostile), ("description_fr", hostile)]),
        (PlacementStep::PlaceAndDates, &[("place", hostile)]),
        (PlacementStep::Partner, &[("statement", hostile), ("hosting", hostile), ("contact_name", hostile)]),
    ];
    let asked = asked(&app, &changes).await;
    let page = app.browser().get(&asked.path).await;
    assert!(page.shows("&lt;script") && !page.shows("<script"), "{}", page.text());
}

#[tokio::test]
async fn the_page_weighs_thirty_kilobytes_at_most() {
    let app = TestApp::start().await;
    let asked = asked(&app, &[]).await;
    let page = app.browser().get(&asked.path).await;
    assert!(page.shows("no-web-font"));
    let styles = concat!(env!("CARGO_MANIFEST_DIR"), "/../style");
    let order = std::fs::read_to_string(format!("{styles}/order.txt")).expect("the order of the stylesheet");
    let mut css = Vec::new();
    for name in order.split_whitespace() {
        let path = format!("{styles}/{name}");
        let path = if path.ends_with(".css") { path } else { format!("{path}.css") };
        css.extend(std::fs::read(path).unwrap_or_default());
    }
    // Brotli reduces the stylesheet to a fifth. This test counts a third, and needs no compressor.
    assert!(!css.is_empty());
    let weight = page.body.len() + css.len() / 3;
    assert!(weight <= BUDGET, "{} bytes of HTML, {} of CSS before compression", page.body.len(), css.len());
}
