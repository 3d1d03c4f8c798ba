//! What search engines read: public pages name their canonical address, their other languages and a description, and markup stays
//! text; private pages are not listed; the site map contains published placements only.

use domain::placement::PlacementStep;
use http::StatusCode;
use tests::{BASE_URL, Reply, TestApp};

const SENEGAL_TITLE: &str = "Jardins fictifs de Kédougou";

async fn page(app: &TestApp, path: &str) -> Reply {
    let page = app.browser().get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    page
}

/// The content of the page's first meta element of that name or property.
fn meta(page: &Reply, name: &str) -> Option<String> {
    page.attributes(&format!("head meta[name='{name}'], head meta[property='{name}']"), "content").into_iter().next()
}

fn is_unlisted(page: &Reply) -> bool {
    meta(page, "robots").is_some_and(|text| text.contains("noindex"))
}

fn canonical(page: &Reply) -> Option<String> {
    page.link("head link[rel=canonical]")
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
            let page = page(&app, &format!("{prefix}{path}?q=jardins")).await;
            let address = Some(format!("{base}{prefix}{path}"));
            assert_eq!((canonical(&page), meta(&page, "og:url")), (address.clone(), address), "{prefix}{path}");
            for (language, before) in [("fr", ""), ("en", "/en"), ("es", "/es"), ("x-default", "")] {
                let alternate = page.link(&format!("head link[rel=alternate][hreflang='{language}']"));
                assert_eq!(alternate, Some(format!("{base}{before}{path}")), "{prefix}{path} in {language}");
            }
            for name in ["description", "og:description"] {
                assert!(meta(&page, name).is_some_and(|text| !text.is_empty()), "{prefix}{path}: {name}");
            }
            assert_eq!(meta(&page, "robots"), None, "{prefix}{path}");
        }
    }
    for path in ["/", "/en"] {
        assert_eq!(canonical(&page(&app, path).await), Some(format!("{base}{path}")));
    }
    assert_eq!(meta(&page(&app, &placement).await, "og:title").as_deref(), Some(SENEGAL_TITLE));
}

#[tokio::test]
async fn markup_stays_text_in_the_head() {
    let attack = "\"></title><script>x</script>";
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let changes: &[(PlacementStep, &[(&str, &str)])] =
        &[(PlacementStep::Basics, &[("title_fr", attack), ("summary_fr", attack)])];
    let placed = app.published_placement(organisation, changes).await;
    let page = page(&app, &format!("/placements/{}", placed.id)).await;
    assert!(!page.shows("<script") && page.shows("&lt;script&gt;"), "{}", page.text());
    assert!(page.texts("head title")[0].starts_with(attack), "{}", page.text());
    assert!(meta(&page, "description").is_some_and(|text| text.starts_with(attack)), "{}", page.text());
}

#[tokio::test]
async fn private_pages_are_not_listed() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut owner = app.member(organisation, "owner").await;
    for path in ["/compte", "/oci/deux-rives"] {
        let page = owner.browser.get(path).await;
        assert!(page.status == StatusCode::OK && is_unlisted(&page) && canonical(&page).is_none(), "{path}");
    }
    assert!(is_unlisted(&app.browser().get("/nulle-part").await));
    sqlx::query("UPDATE placement SET state = 'closed'").execute(&app.pool).await.unwrap();
    assert!(is_unlisted(&page(&app, &format!("/placements/{}", placed.id)).await));
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
