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
async fn a_copy_of_a_newer_program_is_refused() {
    let folder = Scratch::new(&[]);
    let copy = folder.path().join("copie");
    NewCopy::begin(&copy, Platform::known_schema() + 1).await.unwrap().finish().await.unwrap();
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
