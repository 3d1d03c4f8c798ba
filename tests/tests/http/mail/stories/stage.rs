//! A site whose mails are really sent to a mail server, and what is asked of each.

use std::collections::BTreeSet;

use domain::language::UiLanguage;
use platform::mail::{Delivery, Transport};
use server::workers::RENDER;
use sqlx::Row as _;
use tests::{Answer, BASE_URL, Browser, Letter, Person, Reply, SmtpServer, TestApp};

/// What people write for somebody else: letters, reasons, messages. No mail says it.
pub const PRIVATE: &str = "Dit en confidence.";
/// The title of the placement in the reader's language.
pub const TITLE: &str = "Huertos ficticios";
/// Its title in French, the language of whoever acts.
pub const OTHER_TITLE: &str = "Jardins fictifs";
/// The first page of the sign-in, where it leads back to the page that was asked for: no mail leads there.
const SIGN_IN: &str = "/connexion?suite=";

/// The site, its mail server, and what arrived.
pub struct Stage {
    pub app: TestApp,
    server: SmtpServer,
    transport: Transport,
    /// How many messages of the server were looked at.
    received: usize,
    /// By kind; mails that no story has asked for yet.
    unread: Vec<(String, Letter)>,
    arrived: BTreeSet<String>,
}

/// Who reads a mail, and the browser in which they follow its links.
pub struct Reader {
    email: String,
    browser: Browser,
    language: UiLanguage,
}

impl From<&Person> for Reader {
    fn from(person: &Person) -> Self {
        Self { email: person.email.clone(), browser: person.browser.clone(), language: UiLanguage::Es }
    }
}

impl Reader {
    /// The same person, who reads French.
    pub fn in_french(self) -> Self {
        Self { language: UiLanguage::Fr, ..self }
    }
}

impl Stage {
    pub async fn start() -> Self {
        let (app, server) = (TestApp::start().await, SmtpServer::start(&[]).await);
        let sender = "Passerelle <ne-pas-repondre@passerelle.test>".parse().expect("a sender");
        let transport = Transport::smtp(&server.url(), sender).expect("a server");
        Self { app, server, transport, received: 0, unread: Vec::new(), arrived: BTreeSet::new() }
    }

    /// Somebody without a session at that address.
    pub fn stranger(&self, email: &str) -> Reader {
        Reader { email: email.to_owned(), browser: self.app.browser(), language: UiLanguage::Es }
    }

    /// From now on these people read Spanish, everybody else French. Earlier mails are forgotten.
    pub async fn only_in_spanish(&mut self, people: &[&Person]) {
        let accounts: Vec<_> = people.iter().map(|person| person.account.as_uuid()).collect();
        let query = "UPDATE account SET language = CASE WHEN id = ANY($1) THEN 'es' ELSE 'fr' END";
        sqlx::query(query).bind(accounts).execute(&self.app.pool).await.expect("languages");
        self.send().await;
        self.unread.clear();
    }

    pub async fn run(&self, statement: &str) {
        // Statements are written in the tests.
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        sqlx::raw_sql(statement).execute(&self.app.pool).await.expect("a statement");
    }

    /// Checks that one mail of that kind was sent, to that reader, and that its links work. The page of its first link contains
    /// `shown`. Returns where that link leads.
    pub async fn arrives(&mut self, kind: &str, reader: impl Into<Reader>, shown: &str) -> String {
        let mut reader = reader.into();
        self.send().await;
        let letters: Vec<Letter> = self.unread.extract_if(.., |(of, _)| of == kind).map(|(_, letter)| letter).collect();
        let [letter] = letters.as_slice() else { panic!("one mail `{kind}`, not {}: {letters:#?}", letters.len()) };
        assert_eq!(letter.to, reader.email, "{kind}");
        assert_in_language(kind, letter, reader.language);
        assert_says_nothing_private(kind, letter);
        let links = links(kind, letter);
        for (at, link) in links.iter().enumerate() {
            let page = open(kind, &mut reader.browser, link).await;
            let in_language = page.has(&format!("html[lang={}]", reader.language.code()));
            assert!(in_language, "{kind}: {link} in another language");
            assert!(at > 0 || page.shows(shown), "{kind}: {link} shows no `{shown}`: {}", page.text());
        }
        self.arrived.insert(kind.to_owned());
        links[0].clone()
    }

    /// The server of the next mail's reader refuses it for good.
    pub async fn next_is_refused(&self) {
        let server = SmtpServer::start(&[Answer::Refuse("550 5.1.1 No such person")]).await;
        let sender = "Passerelle <ne-pas-repondre@passerelle.test>".parse().expect("a sender");
        let transport = Transport::smtp(&server.url(), sender).expect("a server");
        let delivery = self.app.platform.deliver_next(RENDER, &transport).await.expect("a mail");
        assert_eq!(delivery, Some(Delivery::Dead));
    }

    /// Checks that the story caused these kinds.
    pub fn assert_arrived(&self, kinds: &[&str]) {
        let missing: Vec<_> = kinds.iter().filter(|kind| !self.arrived.contains(**kind)).collect();
        assert!(missing.is_empty(), "the story causes none of these: {missing:?}");
    }

    /// Sends what is due, and sorts what arrived.
    async fn send(&mut self) {
        self.app.platform.deliver_due(RENDER, &self.transport).await.expect("mails that leave");
        let messages = self.server.received();
        for message in &messages[self.received..] {
            let letter = Letter::read(message);
            let query = sqlx::query("SELECT kind, language FROM outbox_mail WHERE id = $1::uuid").bind(&letter.id);
            let row = query.fetch_one(&self.app.pool).await.expect("the mail in the outbox");
            self.unread.push((row.get(0), letter));
        }
        self.received = messages.len();
    }
}

fn assert_in_language(kind: &str, letter: &Letter, language: UiLanguage) {
    let lang = format!("<html lang=\"{}\">", language.code());
    assert!(letter.html.contains(&lang), "{kind}: {}", letter.html);
    for part in [&letter.text, &letter.html] {
        let spanish = part.contains("la plataforma de voluntariado") && !part.contains(OTHER_TITLE);
        let french = part.contains("la plateforme de volontariat") && !part.contains(TITLE);
        assert!(if language == UiLanguage::Es { spanish } else { french }, "{kind}: {part}");
    }
}

fn assert_says_nothing_private(kind: &str, letter: &Letter) {
    assert!(!letter.subject.trim().is_empty(), "{kind}");
    for part in [&letter.subject, &letter.text, &letter.html] {
        for wrong in ["{$", "{ $", "mail-", PRIVATE] {
            assert!(!part.contains(wrong), "{kind}: `{wrong}` in {part}");
        }
    }
}

/// The links of a mail, the one to act on first. Both parts have the same.
fn links(kind: &str, letter: &Letter) -> Vec<String> {
    let mut links = letter.links();
    links.dedup();
    assert_eq!(letter.addresses(), links, "{kind}: the two parts lead elsewhere");
    assert!(links.len() >= 2, "{kind}: {links:?}");
    links
}

/// The page to which a link leads in the end.
async fn open(kind: &str, browser: &mut Browser, link: &str) -> Reply {
    assert!(link.starts_with(BASE_URL), "{kind}: {link}");
    let mut reply = browser.get(link).await;
    for _ in 0..3 {
        if !reply.status.is_redirection() {
            break;
        }
        let to = reply.location().unwrap_or_default();
        assert!(!to.contains(SIGN_IN), "{kind}: {link} asks to sign in");
        reply = browser.follow(reply).await;
    }
    assert_eq!(reply.status, http::StatusCode::OK, "{kind}: {link}");
    reply
}
