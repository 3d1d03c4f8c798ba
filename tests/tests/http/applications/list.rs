//! The list of candidates: 25 a page by plain links, filters in the address, everybody in the printed table and in the CSV file.

use tests::Reply;

use super::helpers::{Scene, scene};

const PEOPLE: usize = 30;
/// The link to the page after the first.
const NEXT: &str = ".pagination-links a[href*='apres=']";

/// Thirty candidates whom the OCI entered from paper, two of them under review.
async fn thirty() -> Scene {
    let mut scene = scene().await;
    let placement = scene.placed.id.to_string();
    for at in 0..PEOPLE {
        let name = format!("Candidature {at:02}");
        let paper = [
            ("placement", placement.as_str()),
            ("post", "participant"),
            ("name", &name),
            ("birth", "2001-02-03"),
            ("asks_accepted", "on"),
        ];
        let reply = scene.member.browser.post("/api/applications/paper", &paper).await;
        if at < 2 {
            let id = reply.location().and_then(|to| to.strip_prefix("/oci/candidatures/")).expect("a file");
            scene.decide(id.parse().expect("an id"), &[("action", "start_review")]).await;
        }
    }
    scene
}

/// The names of the candidates that the page shows, in its order.
fn names(page: &Reply) -> Vec<String> {
    let is_name = |text: &str| text.strip_prefix("Candidature ").is_some_and(|number| number.len() == 2);
    let mut names = page.texts("main *");
    names.retain(|text| is_name(text));
    // An element and the link inside it have the same text.
    names.dedup();
    names
}

#[tokio::test]
async fn pages_follow_each_other_and_nobody_is_missing() {
    let mut scene = thirty().await;
    let path = format!("/oci/projets/{}/candidatures", scene.placed.id);
    let first = scene.member.browser.get(&path).await;
    assert!(first.shows("Candidatures affichées\u{a0}: 30") && first.shows("1 à 25 sur 30"), "{}", first.text());
    let seen = names(&first);
    assert_eq!(seen.len(), 25, "{seen:?}");
    let next = first.link(NEXT).expect("a next page");
    let second = scene.member.browser.get(&next).await;
    assert!(second.shows("26 à 30 sur 30") && second.shows("Page précédente"), "{}", second.text());
    let mut all = [seen.clone(), names(&second)].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), PEOPLE);
    let back = second.link(".pagination-links a[href$='etat=']").expect("a page before");
    assert_eq!(names(&scene.member.browser.get(&back).await), seen);
    let lost = scene.member.browser.get(&format!("{path}?apres=00000000-0000-0000-0000-000000000000")).await;
    assert_eq!(names(&lost), seen, "whoever is no longer there is no start: the first page");
}

#[tokio::test]
async fn filters_stay_in_the_address_and_paper_and_file_hold_everybody() {
    let mut scene = thirty().await;
    let path = format!("/oci/projets/{}/candidatures", scene.placed.id);
    let some = scene.member.browser.get(&format!("{path}?poste=participant&etat=under_review")).await;
    assert!(some.shows("Candidatures affichées\u{a0}: 2") && !some.shows("apres="), "{}", some.text());
    let many = scene.member.browser.get(&format!("{path}?poste=participant&etat=submitted")).await;
    let next = many.link(NEXT).expect("a next page");
    assert!(next.contains("poste=participant&etat=submitted"), "{next}");
    assert_eq!(names(&scene.member.browser.get(&next).await).len(), 3);
    assert!(scene.member.browser.get(&format!("{path}?poste=team_leader")).await.shows("Aucune candidature"));
    let paper = scene.member.browser.get(&format!("{path}?detail=tout")).await;
    assert_eq!(names(&paper).len(), PEOPLE);
    let file = scene.member.browser.get(&format!("{path}.csv")).await;
    assert_eq!(file.text().lines().count(), PEOPLE + 1);
    let filtered = scene.member.browser.get(&format!("{path}.csv?poste=&etat=under_review")).await;
    assert_eq!(filtered.text().lines().count(), 3);
    assert_eq!(scene.count("SELECT count(*) FROM audit_event WHERE action = 'candidates_exported'").await, 2);
}

#[tokio::test]
async fn a_task_opens_exactly_what_it_counts() {
    let mut scene = scene().await;
    scene.offered("Awa Fictive").await;
    scene.applied("Zoé Fictive").await;
    scene.applied("Léa Fictive").await;
    let desk = scene.member.browser.get("/oci/oci-fictif").await;
    let tasks: Vec<_> = desk.texts(".tasks a").into_iter().zip(desk.attributes(".tasks a", "href")).collect();
    assert_eq!(tasks.len(), 2, "{tasks:?}");
    assert!(tasks[0].0.contains("2 candidatures à ouvrir") && tasks[1].0.contains("1 offre sans réponse"), "{tasks:?}");
    let list = scene.member.browser.get(&tasks[0].1).await;
    assert_eq!(list.texts("tbody tr").len(), 2, "{}", list.text());
    assert!(list.shows("Zoé Fictive") && list.shows("Léa Fictive") && !list.shows("Awa Fictive"), "{}", list.text());
    let offer = scene.member.browser.get(&tasks[1].1).await;
    assert!(offer.shows("Awa Fictive"), "a single one opens its file: {}", offer.text());
}
