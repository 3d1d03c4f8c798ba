//! A phrase finds skills in three languages, despite typos and missing accents, with and without JavaScript; unknown skills are
//! refused; ESCO is imported completely or not at all, and a second import changes nothing.

use std::path::Path;

use domain::language::UiLanguage;
use http::StatusCode;
use platform::skills::{Folder, Skills};
use server::cli::skills::resolve;
use tests::{Browser, Reply, Scratch, TestApp};

/// The picker, as the browser's code finds it.
const PICKER: &str = "leptos-island[data-component^=SkillPicker]";

async fn post(browser: &mut Browser, action: &str, step: &str, fields: &[(&str, &str)]) -> Reply {
    let version = browser.get(&format!("/profil/{step}")).await.field("version").expect("a version");
    let mut all = vec![("step", step), ("version", version.as_str())];
    all.extend(fields);
    browser.submit(&format!("/api/profile/{action}"), &all).await
}

#[tokio::test]
async fn the_picker_is_answered_in_three_languages_whatever_the_spelling() {
    let app = TestApp::start().await;
    for (language, phrase, key) in [
        ("fr", "animatrice%20de%20camp", "qsf:day-camp-leading"),
        ("fr", "egalite%20des%20genres", "qsf:gender-equality"),
        ("fr", "intervenante%20jeunese", "qsf:youth-work"),
        ("en", "youth%20wrok", "qsf:youth-work"),
        ("es", "educacion%20de%20las%20ninas", "qsf:girls-education"),
    ] {
        let reply = app.browser().get(&format!("/api/skills/suggest?lang={language}&q={phrase}")).await;
        assert_eq!(reply.status, StatusCode::OK);
        let list: serde_json::Value = serde_json::from_slice(&reply.body).expect("JSON");
        let found: Vec<&str> = list.as_array().unwrap().iter().map(|item| item["key"].as_str().unwrap()).collect();
        assert!(found.contains(&key) && found.len() <= 5, "{phrase}: {found:?}");
        assert!(list[0]["label"].is_string() && list[0]["path"].is_string());
    }
    assert_eq!(app.browser().get("/api/skills/suggest?lang=de&q=x").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.browser().get("/api/skills/suggest?lang=fr&q=").await.text(), "[]");
}

#[tokio::test]
async fn what_is_close_to_no_skill_is_said_and_a_language_is_something_to_learn() {
    let app = TestApp::start().await;
    for phrase in ["ski-doo", "motoneige", "snowboard", "crypto", "planche à neige"] {
        for language in ["fr", "en"] {
            let query = phrase.replace(' ', "%20").replace('à', "%C3%A0");
            let reply = app.browser().get(&format!("/api/skills/suggest?lang={language}&q={query}")).await;
            assert_eq!(reply.text(), "[]", "{language} {phrase}");
        }
    }
    let mut person = app.volunteer("Personne Volontaire").await;
    for (phrase, key) in [
        ("apprendre l'espagnol", "qsf:spanish-proficiency"),
        ("améliorer mon anglais", "qsf:english-proficiency"),
        ("Apprendre le français", "qsf:french-proficiency"),
        ("apprendre le creole", "qsf:creole-proficiency"),
        ("learn Spanish", "qsf:spanish-proficiency"),
    ] {
        let page = post(&mut person.browser, "find-skills", "learning", &[("phrase", phrase)]).await;
        let offered = page.attributes("input[name=skill][type=checkbox]", "value");
        assert_eq!(offered.first().map(String::as_str), Some(key), "{phrase}: {offered:?}");
    }
    let page = post(&mut person.browser, "find-skills", "learning", &[("phrase", "ski-doo")]).await;
    assert!(page.has(".empty") && !page.has("input[name=skill][type=checkbox]"), "{}", page.text());
}

#[tokio::test]
async fn a_skill_is_found_confirmed_changed_and_removed_without_javascript() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let browser = &mut person.browser;
    let page =
        post(browser, "find-skills", "skills", &[("phrase", "animatrise de camp"), ("evidence", "Deux étés.")]).await;
    assert!(page.has("[value='qsf:day-camp-leading']") && page.shows("Deux étés."), "{}", page.text());
    let chosen = [("phrase", "camp"), ("skill", "qsf:day-camp-leading"), ("evidence", "</textarea><script>alert(1)")];
    let page = post(browser, "add-skill", "skills", &chosen).await;
    assert!(page.shows("error-summary") && page.has("a[href='#level']"), "a level is missing: {}", page.text());
    let with_level = [&chosen[..], &[("level", "advanced")]].concat();
    let page = post(browser, "add-skill", "skills", &with_level).await;
    assert!(page.shows("animation de camp de jour") && page.shows("Avancé"), "{}", page.text());
    assert!(page.shows("&lt;script") && !page.shows("<script>alert"));
    let changed = [("picked", "qsf:day-camp-leading"), ("level", "expert")];
    let page = post(browser, "add-skill", "skills", &changed).await;
    assert!(page.shows("Expert") && page.count(".picked-name") == 1, "{}", page.text());
    let page = post(browser, "remove-skill", "skills", &[("skill", "qsf:day-camp-leading")]).await;
    assert!(!page.has(".picked-name"), "{}", page.text());
}

#[tokio::test]
async fn several_skills_are_added_at_once_with_how_long_they_were_practised() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let browser = &mut person.browser;
    let page = post(browser, "find-skills", "skills", &[("phrase", "apiculture, camp de jour, zzzz qqqq")]).await;
    assert_eq!(page.count("fieldset input[type=checkbox][value='qsf:beekeeping']"), 1, "{}", page.text());
    assert!(page.has("[value='qsf:day-camp-leading']") && page.shows("Rien ne correspond à"), "{}", page.text());
    let chosen =
        [("phrase", "x"), ("skill", "qsf:beekeeping"), ("skill", "qsf:day-camp-leading"), ("level", "advanced")];
    let wrong = [&chosen[..], &[("practice", "3")]].concat();
    assert!(post(browser, "add-skill", "skills", &wrong).await.has(".error-summary a[href='#practice_unit']"));
    let right = [&chosen[..], &[("practice", "3"), ("practice_unit", "months")]].concat();
    let page = post(browser, "add-skill", "skills", &right).await;
    let said = page.texts(".picked .meta");
    assert_eq!(said, ["Avancé – 3 mois", "Avancé – 3 mois"], "{}", page.text());
    let query = "SELECT (profile->'skills'->1->>'weeks')::int FROM participant WHERE profile->'skills'->1 IS NOT NULL";
    let weeks: i32 = sqlx::query_scalar(query).fetch_one(&app.pool).await.expect("a skill");
    assert_eq!(weeks, 13);
    let english = browser.get("/en/profil/skills").await;
    assert!(english.shows("beekeeping") && english.shows("3 months"), "{}", english.text());
}

#[tokio::test]
async fn no_skill_is_an_answer() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let browser = &mut person.browser;
    for step in ["skills", "learning", "destinations", "background"] {
        assert!(browser.get(&format!("/profil/{step}")).await.has("button[name=do][value=none]"), "{step}");
        post(browser, "save", step, &[("do", "none")]).await;
        let page = browser.get(&format!("/profil/{step}")).await;
        assert!(page.shows("Vous avez répondu que") && !page.has("button[value=none]"), "{step}: {}", page.text());
        let overview = browser.get("/profil").await;
        assert!(!overview.has(&format!(".completeness-missing a[href='/profil/{step}']")), "{step}");
    }
    for step in ["identity", "languages", "motivation"] {
        assert!(!browser.get(&format!("/profil/{step}")).await.has("button[value=none]"), "{step}");
    }
    let added = [("picked", "qsf:beekeeping"), ("level", "beginner")];
    assert!(!post(browser, "add-skill", "skills", &added).await.shows("Vous avez répondu que"));
    let typed = [("do", "none"), ("experience", "Deux étés au camp.")];
    post(browser, "save", "background", &typed).await;
    let page = browser.get("/profil/background").await;
    assert!(page.shows("Deux étés au camp.") && !page.shows("Vous avez répondu que"), "what was typed counts");
}

#[tokio::test]
async fn skills_to_learn_are_picked_the_same_way() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let page = post(&mut person.browser, "add-skill", "learning", &[("skill", "qsf:youth-work")]).await;
    assert!(page.shows("intervention jeunesse"), "{}", page.text());
}

#[tokio::test]
async fn an_unknown_skill_is_refused() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let browser = &mut person.browser;
    for skill in ["qsf:telepathy", "jardinage", "<script>"] {
        let page =
            post(browser, "add-skill", "skills", &[("phrase", "x"), ("skill", skill), ("level", "expert")]).await;
        assert!(page.shows("error-summary"), "{skill}: {}", page.text());
    }
    let rows = [("skills.0.skill", "qsf:telepathy"), ("skills.0.level", "expert")];
    assert!(post(browser, "save", "skills", &rows).await.shows("error-summary"));
    assert!(post(browser, "find-skills", "skills", &[("phrase", "")]).await.shows("error-summary"));
    assert!(post(browser, "find-skills", "skills", &[("phrase", "zzzz qqqq")]).await.shows("Rien ne correspond à"));
}

#[tokio::test]
async fn the_picker_comes_with_its_page_only() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    let page = person.browser.get("/profil/skills").await;
    assert!(page.has(PICKER) && page.has("[name=phrase]"), "{}", page.text());
    assert!(!page.has("[role=combobox]"), "before the browser's code runs it is a plain field");
    assert!(!person.browser.get("/profil/identity").await.has(PICKER));
}

fn lines(skills: &Skills, phrases: &str) -> Vec<serde_json::Value> {
    let mut out = Vec::new();
    resolve(skills, UiLanguage::Fr, 3, phrases.as_bytes(), &mut out).expect("it is written");
    let text = String::from_utf8(out).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

#[tokio::test]
async fn the_command_answers_a_line_with_a_line() {
    let app = TestApp::start().await;
    let answers = lines(&app.platform.skills(), "intervention jeunesse\n\négalité des genres et droits des femmes\n");
    assert_eq!(answers.len(), 3);
    let first = &answers[0]["candidates"][0];
    assert_eq!(first["uri"], "http://data.europa.eu/esco/skill/2eb30deb-18d0-4e9d-9c53-30069ac9a108");
    assert_eq!((first["label"].as_str(), first["how"].as_str()), (Some("intervention jeunesse"), Some("exact")));
    assert_eq!(first["score"], 1_000_000);
    assert_eq!(answers[1], serde_json::json!({ "query": "", "candidates": [] }));
    assert_eq!(answers[2]["candidates"][0]["uri"], "qsf:gender-equality");
    assert!(answers.iter().all(|answer| answer["candidates"].as_array().unwrap().len() <= 3));
}

pub(crate) const FRENCH: &str = "conceptType,conceptUri,preferredLabel,altLabels\n\
    KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2eb30deb-18d0-4e9d-9c53-30069ac9a108,travail auprès des jeunes,\n\
    KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/test-1,tailler des pierres fines,\"gemmologie\ntaille de gemmes\"\n";
const BROADER: &str = "conceptType,conceptUri,broaderType,broaderUri\n\
    KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/test-1,SkillGroup,http://data.europa.eu/esco/skill/S1.2\n";

#[tokio::test]
async fn esco_comes_in_beside_the_built_in_taxonomy_and_once() {
    let app = TestApp::start().await;
    let folder = Scratch::new(&[("skills_fr.csv", FRENCH), ("broaderRelationsSkillPillar.csv", BROADER)]);
    let first = app.platform.import_esco(folder.path()).await.expect("it reads");
    assert_eq!((first.concepts, first.new_concepts, first.new_labels, first.new_relations), (3, 2, 4, 1));
    let skills = app.platform.skills();
    let found = skills.suggest(UiLanguage::Fr, "gemologie", 1);
    assert_eq!(found[0].label, "tailler des pierres fines");
    let same = skills.suggest(UiLanguage::Fr, "travail auprès des jeunes", 1);
    assert_eq!((same[0].key.as_str(), same[0].label.as_str()), ("qsf:youth-work", "intervention jeunesse"));
    let again = app.platform.import_esco(folder.path()).await.expect("it reads");
    assert!(again.is_unchanged(), "{again:?}");
    app.platform.load_taxonomy().await.expect("nothing to do");
    assert!(app.platform.import_esco(folder.path()).await.expect("it reads").is_unchanged());
}

#[tokio::test]
async fn a_wrong_file_is_named_and_nothing_comes_in() {
    let app = TestApp::start().await;
    let missing = "skills_es.csv lacks the column “conceptUri”";
    for (content, problem) in [
        ("a,b\n1,2\n", missing),
        ("", missing),
        ("conceptUri,preferredLabel,altLabels\nhttps://example.org/1,x,\n", "record 2"),
        ("conceptUri,preferredLabel,altLabels\nhttp://data.europa.eu/esco/skill/1,x\n", "record 2"),
    ] {
        let folder = Scratch::new(&[("skills_fr.csv", FRENCH), ("skills_es.csv", content)]);
        let error = app.platform.import_esco(folder.path()).await.expect_err("it is refused").to_string();
        assert!(error.contains("skills_es.csv") && error.contains(problem), "{error}");
    }
    let folder = Scratch::new(&[]);
    assert!(
        app.platform.import_esco(folder.path()).await.expect_err("it is empty").to_string().contains("skills_fr.csv")
    );
    let imported: i64 = sqlx::query_scalar("SELECT count(*) FROM skill WHERE source = 'esco'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(imported, 0);
}

#[tokio::test]
async fn the_real_esco_is_read_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/esco");
    if !folder.join("skills_fr.csv").exists() {
        eprintln!("skipped: the ESCO files are not beside the project");
        return;
    }
    let app = TestApp::start().await;
    let first = app.platform.import_esco(&folder).await.expect("it reads");
    assert!(first.concepts > 13_000 && first.new_labels > 100_000, "{first:?}");
    assert!(app.platform.import_esco(&folder).await.expect("it reads").is_unchanged());
    let alone = Skills::build(Folder::read(&folder).expect("it reads")).expect("it is a taxonomy");
    for phrase in ["gérer le personnel musicale", "realizar estudios toxicologicos"] {
        assert!(!alone.suggest(UiLanguage::Fr, phrase, 5).is_empty(), "{phrase}");
    }
}
