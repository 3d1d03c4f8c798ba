//! The proof that an address belongs to a person.
//!
//! Anybody can register an address. What they typed (password, name, kind, language, consents, profile) is a claim; with the proof, it
//! stays where the person who proves the address is the one who typed it, and ends otherwise. Who typed it knows its password.

use domain::{
    account::{AccountKind, ConsentPurpose, Password, PasswordStrength, SignUp},
    email::Email,
    ids::{AccountId, ConsentId, ParticipantId},
    language::UiLanguage,
    link::AccountEvent,
    participant::Profile,
    placement::Track,
    text::PersonName,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::PgConnection;
use store::{accounts::Credentials, fresh};

use super::{password, sign_up::CONSENT_TEXT_VERSION, strength};
use crate::{
    Error, Result,
    audit::{self, Event},
    links,
};

/// What somebody typed to register an address. It lies in the link that is mailed there, until it is used.
#[derive(Serialize, Deserialize)]
pub(super) struct Claim {
    name: PersonName,
    kind: AccountKind,
    language: UiLanguage,
    password_hash: String,
    consents: Vec<ConsentPurpose>,
}

impl Claim {
    pub(super) fn new(form: &SignUp, language: UiLanguage, password_hash: &str) -> Self {
        Self {
            name: form.name.clone(),
            kind: form.kind,
            language,
            password_hash: password_hash.to_owned(),
            consents: form.consents.clone(),
        }
    }
}

/// Who proves an address.
pub(super) enum Prover {
    /// The one whose claim the account holds: everything stays.
    Holder,
    /// Another one who registered the address: their claim takes the place of the one before.
    Claimant(Box<Claim>),
    /// One who knows the password of no claim: nothing stays, and this is the hash of their new password, and how strong it is.
    Newcomer(String, PasswordStrength),
}

impl Prover {
    /// Recognises the person by the password that they typed.
    ///
    /// # Errors
    /// `Invalid` for a new password that is guessed among the first, `Busy`.
    pub(super) async fn by_password(
        held: Option<String>,
        claim: Option<Claim>,
        typed: Password,
        email: &Email,
    ) -> Result<Self> {
        if held.is_some() && password::verify(held, typed.clone()).await? {
            return Ok(Self::Holder);
        }
        if let Some(claim) = claim
            && password::verify(Some(claim.password_hash.clone()), typed.clone()).await?
        {
            return Ok(Self::Claimant(Box::new(claim)));
        }
        let strength = strength::accept(&typed, &[email.as_str()])?;
        Ok(Self::Newcomer(password::hash(typed).await?, strength))
    }

    /// How strong the password is, where they chose a new one.
    pub(super) const fn new_password(&self) -> Option<PasswordStrength> {
        match self {
            Self::Newcomer(_, strength) => Some(*strength),
            Self::Holder | Self::Claimant(_) => None,
        }
    }

    /// Whose claim counts from now on, for the audit trail.
    const fn claim_that_counts(&self) -> &'static str {
        match self {
            Self::Holder => "held",
            Self::Claimant(_) => "of the link",
            Self::Newcomer(..) => "none",
        }
    }
}

/// Notes that the address is proved, where it was not yet; claims of others and the account's other links end.
pub(super) async fn prove(
    connection: &mut PgConnection,
    account: AccountId,
    prover: Prover,
    now: Timestamp,
) -> Result<()> {
    if !store::accounts::confirm(connection, account, now).await? {
        return Ok(());
    }
    let event = Event::new("account", account.as_uuid(), "address_confirmed")
        .with_detail(json!({ "claim": prover.claim_that_counts() }));
    audit::record(connection, now, Some(account), event).await?;
    links::cancel(connection, account, AccountEvent::AddressProved, now).await?;
    store::links::forget_claims(connection, account).await?;
    match prover {
        Prover::Holder => Ok(()),
        Prover::Claimant(claim) => take(connection, account, *claim, now).await,
        Prover::Newcomer(hash, _) => begin_anew(connection, account, &hash, now).await,
    }
}

/// The claim takes the place of the one that the account held.
async fn take(connection: &mut PgConnection, account: AccountId, claim: Claim, now: Timestamp) -> Result<()> {
    let Claim { name, kind, language, password_hash, consents } = claim;
    end_claim(connection, account, Some(kind), now).await?;
    store::accounts::set_claim(connection, account, &name, Some(kind), language).await?;
    store::accounts::set_password(connection, account, Some(&password_hash)).await?;
    for purpose in consents {
        let id = ConsentId::from_uuid(fresh());
        store::accounts::consents::give(connection, id, account, purpose.as_str(), CONSENT_TEXT_VERSION, now).await?;
    }
    Ok(())
}

/// Nothing of the claim stays but the kind, without which the account has no page; the name becomes the address's own.
async fn begin_anew(connection: &mut PgConnection, account: AccountId, hash: &str, now: Timestamp) -> Result<()> {
    let Credentials { email, language, .. } =
        store::accounts::credentials_of(connection, account).await?.ok_or(Error::SignedOut)?;
    let kind = store::accounts::viewer(connection, account).await?.ok_or(Error::SignedOut)?.kind;
    end_claim(connection, account, kind, now).await?;
    store::accounts::set_claim(connection, account, &name_of(email.as_str())?, kind, language).await?;
    Ok(store::accounts::set_password(connection, account, Some(hash)).await?)
}

/// A name for an account whose person has not said theirs: what stands before the sign of the address.
pub(super) fn name_of(email: &str) -> Result<PersonName> {
    PersonName::parse(email.split('@').next().unwrap_or_default()).map_err(Error::internal)
}

/// Ends what somebody else typed: sessions and their trail, a second factor, consents, the profile and everything beside it.
pub(super) async fn end_claim(
    connection: &mut PgConnection,
    account: AccountId,
    kind: Option<AccountKind>,
    now: Timestamp,
) -> Result<()> {
    store::sessions::delete_of(connection, account, None).await?;
    store::sign_ins::delete_of(connection, account).await?;
    store::second_factor::delete(connection, account).await?;
    store::accounts::consents::withdraw_all(connection, account, now).await?;
    if let Some(stored) = store::participants::by_account(connection, account).await? {
        store::applications::erase_of_person(connection, stored.id).await?;
        store::accounts::closing::erase_participant(connection, stored.id).await?;
        store::accounts::closing::delete_participant(connection, stored.id).await?;
    }
    match kind {
        Some(AccountKind::Volunteer) => insert_participant(connection, account, Track::Outbound, now).await,
        Some(AccountKind::ExchangeParticipant) => insert_participant(connection, account, Track::Inbound, now).await,
        Some(AccountKind::Organisation) | None => Ok(()),
    }
}

pub(super) async fn insert_participant(
    connection: &mut PgConnection,
    account: AccountId,
    track: Track,
    now: Timestamp,
) -> Result<()> {
    let id = ParticipantId::from_uuid(fresh());
    Ok(store::accounts::insert_participant(connection, id, account, &Profile::new(track), now).await?)
}
