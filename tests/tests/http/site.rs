//! The public site: the home page, the list with its filters and pages, a placement's page. Published placements are found and
//! read in three languages without an account; others are not found; no query makes a page fail.

use std::collections::BTreeSet;

use domain::placement::{PlacementState, PlacementStep};
use http::StatusCode;
use tests::{Reply, TestApp, complete_content, fresh_id};

/// A placement with another place, other dates and other priorities than the builder's.
const HAITI: &[(PlacementStep, &[(&str, &str)])] = &[
    (PlacementStep::Basics, &[("title_fr", "Écoles d’été 100 % côtières"), ("sdg", "4"), ("format", "individual")]),
    (
        PlacementStep::PlaceAndDates,
        &[("country", "HT"), ("place", "Jacmel"), ("starts_on", "2027-09-01"), ("ends_on", "2027-12-01")],
    ),
    (PlacementStep::LanguagesAndSkills, &[("languages.0.any_of", "ht")]),
    (
        PlacementStep::Priorities,
        &[("environment_level", "0"), ("youth_engagement_level", "3"), ("youth_engagement_sentence", "Des jeunes.")],
    ),
];

const SENEGAL_TITLE: &str = "Jardins fictifs de Kédougou";
const HAITI_TITLE: &str = "Écoles d’été 100 % côtières";

async fn two_placements() -> TestApp {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    app.published_placement(organisation, &[]).await;
    app.published_placement(organisation, HAITI).await;
    app
}

/// Whether a query lists Senegal's placement, and Haiti's.
async fn listed(app: &TestApp, query: &str) -> (bool, bool) {
    let page = app.browser().get(&format!("/placements?{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{query}");
    (page.shows(SENEGAL_TITLE), page.shows(HAITI_TITLE))
}

#[tokio::test]
async fn each_filter_finds_what_it_says() {
    let app = two_placements().await;
    for (query, expected) in [
        ("", (true, true)),
        ("region=francophone_africa", (true, false)),
        ("region=caribbean", (false, true)),
        ("region=caribbean&region=francophone_africa", (true, true)),
        ("country=SN", (true, false)),
        ("country=ht", (false, true)),
        ("priority=environment", (true, false)),
        ("priority=youth_engagement", (false, true)),
        ("language=fr", (true, false)),
        ("language=ht", (false, true)),
        ("sdg=13", (true, false)),
        ("sdg=4", (false, true)),
        ("format=individual", (false, true)),
        ("track=outbound", (true, true)),
        ("track=inbound", (false, false)),
        ("from=2027-08-01", (false, true)),
        ("until=2027-08-01", (true, false)),
        ("from=2027-05-18&until=2027-07-31", (true, false)),
        ("q=kedougou", (true, true)),
        ("q=JARDINS+F%C3%8FCTIFS", (true, false)),
        ("q=%C3%A9coles+ETE", (false, true)),
        ("q=senegal", (true, false)),
        ("q=Hait%C3%AD", (false, true)),
        ("q=deux-rives", (true, true)),
        ("region=caribbean&priority=environment", (false, false)),
        ("region=caribbean&sdg=4&language=ht&q=ecole", (false, true)),
    ] {
        assert_eq!(listed(&app, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn signs_of_a_pattern_or_of_sql_are_only_text() {
    let app = two_placements().await;
    for query in
        ["q=%25", "q=_", "q='", "q=%27%3B+DROP+TABLE+placement%3B--", "q=%5C", "sort=%27", "after=x.y", "before=%00"]
    {
        let page = app.browser().get(&format!("/placements?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
    }
    // Punctuation separates words, so neither sign matches any letter.
    assert_eq!(listed(&app, "q=kzd_u").await, (false, false));
    assert_eq!(listed(&app, "q=%25zz%25").await, (false, false));
    assert_eq!(listed(&app, "q=%3C%2Ftitle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").await, (false, false));
    let page = app.browser().get("/placements?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
    assert!(!page.shows("<script"), "{}", page.text());
}

#[tokio::test]
async fn unknown_values_of_a_query_are_ignored_with_a_notice() {
    let app = two_placements().await;
    for query in ["region=atlantis", "sdg=99", "from=demain", "from=2027-09-01&until=2027-01-01&country=HT"] {
        let page = app.browser().get(&format!("/placements?{query}")).await;
        assert!(page.shows("notice-warning") && page.shows(HAITI_TITLE), "{query}");
    }
    assert!(!app.browser().get("/placements?q=&from=&until=&sort=").await.shows("notice-warning"));
}

#[tokio::test]
async fn pages_of_twenty_five_lead_forth_and_back() {
    let app = TestApp::start().await;
    let organisation = app.organisation("beaucoup").await;
    for _ in 0..53 {
        app.published_placement(organisation, &[]).await;
    }
    let mut browser = app.browser();
    let mut seen = BTreeSet::new();
    let mut page = browser.get("/placements?country=SN&sort=departure").await;
    for expected in [25, 25, 3] {
        let ids = ids(&page);
        assert_eq!(ids.len(), expected);
        seen.extend(ids);
        let Some(next) = own_link(&page, "after=") else { break };
        assert!(next.contains("country=SN") && next.contains("sort=departure"), "{next}");
        page = browser.get(&next).await;
    }
    assert_eq!(seen.len(), 53);
    let back = own_link(&page, "before=").expect("a way back");
    let page = browser.get(&back).await;
    assert_eq!(ids(&page).len(), 25);
    assert!(page.shows("Projets 26 à 50 sur 53"), "{}", page.text());
}

/// The addresses of the placements that a page links to.
fn ids(page: &Reply) -> BTreeSet<String> {
    page.attributes("a[href^='/placements/']", "href").into_iter().collect()
}

/// The first link to the list, in French, whose address contains that text.
fn own_link(page: &Reply, part: &str) -> Option<String> {
    page.link(&format!("a[href^='/placements?'][href*='{part}']"))
}

#[tokio::test]
async fn an_empty_list_says_what_to_do() {
    let app = TestApp::start().await;
    assert!(app.browser().get("/placements").await.has(".empty"));
    let app = two_placements().await;
    let page = app.browser().get("/placements?q=introuvable").await;
    assert!(page.has(".empty") && page.has("a[href='/placements']"));
}

#[tokio::test]
async fn a_placement_page_shows_what_an_applicant_needs() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let page = app.browser().get(&format!("/placements/{}", placed.id)).await;
    assert_eq!(page.status, StatusCode::OK);
    for text in [
        SENEGAL_TITLE,
        "Nos jardins d’abord.",
        "Union fictive des jardins",
        "500\u{a0}$",
        "Vaccins",
        "Sénégal",
        "16 janvier",
        "8 places libres",
        "Les jardins protègent la source.",
        "Pourquoi ce projet?",
        "Organisme deux-rives",
        "30 septembre 2027, à 23\u{a0}h\u{a0}59",
        &format!("/placements/{}/postuler/participant\"", placed.id),
        &format!("/placements/{}/postuler/team_leader\"", placed.id),
    ] {
        assert!(page.shows(text), "{text} is missing: {}", page.text());
    }
    assert!(!page.shows("418 555-0142"), "the number is for the partner");
}

#[tokio::test]
async fn a_placement_speaks_the_readers_language_or_says_that_it_does_not() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let english: &[(PlacementStep, &[(&str, &str)])] = &[(
        PlacementStep::Basics,
        &[("title_en", "Fictional gardens"), ("summary_en", "A placement."), ("description_en", "Growing together.")],
    )];
    let placed = app.published_placement(organisation, english).await;
    let page = app.browser().get(&format!("/en/placements/{}", placed.id)).await;
    assert!(page.shows("Fictional gardens") && !page.shows(SENEGAL_TITLE));
    assert!(page.texts("div[lang=fr] p.words").iter().any(|text| text.starts_with("Nos jardins")), "{}", page.text());
    let page = app.browser().get(&format!("/es/placements/{}", placed.id)).await;
    assert!(page.has("h1[lang=fr]") && page.shows("otro idioma"), "{}", page.text());
}

#[tokio::test]
async fn unpublished_placements_are_not_found() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let partner = app.partner(organisation).await;
    let draft = app.placement(organisation, PlacementState::Draft, complete_content(partner, &[])).await;
    let waiting = app.placement(organisation, PlacementState::AwaitingPartner, complete_content(partner, &[])).await;
    let forged = fresh_id().to_string();
    for id in [draft.id.to_string(), waiting.id.to_string(), forged, "x".to_owned()] {
        assert_eq!(app.browser().get(&format!("/placements/{id}")).await.status, StatusCode::NOT_FOUND, "{id}");
    }
    assert!(!app.browser().get("/placements").await.shows(SENEGAL_TITLE));
    let mut owner = app.member(organisation, "owner").await;
    assert_eq!(owner.browser.get(&format!("/placements/{}", draft.id)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_closed_placement_shows_as_closed() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    sqlx::query("UPDATE placement SET state = 'closed' WHERE id = $1")
        .bind(placed.id.as_uuid())
        .execute(&app.pool)
        .await
        .unwrap();
    let page = app.browser().get(&format!("/placements/{}", placed.id)).await;
    assert!(page.status == StatusCode::OK && page.shows("Candidatures terminées") && !page.shows("/postuler/"));
    assert!(!app.browser().get("/placements").await.shows(SENEGAL_TITLE));
}

#[tokio::test]
async fn a_suspended_organisation_takes_no_application() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    sqlx::query("UPDATE organisation SET state = 'suspended'").execute(&app.pool).await.unwrap();
    let page = app.browser().get(&format!("/placements/{}", placed.id)).await;
    assert!(page.shows("Suspendu") && !page.shows("/postuler/"));
    assert!(!app.browser().get("/placements").await.shows(SENEGAL_TITLE));
}

#[tokio::test]
async fn an_exchange_says_that_nobody_may_ask_for_money() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    let placed = app.published_placement(organisation, inbound).await;
    for prefix in ["", "/en", "/es"] {
        let page = app.browser().get(&format!("{prefix}/placements/{}", placed.id)).await;
        assert!(page.shows("notice-warning"), "{}", page.text());
    }
}

#[tokio::test]
async fn typed_text_stays_text() {
    let attack = "</title><script>x</script>";
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let changes: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("title_fr", attack), ("summary_fr", attack), ("description_fr", attack)]),
        (PlacementStep::PlaceAndDates, &[("place", attack), ("preparation_place", attack)]),
        (PlacementStep::Priorities, &[("environment_sentence", attack)]),
        (PlacementStep::Partner, &[("statement", attack)]),
        (PlacementStep::Asks, &[("commitment", attack), ("other_costs", attack), ("other_covered", attack)]),
        (PlacementStep::Questions, &[("question", attack)]),
    ];
    let placed = app.published_placement(organisation, changes).await;
    sqlx::query("UPDATE organisation SET name = $1, description = $1, city = $1")
        .bind(attack)
        .execute(&app.pool)
        .await
        .unwrap();
    for path in ["/".to_owned(), "/placements".to_owned(), format!("/placements/{}", placed.id)] {
        let page = app.browser().get(&path).await;
        assert!(page.status == StatusCode::OK && !page.shows("<script") && page.shows("&lt;script"), "{path}");
    }
}

#[tokio::test]
async fn the_home_page_shows_a_few_placements_and_the_next_step_of_each() {
    let app = two_placements().await;
    let page = app.browser().get("/").await;
    assert!(page.shows(SENEGAL_TITLE) && page.has("a[href='/reciprocite']") && page.has("a[href^='/inscription']"));
    for path in ["/", "/en", "/es", "/placements", "/en/placements"] {
        let page = app.browser().get(path).await;
        assert_eq!(page.count("h1"), 1, "{path}");
        assert!(!page.shows("home-") && !page.shows(">placement-"), "a key shows on {path}");
    }
}

#[tokio::test]
async fn information_pages_exist_in_three_languages_with_a_contact() {
    let app = TestApp::start().await;
    for path in ["/reciprocite", "/conditions", "/confidentialite", "/accessibilite", "/plan"] {
        for prefix in ["", "/en", "/es"] {
            let page = app.browser().get(&format!("{prefix}{path}")).await;
            assert_eq!((page.status, page.count("h1")), (StatusCode::OK, 1), "{prefix}{path}");
            assert!(!page.shows("<script") && page.has("a[href$='/conditions#joindre']"), "{prefix}{path}");
        }
    }
    for path in ["/conditions", "/confidentialite", "/accessibilite"] {
        assert!(app.browser().get(path).await.shows("renseignements@exemple.test"), "{path}");
    }
    for prefix in ["", "/en", "/es"] {
        let page = app.browser().get(&format!("{prefix}/reciprocite")).await;
        assert!(page.shows("notice-warning") && page.shows("/inscription?kind=exchange_participant"));
    }
}

#[tokio::test]
async fn a_search_is_kept_from_one_language_to_another() {
    let app = two_placements().await;
    let page = app.browser().get("/placements?region=caribbean&q=%C3%A9t%C3%A9").await;
    let english = page.link("a[href^='/en/placements?']").expect("the way to English");
    assert!(english.contains("region=caribbean") && english.contains("q=%C3%A9t%C3%A9"), "{english}");
    assert!(app.browser().get(&english).await.shows(HAITI_TITLE));
}
