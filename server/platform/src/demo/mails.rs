//! Mails of the demonstration: some that left, and a few that did not, for the coordinator to read and send again.

use domain::mail::Mail;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{people::Person, random::Random, rows::Rows};
use crate::{Error, Result};

/// What servers answered to the ones that died.
const REFUSALS: [&str; 4] = [
    "550 5.1.1 <personne@exemple.test>: Recipient address rejected: User unknown",
    "552 5.2.2 Mailbox full",
    "554 5.7.1 Message refused by policy",
    "550 5.1.2 Domain not found",
];

/// Letters that did not arrive.
pub(super) fn dead_letters(people: &[Person], random: &mut Random, now: Timestamp, rows: &mut Rows) -> Result<()> {
    for (at, (person, refusal)) in people.iter().zip(REFUSALS).enumerate() {
        let hours = 6 + 31 * i64::try_from(at).unwrap_or_default();
        let written = now - SignedDuration::from_hours(hours);
        let name = person.name.clone().try_into().map_err(Error::internal)?;
        let mail = Mail::PasswordChanged { name };
        rows.mails.push(json!({
            "id": random.id(written), "recipient": person.email, "language": "fr", "kind": mail.kind(), "mail": mail,
            "created_at": written, "attempts": 1 + at, "next_try_at": written, "dead_at": written + SignedDuration::from_mins(40),
            "last_error": refusal,
        }));
    }
    Ok(())
}
