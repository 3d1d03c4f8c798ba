//! Every kind of mail has a subject of one line, a text and an HTML part in three languages, with a link in the reader's
//! language; no key of the catalogue is visible; markup stays text; mails of the exchange track state its two rules.

use domain::{language::UiLanguage, mail::Mail};
use platform::mail::RenderedMail;
use server::workers::RENDER;
use tests::{BASE_URL, one_of_each_mail};

const HOSTILE: &str = "</textarea><script>alert('x')</script> & \"Cie\"";

fn every_rendering(name: &str, title: &str) -> Vec<(Mail, UiLanguage, RenderedMail)> {
    let mails = one_of_each_mail(name, title);
    UiLanguage::ALL
        .into_iter()
        .flat_map(|language| mails.iter().map(move |mail| (mail.clone(), language, RENDER(mail, language, BASE_URL))))
        .collect()
}

fn action_of(rendered: &RenderedMail) -> String {
    let addresses: Vec<&str> = rendered.text.lines().filter(|line| line.starts_with(BASE_URL)).collect();
    let [action, _site] = addresses.as_slice() else { panic!("two addresses: {}", rendered.text) };
    (*action).to_owned()
}

#[test]
fn every_kind_reads_in_three_languages() {
    for (mail, language, rendered) in every_rendering("Awa Fictive", "Jardins scolaires") {
        let what = format!("{} in {}", mail.kind(), language.code());
        let RenderedMail { subject, text, html } = &rendered;
        assert!(!subject.is_empty() && subject.chars().count() <= 200 && !subject.contains('\n'), "{what}: {subject}");
        for part in [subject, text, html] {
            assert!(!part.contains("mail-") && !part.contains("{ $") && !part.contains("{$"), "{what}: {part}");
            assert!(!part.contains("member-role"), "{what}: {part}");
        }
        assert!(html.contains(&format!("<html lang=\"{}\">", language.code())), "{what}");
        assert!(text.contains("Passerelle") && text.ends_with('\n'), "{what}");
    }
}

#[test]
fn every_kind_has_one_link_in_the_readers_language() {
    for (mail, language, rendered) in every_rendering("Awa Fictive", "Jardins scolaires") {
        let action = action_of(&rendered);
        let prefix = format!("{BASE_URL}{}/", language.prefix());
        assert!(action.starts_with(&prefix), "{}: {action}", mail.kind());
        assert!(rendered.html.contains(&format!("href=\"{action}\"")), "{}: {action}", mail.kind());
    }
}

#[test]
fn links_lead_where_the_site_expects_them() {
    let id = "01930000-0000-7000-8000-000000000042";
    let token = &"jeton_ficti".repeat(4)[..43];
    for (kind, path) in [
        ("confirm_address", format!("/en/lien/confirmer?jeton={token}")),
        ("sign_in_link", format!("/en/lien/connexion?jeton={token}")),
        ("password_reset", format!("/en/lien/mot-de-passe?jeton={token}")),
        ("confirm_new_address", format!("/en/lien/courriel?jeton={token}")),
        ("address_changed", format!("/en/lien/ancienne-adresse?jeton={token}")),
        ("oci_invitation", format!("/en/lien/invitation?jeton={token}")),
        ("partner_confirmation", format!("/en/p/{token}")),
        ("partner_nomination", format!("/en/n/{token}")),
        ("oci_approved", "/en/oci/organisme-fictif".to_owned()),
        ("oci_refused", "/en/oci/organisme-fictif".to_owned()),
        ("placement_returned", format!("/en/oci/projets/{id}")),
        ("placement_awaits_review", format!("/en/programme/projets/{id}")),
        ("placement_changed", format!("/en/candidatures/{id}")),
        ("proposal_awaits_review", format!("/en/programme/projets/{id}")),
        ("proposal_accepted", format!("/en/oci/projets/{id}")),
        ("proposal_refused", format!("/en/oci/projets/{id}")),
        ("placement_published", format!("/en/placements/{id}")),
        ("oci_registered", "/en/programme/organismes".to_owned()),
        ("offer_made", format!("/en/candidatures/{id}")),
        ("application_received_oci", format!("/en/oci/candidatures/{id}")),
    ] {
        let mails = one_of_each_mail("Awa Fictive", "Jardins scolaires");
        let mail = mails.iter().find(|mail| mail.kind() == kind).unwrap();
        assert_eq!(action_of(&RENDER(mail, UiLanguage::En, BASE_URL)), format!("{BASE_URL}{path}"), "{kind}");
    }
}

#[test]
fn what_people_typed_stays_text() {
    for (mail, _, rendered) in every_rendering(HOSTILE, HOSTILE) {
        assert!(!rendered.html.contains("<script") && !rendered.html.contains("</textarea"), "{}", mail.kind());
        assert!(!rendered.subject.contains(['\r', '\n']), "{}", mail.kind());
    }
}

#[test]
fn a_name_with_a_line_break_never_becomes_a_mail() {
    let stored = r#"{"kind":"already_registered","name":"Awa\r\nBcc: autre@exemple.test"}"#;
    assert!(serde_json::from_str::<Mail>(stored).is_err());
}

#[test]
fn the_exchange_track_says_its_two_rules() {
    let rules = [
        (UiLanguage::Fr, "aucun droit d’entrer au Canada"),
        (UiLanguage::En, "no right to enter Canada"),
        (UiLanguage::Es, "ningún derecho a entrar en Canadá"),
    ];
    for (mail, language, rendered) in every_rendering("Awa Fictive", "Jardins scolaires") {
        if !["partner_nomination", "nomination_confirmed", "nomination_refused", "offer_made", "offer_accepted"]
            .contains(&mail.kind())
        {
            continue;
        }
        let (_, rule) = rules.iter().find(|(of, _)| *of == language).unwrap();
        assert!(rendered.text.contains(rule) && rendered.html.contains(rule), "{}: {}", mail.kind(), rendered.text);
    }
}
