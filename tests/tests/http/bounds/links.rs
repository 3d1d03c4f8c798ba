//! A mailed link is good until the last second of its life.

use domain::{language::UiLanguage, link::LinkPurpose, placement::PlacementState};
use platform::clock::local;
use tests::{PASSWORD, TestApp, complete_content};

use super::{SECOND, at};
use crate::profile::save;

/// Has a link of that purpose mailed, and returns its address.
async fn mailed(app: &TestApp, purpose: LinkPurpose) -> String {
    match purpose {
        LinkPurpose::ConfirmAddress => {
            let awa = app.volunteer("Awa Fictive").unconfirmed().signing_up().await;
            link(app, "/lien/confirmer", &awa.email, "confirm_address").await
        }
        LinkPurpose::SignIn => {
            let awa = app.volunteer("Awa Fictive").await;
            app.browser().post("/api/account/request-link", &[("email", &awa.email)]).await;
            link(app, "/lien/connexion", &awa.email, "sign_in_link").await
        }
        LinkPurpose::ResetPassword => {
            let awa = app.volunteer("Awa Fictive").await;
            app.browser().post("/api/account/request-reset", &[("email", &awa.email)]).await;
            link(app, "/lien/mot-de-passe", &awa.email, "password_reset").await
        }
        LinkPurpose::ChangeAddress => new_address(app).await.0,
        LinkPurpose::UndoAddress => {
            let (confirmed, old) = new_address(app).await;
            let token = confirmed.rsplit('=').next().expect("a token");
            app.browser().post("/api/account/confirm-email", &[("token", token)]).await;
            link(app, "/lien/ancienne-adresse", &old, "address_changed").await
        }
        LinkPurpose::Invitation => {
            let organisation = app.organisation("deux-rives").await;
            let mut owner = app.member(organisation, "owner").await;
            let fields = [("organisation", "deux-rives"), ("email", "collegue@exemple.test"), ("role", "reader")];
            owner.browser.post("/api/organisations/invite", &fields).await;
            link(app, "/lien/invitation", "collegue@exemple.test", "oci_invitation").await
        }
        LinkPurpose::PartnerConfirmation => {
            let organisation = app.organisation("trois-rives").await;
            let mut owner = app.member(organisation, "owner").await;
            let content = complete_content(app.partner(organisation).await, &[]);
            let id = app.placement(organisation, PlacementState::Draft, content).await.id.to_string();
            let fields = [("placement", id.as_str()), ("version", "1"), ("action", "submit_to_partner")];
            owner.browser.post("/api/placements/act", &fields).await;
            format!("/p/{}", app.token("partenaire@exemple.test", "partner_confirmation").await)
        }
        LinkPurpose::Nomination => {
            let organisation = app.organisation("quatre-rives").await;
            let partner = app.partner(organisation).await.to_string();
            let mut ama = app.exchange_participant("Ama Fictive").reading(UiLanguage::En).await;
            save(&mut ama.browser, "identity", &[("name", "Ama Fictive"), ("country", "SN")]).await;
            ama.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
            format!("/n/{}", app.token("partenaire@exemple.test", "partner_nomination").await)
        }
    }
}

/// The link that confirms a new address, and the address that the account had.
async fn new_address(app: &TestApp) -> (String, String) {
    let mut awa = app.volunteer("Awa Fictive").signing_up().await;
    let new = format!("nouvelle.{}", awa.email);
    let fields = [("current_password", PASSWORD), ("email", new.as_str())];
    awa.browser.post_in_turn("/api/account/change-email", &fields).await;
    (link(app, "/lien/courriel", &new, "confirm_new_address").await, awa.email)
}

async fn link(app: &TestApp, page: &str, email: &str, kind: &str) -> String {
    format!("{page}?jeton={}", app.token(email, kind).await)
}

#[tokio::test]
async fn every_mailed_link_is_good_until_its_last_second() {
    let app = TestApp::start().await;
    let now = app.clock.now();
    for purpose in LinkPurpose::ALL {
        at(&app, now, SECOND);
        let sent = app.clock.now();
        let path = mailed(&app, purpose).await;
        let life = purpose.life().ends_at(&local(sent)).expect("an end").duration_since(sent);
        for (after, good) in [(life - SECOND, true), (life, false)] {
            at(&app, sent, after);
            let page = app.browser().get(&path).await;
            let takes = page.has("main form input[name=token]");
            assert_eq!(takes, good, "{}, {after:#}: {}", purpose.as_str(), page.text());
        }
    }
}
