//! Every kind of visitor, each signed in to an account of their own.

use std::collections::BTreeMap;

use domain::{account::AccountKind, ids::OrganisationId, participant::Profile, placement::Track};
use tests::{Browser, Person, TestApp, complete_profile};

use jiff::civil::date;

/// The columns of the table.
pub const VISITORS: [&str; 13] = [
    "nobody",
    "unproved",
    "person",
    "volunteer",
    "exchange",
    "owner",
    "coord",
    "reader",
    "owner-2",
    "coord-2",
    "reader-2",
    "programme",
    "ministry",
];

/// Somebody who asks.
pub struct Visitor {
    pub name: &'static str,
    pub browser: Browser,
    /// What forms say of them, by name: `email`, `self`, `own-session`, `profile-version`.
    pub words: BTreeMap<&'static str, String>,
}

/// Where the person is among them.
pub const PERSON: usize = 1;
/// Where the owner is.
pub const OWNER: usize = 4;
/// The place of the one of the exchange track.
pub const EXCHANGE: usize = 3;
/// Where the programme's coordinator is.
pub const PROGRAMME: usize = 10;

/// The people of the visitors, in the order of the columns, without the signed-out one.
pub async fn people(app: &TestApp, here: OrganisationId, elsewhere: OrganisationId) -> Vec<Person> {
    let mut people = vec![
        app.applicant("Adresse Fictive").unconfirmed().await,
        app.applicant("Personne Fictive").await,
        app.applicant("Voisine Fictive").await,
        app.applicant_with(&exchange_profile("Kofi Fictif")).kind(AccountKind::ExchangeParticipant).await,
    ];
    for organisation in [here, elsewhere] {
        for role in ["owner", "coordinator", "reader"] {
            people.push(app.member(organisation, role).await);
        }
    }
    people.push(app.coordinator().await);
    people.push(app.ministry_reader().await);
    people
}

/// A profile of the exchange track, as complete as that of a volunteer.
pub fn exchange_profile(name: &str) -> Profile {
    let volunteer = complete_profile(name, date(2002, 4, 1));
    Profile { track: Track::Inbound, ..volunteer }
}

/// The visitors, with what forms need to know of each.
pub async fn visitors(app: &TestApp, people: &[Person]) -> Vec<Visitor> {
    let nobody = Visitor { name: VISITORS[0], browser: app.browser(), words: BTreeMap::new() };
    let mut visitors = vec![nobody];
    for (name, person) in VISITORS.into_iter().skip(1).zip(people) {
        visitors.push(Visitor { name, browser: person.browser.clone(), words: words(app, person).await });
    }
    assert_eq!(visitors.len(), VISITORS.len());
    visitors
}

async fn words(app: &TestApp, person: &Person) -> BTreeMap<&'static str, String> {
    let account = person.account.to_string();
    let session = format!("SELECT id::text FROM session WHERE account_id = '{account}'");
    let profile = format!("SELECT coalesce(max(version), 0)::text FROM participant WHERE account_id = '{account}'");
    BTreeMap::from([
        ("email", person.email.clone()),
        ("own-session", text(app, session).await),
        ("profile-version", text(app, profile).await),
        ("self", account),
    ])
}

/// The one text that a query returns.
pub async fn text(app: &TestApp, query: String) -> String {
    // Queries are written in the tests.
    sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&app.pool).await.expect("a text")
}
