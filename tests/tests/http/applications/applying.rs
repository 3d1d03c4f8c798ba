//! Submitting an application: once and complete; a refused form keeps what was typed.

use jiff::civil::date;

use super::helpers::{HOSTILE, about, scene};

#[tokio::test]
async fn the_form_posted_twice_gives_one_application() {
    let scene = scene().await;
    let placement = scene.placed.id.to_string();
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let browser = &mut awa.browser;
    for _ in 0..2 {
        browser.post("/api/applications/accept-asks", &about(&placement)).await;
    }
    let letter = browser.get(&format!("/placements/{placement}/postuler/participant/lettre")).await;
    let version = letter.field("version").expect("a version");
    let written =
        [("version", version.as_str()), ("letter", "Une lettre."), ("answer.0", "Parce que."), ("next", "review")];
    let review = browser.submit("/api/applications/save", &[about(&placement).as_slice(), &written].concat()).await;
    let (version, key) = (review.field("version").expect("a version"), review.field("form_key").expect("a key"));
    let sent = [about(&placement).as_slice(), &[("version", &version), ("form_key", &key)]].concat();
    let (mut left, mut right) = (browser.clone(), browser.clone());
    let (first, second) =
        tokio::join!(left.post("/api/applications/submit", &sent), right.post("/api/applications/submit", &sent));
    assert!(first.location().is_some_and(|to| to.ends_with("/confirmation")), "{:?}", first.location());
    assert_eq!(first.location(), second.location(), "the second leads where the first one led");
    let without_key = [about(&placement).as_slice(), &[("version", &version)]].concat();
    let page = browser.submit("/api/applications/submit", &without_key).await;
    assert!(page.shows("Vous avez déjà postulé"), "{}", page.text());
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 1);
    assert_eq!((scene.mails("application_received").await, scene.mails("application_received_oci").await), (1, 1));
}

#[tokio::test]
async fn a_letter_too_long_is_kept_and_seventeen_today_may_apply() {
    let scene = scene().await;
    let id = scene.placed.id.to_string();
    let page = format!("/placements/{id}/postuler/participant");
    let mut young = scene.app.applicant("Seize Fictive").born(date(2010, 5, 1)).await;
    assert!(young.browser.get(&page).await.shows("Vous ne pouvez pas encore postuler"));
    let mut awa = scene.app.applicant("Awa Fictive").born(date(2009, 2, 1)).await;
    let form = awa.browser.submit("/api/applications/accept-asks", &about(&id)).await;
    let (version, long) = (form.field("version").expect("a version"), format!("{HOSTILE}{}", "a".repeat(4_000)));
    let fields = [about(&id).as_slice(), &[("version", version.as_str()), ("letter", &long)]].concat();
    let refused = awa.browser.submit("/api/applications/save", &fields).await;
    assert!(refused.shows("error-summary") && refused.shows(&"a".repeat(4_000)) && !refused.shows(HOSTILE));
    assert!(awa.apply(scene.placed.id, "Une lettre.").await.as_uuid().get_version_num() == 7);
}

#[tokio::test]
async fn missing_answers_are_named_and_two_windows_do_not_overwrite_each_other() {
    let scene = scene().await;
    let id = scene.placed.id.to_string();
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let browser = &mut awa.browser;
    let unread = browser.submit("/api/applications/accept-asks", &about(&id)[..2]).await;
    assert!(unread.shows("error-summary") && unread.shows("À lire avant de postuler"), "{}", unread.text());
    let form = browser.submit("/api/applications/accept-asks", &about(&id)).await;
    let version = form.field("version").expect("a version");
    let empty = [about(&id).as_slice(), &[("version", &version)]].concat();
    let refused = browser.submit("/api/applications/submit", &empty).await;
    assert!(refused.shows("error-summary"), "{}", refused.text());
    for (letter, kept) in [("La première.", true), ("La seconde.", false)] {
        let fields = [about(&id).as_slice(), &[("version", &version), ("letter", letter)]].concat();
        let page = browser.submit("/api/applications/save", &fields).await;
        assert_eq!(page.shows("a changé entre-temps"), !kept, "{letter}");
        assert!(page.shows(letter), "{letter}: {}", page.text());
    }
}
