//! A name in Hebrew or Arabic is isolated from the line around it: by `<bdi>` or isolate marks in pages, by marks in mails and files.

use domain::{language::UiLanguage, placement::PlacementStep};
use server::workers::RENDER;
use tests::{BASE_URL, Reply, TestApp, one_of_each_mail};

const NAME: &str = "דוד לוי";
const TITLE: &str = "حدائق خيالية";

/// The text before the first occurrence that stands bare; an attribute alone has no line around it.
fn bare(text: &str, words: &str) -> Option<String> {
    text.match_indices(words).find_map(|(at, _)| {
        let before = &text[..at];
        let isolated = before.rfind('\u{2068}').is_some_and(|mark| !before[mark..].contains('\u{2069}'))
            || before.rfind("<bdi>").is_some_and(|bdi| !before[bdi..].contains("</bdi>"));
        let in_field = before.ends_with("=\"")
            || before.rfind("<textarea").is_some_and(|tag| !before[tag..].contains("</textarea>"));
        let from = before.char_indices().rev().nth(60).map_or(0, |(at, _)| at);
        (!isolated && !in_field).then(|| text[from..].chars().take(120).collect())
    })
}

/// Where the page shows a name that is not isolated.
fn found_bare(page: &Reply, path: &str) -> Vec<String> {
    let found = [NAME, TITLE].into_iter().filter_map(|words| bare(&page.text(), words));
    found.map(|around| format!("{path}: {around}")).collect()
}

#[tokio::test]
async fn in_every_page_that_shows_it() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let title: &[(&str, &str)] = &[("title_fr", TITLE)];
    let contact: &[(&str, &str)] = &[("contact_name", NAME), ("statement", TITLE)];
    let placed = app
        .published_placement(organisation, &[(PlacementStep::Basics, title), (PlacementStep::Partner, contact)])
        .await;
    let mut person = app.applicant(NAME).await;
    let application = person.apply(placed.id, "Bonjour.").await;
    let mut owner = app.member(organisation, "owner").await;
    sqlx::query("UPDATE account SET display_name = $1").bind(NAME).execute(&app.pool).await.unwrap();
    sqlx::query("UPDATE organisation SET name = $1").bind(TITLE).execute(&app.pool).await.unwrap();
    sqlx::query("UPDATE partner SET name = $1, contact_name = $2")
        .bind(TITLE)
        .bind(NAME)
        .execute(&app.pool)
        .await
        .unwrap();
    let mut coordinator = app.coordinator().await;
    let id = placed.id;
    let own = ["/placements", "/compte", "/profil", "/profil/identity", "/candidatures", "/recommandations"];
    let apply = format!("/placements/{id}/postuler/team_leader");
    let file = format!("/candidatures/{application}");
    let (mut shown, mut wrong) = (0, Vec::new());
    for language in UiLanguage::ALL {
        let at = |path: &str| format!("{}{path}", language.prefix());
        for path in own.iter().copied().chain([apply.as_str(), file.as_str(), &format!("/placements/{id}")]) {
            let page = person.browser.get(&at(path)).await;
            wrong.extend(found_bare(&page, path));
            shown += usize::from(page.shows(NAME) || page.shows(TITLE));
        }
        for path in [
            "/oci".to_owned(),
            "/oci/deux-rives".to_owned(),
            "/oci/deux-rives/projets".to_owned(),
            "/oci/deux-rives/candidatures".to_owned(),
            "/oci/deux-rives/partenaires".to_owned(),
            "/oci/deux-rives/equipe".to_owned(),
            format!("/oci/projets/{id}"),
            format!("/oci/projets/{id}/basics"),
            format!("/oci/projets/{id}/verification"),
            format!("/oci/projets/{id}/annuler"),
            format!("/oci/projets/{id}/candidatures"),
            format!("/oci/candidatures/{application}"),
        ] {
            let page = owner.browser.get(&at(&path)).await;
            wrong.extend(found_bare(&page, &path));
            shown += usize::from(page.shows(NAME) || page.shows(TITLE));
        }
        for path in ["/programme", "/programme/projets", "/programme/organismes", &format!("/programme/projets/{id}")] {
            let page = coordinator.browser.get(&at(path)).await;
            wrong.extend(found_bare(&page, path));
            shown += usize::from(page.shows(NAME) || page.shows(TITLE));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(shown >= 3 * 18, "only {shown} pages show the name: the walk has lost its way");
}

#[test]
fn in_every_mail() {
    for mail in one_of_each_mail(NAME, TITLE) {
        for language in UiLanguage::ALL {
            let letter = RENDER(&mail, language, BASE_URL);
            for part in [&letter.subject, &letter.text, &letter.html] {
                for words in [NAME, TITLE] {
                    assert_eq!(bare(part, words), None, "{}: {part}", mail.kind());
                }
            }
        }
    }
}
