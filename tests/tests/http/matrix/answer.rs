//! A reply in the words of `table.txt`.

use http::{StatusCode, header};
use sqlx::Row as _;
use tests::Reply;
use uuid::Uuid;

use super::{changes::Change, scene::Scene, table::Method};

/// The changes that a refused form may make: it is kept in the sender's session, which is made where there is none, and counted.
const OF_A_REFUSAL: [(&str, &[&str]); 5] = [
    ("form_echo", &["INSERT", "DELETE"]),
    ("posted_form", &["INSERT", "DELETE"]),
    ("rate_limit", &["INSERT", "UPDATE", "DELETE"]),
    ("session", &["INSERT"]),
    ("typed_draft", &["INSERT", "UPDATE"]),
];

/// What a page answers.
pub fn page_word(reply: &Reply) -> String {
    match reply.status {
        StatusCode::OK if reply.headers.contains_key(header::CONTENT_DISPOSITION) => "file".to_owned(),
        StatusCode::OK if !is_page(reply) => "text".to_owned(),
        StatusCode::OK if reply.has("main form input[name=token]") => "open".to_owned(),
        StatusCode::OK if reply.has("main form[method=post]:not([action$=send-confirmation])") => "form".to_owned(),
        StatusCode::OK => "page".to_owned(),
        StatusCode::SEE_OTHER => redirected(reply),
        other => status_word(other),
    }
}

fn is_page(reply: &Reply) -> bool {
    let kind = reply.headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.to_str().is_ok_and(|kind| kind.starts_with("text/html")))
}

fn redirected(reply: &Reply) -> String {
    let to = reply.location().unwrap_or_default();
    if to.starts_with("/connexion?suite=") { "sign-in".to_owned() } else { format!("to:{to}") }
}

fn status_word(status: StatusCode) -> String {
    match status {
        StatusCode::UNAUTHORIZED => "sign-in".to_owned(),
        StatusCode::NOT_FOUND => "none".to_owned(),
        StatusCode::FORBIDDEN => "refused".to_owned(),
        StatusCode::CONFLICT => "moved-on".to_owned(),
        other => other.as_str().to_owned(),
    }
}

/// What a form answers: a refused one leads to a page that shows why.
pub async fn form_word(scene: &Scene, reply: &Reply, changes: &[Change]) -> String {
    // Keeping what is typed answers a script with a sentence, and leads a page back.
    if ![StatusCode::SEE_OTHER, StatusCode::FOUND].contains(&reply.status) {
        return status_word(reply.status);
    }
    let location = reply.location().unwrap_or_default();
    // What was posted after the session had ended comes back after the sign-in.
    if location.starts_with("/connexion?suite=") && location.ends_with("&etat=texte") {
        return "sign-in".to_owned();
    }
    if let Some((_, echo)) = location.split_once("echo=") {
        return refusal_word(scene, echo.parse().expect("the key of a refused form")).await;
    }
    let carried_out = changes.iter().any(|change| !["form_echo", "rate_limit"].contains(&change.name.as_str()));
    if carried_out { "done".to_owned() } else { "same".to_owned() }
}

async fn refusal_word(scene: &Scene, echo: Uuid) -> String {
    let row = sqlx::query("SELECT problem, errors FROM form_echo WHERE id = $1").bind(echo);
    let row = row.fetch_one(&scene.app.pool).await.expect("the refused form");
    let (problem, errors): (Option<String>, serde_json::Value) = (row.get(0), row.get(1));
    let word = match (problem.as_deref(), errors[0][1].as_str()) {
        (Some("form-signed-out"), _) => "sign-in",
        (Some("form-not-found"), _) => "none",
        (Some("form-internal"), _) => "500",
        (Some("partner-refused-answered" | "partner-refused-expired"), _) => "over",
        (Some(_), _) => "refused",
        (None, Some("moved-on")) => "moved-on",
        (None, Some("not-found" | "unknown-country")) => "none",
        (None, Some("already-used" | "link-expired")) => "over",
        (None, Some(other)) => return format!("invalid:{other}"),
        (None, None) => "shown",
    };
    word.to_owned()
}

/// Whether a request with that answer may have changed that.
pub fn may_change(word: &str, method: Method, change: &Change) -> bool {
    match (method, word) {
        // That a partner opened its link is noted, and that somebody read a file.
        (Method::Get, "open") if change.name == "partner_link" => change.change == "UPDATE",
        (Method::Get, "page" | "form" | "open" | "file") => change.name == "audit_event" && change.change == "INSERT",
        (Method::Get, _) => false,
        (Method::Post, "done") => true,
        (Method::Post, _) => {
            let allowed = OF_A_REFUSAL.iter().find(|(name, _)| *name == change.name);
            allowed.is_some_and(|(_, changes)| changes.contains(&change.change.as_str()))
        }
    }
}
