//! What is kept is right, is made once, and stays within its bound, whatever is asked for and whoever goes away.

use std::{
    future::{pending, poll_fn},
    pin::pin,
    sync::atomic::{AtomicUsize, Ordering},
    task::Poll,
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderName},
    response::IntoResponse,
};
use jiff::civil::date;
use platform::public::Edition;
use tokio::sync::oneshot;

use super::*;

const PAGE: [(HeaderName, &str); 2] =
    [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_SECURITY_POLICY, "default-src 'none'")];

fn edition(number: u64) -> Edition {
    Edition { number, day: date(2026, 11, 24) }
}

fn at(path: &str) -> Address {
    (UiLanguage::Fr, path.into())
}

fn page(text: impl Into<String>) -> Response {
    (PAGE, text.into()).into_response()
}

async fn text(page: &Content) -> Bytes {
    page.answer(&HeaderMap::new()).into_body().collect().await.expect("a body in memory").to_bytes()
}

/// The text of the page at an address: the one that is kept, or else `made`.
async fn kept_or(pages: &Pages, edition: Edition, address: Address, made: &str) -> String {
    let page = pages.page(Some(edition), address, async || page(made)).await.expect("a page");
    String::from_utf8(text(&page).await.to_vec()).expect("text")
}

#[tokio::test]
async fn a_page_is_kept_by_edition_language_and_address() {
    let pages = Pages::default();
    assert_eq!(kept_or(&pages, edition(1), at("/?q=a"), "first").await, "first");
    assert_eq!(kept_or(&pages, edition(1), at("/?q=a"), "second").await, "first");
    assert_eq!(kept_or(&pages, edition(1), at("/?q=b"), "second").await, "second");
    assert_eq!(kept_or(&pages, edition(1), (UiLanguage::En, "/?q=a".into()), "third").await, "third");
    assert_eq!((pages.counts().pages, pages.counts().made), (3, 3));
    assert_eq!(kept_or(&pages, edition(2), at("/?q=a"), "fourth").await, "fourth");
    assert_eq!((pages.counts().pages, pages.counts().made), (1, 1), "what was of another edition is gone");
    let midnight = Edition { day: date(2026, 11, 25), ..edition(2) };
    assert_eq!(kept_or(&pages, midnight, at("/?q=a"), "fifth").await, "fifth");
}

#[tokio::test]
async fn without_an_edition_nothing_is_kept() {
    let pages = Pages::default();
    for made in ["first", "second"] {
        let page = pages.page(None, at("/"), async || page(made)).await.expect("a page");
        assert_eq!(text(&page).await, made);
    }
    assert_eq!((pages.counts().pages, pages.counts().bytes), (0, 0));
}

#[tokio::test]
async fn what_is_no_page_for_everybody_is_not_kept() {
    let pages = Pages::default();
    let html = PAGE[0].clone();
    for answer in [
        || (StatusCode::NOT_FOUND, PAGE, "").into_response(),
        || (StatusCode::INTERNAL_SERVER_ERROR, PAGE, "").into_response(),
        || (StatusCode::SEE_OTHER, PAGE, "").into_response(),
        || (PAGE, [(header::SET_COOKIE, "__Host-session=1")], "").into_response(),
        || ([(header::CONTENT_SECURITY_POLICY, "script-src 'nonce-1'")], [PAGE[0].clone()], "").into_response(),
        || ([PAGE[1].clone()], "").into_response(),
    ] {
        let came = pages.page(Some(edition(1)), at("/"), async || answer()).await.expect_err("not to be kept");
        assert_eq!(came.headers(), answer().headers(), "it comes as it was made");
    }
    // A page without a policy is not one of ours.
    let came = pages.page(Some(edition(1)), at("/"), async || ([html.clone()], "").into_response()).await;
    assert!(came.is_err());
    assert_eq!((pages.counts().pages, pages.counts().bytes), (0, 0));
}

#[tokio::test]
async fn a_flood_of_addresses_stays_within_the_bound() {
    const BOUND: usize = 400_000;
    let pages = Pages::new(BOUND);
    let large = "x".repeat(10_000);
    let homes = AtomicUsize::new(0);
    for query in 0..2_000 {
        let home = pages.page(Some(edition(1)), at("/"), async || {
            homes.fetch_add(1, Ordering::Relaxed);
            page("home")
        });
        home.await.expect("a page");
        kept_or(&pages, edition(1), at(&format!("/?q={query}")), &large).await;
        assert!(pages.counts().bytes <= BOUND, "{:?}", pages.counts());
    }
    assert_eq!(homes.into_inner(), 1, "a page that is asked for again and again stays");
    assert!(pages.counts().pages > 5, "{:?}", pages.counts());
    kept_or(&pages, edition(1), at("/huge"), &"x".repeat(BOUND)).await;
    assert!(pages.counts().bytes <= BOUND, "{:?}", pages.counts());
}

#[tokio::test]
async fn requests_that_go_away_leave_no_more_than_the_bound() {
    const BOUND: usize = 20_000;
    let pages = Pages::new(BOUND);
    for query in 0..1_000 {
        let mut gone = pin!(pages.page(Some(edition(1)), at(&format!("/?q={query}")), async || pending().await));
        poll_fn(|context| {
            assert!(gone.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        assert!(pages.counts().bytes <= BOUND && pages.counts().pages < 20, "{:?}", pages.counts());
    }
}

#[tokio::test]
async fn two_that_ask_at_once_share_one_making() {
    let pages = Pages::default();
    let (finish, finished) = oneshot::channel::<()>();
    let finished = std::sync::Mutex::new(Some(finished));
    let mut first = pin!(pages.page(Some(edition(1)), at("/"), async || {
        let finished = finished.lock().expect("one thread").take().expect("made once");
        finished.await.expect("it is told to end");
        page("first")
    }));
    let mut second = pin!(pages.page(Some(edition(1)), at("/"), async || page("second")));
    poll_fn(|context| {
        assert!(first.as_mut().poll(context).is_pending());
        assert!(second.as_mut().poll(context).is_pending(), "the second one waits for the first");
        Poll::Ready(())
    })
    .await;
    finish.send(()).expect("the first one waits");
    let (first, second) = tokio::join!(first, second);
    assert_eq!(text(&first.expect("a page")).await, "first");
    assert_eq!(text(&second.expect("a page")).await, "first");
    assert_eq!(pages.counts().made, 1);
}

#[tokio::test]
async fn whoever_waits_takes_over_where_the_first_one_goes_away_or_fails() {
    let pages = Pages::default();
    let mut second = pin!(async {
        let page = pages.page(Some(edition(1)), at("/"), async || page("second")).await;
        text(&page.expect("a page")).await
    });
    {
        let mut first = pin!(pages.page(Some(edition(1)), at("/"), async || pending().await));
        poll_fn(|context| {
            assert!(first.as_mut().poll(context).is_pending());
            assert!(second.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
    }
    assert_eq!(second.await, "second");

    let (fail, failed) = oneshot::channel::<()>();
    let failed = std::sync::Mutex::new(Some(failed));
    let mut first = pin!(pages.page(Some(edition(1)), at("/error"), async || {
        let failed = failed.lock().expect("one thread").take().expect("made once");
        failed.await.expect("it is told to fail");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }));
    let mut second = pin!(pages.page(Some(edition(1)), at("/error"), async || page("second")));
    poll_fn(|context| {
        assert!(first.as_mut().poll(context).is_pending());
        assert!(second.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    fail.send(()).expect("the first one waits");
    let (first, second) = tokio::join!(first, second);
    assert_eq!(first.expect_err("an error").status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(text(&second.expect("a page")).await, "second");
}

#[tokio::test]
async fn a_page_begun_before_a_change_is_not_kept_after_it() {
    let pages = Pages::default();
    let (finish, finished) = oneshot::channel::<()>();
    let finished = std::sync::Mutex::new(Some(finished));
    let mut old = pin!(pages.page(Some(edition(1)), at("/"), async || {
        let finished = finished.lock().expect("one thread").take().expect("made once");
        finished.await.expect("it is told to end");
        page("old")
    }));
    poll_fn(|context| {
        assert!(old.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    assert_eq!(kept_or(&pages, edition(2), at("/other"), "other").await, "other");
    finish.send(()).expect("it waits");
    old.await.expect("a page");
    assert_eq!(kept_or(&pages, edition(2), at("/"), "new").await, "new");
}

#[test]
fn only_public_addresses_are_public() {
    for path in ["/", "/placements", "/conditions", "/placements/01930000-0000-7000-8000-000000000001"] {
        assert!(is_public(path), "{path}");
    }
    for path in ["", "//", "/placements/", "/placements/x", "/connexion", "/compte", "/api/x", "/conditions/x"] {
        assert!(!is_public(path), "{path}");
    }
}
