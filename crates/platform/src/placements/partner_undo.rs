//! The partner undoes its answer by the same link: within a day, while nothing was done to the placement since.

use domain::{
    ids::LinkId,
    link::LinkToken,
    mail::Mail,
    placement::{PlacementAction, PlacementActor, PlacementState},
    step::NotUndone,
    text::Statement,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::placements::{Change, Stored};

use super::{
    partner_link::{Behind, LinkState},
    passage::{self, title},
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// Undoes the answer that this link gave: the placement waits for its partner again, with the statement as it was, the link may be
    /// answered again until its last day, and the OCI is told.
    ///
    /// # Errors
    /// `Refused` with the reason why it stays; `MovedOn` where there is no answer, or where it was changed since it was read.
    #[tracing::instrument(skip_all)]
    pub async fn undo_partner_answer(&self, token: &LinkToken, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let Behind { id, state, mut stored, .. } = self.behind_locked(&mut transaction, token).await?;
        if state != LinkState::Answered {
            return Err(Error::MovedOn);
        }
        let last = last_answer(&mut transaction, id, &stored).await?.ok_or(NotUndone::ActedSince)?;
        let (action, to) = last.undo_answer(stored.version, now)?;
        if stored.version != version {
            return Err(Error::MovedOn);
        }
        stored.content.confirmation = None;
        stored.content.refusal = None;
        if let Some(statement) = store::partner_links::statement_before(&mut transaction, id).await? {
            stored.content.partner.statement = Some(Statement::parse(&statement).map_err(Error::internal)?);
        }
        let change = Change { to, before_suspension: None, reason: None, keeps_proposal: to.keeps_proposal() };
        if !store::placements::change_state(&mut transaction, stored.id, stored.version, &change, now).await? {
            return Err(Error::MovedOn);
        }
        stored.version += 1;
        // A placement beyond its partner has a confirmation: it goes once the placement has gone back.
        passage::save(&mut transaction, &mut stored, now).await?;
        store::partner_links::reopen(&mut transaction, id).await?;
        audit::record(&mut transaction, now, None, undone(&stored, to, action)).await?;
        let editors = store::recipients::organisation_coordinators(&mut transaction, stored.organisation).await?;
        passage::tell(&mut transaction, &editors, now, |reader| {
            Some(Mail::PartnerAnswerUndone { placement: title(&stored, reader.language)?, placement_id: stored.id })
        })
        .await?;
        Ok(transaction.commit().await?)
    }

    /// Until when the answer of that link may be undone.
    pub(super) async fn answer_undoable_until(
        &self,
        connection: &mut PgConnection,
        link: LinkId,
        stored: &Stored,
    ) -> Result<Option<Timestamp>> {
        let last = last_answer(connection, link, stored).await?;
        Ok(last.and_then(|last| last.answer_undoable_until(stored.version, self.clock().now())))
    }
}

/// The last step of the placement, where that link is its last one: an earlier link gave an earlier answer.
async fn last_answer(
    connection: &mut PgConnection,
    link: LinkId,
    stored: &Stored,
) -> Result<Option<domain::placement::LastPassage>> {
    let latest = store::partner_links::latest(connection, stored.id).await?;
    if latest.is_none_or(|latest| latest.id != link) {
        return Ok(None);
    }
    Ok(store::placements::life::last_passage(connection, stored.id).await?)
}

/// The event names no action of its own: an undoing is not undone. `from` is the state that the answer had led to.
fn undone(stored: &Stored, to: PlacementState, action: PlacementAction) -> Event<'static> {
    let detail = json!({
        "from": stored.state.as_str(), "to": to.as_str(), "by": PlacementActor::Partner.as_str(),
        "undone": action.as_str(),
    });
    Event::new("placement", stored.id.as_uuid(), "undone").with_detail(detail)
}
