//! Importing placements: good rows become drafts in one transaction, bad rows are listed by line, and a second run imports
//! nothing twice. One test uses the real file, where it is beside the project.

use domain::{
    form::FieldCode,
    language::Cefr,
    organisation::Slug,
    placement::{PlacementDraft, PostKind},
};
use platform::import::{ImportError, ImportMode, Mapping, Report, TableError, Why};
use sqlx::Row;
use tests::TestApp;

const FILE: &str = include_str!("../../fixtures/openings.csv");
const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/placements/openings-2014.csv");

async fn import(app: &TestApp, file: &[u8]) -> Result<Report, ImportError> {
    let mapping = Mapping::built_in().expect("the built-in mapping");
    app.platform.import_placements(file, &Slug::parse("passage").expect("a slug"), &mapping, ImportMode::Apply).await
}

async fn drafts(app: &TestApp) -> Vec<PlacementDraft> {
    let rows = sqlx::query("SELECT content FROM placement ORDER BY id").fetch_all(&app.pool).await.expect("placements");
    rows.iter().map(|row| serde_json::from_value(row.get(0)).expect("a draft")).collect()
}

#[tokio::test]
async fn good_rows_become_drafts_and_bad_ones_are_listed_by_line() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let report = import(&app, FILE.as_bytes()).await.expect("an import");
    assert_eq!((report.brought, report.known, report.outside_programme), (4, 0, 1));
    assert_eq!(report.without_country, [8]);
    let refused: Vec<(u64, &str, Why)> = report
        .refused
        .iter()
        .flat_map(|(line, problems)| problems.iter().map(|it| (*line, it.place.as_str(), it.why)))
        .collect();
    let expected = [
        (9, "country", Why::UnknownCountry),
        (9, "seats", Why::Field(FieldCode::ZeroSeats)),
        (10, "language_requirement", Why::NotInMapping),
        (10, "language_requirement", Why::NotInMapping),
        (10, "start_date", Why::NotADate),
        (10, "start_date", Why::NotADate),
        (11, "", Why::Ragged { found: 3, expected: 21 }),
    ];
    let mut refused = refused;
    refused.sort_by_key(|(line, place, _)| (*line, place.to_owned()));
    assert_eq!(refused, expected);
}

#[tokio::test]
async fn a_draft_holds_what_the_row_says() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    import(&app, FILE.as_bytes()).await.expect("an import");
    let drafts = drafts(&app).await;
    let forest = &drafts[0];
    assert_eq!(forest.basics.en.title.as_ref().map(|it| it.as_str()), Some("Forestry"));
    assert!(forest.basics.fr.is_blank(), "a language that the file does not hold stays empty");
    let dates = forest.place.dates.expect("dates");
    assert_eq!(
        (dates.start().to_string(), dates.end().to_string()),
        ("2015-02-12".to_owned(), "2017-05-12".to_owned())
    );
    assert_eq!(forest.posts.of(PostKind::Participant).map(|post| post.seats.max()), Some(3));
    let language = &forest.needs.languages[0];
    let codes: Vec<&str> = language.any_of.iter().map(|it| it.code()).collect();
    assert_eq!((codes, language.floor), (vec!["fr", "es", "pt", "it"], Cefr::A2));
    let hostile = forest.basics.en.description.as_ref().expect("a description").as_str();
    assert!(hostile.contains("</textarea><script>alert(1)</script>"), "what looks like markup stays text: {hostile}");
    assert!(drafts[1].needs.languages.is_empty());
}

#[tokio::test]
async fn a_second_run_brings_nothing_twice() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    import(&app, FILE.as_bytes()).await.expect("an import");
    let again = import(&app, FILE.as_bytes()).await.expect("the same import");
    assert_eq!((again.brought, again.known), (0, 4));
    assert_eq!(drafts(&app).await.len(), 4);
    let more = format!("{}{}", FILE, FILE.lines().nth(1).expect("a row").replace("Forestry", "Agroforestry"));
    let more = import(&app, more.as_bytes()).await;
    assert_eq!(more.map(|report| (report.brought, report.known)).ok(), Some((0, 4)), "half a row is no row");
}

#[tokio::test]
async fn an_import_is_in_the_trail() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    import(&app, FILE.as_bytes()).await.expect("an import");
    let row = sqlx::query("SELECT detail FROM audit_event WHERE action = 'placements_imported'")
        .fetch_one(&app.pool)
        .await
        .expect("an event");
    assert_eq!(
        row.get::<serde_json::Value, _>(0),
        serde_json::json!({"brought": 4, "updated": 0, "known": 0, "edited": 0, "refused": 3})
    );
}

#[tokio::test]
async fn a_file_that_is_not_such_a_csv_gets_one_clear_error() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let refusal = async |file: &[u8]| match import(&app, file).await {
        Err(ImportError::Table(error)) => error,
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(refusal(b"").await, TableError::Empty);
    assert_eq!(refusal(b"\n;;;\r\n").await, TableError::Empty);
    for file in [b"%PDF-1.4\n".as_slice(), b"{\"title\": 1}"] {
        assert!(matches!(refusal(file).await, TableError::NoHeader { line: 1, .. }));
    }
    assert_eq!(refusal(b"\x89PNG\r\n\x1a\n\0\0").await, TableError::NotText);
    assert_eq!(refusal(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").await, TableError::OldWorkbook);
    assert_eq!(refusal(b"PK\x03\x04").await, TableError::BrokenWorkbook);
    let without = FILE.replacen("seats", "places", 1).replacen("sector", "secteur", 1);
    let missing = |names: &str| TableError::MissingColumns { line: 1, names: names.to_owned() };
    assert_eq!(refusal(without.as_bytes()).await, missing("“seats”, “sector”"));
    let twice = FILE.replacen("seats", "title", 1).replacen("region", "seats", 1);
    assert!(matches!(refusal(twice.as_bytes()).await, TableError::RepeatedColumn { line: 1, .. }));
    assert_eq!(drafts(&app).await.len(), 0);
}

#[tokio::test]
async fn an_unknown_oci_is_named() {
    let app = TestApp::start().await;
    let error = import(&app, FILE.as_bytes()).await.expect_err("no such OCI");
    assert!(error.to_string().contains("“passage”"), "{error}");
}

#[tokio::test]
async fn another_mapping_reads_another_file() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let mapping = Mapping::parse(
        "delimiter = ';'\n[basics]\ntitle_fr = { column = 'titre' }\n[place_and_dates]\ncountry = { column = 'pays' }",
    )
    .expect("a mapping");
    let slug = Slug::parse("passage").expect("a slug");
    let file = "\u{FEFF}titre;pays\nÉcole d’été;SN\nAtelier;Atlantide\n";
    let report =
        app.platform.import_placements(file.as_bytes(), &slug, &mapping, ImportMode::Apply).await.expect("an import");
    assert_eq!((report.brought, report.refused.len()), (1, 1));
    assert_eq!(report.refused[0].1[0].why, Why::Field(FieldCode::UnknownCountry));
    assert_eq!(drafts(&app).await[0].basics.fr.title.as_ref().map(|it| it.as_str()), Some("École d’été"));
}

#[tokio::test]
async fn the_real_openings_come_in() {
    let Ok(file) = std::fs::read(REAL) else {
        eprintln!("skipped: the shared openings are not beside the project");
        return;
    };
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let report = import(&app, &file).await.expect("an import");
    assert_eq!((report.brought, report.known, report.refused.len()), (472, 0, 14));
    let no_seat = report.refused.iter().all(|(_, problems)| {
        problems.len() == 1 && problems[0].place == "seats" && problems[0].why == Why::Field(FieldCode::ZeroSeats)
    });
    assert!(no_seat, "{:?}", report.refused);
    let again = import(&app, &file).await.expect("the same import");
    assert_eq!((again.brought, again.known, again.refused.len()), (0, 472, 14));
}
