//! Writing a placement from the first step to the last: who writes it, who reads it, and the answers to bad input.

use domain::placement::{PlacementState, PlacementStep};
use http::StatusCode;
use tests::{TestApp, complete_content, step_fields};

use super::helpers::{HOSTILE, act, begin, mails, oci, oci_act, review, save, state};

#[tokio::test]
async fn a_placement_lives_from_its_first_step_to_its_end() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await.to_string();
    let mut coordinator = app.coordinator().await;
    let id = begin(&mut oci).await;
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}")).await;
    assert!(page.shows("À compléter ou à corriger avant l’envoi"), "{}", page.text());
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert!(page.shows("Il reste des réponses"), "{}", page.text());

    for step in PlacementStep::ALL.iter().copied() {
        let mut fields = step_fields(step);
        if step == PlacementStep::Partner {
            fields.push(("partner", &partner));
        }
        let reply = save(&mut oci.owner.browser, &id, step, &fields).await;
        assert!(!reply.location().unwrap().contains("echo="), "{step}: {:?}", reply.location());
    }
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/verification")).await;
    assert!(page.shows("Jardins fictifs de Kédougou") && page.shows("Un courriel partira"), "{}", page.text());
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert_eq!((state(&app, &id).await.as_str(), mails(&app, "partner_confirmation").await), ("awaiting_partner", 1));

    let oral = [("verdict", "confirm"), ("person", "Awa Fictive"), ("answered_on", "2026-11-20"), ("language", "fr")];
    act(&mut oci.owner.browser, "/oci/projets", "/api/placements/oral", &id, &oral).await;
    assert_eq!(state(&app, &id).await, "awaiting_review");
    assert_eq!((mails(&app, "placement_confirmed").await, mails(&app, "placement_awaits_review").await), (1, 1));

    let queue = coordinator.browser.get("/programme/projets").await;
    assert!(queue.shows("Jardins fictifs de Kédougou"), "{}", queue.text());
    let file = coordinator.browser.get(&format!("/programme/projets/{id}")).await;
    assert!(file.shows("Nos jardins d’abord.") && file.shows("Awa Fictive"), "{}", file.text());
    review(&mut coordinator.browser, &id, &[("action", "publish")]).await;
    assert_eq!((state(&app, &id).await.as_str(), mails(&app, "placement_published").await), ("published", 1));
    review(&mut coordinator.browser, &id, &[("action", "suspend"), ("reason", "Sécurité.")]).await;
    assert_eq!(state(&app, &id).await, "suspended");
    review(&mut coordinator.browser, &id, &[("action", "resume")]).await;
    app.move_stay(id.parse().unwrap(), -74, 0).await;
    for (action, expected) in [("close", "closed"), ("start", "underway"), ("complete", "completed")] {
        oci_act(&mut oci.owner.browser, &id, &[("action", action)]).await;
        assert_eq!(state(&app, &id).await, expected);
    }
    let events: i64 = sqlx::query_scalar("SELECT count(*) FROM audit_event WHERE subject_kind = 'placement'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(events, 1 + 9 + 8, "begun, nine steps, eight changes of state");
}

#[tokio::test]
async fn a_coordinator_returns_with_a_reason_and_the_oci_reads_it() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let waiting = app.placement(oci.organisation, PlacementState::AwaitingReview, placed.content).await;
    let id = waiting.id.to_string();
    let page = review(&mut coordinator.browser, &id, &[("action", "return")]).await;
    assert!(page.shows("error-summary"), "a reason is needed: {}", page.text());
    review(&mut coordinator.browser, &id, &[("action", "return"), ("reason", "Précisez l’hébergement.")]).await;
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}")).await;
    assert!(page.shows("Précisez l’hébergement.") && page.shows("Brouillon"), "{}", page.text());
    assert_eq!(mails(&app, "placement_returned").await, 1);
    assert_eq!(coordinator.browser.get(&format!("/programme/projets/{id}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_country_outside_the_programme_is_never_published() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let mut content = app.published_placement(oci.organisation, &[]).await.content;
    content.place.country = Some("UA".parse().unwrap());
    let id = app.placement(oci.organisation, PlacementState::AwaitingReview, content).await.id.to_string();
    let page = review(&mut coordinator.browser, &id, &[("action", "publish")]).await;
    assert!(page.shows("Ce pays n’est pas du programme"), "{}", page.text());
    assert_eq!(state(&app, &id).await, "awaiting_review");
}

#[tokio::test]
async fn an_oci_that_waits_for_approval_drafts_and_does_not_submit() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    sqlx::query("UPDATE organisation SET state = 'registered'").execute(&app.pool).await.unwrap();
    let partner = app.partner(oci.organisation).await;
    let draft = app.placement(oci.organisation, PlacementState::Draft, complete_content(partner, &[])).await;
    let id = draft.id.to_string();
    save(&mut oci.owner.browser, &id, PlacementStep::Questions, &[("question", "Et vous?")]).await;
    let page = oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert!(page.shows("doit être approuvé par le programme"), "{}", page.text());
    assert_eq!(state(&app, &id).await, "draft");
}

#[tokio::test]
async fn nobody_else_reads_or_writes_a_placement() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let draft = app.placement(oci.organisation, PlacementState::Draft, placed.content.clone()).await;
    let id = draft.id.to_string();
    let other = app.organisation("autre").await;
    let stranger = app.member(other, "owner").await.browser;
    let reader = app.member(oci.organisation, "reader").await.browser;
    let volunteer = app.volunteer("Volontaire Fictif").await.browser;
    let posts: [(&str, &[(&str, &str)]); 8] = [
        ("/api/placements/save", &[("step", "questions"), ("question", "Intrusion?")]),
        ("/api/placements/act", &[("action", "close")]),
        ("/api/placements/cancel", &[("concerned", "9"), ("reason", "Intrusion.")]),
        ("/api/placements/duplicate", &[]),
        (
            "/api/placements/oral",
            &[("verdict", "confirm"), ("person", "X"), ("answered_on", "2026-11-01"), ("language", "fr")],
        ),
        ("/api/placements/link", &[]),
        ("/api/placements/create", &[("organisation", "deux-rives")]),
        ("/api/programme/review-placement", &[("action", "publish")]),
    ];
    let before: i64 =
        sqlx::query_scalar("SELECT sum(version) + count(*) FROM placement").fetch_one(&app.pool).await.unwrap();
    for browser in [stranger, reader, volunteer, app.browser()] {
        for (address, fields) in posts {
            let known = [("placement", id.as_str()), ("version", "1")];
            let fields: Vec<(&str, &str)> = known.into_iter().chain(fields.iter().copied()).collect();
            let reply = browser.clone().post(address, &fields).await;
            assert!(reply.is_sent_back(), "{address}: {:?}", reply.location());
        }
    }
    let after: i64 =
        sqlx::query_scalar("SELECT sum(version) + count(*) FROM placement").fetch_one(&app.pool).await.unwrap();
    assert_eq!(before, after);
}

#[tokio::test]
async fn pages_are_for_members_and_coordinators() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let other = app.organisation("autre").await;
    let mut stranger = app.member(other, "owner").await.browser;
    let mut reader = app.member(oci.organisation, "reader").await.browser;
    let paths = [
        "/oci/deux-rives/projets".to_owned(),
        "/oci/deux-rives/partenaires".to_owned(),
        format!("/oci/deux-rives/partenaires/{}", placed.partner),
        format!("/oci/projets/{}", placed.id),
        format!("/oci/projets/{}/verification", placed.id),
        format!("/oci/projets/{}/basics", placed.id),
    ];
    for path in &paths {
        assert_eq!(stranger.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reader.get(path).await.status, StatusCode::OK, "{path}");
        assert_eq!(app.browser().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    for path in ["/programme/projets".to_owned(), format!("/programme/projets/{}", placed.id)] {
        assert_eq!(reader.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.browser().get(&path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    for path in ["/oci/projets/not-an-id", "/oci/projets/00000000-0000-0000-0000-000000000000"] {
        assert_eq!(reader.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    let long = "x".repeat(121);
    let cases: [(PlacementStep, &[(&str, &str)], &str); 4] = [
        (
            PlacementStep::PlaceAndDates,
            &[("starts_on", "2027-07-31"), ("ends_on", "2027-05-18")],
            "vient avant la date de début",
        ),
        (PlacementStep::Posts, &[("participant_seats_min", "1"), ("participant_seats_max", "0")], "au moins une place"),
        (PlacementStep::Basics, &[("title_fr", long.as_str())], "Raccourcissez"),
        (PlacementStep::Partner, &[("partner", "00000000-0000-0000-0000-000000000001")], "n’est plus accessible"),
    ];
    for (step, fields, sentence) in cases {
        let reply = save(&mut oci.owner.browser, &id, step, fields).await;
        let page = oci.owner.browser.follow(reply).await;
        assert!(page.shows(sentence), "{step}: {}", page.text());
        assert!(step == PlacementStep::Partner || fields.iter().all(|(_, value)| page.shows(value)), "{step}");
    }
}

#[tokio::test]
async fn two_editors_do_not_overwrite_each_other() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    let second = app.member(oci.organisation, "coordinator").await;
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/questions")).await;
    let version = page.field("version").unwrap();
    let post = |question| {
        [
            ("placement", id.clone()),
            ("version", version.clone()),
            ("step", "questions".to_owned()),
            ("question", question),
        ]
    };
    for (mut browser, question, kept) in
        [(second.browser, "La première?", true), (oci.owner.browser.clone(), "La seconde?", false)]
    {
        let fields = post(question.to_owned());
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let reply = browser.post("/api/placements/save", &fields).await;
        let refused = reply.location().unwrap().contains("echo=");
        assert_eq!(refused, !kept);
        if refused {
            let page = browser.follow(reply).await;
            assert!(page.shows("a changé entre-temps") && page.shows(question), "{}", page.text());
        }
    }
}

#[tokio::test]
async fn seats_never_fall_below_those_taken() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await;
    let draft = app.placement(oci.organisation, PlacementState::Draft, complete_content(partner, &[])).await;
    sqlx::query("UPDATE post SET seats_taken = 3 WHERE kind = 'participant'").execute(&app.pool).await.unwrap();
    let fields = [("participant_seats_min", "1"), ("participant_seats_max", "2")];
    let reply = save(&mut oci.owner.browser, &draft.id.to_string(), PlacementStep::Posts, &fields).await;
    let page = oci.owner.browser.follow(reply).await;
    assert!(page.shows("3 prises, 0 offerte."), "{}", page.text());
}

#[tokio::test]
async fn markup_in_any_field_stays_text() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let partner = app.partner(oci.organisation).await.to_string();
    let id = begin(&mut oci).await;
    for step in PlacementStep::ALL.iter().copied() {
        let free = |name: &str| {
            ["title", "summary", "description", "sentence", "statement", "hosting", "other_", "question"]
                .iter()
                .any(|part| name.contains(part))
                && name != "statement_language"
                || ["place", "preparation_place", "contact_name", "commitment"].contains(&name)
        };
        let mut fields: Vec<(&str, &str)> = step_fields(step)
            .into_iter()
            .map(|(name, value)| (name, if free(name) { HOSTILE } else { value }))
            .collect();
        if step == PlacementStep::Partner {
            fields.push(("partner", &partner));
        }
        save(&mut oci.owner.browser, &id, step, &fields).await;
        let page = oci.owner.browser.get(&format!("/oci/projets/{id}/{step}")).await;
        // The step with the picker has a script of its own.
        assert!(!page.shows("<script>alert"), "{step}: {}", page.text());
    }
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert_eq!(state(&app, &id).await, "awaiting_partner");
    for path in [format!("/oci/projets/{id}"), format!("/oci/projets/{id}/verification")] {
        assert!(!oci.owner.browser.get(&path).await.shows("<script>alert"), "{path}");
    }
    let page = coordinator.browser.get(&format!("/programme/projets/{id}")).await;
    assert!(page.shows("&lt;script") && !page.shows("<script>alert"), "{}", page.text());
    let list = oci.owner.browser.get("/oci/deux-rives/projets").await;
    assert!(list.shows("&lt;script") && !list.shows("<script>alert"), "{}", list.text());
}

#[tokio::test]
async fn a_copy_is_a_draft_and_a_cancellation_needs_a_reason() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    let page = act(&mut oci.owner.browser, "/oci/projets", "/api/placements/duplicate", &id, &[]).await;
    assert!(page.shows("Brouillon") && page.shows("Jardins fictifs de Kédougou"), "{}", page.text());
    let cancel = |reason| [("concerned", "0"), ("reason", reason)];
    let page = act(&mut oci.owner.browser, "/oci/projets", "/api/placements/cancel", &id, &cancel("")).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    let reason = cancel("La route est coupée.");
    act(&mut oci.owner.browser, "/oci/projets", "/api/placements/cancel", &id, &reason).await;
    assert_eq!(state(&app, &id).await, "cancelled");
}

#[tokio::test]
async fn a_list_of_more_than_a_page_goes_on() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await;
    for _ in 0..26 {
        app.placement(oci.organisation, PlacementState::Draft, complete_content(partner, &[])).await;
    }
    let page = oci.owner.browser.get("/oci/deux-rives/projets?etat=draft").await;
    let next = page.link("a[href*='apres=']").expect("a next page");
    assert!(next.contains("etat=draft"), "{next}");
    let second = oci.owner.browser.get(&next).await;
    assert_eq!(second.count("a[href^='/oci/projets/']"), 1, "{}", second.text());
}

#[tokio::test]
async fn partners_are_described_and_changed_by_their_oci_only() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let fields = [
        ("organisation", "deux-rives"),
        ("name", HOSTILE),
        ("country", "SN"),
        ("place", "Kédougou"),
        ("language", "fr"),
        ("contact_name", "Awa Fictive"),
    ];
    let page = oci.owner.browser.submit("/api/partners/save", &fields).await;
    assert!(page.shows("adresse de courriel ou un numéro") && !page.shows("<script>alert"), "{}", page.text());
    let with_phone: Vec<(&str, &str)> = fields.into_iter().chain([("phone", "+221 33 555 01 42")]).collect();
    let page = oci.owner.browser.submit("/api/partners/save", &with_phone).await;
    assert!(page.shows("&lt;script") && !page.shows("<script>alert"), "{}", page.text());
    let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM partner").fetch_one(&app.pool).await.unwrap();
    let id = id.to_string();
    let other = app.organisation("autre").await;
    let mut stranger = app.member(other, "owner").await.browser;
    let mut change = with_phone.clone();
    change.extend([("partner", id.as_str()), ("version", "1")]);
    let reply = stranger.post("/api/partners/save", &change).await;
    assert!(reply.location().unwrap().contains("echo="));
    for refused in [false, true] {
        let reply = oci.owner.browser.post("/api/partners/save", &change).await;
        assert_eq!(reply.location().unwrap().contains("echo="), refused, "the second names an old version");
    }
}
