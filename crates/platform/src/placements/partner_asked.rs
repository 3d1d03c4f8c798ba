//! A partner's link as its OCI handles it: mailed or handed on, made again, taken back, followed. A new link, and another address of
//! the partner, end the earlier link: it may have gone to somebody else.

use domain::{
    account::Viewer,
    awaited::Awaited,
    ids::{LinkId, PartnerId, PlacementId, SessionId},
    language::UiLanguage,
    link::{LinkPurpose, LinkToken, LinkWay},
    mail::Mail,
    placement::PlacementState,
    text::Title,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use sqlx::PgConnection;
use store::{
    fresh,
    partner_links::{Latest, NewPartnerLink, Subject},
    placements::Stored,
};

use super::{
    edit::{editable_by, read_at},
    passage::title,
};
use crate::{
    Error, Platform, Result,
    accounts::limits,
    audit::{self, Event},
    clock::local,
    key::Purpose,
    links, mail, secrets,
};

/// How long the session in which a link was made may read it: time to copy, send and print it.
const SHOWN_FOR: SignedDuration = SignedDuration::from_mins(30);
/// The length of a token.
const TOKEN_BYTES: usize = 43;

/// The last link of a placement, as its OCI follows it.
#[derive(Debug, Clone, Copy)]
pub struct SentLink {
    pub way: LinkWay,
    pub made_at: Timestamp,
    /// Its last day.
    pub expires_on: Date,
    /// When somebody opened it first.
    pub opened_at: Option<Timestamp>,
    pub state: SentLinkState,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentLinkState {
    /// Its mail waits for its turn, or for another try.
    Leaving,
    /// Its mail was refused: nobody has it.
    Unreached,
    /// Nobody has answered yet.
    Waiting,
    Answered,
    Expired,
    /// It was taken back.
    Ended,
}

/// A link to hand on.
#[derive(Debug, Clone)]
pub struct LinkToHand {
    pub placement: PlacementId,
    /// What its forms name.
    pub version: i32,
    pub title: Option<Title>,
    pub organisation: String,
    pub partner: String,
    /// The language of the message to the partner.
    pub language: UiLanguage,
    /// The link, in the session in which it was made, for half an hour.
    pub token: Option<LinkToken>,
    /// Its last day.
    pub expires_on: Date,
}

impl Platform {
    /// Sends the partner another link, to the address that it has now. The earlier one ends.
    ///
    /// # Errors
    /// `Refused` where it has no address, `MovedOn` where nothing is asked of it any more, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn send_partner_link_again(&self, viewer: &Viewer, id: PlacementId, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = asked(&mut transaction, viewer, id, version).await?;
        if !ask_partner(&mut transaction, &stored, now).await? {
            return Err(Error::Refused("partner-link-refused-no-address"));
        }
        record(&mut transaction, viewer, id, "partner_link_sent", now).await?;
        Ok(transaction.commit().await?)
    }

    /// Makes a link for a member to hand on; this session may read it for half an hour. The earlier one ends.
    ///
    /// # Errors
    /// `MovedOn` where nothing is asked of the partner any more, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn hand_partner_link(
        &self,
        viewer: &Viewer,
        session: SessionId,
        id: PlacementId,
        version: i32,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = asked(&mut transaction, viewer, id, version).await?;
        let partner = stored.content.partner.partner.ok_or(Error::MovedOn)?;
        let (link, token, _) = issue(&mut transaction, &stored, partner, LinkWay::Hand, now).await?;
        let sealed = self.key()?.seal(Purpose::ShownLink, viewer.account, token.expose().as_bytes())?;
        let until = now.checked_add(SHOWN_FOR).map_err(Error::internal)?;
        store::partner_links::show(&mut transaction, link, session, &sealed, until).await?;
        record(&mut transaction, viewer, id, "partner_link_handed", now).await?;
        Ok(transaction.commit().await?)
    }

    /// Takes the partner's link back.
    ///
    /// # Errors
    /// `MovedOn` where there is none that could be answered.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn revoke_partner_link(&self, viewer: &Viewer, id: PlacementId, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = editable_by(&mut transaction, viewer, id).await?;
        read_at(&stored, version)?;
        if end_links(&mut transaction, id, now).await? == 0 {
            return Err(Error::MovedOn);
        }
        record(&mut transaction, viewer, id, "partner_link_revoked", now).await?;
        Ok(transaction.commit().await?)
    }

    /// The link that this session made to hand on.
    ///
    /// # Errors
    /// `NotFound` for anybody who does not write this OCI's placements, and where nothing is asked of the partner.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn link_to_hand(
        &self,
        viewer: &Viewer,
        session: Option<SessionId>,
        id: PlacementId,
    ) -> Result<LinkToHand> {
        let mut connection = self.pool.acquire().await?;
        let stored = store::placements::find(&mut connection, id).await?.ok_or(Error::NotFound)?;
        let member = viewer.member_of(stored.organisation)?;
        let partner = stored.content.partner.partner.filter(|_| stored.state == PlacementState::AwaitingPartner);
        let partner = partner.filter(|_| member.role.can_edit_placements()).ok_or(Error::NotFound)?;
        let partner = store::partners::find(&mut connection, partner).await?.ok_or(Error::NotFound)?.form;
        let latest = store::partner_links::latest(&mut connection, id).await?;
        let now = self.clock().now();
        let open = latest.filter(|link| link.ended_at.is_none() && link.answered_at.is_none() && link.expires_at > now);
        let sealed = match (&open, session) {
            (Some(link), Some(session)) => store::partner_links::shown(&mut connection, link.id, session, now).await?,
            _ => None,
        };
        let expires_on = open.map_or_else(|| Ok(local(now).date()), |link| links::last_day_before(link.expires_at))?;
        Ok(LinkToHand {
            placement: id,
            version: stored.version,
            title: title(&stored, partner.language),
            organisation: member.name.clone(),
            partner: partner.name.into(),
            language: partner.language,
            token: sealed.map(|sealed| self.opened(viewer, &sealed)).transpose()?,
            expires_on,
        })
    }

    fn opened(&self, viewer: &Viewer, sealed: &[u8]) -> Result<LinkToken> {
        let token = self.key()?.open::<TOKEN_BYTES>(Purpose::ShownLink, viewer.account, sealed)?;
        LinkToken::parse(&String::from_utf8_lossy(&token)).map_err(Error::internal)
    }

    /// The last link of a placement that waits for its partner.
    pub(super) async fn sent_link(&self, connection: &mut PgConnection, stored: &Stored) -> Result<Option<SentLink>> {
        if stored.state != PlacementState::AwaitingPartner {
            return Ok(None);
        }
        let Some(link) = store::partner_links::latest(connection, stored.id).await? else { return Ok(None) };
        let awaited = Awaited::Partner(stored.id);
        let mail = store::awaited_mails::last(connection, awaited).await?.filter(|_| link.way == LinkWay::Mail);
        let state = match mail {
            _ if link.answered_at.is_some() => SentLinkState::Answered,
            _ if link.ended_at.is_some() => SentLinkState::Ended,
            _ if link.expires_at <= self.clock().now() => SentLinkState::Expired,
            Some(mail) if mail.dead_at.is_some() => SentLinkState::Unreached,
            Some(mail) if mail.sent_at.is_none() => SentLinkState::Leaving,
            _ => SentLinkState::Waiting,
        };
        let Latest { way, made_at, expires_at, opened_at, .. } = link;
        Ok(Some(SentLink { way, made_at, expires_on: links::last_day_before(expires_at)?, opened_at, state }))
    }
}

/// The placement, for a member of an OCI that is not stopped, while its partner is asked.
async fn asked(connection: &mut PgConnection, viewer: &Viewer, id: PlacementId, version: i32) -> Result<Stored> {
    let stored = editable_by(connection, viewer, id).await?;
    read_at(&stored, version)?;
    if stored.state != PlacementState::AwaitingPartner {
        return Err(Error::MovedOn);
    }
    if viewer.member_of(stored.organisation)?.state.is_stopped() {
        return Err(Error::Refused("placement-edit-refused-stopped"));
    }
    Ok(stored)
}

/// Writes to the partner with a new link; `false` where it has no address, and only the earlier links end.
pub(crate) async fn ask_partner(connection: &mut PgConnection, stored: &Stored, now: Timestamp) -> Result<bool> {
    end_links(connection, stored.id, now).await?;
    let Some(id) = stored.content.partner.partner else { return Ok(false) };
    let partner = store::partners::find(connection, id).await?.ok_or(Error::NotFound)?.form;
    let (Some(email), Some(placement)) = (&partner.email, title(stored, partner.language)) else { return Ok(false) };
    let (_, token, expires_on) = issue(connection, stored, id, LinkWay::Mail, now).await?;
    let organisation = store::placements::life::owner(connection, stored.organisation).await?.name;
    let letter = Mail::PartnerConfirmation { organisation, partner: partner.name, placement, token, expires_on };
    let awaited = Some(Awaited::Partner(stored.id));
    let to = mail::To { recipient: email, language: partner.language, about: None, awaited };
    mail::insert(connection, &to, &letter, now).await?;
    Ok(true)
}

/// A new link, counted, in place of the earlier ones; with its last day.
async fn issue(
    connection: &mut PgConnection,
    stored: &Stored,
    partner: PartnerId,
    way: LinkWay,
    now: Timestamp,
) -> Result<(LinkId, LinkToken, Date)> {
    limits::count(connection, &limits::PARTNER_LINKS, &stored.id.to_string(), now).await?;
    end_links(connection, stored.id, now).await?;
    let (token, id) = (secrets::random_token()?, LinkId::from_uuid(fresh()));
    let expires_at = links::ends_at(LinkPurpose::PartnerConfirmation, now)?;
    let (hash, subject) = (secrets::sha256(&token), Subject { placement: stored.id, partner });
    let link = NewPartnerLink { id, token_hash: &hash, subject: &subject, way, expires_at };
    store::partner_links::insert(connection, &link, now).await?;
    let last_day = links::last_day(LinkPurpose::PartnerConfirmation, now)?;
    Ok((id, LinkToken::parse(&token).map_err(Error::internal)?, last_day))
}

/// Ends the links of a placement, also one whose mail has not left; how many.
pub(crate) async fn end_links(connection: &mut PgConnection, placement: PlacementId, now: Timestamp) -> Result<u64> {
    const KIND: &str = "partner_confirmation";
    store::awaited_mails::drop_unsent(connection, Awaited::Partner(placement), KIND).await?;
    Ok(store::partner_links::end(connection, placement, now).await?)
}

async fn record(
    connection: &mut PgConnection,
    viewer: &Viewer,
    id: PlacementId,
    action: &'static str,
    now: Timestamp,
) -> Result<()> {
    audit::record(connection, now, Some(viewer.account), Event::new("placement", id.as_uuid(), action)).await
}
