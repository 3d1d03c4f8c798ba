//! Placements are ranked for a person and candidates for a post, with reasons as sentences, and those who are not eligible in a
//! list of their own; only members download the list as CSV, and no cell is a formula; the reasons of a submission do not change
//! later; the command line gives the same ranking.

use domain::{
    participant::{Profile, ProfileStep},
    placement::PlacementStep,
};
use http::StatusCode;
use jiff::civil::date;
use server::cli::matching::{participant, placement};
use tests::{Person, TestApp, complete_profile, with_step};

/// Somebody who has the skill, cares for the cause and wants this country.
fn strong(name: &str) -> Profile {
    let skills = [("skills.0.skill", "qsf:agroecology"), ("skills.0.level", "expert")];
    let cares = [("environment_level", "3"), ("womens_rights_level", "3"), ("youth_engagement_level", "0")];
    let profile = with_step(complete_profile(name, date(1998, 3, 1)), ProfileStep::Skills, &skills);
    let profile = with_step(profile, ProfileStep::Priorities, &cares);
    with_step(profile, ProfileStep::Destinations, &[("wanted_country", "SN")])
}

/// Somebody who does not speak the required language.
fn without_french(name: &str) -> Profile {
    with_step(strong(name), ProfileStep::Languages, &[("languages.0.language", "en"), ("languages.0.level", "C1")])
}

/// Somebody who has no skill and wants to learn this one.
fn beginner(name: &str) -> Profile {
    let cares = [("environment_level", "2"), ("womens_rights_level", "1"), ("youth_engagement_level", "0")];
    let profile = with_step(complete_profile(name, date(2006, 3, 1)), ProfileStep::Priorities, &cares);
    with_step(profile, ProfileStep::Learning, &[("learn", "qsf:agroecology")])
}

/// Fails unless the page shows these texts in this order.
#[track_caller]
fn assert_order(page: &str, texts: &[&str]) {
    let mut from = 0;
    for text in texts {
        let at = page[from..].find(text).unwrap_or_else(|| panic!("“{text}” is not where it should be: {page}"));
        from += at + text.len();
    }
}

const INDIVIDUAL: &[(PlacementStep, &[(&str, &str)])] = &[
    (PlacementStep::Basics, &[("format", "individual"), ("title_fr", "Mandat fictif en agroécologie")]),
    (PlacementStep::Posts, &[("team_leader_seats_max", ""), ("team_leader_age_min", "")]),
    (PlacementStep::LanguagesAndSkills, &[("skills.0.level", "advanced"), ("skills.0.need", "required")]),
];
const GROUP: &[(PlacementStep, &[(&str, &str)])] =
    &[(PlacementStep::Posts, &[("team_leader_seats_max", ""), ("team_leader_age_min", "")])];

#[tokio::test]
async fn a_beginner_stands_a_fair_chance_for_a_group_and_sees_why_not_for_a_mandate() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    app.published_placement(organisation, GROUP).await;
    app.published_placement(organisation, INDIVIDUAL).await;
    let mut awa = app.applicant_with(&beginner("Awa Fictive")).await;
    let page = awa.browser.get("/recommandations").await;
    let learning = "Vous pourrez y pratiquer ce que vous voulez apprendre";
    let (you, project) = ("Vous, pour ce projet", "Ce projet, pour vous");
    assert_order(
        &page.text(),
        &["Jardins fictifs de Kédougou", "Ce qui parle pour vous", learning, you, "sur\u{a0}10", project],
    );
    assert!(page.shows("Ce qui changerait le plus ce calcul"), "{}", page.text());
    assert!(page.has(".reasons-add a[href='/profil/skills']"), "what can be added leads to where: {}", page.text());
    assert_order(
        &page.text(),
        &[
            "Jardins fictifs de Kédougou",
            "Une condition n’est pas remplie",
            "Mandat fictif en agroécologie",
            "Compétences exigées",
        ],
    );
    assert!(
        page.shows("agriculture, élevage et pêche, niveau avancé") && page.shows("Votre profil peut en dire plus"),
        "{}",
        page.text()
    );
    assert!(!page.shows("{$") && !page.shows(" %"), "no bare percentage and no hole: {}", page.text());

    let mut strong = app.applicant_with(&strong("Forte Fictive")).await;
    let page = strong.browser.get("/recommandations").await;
    assert!(!page.shows("Une condition n’est pas remplie"), "{}", page.text());
    assert!(page.shows("Sénégal\u{a0}: un pays que vous souhaitez."));
    for (path, words) in
        [("/en/recommandations", "You, for this placement"), ("/es/recommandations", "Usted, para esta estancia")]
    {
        assert!(strong.browser.get(path).await.shows(words), "{path}");
    }
}

#[tokio::test]
async fn nobody_else_has_recommendations_and_an_empty_list_says_what_to_do() {
    let app = TestApp::start().await;
    assert_eq!(app.browser().get("/recommandations").await.status, StatusCode::SEE_OTHER);
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "owner").await;
    assert_eq!(member.browser.get("/recommandations").await.status, StatusCode::NOT_FOUND);
    let mut awa = app.applicant("Awa Fictive").await;
    let page = awa.browser.get("/recommandations").await;
    assert!(page.shows("Aucun projet n’accepte de candidatures") && page.shows("Voir tous les projets"));
    let mut newcomer = app.volunteer("Nouvelle Fictive").await;
    app.published_placement(organisation, GROUP).await;
    let page = newcomer.browser.get("/recommandations").await;
    assert_order(
        &page.text(),
        &["/profil/identity", "Une condition n’est pas remplie", "Le profil ne le dit pas encore."],
    );
}

#[tokio::test]
async fn recommendations_come_ten_at_a_time_and_count_on() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    for _ in 0..11 {
        app.published_placement(organisation, GROUP).await;
    }
    let mut awa = app.applicant("Awa Fictive").await.browser;
    let first = awa.get("/recommandations").await;
    assert!(first.count(".ranked-item") == 10 && first.shows("Projets 1 à 10 sur 11"), "{}", first.text());
    assert!(first.has("a[href='/recommandations?page=2']"));
    let second = awa.get("/recommandations?page=2").await;
    assert!(second.count(".ranked-item") == 1 && second.texts("p.rank") == ["11"], "{}", second.text());
    for wrong in ["0", "3", "18446744073709551615", "deux"] {
        let page = awa.get(&format!("/recommandations?page={wrong}")).await;
        assert!(page.shows("Projets 1 à 10 sur 11"), "{wrong}");
    }
}

#[tokio::test]
async fn a_placement_that_is_not_for_me_leaves_my_list_alone_and_comes_back() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let (kept, off) =
        (app.published_placement(organisation, GROUP).await, app.published_placement(organisation, GROUP).await);
    let mut awa = app.applicant("Awa Fictive").await.browser;
    let mut other = app.applicant("Autre Fictive").await.browser;
    let item = |placed: &tests::Placed| format!(".ranked-item a[href='/placements/{}']", placed.id);
    let fields = [("placement", off.id.to_string())];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    for _ in 0..2 {
        let page = awa.submit("/api/matching/set-aside", &fields).await;
        assert!(page.has(&item(&kept)) && !page.has(&item(&off)), "{}", page.text());
        assert!(page.shows("n’est plus dans votre liste") && page.shows("1 projet mis de côté"), "{}", page.text());
    }
    assert!(other.get("/recommandations").await.has(&item(&off)), "another person's list is theirs");
    for _ in 0..2 {
        let page = awa.submit("/api/matching/put-back", &fields).await;
        assert!(page.has(&item(&kept)) && page.has(&item(&off)) && !page.shows("de côté"), "{}", page.text());
    }
    for placed in [&kept, &off] {
        awa.submit("/api/matching/set-aside", &[("placement", &placed.id.to_string())]).await;
    }
    let page = awa.get("/recommandations").await;
    assert!(page.shows("Plus aucun projet dans votre liste") && page.shows("2 projets mis de côté"), "{}", page.text());
}

#[tokio::test]
async fn a_ranked_list_is_narrowed_to_a_region_or_a_format() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    for _ in 0..11 {
        app.published_placement(organisation, GROUP).await;
    }
    let mut awa = app.applicant("Awa Fictive").await.browser;
    let here = awa.get("/recommandations?region=francophone_africa&format=group").await;
    assert!(here.count(".ranked-item") == 10, "{}", here.text());
    assert!(here.has("a[href='/recommandations?region=francophone_africa&format=group&page=2']"), "{}", here.text());
    assert!(here.has("option[value='group'][selected]"));
    for none in ["region=caribbean", "format=individual"] {
        let page = awa.get(&format!("/recommandations?{none}")).await;
        assert!(page.count(".ranked-item") == 0 && page.shows("Aucun projet avec ce filtre"), "{none}");
    }
    assert_eq!(awa.get("/recommandations?region=mars&format=").await.count(".ranked-item"), 10);
}

/// A group placement to which three people have applied.
async fn cast(app: &TestApp) -> (tests::Placed, tests::Person, [Person; 3], [domain::ids::ApplicationId; 3]) {
    let organisation = app.organisation("oci-fictif").await;
    let member = app.member(organisation, "reader").await;
    let placed = app.published_placement(organisation, GROUP).await;
    let mut people = [
        app.applicant_with(&without_french("Anglaise Fictive")).await,
        app.applicant_with(&beginner("Débutante Fictive")).await,
        app.applicant_with(&strong("Forte Fictive")).await,
    ];
    let mut sent = Vec::new();
    for one in &mut people {
        sent.push(one.apply(placed.id, "Une lettre.").await);
    }
    let sent = sent.try_into().expect("three");
    (placed, member, people, sent)
}

#[tokio::test]
async fn candidates_stand_in_bands_and_the_list_leaves_as_csv() {
    let app = TestApp::start().await;
    let (placed, mut member, mut people, _) = cast(&app).await;
    let path = format!("/oci/projets/{}/candidatures", placed.id);
    let page = member.browser.get(&path).await;
    let apart = "une condition n’est pas remplie ou pas connue";
    assert_order(
        &page.text(),
        &[
            "l’ordre est tiré au sort",
            "très bon accord",
            "Forte Fictive",
            "Ce qui parle pour cette candidature",
            "Personnes participantes\u{a0}: bon accord",
            "Débutante Fictive",
            apart,
            "Anglaise Fictive",
            "français B2",
        ],
    );
    assert!(!page.has(".rank"), "no rank: {}", page.text());
    assert!(page.shows("candidatures.csv") && page.shows("La personne, pour le poste"));
    assert!(
        ["destination", "Envie d’apprendre", "Ce projet, pour vous"].iter().all(|wish| !page.shows(wish)),
        "an organisation reads no wish: {}",
        page.text()
    );
    assert!(!page.has("details.why[open]") && member.browser.get(&format!("{path}?detail=tout")).await.shows(" open"));

    sqlx::query(
        "UPDATE application_copy SET profile = jsonb_set(profile, '{identity,name}', '\"=1+1, \\\"x\\\"\"')
         WHERE application_id IN (SELECT id FROM application WHERE participant_id = $1)",
    )
    .bind(people[1].participant().as_uuid())
    .execute(&app.pool)
    .await
    .expect("another name");
    let file = format!("{path}.csv");
    let reply = member.browser.get(&file).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert_eq!(reply.headers["content-type"], "text/csv; charset=utf-8");
    assert!(reply.headers["content-disposition"].to_str().expect("ASCII").starts_with("attachment"));
    let text = reply.text();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines[0].starts_with("Numéro;Nom;Poste;") && lines[1].contains(";Forte Fictive;"));
    assert!(
        lines[2].contains("\"'=1+1, \"\"x\"\"\"")
            && lines[1].contains("2026-11-24")
            && lines[1].contains("Ce qui parle")
    );
    assert!(lines[3].contains("Langues exigées par le projet. Il manque"), "an unmet condition: {text}");
    for (language, heading) in [("", "Numéro;Nom;"), ("/en", "Number,Name,"), ("/es", "Número;Nombre;")] {
        let reply = member.browser.get(&format!("{language}{file}")).await;
        assert!(reply.shows(heading) && reply.doubled_colon().is_none(), "{language}: {}", reply.text());
        let page = member.browser.get(&format!("{language}{path}?detail=tout")).await;
        assert_eq!(page.doubled_colon(), None, "{language}{path}");
    }
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM audit_event WHERE action = 'candidates_exported'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(kept, 4);

    let elsewhere = app.organisation("autre-oci").await;
    let mut stranger = app.member(elsewhere, "owner").await;
    for path in [&file, &path] {
        assert_eq!(stranger.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(people[0].browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        let reply = app.browser().get(path).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{path}");
        assert!(reply.location().is_some_and(|to| to.contains("/connexion")));
    }
    assert_eq!(member.browser.get("/oci/projets/x/candidatures.csv").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_reasons_of_a_submission_stay_when_the_profile_changes() {
    let app = TestApp::start().await;
    let (placed, mut member, mut people, sent) = cast(&app).await;
    let changed = with_step(strong("Forte Fictive"), ProfileStep::Destinations, &[("wanted_country", "BJ")]);
    sqlx::query("UPDATE participant SET profile = $2 WHERE id = $1")
        .bind(people[2].participant().as_uuid())
        .bind(serde_json::to_value(&changed).expect("JSON"))
        .execute(&app.pool)
        .await
        .expect("a profile");
    let file = member.browser.get(&format!("/oci/candidatures/{}", sent[2])).await;
    assert!(!file.shows("un pays que") && file.shows("Calcul, version 3"), "{}", file.text());
    let own = people[2].browser.get(&format!("/candidatures/{}", sent[2])).await;
    assert!(own.shows("Sénégal\u{a0}: un pays que vous souhaitez.") && own.shows("Vous, pour ce projet"));
    let list = member.browser.get(&format!("/oci/projets/{}/candidatures", placed.id)).await;
    assert!(list.shows("Forte Fictive") && !list.shows("destination"), "{}", list.text());
    let version: i64 =
        sqlx::query_scalar("SELECT (explanation->>'engine_version')::bigint FROM application WHERE id = $1")
            .bind(sent[2].as_uuid())
            .fetch_one(&app.pool)
            .await
            .expect("a version");
    assert_eq!(version, 3);
}

#[tokio::test]
async fn the_command_line_answers_with_the_ranking_and_its_reasons() {
    let app = TestApp::start().await;
    let (placed, _, people, _) = cast(&app).await;
    let answer = placement(&app.platform, &placed.id.to_string(), 10).await.expect("a ranking");
    let post = &answer["posts"][0];
    let [english, beginner, strong] = people.each_ref().map(|one| one.participant().to_string());
    assert_eq!(
        (&post["eligible"][0]["participant"], &post["eligible"][1]["participant"]),
        (&strong.clone().into(), &beginner.into())
    );
    assert_eq!(post["not_eligible"][0]["participant"], english);
    assert!(post["eligible"][0]["fit"].is_u64() && post["eligible"][0]["explanation"]["for_placement"]["fit"].is_u64());
    let few = placement(&app.platform, &placed.id.to_string(), 1).await.expect("a ranking");
    assert_eq!(few["posts"][0]["eligible"].as_array().map(Vec::len), Some(1));
    let answer = participant(&app.platform, &strong, 10).await.expect("a ranking");
    assert_eq!(answer["eligible"][0]["placement"], placed.id.to_string());
    for unknown in ["00000000-0000-7000-8000-000000000000", "x"] {
        let error = placement(&app.platform, unknown, 1).await.expect_err("unknown").to_string();
        assert_eq!(error, format!("no placement has the identifier {unknown}"));
        let error = participant(&app.platform, unknown, 1).await.expect_err("unknown").to_string();
        assert_eq!(error, format!("no participant has the identifier {unknown}"));
    }
}
