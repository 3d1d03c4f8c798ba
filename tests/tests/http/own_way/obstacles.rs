//! What blocks an application is told once, with the way to mend it: the profile, the address (a banner on every page), a nomination,
//! a rule of the season with the day until which it holds.

use domain::{
    account::AccountKind,
    fit::PlaceOfLife,
    placement::{PlacementStep, Track},
};
use jiff::civil::date;
use tests::{TestApp, complete_profile};

use super::helpers::{Two, assert_carried_out};

#[tokio::test]
async fn an_incomplete_profile_links_to_its_steps_and_each_thing_is_said_once() {
    let two = Two::on(TestApp::start().await).await;
    let mut awa = two.app.volunteer("Awa Fictive").signing_up().await;
    let page = awa.browser.get(&format!("/placements/{}/postuler/participant", two.first)).await;
    let links = page.attributes(".notice-error li a", "href");
    assert!(links.contains(&"/profil/identity".to_owned()), "{links:?}");
    let items = page.texts(".notice-error li");
    assert_eq!(items.len(), links.len(), "each has its link: {items:?}");
    let mut once = items.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), items.len(), "{items:?}");
    assert!(page.has(".notice-error a[href='/conditions#joindre']"), "whom to ask");
}

#[tokio::test]
async fn an_address_not_proved_has_a_banner_on_every_page_that_sends_the_link_again() {
    let two = Two::on(TestApp::start().await).await;
    let mut awa = two.app.applicant("Awa Fictive").unconfirmed().await;
    let apply = format!("/placements/{}/postuler/participant", two.first);
    for page in
        ["/", "/profil", "/candidatures", "/compte", "/placements", "/recommandations", "/en/conditions", &apply]
    {
        let page = awa.browser.get(page).await;
        assert_eq!(page.count("form[action='/api/account/send-confirmation']"), 1, "{}", page.text());
    }
    let page = awa.browser.get(&apply).await;
    assert!(page.has(".notice-error a[href='#adresse-a-confirmer']"), "{}", page.text());
    assert!(!page.has("form[action='/api/applications/accept-asks']"), "nothing that would be refused");
    let here = page.field("suite").expect("this page");
    let sent = awa.browser.post("/api/account/send-confirmation", &[("suite", here.as_str())]).await;
    assert_eq!(sent.location(), Some(format!("{apply}?confirmation=envoyee").as_str()));
    assert!(awa.browser.follow(sent).await.has("#adresse-a-confirmer [role=status]"));
    let mail = two.app.mails(&awa.email, "confirm_address").await.pop().expect("a mail");
    assert_eq!(mail["way_back"]["path"].as_str(), Some(apply.as_str()), "and leads back to the application");
    let token = two.app.token(&awa.email, "confirm_address").await;
    let fields = [("token", token.as_str()), ("suite", apply.as_str())];
    let proved = awa.browser.post("/api/account/confirm", &fields).await;
    assert_eq!(proved.location(), Some(apply.as_str()));
    let page = awa.browser.follow(proved).await;
    assert!(!page.has("#adresse-a-confirmer") && page.has("form[action='/api/applications/accept-asks']"));
    assert!(!two.app.browser().get("/").await.has("#adresse-a-confirmer"), "nor for who is signed out");
}

#[tokio::test]
async fn a_minimum_age_says_that_it_is_a_rule_and_until_when() {
    let two = Two::on(TestApp::start().await).await;
    let mut awa = two.app.applicant_with(&complete_profile("Awa Fictive", date(2010, 2, 3))).await;
    let apply = format!("/placements/{}/postuler/participant", two.first);
    for (prefix, words) in [
        ("", "elle vous arrête jusqu’au 3 février 2027"),
        ("/en", "it stops you until February 3, 2027"),
        ("/es", "no permite postular hasta el 3 de febrero de 2027"),
    ] {
        let page = awa.browser.get(&format!("{prefix}{apply}")).await;
        assert!(page.shows(words), "{}", page.texts(".notice-error").join(" "));
    }
}

#[tokio::test]
async fn the_review_of_an_exchange_ends_with_the_way_to_the_nomination() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    let placement = app.published_placement(organisation, inbound).await.id;
    let mut profile = complete_profile("Awa Fictive", date(2002, 3, 1));
    profile.track = Track::Inbound;
    profile.identity.residence = Some(PlaceOfLife::Country("SN".parse().expect("a country")));
    profile.identity.status = None;
    let mut awa = app.applicant_with(&profile).kind(AccountKind::ExchangeParticipant).await;
    let id = placement.to_string();
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    assert_carried_out(&awa.browser.post("/api/applications/accept-asks", &about).await);
    let page = awa.browser.get(&format!("/placements/{placement}/postuler/participant/verification")).await;
    assert_eq!(page.count("main a.button[href='/profil/nomination']"), 1, "{}", page.text());
    let own = awa.browser.get("/").await;
    assert!(own.shows("Nommer mon organisation partenaire"), "{}", own.text());
}
