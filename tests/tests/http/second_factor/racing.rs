//! Requests at the same moment: one code signs in once, a sign-in takes no more wrong codes than one after the other; sign-ins that
//! wait do not grow without bound, and a crowd of anonymous sessions does not end them.

use tests::{PASSWORD, TestApp};
use tokio::task::JoinSet;

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_browsers_with_one_code_one_enters() {
    let app = TestApp::start_with_connections().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let code = authenticator.code(app.clock.now());
    let mut tries = JoinSet::new();
    for _ in 0..4 {
        let (mut browser, code) = (waiting(&app).await, code.clone());
        tries.spawn(async move { enter(&mut browser, &code).await.location() == Some(DESK) });
    }
    let entered = tries.join_all().await.into_iter().filter(|entered| *entered).count();
    assert_eq!(entered, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn codes_at_once_are_counted_one_by_one() {
    let app = TestApp::start_with_connections().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let browser = waiting(&app).await;
    let wrong = authenticator.wrong_code(app.clock.now());
    let mut tries = JoinSet::new();
    for _ in 0..9 {
        let (mut browser, wrong) = (browser.clone(), wrong.clone());
        tries.spawn(async move { entering(&mut browser, &wrong).await.shows("n’est pas le bon") });
    }
    tries.join_all().await;
    assert_eq!(app.count("SELECT attempts::bigint FROM pending_sign_in").await, 5);
    assert_eq!(app.mails(EMAIL, "sign_in_stopped").await.len(), 1);
}

#[tokio::test]
async fn an_account_has_five_sign_ins_that_wait_at_most() {
    let app = TestApp::start().await;
    with_second_factor(&app).await;
    let mut first = waiting(&app).await;
    for _ in 0..4 {
        waiting(&app).await;
    }
    assert!(first.get(CODE_PAGE).await.has("input[name=code]"));
    for _ in 0..3 {
        assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE));
    }
    assert!(!first.get(CODE_PAGE).await.has("input[name=code]"));
    assert_eq!(app.count("SELECT count(*) FROM pending_sign_in").await, 5);
    assert_eq!(app.count("SELECT count(*) FROM session WHERE account_id IS NULL").await, 5);
}

#[tokio::test]
async fn a_crowd_of_anonymous_sessions_ends_no_sign_in() {
    let app = TestApp::start().await;
    with_second_factor(&app).await;
    let mut browser = waiting(&app).await;
    let now = app.clock.now().to_string();
    let crowd = "INSERT INTO session (id, token_hash, user_agent, created_at, last_seen_at, expires_at)
                 SELECT gen_random_uuid(), sha256(n::text::bytea), '', $1::timestamptz + n * interval '1 ms',
                        $1::timestamptz, $1::timestamptz + interval '30 minutes'
                 FROM generate_series(1, 10000) n";
    sqlx::query(crowd).bind(&now).execute(&app.pool).await.unwrap();
    app.browser().sign_in(EMAIL, "faux").await;
    assert!(browser.get(CODE_PAGE).await.has("input[name=code]"));
    let oldest = "SELECT count(*) FROM session WHERE token_hash = sha256('1'::bytea)";
    assert_eq!(app.count(oldest).await, 0, "the oldest of the others gives way");
}
