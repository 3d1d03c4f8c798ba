//! Generates the mails of the demonstration: mails to partners with working links, and a few undelivered ones that the
//! coordinator can read and send again.
//!
//! Their tokens come from the seed and can be guessed, so the demonstration serves a loopback address only.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    link::{LinkPurpose, LinkToken},
    mail::Mail,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use store::demo::Rows;

use super::{
    cast::Partner,
    organisations::partner_address,
    people::{Person, Sender},
    placements::Placed,
    random::Random,
};
use crate::{Error, Result, links, secrets::sha256};

/// The replies of mail servers to the undelivered mails.
const REFUSALS: [&str; 4] = [
    "550 5.1.1 <personne@exemple.test>: Recipient address rejected: User unknown",
    "552 5.2.2 Mailbox full",
    "554 5.7.1 Message refused by policy",
    "550 5.1.2 Domain not found",
];

/// Adds undelivered mails.
pub(super) fn dead_letters(people: &[Person], random: &mut Random, now: Timestamp, rows: &mut Rows) -> Result<()> {
    for (at, (person, refusal)) in people.iter().zip(REFUSALS).enumerate() {
        let written = now - SignedDuration::from_hours(26 + 31 * i64::try_from(at).unwrap_or_default());
        let mail = Mail::PasswordChanged { name: person.name.clone().try_into().map_err(Error::internal)? };
        let mut row = row(&person.email, "fr", &mail, written, random);
        row["attempts"] = json!(1 + at);
        row["dead_at"] = json!(written + SignedDuration::from_mins(40));
        row["last_error"] = json!(refusal);
        rows.mails.push(row);
    }
    Ok(())
}

/// Adds the mail that asks a partner to confirm a placement.
pub(super) fn ask_partner(
    organisation: &str,
    partner: &Partner,
    placed: &Placed,
    random: &mut Random,
    now: Timestamp,
    rows: &mut Rows,
) -> Result<()> {
    let language = partner.language.parse().map_err(Error::internal)?;
    let Some(title) = placed.content.basics.title(language).map(|title| title.text) else { return Ok(()) };
    let subject = json!({"placement": placed.id, "partner": placed.content.partner.partner});
    let sent = now - SignedDuration::from_mins(random.between(50, 200).into());
    let token = link(LinkPurpose::PartnerConfirmation, subject, None, random, sent, rows)?;
    let mail = Mail::PartnerConfirmation {
        organisation: organisation.to_owned().try_into().map_err(Error::internal)?,
        partner: partner.name.clone().try_into().map_err(Error::internal)?,
        placement: title,
        token,
        expires_on: links::last_day(LinkPurpose::PartnerConfirmation, sent)?,
    };
    send(&partner_address(&partner.name, ""), &partner.language, &mail, sent, random, rows);
    Ok(())
}

/// Adds the mail that asks a partner whether it nominates a person.
pub(super) fn ask_nomination(
    person: &Person,
    sender: &Sender<'_>,
    random: &mut Random,
    now: Timestamp,
    rows: &mut Rows,
) -> Result<()> {
    let subject = json!({"participant": person.id, "partner": sender.id});
    let sent = now - SignedDuration::from_mins(random.between(210, 600).into());
    let token = link(LinkPurpose::Nomination, subject, Some(person), random, sent, rows)?;
    let mail = Mail::PartnerNomination {
        partner: sender.name.to_owned().try_into().map_err(Error::internal)?,
        person: person.name.clone().try_into().map_err(Error::internal)?,
        token,
        expires_on: links::last_day(LinkPurpose::Nomination, sent)?,
    };
    send(&partner_address(sender.name, ""), sender.language, &mail, sent, random, rows);
    Ok(())
}

fn link(
    purpose: LinkPurpose,
    subject: Value,
    person: Option<&Person>,
    random: &mut Random,
    sent: Timestamp,
    rows: &mut Rows,
) -> Result<LinkToken> {
    let token = URL_SAFE_NO_PAD.encode(random.bytes::<32>());
    let until = links::ends_at(purpose, sent)?;
    let hash: String = sha256(&token).iter().map(|byte| format!("{byte:02x}")).collect();
    rows.links.push(json!({
        "id": random.id(sent), "token_hash": format!("\\x{hash}"), "purpose": purpose.as_str(),
        "account_id": person.map(|person| person.account), "subject": subject, "created_at": sent, "expires_at": until,
    }));
    LinkToken::parse(&token).map_err(Error::internal)
}

fn send(address: &str, language: &str, mail: &Mail, sent: Timestamp, random: &mut Random, rows: &mut Rows) {
    let mut row = row(address, language, mail, sent, random);
    row["attempts"] = json!(1);
    row["sent_at"] = json!(sent + SignedDuration::from_secs(2));
    rows.mails.push(row);
}

fn row(address: &str, language: &str, mail: &Mail, written: Timestamp, random: &mut Random) -> Value {
    json!({
        "id": random.id(written), "recipient": address, "language": language, "kind": mail.kind(), "mail": mail,
        "created_at": written, "next_try_at": written, "sent_at": null, "dead_at": null, "last_error": null,
    })
}
