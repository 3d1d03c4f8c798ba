//! Copies: what was there at the moment of the copy comes back, and a file that is not whole, or not for this program, changes nothing.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use domain::{account::Role, email::Email};
use platform::Platform;
use server::{
    backup::{NewCopy, REPLACED, restore, write},
    config::Config,
    database::{Database, with_platform},
    doctor::{Level, examine},
    paths,
};
use sqlx::{Connection, PgConnection};
use tests::{Scratch, TestApp, empty_database};

fn config(folder: &Scratch, database_url: Option<String>) -> Config {
    let mut config = Config::read(&|_| None).unwrap();
    config.data_dir = folder.path().join("data");
    config.database_url = database_url;
    config
}

async fn appoint(config: &Config, email: &str) {
    let email = Email::parse(email).unwrap();
    with_platform(config, async |platform| Ok(platform.appoint(&email, Role::ProgrammeCoordinator).await?))
        .await
        .unwrap();
}

async fn addresses(url: &str) -> Vec<String> {
    let mut connection = PgConnection::connect(url).await.unwrap();
    sqlx::query_scalar("SELECT email FROM account ORDER BY email").fetch_all(&mut connection).await.unwrap()
}

/// The addresses in the private database, and those in the one that a restore replaced.
async fn private_addresses(config: &Config) -> (Vec<String>, Vec<String>) {
    let mut database = Database::join(config).await.unwrap();
    let url = database.private_cluster().unwrap().url();
    let replaced = url.replace("/passerelle?", &format!("/{REPLACED}?"));
    let found = (addresses(&url).await, addresses(&replaced).await);
    database.stop().await.unwrap();
    found
}

async fn refusal(path: &Path, config: &Config) -> String {
    restore(path, config).await.expect_err("a refusal").to_string()
}

#[tokio::test]
async fn a_private_database_comes_back_as_it_was_copied() {
    let folder = Scratch::new(&[]);
    let config = config(&folder, None);
    let copy = folder.path().join("copie");
    appoint(&config, "avant@exemple.test").await;
    write(&copy, &config).await.unwrap();
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    appoint(&config, "apres@exemple.test").await;

    let text = fs::read(&copy).unwrap();
    let damaged = folder.path().join("abimee");
    for cut in [30, text.len() / 2, text.len() - 1] {
        fs::write(&damaged, &text[..cut]).unwrap();
        assert!(refusal(&damaged, &config).await.contains("was cut or changed"), "{cut}");
    }
    let mut changed = text.clone();
    changed[text.len() / 2] ^= 1;
    fs::write(&damaged, changed).unwrap();
    assert!(refusal(&damaged, &config).await.contains("was cut or changed"));

    let owner = Database::own(&config).await.unwrap();
    assert!(refusal(&copy, &config).await.contains("already in use"));
    drop(owner);

    restore(&copy, &config).await.unwrap();
    let (present, replaced) = private_addresses(&config).await;
    assert_eq!(present, ["avant@exemple.test"]);
    assert_eq!(replaced, ["apres@exemple.test", "avant@exemple.test"]);
    // A second time: what the first one replaced makes room.
    restore(&copy, &config).await.unwrap();
    assert_eq!(private_addresses(&config).await.1, ["avant@exemple.test"]);
}

#[tokio::test]
async fn a_database_of_the_operators_is_copied_while_it_serves_and_fills_an_empty_one() {
    let app = TestApp::start().await;
    let camille = app.volunteer("Camille Fictive").signing_up().await;
    let folder = Scratch::new(&[]);
    let from = config(&folder, Some(app.database_url.clone()));
    let copy = folder.path().join("copie");
    write(&copy, &from).await.unwrap();
    assert!(refusal(&copy, &from).await.contains("is not empty"));

    let empty = empty_database().await;
    restore(&copy, &config(&folder, Some(empty.clone()))).await.unwrap();
    assert_eq!(addresses(&empty).await, [camille.email]);
}

#[tokio::test]
async fn no_file_is_overwritten_and_none_is_left_half_written() {
    let app = TestApp::start().await;
    let folder = Scratch::new(&[]);
    let config = config(&folder, Some(app.database_url.clone()));
    let there = folder.path().join("notes");
    fs::write(&there, "précieux").unwrap();
    let said = write(&there, &config).await.expect_err("a refusal").to_string();
    assert!(said.contains("already there") && fs::read_to_string(&there).unwrap() == "précieux");
    assert!(refusal(&there, &config).await.contains("is not a copy"));
    assert!(refusal(&folder.path().join("absente"), &config).await.contains("absente"));
    let nothing = Config { database_url: Some(empty_database().await), ..config };
    assert!(write(&folder.path().join("vide"), &nothing).await.is_err());
    let left: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, [there]);
}

#[tokio::test]
async fn a_path_that_cannot_be_used_is_named_as_it_was_typed() {
    let folder = Scratch::new(&[("notes", "")]);
    let config = config(&folder, None);
    let path = |name: &str| folder.path().join(name);
    let typed = folder.path().display();
    for (name, sentence) in [
        ("absent/copie", format!("There is no folder {typed}/absent. Make it (mkdir -p {typed}/absent)")),
        ("notes/copie", format!("{typed}/notes is a file, not a folder.")),
        ("", format!("Name a file in it, such as {typed}/passerelle.copy.")),
        ("absent/", format!("Name a file in it, such as {typed}/absent/passerelle.copy.")),
    ] {
        let said = write(&path(name), &config).await.expect_err("a refusal").to_string();
        assert!(said.contains(&sentence) && !said.contains("unfinished") && !said.contains("os error"), "{said}");
    }
    for (name, sentence) in [
        ("absent/copie", format!("There is no folder {typed}/absent. Check")),
        ("copie", format!("There is no file {typed}/copie. Check")),
        ("notes/copie", format!("{typed}/notes is a file, not a folder.")),
    ] {
        let read = paths::read(&path(name)).expect_err("no file").to_string();
        for said in [refusal(&path(name), &config).await, read] {
            assert!(said.contains(&sentence) && !said.contains("os error"), "{said}");
        }
    }
    assert!(paths::read_text(folder.path()).expect_err("a folder").to_string().contains("Name a file in it"));
    fs::write(path("latin"), b"\xe9").unwrap();
    assert!(paths::read_text(&path("latin")).expect_err("no UTF-8").to_string().contains("not text in UTF-8"));
    assert!(!config.data_dir.exists(), "no database is made for a wrong path");
}

#[tokio::test]
async fn a_data_directory_that_cannot_be_made_is_named() {
    let folder = Scratch::new(&[("notes", "")]);
    let config = Config { data_dir: folder.path().join("notes/data"), ..config(&folder, None) };
    let said = write(&folder.path().join("copie"), &config).await.expect_err("a refusal").to_string();
    assert!(said.contains("The data directory") && said.contains("PASSERELLE_DATA_DIR"), "{said}");
    assert!(!folder.path().join("copie.unfinished").exists());
}

#[tokio::test]
async fn a_copy_of_a_newer_program_is_refused() {
    let folder = Scratch::new(&[]);
    let copy = folder.path().join("copie");
    let mut newer = NewCopy::begin(&copy).unwrap();
    newer.write_head(Platform::known_schema() + 1, None).await.unwrap();
    newer.finish().await.unwrap();
    let config = config(&folder, None);
    assert!(refusal(&copy, &config).await.contains("made by a newer Passerelle"));
    assert!(!config.data_dir.exists());
}

async fn problems(config: &Config) -> Vec<String> {
    let findings = examine(config).await.into_iter();
    findings.filter(|finding| finding.level == Level::Problem).map(|finding| finding.sentence).collect()
}

#[tokio::test]
async fn the_doctor_finds_what_is_wrong_and_nothing_else() {
    let app = TestApp::start().await;
    let folder = Scratch::new(&[]);
    let site = Scratch::new(&[("passerelle.css", "")]);
    let site_dir = Some(site.path().to_owned());
    let well = Config { site_dir, ..config(&folder, Some(app.database_url.clone())) };
    assert_eq!(problems(&well).await, Vec::<String>::new());
    let ill = Config {
        base_url: "http://passerelle.example".to_owned(),
        smtp_url: Some("smtp://127.0.0.1:9".to_owned()),
        site_dir: Some(folder.path().to_owned()),
        data_dir: PathBuf::from("/dev/null"),
        database_url: Some("postgres://personne:secret@127.0.0.1:9/rien".to_owned()),
        ..well
    };
    let found = problems(&ill).await;
    for part in
        ["without TLS", "PASSERELLE_MAIL_FROM", "no passerelle.css", "is no folder", "database does not", "mail server"]
    {
        assert!(found.iter().any(|sentence| sentence.contains(part)), "{part}: {found:?}");
    }
    assert!(found.iter().all(|sentence| !sentence.contains("secret")), "{found:?}");
}
