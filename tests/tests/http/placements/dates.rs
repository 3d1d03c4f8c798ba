//! Dates, seats and the partner's country: each is checked against the others when it is saved, and what blocks a submission is
//! named with a link to the field that mends it.

use domain::placement::{PlacementState, PlacementStep};
use tests::{Reply, TestApp, complete_content, step_fields};

use super::helpers::{Oci, begin, oci, oci_act, save, state};

async fn save_and_open(oci: &mut Oci, id: &str, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
    let reply = save(&mut oci.owner.browser, id, step, fields).await;
    oci.owner.browser.follow(reply).await
}

/// The fields of the place and the dates, with other values in some of them.
fn place<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = step_fields(PlacementStep::PlaceAndDates);
    fields.retain(|(name, _)| changes.iter().all(|(other, _)| other != name));
    fields.extend_from_slice(changes);
    fields
}

#[tokio::test]
async fn a_date_that_contradicts_another_is_not_saved() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    for (changes, sentence) in [
        (vec![("starts_on", "2020-06-01"), ("ends_on", "2020-08-01")], "celle-ci est passée"),
        (vec![("starts_on", "2026-11-24")], "celle-ci est passée"),
        (vec![("deadline", "2026-11-23")], "celle-ci est passée"),
        (vec![("deadline", "2027-05-18")], "au plus tard le 17 mai 2027"),
        (vec![("deadline", "2028-01-01"), ("starts_on", "2028-05-18"), ("ends_on", "2028-07-31")], "30 septembre 2027"),
        (vec![("preparation_ends_on", "2027-06-01")], "au plus tard le 18 mai 2027"),
        (vec![("preparation_starts_on", "2026-01-01")], "celle-ci est passée"),
        (vec![("deadline", "2027-05-01")], "à partir du 2 mai 2027"),
    ] {
        let page = save_and_open(&mut oci, &id, PlacementStep::PlaceAndDates, &place(&changes)).await;
        assert!(page.shows(sentence) && page.shows("error-summary"), "{changes:?}: {}", page.text());
    }
    let saved: bool = sqlx::query_scalar("SELECT starts_on IS NOT NULL FROM placement")
        .fetch_one(&app.pool)
        .await
        .expect("the draft");
    assert!(!saved);
    let good = place(&[("deadline", "2027-01-10")]);
    let reply = save(&mut oci.owner.browser, &id, PlacementStep::PlaceAndDates, &good).await;
    assert!(!reply.location().unwrap().contains("echo="));
}

#[tokio::test]
async fn what_blocks_a_submission_leads_to_the_field_that_mends_it() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await;
    let past: &[(&str, &str)] = &[
        ("starts_on", "2020-06-01"),
        ("ends_on", "2020-08-01"),
        ("preparation_starts_on", ""),
        ("preparation_ends_on", ""),
        ("country", "PE"),
    ];
    let content = complete_content(partner, &[(PlacementStep::PlaceAndDates, past)]);
    let draft = app.placement(oci.organisation, PlacementState::Draft, content).await;
    let id = draft.id.to_string();
    for path in [format!("/oci/projets/{id}"), format!("/oci/projets/{id}/verification")] {
        let page = oci.owner.browser.get(&path).await;
        let link = |step: &str, field: &str| page.has(&format!("main a[href=\"/oci/projets/{id}/{step}#{field}\"]"));
        assert!(link("place_and_dates", "starts_on") && link("partner", "partner"), "{}", page.text());
        assert!(page.shows("celle-ci est passée") && page.shows("partenaire\u{a0}: Sénégal; projet\u{a0}: Pérou"));
        assert!(!page.has("[value=submit_to_partner]"));
    }
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert!(page.shows("à compléter ou à corriger") && state(&app, &id).await == "draft", "{}", page.text());
}

#[tokio::test]
async fn a_partner_of_another_country_is_refused_with_both_names() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await.to_string();
    let id = begin(&mut oci).await;
    let mut fields = step_fields(PlacementStep::Partner);
    fields.push(("partner", &partner));
    save(&mut oci.owner.browser, &id, PlacementStep::PlaceAndDates, &place(&[("country", "PE")])).await;
    let page = save_and_open(&mut oci, &id, PlacementStep::Partner, &fields).await;
    assert!(page.shows("partenaire\u{a0}: Sénégal; projet\u{a0}: Pérou"), "{}", page.text());
    for country in ["SN", "CA"] {
        save(&mut oci.owner.browser, &id, PlacementStep::PlaceAndDates, &place(&[("country", country)])).await;
        let reply = save(&mut oci.owner.browser, &id, PlacementStep::Partner, &fields).await;
        assert!(!reply.location().unwrap().contains("echo="), "{country}: an exchange is sent from elsewhere");
    }
}

#[tokio::test]
async fn seats_stay_above_those_taken_and_offered() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    for name in ["Awa Fictive", "Zoé Fictive"] {
        let application = app.applicant(name).await.apply(placed.id, "Une lettre.").await.to_string();
        for fields in [vec![("action", "start_review")], vec![("action", "offer"), ("expires_on", "2026-12-15")]] {
            let version = oci.owner.browser.file_version(&application, fields[0].1).await;
            let about = [("application", application.as_str()), ("version", version.as_str())];
            oci.owner.browser.post("/api/applications/decide", &[&about[..], &fields].concat()).await;
        }
    }
    sqlx::query("UPDATE post SET seats_taken = 3 WHERE kind = 'participant'").execute(&app.pool).await.expect("seats");
    let id = placed.id.to_string();
    let seats = |max| [("participant_seats_min", "1"), ("participant_seats_max", max), ("team_leader_seats_max", "1")];
    let page = save_and_open(&mut oci, &id, PlacementStep::Posts, &seats("4")).await;
    assert!(page.shows("3 prises, 2 offertes"), "{}", page.text());
    let page = save_and_open(&mut oci, &id, PlacementStep::Posts, &seats("5")).await;
    assert!(page.shows("enregistré et publié"), "{}", page.text());
}
