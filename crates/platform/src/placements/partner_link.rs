//! The partner's link: read as often as people like, until it is answered or has expired; answered once.

use domain::{
    language::UiLanguage,
    link::LinkToken,
    mail::Mail,
    organisation::PartnerForm,
    placement::{PartnerAnswer, PartnerVerdict, PlacementAction, PlacementActor, PlacementDraft, PlacementState},
    text::Paragraph,
};
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
    /// What the link shows.
    ///
    /// # Errors
    /// `NotFound` for a token that is no link, or no longer this partner's.
    #[tracing::instrument(skip_all)]
    pub async fn partner_ask(&self, token: &LinkToken) -> Result<PartnerAsk> {
        let mut connection = self.pool.acquire().await?;
        let (link, stored, partner) = self.behind(&mut connection, token).await?;
        let organisation = store::placements::life::owner(&mut connection, stored.organisation).await?.name;
        Ok(PartnerAsk {
            link,
            state: stored.state,
            version: stored.version,
            content: stored.content,
            partner,
            organisation: organisation.into(),
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
        let (link, mut stored, _) = self.behind(&mut transaction, token).await?;
        match link {
            LinkState::Open if stored.version == version => {}
            LinkState::Open | LinkState::MovedOn => return Err(Error::MovedOn),
            LinkState::Answered => return Err(Error::Refused("partner-refused-answered")),
            LinkState::Expired => return Err(Error::Refused("partner-refused-expired")),
        }
        if !store::partner_links::take(&mut transaction, &secrets::sha256(token.expose()), now).await? {
            return Err(Error::Refused("partner-refused-answered"));
        }
        let (action, reason) = match answer.verdict {
            PartnerVerdict::Confirm => (PlacementAction::PartnerConfirms, None),
            PartnerVerdict::Refuse => (PlacementAction::PartnerRefuses, answer.reason.as_ref().map(Paragraph::as_str)),
        };
        let by = PlacementActor::Partner;
        let to = stored.state.after(action, by).map_err(|_| Error::MovedOn)?;
        if let Some(statement) = &answer.statement {
            stored.content.partner.correct(statement);
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

    async fn behind(
        &self,
        connection: &mut PgConnection,
        token: &LinkToken,
    ) -> Result<(LinkState, Stored, PartnerForm)> {
        let hash = secrets::sha256(token.expose());
        let found = store::partner_links::find(connection, &hash).await?.ok_or(Error::NotFound)?;
        let stored = store::placements::find(connection, found.subject.placement).await?.ok_or(Error::NotFound)?;
        if stored.content.partner.partner != Some(found.subject.partner) {
            return Err(Error::NotFound);
        }
        let partner = store::partners::find(connection, found.subject.partner).await?.ok_or(Error::NotFound)?.form;
        let link = if found.answered {
            LinkState::Answered
        } else if stored.state != PlacementState::AwaitingPartner {
            LinkState::MovedOn
        } else if found.expires_at <= self.clock().now() {
            LinkState::Expired
        } else {
            LinkState::Open
        };
        Ok((link, stored, partner))
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
