//! Words find placements: in all that a public page says, in three languages, by the names of countries, OCIs and partners, and by
//! the skills that a placement asks for. The best comes first, the words are shown, and where nothing is found the nearest is.

use domain::placement::PlacementStep;
use http::StatusCode;
use tests::{Reply, TestApp};

/// A camp in Honduras whose words stand in its description and in what it asks; beekeeping is a skill that it asks for.
const CAMP: &[(PlacementStep, &[(&str, &str)])] = &[
    (
        PlacementStep::Basics,
        &[
            ("title_fr", "Vacances fictives à Yoro"),
            ("summary_fr", "Deux mois dans un village."),
            ("description_fr", "Des camps de jour pour les enfants du village, et des sœurs qui élèvent des poules."),
            ("title_en", "Fictional holidays in Yoro"),
            ("summary_en", "Two months in a village."),
            ("description_en", "Day camps where village children learn to swim."),
        ],
    ),
    (PlacementStep::PlaceAndDates, &[("country", "HN"), ("place", "Yoro"), ("deadline", "2027-04-01")]),
    (PlacementStep::LanguagesAndSkills, &[("skills.0.skill", "qsf:beekeeping"), ("skills.0.post", "participant")]),
    (
        PlacementStep::Priorities,
        &[
            ("environment_level", "1"),
            ("environment_sentence", "Des arbres."),
            ("womens_rights_level", "1"),
            ("womens_rights_sentence", "Des mères au conseil."),
        ],
    ),
    (PlacementStep::Partner, &[("statement", "Une école d’abord.")]),
    (PlacementStep::Asks, &[("commitment", "Raconter le séjour dans une bibliothèque.")]),
];

const GARDENS: &str = "Jardins fictifs de Kédougou";
const YORO: &str = "Vacances fictives à Yoro";

async fn two_placements() -> TestApp {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    app.published_placement(organisation, &[]).await;
    app.published_placement(organisation, CAMP).await;
    app
}

async fn search(app: &TestApp, words: &str) -> Reply {
    let words: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let page = app.browser().get(&format!("/placements?q={words}")).await;
    assert_eq!(page.status, StatusCode::OK);
    page
}

/// Which of the gardens and the camp a page shows.
fn shown(page: &Reply) -> (bool, bool) {
    (page.shows(GARDENS), page.shows(YORO))
}

const ASKED_FOR: &str = "Aucun projet pour";

#[tokio::test]
async fn all_that_a_page_says_is_found_whatever_its_form() {
    let app = two_placements().await;
    for (words, expected) in [
        // Descriptions, with stems, accents, decomposed accents, ligatures and both apostrophes.
        ("enfants", (false, true)),
        ("enfant", (false, true)),
        ("ELEVER des poules", (false, true)),
        ("e\u{301}le\u{300}vent", (false, true)),
        ("soeur", (false, true)),
        ("sœurs", (false, true)),
        ("l'union", (true, true)),
        ("l’UNION", (true, true)),
        // Another language than the page's.
        ("swimming", (false, true)),
        // The partner's words and name, the evidence, the questions, what it asks, the preparation's place.
        ("nos jardins d'abord", (true, false)),
        ("bibliothèques", (false, true)),
        ("protéger la source", (true, false)),
        ("Sherbrooke", (true, true)),
        ("union fictive", (true, true)),
        // Countries in three languages, OCIs; several words together.
        ("honduras camp", (false, true)),
        ("Senegal jardin", (true, false)),
        ("deux rives", (true, true)),
        ("camps de vacances", (false, true)),
        // Skills by their other names, in other languages; a garden is agroecology, and beekeeping too.
        ("apiculture", (true, true)),
        ("beekeeper", (true, true)),
        ("abejas", (true, true)),
        ("potager", (true, false)),
        ("agroécologie", (true, false)),
    ] {
        let page = search(&app, words).await;
        assert!(!page.shows(ASKED_FOR), "{words}: {}", page.text());
        assert_eq!(shown(&page), expected, "{words}");
    }
}

#[tokio::test]
async fn the_best_comes_first_and_its_words_are_marked() {
    let app = two_placements().await;
    let organisation = app.organisation("trois-rives").await;
    let titled: &[(&str, &str)] = &[("title_fr", "Enfants fictifs <b>de</b> Thiès"), ("description_fr", "Des jeux.")];
    app.published_placement(organisation, &[(PlacementStep::Basics, titled)]).await;
    let page = search(&app, "enfants").await;
    let (title, description) = (page.text().find("fictifs &lt;b").unwrap(), page.text().find(YORO).unwrap());
    assert!(title < description, "a title counts for more than a description");
    assert_eq!(page.texts(".found-words mark"), ["Enfants", "enfants"], "{}", page.text());
    assert!(page.texts(".found-words")[1].contains("pour les enfants du village"), "{}", page.text());
    assert!(!page.shows("<b>de"), "what people wrote is escaped");
    let page = search(&app, "beekeeper").await;
    let (bees, gardens) = (page.text().find(YORO).unwrap(), page.text().find(GARDENS).unwrap());
    assert!(bees < gardens, "the very skill comes before a wider one");
    let page = search(&app, "potager").await;
    let named = page.texts(".found-skills mark");
    assert_eq!(named, ["agriculture, élevage et pêche"; 2], "the skill that answers is named");
    let plain = app.browser().get("/placements").await;
    assert!(!plain.shows("<mark>"));
}

#[tokio::test]
async fn nothing_found_offers_the_nearest_and_says_so() {
    let app = two_placements().await;
    let page = search(&app, "enfnats").await;
    assert!(page.shows(ASKED_FOR) && page.shows("répond à «\u{a0}enfants\u{a0}»"), "{}", page.text());
    assert_eq!(shown(&page), (false, true));
    assert!(page.has("a[href='/placements?q=enfants']"), "the nearest words are a link: {}", page.text());
    assert_eq!(shown(&search(&app, "hondurs").await), (false, true), "names of countries too");
    let page = search(&app, "enfants Sénégal").await;
    assert!(page.shows(ASKED_FOR) && page.shows("les plus proches"), "{}", page.text());
    assert_eq!(shown(&page), (true, true));
    let page = search(&app, "zzzzqqqq").await;
    assert_eq!(shown(&page), (false, false));
    assert!(page.shows("Aucun projet"), "{}", page.text());
}

#[tokio::test]
async fn a_search_that_cannot_be_carried_out_whole_says_so() {
    let app = two_placements().await;
    let page = search(&app, "?! …").await;
    assert!(page.shows("aucun mot à chercher") && shown(&page) == (true, true), "{}", page.text());
    for long in ["jardin ".repeat(30), "un deux trois quatre cinq six sept huit neuf dix onze".to_owned()] {
        let page = search(&app, &long).await;
        assert!(page.shows("Seul le début de votre recherche"), "{long}");
    }
    assert!(!search(&app, "jardin").await.shows("Seul le début"));
    for hostile in ["' | '", "a & b ! c", "(((", ":* <->", "\\", "%", "jardin:*"] {
        search(&app, hostile).await;
    }
}

#[tokio::test]
async fn a_placement_past_its_deadline_is_listed_only_where_it_is_asked_for() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    app.published_placement(organisation, &[]).await;
    let yesterday = app.clock.today().yesterday().expect("a day").to_string();
    let past: &[(&str, &str)] = &[("country", "HN"), ("deadline", &yesterday)];
    app.published_placement(
        organisation,
        &[(PlacementStep::Basics, &[("title_fr", YORO)]), (PlacementStep::PlaceAndDates, past)],
    )
    .await;
    assert_eq!(shown(&app.browser().get("/placements").await), (true, false));
    assert_eq!(shown(&search(&app, "honduras").await), (false, false));
    assert_eq!(shown(&app.browser().get("/placements?past=1").await), (true, true));
    let found = app.browser().get("/placements?past=1&q=honduras").await;
    assert_eq!(shown(&found), (false, true));
    assert!(found.shows("Candidatures terminées") && found.has("input[name=past][checked]"), "{}", found.text());
}

#[tokio::test]
async fn rows_of_before_the_search_are_found_once_the_schema_is_up_to_date() {
    let app = two_placements().await;
    // As a migration leaves what was there before it.
    sqlx::query("UPDATE placement SET search_title = NULL, search_text = '', skills = '{}'")
        .execute(&app.pool)
        .await
        .expect("rows");
    sqlx::query("UPDATE partner SET folded_name = NULL").execute(&app.pool).await.expect("rows");
    assert_eq!(shown(&search(&app, "apiculture").await), (false, false));
    app.platform.migrate().await.expect("the schema");
    assert_eq!(shown(&search(&app, "apiculture").await), (true, true));
    assert_eq!(shown(&search(&app, "union fictive").await), (true, true));
}

#[tokio::test]
async fn a_title_in_any_language_names_a_placement_of_an_oci() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let basics: &[(&str, &str)] = &[
        ("title_fr", ""),
        ("summary_fr", ""),
        ("description_fr", ""),
        ("title_es", "Escuelas ficticias"),
        ("summary_es", "Un verano."),
        ("description_es", "Leer y jugar."),
    ];
    app.published_placement(organisation, &[(PlacementStep::Basics, basics)]).await;
    let mut owner = app.member(organisation, "owner").await;
    let page = owner.browser.get("/oci/deux-rives/projets").await;
    assert!(
        page.has("a[lang=es]") && page.shows("Escuelas ficticias") && page.shows("Kédougou, Sénégal"),
        "{}",
        page.text()
    );
    assert!(!page.shows("Projet sans titre"));
    let public = app.browser().get("/en/placements").await;
    assert!(public.shows("Escuelas ficticias") && public.has("[lang=es]"), "{}", public.text());
}
