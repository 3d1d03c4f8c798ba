//! The exchange track: a person names their partner organisation, which confirms by a link that they belong to it.

use domain::{
    account::Viewer,
    awaited::Awaited,
    form::FieldCode,
    ids::{AccountId, ParticipantId, PartnerId},
    link::{LinkPurpose, LinkToken},
    mail::Mail,
    participant::{NominationForm, NominationState, PartnerChoice, StoredProfile},
    placement::Track,
    text::PersonName,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::invalid;
use crate::{
    Error, Platform, Result,
    accounts::limits,
    audit,
    links::{self, LinkState},
    mail,
};

/// The same partner is not written to again sooner: it answers when it has met.
const ASK_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The partner that was named, and the state of the nomination.
#[derive(Debug, Clone)]
pub struct CurrentNomination {
    pub partner: String,
    pub state: NominationState,
    /// When the partner was last written to; `None` for what is older than the mails that are kept.
    pub written_at: Option<Timestamp>,
    /// Whether that mail did not arrive.
    pub unreached: bool,
}

/// A person's own nomination.
#[derive(Debug, Clone)]
pub struct OwnNomination {
    pub choices: Vec<PartnerChoice>,
    pub current: Option<CurrentNomination>,
    /// Whether they gave their name, which the partner needs to confirm them.
    pub named: bool,
}

/// What a partner reads by its link: only a name.
#[derive(Debug, Clone)]
pub struct NominationAsk {
    pub link: LinkState,
    pub person: String,
    pub partner: String,
    /// The answer that was given, or `Asked`; `None` where another partner was named meanwhile.
    pub state: Option<NominationState>,
}

/// What a link is about.
#[derive(Serialize, Deserialize)]
struct Subject {
    participant: ParticipantId,
    partner: PartnerId,
}

impl Platform {
    /// The person's own nomination.
    ///
    /// # Errors
    /// `NotFound` outside the exchange track.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_nomination(&self, viewer: &Viewer) -> Result<OwnNomination> {
        inbound(viewer)?;
        let mut connection = self.pool.acquire().await?;
        let named = named(store::participants::by_account(&mut connection, viewer.account).await?).is_some();
        let current = match viewer.participant {
            Some(participant) => store::nominations::find(&mut connection, participant).await?,
            None => None,
        };
        let mail = store::awaited_mails::last(&mut connection, Awaited::Nomination(viewer.account)).await?;
        let unreached = mail.as_ref().is_some_and(|mail| mail.dead_at.is_some());
        let written_at = mail.map(|mail| mail.written_at);
        Ok(OwnNomination {
            choices: store::nominations::choices(&mut connection).await?,
            current: current.map(|found| CurrentNomination {
                partner: found.partner_name.into(),
                state: found.state,
                written_at,
                unreached,
            }),
            named,
        })
    }

    /// Names the partner (`partner`), which receives a link. Asking the same one again within a day writes no second mail.
    ///
    /// # Errors
    /// `Refused` before the person said their name or confirmed their address, and once a partner confirmed them;
    /// `TooManyAttempts` after many partners in a day, and for a partner that many people name.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %partner))]
    pub async fn nominate(&self, viewer: &Viewer, NominationForm { partner }: NominationForm) -> Result<()> {
        inbound(viewer)?;
        if !viewer.confirmed {
            return Err(Error::Refused("profile-refused-unconfirmed"));
        }
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = store::participants::by_account(&mut transaction, viewer.account).await?;
        let (participant, person) = named(stored).ok_or(Error::Refused("profile-nomination-name-first"))?;
        let known = store::nominations::choices(&mut transaction).await?.iter().any(|choice| choice.id == partner);
        let partner = store::partners::find(&mut transaction, partner).await?.filter(|_| known);
        let partner = partner.ok_or_else(|| invalid("partner", FieldCode::NotFound))?;
        let current = store::nominations::find(&mut transaction, participant).await?;
        if let Some(current) = &current {
            if !current.state.may_ask_again() {
                return Err(Error::Refused("profile-nomination-done"));
            }
            let just_now = now.duration_since(current.asked_at) < ASK_AGAIN_AFTER;
            if current.partner == Some(partner.id) && just_now && current.state == NominationState::Asked {
                return Ok(());
            }
        }
        let (one, other) = (viewer.account.to_string(), partner.id.to_string());
        limits::count(&mut transaction, &limits::NOMINATIONS_BY_PERSON, &one, now).await?;
        limits::count(&mut transaction, &limits::NOMINATIONS_BY_PARTNER, &other, now).await?;
        store::nominations::ask(&mut transaction, participant, &partner, now).await?;
        write_to_partner(
            &mut transaction,
            viewer.account,
            &Subject { participant, partner: partner.id },
            person,
            &partner,
            now,
        )
        .await?;
        let event = audit::Event::new("participant", participant.as_uuid(), "nomination_asked");
        let event = event.with_detail(serde_json::json!({ "partner": partner.id }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Sends the partner that was named another link, to the address that it has now. The earlier one ends.
    ///
    /// # Errors
    /// `MovedOn` where no answer is waited for, `Refused` where the partner has no address any more, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn send_nomination_again(&self, viewer: &Viewer) -> Result<()> {
        inbound(viewer)?;
        if !viewer.confirmed {
            return Err(Error::Refused("profile-refused-unconfirmed"));
        }
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = store::participants::by_account(&mut transaction, viewer.account).await?;
        let (participant, person) = named(stored).ok_or(Error::MovedOn)?;
        let current = store::nominations::find(&mut transaction, participant).await?;
        let current = current.filter(|current| current.state == NominationState::Asked).ok_or(Error::MovedOn)?;
        let partner = current.partner.ok_or(Error::MovedOn)?;
        let known = store::nominations::choices(&mut transaction).await?.iter().any(|choice| choice.id == partner);
        let partner = store::partners::find(&mut transaction, partner).await?.filter(|_| known);
        let partner = partner.ok_or(Error::Refused("profile-nomination-no-address"))?;
        let (one, other) = (viewer.account.to_string(), partner.id.to_string());
        limits::count(&mut transaction, &limits::NOMINATIONS_BY_PERSON, &one, now).await?;
        limits::count(&mut transaction, &limits::NOMINATIONS_BY_PARTNER, &other, now).await?;
        let subject = Subject { participant, partner: partner.id };
        write_to_partner(&mut transaction, viewer.account, &subject, person, &partner, now).await?;
        let event = audit::Event::new("participant", participant.as_uuid(), "nomination_sent_again");
        let event = event.with_detail(serde_json::json!({ "partner": partner.id }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// What the partner's link shows.
    ///
    /// # Errors
    /// `NotFound` for a token that is no link.
    #[tracing::instrument(skip_all)]
    pub async fn nomination_ask(&self, token: &LinkToken) -> Result<NominationAsk> {
        let mut connection = self.pool.acquire().await?;
        let now = self.clock().now();
        let (link, subject) = links::look(&mut connection, LinkPurpose::Nomination, token, now).await?;
        let subject: Subject = serde_json::from_value(subject.ok_or(Error::NotFound)?).map_err(Error::internal)?;
        let stored = store::participants::find(&mut connection, subject.participant).await?;
        let (_, person) = named(stored).ok_or(Error::NotFound)?;
        let partner = store::partners::find(&mut connection, subject.partner).await?.ok_or(Error::NotFound)?;
        let current = store::nominations::find(&mut connection, subject.participant).await?;
        let state = current.filter(|current| current.partner == Some(subject.partner)).map(|current| current.state);
        Ok(NominationAsk { link, person: person.into(), partner: partner.form.name.into(), state })
    }

    /// The partner's answer, given once; the person is told.
    ///
    /// # Errors
    /// `Invalid` where the link was used or has expired; `MovedOn` where another partner was named meanwhile.
    #[tracing::instrument(skip_all)]
    pub async fn answer_nomination(&self, token: &LinkToken, confirms: bool) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let used = links::take(&mut transaction, LinkPurpose::Nomination, token, now).await?;
        let subject: Subject = serde_json::from_value(used.subject).map_err(Error::internal)?;
        let current = store::nominations::find(&mut transaction, subject.participant).await?;
        let current = current.filter(|current| current.partner == Some(subject.partner)).ok_or(Error::MovedOn)?;
        let state = current.state.answered(confirms).map_err(|_| Error::MovedOn)?;
        store::nominations::answer(&mut transaction, subject.participant, state, now).await?;
        let stored = store::participants::find(&mut transaction, subject.participant).await?;
        let (_, name) = named(stored).ok_or(Error::NotFound)?;
        let partner = current.partner_name;
        let mail = if confirms {
            Mail::NominationConfirmed { name, partner }
        } else {
            Mail::NominationRefused { name, partner }
        };
        let account = used.account.ok_or(Error::NotFound)?;
        if let Some(person) = store::accounts::viewer(&mut transaction, account).await? {
            mail::enqueue(&mut transaction, &person.email, person.language, &mail, now).await?;
        }
        let action = if confirms { "nomination_confirmed" } else { "nomination_refused" };
        let event = audit::Event::new("participant", subject.participant.as_uuid(), action);
        audit::record(
            &mut transaction,
            now,
            None,
            event.with_detail(serde_json::json!({ "partner": subject.partner })),
        )
        .await?;
        Ok(transaction.commit().await?)
    }
}

/// Asks a partner again, at its other address, about everybody who waits for its answer. The links to the earlier address end.
pub(crate) async fn ask_at_other_address(
    connection: &mut PgConnection,
    partner: &store::partners::Stored,
    now: Timestamp,
) -> Result<()> {
    for (participant, account) in store::nominations::waiting_for(connection, partner.id).await? {
        store::links::cancel(connection, account, LinkPurpose::Nomination, now).await?;
        let stored = store::participants::find(connection, participant).await?;
        let Some((_, person)) = named(stored).filter(|_| partner.form.email.is_some()) else { continue };
        let subject = Subject { participant, partner: partner.id };
        write_to_partner(connection, account, &subject, person, partner, now).await?;
    }
    Ok(())
}

/// A new link for the partner. The account's earlier ones are cancelled, also to partners named before.
async fn write_to_partner(
    connection: &mut PgConnection,
    account: AccountId,
    subject: &Subject,
    person: PersonName,
    partner: &store::partners::Stored,
    now: Timestamp,
) -> Result<()> {
    const KIND: &str = "partner_nomination";
    let email = partner.form.email.as_ref().ok_or_else(|| invalid("partner", FieldCode::NotFound))?;
    let awaited = Awaited::Nomination(account);
    store::links::cancel(connection, account, LinkPurpose::Nomination, now).await?;
    store::awaited_mails::drop_unsent(connection, awaited, KIND).await?;
    let subject = serde_json::to_value(subject).map_err(Error::internal)?;
    let token = links::issue(connection, LinkPurpose::Nomination, Some(account), subject, now).await?;
    let expires_on = links::last_day(LinkPurpose::Nomination, now)?;
    let letter = Mail::PartnerNomination { partner: partner.form.name.clone(), person, token, expires_on };
    let language = partner.form.language;
    let to = mail::To { recipient: email, language, about: Some(account), awaited: Some(awaited) };
    mail::insert(connection, &to, &letter, now).await
}

/// Nothing, on the exchange track.
fn inbound(viewer: &Viewer) -> Result<()> {
    if super::track(viewer)? == Track::Inbound { Ok(()) } else { Err(Error::NotFound) }
}

/// The participant and the name they said.
fn named(stored: Option<StoredProfile>) -> Option<(ParticipantId, PersonName)> {
    stored.and_then(|stored| Some((stored.id, stored.profile.identity.name?)))
}
