//! Who may open and do what: every route × every kind of visitor, asked over HTTP, as `table.txt` says.
//!
//! The rows come from the server's own lists of routes: a route that is not in the table fails, and so does a row without a route.
//! Forms carry content that succeeds for the right person. An answer that refuses has changed nothing in the database, and neither
//! has a page: it may only note that somebody read a file. A form that succeeds leads to a page that its sender may open. No answer has two colons in a row: the sign of a label within a label.
//!
//! To add a route: add its row (a failure prints the row as the server answers it; read every word before you copy it), its content
//! to `forms.rs`, and what it is about to `scene.rs` or `links.rs`.

mod answer;
mod changes;
mod forms;
mod links;
mod pages;
mod placements;
mod refused;
mod scene;
mod stops;
mod table;
mod texts;
mod visitors;

use std::collections::BTreeSet;

use http::StatusCode;
use server::http::{form_addresses, page_addresses, plain_addresses};
use tests::{Browser, Reply};

use answer::{form_word, page_word};
use changes::Changes;
use scene::Scene;
use table::{Method, Row, table};
use visitors::Visitor;
pub(crate) use visitors::exchange_profile;

/// Forms that take a code of the moment, which the table cannot know. `second_factor.rs` has it.
const BY_A_CODE: [&str; 4] = [
    "/api/account/enter-code",
    "/api/account/enter-recovery-code",
    "/api/account/second-factor/confirm",
    "/api/account/second-factor/turn-off",
];

/// Forms about a file whose report its sender reads: they make and correct drafts, which no stop concerns. `import_page.rs` posts them
/// with a file.
const OF_FILES: [&str; 3] =
    ["/api/organisations/stage-import", "/api/organisations/confirm-import", "/api/organisations/drop-import"];

#[test]
fn every_route_has_its_row_and_every_row_its_route() {
    let pages = page_addresses().into_iter().chain(plain_addresses().into_iter().map(str::to_owned));
    let pages = pages.map(|address| (Method::Get, page(address)));
    let routes: BTreeSet<_> = pages.chain(form_addresses().into_iter().map(|form| (Method::Post, form))).collect();
    let rows: BTreeSet<_> = table().into_iter().map(|row| (row.method, row.address)).collect();
    let missing: Vec<_> = routes.difference(&rows).collect();
    assert!(missing.is_empty(), "no row in table.txt: {missing:#?}");
    let succeeds = |row: &&Row| row.words.iter().any(|word| matches!(word.as_str(), "done" | "shown"));
    let done: BTreeSet<_> = table().iter().filter(succeeds).map(|row| (row.method, row.address.clone())).collect();
    let elsewhere = |form: &str| BY_A_CODE.contains(&form) || OF_FILES.contains(&form);
    let never: Vec<_> =
        rows.difference(&done).filter(|(method, form)| *method == Method::Post && !elsewhere(form)).collect();
    assert!(never.is_empty(), "nobody succeeds with these forms: {never:#?}");
    let unknown: Vec<_> = rows.difference(&routes).collect();
    assert!(unknown.is_empty(), "no such route: {unknown:#?}");
}

/// The home page is listed without its slash.
fn page(address: String) -> String {
    if address.is_empty() { "/".to_owned() } else { address }
}

#[tokio::test]
async fn pages_and_files_answer_as_the_table_says() {
    ask_all(Method::Get).await;
}

#[tokio::test]
async fn forms_answer_as_the_table_says() {
    ask_all(Method::Post).await;
}

#[tokio::test]
async fn no_form_is_carried_out_by_opening_its_address() {
    let scene = Scene::start().await;
    let changes = Changes::watch(&scene.app.pool).await;
    for row in table().iter().filter(|row| row.method == Method::Post) {
        for visitor in &scene.visitors {
            let fields = forms::content(&scene, visitor, &row.address, &row.thing);
            let query = query_of(&fields);
            let status = visitor.browser.clone().get(&format!("{}?{query}", row.address)).await.status;
            assert!(status.is_client_error(), "{} {}: {status}", row.address, visitor.name);
            assert_eq!(changes.take().await, [], "{} {}", row.address, visitor.name);
        }
    }
}

fn query_of(fields: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Asks every cell of the rows with that method, and compares.
async fn ask_all(method: Method) {
    let scene = Scene::start().await;
    let changes = Changes::watch(&scene.app.pool).await;
    let mut wrong = Vec::new();
    for row in table().into_iter().filter(|row| row.method == method) {
        let mut words = Vec::new();
        for visitor in &scene.visitors {
            words.push(ask(&scene, &changes, &row, visitor).await);
        }
        if words != row.words {
            wrong.push(format!("{row}\n{}", Row { words, ..row.clone() }));
        }
    }
    changes.assert_all_undone().await;
    assert!(wrong.is_empty(), "rows of table.txt, each with its answers below it:\n{}", wrong.join("\n\n"));
}

/// Asks one cell, checks what it changed, and undoes that.
async fn ask(scene: &Scene, changes: &Changes<'_>, row: &Row, visitor: &Visitor) -> String {
    let (mut browser, reply) = send(scene, row, visitor).await;
    assert_eq!(reply.doubled_colon(), None, "{} {}", row.address, visitor.name);
    let changed = changes.take().await;
    let word = match row.method {
        Method::Get => page_word(&reply),
        Method::Post => form_word(scene, &reply, &changed).await,
    };
    let unexpected: Vec<_> = changed.iter().filter(|change| !answer::may_change(&word, row.method, change)).collect();
    let cell = format!("{} {} {}", row.address, row.thing, visitor.name);
    assert!(unexpected.is_empty(), "{cell} answers `{word}` and changes {unexpected:?}");
    if row.method == Method::Post && ["done", "same"].contains(&word.as_str()) {
        let next = opened(&mut browser, reply).await;
        assert_eq!(next, StatusCode::OK, "{cell} answers `{word}` and leads to a page that does not open");
    }
    let visited = changes.take().await;
    changes.undo(&visited).await;
    changes.undo(&changed).await;
    word
}

/// The status of the page to which a form leads, in the end.
async fn opened(browser: &mut Browser, reply: Reply) -> StatusCode {
    let mut page = browser.follow(reply).await;
    for _ in 0..2 {
        if page.status != StatusCode::SEE_OTHER {
            break;
        }
        page = browser.follow(page).await;
    }
    page.status
}

async fn send(scene: &Scene, row: &Row, visitor: &Visitor) -> (Browser, Reply) {
    let mut browser = visitor.browser.clone();
    if row.method == Method::Get {
        let reply = browser.get(&pages::path(scene, visitor, &row.address, &row.thing)).await;
        return (browser, reply);
    }
    let fields = forms::content(scene, visitor, &row.address, &row.thing);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let reply = browser.post(&row.address, &fields).await;
    (browser, reply)
}
