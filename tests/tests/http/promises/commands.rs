//! What a step may do. `<…>` in a command is an identifier by its name, a version, a token that was mailed, or a code of the moment.
//!
//! ```text
//! awa profile/save step=motivation&version=<awa-profile.version>   posts a form as somebody
//! open awa /candidatures                                    opens a page
//! see awa /candidatures | main h2                           opens a page, and writes the texts that a CSS selector finds
//! upload awa profile/save step=background&…                 posts a form with a CV
//! send owner organisations/stage-import … | P-1;Jardins     posts a form with a file to import, of one row
//! later 3d                                                  moves the clock (d, h, m)
//! job sweep                                                 runs a job of the background, or a command of the operator
//! run UPDATE …                                              changes the database
//! ```

use domain::{account::Role, email::Email};
use jiff::SignedDuration;
use platform::import::Mapping;
use tests::{Authenticator, Browser, Reply};

use super::{scene::Scene, walk::PAUSE};

const CV: &[u8] = b"%PDF-1.4\n%%EOF\n";

/// Does what a command says. What was seen of a page is the answer.
pub async fn carry_out(scene: &mut Scene, command: &str) -> Vec<String> {
    let command = filled(scene, command).await;
    let (verb, rest) = command.split_once(' ').unwrap_or((&command, ""));
    match verb {
        "run" => {
            // Statements are written in the files of this folder.
            let statement = sqlx::AssertSqlSafe(rest.to_owned());
            sqlx::raw_sql(statement).execute(&scene.app.pool).await.unwrap_or_else(|error| panic!("{rest}: {error}"));
        }
        "see" => return see(scene, rest).await,
        "later" => scene.app.advance(duration(rest)),
        "job" => job(scene, rest).await,
        "open" => {
            let (who, path) = rest.split_once(' ').expect("who opens what");
            scene.browser(who).get(path).await;
        }
        "upload" => {
            let (who, form, fields) = form(rest);
            scene.browser(who).post_file(&form, &fields, ("cv", "cv.pdf", CV)).await;
        }
        "send" => {
            let (posted, row) = rest.split_once(" | ").expect("a form and a row");
            let (who, form, fields) = form(posted);
            let file = file_of(row);
            scene.browser(who).post_file(&form, &fields, ("file", "projets.csv", file.as_bytes())).await;
        }
        _ => {
            let (who, form, fields) = form(&command);
            let reply = post(scene.browser(who), &form, &fields).await;
            if form.ends_with("/second-factor/begin") {
                read_key(scene, who, reply).await;
            }
        }
    }
    Vec::new()
}

/// A file with the columns of the template and a row, which may leave the last columns out.
fn file_of(row: &str) -> String {
    let columns = Mapping::template_columns();
    let missing = columns.len() - row.split(';').count();
    format!("{}\n{row}{}\n", columns.join(";"), ";".repeat(missing))
}

/// The texts of a page that a CSS selector finds, one a line.
async fn see(scene: &mut Scene, command: &str) -> Vec<String> {
    let (page, selector) = command.split_once(" | ").expect("a page and a selector");
    let (who, path) = page.split_once(' ').expect("who opens what");
    let page = scene.browser(who).get(path).await;
    let texts = page.texts(selector);
    let line = |text: &String| format!("| {}", text.split_whitespace().collect::<Vec<_>>().join(" "));
    if texts.is_empty() {
        vec![format!("| nothing ({})", page.status.as_u16())]
    } else {
        texts.iter().map(line).collect()
    }
}

/// Posts a form again while the server hashes the passwords of other tests.
async fn post(browser: &mut Browser, form: &str, fields: &[(&str, &str)]) -> Reply {
    if fields.iter().any(|(name, _)| name.contains("password")) {
        browser.post_in_turn(form, fields).await
    } else {
        browser.post(form, fields).await
    }
}

/// Reads the key of a second factor that somebody sets up, as their app does.
async fn read_key(scene: &mut Scene, who: &str, reply: Reply) {
    let page = scene.browser(who).follow(reply).await;
    if page.has(".secret-key") {
        scene.phones.insert(who.to_owned(), Authenticator::read(&page));
    }
}

/// Who posts which form, and its fields.
fn form(command: &str) -> (&str, String, Vec<(&str, &str)>) {
    let mut words = command.splitn(3, ' ');
    let (who, form) = (words.next().expect("who"), words.next().expect("a form"));
    let pairs = words.next().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    (who, format!("/api/{form}"), pairs.collect())
}

fn duration(text: &str) -> SignedDuration {
    let (number, unit) = text.split_at(text.len() - 1);
    let number: i64 = number.parse().expect("a number");
    match unit {
        "d" => SignedDuration::from_hours(24 * number),
        "h" => SignedDuration::from_hours(number),
        _ => SignedDuration::from_mins(number),
    }
}

async fn job(scene: &Scene, job: &str) {
    let platform = &scene.app.platform;
    let (name, argument) = job.split_once(' ').unwrap_or((job, ""));
    match name {
        "offers" => drop(platform.expire_offers().await.expect("offers that end")),
        "sweep" => drop(platform.sweep().await.expect("a sweep")),
        "appoint" => {
            let email = Email::parse(argument).expect("an address");
            platform.appoint(&email, Role::ProgrammeCoordinator).await.expect("an appointment");
        }
        "reset-second-factor" => {
            // Where there is none, nothing is written.
            let _ = platform.reset_second_factor(&Email::parse(argument).expect("an address")).await;
        }
        other => panic!("no such job: {other}"),
    }
}

/// The command with its `<…>` filled in.
async fn filled(scene: &Scene, command: &str) -> String {
    let mut filled = String::new();
    let mut rest = command;
    while let Some((before, after)) = rest.split_once('<') {
        let (name, after) = after.split_once('>').expect("the end of a name");
        filled += before;
        filled += &word(scene, name).await;
        rest = after;
    }
    filled + rest
}

async fn word(scene: &Scene, name: &str) -> String {
    if let Some(mail) = name.strip_prefix("token ") {
        let (kind, recipient) = mail.split_once(' ').unwrap_or((mail, "%"));
        let last =
            "SELECT mail->>'token' FROM outbox_mail WHERE kind = $1 AND recipient LIKE $2 ORDER BY id DESC LIMIT 1";
        let last = sqlx::query_scalar(last).bind(kind).bind(recipient);
        return last.fetch_one(&scene.app.pool).await.expect("a mail with a token");
    }
    if let Some(who) = name.strip_prefix("code ") {
        return scene.phones[who].code(scene.app.clock.now());
    }
    match name.strip_suffix(".version") {
        Some(name) => {
            let (table, id) = scene.names.row(name);
            scene.text(&format!("SELECT version::text FROM {table} WHERE id = '{id}'")).await
        }
        None if name == "password" => tests::PASSWORD.to_owned(),
        None if name == "now" => scene.app.clock.now().to_string(),
        // When what is prepared is followed by what is done.
        None if name == "then" => (scene.app.clock.now() + PAUSE).to_string(),
        None => scene.names.row(name).1.to_string(),
    }
}
