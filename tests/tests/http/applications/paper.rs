//! A candidate on paper has the answers that the paper has; the others are not answered. A birth to come and a person who is there
//! already are refused with the reason.

use super::helpers::{Scene, scene};

const PERSON: [(&str, &str); 4] =
    [("post", "participant"), ("name", "Élise Fictive"), ("birth", "2001-02-03"), ("asks_accepted", "on")];

async fn enter(scene: &mut Scene, fields: &[(&str, &str)]) -> tests::Reply {
    let placement = scene.placed.id.to_string();
    let about = [("placement", placement.as_str())];
    scene.member.browser.submit("/api/applications/paper", &[about.as_slice(), fields].concat()).await
}

#[tokio::test]
async fn what_the_paper_says_is_read_and_the_rest_is_unanswered() {
    let mut scene = scene().await;
    let said = [
        ("residence", "quebec"),
        ("status", "canadian_citizen"),
        ("phone", "418 555-0199"),
        ("languages.0.language", "es"),
        ("languages.0.level", "B2"),
        ("windows.0.starts_on", "2027-04-01"),
        ("windows.0.ends_on", "2027-09-01"),
        ("skills.0.skill", "qsf:beekeeping"),
        ("skills.0.level", "expert"),
        ("skills.0.evidence", "Dix ruches au chalet."),
    ];
    let page = enter(&mut scene, &[PERSON.as_slice(), &said].concat()).await;
    for shown in ["espagnol", "B2", "Dix ruches au chalet.", "418 555-0199", "1er avril"] {
        assert!(page.shows(shown), "{shown}: {}", page.text());
    }
    assert!(!page.shows("La personne verra"), "nobody without an account: {}", page.text());
    let answered = "SELECT count(*) FROM application_copy WHERE profile -> 'identity' ->> 'residence' IS NOT NULL";
    assert_eq!(scene.count(answered).await, 1);
    let page = enter(
        &mut scene,
        &[("post", "participant"), ("name", "Zoé Fictive"), ("birth", "2001-02-03"), ("asks_accepted", "on")],
    )
    .await;
    assert!(page.shows("Rien d’écrit") && !page.shows("0 jour"), "{}", page.text());
    let unanswered = "SELECT count(*) FROM application_copy WHERE profile -> 'languages' = '[]'";
    assert_eq!(scene.count(unanswered).await, 1);
}

#[tokio::test]
async fn a_wrong_paper_is_refused_with_the_reason() {
    let mut scene = scene().await;
    let page = enter(&mut scene, &[PERSON[0], PERSON[1], ("birth", "2030-01-01")]).await;
    assert_eq!(page.texts(".error-summary li").len(), 2, "the birth and the box: {}", page.text());
    assert!(page.shows("error-summary") && page.shows("2030-01-01"), "{}", page.text());
    let page = enter(
        &mut scene,
        &[PERSON.as_slice(), &[("skills.0.skill", "qsf:no-such"), ("skills.0.level", "expert")]].concat(),
    )
    .await;
    assert!(page.shows("error-summary"), "{}", page.text());
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 0);
    enter(&mut scene, &PERSON).await;
    let again = [PERSON[0], PERSON[2], PERSON[3], ("name", "ELISE  FICTIVE")];
    let page = enter(&mut scene, &again).await;
    assert!(page.shows("Cette personne a déjà une candidature à ce poste"), "{}", page.text());
    assert!(page.has(&format!("a[href='/oci/projets/{}/candidatures']", scene.placed.id)), "{}", page.text());
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 1);
    scene.run("UPDATE application SET state = 'withdrawn'").await;
    enter(&mut scene, &again).await;
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 2, "after its end they may apply again");
}
