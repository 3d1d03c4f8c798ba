//! Generates OCIs, their members and their partners.

use domain::{
    ids::{AccountId, OrganisationId, PartnerId},
    organisation::Slug,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::demo::Rows;

use super::{cast, random::Random};

/// Days since organisations registered.
const REGISTERED_DAYS: i64 = 900;

/// A generated organisation.
#[derive(Debug, Clone)]
pub(super) struct Host {
    pub id: OrganisationId,
    /// The account that decides and makes offers.
    pub owner: AccountId,
    pub partners: Vec<PartnerId>,
}

/// Adds an organisation with its owner and its partners. `label` makes the names of copies unique; the demonstration leaves it
/// empty.
pub(super) fn host(
    cast: &cast::Organisation,
    label: &str,
    random: &mut Random,
    now: Timestamp,
    rows: &mut Rows,
) -> Host {
    let since = now - SignedDuration::from_hours(24 * REGISTERED_DAYS);
    let name = if label.is_empty() { cast.name.clone() } else { format!("{} {label}", cast.name) };
    let slug = Slug::derive(&name);
    let id = random.id(since);
    rows.organisations.push(json!({
        "id": id, "slug": slug.as_str(), "name": name, "city": cast.city, "description": { "fr": cast.description },
        "website": cast.website, "state": "approved", "created_at": since,
    }));
    let owner = account(
        &format!("{}@oci.exemple.test", slug.as_str()),
        "Responsable Fictif",
        Some("organisation"),
        random,
        since,
        rows,
    );
    member(id, owner, "owner", since, rows);
    let partners = cast.partners.iter().map(|it| partner(id, it, label, random, since, rows)).collect();
    Host { id: OrganisationId::from_uuid(id), owner: AccountId::from_uuid(owner), partners }
}

fn partner(
    organisation: uuid::Uuid,
    cast: &cast::Partner,
    label: &str,
    random: &mut Random,
    since: Timestamp,
    rows: &mut Rows,
) -> PartnerId {
    let id = random.id(since);
    rows.partners.push(json!({
        "id": id, "organisation_id": organisation, "name": cast.name, "country": cast.country, "place": cast.place,
        "description": "Organisation partenaire fictive de la démonstration.", "contact_name": cast.contact,
        "contact_email": partner_address(&cast.name, label), "language": cast.language,
        "agreement_recorded_on": since.strftime("%Y-%m-%d").to_string(), "created_at": since,
    }));
    PartnerId::from_uuid(id)
}

/// A partner's mail address.
pub(super) fn partner_address(name: &str, label: &str) -> String {
    format!("{}@partenaire.exemple.test", Slug::derive(&format!("{name} {label}")).as_str())
}

/// An account with a confirmed address and the shared password.
pub(super) fn account(
    email: &str,
    name: &str,
    kind: Option<&str>,
    random: &mut Random,
    at: Timestamp,
    rows: &mut Rows,
) -> uuid::Uuid {
    let id = random.id(at);
    rows.accounts.push(json!({
        "id": id, "email": email, "display_name": name, "kind": kind, "language": "fr",
        "password_hash": super::PASSWORD_HASH, "email_confirmed_at": at, "created_at": at,
    }));
    id
}

pub(super) fn member(organisation: uuid::Uuid, account: uuid::Uuid, role: &str, since: Timestamp, rows: &mut Rows) {
    rows.memberships.push(json!({
        "organisation_id": organisation, "account_id": account, "role": role, "since": since,
    }));
}
