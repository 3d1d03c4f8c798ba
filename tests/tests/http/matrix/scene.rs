//! What the rows are about: one programme with two OCIs, in which everything has happened once. Nothing of it may change between
//! two cells.

use std::{collections::BTreeMap, fmt::Display, sync::LazyLock};

use domain::{account::AccountKind, ids::OrganisationId};
use serde_json::json;
use tests::{PASSWORD, Person, Placed, Scratch, Site, TestApp, fresh_id, one_of_each_mail};

use super::{
    links::{link, links, links_of_account},
    placements::{applications, placements},
    visitors::{EXCHANGE, OWNER, PERSON, Visitor, exchange_profile, people, text, visitors},
};

/// The built site: two files are enough.
static SITE: LazyLock<Scratch> =
    LazyLock::new(|| Scratch::new(&[("passerelle.css", "p{}"), ("favicon.svg", "<svg/>")]));

/// The end of a thing's name where an owner of the other OCI says that it is theirs.
const AS_THEIRS: &str = "-as-theirs";

/// Something that an address or a form names.
#[derive(Debug, Clone)]
pub struct Thing {
    pub id: String,
    pub version: String,
}

/// The server, who asks, and about what.
pub struct Scene {
    pub app: TestApp,
    pub visitors: Vec<Visitor>,
    things: BTreeMap<&'static str, Thing>,
    words: BTreeMap<&'static str, String>,
}

/// The people and OCIs that the rest is made for.
pub struct Cast {
    pub app: TestApp,
    /// In the order of the visitors, without the signed-out one.
    pub people: Vec<Person>,
    pub here: OrganisationId,
    pub things: BTreeMap<&'static str, Thing>,
}

impl Scene {
    pub async fn start() -> Self {
        let site = Site { dir: SITE.path().to_owned(), version: String::new() };
        let app = TestApp::start_with_site(site).await;
        let (here, elsewhere) = (app.organisation("ici").await, app.organisation("ailleurs").await);
        let people = people(&app, here, elsewhere).await;
        let mut cast = Cast { app, people, here, things: BTreeMap::new() };
        team(&mut cast).await;
        let theirs = cast.app.published_placement(elsewhere, &[]).await;
        let open = placements(&mut cast).await;
        applications(&mut cast).await;
        exchange(&mut cast, &open).await;
        programme(&mut cast).await;
        let kept = kept_draft(&cast).await;
        let Cast { app, people, things, .. } = cast;
        let visitors = visitors(&app, &people).await;
        let words = BTreeMap::from([
            ("password", PASSWORD.to_owned()),
            ("new-email", "nouvelle.fictive@exemple.test".to_owned()),
            ("email-of-person", people[PERSON].email.clone()),
            ("their-partner", theirs.partner.to_string()),
            ("typed-key", fresh_id().to_string()),
            ("kept-key", kept),
        ]);
        Self { app, visitors, things, words }
    }

    /// What a row calls by that name.
    pub fn thing(&self, visitor: &Visitor, name: &str) -> Thing {
        let name = name.strip_suffix(AS_THEIRS).unwrap_or(name);
        let known = self.things.get(name).cloned().or_else(|| Some(Thing::new(visitor.words.get(name)?, 1)));
        match name {
            "-" | "new" => Thing::new("", 1),
            // Nobody has neither an account nor a session.
            "unknown" | "self" | "own-session" => known.unwrap_or_else(|| Thing::new(fresh_id(), 1)),
            name => known.unwrap_or_else(|| panic!("no such thing in the scene: {name}")),
        }
    }

    /// What the scene or the visitor knows by that name.
    pub fn word(&self, visitor: &Visitor, name: &str) -> String {
        let word = self.words.get(name).or_else(|| visitor.words.get(name)).cloned();
        // Who has no profile has read none.
        word.unwrap_or_else(|| "0".to_owned())
    }
}

impl Thing {
    pub fn new(id: impl Display, version: i32) -> Self {
        Self { id: id.to_string(), version: version.to_string() }
    }
}

impl Cast {
    pub async fn run(&self, statement: &str) {
        // Statements are written in the tests.
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        sqlx::raw_sql(statement).execute(&self.app.pool).await.expect("a statement");
    }

    pub async fn text(&self, query: &str) -> String {
        text(&self.app, query.to_owned()).await
    }

    pub fn owner(&self) -> &Person {
        &self.people[OWNER]
    }
}

/// A colleague, an open invitation, and everybody's password.
async fn team(cast: &mut Cast) {
    let colleague = cast.app.member(cast.here, "reader").await;
    let unproved = cast.app.volunteer("Nouvelle Fictive").unconfirmed().signing_up().await;
    let hash = format!("(SELECT password_hash FROM account WHERE id = '{}')", unproved.account);
    cast.run(&format!("UPDATE account SET password_hash = {hash}")).await;
    links_of_account(&cast.app, cast.people[PERSON].account, unproved.account).await;
    let mut made = Vec::new();
    for email in ["collegue.fictive@exemple.test", &cast.people[PERSON].email] {
        let id = fresh_id();
        let (organisation, owner, now) = (cast.here.as_uuid(), cast.owner().account, cast.app.clock.now());
        cast.run(&format!(
            "INSERT INTO invitation (id, organisation_id, email, role, invited_by, created_at)
             VALUES ('{id}', '{organisation}', '{email}', 'reader', '{owner}', '{now}')"
        ))
        .await;
        made.push(id);
    }
    links(&cast.app, "invitation", None, &json!({ "invitation": made[0] })).await;
    link(&cast.app, ("invitation", "for-person"), None, &json!({ "invitation": made[1] })).await;
    let session = format!("SELECT id::text FROM session WHERE account_id = '{}'", cast.people[PERSON].account);
    let session = Thing::new(cast.text(&session).await, 1);
    cast.things.extend([
        ("ici", Thing::new("ici", 1)),
        ("colleague", Thing::new(colleague.account, 1)),
        ("invitation", Thing::new(made[0], 1)),
        ("session-of-person", session),
    ]);
}

/// Somebody of the exchange track who named a partner.
async fn exchange(cast: &mut Cast, open: &Placed) {
    let profile = exchange_profile("Ama Fictive");
    let named = cast.app.applicant_with(&profile).kind(AccountKind::ExchangeParticipant).await;
    let (participant, partner, now) = (named.participant(), open.partner, cast.app.clock.now());
    cast.run(&format!(
        "INSERT INTO nomination (participant_id, partner_id, partner_name, state, asked_at)
         VALUES ('{participant}', '{partner}', 'Union fictive', 'asked', '{now}')"
    ))
    .await;
    // The visitor asked some days ago.
    let visitor = cast.people[EXCHANGE].participant();
    cast.run(&format!(
        "INSERT INTO nomination (participant_id, partner_id, partner_name, state, asked_at)
         VALUES ('{visitor}', '{partner}', 'Union fictive', 'asked', timestamptz '{now}' - interval '2 days')"
    ))
    .await;
    let subject = json!({ "participant": participant, "partner": partner });
    links(&cast.app, "nomination", Some(named.account), &subject).await;
}

/// Something that the person typed and did not save: its key. No page of theirs shows it.
async fn kept_draft(cast: &Cast) -> String {
    let (key, account, now) = (fresh_id(), cast.people[PERSON].account, cast.app.clock.now());
    cast.run(&format!(
        "INSERT INTO typed_draft (account_id, key, form, page, because, sealed, saved_at, expires_at)
         VALUES ('{account}', '{key}', 'apply-letter', '/nulle-part', 'typed', 'sealed', '{now}', '{now}'::timestamptz + interval '30 days')"
    ))
    .await;
    key.to_string()
}

/// What the programme's coordinator looks after: a mail that could not be sent, an OCI that waits, a country.
async fn programme(cast: &mut Cast) {
    let mail = one_of_each_mail("Awa Fictive", "Jardins fictifs").remove(0);
    let mail = cast.app.outbox_mail(&mail, "personne@exemple.test").await;
    let now = cast.app.clock.now();
    cast.run(&format!("UPDATE outbox_mail SET dead_at = '{now}', last_error = '550 no' WHERE id = '{mail}'")).await;
    let to_partner = one_of_each_mail("Awa Fictive", "Jardins fictifs");
    let to_partner = to_partner.iter().find(|mail| mail.kind() == "partner_confirmation").expect("it is some");
    let to_partner = cast.app.outbox_mail(to_partner, "partenaire@exemple.test").await;
    let awaiting = &cast.things["awaiting"].id;
    cast.run(&format!(
        "UPDATE outbox_mail SET dead_at = '{now}', last_error = '550 no', awaited_kind = 'partner', awaited_id = '{awaiting}'
         WHERE id = '{to_partner}'"
    ))
    .await;
    let waiting = cast.app.organisation("en-attente").await;
    cast.run(&format!("UPDATE organisation SET state = 'registered' WHERE id = '{}'", waiting.as_uuid())).await;
    let renamed = cast.app.organisation("autrement").await;
    let wish = format!("UPDATE organisation SET wished_name = 'Autrement fictif' WHERE id = '{}'", renamed.as_uuid());
    cast.run(&wish).await;
    cast.things.extend([
        ("renamed", Thing::new(renamed, 1)),
        ("mail", Thing::new(mail, 1)),
        ("mail-to-partner", Thing::new(to_partner, 1)),
        ("registered", Thing::new(waiting, 1)),
        ("SN", Thing::new("SN", 1)),
        ("ZZ", Thing::new("ZZ", 1)),
    ]);
}
