//! The partner's answer is undone for a day by the same link, while nothing stands on it; of two answers at once, one counts; the page
//! says what was answered and what follows, leads nowhere else, and dials.

use domain::placement::PlacementStep;
use jiff::SignedDuration;
use tests::{Reply, TestApp};

use crate::{
    partner::{Asked, YES, answer, asked},
    placements::helpers::{mails, oci_act, review, state},
};

const UNDO: &str = "/api/partner/undo-answer";

/// Undoes the answer as the page offers it.
async fn undo(app: &TestApp, path: &str) -> Reply {
    let mut browser = app.browser();
    let version = browser.get(path).await.field("version").unwrap_or_else(|| "3".to_owned());
    let token = path.rsplit('/').next().expect("a token");
    browser.submit(UNDO, &[("token", token), ("version", version.as_str())]).await
}

#[tokio::test]
async fn an_answer_is_undone_and_given_again() {
    let app = TestApp::start().await;
    let Asked { owner, placed, path } = asked(&app, &[]).await;
    let id = placed.id.to_string();
    let page = answer(&app, &path, &YES).await;
    for text in ["Awa Fictive a confirmé ce projet", "Ce qui suit", "vérifie le projet", "Annuler cette réponse"] {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    let page = undo(&app, &path).await;
    assert!(page.shows("Votre réponse est annulée") && page.shows("Nos jardins d’abord."), "{}", page.text());
    assert!(!page.shows("L’eau d’abord"), "the statement is as it was: {}", page.text());
    assert_eq!(state(&app, &id).await, "awaiting_partner");
    assert_eq!(app.mails(&owner.email, "partner_answer_undone").await.len(), 1);
    // There is nothing to undo now, and the link takes another answer.
    assert!(undo(&app, &path).await.shows("a changé entre-temps"));
    let no = [("verdict", "refuse"), ("person", "Awa Fictive"), ("reason", "Les pluies.\nPas cette année.")];
    let page = answer(&app, &path, &no).await;
    assert!(page.shows("a refusé ce projet") && page.shows("lit votre raison"), "{}", page.text());
    assert!(page.has("blockquote.keeps-lines") && page.shows("Les pluies.\nPas cette année."), "{}", page.text());
    assert_eq!(state(&app, &id).await, "draft");
    undo(&app, &path).await;
    assert_eq!(state(&app, &id).await, "awaiting_partner");
}

#[tokio::test]
async fn an_answer_stays_after_a_day_and_once_something_stands_on_it() {
    let app = TestApp::start().await;
    let Asked { placed, path, .. } = asked(&app, &[]).await;
    let id = placed.id.to_string();
    answer(&app, &path, &YES).await;
    app.advance(SignedDuration::from_hours(24));
    assert!(app.browser().get(&path).await.shows("Annuler cette réponse"));
    app.advance(SignedDuration::from_secs(1));
    assert!(!app.browser().get(&path).await.shows("Annuler cette réponse"));
    let page = undo(&app, &path).await;
    assert!(page.has(".error-summary") && state(&app, &id).await == "awaiting_review", "{}", page.text());

    let mut coordinator = app.coordinator().await;
    review(&mut coordinator.browser, &id, &[("action", "return"), ("reason", "Un budget.")]).await;
    let page = undo(&app, &path).await;
    assert!(page.has(".error-summary") && state(&app, &id).await == "draft", "{}", page.text());
}

#[tokio::test]
async fn an_earlier_link_undoes_no_later_answer() {
    let app = TestApp::start().await;
    let Asked { mut owner, placed, path: earlier } = asked(&app, &[]).await;
    let id = placed.id.to_string();
    answer(&app, &earlier, &[("verdict", "refuse"), ("person", "Awa Fictive"), ("reason", "Les pluies.")]).await;
    oci_act(&mut owner.browser, &id, &[("action", "submit_to_partner")]).await;
    let later = format!("/p/{}", app.token("partenaire@exemple.test", "partner_confirmation").await);
    answer(&app, &later, &YES).await;
    assert!(!app.browser().get(&earlier).await.shows("Annuler cette réponse"));
    let page = undo(&app, &earlier).await;
    assert!(page.has(".error-summary") && state(&app, &id).await == "awaiting_review", "{}", page.text());
    assert!(undo(&app, &later).await.shows("Votre réponse est annulée"));
}

#[tokio::test]
async fn of_two_answers_at_once_one_counts() {
    let app = TestApp::start_with_connections().await;
    let Asked { placed, path, .. } = asked(&app, &[]).await;
    let no = [("verdict", "refuse"), ("person", "Zoé Fictive"), ("reason", "Les pluies.")];
    let (one, other) = tokio::join!(answer(&app, &path, &YES), answer(&app, &path, &no));
    let refused = [&one, &other].into_iter().filter(|page| page.has(".error-summary")).count();
    assert_eq!(refused, 1, "{}\n{}", one.text(), other.text());
    let state = state(&app, &placed.id.to_string()).await;
    assert!(["awaiting_review", "draft"].contains(&state.as_str()), "{state}");
    assert_eq!(mails(&app, "placement_confirmed").await + mails(&app, "placement_returned").await, 1);
    // Two who undo it, one does.
    let (one, other) = tokio::join!(undo(&app, &path), undo(&app, &path));
    let undone = [&one, &other].into_iter().filter(|page| page.shows("Votre réponse est annulée")).count();
    assert!(undone >= 1, "{}\n{}", one.text(), other.text());
    assert_eq!(mails(&app, "partner_answer_undone").await, 1);
}

#[tokio::test]
async fn the_page_keeps_lines_dials_and_leads_nowhere_else() {
    let app = TestApp::start().await;
    let changes: [(PlacementStep, &[(&str, &str)]); 2] = [
        (PlacementStep::Basics, &[("description_fr", "Un jardin.\nPuis un puits.")]),
        (PlacementStep::Partner, &[("hosting", "Loger.\nAppelez +221 77 123 45 67 ou awa@exemple.test")]),
    ];
    let asked = asked(&app, &changes).await;
    let page = app.browser().get(&asked.path).await;
    assert!(!page.has(".site-nav") && !page.has("a[href='/placements']") && page.has(".language-switch"));
    assert!(page.has(".keeps-lines") && page.shows("Un jardin.\nPuis un puits."), "{}", page.text());
    for link in ["a[href='tel:4185550142']", "a[href='tel:+221771234567']", "a[href='mailto:awa@exemple.test']"] {
        assert!(page.has(link), "{link}: {}", page.text());
    }
}
