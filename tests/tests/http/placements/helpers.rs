//! What an OCI and a coordinator do in their browsers.

use domain::{
    ids::{OrganisationId, PlacementId},
    placement::PlacementStep,
};
use tests::{Browser, Person, Reply, TestApp};

/// Markup that must stay text.
pub const HOSTILE: &str = "</textarea><script>alert(1)</script>";

/// An OCI and its owner.
pub struct Oci {
    pub organisation: OrganisationId,
    pub owner: Person,
}

pub async fn oci(app: &TestApp) -> Oci {
    let organisation = app.organisation("deux-rives").await;
    let owner = app.member(organisation, "owner").await;
    Oci { organisation, owner }
}

pub async fn begin(oci: &mut Oci) -> String {
    let reply = oci.owner.browser.post("/api/placements/create", &[("organisation", "deux-rives")]).await;
    let location = reply.location().expect("a redirection").to_owned();
    location.trim_start_matches("/oci/projets/").split('/').next().expect("an id").to_owned()
}

pub async fn save(browser: &mut Browser, id: &str, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
    let page = browser.get(&format!("/oci/projets/{id}/{step}")).await;
    let version = page.field("version").unwrap_or_else(|| panic!("no form: {}", page.text()));
    let known = [("placement", id), ("version", &version), ("step", step.as_str())];
    let fields: Vec<(&str, &str)> = known.into_iter().chain(fields.iter().copied()).collect();
    browser.post("/api/placements/save", &fields).await
}

/// Posts an action of an overview page with the version of that page.
pub async fn act(browser: &mut Browser, above: &str, address: &str, id: &str, fields: &[(&str, &str)]) -> Reply {
    let page = browser.get(&format!("{above}/{id}")).await;
    let version = page.field("version").unwrap_or_else(|| "1".to_owned());
    let concerned = page.field("concerned").unwrap_or_default();
    let known = [("placement", id), ("version", version.as_str()), ("concerned", concerned.as_str())];
    let known = known.into_iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name));
    let fields: Vec<(&str, &str)> = known.chain(fields.iter().copied()).collect();
    let reply = browser.post(address, &fields).await;
    browser.follow(reply).await
}

pub async fn oci_act(browser: &mut Browser, id: &str, fields: &[(&str, &str)]) -> Reply {
    act(browser, "/oci/projets", "/api/placements/act", id, fields).await
}

pub async fn review(browser: &mut Browser, id: &str, fields: &[(&str, &str)]) -> Reply {
    act(browser, "/programme/projets", "/api/programme/review-placement", id, fields).await
}

pub async fn state(app: &TestApp, id: &str) -> String {
    sqlx::query_scalar("SELECT state FROM placement WHERE id = $1::uuid")
        .bind(id.parse::<PlacementId>().expect("an id").as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("a state")
}

pub async fn mails(app: &TestApp, kind: &str) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM outbox_mail WHERE kind = $1")
        .bind(kind)
        .fetch_one(&app.pool)
        .await
        .expect("a count")
}
