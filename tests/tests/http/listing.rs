//! What search engines read: public pages name their one address, their other languages and what they say, whatever was typed
//! staying text; pages for one person are not to be listed; the site map holds what is published and nothing else.

use domain::placement::PlacementStep;
use http::StatusCode;
use tests::{BASE_URL, TestApp};

const SENEGAL_TITLE: &str = "Jardins fictifs de Kédougou";

/// The page's head.
async fn head(app: &TestApp, path: &str) -> String {
    let page = app.browser().get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    page.text().split("</head>").next().unwrap().to_owned()
}

#[tokio::test]
async fn a_public_page_names_its_address_its_languages_and_itself() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let base = BASE_URL;
    let placement = format!("/placements/{}", placed.id);
    for path in ["/placements", "/reciprocite", "/conditions", &placement] {
        for prefix in ["", "/en", "/es"] {
            let head = head(&app, &format!("{prefix}{path}?q=jardins")).await;
            for part in [
                format!("<link rel=\"canonical\" href=\"{base}{prefix}{path}\""),
                format!("hreflang=\"fr\" href=\"{base}{path}\""),
                format!("hreflang=\"en\" href=\"{base}/en{path}\""),
                format!("hreflang=\"es\" href=\"{base}/es{path}\""),
                format!("hreflang=\"x-default\" href=\"{base}{path}\""),
                format!("<meta property=\"og:url\" content=\"{base}{prefix}{path}\""),
            ] {
                assert!(head.contains(&part), "{part} is missing: {head}");
            }
            assert!(head.contains("name=\"description\" content=\"") && head.contains("og:description"), "{head}");
            assert!(!head.contains("noindex"), "{head}");
        }
    }
    assert!(head(&app, "/").await.contains(&format!("rel=\"canonical\" href=\"{base}/\"")));
    assert!(head(&app, "/en").await.contains(&format!("rel=\"canonical\" href=\"{base}/en\"")));
    let head = head(&app, &placement).await;
    assert!(head.contains(&format!("property=\"og:title\" content=\"{SENEGAL_TITLE}\"")), "{head}");
}

#[tokio::test]
async fn what_was_typed_stays_text_in_the_head() {
    let attack = "\"></title><script>x</script>";
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let changes: &[(PlacementStep, &[(&str, &str)])] =
        &[(PlacementStep::Basics, &[("title_fr", attack), ("summary_fr", attack)])];
    let placed = app.published_placement(organisation, changes).await;
    let head = head(&app, &format!("/placements/{}", placed.id)).await;
    assert!(!head.contains("<script") && head.contains("&lt;script&gt;"), "{head}");
    let content = head.split("name=\"description\" content=\"").nth(1).unwrap();
    assert!(content.starts_with("&quot;&gt;&lt;/title&gt;"), "{content}");
}

#[tokio::test]
async fn pages_for_one_person_are_not_to_be_listed() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut owner = app.member(organisation, "owner").await;
    for path in ["/compte", "/oci/deux-rives"] {
        let page = owner.browser.get(path).await;
        assert!(page.status == StatusCode::OK && page.shows("noindex") && !page.shows("canonical"), "{path}");
    }
    assert!(app.browser().get("/nulle-part").await.shows("noindex"));
    sqlx::query("UPDATE placement SET state = 'closed'").execute(&app.pool).await.unwrap();
    assert!(head(&app, &format!("/placements/{}", placed.id)).await.contains("noindex"));
}

#[tokio::test]
async fn the_site_map_holds_what_is_published() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let suspended = app.organisation("suspendu").await;
    let placed = app.published_placement(organisation, &[]).await;
    let closed = app.published_placement(organisation, &[]).await;
    let theirs = app.published_placement(suspended, &[]).await;
    sqlx::query("UPDATE placement SET state = 'closed' WHERE id = $1")
        .bind(closed.id.as_uuid())
        .execute(&app.pool)
        .await
        .unwrap();
    sqlx::query("UPDATE organisation SET state = 'suspended' WHERE slug = 'suspendu'")
        .execute(&app.pool)
        .await
        .unwrap();
    let map = app.browser().get("/sitemap.xml").await;
    assert_eq!(map.status, StatusCode::OK);
    assert_eq!(map.headers["content-type"], "application/xml; charset=utf-8");
    let base = BASE_URL;
    for path in ["/", "/en", "/es/conditions", &format!("/es/placements/{}", placed.id)] {
        assert!(map.shows(&format!("<loc>{base}{path}</loc>")), "{path}: {}", map.text());
    }
    assert!(!map.shows(&closed.id.to_string()) && !map.shows(&theirs.id.to_string()), "{}", map.text());
    assert_eq!(map.text().matches("<url>").count(), 3 * 9);
}

#[tokio::test]
async fn robots_are_told_where_the_site_map_is() {
    let app = TestApp::start().await;
    let robots = app.browser().get("/robots.txt").await;
    assert_eq!(
        (robots.status, robots.headers["cache-control"].to_str().unwrap()),
        (StatusCode::OK, "public, max-age=3600")
    );
    assert!(robots.shows("Disallow: /api/") && robots.shows(&format!("Sitemap: {}/sitemap.xml", BASE_URL)));
}
