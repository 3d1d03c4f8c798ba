//! The weights of a ranking: an owner or a coordinator of the OCI adjusts them in a draft, within the published bounds; a refused
//! form keeps what was typed and says what to do; nobody else adjusts them, and nobody after publication; rankings use the
//! weights, and every page of a ranking shows them.

use domain::{
    ids::ApplicationId,
    participant::{Profile, ProfileStep},
    placement::{PlacementState, PlacementStep},
};
use http::StatusCode;
use jiff::civil::date;
use server::cli::matching::{participant, placement};
use tests::{TestApp, complete_content, complete_profile, with_step};

use super::helpers::{Oci, oci, oci_act, save};

/// Four numbers within the bounds of a group whose sum is 100, far from the published ones.
const ADJUSTED: [(&str, &str); 4] = [
    ("participant_skills", "25"),
    ("participant_languages", "30"),
    ("participant_priorities", "5"),
    ("participant_availability", "40"),
];
const PUBLISHED_LINE: &str = "compétences 20\u{a0}%, langues 22\u{a0}%, priorités transversales 33\u{a0}%";
const ADJUSTED_LINE: &str = "compétences 25\u{a0}%, langues 30\u{a0}%, priorités transversales 5\u{a0}%";

async fn draft(app: &TestApp, oci: &Oci) -> String {
    let partner = app.partner(oci.organisation).await;
    app.placement(oci.organisation, PlacementState::Draft, complete_content(partner, &[])).await.id.to_string()
}

async fn stored(app: &TestApp, id: &str) -> serde_json::Value {
    sqlx::query_scalar("SELECT content->'weights' FROM placement WHERE id = $1::uuid")
        .bind(id.parse::<uuid::Uuid>().expect("an id"))
        .fetch_one(&app.pool)
        .await
        .expect("weights")
}

#[tokio::test]
async fn an_owner_and_a_coordinator_weigh_within_the_bounds_and_go_back() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let id = draft(&app, &oci).await;
    let coordinator = app.member(oci.organisation, "coordinator").await.browser;
    let path = format!("/oci/projets/{id}/weights");
    for mut browser in [oci.owner.browser, coordinator] {
        let page = browser.get(&path).await;
        assert!(
            page.shows("Publié\u{a0}: 33. De 5 à 70.") && page.shows("Publié\u{a0}: 20. De 5 à 25."),
            "{}",
            page.text()
        );
        assert!(page.shows("Publié\u{a0}: 65. De 5 à 70.") && page.shows("les valeurs décident"));
        assert_eq!(
            page.field("participant_skills").as_deref(),
            Some("20"),
            "the published numbers stand in the fields"
        );
        assert!(!page.shows("revenir à la pondération publiée"));

        let reply = save(&mut browser, &id, PlacementStep::Weights, &ADJUSTED).await;
        assert_eq!(reply.location(), Some(format!("/oci/projets/{id}/partner").as_str()));
        let kept = stored(&app, &id).await;
        assert_eq!(kept["participant"]["availability"], 40);
        assert_eq!(kept.get("team_leader"), None, "the leader's post follows the published weights");
        let summary = browser.get(&format!("/oci/projets/{id}/verification")).await;
        assert!(
            summary.shows("Compétences 25\u{a0}%") && summary.shows("dans les bornes publiées"),
            "{}",
            summary.text()
        );

        let page = browser.get(&path).await;
        assert!(page.shows("revenir à la pondération publiée"));
        assert_eq!(page.field("participant_availability").as_deref(), Some("40"));
        let reply = save(&mut browser, &id, PlacementStep::Weights, &[("stay", "on")]).await;
        assert_eq!(reply.location(), Some(path.as_str()), "blank is published, and the page comes back");
        assert_eq!(stored(&app, &id).await, serde_json::json!({}));
    }
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_says_what_to_do() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = draft(&app, &oci).await;
    let four = |values: [&'static str; 4]| {
        let typed: Vec<(&str, &str)> = ADJUSTED.iter().zip(values).map(|((name, _), value)| (*name, value)).collect();
        typed
    };
    for (values, sentence) in [
        (["10", "30", "30", "25"], "Les quatre nombres font 95; ils doivent faire 100."),
        (["26", "30", "24", "20"], "Indiquez un nombre de 5 à 25."),
        (["10", "71", "10", "9"], "Indiquez un nombre de 5 à 70."),
        (["10", "30", "60", "</textarea><script>"], "&lt;/textarea&gt;&lt;script&gt;"),
        (["10", "30", "60", "-7"], "Indiquez un nombre de 5 à 70."),
        (["10", "30", "", "25"], "field-error"),
    ] {
        let reply = save(&mut oci.owner.browser, &id, PlacementStep::Weights, &four(values)).await;
        let page = oci.owner.browser.follow(reply).await;
        assert!(page.shows(sentence) && page.shows("error-summary"), "{values:?}: {}", page.text());
        assert!(!page.shows("<script>"), "{values:?}");
        for ((name, _), value) in ADJUSTED.iter().zip(values).filter(|(_, value)| !value.contains('<')) {
            assert_eq!(page.field(name).as_deref().unwrap_or_default(), value, "{values:?}");
        }
    }
    assert_eq!(stored(&app, &id).await, serde_json::json!({}));
    let english = oci.owner.browser.get(&format!("/en/oci/projets/{id}/weights")).await;
    assert!(english.shows("Published: 33. From 5 to 70."), "{}", english.text());
}

#[tokio::test]
async fn nobody_else_weighs_and_nobody_once_it_is_published() {
    let app = TestApp::start().await;
    let oci = oci(&app).await;
    let id = draft(&app, &oci).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let waiting = app.placement(oci.organisation, PlacementState::AwaitingReview, placed.content).await.id.to_string();
    let published = placed.id.to_string();
    let other = app.organisation("autre").await;
    let stranger = app.member(other, "owner").await.browser;
    let reader = app.member(oci.organisation, "reader").await.browser;
    let forged = "00000000-0000-0000-0000-000000000000".to_owned();
    let owner = oci.owner.browser.clone();
    let attempts = [
        (reader.clone(), &id),
        (stranger.clone(), &id),
        (app.browser(), &id),
        (owner.clone(), &forged),
        (owner.clone(), &published),
        (owner.clone(), &waiting),
    ];
    for (mut browser, target) in attempts {
        let known = [("placement", target.as_str()), ("version", "1"), ("step", "weights")];
        let fields: Vec<(&str, &str)> = known.into_iter().chain(ADJUSTED).collect();
        let reply = browser.post("/api/placements/save", &fields).await;
        assert!(reply.is_sent_back(), "{target}: {:?}", reply.location());
    }
    for target in [&id, &published, &waiting] {
        assert_eq!(stored(&app, target).await, serde_json::json!({}), "{target}");
    }
    let path = format!("/oci/projets/{published}/weights");
    let fields = [("placement", published.as_str()), ("version", "1"), ("step", "weights"), ADJUSTED[0]];
    let refused = owner.clone().post("/api/placements/save", &fields).await;
    assert!(owner.clone().follow(refused).await.shows("n’est plus un brouillon"), "the reason, not another version");
    let page = owner.clone().get(&path).await;
    assert!(
        page.shows("Le projet est publié") && page.shows("10\u{a0}%") && page.field("participant_skills").is_none()
    );
    assert!(reader.clone().get(&format!("/oci/projets/{id}/weights")).await.shows("de consulter"));
    assert_eq!(stranger.clone().get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_group_with_weights_of_a_mandate_is_not_submitted() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let partner = app.partner(oci.organisation).await;
    let heavy: &[(&str, &str)] = &[
        ("participant_skills", "50"),
        ("participant_languages", "20"),
        ("participant_priorities", "20"),
        ("participant_availability", "10"),
    ];
    let changes = [(PlacementStep::Basics, &[("format", "individual")][..]), (PlacementStep::Weights, heavy)];
    let mut content = complete_content(partner, &changes);
    content.basics.format = Some("group".parse().expect("a format"));
    let id = app.placement(oci.organisation, PlacementState::Draft, content).await.id.to_string();
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}")).await;
    assert!(page.shows(&format!("/oci/projets/{id}/weights#participant_skills")), "{}", page.text());
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    assert_eq!(super::helpers::state(&app, &id).await, "draft");
    let step = oci.owner.browser.get(&format!("/oci/projets/{id}/weights")).await;
    assert_eq!(step.field("participant_skills").as_deref(), Some("50"), "it is there to be corrected");
}

/// Somebody who cares for the cause and has no skill.
fn committed() -> Profile {
    let cares = [("environment_level", "3"), ("womens_rights_level", "3"), ("youth_engagement_level", "0")];
    with_step(complete_profile("Engagée Fictive", date(2005, 3, 1)), ProfileStep::Priorities, &cares)
}

/// Somebody who has the skill and did not answer about the cause.
fn skilled() -> Profile {
    let skills = [("skills.0.skill", "qsf:agroecology"), ("skills.0.level", "expert")];
    with_step(complete_profile("Habile Fictive", date(1999, 3, 1)), ProfileStep::Skills, &skills)
}

/// The placement's side of the fit that was kept with an application, in millionths.
async fn fit_when_sent(app: &TestApp, application: ApplicationId) -> i64 {
    sqlx::query_scalar("SELECT (explanation->'for_placement'->>'fit')::bigint FROM application WHERE id = $1")
        .bind(application.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an explanation")
}

#[tokio::test]
async fn the_ranking_follows_the_weights_and_shows_them_everywhere() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let as_published = app.published_placement(oci.organisation, &[]).await.id;
    let adjusted = app.published_placement(oci.organisation, &[(PlacementStep::Weights, &ADJUSTED)]).await.id;
    let (mut one, mut other) = (app.applicant_with(&committed()).await, app.applicant_with(&skilled()).await);
    let cases = [
        (as_published, "group_stage", PUBLISHED_LINE, ["Engagée Fictive", "Habile Fictive"]),
        (adjusted, "adjusted", ADJUSTED_LINE, ["Habile Fictive", "Engagée Fictive"]),
    ];
    for (id, set, line, names) in cases {
        let sent = one.apply(id, "Une lettre.").await;
        let sent_by_other = other.apply(id, "Une lettre.").await;
        let [first, second] =
            if names[0] == "Engagée Fictive" { [sent, sent_by_other] } else { [sent_by_other, sent] };
        assert!(fit_when_sent(&app, first).await > fit_when_sent(&app, second).await, "{set}");
        for view in ["", "?vue=tableau"] {
            let list = oci.owner.browser.get(&format!("/oci/projets/{id}/candidatures{view}")).await.text();
            let at = |text: &str| list.find(text).unwrap_or_else(|| panic!("“{text}”: {list}"));
            assert!(names.iter().all(|name| at(line) < at(name)), "what weighs stands above the list: {list}");
        }
        let public = app.browser().get(&format!("/placements/{id}")).await;
        assert!(public.shows("Ce qui pèse dans le classement") && public.shows("/classement"), "{}", public.text());
        assert_eq!(public.shows("L’organisme a ajusté ces nombres"), set == "adjusted");
        assert!(public.shows(PUBLISHED_LINE) == (set == "adjusted"), "what it was adjusted from");

        let kept: serde_json::Value = sqlx::query_scalar("SELECT explanation FROM application WHERE id = $1")
            .bind(sent.as_uuid())
            .fetch_one(&app.pool)
            .await
            .expect("an explanation");
        assert_eq!(kept["weights"], set);
        let weighs =
            if set == "adjusted" { "Compétences (pèse 25\u{a0}%)" } else { "Compétences (pèse 20\u{a0}%)" };
        let own = one.browser.get(&format!("/candidatures/{sent}")).await;
        assert!(own.shows(weighs), "{}", own.text());
        assert_eq!(own.shows("Pondération propre au projet"), set == "adjusted");
        let file = oci.owner.browser.get(&format!("/oci/candidatures/{sent}")).await;
        assert!(file.shows(weighs), "{}", file.text());

        let answer = placement(&app.platform, &id.to_string(), 10).await.expect("a ranking");
        let post = answer["posts"].as_array().and_then(|posts| posts.iter().find(|post| post["kind"] == "participant"));
        let weights = &post.expect("the participants' post")["weights"];
        assert_eq!((&weights["set"], &weights["person"]["learning"]), (&set.into(), &30.into()));
        assert_eq!(weights["placement"]["skills"], if set == "adjusted" { 25 } else { 20 });
    }
    let answer = participant(&app.platform, &one.participant().to_string(), 10).await.expect("a ranking");
    let entries =
        ["eligible", "not_eligible"].map(|list| answer[list].as_array().cloned().unwrap_or_default()).concat();
    let of = |id: domain::ids::PlacementId| {
        let mut here = entries.iter().filter(|entry| entry["placement"] == id.to_string());
        here.find(|entry| entry["kind"] == "participant").map(|entry| entry["weights"]["set"].clone())
    };
    assert_eq!((of(as_published), of(adjusted)), (Some("group_stage".into()), Some("adjusted".into())));
}

#[tokio::test]
async fn how_ranking_works_is_public_in_three_languages() {
    let app = TestApp::start().await;
    for (path, words) in [
        (
            "/classement",
            ["Pondération des stages de groupe", "de\u{a0}5\u{a0}à\u{a0}25\u{a0}%", "ne remplace pas un métier"],
        ),
        ("/en/classement", ["Weights of group placements", "from\u{a0}5\u{a0}to\u{a0}25%", "does not replace a trade"]),
        (
            "/es/classement",
            ["Ponderación de las estancias en grupo", "de\u{a0}5\u{a0}a\u{a0}25\u{a0}%", "no reemplaza un oficio"],
        ),
    ] {
        let page = app.browser().get(path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(words.iter().all(|word| page.shows(word)), "{path}: {}", page.text());
        assert!(page.shows("65") && !page.shows("{$"), "{path}");
    }
    assert!(app.browser().get("/plan").await.shows("/classement"));
    assert!(app.browser().get("/sitemap.xml").await.shows("/en/classement"));
}
