//! The steps of a placement as its OCI writes them: what is marked as required, what is called done, one language at a time, skills
//! found by a phrase; and, once it is published, the doors before the links that edit it.

use domain::placement::PlacementStep;
use tests::{Browser, Reply, TestApp};

use super::helpers::{begin, oci, save};

/// The state that the list of steps shows of each, by its place.
fn states(page: &Reply) -> Vec<String> {
    page.texts(".step-state")
}

async fn save_and_follow(browser: &mut Browser, id: &str, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
    let reply = save(browser, id, step, fields).await;
    browser.follow(reply).await
}

#[tokio::test]
async fn an_untouched_step_is_not_done_and_neither_is_one_that_lacks_an_answer() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    let browser = &mut oci.owner.browser;
    let page = browser.get(&format!("/oci/projets/{id}/basics")).await;
    let to_do = "À compléter";
    let expected = ["En cours", to_do, to_do, "Facultatif", "Facultatif", "Facultatif", to_do, to_do, "Facultatif"]
        .map(String::from);
    assert_eq!(states(&page), expected);
    save(browser, &id, PlacementStep::Questions, &[("question", "Pourquoi?")]).await;
    save(browser, &id, PlacementStep::Asks, &[("weekends", "3")]).await;
    let states = states(&browser.get(&format!("/oci/projets/{id}/basics")).await);
    assert_eq!((states[7].as_str(), states[8].as_str()), (to_do, "Fait"), "part of the answers is not all of them");
}

#[tokio::test]
async fn what_is_required_is_marked_and_texts_say_how_long_they_may_be() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    for (step, fields) in [
        ("basics", vec!["title_fr", "summary_fr", "description_fr"]),
        ("place_and_dates", vec!["country", "place", "starts_on", "ends_on"]),
        ("partner", vec!["partner", "statement", "statement_language", "hosting", "contact_name", "contact_phone"]),
        ("asks", vec!["contribution", "weekends", "commitment_months"]),
    ] {
        let page = oci.owner.browser.get(&format!("/oci/projets/{id}/{step}")).await;
        for field in fields {
            assert!(page.has(&format!("label[for='{field}'] .required")), "{step}: {field}: {}", page.text());
        }
        assert!(!page.has("label[for='title_en'] .required, label[for='flexibility'] .required"), "{step}");
        assert!(page.shows("doit être rempli avant l’envoi"), "{step}");
    }
    let page = oci.owner.browser.get(&format!("/oci/projets/{id}/basics")).await;
    assert!(page.shows("6\u{a0}000 caractères au plus"), "{}", page.text());
}

#[tokio::test]
async fn one_language_is_open_at_a_time_and_the_one_to_correct_is_open() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    let browser = &mut oci.owner.browser;
    let open = |page: &Reply| page.attributes("details.one-language[open]", "data-language");
    let page = browser.get(&format!("/oci/projets/{id}/basics")).await;
    assert_eq!((open(&page), page.count("details.one-language[name]")), (vec!["fr".to_owned()], 3));
    let long = "x".repeat(121);
    let page = save_and_follow(browser, &id, PlacementStep::Basics, &[("title_es", &long)]).await;
    assert_eq!(open(&page), ["es"]);
    assert!(page.has(".error-summary a[href='#title_es']"), "{}", page.text());
    let both = [("title_es", long.as_str()), ("title_en", long.as_str())];
    let page = save_and_follow(browser, &id, PlacementStep::Basics, &both).await;
    assert_eq!((open(&page), page.count("details.one-language[name]")), (vec!["en".to_owned(), "es".to_owned()], 0));
}

#[tokio::test]
async fn a_skill_is_found_by_a_phrase_changed_and_taken_off_without_javascript() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    let browser = &mut oci.owner.browser;
    let step = PlacementStep::LanguagesAndSkills;
    let page = browser.get(&format!("/oci/projets/{id}/languages_and_skills")).await;
    assert!(!page.has("option[value^='qsf:']") && page.has("leptos-island"), "no list of all skills: {}", page.text());
    let asked = [("adding", "0"), ("phrase", "apicultur"), ("languages.0.any_of", "es")];
    let page = save_and_follow(browser, &id, step, &[&asked[..], &[("do", "find-skills")]].concat()).await;
    assert!(page.has("[name=skill][value='qsf:beekeeping']") && !page.has(".error-summary"), "{}", page.text());
    assert!(page.has("[name='languages.0.any_of'] option[value=es][selected]"), "what was typed is kept");
    let page = save_and_follow(browser, &id, step, &asked).await;
    assert!(page.has(".error-summary a[href='#skill']"), "nothing was ticked: {}", page.text());
    let needed = [("adding", "0"), ("phrase", "apicultur"), ("skill", "qsf:beekeeping"), ("skill", "qsf:agroecology")];
    let page = save_and_follow(browser, &id, step, &needed).await;
    assert!(page.has(".error-summary a[href='#skills.0.level']"), "{}", page.text());
    let menus = [("skills.0.post", "participant"), ("skills.0.level", "beginner"), ("skills.0.need", "desired")];
    let page = save_and_follow(browser, &id, step, &[&needed[..], &menus, &[("stay", "on")]].concat()).await;
    assert!(!page.has(".error-summary") && page.shows("apiculture"), "{}", page.text());
    let chosen = |page: &Reply| page.attributes("input[type=hidden][name^='skills.']", "value");
    assert_eq!(chosen(&page), ["qsf:beekeeping", "qsf:agroecology"]);
    let second = [
        ("skills.1.skill", "qsf:agroecology"),
        ("skills.1.post", "participant"),
        ("skills.1.level", "expert"),
        ("skills.1.need", "desired"),
    ];
    let first = [("skills.0.skill", "qsf:beekeeping"), ("skills.0.remove", "on"), ("stay", "on")];
    let page = save_and_follow(browser, &id, step, &[&first[..], &menus, &second].concat()).await;
    assert_eq!(chosen(&page), ["qsf:agroecology"]);
    assert!(page.has("option[value=expert][selected]"), "{}", page.text());
    let page = save_and_follow(browser, &id, step, &[("adding", "1"), ("phrase", "zzzz qqqq")]).await;
    assert!(page.has(".error-summary a[href='#phrase']"), "{}", page.text());
}

#[tokio::test]
async fn a_published_placement_leads_to_its_candidates_its_seats_and_its_public_page_first() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let mut person = app.applicant("Personne Fictive").await;
    person.apply(placed.id, "Une lettre.").await;
    let page = oci.owner.browser.get(&format!("/oci/projets/{}", placed.id)).await;
    let links = page.attributes("main a", "href");
    let at = |path: &str| {
        links.iter().position(|link| link == path).unwrap_or_else(|| panic!("no link to {path}: {links:?}"))
    };
    let doors = [
        at(&format!("/oci/projets/{}/candidatures", placed.id)),
        at(&format!("/placements/{}", placed.id)),
        at(&format!("/oci/projets/{}/posts", placed.id)),
    ];
    let first_step = at(&format!("/oci/projets/{}/basics", placed.id));
    assert!(doors.iter().all(|door| *door < first_step), "{links:?}");
    assert!(page.shows("Voir la candidature") && page.shows("place prise"), "{}", page.text());
    assert!(page.has("details a[href$='/basics']") && !page.has("details[open] a[href$='/basics']"));
    let id = begin(&mut oci).await;
    let draft = oci.owner.browser.get(&format!("/oci/projets/{id}")).await;
    assert!(!draft.has("details a[href$='/basics']") && !draft.has("a[href$='/candidatures']"), "{}", draft.text());
}
