//! Importing from the site: a file is sent, its report read, then confirmed; nothing changes before. Only who writes placements does so.

use domain::{language::UiLanguage, placement::Basics};
use http::StatusCode;
use tests::{Browser, TestApp};

const HEAD: &str = "référence;titre;résumé;description;formule;pays;lieu;début;fin;date limite;places minimum;places maximum;âge minimum;âge maximum";
const PAGE: &str = "/oci/deux-rives/importer";

fn file(rows: &[&str]) -> String {
    format!("{HEAD}\r\n{}\r\n", rows.join("\r\n"))
}

async fn send(browser: &mut Browser, file: &str) -> tests::Reply {
    let fields = [("organisation", "deux-rives")];
    let reply =
        browser.post_file("/api/organisations/stage-import", &fields, ("file", "projets.csv", file.as_bytes())).await;
    browser.follow(reply).await
}

async fn post(browser: &mut Browser, form: &str, import: &str) -> tests::Reply {
    let fields = [("organisation", "deux-rives"), ("import", import)];
    browser.submit(&format!("/api/organisations/{form}"), &fields).await
}

#[tokio::test]
async fn a_file_is_imported_after_its_report_was_read() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut coordinator = app.member(organisation, "coordinator").await;
    let rows = [
        "P-1;Jardins de Thiès;;;groupe;Sénégal;Thiès;2027-05-18;2027-08-01;;6;8;18;35",
        "P-2;Ateliers;;;;Atlantide;;;;;;;;",
    ];
    let page = send(&mut coordinator.browser, &file(&rows)).await;
    assert!(page.shows("projets.csv") && page.shows("Jardins de Thiès") && page.shows("Atlantide"), "{}", page.text());
    assert_eq!(app.count("SELECT count(*) FROM placement").await, 0, "nothing before the confirmation");
    let import = page.field("import").expect("the file's identifier");
    let done = post(&mut coordinator.browser, "confirm-import", &import).await;
    assert!(done.shows("1 nouveau brouillon"), "{}", done.text());
    assert_eq!(app.count("SELECT count(*) FROM placement WHERE state = 'draft' AND import_key = 'P-1'").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM staged_import").await, 0);
    let by = "SELECT count(*) FROM audit_event WHERE action = 'placements_imported' AND actor_account_id IS NOT NULL";
    assert_eq!(app.count(by).await, 1);
    // Twice is once.
    let again = post(&mut coordinator.browser, "confirm-import", &import).await;
    assert!(again.shows("error-summary"), "{}", again.text());
    assert_eq!(app.count("SELECT count(*) FROM placement").await, 1);
}

#[tokio::test]
async fn a_row_gives_its_texts_in_up_to_three_languages() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    assert!(owner.browser.get(PAGE).await.shows("titre_en, résumé_en, description_en"), "the page names the columns");
    let head = format!("{HEAD};titre_en;titre_es;résumé_es");
    let file =
        format!("{head}\r\nP-1;Jardins;Semer.;;;;;;;;;;;;Gardens;Huertos;Sembrar.\r\nP-2;;;;;;;;;;;;;;Workshops;;\r\n");
    let page = send(&mut owner.browser, &file).await;
    assert!(
        page.shows("Jardins") && page.shows("Workshops"),
        "a row is called by the title that it has: {}",
        page.text()
    );
    let import = page.field("import").expect("an identifier");
    post(&mut owner.browser, "confirm-import", &import).await;
    let stored = "SELECT content -> 'basics' FROM placement WHERE import_key = $1";
    let basics = async |key: &str| -> Basics {
        let json: serde_json::Value =
            sqlx::query_scalar(stored).bind(key).fetch_one(&app.pool).await.expect("a placement");
        serde_json::from_value(json).expect("its first step")
    };
    let titles = |basics: &Basics| {
        UiLanguage::ALL
            .map(|language| basics.text(language).title.as_ref().map(ToString::to_string).unwrap_or_default())
    };
    let first = basics("P-1").await;
    assert_eq!(titles(&first), ["Jardins", "Gardens", "Huertos"]);
    assert_eq!(first.es.summary.map(|text| text.to_string()), Some("Sembrar.".to_owned()));
    assert!(first.en.summary.is_none(), "a column that the file lacks is a text that nobody wrote");
    assert_eq!(titles(&basics("P-2").await), ["", "Workshops", ""]);
}

#[tokio::test]
async fn only_the_file_that_was_read_is_imported_and_it_waits_two_hours() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let first =
        send(&mut owner.browser, &file(&["P-1;Un;;;;SN;;;;;;;;"])).await.field("import").expect("an identifier");
    let second = send(&mut owner.browser, &file(&["P-2;Deux;;;;SN;;;;;;;;"])).await.field("import").expect("another");
    assert!(post(&mut owner.browser, "confirm-import", &first).await.shows("error-summary"));
    let mut colleague = app.member(organisation, "owner").await;
    assert!(
        post(&mut colleague.browser, "confirm-import", &second).await.shows("error-summary"),
        "somebody else's file"
    );
    assert!(colleague.browser.get(PAGE).await.field("import").is_none());
    assert_eq!(app.count("SELECT count(*) FROM placement").await, 0);
    app.clock.set(app.clock.now() + jiff::SignedDuration::from_hours(2));
    assert!(post(&mut owner.browser, "confirm-import", &second).await.shows("error-summary"), "too old");
    app.platform.sweep().await.expect("a sweep");
    assert_eq!(app.count("SELECT count(*) FROM staged_import").await, 0);
}

#[tokio::test]
async fn what_cannot_be_read_is_said_in_three_languages_and_dropped() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let page = send(&mut owner.browser, "nom;ville\nx;y\n").await;
    assert!(page.shows("ne nomme aucune colonne du modèle") && page.shows("nom;ville"), "{}", page.text());
    assert!(owner.browser.get(&format!("/en{PAGE}")).await.shows("names no column of the template"));
    assert!(owner.browser.get(&format!("/es{PAGE}")).await.shows("no nombra ninguna columna del modelo"));
    let import = page.field("import").expect("an identifier");
    let dropped = post(&mut owner.browser, "drop-import", &import).await;
    assert!(!dropped.shows("projets.csv"), "{}", dropped.text());
    let none = owner.browser.post("/api/organisations/stage-import", &[("organisation", "deux-rives")]).await;
    assert!(owner.browser.follow(none).await.shows("error-summary"));
}

#[tokio::test]
async fn a_file_has_at_most_five_megabytes_and_hostile_names_stay_text() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let large = "a".repeat(5 * 1024 * 1024 + 1);
    assert!(send(&mut owner.browser, &large).await.shows("error-summary"));
    let page = send(&mut owner.browser, &file(&["P-1;<script>alert(1)</script>;;;;<b>Atlantide;;;;;;;;"])).await;
    assert!(!page.text().contains("<b>Atlantide") && page.text().contains("&lt;b&gt;Atlantide"), "{}", page.text());
}

#[tokio::test]
async fn the_template_is_a_workbook_that_is_read_back() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let template = owner.browser.get("/fichiers/modele-projets.xlsx").await;
    assert_eq!(template.status, StatusCode::OK);
    let fields = [("organisation", "deux-rives")];
    let sent = ("file", "modele.xlsx", template.body.as_ref());
    let reply = owner.browser.post_file("/api/organisations/stage-import", &fields, sent).await;
    let page = owner.browser.follow(reply).await;
    assert!(page.shows("modele.xlsx") && page.shows("Rien à importer"), "{}", page.text());
}
