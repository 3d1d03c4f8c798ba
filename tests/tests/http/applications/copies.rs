//! An OCI reads what was sent: the profile and the CV as they were at the submission, or as the person updated them since. After the
//! end it reads what accounts for the decision, then nothing, and the sweep erases what was sent. A closed account reads as closed.

use http::StatusCode;
use jiff::SignedDuration;
use tests::{Person, Reply};

use super::helpers::{Scene, answer, answer_at, scene};
use crate::{migrated::migrated, profile::save};

const FIRST: &[u8] = b"%PDF-1.4\n% first\n%%EOF\n";
const SECOND: &[u8] = b"%PDF-1.4\n% second\n%%EOF\n";
const YEAR: SignedDuration = SignedDuration::from_hours(24 * 366);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Saves a CV in the person's profile.
async fn upload(person: &mut Person, content: &[u8]) {
    let version = person.browser.get("/profil/background").await.field("version").expect("a version");
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", "Au camp."), ("do", "stay")];
    let reply = person.browser.post_file("/api/profile/save", &fields, ("cv", "cv.pdf", content)).await;
    assert_eq!(reply.location(), Some("/profil/background"), "{}", reply.text());
}

/// Somebody with a motivation and a CV, who applied with them and changed both afterwards.
async fn changed_after_applying(scene: &Scene) -> (Person, domain::ids::ApplicationId) {
    let mut awa = scene.app.applicant("Awa Fictive").await;
    save(&mut awa.browser, "motivation", &[("motivation", "La première.")]).await;
    upload(&mut awa, FIRST).await;
    let id = awa.apply(scene.placed.id, "Une lettre.").await;
    save(&mut awa.browser, "motivation", &[("motivation", "La seconde.")]).await;
    let older = [
        ("name", "Aminata Fictive"),
        ("birth", "1990-05-01"),
        ("residence", "quebec"),
        ("status", "permanent_resident"),
    ];
    save(&mut awa.browser, "identity", &older).await;
    upload(&mut awa, SECOND).await;
    (awa, id)
}

/// What the OCI's list, table and spreadsheet say together.
async fn lists(scene: &mut Scene) -> String {
    let path = format!("/oci/projets/{}/candidatures", scene.placed.id);
    let mut all = String::new();
    for path in [path.clone(), format!("{path}?vue=tableau"), format!("{path}.csv")] {
        let reply = scene.member.browser.get(&path).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}");
        all += &reply.text();
    }
    all
}

async fn file(scene: &mut Scene, id: domain::ids::ApplicationId) -> Reply {
    scene.member.browser.get(&format!("/oci/candidatures/{id}")).await
}

#[tokio::test]
async fn an_oci_reads_what_was_sent_until_the_person_updates_it() {
    let mut scene = scene().await;
    let (mut awa, id) = changed_after_applying(&scene).await;
    let cv = format!("/fichiers/candidatures/{id}/cv");
    let page = file(&mut scene, id).await;
    assert!(page.shows("La première.") && !page.shows("La seconde.") && page.shows(&cv), "{}", page.text());
    assert!(!page.shows("Conditions que la personne") && !page.shows("Profil mis à jour"), "{}", page.text());
    assert_eq!(scene.member.browser.get(&cv).await.body, FIRST);
    let listed = lists(&mut scene).await;
    assert!(listed.contains("Awa Fictive") && !listed.contains("Aminata"), "{listed}");
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    for text in ["Votre profil n’est plus celui", "Votre CV n’est plus celui", "Mettre à jour mon dossier"] {
        assert!(own.shows(text), "{text}: {}", own.text());
    }
    assert_eq!(awa.browser.get(&cv).await.body, FIRST);
    let data = awa.browser.get("/compte/donnees.json").await;
    assert!(data.shows("La première.") && data.shows("La seconde."), "{}", data.text());

    let version = own.field("version").expect("a version");
    let own = answer_at(&mut awa, id, &version, "update-file", &[]).await;
    assert!(own.shows("Dossier mis à jour le") && !own.shows("Mettre à jour mon dossier"), "{}", own.text());
    assert!(own.shows("calculé à la mise à jour"), "{}", own.text());
    let page = file(&mut scene, id).await;
    assert!(page.shows("La seconde.") && page.shows("Profil mis à jour le"), "{}", page.text());
    assert!(page.shows("Conditions que la personne"), "{}", page.text());
    assert_eq!(scene.member.browser.get(&cv).await.body, SECOND);
    assert!(lists(&mut scene).await.contains("Aminata Fictive"));
    assert_eq!(scene.trail(id).await.last().map(String::as_str), Some("cv_read"));
    assert!(scene.trail(id).await.contains(&"file_updated".to_owned()));
    assert_eq!(scene.count("SELECT count(*) FROM cv_content").await, 1, "the first file went with its copy");
}

#[tokio::test]
async fn an_update_is_the_persons_own_and_ends_with_an_offer() {
    let mut scene = scene().await;
    let (mut awa, id) = changed_after_applying(&scene).await;
    let mut other = scene.app.applicant("Zoé Fictive").await;
    let page = answer_at(&mut other, id, "3", "update-file", &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = answer_at(&mut awa, id, "1", "update-file", &[]).await;
    assert!(page.shows("error-summary") && page.shows("Mettre à jour mon dossier"), "{}", page.text());
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let own = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(!own.shows("Mettre à jour mon dossier"), "{}", own.text());
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    let page = answer_at(&mut awa, id, &version, "update-file", &[]).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    assert!(file(&mut scene, id).await.shows("La première."));
    assert!(!scene.trail(id).await.contains(&"file_updated".to_owned()));
}

#[tokio::test]
async fn after_the_end_an_oci_reads_the_decision_then_nothing() {
    let mut scene = scene().await;
    let (mut awa, id) = changed_after_applying(&scene).await;
    let cv = format!("/fichiers/candidatures/{id}/cv");
    answer(&mut awa, id, "retirer", "withdraw", &[("reason", "studies")]).await;
    let page = file(&mut scene, id).await;
    for shown in ["Awa Fictive", "Candidature retirée", "Études", "Pourquoi cet accord", "Candidature terminée"] {
        assert!(page.shows(shown), "{shown}: {}", page.text());
    }
    for hidden in ["La première.", "La seconde.", "Une lettre.", "Au camp.", "/cv", "Conditions que la personne"] {
        assert!(!page.shows(hidden), "{hidden}: {}", page.text());
    }
    assert_eq!(scene.member.browser.get(&cv).await.status, StatusCode::NOT_FOUND);
    assert_eq!(awa.browser.get(&cv).await.body, FIRST);
    let (_, refused) = scene.applied("Zoé Fictive").await;
    scene.decide(refused, &[("action", "not_select"), ("reason", "full")]).await;
    let page = file(&mut scene, refused).await;
    assert!(page.shows("Une lettre.") && page.shows("Parce que.") && !page.shows("Disponibilités"), "{}", page.text());

    scene.app.advance(YEAR - DAY);
    scene.app.platform.sweep().await.expect("a sweep");
    assert_eq!(scene.count("SELECT count(*) FROM application_copy").await, 2);
    scene.app.advance(DAY);
    // The member's session has ended by now; a new one reads nothing either, even before the sweep.
    scene.member = scene.app.member(scene.organisation, "owner").await;
    for id in [id, refused] {
        assert_eq!(file(&mut scene, id).await.status, StatusCode::NOT_FOUND);
    }
    assert!(!lists(&mut scene).await.contains("Fictive"));
    scene.app.platform.sweep().await.expect("a sweep");
    for left in [
        "SELECT count(*) FROM application_copy",
        "SELECT count(*) FROM cv_content",
        "SELECT count(*) FROM application WHERE letter IS NOT NULL OR answers <> '[]' OR explanation IS NOT NULL",
    ] {
        assert_eq!(scene.count(left).await, 0, "{left}");
    }
    assert_eq!(scene.trail(id).await.last().map(String::as_str), Some("file_erased"));
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 2, "the programme counts them");
    scene.app.platform.sweep().await.expect("a sweep");
    assert_eq!(scene.count("SELECT count(*) FROM audit_event WHERE action = 'file_erased'").await, 2, "once each");
}

#[tokio::test]
async fn a_stay_is_accounted_for_longer_and_a_candidate_on_paper_is_erased_too() {
    let mut scene = scene().await;
    let (_, stayed) = scene.accepted("Awa Fictive").await;
    scene.decide(stayed, &[("action", "prepare")]).await;
    scene.app.move_stay(scene.placed.id, -74, 0).await;
    for action in ["depart", "return", "complete"] {
        scene.decide(stayed, &[("action", action)]).await;
    }
    assert_eq!(scene.state(stayed).await, "completed");
    let placement = scene.placed.id.to_string();
    let paper = [
        ("placement", placement.as_str()),
        ("post", "participant"),
        ("name", "Papier Fictif"),
        ("birth", "2001-02-03"),
        ("email", "papier.fictif@exemple.test"),
        ("asks_accepted", "on"),
    ];
    let reply = scene.member.browser.post("/api/applications/paper", &paper).await;
    let id = reply.location().and_then(|to| to.strip_prefix("/oci/candidatures/")).expect("a file").to_owned();
    scene.decide(id.parse().expect("an id"), &[("action", "not_select"), ("reason", "full")]).await;
    scene.app.advance(YEAR);
    scene.app.platform.sweep().await.expect("a sweep");
    let on_paper = "SELECT count(*) FROM participant p WHERE account_id IS NULL AND p::text LIKE '%Fictif%'";
    assert_eq!(scene.count(on_paper).await, 0);
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE paper_email IS NOT NULL").await, 0);
    assert_eq!(scene.count("SELECT count(*) FROM application_copy").await, 1, "the stay's");
    scene.app.advance(YEAR + YEAR);
    scene.app.platform.sweep().await.expect("a sweep");
    assert_eq!(scene.count("SELECT count(*) FROM application_copy").await, 0);
}

#[tokio::test]
async fn the_same_cv_is_kept_once_and_goes_with_the_last_application() {
    let scene = scene().await;
    let other = scene.app.published_placement(scene.organisation, &[]).await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    upload(&mut awa, FIRST).await;
    let first = awa.apply(scene.placed.id, "Une lettre.").await;
    awa.apply(other.id, "Une lettre.").await;
    let kept = "SELECT count(*) FROM cv_content";
    assert_eq!((scene.count(kept).await, scene.count("SELECT count(*) FROM application_copy").await), (1, 2));
    answer(&mut awa, first, "retirer", "withdraw", &[("reason", "studies")]).await;
    scene.app.advance(YEAR);
    scene.app.platform.sweep().await.expect("a sweep");
    assert_eq!((scene.count(kept).await, scene.count("SELECT count(*) FROM application_copy").await), (1, 1));
    scene.run("DELETE FROM application_copy").await;
    assert_eq!(scene.count(kept).await, 0);
}

#[tokio::test]
async fn a_closed_account_reads_as_closed() {
    let mut scene = scene().await;
    let (mut awa, id) = changed_after_applying(&scene).await;
    let email = awa.email.clone();
    let page = awa.browser.submit("/api/account/close", &[("confirmation", &email)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    let page = file(&mut scene, id).await;
    assert!(page.shows("Ce compte a été fermé le 24 novembre 2026.") && page.shows("Candidature retirée"));
    for hidden in ["Conditions que la personne", "Awa", "Aminata", "La première.", "Une lettre.", "/cv"] {
        assert!(!page.shows(hidden), "{hidden}: {}", page.text());
    }
    let listed = lists(&mut scene).await;
    assert!(listed.contains("Compte fermé") && listed.contains("Ce compte a été fermé le 24 novembre 2026."));
    assert!(!listed.contains("Awa") && !listed.contains("Aminata"), "{listed}");
}

#[tokio::test]
async fn applications_sent_before_get_the_profile_and_the_cv_of_today() {
    let pool = migrated("20261127000040_application_copies.sql", BEFORE).await;
    let copies: Vec<(String, String, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT a.number, c.profile->'identity'->>'name', v.content FROM application_copy c
         JOIN application a ON a.id = c.application_id LEFT JOIN cv_content v ON v.hash = c.cv_hash ORDER BY 1",
    )
    .fetch_all(&pool)
    .await
    .expect("copies");
    let copy =
        |number: &str, name: &str, cv: Option<&[u8]>| (number.to_owned(), name.to_owned(), cv.map(<[u8]>::to_vec));
    assert_eq!(copies, [copy("1", "Awa", Some(b"pdf")), copy("2", "Zoé", None), copy("3", "Awa", Some(b"pdf"))]);
}

/// Two people who applied, one of them twice and with a CV; a draft; somebody who closed their account.
const BEFORE: &str = "
    INSERT INTO organisation (id, slug, name, city, description, state, created_at)
    VALUES ('00000000-0000-0000-0000-00000000000a', 'oci', 'OCI', 'Québec', 'Fictif', 'approved', now());
    INSERT INTO placement (id, organisation_id, season_id, state, content, created_at, updated_at)
    SELECT '00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-00000000000a', id, 'draft', '{}', now(), now()
    FROM season LIMIT 1;
    INSERT INTO post (id, placement_id, kind, seats_min, seats_max)
    SELECT ('00000000-0000-0000-0001-00000000000' || n)::uuid, '00000000-0000-0000-0000-00000000000b', kind, 1, 1
    FROM (VALUES (1, 'participant'), (2, 'team_leader')) AS posts (n, kind);
    INSERT INTO account (id, email, display_name, language, created_at, closed_at)
    SELECT ('00000000-0000-0000-0002-00000000000' || n)::uuid, n || '@exemple.test', 'x', 'fr', now(),
           CASE WHEN n = 3 THEN now() END
    FROM generate_series(1, 3) AS n;
    INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
    SELECT ('00000000-0000-0000-0003-00000000000' || n)::uuid, ('00000000-0000-0000-0002-00000000000' || n)::uuid, 'outbound',
           jsonb_build_object('track', 'outbound', 'identity', jsonb_build_object('name', name)), now(), now()
    FROM (VALUES (1, 'Awa'), (2, 'Zoé'), (3, NULL)) AS people (n, name);
    INSERT INTO cv (id, participant_id, file_name, content, uploaded_at)
    VALUES (gen_random_uuid(), '00000000-0000-0000-0003-000000000001', 'cv.pdf', 'pdf', now());
    INSERT INTO application (id, number, post_id, participant_id, state, asks_accepted_at, created_at, submitted_at, updated_at)
    SELECT gen_random_uuid(), number, ('00000000-0000-0000-0001-00000000000' || post)::uuid,
           ('00000000-0000-0000-0003-00000000000' || person)::uuid, state, now(), now(),
           CASE WHEN number IS NOT NULL THEN now() END, now()
    FROM (VALUES ('1', 1, 1, 'submitted'), ('2', 1, 2, 'withdrawn'), ('3', 2, 1, 'offered'), (NULL, 2, 2, 'draft'),
                 ('4', 1, 3, 'withdrawn')) AS sent (number, post, person, state);
";
