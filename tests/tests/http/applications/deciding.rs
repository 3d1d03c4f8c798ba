//! An OCI's decisions: both sides see each step, and each is recorded.

use super::helpers::{HOSTILE, scene};

#[tokio::test]
async fn an_interview_then_the_waiting_list_then_an_offer() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let incomplete = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("place", "Par téléphone")];
    let page = scene.decide(id, &incomplete).await;
    assert!(page.shows("error-summary") && page.shows("Par téléphone"), "what was typed is kept: {}", page.text());
    let invited = [incomplete.as_slice(), &[("time", "13 h 30"), ("message", HOSTILE)]].concat();
    assert!(scene.decide(id, &invited).await.shows("Entrevue"));
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    for text in ["Invitation à une entrevue", "5 décembre 2026", "13\u{a0}h\u{a0}30", "Par téléphone", "&lt;/textarea"]
    {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    assert!(!page.shows("<script>alert"));
    assert!(scene.decide(id, &[("action", "waitlist")]).await.shows("Liste d’attente"));
    assert!(awa.browser.get(&format!("/candidatures/{id}")).await.shows("Mise en liste d’attente"));
    let offered =
        scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15"), ("message", "Bienvenue!")]).await;
    assert!(offered.shows("Place offerte"), "{}", offered.text());
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(page.shows("Une place vous est offerte") && page.shows("Bienvenue!"), "{}", page.text());
    let mails = ["interview_invitation", "waitlisted", "offer_made"];
    for kind in mails {
        assert_eq!(scene.mails(kind).await, 1, "{kind}");
    }
    assert_eq!(
        scene.trail(id).await,
        ["asks_accepted", "draft_saved", "submit", "invite_to_interview", "waitlist", "offer"]
    );
}

#[tokio::test]
async fn nobody_is_refused_without_a_reason_of_the_list() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    for reason in ["", "age", HOSTILE] {
        let page = scene.decide(id, &[("action", "not_select"), ("reason", reason), ("note", "Je garde ceci.")]).await;
        assert!(
            page.shows("error-summary") && page.shows("Je garde ceci.") && !page.shows("<script>alert"),
            "{reason}"
        );
    }
    assert_eq!(scene.state(id).await, "submitted");
    let page = scene.decide(id, &[("action", "not_select"), ("reason", "others_fit_better"), ("note", HOSTILE)]).await;
    assert!(page.shows("Non retenue"), "{}", page.text());
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(theirs.shows("D’autres candidatures répondent mieux au besoin") && theirs.shows("&lt;/textarea"));
    assert!(!theirs.shows("<script>alert"));
    assert_eq!(scene.mails("not_selected").await, 1);
    assert_eq!(scene.trail(id).await, ["asks_accepted", "draft_saved", "submit", "not_select"]);
    let again = awa.apply(scene.placed.id, "Une autre lettre.").await;
    assert_ne!(again, id, "the end of one application does not keep from another");
}

#[tokio::test]
async fn a_state_that_has_moved_on_says_so_and_shows_the_new_one() {
    let mut scene = scene().await;
    let (_, id) = scene.applied("Awa Fictive").await;
    let mut colleague = scene.app.member(scene.organisation, "coordinator").await;
    let stale = colleague.browser.get(&format!("/oci/candidatures/{id}/not_select")).await.field("version");
    scene.decide(id, &[("action", "start_review")]).await;
    let (stale, text) = (stale.expect("a version"), id.to_string());
    let fields = [
        ("application", text.as_str()),
        ("version", stale.as_str()),
        ("action", "not_select"),
        ("reason", "full"),
        ("note", "Je garde ceci."),
    ];
    let page = colleague.browser.submit("/api/applications/decide", &fields).await;
    for shown in ["a changé entre-temps", "À l’étude", "Je garde ceci."] {
        assert!(page.shows(shown), "{shown}: {}", page.text());
    }
    assert_eq!(scene.state(id).await, "under_review");
    let unknown = [("application", text.as_str()), ("version", stale.as_str()), ("action", "end_with_placement")];
    let reply = colleague.browser.post("/api/applications/decide", &unknown).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")), "not decided one by one: {:?}", reply.location());
}

#[tokio::test]
async fn every_step_to_the_end_is_in_the_trail_and_both_timelines() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.accepted("Awa Fictive").await;
    let early = scene.accepted("Zoé Fictive").await.1;
    scene.app.move_stay(scene.placed.id, -74, 0).await;
    for action in ["prepare", "depart", "return", "complete"] {
        scene.decide(id, &[("action", action)]).await;
    }
    let steps = [
        "asks_accepted",
        "draft_saved",
        "submit",
        "start_review",
        "offer",
        "accept",
        "prepare",
        "depart",
        "return",
        "complete",
    ];
    assert_eq!(scene.trail(id).await, steps);
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    let ours = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    for page in [theirs, ours] {
        for event in ["Candidature envoyée", "Place offerte", "Place acceptée", "Départ", "Retour", "Séjour terminé"]
        {
            assert!(page.shows(event), "{event}: {}", page.text());
        }
    }
    assert_eq!(scene.taken().await, 2, "who went had a seat");
    for action in ["prepare", "depart"] {
        scene.decide(early, &[("action", action)]).await;
    }
    let page = scene.decide(early, &[("action", "return_early"), ("reason", "health")]).await;
    assert!(page.shows("Retour anticipé"), "{}", page.text());
}

#[tokio::test]
async fn a_candidate_on_paper_is_answered_for() {
    let mut scene = scene().await;
    let placement = scene.placed.id.to_string();
    let mut paper =
        vec![("placement", placement.as_str()), ("post", "participant"), ("name", HOSTILE), ("birth", "2001-02-03")];
    let refused = scene.member.browser.submit("/api/applications/paper", &paper).await;
    assert!(refused.shows("error-summary") && refused.shows("&lt;/textarea") && !refused.shows("<script>alert"));
    paper.push(("asks_accepted", "on"));
    for (birth, words) in [
        ("2030-01-01", "choisissez une date passée"),
        ("1890-01-01", "vérifiez l’année 1890"),
        ("2011-01-01", "il faut avoir au moins"),
    ] {
        paper[3].1 = birth;
        let refused = scene.member.browser.submit("/api/applications/paper", &paper).await;
        assert!(refused.texts(".error-summary li").concat().contains(words), "{birth}: {}", refused.text());
    }
    paper[3].1 = "2001-02-03";
    let reply = scene.member.browser.post("/api/applications/paper", &paper).await;
    let id =
        reply.location().and_then(|to| to.strip_prefix("/oci/candidatures/")).expect("a file").parse().expect("an id");
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-01")]).await;
    assert!(scene.decide(id, &[("action", "accept")]).await.shows("Place acceptée"));
    assert_eq!((scene.taken().await, scene.mails("offer_made").await), (1, 0), "without an address, no mail");
}

#[tokio::test]
async fn the_filled_button_leads_on_and_the_waiting_list_asks_first() {
    let mut scene = scene().await;
    let (_, id) = scene.applied("Awa Fictive").await;
    scene.decide(id, &[("action", "start_review")]).await;
    let page = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    let class = |action: &str| page.attributes(&format!("a[href='/oci/candidatures/{id}/{action}']"), "class");
    assert_eq!(class("offer"), ["button"], "{}", page.text());
    assert_eq!(class("waitlist"), ["button button-secondary"]);
    assert!(!page.has("button[value='waitlist']"), "{}", page.text());
    let asked = scene.member.browser.get(&format!("/oci/candidatures/{id}/waitlist")).await;
    assert!(asked.shows("La personne reçoit un courriel") && asked.has("form button"), "{}", asked.text());
    scene.decide(id, &[("action", "waitlist")]).await;
    assert_eq!(scene.state(id).await, "waitlisted");
}
