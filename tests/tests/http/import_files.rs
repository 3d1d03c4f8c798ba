//! Files as spreadsheets write them: every encoding and separator gives the same drafts; a broken row loses only itself; totals add
//! up to the rows of the file; a corrected file corrects its drafts, unless somebody edited them.

use domain::{organisation::Slug, placement::PlacementDraft};
use encoding_rs::{MACINTOSH, WINDOWS_1252};
use platform::import::{ImportError, ImportMode, Mapping, Report, RowOutcome, TableError, Why};
use sqlx::Row;
use tests::TestApp;

const MAP: &str = "key = 'référence'\n[basics]\ntitle_fr = { column = 'titre' }\n[place_and_dates]\n\
                   country = { column = 'pays', read_as = 'country' }\nstarts_on = { column = 'début', read_as = 'date' }\n\
                   ends_on = { column = 'début', read_as = 'date', add_months = 2 }";
const HEAD: &str = "référence;titre;pays;début";

async fn import(app: &TestApp, file: &[u8], mode: ImportMode) -> Result<Report, ImportError> {
    import_with(app, file, MAP, mode).await
}

async fn import_with(app: &TestApp, file: &[u8], map: &str, mode: ImportMode) -> Result<Report, ImportError> {
    let slug = Slug::parse("passage").expect("a slug");
    let mapping = Mapping::parse(map).expect("a mapping");
    let report = app.platform.import_placements(file, &slug, &mapping, mode).await;
    if let Ok(report) = &report {
        assert_eq!(report.counted(), report.rows.len(), "every row is counted once: {report:?}");
    }
    report
}

async fn brought(app: &TestApp, file: &[u8]) -> Report {
    import(app, file, ImportMode::Apply).await.expect("an import")
}

/// Titles in the order of the keys.
async fn titles(app: &TestApp) -> Vec<String> {
    let rows = sqlx::query("SELECT content FROM placement ORDER BY import_key, id").fetch_all(&app.pool).await;
    let drafts = rows.expect("placements").into_iter().map(|row| serde_json::from_value(row.get(0)).expect("a draft"));
    drafts.filter_map(|draft: PlacementDraft| Some(draft.basics.fr.title?.as_str().to_owned())).collect()
}

#[tokio::test]
async fn a_file_of_any_spreadsheet_gives_the_same_drafts() {
    let text = format!("{HEAD}\r\nA1;École d’été à Gao;Sénégal;2027-05-18\r\nA2;\"Eau; savon\";bénin;\r\n");
    let comma = text.replace("\"Eau; savon\"", "Eau| savon").replace(';', ",").replace("Eau| savon", "Eau; savon");
    let tab = text.replace("\"Eau; savon\"", "Eau| savon").replace(';', "\t").replace("Eau| savon", "Eau; savon");
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(tab.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let files: [(&str, Vec<u8>); 8] = [
        ("UTF-8", text.clone().into_bytes()),
        ("UTF-8 with its mark", format!("\u{FEFF}{text}").into_bytes()),
        ("French Excel", WINDOWS_1252.encode(&text).0.into_owned()),
        ("with sep=", WINDOWS_1252.encode(&format!("sep=;\r\n{text}")).0.into_owned()),
        ("English", comma.into_bytes()),
        ("Unicode text", utf16),
        ("old Mac", MACINTOSH.encode(&text.replace("\r\n", "\r")).0.into_owned()),
        ("LibreOffice, quoted", text.replace("A1;École d’été à Gao", "\"A1\";\"École d’été à Gao\"").into_bytes()),
    ];
    for (name, file) in files {
        let app = TestApp::start().await;
        app.organisation("passage").await;
        let report = brought(&app, &file).await;
        assert_eq!((report.brought, report.refused.as_slice()), (2, [].as_slice()), "{name}: {report:?}");
        assert_eq!(titles(&app).await, ["École d’été à Gao", "Eau; savon"], "{name}");
    }
}

#[tokio::test]
async fn a_lone_quotation_mark_loses_only_its_row() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let rows = (1..=6).map(|n| format!("A{n};{}Projet {n};SN;\r\n", if n == 3 { "\"" } else { "" }));
    let file = format!("{HEAD}\r\n{}", rows.collect::<String>());
    let report = brought(&app, file.as_bytes()).await;
    assert_eq!((report.rows.len(), report.brought), (6, 5));
    assert_eq!(report.refused.iter().map(|(line, why)| (*line, why[0].why)).collect::<Vec<_>>(), [(4, Why::LoneQuote)]);
}

#[tokio::test]
async fn rows_of_separators_are_no_drafts_and_lines_are_those_of_an_editor() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let file =
        format!("{HEAD}\r\n;;;\r\nA1;\"Sur\r\ndeux lignes\";SN;\r\n ; ;\u{A0};\r\n\r\nA2;Deux;Atlantide;\r\n;;;\r\n");
    let report = brought(&app, file.as_bytes()).await;
    assert_eq!((report.rows.len(), report.blank), (2, 4));
    let refused: Vec<(u64, Why)> = report.refused.iter().map(|(line, why)| (*line, why[0].why)).collect();
    assert_eq!(refused[1..], [(7, Why::UnknownCountry)], "{refused:?}");
    assert_eq!(refused[0].0, 3, "a title is one line: {refused:?}");
}

#[tokio::test]
async fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let file = format!("{HEAD}\nA1;Un;SN;\nA2;Deux;Atlantide;\n");
    let dry = import(&app, file.as_bytes(), ImportMode::DryRun).await.expect("a report");
    assert_eq!((dry.brought, dry.refused.len()), (1, 1));
    assert_eq!(app.count("SELECT count(*) FROM placement").await, 0);
    assert_eq!(app.count("SELECT count(*) FROM audit_event WHERE action = 'placements_imported'").await, 0);
    let done = brought(&app, file.as_bytes()).await;
    assert_eq!((done.brought, done.refused), (dry.brought, dry.refused));
}

#[tokio::test]
async fn a_corrected_file_corrects_its_drafts() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let file = format!("{HEAD}\nA1;Un;SN;\nA2;Deux;SN;\nA3;Trois;SN;\n");
    assert_eq!(brought(&app, file.as_bytes()).await.brought, 3);
    sqlx::query("UPDATE placement SET version = version + 1 WHERE import_key = 'A3'")
        .execute(&app.pool)
        .await
        .expect("an edit");
    let corrected = file.replace("Un;", "Un jardin;").replace("Trois;", "Trois écoles;");
    let report = brought(&app, corrected.as_bytes()).await;
    assert_eq!((report.brought, report.updated, report.known, report.edited.as_slice()), (0, 1, 1, [4].as_slice()));
    assert!(matches!(report.rows[0].outcome, RowOutcome::Updated(_)));
    assert_eq!(titles(&app).await, ["Un jardin", "Deux", "Trois"]);
    // Again, and once more corrected: the import's own change is no edit.
    assert_eq!(brought(&app, corrected.as_bytes()).await.known, 2);
    let report = brought(&app, corrected.replace("Un jardin", "Un potager").as_bytes()).await;
    assert_eq!((report.updated, report.edited.len()), (1, 1));
    assert_eq!(titles(&app).await[0], "Un potager");
}

#[tokio::test]
async fn a_key_stands_once_and_is_never_empty() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let long = "x".repeat(121);
    let file = format!("{HEAD}\nA1;Un;SN;\n;Deux;SN;\nA1;Trois;SN;\n{long};Quatre;SN;\n{};Cinq;SN;\n", &long[..120]);
    let report = brought(&app, file.as_bytes()).await;
    let refused: Vec<(u64, Why)> = report.refused.iter().map(|(line, why)| (*line, why[0].why)).collect();
    assert_eq!(refused, [(3, Why::NoKey), (4, Why::RepeatedKey { line: 2 }), (5, Why::LongKey)]);
    assert_eq!(report.brought, 2);
}

#[tokio::test]
async fn a_row_imported_without_a_key_is_known_with_one() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let file = format!("{HEAD}\nA1;Un;SN;\n");
    let keyless = MAP.replace("key = 'référence'\n", "");
    assert_eq!(import_with(&app, file.as_bytes(), &keyless, ImportMode::Apply).await.expect("an import").brought, 1);
    assert_eq!(brought(&app, file.as_bytes()).await.known, 1);
    assert_eq!(brought(&app, file.replace("Un", "Une").as_bytes()).await.updated, 1);
    assert_eq!(titles(&app).await, ["Une"]);
}

#[tokio::test]
async fn a_file_has_at_most_two_thousand_rows_and_five_megabytes() {
    let app = TestApp::start().await;
    app.organisation("passage").await;
    let file = |rows: usize| format!("{HEAD}\n{}{}", ";;Atlantide;x\n".repeat(rows), ";;;\n".repeat(50));
    let report = import(&app, file(2_000).as_bytes(), ImportMode::DryRun).await.expect("a report");
    assert_eq!((report.rows.len(), report.blank), (2_000, 50));
    let refused = import(&app, file(2_001).as_bytes(), ImportMode::DryRun).await;
    assert!(matches!(refused, Err(ImportError::Table(TableError::TooManyRows))));
    let refused = import(&app, &vec![b'a'; 5 * 1024 * 1024 + 1], ImportMode::DryRun).await;
    assert!(matches!(refused, Err(ImportError::Table(TableError::TooLarge))));
}
