//! Every text that an OCI or a partner writes, on every page that shows it: in the reader's language where it is given in it; else in
//! the one that there is, with its label and marked `lang`. A title that exists in some language is never "untitled".

use domain::{
    ids::PlacementId,
    language::UiLanguage,
    localised::field,
    placement::{PlacementState, PlacementStep},
};
use tests::{Browser, Person, Placed, Reply, TestApp, complete_content};

/// A text of a placement: its step, the name of its French field, and the pages that show it to readers.
struct Written {
    step: PlacementStep,
    name: &'static str,
    pages: &'static [Page],
}

/// A page that shows texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// The list of placements.
    List,
    /// The placement's page.
    Placement,
    /// What it asks, before applying.
    Apply,
    /// The letter, with the OCI's questions.
    Letter,
    /// The review before sending.
    Review,
}

const EVERY: &[Page] = &[Page::List, Page::Placement];
const ASKED: &[Page] = &[Page::Placement, Page::Apply];
const TEXTS: &[Written] = &[
    Written { step: PlacementStep::Basics, name: "title_fr", pages: EVERY },
    Written { step: PlacementStep::Basics, name: "summary_fr", pages: EVERY },
    Written { step: PlacementStep::Basics, name: "description_fr", pages: &[Page::Placement] },
    Written { step: PlacementStep::PlaceAndDates, name: "preparation_place", pages: &[Page::Placement] },
    Written { step: PlacementStep::Priorities, name: "environment_sentence", pages: &[Page::Placement] },
    Written { step: PlacementStep::Partner, name: "statement", pages: &[Page::Placement] },
    Written { step: PlacementStep::Asks, name: "other_costs", pages: ASKED },
    Written { step: PlacementStep::Asks, name: "commitment", pages: ASKED },
    Written { step: PlacementStep::Asks, name: "other_covered", pages: ASKED },
    Written { step: PlacementStep::Questions, name: "question", pages: &[Page::Placement, Page::Letter, Page::Review] },
];

/// What stands behind a text that is not in the reader's language.
const LABELS: [(UiLanguage, &str); 3] =
    [(UiLanguage::Fr, "(en anglais)"), (UiLanguage::En, "(in French)"), (UiLanguage::Es, "(en francés)")];

fn name_in(name: &str, language: UiLanguage) -> String {
    match name.strip_suffix("_fr") {
        Some(text) => format!("{text}_{}", language.code()),
        None if name == "statement" && language != UiLanguage::Fr => field("translation", language),
        None => field(name, language),
    }
}

/// Words that nothing else holds.
fn words(name: &str, language: UiLanguage) -> String {
    format!("Mots {} {}", name.replace('_', " "), language.code())
}

/// A published placement that says each text in those languages.
async fn said(app: &TestApp, languages: &[UiLanguage]) -> Placed {
    let organisation = app.organisation("deux-rives").await;
    let about = serde_json::json!({ "fr": "Nous.", "en": "We.", "es": "Nosotras." });
    sqlx::query("UPDATE organisation SET description = $1").bind(about).execute(&app.pool).await.unwrap();
    let partner = app.partner(organisation).await;
    let mut changes: Vec<(PlacementStep, Vec<(String, String)>)> = Vec::new();
    for step in PlacementStep::ALL.iter().copied() {
        let texts = TEXTS.iter().filter(|text| text.step == step);
        let fields = texts.flat_map(|text| {
            languages.iter().map(|language| (name_in(text.name, *language), words(text.name, *language)))
        });
        let mut fields: Vec<(String, String)> = fields.collect();
        if step == PlacementStep::Priorities {
            // The sentence of the model placement, which is in French alone.
            let none = [("womens_rights_level", "0"), ("womens_rights_sentence", "")];
            fields.extend(none.map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        changes.push((step, fields));
    }
    let borrowed: Vec<(PlacementStep, Vec<(&str, &str)>)> = changes
        .iter()
        .map(|(step, fields)| (*step, fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()))
        .collect();
    let slices: Vec<(PlacementStep, &[(&str, &str)])> =
        borrowed.iter().map(|(step, fields)| (*step, fields.as_slice())).collect();
    let mut content = complete_content(partner, &slices);
    content.confirmation = Some(domain::placement::PartnerConfirmation::Oral {
        person: "Awa Fictive".to_owned().try_into().unwrap(),
        on: jiff::civil::date(2026, 11, 1),
        language: "fr".to_owned().try_into().unwrap(),
    });
    app.placement(organisation, PlacementState::Published, content).await
}

/// A person who has accepted what the placement asks and written nothing yet.
async fn applying(app: &TestApp, placement: PlacementId) -> Person {
    let mut person = app.applicant("Noé Fictif").await;
    let placement = placement.to_string();
    let fields = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    person.browser.post("/api/applications/accept-asks", &fields).await;
    person
}

async fn open(browser: &mut Browser, page: Page, placement: PlacementId, language: UiLanguage) -> Reply {
    let apply = format!("/placements/{placement}/postuler/participant");
    let path = match page {
        Page::List => "/placements".to_owned(),
        Page::Placement => format!("/placements/{placement}"),
        Page::Apply => apply,
        Page::Letter => format!("{apply}/lettre"),
        Page::Review => format!("{apply}/verification"),
    };
    browser.get(&format!("{}{path}", language.prefix())).await
}

/// Whether the words stand on the page inside an element of that language.
fn is_marked(page: &Reply, words: &str, lang: &str) -> bool {
    page.texts(&format!("[lang='{lang}']")).iter().any(|text| text.contains(words) && text.len() < 3_000)
}

#[tokio::test]
async fn each_text_is_shown_in_the_readers_language() {
    let app = TestApp::start().await;
    let placed = said(&app, &UiLanguage::ALL).await;
    let mut person = applying(&app, placed.id).await;
    for language in UiLanguage::ALL {
        for text in TEXTS {
            for page in text.pages {
                let shown = open(&mut person.browser, *page, placed.id, language).await;
                let place = format!("{} on {page:?} in {}", text.name, language.code());
                assert!(shown.shows(&words(text.name, language)), "{place}: {}", shown.text());
                assert!(!shown.shows("words-language"), "{place}: a label that nothing needs");
            }
        }
    }
}

#[tokio::test]
async fn a_text_in_one_language_is_labelled_and_marked_in_the_others() {
    let app = TestApp::start().await;
    let placed = said(&app, &[UiLanguage::Fr]).await;
    let mut person = applying(&app, placed.id).await;
    for (language, label) in LABELS {
        for text in TEXTS {
            for page in text.pages {
                let shown = open(&mut person.browser, *page, placed.id, language).await;
                let place = format!("{} on {page:?} in {}", text.name, language.code());
                let written = words(text.name, UiLanguage::Fr);
                assert!(shown.shows(&written), "{place}: {}", shown.text());
                if language == UiLanguage::Fr {
                    continue;
                }
                assert!(is_marked(&shown, &written, "fr"), "{place}: not marked");
                assert!(shown.shows(label), "{place}: no label");
            }
        }
    }
}

#[tokio::test]
async fn an_oci_reads_what_is_not_translated_yet() {
    let app = TestApp::start().await;
    let placed = said(&app, &[UiLanguage::Fr]).await;
    let organisation = app.count("SELECT count(*) FROM organisation").await;
    assert_eq!(organisation, 1);
    let id = sqlx::query_scalar::<_, uuid::Uuid>("SELECT id FROM organisation").fetch_one(&app.pool).await.unwrap();
    let mut owner = app.member(domain::ids::OrganisationId::from_uuid(id), "owner").await;
    let page = owner.browser.get(&format!("/oci/projets/{}", placed.id)).await;
    assert!(page.shows("Pas encore traduit"), "{}", page.text());
    let links = page.attributes("main a[href*='texte=']", "href");
    for wanted in ["/basics?texte=en#title_en", "/asks?texte=es#commitment_es", "/questions?texte=en#question_en"] {
        assert!(links.iter().any(|link| link.ends_with(wanted)), "{wanted}: {links:?}");
    }
    for link in links {
        let (address, name) = link.split_once('#').unwrap();
        let step = owner.browser.get(address).await;
        assert!(step.has(&format!("#{name}")), "{link} leads to no field: {}", step.text());
    }
    let whole = said_again(&app, &UiLanguage::ALL, id).await;
    let page = owner.browser.get(&format!("/oci/projets/{whole}")).await;
    assert!(!page.shows("#commitment_en") && !page.shows("#title_es"), "{}", page.text());
}

async fn said_again(app: &TestApp, languages: &[UiLanguage], organisation: uuid::Uuid) -> PlacementId {
    let other = TEXTS.iter().flat_map(|text| languages.iter().map(move |language| (text, *language)));
    let mut content = complete_content(app.partner(domain::ids::OrganisationId::from_uuid(organisation)).await, &[]);
    for step in PlacementStep::ALL.iter().copied() {
        let form =
            other.clone().filter(|(text, _)| text.step == step).fold(content.form(step), |form, (text, language)| {
                let name = name_in(text.name, language);
                if form.get(&name).is_empty() { form.with(name, words(text.name, language)) } else { form }
            });
        content.save_form(step, &form).unwrap();
    }
    app.placement(domain::ids::OrganisationId::from_uuid(organisation), PlacementState::Draft, content).await.id
}

#[tokio::test]
async fn a_title_in_one_language_is_never_untitled() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let mut content = complete_content(app.partner(organisation).await, &[]);
    let form = domain::form::RawForm::default().with("title_es", "Huertos ficticios");
    content.save_form(PlacementStep::Basics, &form).unwrap();
    let placed = app.placement(organisation, PlacementState::Draft, content).await;
    let step = format!("/oci/projets/{}/basics", placed.id);
    for (language, untitled, label) in [
        (UiLanguage::Fr, "Projet sans titre", "(en espagnol)"),
        (UiLanguage::En, "Untitled placement", "(in Spanish)"),
        (UiLanguage::Es, "Estancia sin título", ""),
    ] {
        for path in ["/oci/deux-rives/projets".to_owned(), format!("/oci/projets/{}", placed.id), step.clone()] {
            let page = owner.browser.get(&format!("{}{path}", language.prefix())).await;
            assert!(page.shows("Huertos ficticios") && page.shows(label), "{path}: {}", page.text());
            assert!(!page.shows(untitled), "{path} in {}", language.code());
        }
    }
}

#[tokio::test]
async fn a_step_shows_one_language_at_a_time_and_loses_none() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let content = complete_content(app.partner(organisation).await, &[]);
    let placed = app.placement(organisation, PlacementState::Draft, content).await;
    let id = placed.id.to_string();
    let page = owner.browser.get(&format!("/oci/projets/{id}/asks")).await;
    assert!(page.has("textarea[name='commitment']") && page.has("input[type='hidden'][name='commitment_en']"));
    let version = page.field("version").unwrap();
    let asks = [("contribution", "500"), ("weekends", "6"), ("commitment_months", "12"), ("covered", "travel")];
    let known = [("placement", id.as_str()), ("version", &version), ("step", "asks"), ("writing", "fr")];
    let fields = [&known[..], &asks, &[("commitment", "Une année."), ("write", "en")]].concat();
    let reply = owner.browser.post("/api/placements/save", &fields).await;
    assert_eq!(reply.location(), Some(format!("/oci/projets/{id}/asks?texte=en").as_str()));
    let page = owner.browser.follow(reply).await;
    assert!(page.has("textarea[name='commitment_en']") && !page.has("textarea[name='commitment']"), "{}", page.text());
    assert_eq!(page.field("commitment").as_deref(), Some("Une année."), "carried along");
    let version = page.field("version").unwrap();
    let known = [("placement", id.as_str()), ("version", &version), ("step", "asks"), ("writing", "en")];
    let long = "x".repeat(1_001);
    let fields = [&known[..], &asks, &[("commitment", "Une année."), ("commitment_en", &long)]].concat();
    let reply = owner.browser.post("/api/placements/save", &fields).await;
    let page = owner.browser.follow(reply).await;
    assert!(page.has("textarea[name='commitment_en'][aria-invalid]"), "the language of what is wrong: {}", page.text());
}

#[tokio::test]
async fn once_published_a_sentence_is_translated_and_nothing_else_changes() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut owner = app.member(organisation, "owner").await;
    let page = owner.browser.get(&format!("/oci/projets/{}/priorities?texte=en", placed.id)).await;
    assert!(page.has("textarea[name='environment_sentence_en']"), "{}", page.text());
    let (id, version) = (placed.id.to_string(), page.field("version").unwrap());
    let fields = [
        ("placement", id.as_str()),
        ("version", &version),
        ("step", "priorities"),
        ("environment_level", "0"),
        ("environment_sentence", "Autre chose."),
        ("environment_sentence_en", "The gardens protect the spring."),
        ("youth_engagement_level", "3"),
        ("youth_engagement_sentence", "Des jeunes."),
    ];
    owner.browser.post("/api/placements/save", &fields).await;
    let content: serde_json::Value =
        sqlx::query_scalar("SELECT content->'priorities' FROM placement").fetch_one(&app.pool).await.unwrap();
    assert_eq!(content[0]["level"], 3);
    let both = serde_json::json!({ "fr": "Les jardins protègent la source.", "en": "The gardens protect the spring." });
    assert_eq!(content[0]["sentence"], both);
    assert_eq!((content[2]["level"].clone(), content[2]["sentence"].clone()), (0.into(), serde_json::json!({})));
    let page = app.browser().get(&format!("/en/placements/{id}")).await;
    assert!(page.shows("The gardens protect the spring."), "{}", page.text());
}

#[tokio::test]
async fn the_mails_follow_the_site_where_their_reader_says_so() {
    let app = TestApp::start().await;
    let mut person = app.applicant("Noé Fictif").await;
    let page = person.browser.get("/profil").await;
    assert!(page.attributes(".language-switch a", "href").contains(&"/en/profil?langue=1".to_owned()));
    let page = person.browser.get("/en/profil?langue=1").await;
    assert!(page.shows("Send my e-mails in English from now on"), "{}", page.text());
    assert!(!person.browser.get("/en/profil").await.shows("Send my e-mails"), "asked once, not on every page");
    let fields = [("form_language", "en"), ("page", page.field("page").unwrap().as_str())]
        .map(|(name, value)| (name, value.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let reply = person.browser.post("/api/account/mail-language", &fields).await;
    assert_eq!(reply.location(), Some("/en/profil?langue=ok"));
    assert!(person.browser.follow(reply).await.shows("Your next e-mails will be in English."));
    assert_eq!(app.count("SELECT count(*) FROM account WHERE language = 'en'").await, 1);
    let away = [("form_language", "es"), ("page", "https://ailleurs.exemple.test/")];
    let reply = person.browser.post("/api/account/mail-language", &away).await;
    assert_eq!(reply.location(), Some("/es/compte?langue=ok"), "never to another site");
    let mut nobody = app.browser();
    let page = nobody.get("/en/placements?langue=1").await;
    assert!(
        !page.shows("Send my e-mails")
            && page.attributes(".language-switch a", "href").contains(&"/placements".to_owned())
    );
}

#[tokio::test]
async fn words_of_before_keep_their_language() {
    let rows = r#"
        INSERT INTO organisation (id, slug, name, city, description, state, created_at)
        VALUES ('01940000-0000-7000-8000-0000000000c1', 'un', 'Un', 'Matane', 'Un organisme.', 'approved', now());
        INSERT INTO placement (id, organisation_id, season_id, state, content, created_at, updated_at)
        SELECT ('01940000-0000-7000-8000-0000000000d' || n)::uuid, '01940000-0000-7000-8000-0000000000c1',
               '01930000-0000-7000-8000-000000000001', 'draft', content, now(), now()
        FROM (VALUES
            (1, '{"basics":{"fr":{"title":"Jardins"}},"place":{"preparation_place":"Sherbrooke"},
                  "asks":{"commitment":"Une année.","other_costs":null},"questions":["Pourquoi?"],
                  "priorities":[{"priority":"environment","level":1,"sentence":"La source."}],
                  "partner":{"hosting":"Loger."},
                  "revisions":[{"at":"2026-11-01T00:00:00Z","changes":["asks"],"terms":[
                      {"term":"commitment","before":"unsaid","after":{"words":"Une année."}}]}]}'::jsonb),
            (2, '{"basics":{"en":{"title":"Gardens"}},"asks":{"commitment":"A year."}}')) AS contents (n, content);
    "#;
    let pool = crate::migrated::migrated("20261128000700_three_languages.sql", rows).await;
    let contents: Vec<(serde_json::Value,)> =
        sqlx::query_as("SELECT content FROM placement ORDER BY id").fetch_all(&pool).await.unwrap();
    let read = |at: usize| serde_json::from_value::<domain::placement::PlacementDraft>(contents[at].0.clone()).unwrap();
    let (french, english) = (read(0), read(1));
    let commitment = |draft: &domain::placement::PlacementDraft, language| {
        draft.asks.commitment.get(language).map(ToString::to_string)
    };
    assert_eq!(commitment(&french, UiLanguage::Fr).as_deref(), Some("Une année."));
    assert_eq!(commitment(&english, UiLanguage::En).as_deref(), Some("A year."));
    assert_eq!(commitment(&english, UiLanguage::Fr), None);
    assert!(french.asks.other_costs.is_blank());
    assert_eq!(french.untranslated().len(), 2 * 6, "title, place, sentence, hosting, commitment, question");
    assert_eq!(french.revisions[0].terms.len(), 1);
    let about: serde_json::Value =
        sqlx::query_scalar("SELECT description FROM organisation").fetch_one(&pool).await.unwrap();
    assert_eq!(about, serde_json::json!({ "fr": "Un organisme." }));
}
