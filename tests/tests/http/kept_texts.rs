//! Nothing typed is lost: what is typed is kept beside what is stored, comes back after the sign-in that a finished session asks for,
//! stands beside what another tab saved, with its file, and is in the pages that ask to come back later. The walks go over every
//! page with a text to type.

use http::{StatusCode, header};
use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Person, Reply, TestApp, fresh_id};

const PAGE: &str = "/profil/motivation";
const SAVE: &str = "/api/profile/save";
const EMAIL: &str = "awa@exemple.test";

async fn awa(app: &TestApp) -> Person {
    app.volunteer("Awa Fictive").email(EMAIL).signing_up().await
}

/// The hidden fields of the form of a page that posts to that address.
fn hidden(page: &Reply, action: &str) -> Vec<(String, String)> {
    let selector = format!("form[action$='{action}']:has([name=form_name]) input[type=hidden]");
    let (names, values) = (page.attributes(&selector, "name"), page.attributes(&selector, "value"));
    assert!(!names.is_empty() && names.len() == values.len(), "{action}: {}", page.text());
    names.into_iter().zip(values).collect()
}

/// Posts the form of a page as a browser does, with a text.
async fn post(browser: &mut Browser, page: &Reply, address: &str, text: &str) -> Reply {
    let fields = hidden(page, SAVE);
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("motivation", text));
    browser.post(address, &fields).await
}

fn typed_text(page: &Reply) -> String {
    page.texts("textarea[name=motivation]").concat().trim().to_owned()
}

#[tokio::test]
async fn what_is_typed_is_offered_again_taken_or_dropped() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    let page = awa.browser.get(PAGE).await;
    assert!(page.has("form leptos-island"), "the form has its autosave");
    let kept = post(&mut awa.browser, &page, "/api/forms/keep", "Apprendre des jardins").await;
    assert!(kept.shows("10\u{a0}h\u{a0}00"), "{}", kept.text());
    // On another device, too.
    let mut other = app.browser();
    other.sign_in(EMAIL, PASSWORD).await;
    let page = other.get(PAGE).await;
    assert_eq!(typed_text(&page), "", "what is stored stays in the form");
    assert!(page.has(".kept") && page.shows("Apprendre des jardins"));
    let take = page.link(".kept a[href*='reprendre=']").expect("a link that takes it");
    let page = other.get(&take).await;
    assert_eq!(typed_text(&page), "Apprendre des jardins");
    let saved = post(&mut other, &page, SAVE, "Apprendre des jardins").await;
    assert!(!saved.location().expect("saved").contains("echo="));
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 0, "a saved form keeps nothing beside");
    let page = other.get(PAGE).await;
    assert!(!page.has(".kept"));
    post(&mut other, &page, "/api/forms/keep", "Une autre idée").await;
    let page = other.get(PAGE).await;
    let key = page.field("kept").expect("a key");
    let page = other.submit("/api/forms/drop", &[("kept", &key), ("form_page", PAGE)]).await;
    assert!(!page.has(".kept"));
    assert_eq!(typed_text(&page), "Apprendre des jardins");
}

#[tokio::test]
async fn what_is_kept_is_sealed_and_goes_with_the_account() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    let page = awa.browser.get(PAGE).await;
    post(&mut awa.browser, &page, "/api/forms/keep", "Une phrase reconnaissable").await;
    let clear = "SELECT count(*) FROM typed_draft WHERE position(convert_to('reconnaissable', 'UTF8') IN sealed) > 0";
    assert_eq!(app.count(clear).await, 0);
    awa.browser.post_in_turn("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert_eq!(app.count("SELECT count(*) FROM account WHERE closed_at IS NOT NULL").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 0);
}

#[tokio::test]
async fn a_form_that_is_left_is_kept_and_leads_on() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    let page = awa.browser.get(PAGE).await;
    let ways = page.attributes("button.way-out-button", "formaction");
    assert!(ways.len() > 5 && ways.iter().all(|to| to == "/api/forms/leave"), "{ways:?}");
    assert!(page.attributes("button.way-out-button", "form").iter().all(|form| page.has(&format!("form#{form}"))));
    let fields = hidden(&page, SAVE);
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend([("motivation", "À moitié"), ("leave_to", "/en/profil/motivation")]);
    let reply = awa.browser.post("/api/forms/leave", &fields).await;
    assert_eq!(reply.location(), Some("/en/profil/motivation"));
    assert!(awa.browser.follow(reply).await.shows("À moitié"));
    for elsewhere in ["https://evil.example/", "//evil.example", "/api/account/sign-out"] {
        fields.pop();
        fields.push(("leave_to", elsewhere));
        assert_eq!(awa.browser.post("/api/forms/leave", &fields).await.location(), Some("/"), "{elsewhere}");
    }
}

#[tokio::test]
async fn a_form_posted_after_the_session_had_ended_comes_back_after_the_sign_in() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    let page = awa.browser.get(PAGE).await;
    // In another tab.
    awa.browser.post("/api/account/sign-out", &[]).await;
    let reply = post(&mut awa.browser, &page, SAVE, "Un texte de six cents signes").await;
    let sign_in = reply.location().expect("the sign-in").to_owned();
    assert!(sign_in.starts_with("/connexion?suite="), "{sign_in}");
    let clear = "SELECT count(*) FROM posted_form WHERE position(convert_to('cents signes', 'UTF8') IN sealed) > 0";
    assert_eq!(app.count("SELECT count(*) FROM posted_form").await, 1);
    assert_eq!(app.count(clear).await, 0, "it is sealed");
    // A wrong password first.
    awa.browser.sign_in(EMAIL, "une autre phrase").await;
    let fields = [("email", EMAIL), ("password", PASSWORD), ("suite", PAGE)];
    let reply = awa.browser.post_in_turn("/api/account/sign-in", &fields).await;
    let page = awa.browser.follow(reply).await;
    assert_eq!(typed_text(&page), "Un texte de six cents signes", "{}", page.text());
    assert!(page.has(".kept"));
    let saved = post(&mut awa.browser, &page, SAVE, &typed_text(&page)).await;
    assert!(!saved.location().expect("saved").contains("echo="));
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 0);
}

#[tokio::test]
async fn somebody_else_who_signs_in_there_does_not_get_it() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    app.volunteer("Bintou Fictive").email("bintou@exemple.test").signing_up().await;
    let page = awa.browser.get(PAGE).await;
    awa.browser.post("/api/account/sign-out", &[]).await;
    post(&mut awa.browser, &page, SAVE, "Un texte à moi").await;
    awa.browser.sign_in("bintou@exemple.test", PASSWORD).await;
    assert!(!awa.browser.get(PAGE).await.shows("Un texte à moi"));
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 0);
}

#[tokio::test]
async fn it_comes_back_after_the_code_of_a_second_factor() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut member = app.member(organisation, "owner").signing_up().await;
    let phone = app.second_factor(&mut member.browser).await;
    let page = member.browser.get("/compte").await;
    let key = page.field("form_key").expect("a key");
    let owner = page.field("form_owner").expect("whose page it is");
    member.browser.post("/api/account/sign-out", &[]).await;
    let fields = [("form_key", key.as_str()), ("form_owner", &owner), ("name", "Un nom tout autre")];
    member.browser.post("/api/account/save", &fields).await;
    member.browser.sign_in(&member.email, PASSWORD).await;
    app.next_code();
    let code = phone.code(app.clock.now());
    member.browser.post_in_turn("/api/account/enter-code", &[("code", &code)]).await;
    assert!(member.browser.get("/compte").await.shows("Un nom tout autre"));
}

#[tokio::test]
async fn a_conflict_shows_both_texts_and_a_second_press_erases_neither() {
    let app = TestApp::start().await;
    let mut one = awa(&app).await.browser;
    let mut other = one.clone();
    let (first, second) = (one.get(PAGE).await, other.get(PAGE).await);
    post(&mut one, &first, SAVE, "Le texte du premier onglet").await;
    let reply = post(&mut other, &second, SAVE, "Le texte du second onglet").await;
    let page = other.follow(reply).await;
    assert!(page.has(".error-summary"));
    assert_eq!(typed_text(&page), "Le texte du premier onglet", "what is stored now");
    assert!(page.texts(".kept").concat().contains("Le texte du second onglet"), "and mine");
    let reply = post(&mut other, &page, SAVE, &typed_text(&page)).await;
    assert!(!reply.location().expect("saved").contains("echo="));
    let page = other.get(PAGE).await;
    assert_eq!(typed_text(&page), "Le texte du premier onglet", "the second press erased nothing");
    assert!(page.texts(".kept").concat().contains("Le texte du second onglet"), "nor mine");
    let take = page.link(".kept a[href*='reprendre=']").expect("a link that takes it");
    let page = other.get(&take).await;
    assert_eq!(typed_text(&page), "Le texte du second onglet");
    assert!(page.texts(".kept").concat().contains("Le texte du premier onglet"), "what is stored stands beside it");
    post(&mut other, &page, SAVE, &typed_text(&page)).await;
    assert_eq!(typed_text(&other.get(PAGE).await), "Le texte du second onglet");
}

#[tokio::test]
async fn several_drafts_of_a_form_are_one_notice_and_a_fold() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    for text in ["Un premier texte", "Un deuxième texte", "Un troisième texte"] {
        app.advance(SignedDuration::from_mins(1));
        let page = browser.get(PAGE).await;
        post(&mut browser, &page, "/api/forms/keep", text).await;
    }
    let page = browser.get(PAGE).await;
    assert_eq!(page.count("main > .kept:not(.kept-older)"), 1);
    assert!(page.texts("main > .kept:not(.kept-older)").concat().contains("Un troisième texte"), "the latest");
    let older = page.texts("details.kept-older:not([open])").concat();
    assert!(older.contains("2 autres textes") && older.contains("Un premier texte"), "{older}");
    let keys = page.attributes("details.kept-older > form [name=kept]", "value");
    let fields: Vec<(&str, &str)> = keys.iter().map(|key| ("kept", key.as_str())).collect();
    browser.post("/api/forms/drop", &[&[("form_page", PAGE)], fields.as_slice()].concat()).await;
    let page = browser.get(PAGE).await;
    assert!(!page.has(".kept-older") && page.texts(".kept").concat().contains("Un troisième texte"));
    let long = "Un long texte. ".repeat(200);
    post(&mut browser, &page, "/api/forms/keep", &long).await;
    assert!(!browser.get(PAGE).await.has("main > .kept:not(.kept-older) details[open]"), "a long text is folded");
}

#[tokio::test]
async fn a_change_of_another_step_is_no_conflict_of_this_one() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let page = browser.get(PAGE).await;
    let version = page.field("version").expect("a version");
    let reply = browser.post(SAVE, &[("step", "background"), ("version", &version), ("experience", "Un été")]).await;
    assert!(!reply.location().expect("saved").contains("echo="));
    let reply = post(&mut browser, &page, SAVE, "Mon texte").await;
    let page = browser.follow(reply).await;
    assert_eq!(typed_text(&page), "Mon texte", "nothing of this page changed: it stays where it was typed");
    let reply = post(&mut browser, &page, SAVE, "Mon texte").await;
    assert!(!reply.location().expect("saved").contains("echo="));
}

#[tokio::test]
async fn a_file_that_passed_stays_with_the_corrected_form() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let version = browser.get("/profil/background").await.field("version").expect("a version");
    let long = "x".repeat(20_000);
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", long.as_str())];
    let cv = b"%PDF-1.4\n% un CV\n%%EOF\n";
    let reply = browser.post_file(SAVE, &fields, ("cv", "mon cv.pdf", cv)).await;
    let page = browser.follow(reply).await;
    assert!(page.has(".error-summary") && page.shows("mon cv.pdf"), "{}", page.text());
    let kept = page.field("form_file.cv").expect("its key");
    let fields =
        [("step", "background"), ("version", version.as_str()), ("experience", "Court"), ("form_file.cv", &kept)];
    let mut stranger = app.volunteer("Bintou Fictive").email("bintou@exemple.test").signing_up().await.browser;
    let reply = stranger.post(SAVE, &fields).await;
    assert!(reply.location().expect("a page").contains("echo="), "a file is its owner's only");
    let reply = browser.post(SAVE, &fields).await;
    assert!(!reply.location().expect("saved").contains("echo="), "{:?}", reply.location());
    let stored = "SELECT count(*) FROM cv WHERE position('un CV'::bytea IN content) > 0";
    assert_eq!(app.count(stored).await, 1);
    assert_eq!(app.count("SELECT count(*) FROM kept_file").await, 0);
    // One that is not there any more is told.
    let key = fresh_id().to_string();
    let version = browser.get("/profil/background").await.field("version").expect("a version");
    let fields =
        [("step", "background"), ("version", version.as_str()), ("experience", "Court"), ("form_file.cv", &key)];
    let page = browser.submit(SAVE, &fields).await;
    assert!(page.has("#cv-error"), "{}", page.text());
}

#[tokio::test]
async fn a_form_with_a_kept_file_leads_twice_to_the_same_page() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let page = browser.get("/profil/background").await;
    let version = page.field("version").expect("a version");
    let long = "x".repeat(20_000);
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", &long)];
    let reply = browser.post_file(SAVE, &fields, ("cv", "mon cv.pdf", b"%PDF-1.4\n% un CV\n%%EOF\n")).await;
    let page = browser.follow(reply).await;
    let (form, kept) = (page.field("form_key").expect("a key"), page.field("form_file.cv").expect("its key"));
    let fields = [
        ("form_key", form.as_str()),
        ("step", "background"),
        ("version", &version),
        ("experience", "Court"),
        ("form_file.cv", &kept),
    ];
    let first = browser.post(SAVE, &fields).await;
    let second = browser.post(SAVE, &fields).await;
    assert!(!first.location().expect("saved").contains("echo="), "{:?}", first.location());
    assert_eq!(second.location(), first.location());
}

#[tokio::test]
async fn a_form_with_a_large_file_posted_too_late_keeps_its_text() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let page = browser.get("/profil/background").await;
    browser.post("/api/account/sign-out", &[]).await;
    let fields = hidden(&page, SAVE);
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("experience", "Trois étés de jardin"));
    let reply = browser.post_file(SAVE, &fields, ("cv", "cv.pdf", &vec![b'x'; 2 * 1024 * 1024])).await;
    assert!(reply.location().is_some_and(|to| to.starts_with("/connexion?")), "{}", reply.status);
    browser.sign_in(EMAIL, PASSWORD).await;
    let page = browser.get("/profil/background").await;
    assert!(page.shows("Trois étés de jardin") && page.has("#cv-error"), "and says that the file must be chosen again");
}

#[tokio::test]
async fn too_large_and_not_now_are_pages_that_keep_the_rest() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let fields = [("form_language", "en"), ("step", "background"), ("experience", "Three summers")];
    let reply = browser.post_file(SAVE, &fields, ("cv", "cv.pdf", &vec![b'x'; 21 * 1024 * 1024])).await;
    assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(reply.has("html[lang=en] h1") && reply.has(&format!("form[action='{SAVE}']")), "{}", reply.text());
    assert_eq!(reply.field("experience").as_deref(), Some("Three summers"));
    app.space.look(std::path::Path::new("/"), u64::MAX);
    let reply = browser.post(SAVE, &[("step", "motivation"), ("motivation", "</textarea><script>x")]).await;
    assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(reply.headers.contains_key(header::RETRY_AFTER) && reply.has("h1"), "{}", reply.text());
    assert_eq!(reply.field("motivation").as_deref(), Some("</textarea><script>x"));
    assert!(!reply.has("script"));
    let reply = browser.post("/api/account/sign-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert!(!reply.shows(PASSWORD) && !reply.has("form"), "a password is not written into a page");
}

#[tokio::test]
async fn a_refused_form_outlives_the_page_that_shows_it() {
    let app = TestApp::start().await;
    let mut browser = awa(&app).await.browser;
    let page = browser.get(PAGE).await;
    let long = format!("Une longue histoire {}", "x".repeat(20_000));
    let reply = post(&mut browser, &page, SAVE, &long).await;
    let shown = browser.follow(reply).await;
    assert!(shown.has(".error-summary") && !shown.has(".kept"), "the form itself shows it");
    app.advance(SignedDuration::from_hours(2));
    assert!(browser.get(PAGE).await.texts(".kept").concat().contains("Une longue histoire"));
}
