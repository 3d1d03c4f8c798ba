//! Changing a placement that people read and apply to. Changes that concern them are mailed in the same transaction; those that
//! weigh on them wait for the programme.

use domain::{
    account::Viewer,
    mail::Mail,
    placement::{PlacementChange, PlacementDraft, PlacementPart, PlacementStep, Revised},
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{PgConnection, Postgres, Transaction};
use store::placements::Stored;

use super::{
    edit::{Saved, sync_posts},
    partner_mail::write_to_partner,
    passage,
};
use crate::{
    Platform, Result,
    applications::{carry_answers, tell_of_change},
    audit::{self, Event},
};

impl Platform {
    /// Saves a step of a public placement that the caller has locked.
    pub(super) async fn revise(
        &self,
        mut transaction: Transaction<'_, Postgres>,
        viewer: &Viewer,
        mut stored: Stored,
        part: PlacementPart,
    ) -> Result<Saved> {
        let (now, step) = (self.clock().now(), part.step());
        let calendar = self.calendar(&mut transaction, stored.id).await?;
        let before = stored.content.clone();
        let revised = stored.content.revise(part, now, &calendar)?;
        if stored.content == before {
            return Ok(if revised == Revised::Proposed { Saved::Proposed } else { Saved::Revised });
        }
        let Revised::Applied(changes) = revised else {
            return self.propose(transaction, viewer, stored, &before, step).await;
        };
        if step == PlacementStep::Posts {
            sync_posts(&mut transaction, &stored).await?;
        }
        passage::save(&mut transaction, &mut stored, now).await?;
        let detail = json!({ "step": step.as_str(), "told": changes });
        let event = Event::new("placement", stored.id.as_uuid(), "revised").with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        if stored.content.questions != before.questions {
            carry_answers(&mut transaction, stored.id, &before.questions, &stored.content.questions, now).await?;
        }
        tell_everybody(&mut transaction, &stored, &before, &changes, now).await?;
        transaction.commit().await?;
        Ok(Saved::Revised)
    }
}

/// Writes to the people whom a change of the content concerns, and to the partner where it receives them otherwise.
pub(super) async fn tell_everybody(
    connection: &mut PgConnection,
    stored: &Stored,
    before: &PlacementDraft,
    changes: &[PlacementChange],
    now: Timestamp,
) -> Result<()> {
    if !changes.is_empty() {
        tell_of_change(connection, stored.id, now).await?;
    }
    if !concerns_partner(before, &stored.content) {
        return Ok(());
    }
    write_to_partner(connection, stored, now, |organisation, partner, placement| Mail::PartnerPlacementChanged {
        organisation,
        partner,
        placement,
        placement_id: stored.id,
    })
    .await
}

/// Other dates, or more people: the partner receives them.
fn concerns_partner(before: &PlacementDraft, after: &PlacementDraft) -> bool {
    let people =
        |content: &PlacementDraft| content.posts.as_slice().iter().map(|post| u32::from(post.seats.max())).sum::<u32>();
    after.place.dates != before.place.dates || people(after) > people(before)
}
