//! An interview has a day, an hour, a place or a link that can be followed, in both zones, a file for a calendar, and an answer that the
//! OCI is told.

use domain::{
    fit::PlaceOfLife,
    placement::{PlacementStep, Track},
};
use http::StatusCode;
use jiff::{SignedDuration, civil::date};
use tests::complete_profile;

use super::helpers::{HOSTILE, Scene, answer_at, scene};

const LINK: &str = "https://visio.exemple.org/salle?b=c";
const INVITE: [(&str, &str); 4] =
    [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("link", LINK)];

async fn answer(
    scene: &Scene,
    person: &mut tests::Person,
    id: domain::ids::ApplicationId,
    fields: &[(&str, &str)],
) -> tests::Reply {
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    answer_at(person, id, &version, "answer-interview", fields).await
}

#[tokio::test]
async fn the_person_reads_where_to_be_and_says_whether_they_will() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let refused = scene.decide(id, &[INVITE[0], INVITE[1], INVITE[2]]).await;
    assert!(refused.shows("error-summary"), "a place or a link: {}", refused.text());
    let wrong = [INVITE[0], ("on", "2026-11-01"), ("time", "25 h"), ("link", "http://visio.exemple.org")];
    let refused = scene.decide(id, &wrong).await;
    assert_eq!(refused.texts(".error-summary li").len(), 3, "every mistake in one round: {}", refused.text());
    let refused = scene.decide(id, &[INVITE[0], INVITE[1], INVITE[2], ("link", "http://visio.exemple.org")]).await;
    assert!(refused.shows("commence par https://"), "{}", refused.text());
    scene.decide(id, &INVITE).await;
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(own.has(&format!("a[href='{LINK}'][rel='noopener']")), "{}", own.text());
    assert!(own.shows("5 décembre 2026") && own.shows("heure du Québec") && !own.shows("heure de la capitale"));
    let own = answer(&scene, &mut awa, id, &[("answer", "not_coming"), ("note", HOSTILE)]).await;
    assert!(own.shows("Je ne peux pas (réponse du") && !own.shows("<script>alert"), "{}", own.text());
    let ours = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(ours.shows("Awa Fictive ne peut pas venir (réponse du"), "{}", ours.text());
    assert!(!ours.texts(".notice").join(" ").contains("Je ne peux pas") && !ours.shows("n’a pas encore répondu"));
    assert!(
        ours.has(&format!("a[href='/oci/candidatures/{id}/invite_to_interview']")),
        "another date: {}",
        ours.text()
    );
    let desk = scene.member.browser.get("/oci/oci-fictif").await;
    assert!(desk.shows("1 entrevue à replacer"), "{}", desk.text());
    assert!(desk.has(&format!(".tasks a[href='/oci/candidatures/{id}']")), "{}", desk.text());
    assert_eq!(scene.mails("interview_answered_oci").await, 1);
    answer(&scene, &mut awa, id, &[("answer", "coming")]).await;
    assert!(scene.member.browser.get(&format!("/oci/candidatures/{id}")).await.shows("Awa Fictive sera là"));
    assert!(!scene.member.browser.get("/oci/oci-fictif").await.shows("entrevue à replacer"));
    // Another hour asks again.
    let later = [INVITE[0], ("on", "2026-12-08"), INVITE[2], ("place", "Au local")];
    scene.decide(id, &later).await;
    let ours = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(ours.shows("n’a pas encore répondu") && ours.shows("8 décembre 2026"), "{}", ours.text());
    let trail = scene.trail(id).await;
    assert_eq!(trail.iter().filter(|action| *action == "interview_answered").count(), 2);
}

#[tokio::test]
async fn it_is_answered_by_its_person_until_it_begins() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let early = answer(&scene, &mut awa, id, &[("answer", "coming")]).await;
    assert!(early.shows("error-summary"), "nobody invited: {}", early.text());
    scene.decide(id, &INVITE).await;
    let mut other = scene.app.applicant("Zoé Fictive").await;
    assert_eq!(answer(&scene, &mut other, id, &[("answer", "coming")]).await.status, StatusCode::NOT_FOUND);
    scene.app.advance(SignedDuration::from_hours(24 * 11));
    awa.browser.get("/candidatures").await;
    scene.app.advance(SignedDuration::from_hours(24));
    let late = answer(&scene, &mut awa, id, &[("answer", "coming")]).await;
    assert!(late.shows("Cette entrevue a commencé"), "{}", late.text());
    assert_eq!(scene.mails("interview_answered_oci").await, 0);
}

#[tokio::test]
async fn a_person_abroad_reads_the_hour_of_their_country() {
    let mut scene = scene().await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    scene.placed = scene.app.published_placement(scene.organisation, inbound).await;
    let mut profile = complete_profile("Awa Fictive", date(2002, 3, 1));
    profile.track = Track::Inbound;
    profile.identity.residence = Some(PlaceOfLife::Country("SN".parse().expect("a country")));
    profile.identity.status = None;
    let mut awa = scene.app.applicant_with(&profile).await;
    sqlx::query("INSERT INTO nomination (participant_id, partner_name, state, asked_at) VALUES ($1, 'Union fictive', 'confirmed', now())")
        .bind(awa.participant().as_uuid())
        .execute(&scene.app.pool)
        .await
        .expect("a nomination");
    let id = awa.apply(scene.placed.id, "Une lettre.").await;
    scene.decide(id, &INVITE).await;
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    let ours = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    for page in [&own, &ours] {
        assert!(page.shows("Sénégal, à l’heure de la capitale") && page.shows("18\u{a0}h\u{a0}30"), "{}", page.text());
    }
    assert!(ours.shows("Union fictive (confirme cette personne)"), "{}", ours.text());
}

#[tokio::test]
async fn the_calendar_has_the_instant_and_only_those_concerned_read_it() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let path = format!("/fichiers/candidatures/{id}/entrevue.ics");
    assert_eq!(awa.browser.get(&path).await.status, StatusCode::NOT_FOUND);
    scene.decide(id, &INVITE).await;
    for browser in [&mut awa.browser, &mut scene.member.browser] {
        let file = String::from_utf8(browser.get(&path).await.body).expect("a calendar");
        assert!(file.contains("DTSTART:20261205T183000Z\r\n") && file.contains(&format!("URL:{LINK}\r\n")), "{file}");
    }
    let mut other = scene.app.applicant("Zoé Fictive").await;
    let mut reader = scene.app.member(scene.organisation, "reader").await;
    for browser in [&mut other.browser, &mut reader.browser] {
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}
