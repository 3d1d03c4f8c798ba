//! A profile is saved step by step; a refused form keeps what was typed; nobody overwrites a version that they have not seen;
//! markup stays text; a CV is a PDF, only authorised people read it, and each reading is recorded.

use http::StatusCode;
use tests::{Browser, PersonBuilder, Reply, TestApp};

pub(crate) const ATTACK: &str = "</textarea></title><script>alert(1)</script>";
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

fn volunteer(app: &TestApp) -> PersonBuilder<'_> {
    app.volunteer("Personne Volontaire")
}

/// Posts a step with the version that its page shows.
pub(crate) async fn save(browser: &mut Browser, step: &str, fields: &[(&str, &str)]) -> Reply {
    let page = browser.get(&format!("/profil/{step}")).await;
    assert_eq!(page.status, StatusCode::OK, "{step}: {}", page.text());
    let version = page.field("version").expect("a version");
    let mut all = vec![("step", step), ("version", version.as_str())];
    all.extend(fields);
    browser.post("/api/profile/save", &all).await
}

fn shows_value(page: &Reply, name: &str, value: &str) -> bool {
    page.field(name).as_deref() == Some(value)
}

#[tokio::test]
async fn every_step_is_saved_and_found_again() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let identity = [
        ("name", "Awa Fictive"),
        ("birth", "2004-03-02"),
        ("residence", "quebec"),
        ("status", "permanent_resident"),
        ("postal_code", "g5l 1a1"),
    ];
    let reply = save(browser, "identity", &identity).await;
    assert_eq!(reply.location(), Some("/profil/availability"));
    let windows = [("windows.0.starts_on", "2027-05-01"), ("windows.0.ends_on", "2027-08-31"), ("shortest_days", "60")];
    assert_eq!(save(browser, "availability", &windows).await.location(), Some("/profil/languages"));
    let languages = [("languages.0.language", "fr"), ("languages.0.level", "C2")];
    assert_eq!(save(browser, "languages", &languages).await.location(), Some("/profil/skills"));
    let priorities = [("environment_level", "3"), ("environment_sentence", "La rivière.")];
    assert_eq!(save(browser, "priorities", &priorities).await.location(), Some("/profil/destinations"));
    let wishes = [("wanted_country", "SN"), ("excluded_region", "caribbean")];
    assert_eq!(save(browser, "destinations", &wishes).await.location(), Some("/profil/learning"));
    let experience = [("experience", "Animation au camp."), ("do", "stay")];
    assert_eq!(save(browser, "background", &experience).await.location(), Some("/profil/background"));
    assert_eq!(save(browser, "motivation", &[("motivation", "Apprendre.")]).await.location(), Some("/profil"));

    let page = browser.get("/profil/identity").await;
    assert!(shows_value(&page, "name", "Awa Fictive") && shows_value(&page, "birth", "2004-03-02"), "{}", page.text());
    assert!(page.shows("Brouillon enregistré à 10\u{a0}h\u{a0}00"), "{}", page.text());
    let page = browser.get("/profil/availability").await;
    assert!(shows_value(&page, "windows.0.ends_on", "2027-08-31") && shows_value(&page, "shortest_days", "60"));
    assert!(page.shows("windows.1.starts_on"), "a blank window waits");
    assert!(browser.get("/profil/languages").await.has("option[value=C2][selected]"));
    assert!(browser.get("/profil/priorities").await.shows("La rivière."));
    assert!(browser.get("/profil/background").await.shows("Animation au camp."));
    assert!(browser.get("/profil/motivation").await.shows("Apprendre."));
    let overview = browser.get("/en/profil").await;
    assert!(overview.shows("Your skills:") && !overview.shows("Your languages:"), "{}", overview.text());
}

#[tokio::test]
async fn the_overview_says_what_is_missing_in_three_languages() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    for (path, words) in [("/profil", "complet à 0"), ("/en/profil", "0% complete"), ("/es/profil", "completo en un 0")]
    {
        let page = person.browser.get(path).await;
        assert!(page.shows(words), "{path}: {}", page.text());
    }
}

#[tokio::test]
async fn errors_keep_what_was_typed() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let long = "m".repeat(4001);
    let cases = [
        ("identity", vec![("name", "Awa"), ("birth", "2031-01-01")], "2031-01-01"),
        (
            "availability",
            vec![("windows.0.starts_on", "2027-08-01"), ("windows.0.ends_on", "2027-05-01")],
            "2027-08-01",
        ),
        (
            "languages",
            vec![("languages.0.language", "fr"), ("languages.0.level", "Z9")],
            "<option value=\"fr\" selected",
        ),
        ("motivation", vec![("motivation", long.as_str())], "mmmm"),
    ];
    for (step, fields, kept) in cases {
        let reply = save(browser, step, &fields).await;
        let page = browser.follow(reply).await;
        assert!(page.shows("error-summary") && page.shows(kept), "{step}: {}", page.text());
        assert!(!browser.get(&format!("/profil/{step}")).await.shows(kept), "{step} was not saved");
    }
}

#[tokio::test]
async fn a_wrong_date_says_what_is_wrong_with_it_in_three_languages() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let birth = |date| ("identity", vec![("birth", date)]);
    let period = |from, to| ("availability", vec![("windows.0.starts_on", from), ("windows.0.ends_on", to)]);
    for ((step, fields), [fr, en, es]) in [
        (birth("1890-05-18"), ["Vérifiez l’année 1890", "Check the year 1890", "Revise el año 1890"]),
        (birth("1905-05-18"), ["Vérifiez l’année 1905", "Check the year 1905", "Revise el año 1905"]),
        (birth("2004-11-31"), ["n’a que 30 jours", "has only 30 days", "solo tiene 30 días"]),
        (birth("2020-05-18"), ["au moins 14 ans", "at least 14", "al menos 14 años"]),
        (birth("18/05/2004"), ["Écrivez la date", "Write the date", "Escriba la fecha"]),
        (birth("2031-01-01"), ["Choisissez une date passée", "Choose today’s date", "Elija la fecha de hoy"]),
        (period("2027-05-02", "2027-05-01"), ["vient avant", "comes before", "es anterior a"]),
        (period("2026-05-01", "2026-08-01"), ["déjà passée", "already passed", "ya pasó"]),
    ] {
        let reply = save(browser, step, &fields).await;
        let back = reply.location().expect("a refusal").to_owned();
        for (prefix, words) in [("", fr), ("/en", en), ("/es", es)] {
            let page = browser.get(&format!("{prefix}{back}")).await;
            assert!(page.texts(".field-error").iter().any(|text| text.contains(words)), "{words}: {}", page.text());
            assert!(!page.shows("Brouillon enregistré") && !page.shows("Profil enregistré"), "{words}");
        }
    }
}

#[tokio::test]
async fn the_summary_names_the_row_and_the_field() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let fields = [("languages.0.language", "fr"), ("languages.1.language", "en")];
    let reply = save(browser, "languages", &fields).await;
    let page = browser.follow(reply).await;
    let lines = page.texts(".error-summary li");
    assert!(lines[0].starts_with("Langue 1 – ") && lines[1].starts_with("Langue 2 – "), "{lines:?}");
    assert!(lines[0].ends_with(": remplissez ce champ ou faites un choix."), "{lines:?}");
    assert!(page.has(".error-summary a[href='#languages.1.level']"), "{}", page.text());
}

#[tokio::test]
async fn a_period_that_has_passed_is_not_asked_about_again() {
    let app = TestApp::start().await;
    let mut person = app.applicant("Personne Fictive").await;
    let past = "UPDATE participant SET profile = jsonb_set(profile, '{availability,windows,0}',
                '{\"start\": \"2025-05-01\", \"end\": \"2025-08-01\"}')";
    sqlx::query(past).execute(&app.pool).await.expect("a profile");
    let page = person.browser.get("/profil/availability").await;
    assert!(!page.shows("2025-05-01") && shows_value(&page, "windows.0.starts_on", ""), "{}", page.text());
}

#[tokio::test]
async fn a_complete_profile_is_no_draft() {
    let app = TestApp::start().await;
    let mut person = app.applicant("Personne Fictive").await;
    for step in ["skills", "destinations", "learning", "background"] {
        save(&mut person.browser, step, &[("do", "none")]).await;
    }
    let levels = [("environment_level", "0"), ("womens_rights_level", "1"), ("youth_engagement_level", "2")];
    save(&mut person.browser, "priorities", &levels).await;
    let draft = person.browser.get("/profil").await;
    assert!(draft.shows("Brouillon enregistré"), "the motivation is missing: {}", draft.text());
    save(&mut person.browser, "motivation", &[("motivation", "Apprendre.")]).await;
    let overview = person.browser.get("/profil").await;
    assert!(overview.shows("Profil enregistré") && !overview.shows("Brouillon"), "{}", overview.text());
}

#[tokio::test]
async fn another_row_keeps_what_was_typed_and_saves_nothing() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let fields = [("windows.0.starts_on", "2027-05-01"), ("rows", "1"), ("do", "add-row")];
    let reply = save(&mut person.browser, "availability", &fields).await;
    let page = person.browser.follow(reply).await;
    assert!(shows_value(&page, "windows.0.starts_on", "2027-05-01") && page.shows("windows.1.ends_on"));
    assert!(!page.shows("error-summary") && !page.shows("Profil enregistré"));
}

#[tokio::test]
async fn a_save_in_another_window_is_not_overwritten_unseen() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let version = browser.get("/profil/motivation").await.field("version").expect("a version");
    save(browser, "motivation", &[("motivation", "La première.")]).await;
    let late = [("step", "motivation"), ("version", version.as_str()), ("motivation", "La seconde.")];
    let page = browser.submit("/api/profile/save", &late).await;
    assert!(page.shows("error-summary") && page.shows("La seconde."), "{}", page.text());
    assert!(browser.get("/profil/motivation").await.shows("La première."));
    save(browser, "motivation", &[("motivation", "La seconde, en connaissance.")]).await;
    assert!(browser.get("/profil/motivation").await.shows("en connaissance"));
}

#[tokio::test]
async fn typed_markup_stays_text() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    for (step, field) in [
        ("identity", "name"),
        ("priorities", "environment_sentence"),
        ("background", "experience"),
        ("motivation", "motivation"),
    ] {
        save(browser, step, &[(field, ATTACK)]).await;
        let page = browser.get(&format!("/profil/{step}")).await;
        assert!(page.shows("&lt;script") && !page.shows("<script>alert"), "{step}: {}", page.text());
    }
    let request = [("request", ATTACK), ("consent", "on")];
    let page = browser.submit("/api/profile/save-accommodation", &request).await;
    assert!(page.shows("&lt;script") && !page.shows("<script>alert"), "{}", page.text());
}

#[tokio::test]
async fn only_signed_in_participants_have_a_profile() {
    let app = TestApp::start().await;
    for path in ["/profil", "/profil/identity", "/profil/accommodation"] {
        let reply = app.browser().get(path).await;
        assert_eq!(
            (reply.status, reply.location()),
            (StatusCode::SEE_OTHER, Some(format!("/connexion?suite={path}").as_str()))
        );
    }
    let oci = app.organisation("oci-fictif").await;
    let mut member = app.member(oci, "owner").await;
    assert_eq!(member.browser.get("/profil").await.status, StatusCode::NOT_FOUND);
    let fields = [("step", "motivation"), ("version", "0"), ("motivation", "x")];
    member.browser.post("/api/profile/save", &fields).await;
    app.browser().post("/api/profile/save", &fields).await;
    let saved: i64 =
        sqlx::query_scalar("SELECT count(*) FROM participant").fetch_one(&app.pool).await.expect("a count");
    assert_eq!(saved, 0);
    let mut person = volunteer(&app).await;
    assert_eq!(person.browser.get("/profil/nulle-part").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_exchange_track_asks_less_and_warns_everywhere() {
    let app = TestApp::start().await;
    let mut person = app.exchange_participant("Ọláyínká N’Dìaye").await;
    let page = person.browser.get("/profil/identity").await;
    assert!(!page.has("[name=postal_code]") && !page.has("[name=status]"), "{}", page.text());
    let fields = [("name", "Ọláyínká N’Dìaye"), ("birth", "2001-01-01"), ("country", "SN")];
    assert_eq!(save(&mut person.browser, "identity", &fields).await.location(), Some("/profil/availability"));
    for path in ["/profil", "/profil/identity", "/profil/skills", "/profil/accommodation"] {
        let page = person.browser.get(path).await;
        assert!(page.shows("Personne ne peut vous demander d’argent"), "{path}");
        assert!(page.shows("ne donne pas le droit d’entrer au Canada"), "{path}");
    }
    assert_eq!(person.browser.get("/profil/destinations").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn accommodation_needs_consent_and_leaves_with_its_text() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let browser = &mut person.browser;
    let page = browser.submit("/api/profile/save-accommodation", &[("request", "Un lit bas.")]).await;
    assert!(page.shows("error-summary") && page.shows("Un lit bas."), "{}", page.text());
    browser.post("/api/profile/save-accommodation", &[("request", "Un lit bas."), ("consent", "on")]).await;
    let live = "SELECT count(*) FROM consent WHERE purpose = 'accommodation' AND withdrawn_at IS NULL";
    let count = async || sqlx::query_scalar::<_, i64>(live).fetch_one(&app.pool).await.expect("a count");
    assert_eq!(count().await, 1);
    // The saved form made the participant, and the session finds it.
    assert!(browser.get("/profil/accommodation").await.shows("Un lit bas."));
    browser.post("/api/profile/save-accommodation", &[("request", "")]).await;
    assert_eq!(count().await, 0);
    assert!(!browser.get("/profil/accommodation").await.shows("Un lit bas."));
}

async fn upload(browser: &mut Browser, content: &[u8]) -> Reply {
    let page = browser.get("/profil/background").await;
    let version = page.field("version").expect("a version");
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", "Au camp."), ("do", "stay")];
    let reply = browser.post_file("/api/profile/save", &fields, ("cv", "mon cv.pdf", content)).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    browser.follow(reply).await
}

#[tokio::test]
async fn a_cv_is_a_pdf_of_five_megabytes_at_most() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    let mut large = PDF.to_vec();
    // One byte too many.
    large.splice(9..9, std::iter::repeat_n(b' ', 5 * 1024 * 1024 + 1 - PDF.len()));
    for (content, words) in
        [(&b"MZ is no PDF"[..], "fichier PDF"), (&large[..], "plus léger"), (&b"%PDF-1.4"[..], "fichier PDF")]
    {
        let page = upload(&mut person.browser, content).await;
        assert!(page.shows("error-summary") && page.shows(words) && page.shows("Au camp."), "{}", page.text());
    }
    large.remove(9);
    for content in [PDF, &large[..]] {
        let page = upload(&mut person.browser, content).await;
        assert!(page.shows("mon cv.pdf") && !page.shows("error-summary"), "{}", page.text());
    }
    let version = person.browser.get("/profil/background").await.field("version").expect("a version");
    let page = person.browser.submit("/api/profile/remove-cv", &[("version", &version)]).await;
    assert!(!page.shows("mon cv.pdf"));
}

#[tokio::test]
async fn a_cv_is_read_by_its_owner_alone_and_each_reading_is_noted() {
    let app = TestApp::start().await;
    let mut person = volunteer(&app).await;
    upload(&mut person.browser, PDF).await;
    let participant: uuid::Uuid =
        sqlx::query_scalar("SELECT id FROM participant").fetch_one(&app.pool).await.expect("a participant");
    let path = format!("/fichiers/cv/{participant}");
    let reply = person.browser.get(&path).await;
    assert_eq!((reply.status, reply.body.as_slice()), (StatusCode::OK, PDF));
    assert!(reply.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(reply.headers["x-content-type-options"], "nosniff");
    assert_eq!(app.browser().get(&path).await.location(), Some(format!("/connexion?suite={path}").as_str()));
    let mut stranger = volunteer(&app).await;
    assert_eq!(stranger.browser.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(person.browser.get("/fichiers/cv/nonsense").await.status, StatusCode::NOT_FOUND);
    let readings: Vec<Option<uuid::Uuid>> =
        sqlx::query_scalar("SELECT actor_account_id FROM audit_event WHERE action = 'cv_read' ORDER BY id")
            .fetch_all(&app.pool)
            .await
            .expect("the trail");
    assert_eq!(readings, [Some(person.account.as_uuid())]);
}
