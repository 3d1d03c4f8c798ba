//! An interview has a real hour that has not passed in Québec, on a day before departure; an offer ends before departure.

use super::helpers::scene;

fn invite<'a>(on: &'a str, time: &'a str) -> [(&'a str, &'a str); 4] {
    [("action", "invite_to_interview"), ("on", on), ("time", time), ("place", "Au local")]
}

#[tokio::test]
async fn an_interview_and_an_offer_have_possible_dates() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    for (on, time, sentence) in [
        ("2020-01-01", "13 h 30", "celle-ci est passée"),
        ("2026-12-05", "25:99", "une heure de 0"),
        ("2027-05-18", "13:30", "au plus tard le 17 mai 2027"),
    ] {
        let page = scene.decide(id, &invite(on, time)).await;
        assert!(page.shows(sentence) && page.shows(time), "{on} {time}: {}", page.text());
    }
    assert_eq!(scene.state(id).await, "submitted");
    scene.decide(id, &invite("2026-12-05", "1:30 p.m.")).await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(page.shows("5 décembre 2026 à 13\u{a0}h\u{a0}30"), "{}", page.text());
    let page = scene.decide(id, &[("action", "offer"), ("expires_on", "2027-05-18")]).await;
    assert!(page.shows("au plus tard le 17 mai 2027") && scene.state(id).await == "interview", "{}", page.text());
}

#[tokio::test]
async fn an_hour_of_today_that_has_passed_in_quebec_is_refused_beside_its_field() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    // In Greenwich it is the next day already.
    scene.app.clock.set("2026-11-25T03:00:00Z".parse().expect("a timestamp"));
    for time in ["0 h 00", "21 h 59"] {
        let page = scene.decide(id, &invite("2026-11-24", time)).await;
        let beside = page.texts("#time-error").concat();
        assert!(beside.contains("déjà passée aujourd’hui") && page.shows(time), "{time}: {}", page.text());
    }
    assert_eq!(scene.state(id).await, "submitted");
    scene.decide(id, &invite("2026-11-24", "22 h 30")).await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(page.shows("24 novembre 2026 à 22\u{a0}h\u{a0}30"), "{}", page.text());
}
