//! What people write reaches who reads it: `readers.txt` has every field of a profile and every text of an application, with its
//! readers.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    contact::PostalCode,
    dates::DateRange,
    fit::PlaceOfLife,
    ids::ApplicationId,
    participant::{Profile, ProfileStep},
    placement::{PlacementStep, Track},
    season::LegalStatus,
};
use jiff::civil::date;
use tests::{Person, complete_profile, with_step};

use crate::applications::helpers::{Scene, answer, answer_at, scene};

/// The tables of which every text has its row.
const TABLES: [&str; 6] =
    ["accommodation_request", "application", "application_event", "decision_review", "nomination", "offer"];

/// A row of the table.
struct Row {
    field: &'static str,
    texts: Vec<&'static str>,
    readers: BTreeSet<&'static str>,
    why: &'static str,
}

fn rows() -> Vec<Row> {
    let lines = include_str!("readers.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let rows = lines.map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [field, texts, readers, why] = cells[..] else { panic!("four cells: {line}") };
        let readers = readers.split_whitespace().filter(|reader| *reader != "-").collect();
        Row { field, texts: texts.split('/').filter(|text| *text != "-").collect(), readers, why }
    });
    rows.collect()
}

/// A profile in which everything is said.
fn witness() -> Profile {
    let mut profile = complete_profile("Témoin Fictive", date(1999, 7, 13));
    profile.track = Track::Inbound;
    profile.identity.residence = Some(PlaceOfLife::Country("SN".parse().expect("a country")));
    profile.identity.status = Some(LegalStatus::PermanentResident);
    profile.identity.postal_code = PostalCode::parse("G5L 7C9").ok();
    profile.identity.phone = domain::contact::Phone::parse("418 555-0177").ok();
    profile.availability.windows = vec![DateRange::new(date(2027, 4, 3), date(2027, 9, 1)).expect("in order")];
    profile.availability.shortest_days = Some(61);
    profile.availability.longest_days = Some(117);
    profile.destinations.wanted_countries = vec!["HT".parse().expect("a country")];
    for (step, fields) in [
        (ProfileStep::Languages, [("languages.0.language", "es"), ("languages.0.level", "C1")].as_slice()),
        (
            ProfileStep::Skills,
            &[
                ("skills.0.skill", "qsf:beekeeping"),
                ("skills.0.level", "expert"),
                ("skills.0.evidence", "Ruches du témoin."),
            ],
        ),
        (
            ProfileStep::Priorities,
            &[("environment_level", "2"), ("environment_sentence", "Phrase du témoin."), ("womens_rights_level", "1")],
        ),
        (ProfileStep::Learning, &[("learn", "qsf:photography")]),
        (ProfileStep::Background, &[("experience", "Parcours du témoin.")]),
        (ProfileStep::Motivation, &[("motivation", "Motivation du témoin.")]),
    ] {
        profile = with_step(profile, step, fields);
    }
    profile
}

#[test]
fn every_field_of_a_profile_has_its_row() {
    let mut fields = BTreeSet::new();
    for (part, value) in serde_json::to_value(witness()).expect("JSON").as_object().expect("fields") {
        match value.as_object().filter(|_| ["identity", "availability", "background"].contains(&part.as_str())) {
            Some(inner) => fields.extend(inner.keys().map(|name| format!("{part}.{name}"))),
            None => _ = fields.insert(part.clone()),
        }
    }
    let of_a_table = |field: &str| TABLES.iter().any(|table| field.starts_with(&format!("{table}.")));
    let known: BTreeSet<String> =
        rows().iter().map(|row| row.field.to_owned()).filter(|field| !of_a_table(field)).collect();
    assert_eq!(fields, known);
    for row in rows() {
        let read_by_others = row.readers.iter().any(|reader| *reader != "own");
        assert_eq!(
            read_by_others,
            row.why.is_empty(),
            "{}: a reader beside its person, or why there is none",
            row.field
        );
    }
}

#[tokio::test]
async fn every_text_of_an_application_has_its_row() {
    let scene = scene().await;
    let query = "SELECT table_name || '.' || column_name FROM information_schema.columns
                 WHERE table_name = ANY($1) AND data_type IN ('text', 'jsonb') ORDER BY 1";
    let tables: Vec<String> = TABLES.map(str::to_owned).to_vec();
    let found: Vec<String> = sqlx::query_scalar(query).bind(tables).fetch_all(&scene.app.pool).await.expect("columns");
    let known: BTreeSet<&str> = rows().iter().map(|row| row.field).collect();
    let missing: Vec<_> = found.iter().filter(|column| !known.contains(column.as_str())).collect();
    assert!(missing.is_empty(), "no row in readers.txt: {missing:?}");
}

#[tokio::test]
async fn each_field_is_shown_to_its_readers_and_to_nobody_else() {
    let mut scene = scene().await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    scene.placed = scene.app.published_placement(scene.organisation, inbound).await;
    let mut reader = scene.app.member(scene.organisation, "reader").await;
    let mut colleague = scene.app.member(scene.organisation, "coordinator").await;
    let mut seen = Seen::default();
    let mut first = applied(&scene).await;
    seen.look(&mut scene, &mut first, &mut reader).await;
    let (person, id) = &mut first;
    let id = *id;
    let invitation =
        [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", "Local du témoin.")];
    scene.decide(id, &invitation).await;
    post(&scene, person, id, "answer-interview", &[("answer", "not_coming"), ("note", "Empêchement du témoin.")]).await;
    scene.decide(id, &[("action", "not_select"), ("reason", "full"), ("note", "Précision de l’organisme.")]).await;
    post(&scene, person, id, "ask-review", &[("request", "Demande du témoin.")]).await;
    post(&scene, &mut colleague, id, "answer-review", &[("verdict", "reopened"), ("reason", "Raison du réexamen.")])
        .await;
    seen.look(&mut scene, &mut first, &mut reader).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15"), ("message", "Message de l’offre.")]).await;
    answer(&mut first.0, id, "accepter", "accept-offer", &[]).await;
    seen.look(&mut scene, &mut first, &mut reader).await;
    let wrong: Vec<String> = rows().iter().filter_map(|row| seen.fault(row)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The witness, nominated and with a request of their own, applied.
async fn applied(scene: &Scene) -> (Person, ApplicationId) {
    let mut person = scene.app.applicant_with(&witness()).await;
    let participant = person.participant();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "INSERT INTO nomination (participant_id, partner_name, state, asked_at)
         VALUES ('{participant}', 'Union du témoin', 'confirmed', now());
         INSERT INTO accommodation_request (participant_id, request, updated_at)
         VALUES ('{participant}', 'Adaptation du témoin.', now())"
    )))
    .execute(&scene.app.pool)
    .await
    .expect("rows");
    let id = person.apply(scene.placed.id, "Lettre du témoin.").await;
    sqlx::query("UPDATE application SET answers = jsonb_set(answers, '{0,answer}', '\"Réponse du témoin.\"')")
        .execute(&scene.app.pool)
        .await
        .expect("an answer");
    (person, id)
}

async fn post(scene: &Scene, person: &mut Person, id: ApplicationId, form: &str, fields: &[(&str, &str)]) {
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    answer_at(person, id, &version, form, fields).await;
}

/// Everything that each reader was shown so far.
#[derive(Default)]
struct Seen(BTreeMap<&'static str, String>);

impl Seen {
    async fn look(&mut self, scene: &mut Scene, (person, id): &mut (Person, ApplicationId), reader: &mut Person) {
        let file = format!("/oci/candidatures/{id}");
        let list = format!("/oci/projets/{}/candidatures", scene.placed.id);
        for path in
            ["/compte/donnees.json".to_owned(), format!("/candidatures/{id}"), "/profil/accommodation".to_owned()]
        {
            self.add("own", &person.browser.get(&path).await.text());
        }
        for path in [&file, &list] {
            self.add("oci", &scene.member.browser.get(path).await.text());
            self.add("reader", &reader.browser.get(path).await.text());
        }
        self.add("csv", &scene.member.browser.get(&format!("{list}.csv")).await.text());
    }

    fn add(&mut self, reader: &'static str, text: &str) {
        self.0.entry(reader).or_default().push_str(text);
    }

    fn fault(&self, row: &Row) -> Option<String> {
        let readers = self.0.iter().filter(|(_, seen)| row.texts.iter().any(|text| seen.contains(text)));
        let readers: BTreeSet<&str> = readers.map(|(reader, _)| *reader).collect();
        let is_text = !row.texts.is_empty();
        (is_text && readers != row.readers).then(|| format!("{}: shown to {readers:?}", row.field))
    }
}
