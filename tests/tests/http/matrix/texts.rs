//! Every form in which a text is typed, on every page that any visitor opens: it is kept while it is typed, on the way out without
//! scripts, and where its session has ended before it is posted.

use std::collections::BTreeMap;

use tests::Reply;

use super::{
    pages,
    scene::Scene,
    table::{Method, table},
};

/// Forms behind a link that was mailed: nobody is signed in there, and their pages have no script.
const BY_LINK: [&str; 2] = ["/api/partner/answer", "/api/partner/answer-nomination"];
/// Fields of a form's own that are not typed: `domain::form` leaves them out when it asks whether something was.
const SUBJECTS: [&str; 23] = [
    "action",
    "adding",
    "application",
    "concerned",
    "country",
    "do",
    "ends",
    "invitation",
    "mail",
    "member",
    "next",
    "organisation",
    "partner",
    "picked",
    "placement",
    "post",
    "revisions",
    "rows",
    "session",
    "slug",
    "step",
    "version",
    "writing",
];

/// The values of an attribute of the elements of the forms with a text that post to `action`.
fn of_form(page: &Reply, action: &str, element: &str, attribute: &str) -> Vec<String> {
    page.attributes(&format!("main form[action='{action}']:has(textarea) {element}"), attribute)
}

#[tokio::test]
async fn every_form_with_a_text_is_kept_also_when_its_session_ends_first() {
    let scene = Scene::start().await;
    let mut walked: BTreeMap<String, String> = BTreeMap::new();
    for row in table().into_iter().filter(|row| row.method == Method::Get) {
        for visitor in scene.visitors.iter().skip(1) {
            let path = pages::path(&scene, visitor, &row.address, &row.thing);
            let page = visitor.browser.clone().get(&path).await;
            for action in page.attributes("main form:has(textarea)", "action") {
                if BY_LINK.contains(&action.as_str()) {
                    continue;
                }
                let names = of_form(&page, &action, "input[name=form_name]", "value");
                assert!(!names.is_empty(), "{path}: {action} has no name");
                assert!(!of_form(&page, &action, "leptos-island", "data-component").is_empty(), "{path}: {action}");
                assert!(page.has("button.way-out-button[hreflang], .language-switch button"), "{path}: no way out");
                for name in of_form(&page, &action, "input[type=hidden]", "name") {
                    // The texts in the languages that are not shown now go with the form.
                    let elsewhere = ["_fr", "_en", "_es"].iter().any(|language| name.ends_with(language));
                    let ours = name.starts_with("form_") || SUBJECTS.contains(&name.as_str()) || elsewhere;
                    assert!(ours, "{path}: {name} is hidden; is it typed? Say so in `domain::form::kept`.");
                }
                if walked.insert(action.clone(), path.clone()).is_none() {
                    ends_first(&scene, &page, &action).await;
                }
            }
        }
    }
    assert!(walked.len() >= 12, "{walked:#?}");
}

/// Posts the form from a browser whose session has ended: its text waits there for the person for whom the page was made.
async fn ends_first(scene: &Scene, page: &Reply, action: &str) {
    let pairs = |element: &str| {
        let (names, values) = (of_form(page, action, element, "name"), of_form(page, action, element, "value"));
        names.into_iter().zip(values).collect::<Vec<_>>()
    };
    let mut fields = pairs("input[type=hidden]");
    fields
        .extend(of_form(page, action, "textarea", "name").into_iter().map(|name| (name, "Un texte gardé".to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let waiting = "SELECT count(*) FROM posted_form WHERE account_id IS NOT NULL";
    let before = scene.app.count(waiting).await;
    let reply = scene.app.browser().post(action, &fields).await;
    let to = reply.location().unwrap_or_default();
    assert!(to.starts_with("/connexion?suite="), "{action}: {} {to}", reply.status);
    assert_eq!(scene.app.count(waiting).await, before + 1, "{action}");
}
