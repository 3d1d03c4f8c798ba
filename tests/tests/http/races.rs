//! Every two use cases that write the same placement, at the same moment: each is carried out or refused with its reason, no seat is
//! lost or given twice, and nobody is left with a live application to a cancelled placement.

use domain::{
    ids::{ApplicationId, PlacementId},
    placement::PlacementStep,
};
use tests::{Browser, Model, Person, Reply, TestApp};

/// A form that somebody is about to send.
struct Act {
    name: &'static str,
    browser: Browser,
    path: &'static str,
    fields: Fields,
}

impl Act {
    async fn send(&self, app: &TestApp) -> Reply {
        let fields: Vec<(&str, &str)> = self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.browser.at(app).post(self.path, &fields).await
    }
}

type Fields = Vec<(&'static str, String)>;

fn owned(fields: &[(&'static str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

async fn version(app: &TestApp, table: &str, id: impl std::fmt::Display) -> String {
    app.count(&format!("SELECT version::bigint FROM {table} WHERE id = '{id}'")).await.to_string()
}

async fn decide(member: &mut Person, app: &TestApp, id: ApplicationId, action: &'static str) {
    let fields = decision(app, id, action).await;
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let reply = member.browser.post("/api/applications/decide", &fields).await;
    assert!(!reply.location().unwrap().contains("echo="), "{action}");
}

async fn decision(app: &TestApp, id: ApplicationId, action: &'static str) -> Fields {
    let version = version(app, "application", id).await;
    vec![
        ("application", id.to_string()),
        ("version", version),
        ("action", action.to_owned()),
        ("expires_on", "2026-12-15".to_owned()),
        ("reason", "full".to_owned()),
    ]
}

/// A placement with people at every step, and what each person there may do next.
async fn scene() -> (Model, PlacementId, Vec<Act>) {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "owner").await;
    let programme = app.coordinator().await;
    let seats: &[(&str, &str)] = &[("participant_seats_min", "1"), ("participant_seats_max", "4")];
    let placement = app.published_placement(organisation, &[(PlacementStep::Posts, seats)]).await.id;
    let mut acts = Vec::new();
    for (name, path) in [
        ("accept", "/api/applications/accept-offer"),
        ("decline", "/api/applications/decline-offer"),
        ("withdraw", "/api/applications/withdraw"),
    ] {
        let (person, id) = applied(&mut member, &app, placement, &["start_review", "offer"]).await;
        let version = version(&app, "application", id).await;
        let fields = vec![
            ("application", id.to_string()),
            ("version", version),
            ("confirmed", "on".to_owned()),
            ("reason", "dates".to_owned()),
        ];
        acts.push(Act { name, browser: person.browser, path, fields });
    }
    for name in ["offer", "not_select"] {
        let (_, id) = applied(&mut member, &app, placement, &["start_review"]).await;
        let fields = decision(&app, id, name).await;
        acts.push(Act { name, browser: member.browser.clone(), path: "/api/applications/decide", fields });
    }
    acts.extend(on_placement(&app, placement, &member, &programme).await);
    (app.into_model().await, placement, acts)
}

async fn applied(
    member: &mut Person,
    app: &TestApp,
    placement: PlacementId,
    decisions: &[&'static str],
) -> (Person, ApplicationId) {
    let mut person = app.applicant("Personne Fictive").await;
    let id = person.apply(placement, "Une lettre.").await;
    for action in decisions {
        decide(member, app, id, action).await;
    }
    (person, id)
}

/// What the OCI and the programme may do with the placement itself.
async fn on_placement(app: &TestApp, placement: PlacementId, member: &Person, programme: &Person) -> Vec<Act> {
    let version = version(app, "placement", placement).await;
    let mut owner = member.browser.clone();
    let concerned = owner.get(&format!("/oci/projets/{placement}/annuler")).await.field("concerned").unwrap();
    let acts: [(&'static str, &Browser, &'static str, Fields); 6] = [
        ("close", &member.browser, "/api/placements/act", owned(&[("action", "close")])),
        (
            "cancel",
            &member.browser,
            "/api/placements/cancel",
            owned(&[("reason", "Un séisme."), ("concerned", concerned.as_str())]),
        ),
        (
            "suspend",
            &programme.browser,
            "/api/programme/review-placement",
            owned(&[("action", "suspend"), ("reason", "Une vérification."), ("concerned", concerned.as_str())]),
        ),
        (
            "country",
            &programme.browser,
            "/api/programme/note-security",
            owned(&[
                ("country", "SN"),
                ("level", "avoid_all"),
                ("source", "Avis fictif"),
                ("confirmed", "on"),
                ("concerned", concerned.as_str()),
            ]),
        ),
        (
            "seats",
            &member.browser,
            "/api/placements/save",
            owned(&[
                ("step", "posts"),
                ("participant_seats_min", "1"),
                ("participant_seats_max", "9"),
                ("team_leader_seats_max", "1"),
                ("team_leader_age_min", "23"),
            ]),
        ),
        (
            "questions",
            &member.browser,
            "/api/placements/save",
            owned(&[("step", "questions"), ("question", "Pourquoi maintenant?")]),
        ),
    ];
    let about = [("placement", placement.to_string()), ("version", version)];
    let fields =
        |more: Fields| about.iter().cloned().chain(more.iter().map(|(name, value)| (*name, value.clone()))).collect();
    acts.into_iter()
        .map(|(name, browser, path, more)| Act { name, browser: browser.clone(), path, fields: fields(more) })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_two_acts_on_a_placement_go_together() {
    let (model, placement, acts) = scene().await;
    for act in &acts {
        let alone = act.send(&model.start().await).await;
        assert!(!alone.location().unwrap().contains("echo="), "{} is refused", act.name);
    }
    for (at, first) in acts.iter().enumerate() {
        for second in &acts[at..] {
            let pair = format!("{} and {}", first.name, second.name);
            let app = model.start().await;
            let (one, other) = tokio::join!(first.send(&app), second.send(&app));
            assert!(
                one.status.is_redirection() && other.status.is_redirection(),
                "{pair}: {} {}",
                one.status,
                other.status
            );
            assert_whole(&app, placement, &pair).await;
            app.platform.close().await;
            app.pool.close().await;
        }
    }
}

/// What holds whatever happened.
async fn assert_whole(app: &TestApp, placement: PlacementId, pair: &str) {
    let failed = "SELECT count(*) FROM form_echo WHERE problem = 'form-internal'";
    assert_eq!(app.count(failed).await, 0, "{pair}");
    let deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
    assert_eq!(app.count(deadlocks).await, 0, "{pair}: locks are taken in one order");
    let taken = app.count("SELECT sum(seats_taken)::bigint FROM post").await;
    assert_eq!(taken, app.count("SELECT count(*) FROM application WHERE state = 'accepted'").await, "{pair}");
    let over = "SELECT count(*) FROM post WHERE seats_taken > seats_max";
    assert_eq!(app.count(over).await, 0, "{pair}");
    let waiting = app.count("SELECT count(*) FROM application WHERE state = 'offered'").await;
    assert_eq!(
        app.count("SELECT count(*) FROM offer WHERE answered_at IS NULL AND answer IS NULL").await,
        waiting,
        "{pair}"
    );
    let cancelled =
        app.count(&format!("SELECT count(*) FROM placement WHERE id = '{placement}' AND state = 'cancelled'")).await;
    let live = "SELECT count(*) FROM application WHERE state IN ('submitted', 'under_review', 'offered', 'accepted')";
    assert!(cancelled == 0 || app.count(live).await == 0, "{pair}: live applications to a cancelled placement");
}
