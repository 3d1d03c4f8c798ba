//! Markup and formulas stay text in pages, in the CSV file and in mails.

use domain::{language::UiLanguage, mail::Mail};
use server::workers::RENDER;
use tests::BASE_URL;

use super::helpers::{HOSTILE, answer, scene};

#[tokio::test]
async fn letters_answers_and_reasons_in_pages() {
    let mut scene = scene().await;
    let mut awa = scene.app.applicant(HOSTILE).await;
    let placement = scene.placed.id.to_string();
    let about = super::helpers::about(&placement);
    let form = awa.browser.submit("/api/applications/accept-asks", &about).await;
    let version = form.field("version").expect("a version");
    let written = [("version", version.as_str()), ("letter", HOSTILE), ("answer.0", HOSTILE), ("next", "review")];
    let review = awa.browser.submit("/api/applications/save", &[about.as_slice(), &written].concat()).await;
    let letter = awa.browser.get(&format!("/placements/{placement}/postuler/participant/lettre")).await;
    let version = review.field("version").expect("a version");
    let sent = [about.as_slice(), &[("version", version.as_str())]].concat();
    let sent = awa.browser.submit("/api/applications/submit", &sent).await;
    let id = scene.count("SELECT 1::bigint FROM application WHERE state = 'submitted'").await;
    assert_eq!(id, 1, "{}", sent.text());
    let id: uuid::Uuid =
        sqlx::query_scalar("SELECT id FROM application").fetch_one(&scene.app.pool).await.expect("an application");
    let id = domain::ids::ApplicationId::from_uuid(id);
    scene.decide(id, &[("action", "start_review")]).await;
    let offer = [("action", "offer"), ("expires_on", "2026-12-15"), ("message", HOSTILE)];
    let offered = scene.decide(id, &offer).await;
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    let withdrawn = answer(&mut awa, id, "retirer", "withdraw", &[("reason", "other"), ("note", HOSTILE)]).await;
    let file = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    let list = scene.member.browser.get(&format!("/oci/projets/{placement}/candidatures?detail=tout")).await;
    for page in [review, letter, offered, theirs, withdrawn, file, list] {
        assert!(page.shows("&lt;/textarea") && !page.shows("<script>alert"), "{}", page.text());
    }
}

#[tokio::test]
async fn no_cell_of_the_file_is_a_formula_and_no_mail_holds_markup() {
    let mut scene = scene().await;
    for name in ["=1+1", "+33 1", "-2", "@SUM(A1)", "\"A\",=B", HOSTILE] {
        scene.app.applicant(name).await.apply(scene.placed.id, "=HYPERLINK(\"x\")").await;
    }
    let file = scene.member.browser.get(&format!("/oci/projets/{}/candidatures.csv", scene.placed.id)).await;
    let text = file.text();
    assert_eq!(text.lines().count(), 7);
    for cell in [";'=1+1;", ";'+33 1;", ";-2;", ";'@SUM(A1);", ";\"\"\"A\"\",'=B\";"] {
        assert!(text.contains(cell), "{cell}: {text}");
    }
    assert!(!text.contains("\"=") && !text.contains(",=1"), "{text}");
    assert!(!text.contains("HYPERLINK"), "letters are read in their file, one by one");
    let disposition = file.headers.get("content-disposition").expect("a disposition").to_str().expect("ASCII");
    assert!(disposition.starts_with("attachment"), "{disposition}");
    let mails: Vec<serde_json::Value> =
        sqlx::query_scalar("SELECT mail FROM outbox_mail").fetch_all(&scene.app.pool).await.expect("the outbox");
    assert_eq!(mails.len(), 12);
    for mail in mails {
        let mail: Mail = serde_json::from_value(mail).expect("a mail");
        for language in UiLanguage::ALL {
            let rendered = RENDER(&mail, language, BASE_URL);
            assert!(!rendered.html.contains("<script>") && !rendered.text.contains("HYPERLINK"), "{}", mail.kind());
        }
    }
}
