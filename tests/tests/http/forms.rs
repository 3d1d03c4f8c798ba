//! Posted forms: the same one twice is carried out once, with other content it is another one, after a cut it can be sent again;
//! what people without an account can have stored is bounded; too many passwords at once are asked to come back.

use std::time::Duration;

use http::{StatusCode, header};
use jiff::SignedDuration;
use platform::forms::Claim;
use tests::{Browser, TestApp};
use tokio::{task::JoinSet, time::timeout};

const SAVE: &str = "/api/account/save";

/// The key and the version of the form of an account's name, in a browser that has opened it.
async fn opened(browser: &mut Browser) -> (String, String) {
    let page = browser.get("/compte").await;
    let form = page.attributes(&format!("form[action$='{SAVE}'] input[name='form_key']"), "value");
    (form.first().expect("a key").clone(), page.field("version").expect("a version"))
}

async fn name_of(app: &TestApp) -> String {
    sqlx::query_scalar("SELECT display_name FROM account").fetch_one(&app.pool).await.expect("a name")
}

#[tokio::test]
async fn a_key_seen_before_with_other_content_is_another_submission() {
    let app = TestApp::start().await;
    let mut browser = app.volunteer("Awa Fictive").await.browser;
    let (key, version) = opened(&mut browser).await;
    let with = |name| [("form_key", key.as_str()), ("version", version.as_str()), ("name", name), ("language", "fr")];
    let first = browser.post(SAVE, &with("Awa Corrigée")).await;
    let again = browser.post(SAVE, &with("Awa Corrigée")).await;
    assert_eq!(first.location(), again.location(), "the same content is carried out once");
    assert_eq!(name_of(&app).await, "Awa Corrigée");
    // Back, corrected, sent: it was written for a version that has moved on, and is kept for another try.
    let page = browser.submit(SAVE, &with("Awa Encore Corrigée")).await;
    assert!(page.has(".error-summary") && page.shows("Awa Encore Corrigée"), "{}", page.text());
    let (_, version) = opened(&mut browser).await;
    let now = [("form_key", key.as_str()), ("version", &version), ("name", "Awa Encore Corrigée"), ("language", "fr")];
    browser.post(SAVE, &now).await;
    assert_eq!(name_of(&app).await, "Awa Encore Corrigée");
}

#[tokio::test]
async fn a_form_cut_by_the_network_can_be_sent_again() {
    let app = TestApp::start_with_connections().await;
    let mut browser = app.volunteer("Awa Fictive").await.browser;
    let (key, version) = opened(&mut browser).await;
    let fields =
        [("form_key", key.as_str()), ("version", version.as_str()), ("name", "Awa Entière"), ("language", "fr")];
    let mut held = app.pool.begin().await.expect("a transaction");
    sqlx::query("SELECT id FROM account FOR UPDATE").execute(&mut *held).await.expect("a lock");
    let mut cut = browser.clone();
    // The request waits for the lock; dropped, as the server drops one whose client has gone.
    assert!(timeout(Duration::from_millis(400), cut.post(SAVE, &fields)).await.is_err(), "it waits");
    held.rollback().await.expect("unlocked");
    let page = browser.submit(SAVE, &fields).await;
    assert!(!page.has(".error-summary"), "{}", page.text());
    assert_eq!(name_of(&app).await, "Awa Entière");
}

#[tokio::test]
async fn what_people_without_an_account_can_have_stored_is_bounded() {
    let app = TestApp::start().await;
    let large = "x".repeat(200_000);
    let mut refused = 0;
    for _ in 0..230 {
        // Each in a new browser, as one who wants the most rows.
        let reply = app.browser().post("/api/account/sign-up", &[("name", &large), ("email", "nobody")]).await;
        match reply.status {
            StatusCode::SEE_OTHER => assert_eq!(refused, 0, "none is kept after the first that was not"),
            StatusCode::TOO_MANY_REQUESTS => {
                refused += 1;
                assert!(reply.headers.contains_key(header::RETRY_AFTER) && reply.shows("Attendez quelques minutes"));
            }
            other => panic!("{other}"),
        }
    }
    assert_eq!(refused, 30);
    let bytes = app.count("SELECT sum(octet_length(fields::text) + octet_length(errors::text)) FROM form_echo").await;
    assert!(bytes < 200 * 2_000, "{bytes} bytes are kept");
    assert_eq!(app.count("SELECT count(*) FROM session WHERE account_id IS NULL").await, 200);
    app.advance(SignedDuration::from_mins(31));
    app.platform.sweep().await.expect("a sweep");
    assert_eq!(app.count("SELECT count(*) FROM session WHERE account_id IS NULL").await, 0);
    assert_eq!(app.count("SELECT count(*) FROM form_echo").await, 0);
}

#[tokio::test]
async fn a_session_keeps_its_latest_refused_forms_only() {
    let app = TestApp::start().await;
    let mut browser = app.volunteer("Awa Fictive").await.browser;
    let mut last = None;
    for at in 0..25 {
        let name = "x".repeat(130 + at);
        last = browser
            .post(SAVE, &[("name", &name), ("version", "1"), ("language", "fr")])
            .await
            .location()
            .map(str::to_owned);
    }
    assert_eq!(app.count("SELECT count(*) FROM form_echo").await, 20);
    assert!(browser.get(&last.expect("its page")).await.shows(&"x".repeat(154)), "the last one is kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_passwords_at_once_are_asked_to_come_back() {
    let app = TestApp::start_with_connections().await;
    let mut at_once = JoinSet::new();
    for at in 0..400 {
        let mut browser = app.browser();
        at_once.spawn(async move {
            let fields = [("token", "a".repeat(43)), ("password", format!("un mot de passe assez long {at}"))];
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            browser.post("/api/account/reset", &fields).await
        });
    }
    let replies = at_once.join_all().await;
    let busy: Vec<_> = replies.iter().filter(|reply| reply.status == StatusCode::SERVICE_UNAVAILABLE).collect();
    assert!(busy.iter().all(|reply| reply.headers.contains_key(header::RETRY_AFTER)));
    assert!(busy.iter().all(|reply| reply.shows("revenez en arrière")));
    let others = replies
        .iter()
        .filter(|reply| reply.status.is_redirection() || reply.status == StatusCode::TOO_MANY_REQUESTS)
        .count();
    assert!(!busy.is_empty() && busy.len() + others == replies.len(), "{} busy, {others} others", busy.len());
    let volunteer = app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await;
    drop(volunteer);
    assert!(app.browser().sign_in("awa@exemple.test", tests::PASSWORD).await.status == StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_cookie_lives_as_long_as_its_session() {
    let app = TestApp::start().await;
    app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await;
    let cookie = |reply: &tests::Reply| reply.headers[header::SET_COOKIE].to_str().expect("a cookie").to_owned();
    let signed_in = app.browser().sign_in("awa@exemple.test", tests::PASSWORD).await;
    assert!(cookie(&signed_in).ends_with(&format!("Max-Age={}", 60 * 24 * 60 * 60)));
    let refused = app.browser().sign_in("awa@exemple.test", "faux").await;
    assert!(cookie(&refused).ends_with(&format!("Max-Age={}", 30 * 60)));
}

#[tokio::test]
async fn a_sign_in_sent_twice_signs_in_twice() {
    let app = TestApp::start().await;
    app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await;
    let mut browser = app.browser();
    let page = browser.get("/connexion").await;
    let key = page.field("form_key").expect("a key");
    let fields = [("form_key", key.as_str()), ("email", "awa@exemple.test"), ("password", tests::PASSWORD)];
    for time in ["the first", "the second"] {
        let reply = app.browser().post("/api/account/sign-in", &fields).await;
        let cookies = reply.headers.get_all(header::SET_COOKIE).iter().count();
        assert_eq!((reply.location(), cookies), (Some("/"), 1), "{time} time");
    }
}

#[tokio::test]
async fn a_cookie_with_foreign_bytes_hides_no_session() {
    let app = TestApp::start().await;
    let browser = app.volunteer("Awa Fictive").await.browser;
    let request = browser.request(http::Method::GET, "/compte");
    let own =
        request.headers_ref().and_then(|headers| headers.get(header::COOKIE)).expect("a cookie").as_bytes().to_vec();
    let cookies = [b"theme=caf\xe9; ".as_slice(), &own].concat();
    let mut request = browser.request(http::Method::GET, "/compte");
    let headers = request.headers_mut().expect("headers");
    headers.insert(header::COOKIE, http::HeaderValue::from_bytes(&cookies).expect("bytes of a header"));
    let reply = app.browser().send(request, axum::body::Body::empty()).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
}

#[tokio::test]
async fn when_anonymous_sessions_are_many_the_oldest_gives_way() {
    let app = TestApp::start().await;
    let fill = "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
                SELECT gen_random_uuid(), sha256(n::text::bytea), NULL, '', $1::timestamptz - n * interval '1 ms', $1, $1::timestamptz + interval '20 min'
                FROM generate_series(1, 10000) n";
    let now = app.platform.clock().now().to_string();
    sqlx::query(sqlx::AssertSqlSafe(fill.replace("$1", &format!("'{now}'"))))
        .execute(&app.pool)
        .await
        .expect("sessions");
    // One that is over already, and not swept yet, makes no room.
    let over = "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
                SELECT gen_random_uuid(), sha256('over'::bytea), NULL, '', t - interval '1 h', t - interval '1 h', t - interval '30 min'
                FROM (SELECT $1::timestamptz AS t) now";
    sqlx::query(sqlx::AssertSqlSafe(over.replace("$1", &format!("'{now}'"))))
        .execute(&app.pool)
        .await
        .expect("one more");
    let mut browser = app.browser();
    let page = browser.submit("/api/account/sign-in", &[("email", "a@exemple.test"), ("password", "faux")]).await;
    assert!(page.has(".error-summary"), "the refused form is kept: {}", page.text());
    let count = format!("SELECT count(*) FROM session WHERE account_id IS NULL AND expires_at > '{now}'");
    let sessions: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(count)).fetch_one(&app.pool).await.expect("a count");
    assert_eq!(sessions, 10_000);
    let oldest = "SELECT count(*) FROM session WHERE token_hash = sha256('10000'::bytea)";
    let oldest: i64 = sqlx::query_scalar(oldest).fetch_one(&app.pool).await.expect("a count");
    assert_eq!(oldest, 0, "the oldest is gone");
}

#[tokio::test]
async fn a_new_password_sent_twice_leads_to_the_same_place() {
    let app = TestApp::start().await;
    let mut browser = app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await.browser;
    let page = browser.get("/compte/mot-de-passe").await;
    let key = page.field("form_key").expect("a key");
    let new = "une autre phrase de passe";
    let fields = [("form_key", key.as_str()), ("current_password", tests::PASSWORD), ("password", new)];
    let before = browser.clone();
    let first = browser.post("/api/account/change-password", &fields).await;
    let again = before.clone().post("/api/account/change-password", &fields).await;
    assert!(first.location().is_some_and(|to| to.contains("mot-de-passe")), "{:?}", first.location());
    assert_eq!(first.location(), again.location(), "it is not carried out again");
}

/// Lets the database give up every change of an account, as for a deadlock, so many times.
async fn give_up(app: &TestApp, times: u32) {
    let script = format!(
        "CREATE SEQUENCE given_up;
         CREATE FUNCTION give_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
           IF nextval('given_up') <= {times} THEN RAISE 'deadlock' USING ERRCODE = '40P01'; END IF; RETURN NEW; END $$;
         CREATE TRIGGER give_up BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION give_up()"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&app.pool).await.unwrap();
}

#[tokio::test]
async fn a_form_that_met_a_deadlock_is_carried_out_again() {
    let app = TestApp::start().await;
    let mut camille = app.volunteer("Camille Fictive").signing_up().await;
    let (_, version) = opened(&mut camille.browser).await;
    give_up(&app, 3).await;
    let fields = [("name", "Camille Renommée"), ("language", "en"), ("version", version.as_str())];
    let reply = camille.browser.post(SAVE, &fields).await;
    assert!(!reply.location().unwrap().contains("echo="), "{:?}", reply.location());
    let name: String = sqlx::query_scalar("SELECT display_name FROM account").fetch_one(&app.pool).await.unwrap();
    assert_eq!(name, "Camille Renommée");
}

#[tokio::test]
async fn a_form_that_meets_deadlocks_without_end_is_refused_with_what_was_typed() {
    let app = TestApp::start().await;
    let mut camille = app.volunteer("Camille Fictive").signing_up().await;
    let (_, version) = opened(&mut camille.browser).await;
    give_up(&app, 1_000).await;
    let fields = [("name", "Camille Renommée"), ("language", "en"), ("version", version.as_str())];
    let page = camille.browser.submit(SAVE, &fields).await;
    assert_eq!(page.field("name").as_deref(), Some("Camille Renommée"));
    let name: String = sqlx::query_scalar("SELECT display_name FROM account").fetch_one(&app.pool).await.unwrap();
    assert_eq!(name, "Camille Fictive");
}

#[tokio::test]
async fn a_form_that_was_carried_out_is_not_given_back() {
    let app = TestApp::start().await;
    let key = tests::fresh_id();
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::First);
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::UnderWay);
    app.platform.complete_submission(key, "/compte").await.unwrap();
    app.platform.release_submission(key).await.unwrap();
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::Done("/compte".to_owned()));
    let other = tests::fresh_id();
    app.platform.claim_submission(other).await.unwrap();
    app.platform.release_submission(other).await.unwrap();
    assert_eq!(app.platform.claim_submission(other).await.unwrap(), Claim::First, "what was cut may be sent again");
}

#[tokio::test]
async fn a_claim_that_a_killed_server_left_is_free() {
    let app = TestApp::start().await;
    let (beside, key) = (app.beside().await, tests::fresh_id());
    assert_eq!(beside.platform.claim_submission(key).await.unwrap(), Claim::First);
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::UnderWay, "another server carries it out");
    beside.platform.close().await;
    let name = "SELECT count(*) FROM form_submission f JOIN pg_stat_activity a ON a.application_name = f.claimed_by";
    while app.count(name).await > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::First);
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::UnderWay, "its own run is still there");
    app.advance(SignedDuration::from_secs(59));
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::UnderWay);
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::First, "no request lasts so long");
    app.platform.complete_submission(key, "/compte").await.unwrap();
    app.advance(SignedDuration::from_hours(47));
    assert_eq!(app.platform.claim_submission(key).await.unwrap(), Claim::Done("/compte".to_owned()));
}
