//! The content of every form, such that it succeeds for the right person. `{…}` is filled with what the row is about, or with what
//! the scene and the visitor know by that name.

use super::{links::token_at, scene::Scene, visitors::Visitor};

/// By address, or by address and thing where a thing needs content of its own.
const FORMS: &[(&str, &str)] = &[
    ("account/sign-up", "kind=volunteer&name=Nouvelle Fictive&email={new-email}&password={password}"),
    ("account/sign-in", "email={email-of-person}&password={password}"),
    ("account/request-link", "email={email-of-person}"),
    ("account/request-reset", "email={email-of-person}"),
    ("account/sign-out", ""),
    ("account/sign-out-everywhere", ""),
    ("account/end-session", "session={thing}"),
    ("account/save", "version=1&name=Autre Fictive&language=en"),
    ("account/mail-language", "page=/compte"),
    ("account/consents", "consents=surveys"),
    ("account/send-confirmation", ""),
    ("account/change-password", "current_password={password}&password=une autre phrase bien longue"),
    ("account/second-factor/begin", "current_password={password}"),
    ("account/second-factor/confirm", "code=123456"),
    ("account/second-factor/turn-off", "current_password={password}&code=123456"),
    ("account/enter-code", "code=123456"),
    ("account/enter-recovery-code", "recovery_code=ABCD-EFGH-JKMN-PQRS"),
    ("account/change-email", "current_password={password}&email={new-email}"),
    ("account/close", "current_password={password}"),
    ("account/confirm-email", "token={thing}"),
    ("account/undo-address", "token={thing}"),
    ("account/confirm", "token={thing}&password={password}"),
    ("account/use-link", "token={thing}"),
    ("account/reset", "token={thing}&password=une autre phrase bien longue"),
    ("account/accept-invitation", "token={thing}&name=Collègue Fictive&password={password}"),
    ("profile/save", "step=motivation&version={profile-version}&motivation=Apprendre."),
    ("profile/find-skills", "step=skills&phrase=jardin"),
    ("profile/add-skill", "step=learning&version={profile-version}&skill=qsf:agroecology"),
    ("profile/remove-skill", "step=learning&version={profile-version}&skill=qsf:beekeeping"),
    ("profile/remove-cv", "version={profile-version}"),
    ("profile/save-accommodation", "request=Une rampe.&consent=on"),
    ("profile/nominate", "partner={thing}"),
    ("matching/set-aside", "placement={thing}"),
    ("matching/put-back", "placement={thing}"),
    ("profile/resend-nomination", ""),
    ("applications/accept-asks", "placement={thing}&post=participant&asks_accepted=on"),
    ("applications/save", "placement={thing}&post=participant&version={version}&letter=Autrement.&answer.0=Parce que."),
    ("applications/submit", "placement={thing}&post=participant&version={version}"),
    ("applications/update-file", "application={thing}&version={version}"),
    ("applications/accept-offer", "application={thing}&version={version}&confirmed=on"),
    ("applications/decline-offer", "application={thing}&version={version}&reason=dates"),
    ("applications/withdraw", "application={thing}&version={version}&reason=dates"),
    ("applications/accept-terms", "application={thing}&version={version}&revisions=1"),
    ("applications/decide", "application={thing}&version={version}&action=start_review"),
    ("applications/decide reviewed", "application={thing}&version={version}&action=offer&expires_on=2026-12-15"),
    ("applications/decide offered", "application={thing}&version={version}&action=withdraw&reason=other"),
    // Only a candidate on paper is answered for.
    ("applications/decide offered-for-person", "application={thing}&version={version}&action=accept"),
    ("applications/undo", "application={thing}&version={version}"),
    ("applications/ask-review", "application={thing}&version={version}&request=Pourquoi?"),
    ("applications/answer-review", "application={thing}&version={version}&verdict=upheld&reason=Voici."),
    ("applications/answer-interview", "application={thing}&version={version}&answer=coming"),
    ("applications/paper", "placement={thing}&post=participant&name=Papier Fictif&birth=2001-02-03&asks_accepted=on"),
    ("placements/create", "organisation={thing}"),
    ("placements/duplicate", "placement={thing}&version={version}"),
    ("placements/save", "placement={thing}&version={version}&step=questions&question=Pourquoi maintenant?"),
    (
        "placements/save draft-with-their-partner",
        "placement={thing}&version={version}&step=partner&partner={their-partner}",
    ),
    ("placements/act", "placement={thing}&version={version}&action=submit_to_partner"),
    ("placements/act open", "placement={thing}&version={version}&action=close"),
    ("placements/undo", "placement={thing}&version={version}"),
    ("placements/withdraw-proposal", "placement={thing}&version={version}"),
    ("placements/cancel", "placement={thing}&version={version}&reason=La rivière a débordé.&concerned=9"),
    (
        "placements/oral",
        "placement={thing}&version={version}&verdict=confirm&person=Awa Fictive&answered_on=2026-11-20&language=fr",
    ),
    ("placements/link", "placement={thing}&version={version}"),
    ("placements/hand-link", "placement={thing}&version={version}"),
    ("placements/revoke-link", "placement={thing}&version={version}"),
    (
        "partners/save",
        "organisation=ici&partner={thing}&version={version}&name=Union autre&country=SN&place=Kédougou&language=fr&contact_name=Awa&phone=418 555-0142",
    ),
    (
        "partners/save new",
        "organisation=ici&name=Union autre&country=SN&place=Kédougou&language=fr&contact_name=Awa&phone=418 555-0142",
    ),
    ("partner/answer", "token={thing}&version=1&verdict=confirm&person=Awa Fictive&statement=Nos jardins."),
    ("partner/undo-answer", "token={thing}&version=3"),
    ("partner/answer-nomination", "token={thing}&verdict=confirm"),
    (
        "organisation/register",
        "name=Organisme autre&city=Rimouski&description=Un organisme.&contact_name=Awa&contact_email=awa@exemple.test",
    ),
    (
        "organisation/edit",
        "slug={thing}&version={version}&name=Organisme autre&city=Rimouski&description=Un organisme.&contact_name=Awa&contact_email=awa@exemple.test",
    ),
    ("organisations/stage-import", "organisation={thing}"),
    ("organisations/confirm-import", "organisation={thing}&import=00000000-0000-7000-8000-000000000001"),
    ("organisations/drop-import", "organisation={thing}&import=00000000-0000-7000-8000-000000000001"),
    ("organisations/invite", "organisation={thing}&email={new-email}&role=reader"),
    ("organisations/resend-invitation", "organisation=ici&invitation={thing}"),
    ("organisations/resend-invitation invitation-as-theirs", "organisation=ailleurs&invitation={thing}"),
    ("organisations/revoke-invitation", "organisation=ici&invitation={thing}"),
    ("organisations/revoke-invitation invitation-as-theirs", "organisation=ailleurs&invitation={thing}"),
    ("organisations/change-role", "organisation=ici&member={thing}&was=reader&new_role=owner"),
    ("organisations/change-role colleague-as-theirs", "organisation=ailleurs&member={thing}&was=reader&new_role=owner"),
    ("organisations/remove-member", "organisation=ici&member={thing}"),
    ("organisations/remove-member colleague-as-theirs", "organisation=ailleurs&member={thing}"),
    ("forms/keep", "form_key={typed-key}&form_name=apply-letter&form_page=/compte&letter=Bonjour à vous."),
    ("forms/leave", "form_key={typed-key}&form_name=apply-letter&form_page=/compte&letter=Bonjour.&leave_to=/compte"),
    ("forms/drop", "kept={kept-key}&form_page=/compte"),
    ("programme/resend-mail", "mail={thing}"),
    ("programme/correct-mail", "mail={thing}&corrected_email={new-email}"),
    ("programme/note-security", "country={thing}&level=caution&source=voyage.gc.ca"),
    ("programme/review-organisation", "organisation={thing}&version={version}&action=approve"),
    ("programme/review-name", "organisation={thing}&version={version}&verdict=accept"),
    ("programme/undo-placement-step", "placement={thing}&version={version}"),
    ("programme/decide-proposal", "placement={thing}&version={version}&verdict=accept"),
    ("programme/review-placement", "placement={thing}&version={version}&action=publish"),
];

/// The fields that a visitor posts.
pub fn content(scene: &Scene, visitor: &Visitor, address: &str, thing: &str) -> Vec<(String, String)> {
    let form = address.strip_prefix("/api/").expect("a form's address");
    let of_thing = format!("{form} {thing}");
    let find = |key: &str| FORMS.iter().find(|(of, _)| *of == key).map(|(_, content)| *content);
    let content = find(&of_thing).or_else(|| find(form)).unwrap_or_else(|| panic!("no content in forms.rs: {form}"));
    let pairs = content.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), filled(value, scene, visitor, address, thing))).collect()
}

fn filled(value: &str, scene: &Scene, visitor: &Visitor, address: &str, thing: &str) -> String {
    match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
        None => value.to_owned(),
        Some("thing") => token_at(address, thing).unwrap_or_else(|| scene.thing(visitor, thing).id),
        Some("version") => scene.thing(visitor, thing).version,
        Some(name) => scene.word(visitor, name),
    }
}
