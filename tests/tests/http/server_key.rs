//! The secrets of second factors are sealed with a key that the database does not have: one from before is sealed at the start, another
//! key is refused, and a backup brings the key along.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use domain::second_factor::{Step, TotpSecret};
use platform::{Clock, Platform, ServerKey, Settings, key::KeyMatch};
use server::{
    backup::{restore, write},
    config::Config,
    key,
};
use tests::{Authenticator, Browser, KEY, PASSWORD, Scratch, TestApp, empty_database};

const EMAIL: &str = "claude.fictive@exemple.test";
const CODE_PAGE: &str = "/connexion/code";
const OTHER_KEY: &str = "YW5vdGhlciBmaWN0aW9uYWwga2V5IG9mIDMyIGJ5dGU=";

async fn with_second_factor(app: &TestApp) -> (Browser, Authenticator) {
    let organisation = app.organisation("deux-rives").await;
    let mut browser = app.member(organisation, "coordinator").email(EMAIL).signing_up().await.browser;
    let authenticator = app.second_factor(&mut browser).await;
    app.next_code();
    (browser, authenticator)
}

/// A browser that signs in with that code.
async fn sign_in(app: &TestApp, code: &str) -> Browser {
    let mut browser = app.browser();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE));
    browser.post("/api/account/enter-code", &[("code", code)]).await;
    browser
}

async fn with_key(app: &TestApp, key: &str) -> Platform {
    let settings = Settings { key: Some(key.parse().expect("a key")), ..app.platform.settings().clone() };
    Platform::connect(&app.database_url, Clock::System, settings).await.expect("a database")
}

#[tokio::test]
async fn no_secret_is_in_clear_and_one_from_before_is_sealed_at_the_start() {
    let app = TestApp::start().await;
    let mut elsewhere = with_second_factor(&app).await.0;
    assert_eq!(app.count("SELECT count(*) FROM second_factor WHERE octet_length(secret) = 48").await, 1);
    elsewhere.post("/api/account/second-factor/begin", &[("current_password", PASSWORD)]).await;
    // As an earlier version stored it.
    let clear = [7; TotpSecret::BYTES];
    sqlx::query("UPDATE second_factor SET secret = $1")
        .bind(clear.as_slice())
        .execute(&app.pool)
        .await
        .expect("a secret");
    for _ in 0..2 {
        assert_eq!(app.platform.take_key().await.expect("a key"), KeyMatch::Same);
        assert_eq!(app.count("SELECT count(*) FROM second_factor WHERE octet_length(secret) = 48").await, 1);
    }
    let code = TotpSecret::from_bytes(clear).code_at(Step::at(app.clock.now())).expose();
    assert!(sign_in(&app, &code).await.get("/compte").await.status.is_success());
}

#[tokio::test]
async fn another_key_is_refused_until_the_first_is_given_up() {
    let app = TestApp::start().await;
    let (mut browser, authenticator) = with_second_factor(&app).await;
    assert_eq!(app.platform.take_key().await.expect("a key"), KeyMatch::Same);
    let other = with_key(&app, OTHER_KEY).await;
    assert_eq!(other.take_key().await.expect("an answer"), KeyMatch::Other);
    let code = authenticator.code(app.clock.now());
    assert!(sign_in(&app, &code).await.get("/compte").await.status.is_success(), "nothing has changed");
    assert_eq!(other.give_key_up().await.expect("given up"), 1);
    assert_eq!(other.take_key().await.expect("a key"), KeyMatch::Same);
    assert!(!browser.get("/compte").await.status.is_success(), "its sessions end");
    assert_eq!(app.mails(EMAIL, "second_factor_reset").await.len(), 1);
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some("/oci/deux-rives"));
    other.close().await;
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

#[test]
fn the_file_is_made_once_and_closed_to_others() {
    let folder = Scratch::new(&[]);
    let path = folder.path().join("data/secret.key");
    assert_eq!(key::read(&path).expect("no file"), None);
    let made = key::read_or_make(&path).expect("a key");
    assert_eq!((mode(&path), key::read_or_make(&path).expect("the same")), (0o600, made));
    assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("a folder").count(), 1, "nothing else stays");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("a mode");
    assert!(key::read(&path).expect_err("open to a group").to_string().contains("chmod 600"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("a mode");
    fs::write(&path, "nothing").expect("a text");
    assert!(key::read_or_make(&path).expect_err("no key").to_string().contains("is not the key of a server"));
}

fn config(folder: &Scratch, name: &str, database_url: String) -> Config {
    let mut config = Config::read(&|_| None).expect("the defaults");
    config.data_dir = folder.path().join(name);
    config.database_url = Some(database_url);
    config
}

fn put_key(config: &Config, key: &str) {
    let key: ServerKey = key.parse().expect("a key");
    key::Staged::write(&config.key_path(), &key).and_then(key::Staged::put_in_place).expect("a key");
}

#[tokio::test]
async fn a_backup_holds_the_key_and_a_restore_puts_it_back() {
    let app = TestApp::start().await;
    app.platform.take_key().await.expect("a key");
    let folder = Scratch::new(&[]);
    let (from, copy) = (config(&folder, "from", app.database_url.clone()), folder.path().join("copie"));
    let start = key::of_server(&app.platform, &from).await.expect_err("no key").to_string();
    assert!(start.contains("There is no key in") && !from.key_path().exists(), "no other key is made: {start}");
    let missing = write(&copy, &from).await.expect_err("no key").to_string();
    assert!(missing.contains("There is no key in") && missing.contains("PASSERELLE_KEY_FILE"), "{missing}");
    put_key(&from, OTHER_KEY);
    let other = write(&copy, &from).await.expect_err("another key").to_string();
    assert!(other.contains("sealed with another key") && other.contains("give-key-up"), "{other}");
    assert!(!copy.exists());
    put_key(&from, KEY);
    write(&copy, &from).await.expect("a copy");

    let to = config(&folder, "to", empty_database().await);
    put_key(&to, OTHER_KEY);
    restore(&copy, &to).await.expect("restored");
    let path = to.key_path();
    assert_eq!((fs::read_to_string(&path).expect("a key").trim(), mode(&path)), (KEY, 0o600));
    let before = fs::read_to_string(format!("{}.replaced", path.display())).expect("the key from before");
    assert_eq!(before.trim(), OTHER_KEY);
    assert_eq!(key::of_server(&app.platform, &to).await.expect("the key").expose(), KEY);
    assert!(restore(&copy, &to).await.is_err(), "the database is not empty any more");
    assert!(!path.with_extension("key.new").exists(), "a restore that fails leaves no key");
}
