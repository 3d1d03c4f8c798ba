//! An OCI: its registration, its name, its team.

use tests::{Person, Reply};

use super::stage::{PRIVATE, Stage};

/// The pages of the OCI name it.
const NAME: &str = "Deux-Rives";
const FIELDS: [(&str, &str); 4] = [
    ("city", "Rimouski"),
    ("description", "Un organisme fictif."),
    ("contact_name", "Awa Fictive"),
    ("contact_email", "awa@exemple.test"),
];

pub async fn inviting_a_colleague(stage: &mut Stage) {
    let organisation = stage.app.organisation("deux-rives").await;
    let mut owner = stage.app.member(organisation, "owner").await;
    let guest = stage.app.volunteer("Collègue Fictive").await;
    stage.only_in_spanish(&[&guest]).await;
    let fields = [("organisation", "deux-rives"), ("email", guest.email.as_str()), ("role", "coordinator")];
    owner.browser.post("/api/organisations/invite", &fields).await;
    stage.arrives("oci_invitation", &guest, "Organisme deux-rives").await;
}

pub async fn registering_an_oci(stage: &mut Stage) {
    let mut coordinator = stage.app.coordinator().await;
    stage.app.ministry_reader().await;
    for (verdict, kind) in [("approve", "oci_approved"), ("refuse", "oci_refused")] {
        let mut owner = stage.app.oci_account("Maëlle Fictive").await;
        stage.only_in_spanish(&[&coordinator]).await;
        register(&mut owner).await;
        stage.arrives("oci_registered", &coordinator, NAME).await;
        stage.only_in_spanish(&[&owner]).await;
        review(&mut coordinator, verdict).await;
        stage.arrives(kind, &owner, NAME).await;
    }
}

pub async fn asking_for_another_name(stage: &mut Stage) {
    let mut coordinator = stage.app.coordinator().await;
    let mut owner = stage.app.oci_account("Maëlle Fictive").await;
    register(&mut owner).await;
    review(&mut coordinator, "approve").await;
    for (verdict, kind, shown) in [("refuse", "oci_name_refused", NAME), ("accept", "oci_name_accepted", "Trois-Rives")]
    {
        stage.only_in_spanish(&[&coordinator]).await;
        rename(&mut owner).await;
        stage.arrives("oci_name_asked", &coordinator, "Trois-Rives").await;
        stage.only_in_spanish(&[&owner]).await;
        let list = coordinator.browser.get("/programme/organismes?etat=registered").await;
        answer(&mut coordinator, &list, "review-name", &[("verdict", verdict)]).await;
        stage.arrives(kind, &owner, shown).await;
    }
}

async fn register(owner: &mut Person) {
    let fields = [[("name", "Solidarité Deux-Rives")].as_slice(), &FIELDS].concat();
    owner.browser.post("/api/organisation/register", &fields).await;
}

async fn rename(owner: &mut Person) {
    let version = owner.browser.get("/oci/solidarite-deux-rives/modifier").await.field("version").expect("a version");
    let known = [("slug", "solidarite-deux-rives"), ("version", version.as_str()), ("name", "Trois-Rives fictif")];
    owner.browser.post("/api/organisation/edit", &[known.as_slice(), &FIELDS].concat()).await;
}

/// Decides about the first OCI of the list of those that wait.
async fn review(coordinator: &mut Person, action: &str) {
    let list = coordinator.browser.get("/programme/organismes?etat=registered").await;
    answer(coordinator, &list, "review-organisation", &[("action", action), ("reason", PRIVATE)]).await;
}

/// Posts what a form of that list posts.
async fn answer(coordinator: &mut Person, list: &Reply, form: &str, fields: &[(&str, &str)]) {
    let field = |name| list.field(name).unwrap_or_else(|| panic!("no {name}: {}", list.text()));
    let (id, version) = (field("organisation"), field("version"));
    let known = [("organisation", id.as_str()), ("version", version.as_str())];
    coordinator.browser.post(&format!("/api/programme/{form}"), &[known.as_slice(), fields].concat()).await;
}
