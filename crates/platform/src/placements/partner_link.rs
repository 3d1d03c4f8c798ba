//! The partner's link: read as often as people like, until it is answered, replaced or has expired; answered once.

use domain::{
    ids::LinkId,
    language::UiLanguage,
    link::LinkToken,
    mail::Mail,
    organisation::PartnerForm,
    placement::{
        PartnerAnswer, PartnerConfirmation, PartnerVerdict, PlacementAction, PlacementActor, PlacementDraft,
        PlacementState,
    },
    text::Paragraph,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::placements::Stored;

use super::{
    life::tell_confirmed,
    passage::{self, Act, title},
};
use crate::{Error, Platform, Result, secrets};

/// What a partner reads behind its link.
#[derive(Debug, Clone)]
pub struct PartnerAsk {
    pub link: LinkState,
    pub state: PlacementState,
    /// What its answer names.
    pub version: i32,
    pub content: PlacementDraft,
    pub partner: PartnerForm,
    pub organisation: String,
    /// Where the OCI is reached, where the placement names nobody to call.
    pub organisation_email: Option<String>,
    /// The answer that was given, while it stands.
    pub answer: Option<GivenAnswer>,
    /// Until when the answer of this link may be undone, where it may.
    pub undo_until: Option<Timestamp>,
}

/// The partner's answer, as it is read again.
#[derive(Debug, Clone)]
pub struct GivenAnswer {
    pub verdict: PartnerVerdict,
    pub given: PartnerConfirmation,
    /// Why not, where it refused.
    pub reason: Option<String>,
}

/// What a token leads to.
pub(super) struct Behind {
    pub id: LinkId,
    pub state: LinkState,
    pub stored: Stored,
    pub partner: PartnerForm,
}

/// What may still be done with a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// The answer is waited for.
    Open,
    /// It was answered by this link.
    Answered,
    /// Its days are over.
    Expired,
    /// The placement went on without it: taken back, answered otherwise, cancelled.
    MovedOn,
}

impl Platform {
    /// What the link shows. The first opening is noted for the OCI, except that of its own members and of programs that look at links
    /// (`by_reader`).
    ///
    /// # Errors
    /// `NotFound` for a token that is no link, was replaced, or is no longer this partner's.
    #[tracing::instrument(skip_all)]
    pub async fn partner_ask(&self, token: &LinkToken, by_reader: bool) -> Result<PartnerAsk> {
        let mut connection = self.pool.acquire().await?;
        let Behind { id, state: link, stored, partner } = self.behind(&mut connection, token).await?;
        let now = self.clock().now();
        if by_reader && link == LinkState::Open {
            store::partner_links::note_opened(&mut connection, id, now).await?;
        }
        let organisation = store::organisations::find(&mut connection, stored.organisation).await?;
        let organisation = organisation.ok_or(Error::NotFound)?;
        let undo_until = match link {
            LinkState::Answered => self.answer_undoable_until(&mut connection, id, &stored).await?,
            _ => None,
        };
        Ok(PartnerAsk {
            link,
            state: stored.state,
            version: stored.version,
            answer: given_answer(&stored),
            content: stored.content,
            partner,
            organisation: organisation.name,
            organisation_email: Some(organisation.form.get("contact_email").to_owned()).filter(|it| !it.is_empty()),
            undo_until,
        })
    }

    /// The partner's answer.
    ///
    /// # Errors
    /// `Refused` where the link was answered or has expired; `MovedOn` where the placement changed since it was read.
    #[tracing::instrument(skip_all)]
    pub async fn answer_as_partner(
        &self,
        token: &LinkToken,
        version: i32,
        answer: &PartnerAnswer,
        language: UiLanguage,
    ) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let Behind { id, state: link, mut stored, .. } = self.behind_locked(&mut transaction, token).await?;
        match link {
            LinkState::Open if stored.version == version => {}
            LinkState::Open | LinkState::MovedOn => return Err(Error::MovedOn),
            LinkState::Answered => return Err(Error::Refused("partner-refused-answered")),
            LinkState::Expired => return Err(Error::Refused("partner-refused-expired")),
        }
        let before = stored.content.partner.statement.as_ref().map(|statement| statement.as_str());
        if !store::partner_links::take(&mut transaction, id, before, now).await? {
            return Err(Error::Refused("partner-refused-answered"));
        }
        let (action, reason) = match answer.verdict {
            PartnerVerdict::Confirm => (PlacementAction::PartnerConfirms, None),
            PartnerVerdict::Refuse => (PlacementAction::PartnerRefuses, answer.reason.as_ref().map(Paragraph::as_str)),
        };
        let by = PlacementActor::Partner;
        let to = stored.state.after(action, by).map_err(|_| Error::MovedOn)?;
        if let Some(statement) = &answer.statement {
            stored.content.partner.statement = Some(statement.clone());
        }
        stored.content.keep_answer(answer.verdict, answer.given(self.clock().today(), language));
        passage::save(&mut transaction, &mut stored, now).await?;
        passage::pass(&mut transaction, &stored, &Act { action, by, account: None, to, reason }, now).await?;
        match answer.verdict {
            PartnerVerdict::Confirm => tell_confirmed(&mut transaction, &stored, now).await?,
            PartnerVerdict::Refuse => tell_returned(&mut transaction, &stored, now).await?,
        }
        Ok(transaction.commit().await?)
    }

    /// The same, with the placement kept against changes until the transaction ends: of two answers at once, the second reads the
    /// first one's state.
    pub(super) async fn behind_locked(&self, connection: &mut PgConnection, token: &LinkToken) -> Result<Behind> {
        let hash = secrets::sha256(token.expose());
        let found = store::partner_links::find(connection, &hash).await?.ok_or(Error::NotFound)?;
        store::placements::lock(connection, found.subject.placement).await?;
        self.behind(connection, token).await
    }

    async fn behind(&self, connection: &mut PgConnection, token: &LinkToken) -> Result<Behind> {
        let hash = secrets::sha256(token.expose());
        let found = store::partner_links::find(connection, &hash).await?;
        let found = found.filter(|link| !link.ended).ok_or(Error::NotFound)?;
        let stored = store::placements::find(connection, found.subject.placement).await?.ok_or(Error::NotFound)?;
        if stored.content.partner.partner != Some(found.subject.partner) {
            return Err(Error::NotFound);
        }
        let partner = store::partners::find(connection, found.subject.partner).await?.ok_or(Error::NotFound)?.form;
        let state = if found.answered {
            LinkState::Answered
        } else if stored.state != PlacementState::AwaitingPartner {
            LinkState::MovedOn
        } else if found.expires_at <= self.clock().now() {
            LinkState::Expired
        } else {
            LinkState::Open
        };
        Ok(Behind { id: found.id, state, stored, partner })
    }
}

/// The answer that stands, given by a link. A draft that is submitted again has none.
fn given_answer(stored: &Stored) -> Option<GivenAnswer> {
    let content = &stored.content;
    match (&content.confirmation, &content.refusal) {
        (Some(given), _) => Some(GivenAnswer { verdict: PartnerVerdict::Confirm, given: given.clone(), reason: None }),
        (None, Some(given)) => {
            let reason = stored.reason.clone().filter(|_| stored.state == PlacementState::Draft);
            Some(GivenAnswer { verdict: PartnerVerdict::Refuse, given: given.clone(), reason })
        }
        (None, None) => None,
    }
}

/// Tells the OCI that the placement is a draft again.
pub(super) async fn tell_returned(connection: &mut PgConnection, stored: &Stored, now: jiff::Timestamp) -> Result<()> {
    let editors = store::recipients::organisation_coordinators(connection, stored.organisation).await?;
    passage::tell(connection, &editors, now, |to| {
        Some(Mail::PlacementReturned { placement: title(stored, to.language)?, placement_id: stored.id })
    })
    .await
}
