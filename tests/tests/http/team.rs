//! An OCI's team: its members see it; one owner always remains; an invitation serves the invited person once, and can be withdrawn.
//! Who changes it stands in `matrix/table.txt`.

use domain::ids::OrganisationId;
use http::StatusCode;
use tests::{Browser, PASSWORD, Person, Reply, TestApp};

const SLUG: &str = "deux-rives";
const PAGE: &str = "/oci/deux-rives/equipe";
const GUEST: &str = "collegue.fictive@exemple.test";
const HOSTILE: &str = "</textarea></title><script>alert(1)</script>";

async fn oci(app: &TestApp) -> (OrganisationId, Person) {
    let organisation = app.organisation(SLUG).await;
    let owner = app.member(organisation, "owner").await;
    (organisation, owner)
}

async fn invite(browser: &mut Browser, email: &str, role: &str) -> Reply {
    let fields = [("organisation", SLUG), ("email", email), ("role", role)];
    browser.submit("/api/organisations/invite", &fields).await
}

async fn invited(app: &TestApp, owner: &mut Person, email: &str, role: &str) -> String {
    assert!(invite(&mut owner.browser, email, role).await.shows("L’invitation part."));
    app.token(email, "oci_invitation").await
}

async fn change_role(browser: &mut Browser, member: &Person, was: &str, role: &str) -> Reply {
    let id = member.account.to_string();
    let fields = [("organisation", SLUG), ("member", id.as_str()), ("was", was), ("new_role", role)];
    browser.submit("/api/organisations/change-role", &fields).await
}

async fn remove(browser: &mut Browser, member: &Person) -> Reply {
    let id = member.account.to_string();
    let fields = [("organisation", SLUG), ("member", id.as_str())];
    browser.submit("/api/organisations/remove-member", &fields).await
}

async fn roles(app: &TestApp) -> Vec<String> {
    sqlx::query_scalar("SELECT role FROM membership ORDER BY role").fetch_all(&app.pool).await.unwrap()
}

#[tokio::test]
async fn members_see_their_team_owners_more_and_others_nothing() {
    let app = TestApp::start().await;
    let (organisation, mut owner) = oci(&app).await;
    let mut reader = app.member(organisation, "reader").await;
    let other = app.organisation("autre-oci").await;
    let mut stranger = app.member(other, "owner").await;
    for (prefix, title) in [("", "Équipe de Organisme"), ("/en", "Team of Organisme"), ("/es", "Equipo de Organisme")]
    {
        assert!(owner.browser.get(&format!("{prefix}{PAGE}")).await.shows(title));
    }
    let page = owner.browser.get(PAGE).await;
    assert!(page.shows(&reader.email) && page.shows("/api/organisations/invite"));
    let page = reader.browser.get(PAGE).await;
    assert!(page.shows("Responsable du compte") && page.shows("Quitter l’organisme"));
    assert!(!page.shows(&owner.email) && !page.shows("/api/organisations/invite"));
    assert_eq!(stranger.browser.get(PAGE).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().get(PAGE).await.location(), Some("/connexion?suite=/oci/deux-rives/equipe"));
    assert!(owner.browser.get("/compte").await.shows(PAGE));
}

#[tokio::test]
async fn a_form_that_names_no_oci_leads_to_the_account() {
    let app = TestApp::start().await;
    let (_, mut owner) = oci(&app).await;
    for slug in ["../compte", "", "x y"] {
        let fields = [("organisation", slug), ("email", GUEST), ("role", "reader")];
        let reply = owner.browser.post("/api/organisations/invite", &fields).await;
        assert!(reply.location().is_some_and(|to| to.starts_with("/compte?echo=")), "{slug}");
    }
}

#[tokio::test]
async fn a_new_colleague_opens_an_account_by_the_link_once() {
    let app = TestApp::start().await;
    let (_, mut owner) = oci(&app).await;
    let token = invited(&app, &mut owner, GUEST, "coordinator").await;
    let mut guest = app.browser();
    let link = format!("/lien/invitation?jeton={token}");
    for _ in 0..2 {
        let page = guest.get(&link).await;
        assert!(page.shows("Coordination") && page.shows("Personne Membre") && page.shows("Organisme deux-rives"));
        assert_eq!(page.field("email").as_deref(), Some(GUEST));
    }
    let accept = "/api/account/accept-invitation";
    let page = guest.submit(accept, &[("token", &token), ("name", HOSTILE), ("password", "court")]).await;
    assert!(page.shows("error-summary") && !page.shows("<script>alert"), "{}", page.text());
    assert!(page.field("name").is_some_and(|name| name.contains("script")), "what was typed is kept");
    let fields = [("token", token.as_str()), ("name", HOSTILE), ("password", PASSWORD)];
    let reply = guest.post(accept, &fields).await;
    assert!(reply.leads_to(PAGE));
    let page = guest.follow(reply).await;
    assert!(page.shows("&lt;script&gt;") && !page.shows("<script>alert"), "{}", page.text());
    assert_eq!(roles(&app).await, ["coordinator", "owner"]);
    for mut browser in [guest, app.browser()] {
        assert!(browser.submit(accept, &fields).await.shows("Cette invitation n’est plus bonne"));
    }
    assert_eq!(roles(&app).await.len(), 2);
}

#[tokio::test]
async fn an_account_holder_joins_with_that_account_only() {
    let app = TestApp::start().await;
    let (_, mut owner) = oci(&app).await;
    let mut guest = app.volunteer("Collègue Fictive").await;
    let mut stranger = app.volunteer("Autre Fictive").await;
    let token = invited(&app, &mut owner, &guest.email, "reader").await;
    let link = format!("/lien/invitation?jeton={token}");
    let page = app.browser().get(&link).await;
    assert!(page.shows("Connectez-vous pour accepter") && page.shows("/connexion?suite=/lien/invitation%3Fjeton%3D"));
    assert!(stranger.browser.get(&link).await.shows("un autre compte est ouvert ici"));
    let accept = "/api/account/accept-invitation";
    let page = stranger.browser.submit(accept, &[("token", &token)]).await;
    assert!(page.shows("pour une autre adresse que celle de votre compte"), "{}", page.text());
    let fields = [("token", token.as_str()), ("name", "Intruse"), ("password", PASSWORD)];
    let page = app.browser().submit(accept, &fields).await;
    assert!(page.shows("Cette adresse a maintenant un compte"), "{}", page.text());
    assert_eq!(roles(&app).await, ["owner"]);
    assert_eq!(guest.browser.post(accept, &[("token", &token)]).await.location(), Some(PAGE));
    assert_eq!(roles(&app).await, ["owner", "reader"]);
    assert!(invite(&mut owner.browser, &guest.email, "owner").await.shows("fait déjà partie de l’équipe"));
}

#[tokio::test]
async fn an_invitation_is_taken_back_or_replaced() {
    let app = TestApp::start().await;
    let (_, mut owner) = oci(&app).await;
    let bad = invite(&mut owner.browser, "pas une adresse", "pirate").await;
    assert!(bad.has("a[href='#email']") && bad.field("email").as_deref() == Some("pas une adresse"));
    let first = invited(&app, &mut owner, GUEST, "reader").await;
    let second = invited(&app, &mut owner, GUEST, "coordinator").await;
    let page = app.browser().get(&format!("/lien/invitation?jeton={first}")).await;
    assert!(page.shows("Cette invitation n’est plus bonne"), "{}", page.text());
    let invitation = owner.browser.get(PAGE).await.field("invitation").unwrap();
    let fields = [("organisation", SLUG), ("invitation", invitation.as_str())];
    assert!(
        owner.browser.submit("/api/organisations/revoke-invitation", &fields).await.shows("L’invitation est retirée")
    );
    let again = owner.browser.submit("/api/organisations/revoke-invitation", &fields).await;
    assert!(again.shows("a changé entre-temps"), "{}", again.text());
    let fields = [("token", second.as_str()), ("name", "Collègue"), ("password", PASSWORD)];
    let page = app.browser().submit("/api/account/accept-invitation", &fields).await;
    assert!(page.shows("Cette invitation n’est plus bonne"), "{}", page.text());
    assert_eq!(roles(&app).await, ["owner"]);
}

#[tokio::test]
async fn an_invitation_ends_after_two_weeks() {
    let app = TestApp::start().await;
    let (_, mut owner) = oci(&app).await;
    let token = invited(&app, &mut owner, GUEST, "reader").await;
    app.advance(jiff::SignedDuration::from_hours(10 * 24));
    assert!(owner.browser.get(PAGE).await.shows(GUEST));
    app.advance(jiff::SignedDuration::from_hours(4 * 24));
    assert!(owner.browser.get(PAGE).await.shows(GUEST), "the fourteenth day lasts to its end");
    app.advance(jiff::SignedDuration::from_hours(24));
    let page = owner.browser.get(PAGE).await;
    assert!(page.shows("/api/organisations/invite") && !page.shows(GUEST), "it waits no longer: {}", page.text());
    let fields = [("token", token.as_str()), ("name", "Collègue"), ("password", PASSWORD)];
    let page = app.browser().submit("/api/account/accept-invitation", &fields).await;
    assert!(page.shows("Cette invitation n’est plus bonne"), "{}", page.text());
    assert_eq!(roles(&app).await, ["owner"]);
}

#[tokio::test]
async fn roles_change_and_the_last_owner_stays() {
    let app = TestApp::start().await;
    let (organisation, mut owner) = oci(&app).await;
    let mut reader = app.member(organisation, "reader").await;
    let mut browser = owner.browser.clone();
    assert!(
        change_role(&mut browser, &owner, "owner", "reader").await.shows("garde toujours une personne responsable")
    );
    assert!(remove(&mut browser, &owner).await.shows("garde toujours une personne responsable"));
    assert!(change_role(&mut browser, &reader, "coordinator", "owner").await.shows("a changé entre-temps"));
    assert!(change_role(&mut browser, &reader, "reader", "owner").await.shows("Le rôle est changé"));
    assert!(change_role(&mut browser, &owner, "owner", "coordinator").await.shows("Le rôle est changé"));
    assert_eq!(roles(&app).await, ["coordinator", "owner"]);
    assert!(remove(&mut reader.browser, &owner).await.shows("ne fait plus partie de l’équipe"));
    assert_eq!(owner.browser.get(PAGE).await.status, StatusCode::NOT_FOUND);
    let mut second = app.member(organisation, "reader").await;
    let id = second.account.to_string();
    let fields = [("organisation", SLUG), ("member", id.as_str())];
    let reply = second.browser.post("/api/organisations/remove-member", &fields).await;
    assert_eq!(reply.location(), Some("/compte"), "everybody may go");
}

#[tokio::test]
async fn a_removed_owner_cannot_return_by_their_own_invitation() {
    let app = TestApp::start().await;
    let (organisation, mut owner) = oci(&app).await;
    let mut removed = app.member(organisation, "owner").await;
    let mut demoted = app.member(organisation, "owner").await;
    let own = invited(&app, &mut owner, "sincere.fictive@exemple.test", "reader").await;
    let mut links = Vec::new();
    for (person, email) in [(&mut removed, "porte.fictive@exemple.test"), (&mut demoted, GUEST)] {
        links.push(invited(&app, person, email, "owner").await);
    }
    assert!(remove(&mut owner.browser, &removed).await.shows("ne fait plus partie de l’équipe"));
    assert!(change_role(&mut owner.browser, &demoted, "owner", "reader").await.shows("Le rôle est changé"));
    for token in &links {
        let fields = [("token", token.as_str()), ("name", "Personne Fictive"), ("password", PASSWORD)];
        let page = app.browser().submit("/api/account/accept-invitation", &fields).await;
        assert!(page.shows("Cette invitation n’est plus bonne"), "{}", page.text());
    }
    let page = app.browser().get(&format!("/lien/invitation?jeton={own}")).await;
    assert!(page.shows("vous invite à rejoindre"), "those of who stays are good: {}", page.text());
    assert_eq!(roles(&app).await, ["owner", "reader"]);
}
