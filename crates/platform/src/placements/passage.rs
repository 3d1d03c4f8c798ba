//! A change of state: the row, the trail and the mails, in one transaction of the caller's.

use domain::{
    application::{Pause, Surroundings},
    ids::AccountId,
    language::UiLanguage,
    mail::Mail,
    placement::{PlacementAction, PlacementActor, PlacementState},
    text::Title,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::{
    placements::{Change, Stored},
    recipients::Recipient,
};

use crate::{
    Error, Result,
    audit::{self, Event},
    mail,
};

/// Who does what, and why.
pub(super) struct Act<'a> {
    pub action: PlacementAction,
    pub by: PlacementActor,
    pub account: Option<AccountId>,
    /// Where it leads, by the domain.
    pub to: PlacementState,
    pub reason: Option<&'a str>,
}

/// Writes the new state and its trail. `stored.version` is what the placement has now.
pub(super) async fn pass(connection: &mut PgConnection, stored: &Stored, act: &Act<'_>, now: Timestamp) -> Result<()> {
    let before_suspension = (act.to == PlacementState::Suspended).then_some(stored.state);
    let keeps_proposal = act.to.keeps_proposal();
    let change = Change { to: act.to, before_suspension, reason: act.reason, keeps_proposal };
    if !store::placements::change_state(connection, stored.id, stored.version, &change, now).await? {
        return Err(Error::MovedOn);
    }
    // What undoing it asks for: the action, and the version that stands while nobody does anything else.
    let detail = json!({
        "from": stored.state.as_str(), "to": act.to.as_str(), "by": act.by.as_str(),
        "action": act.action.as_str(), "version": stored.version + 1,
    });
    let event = Event::new("placement", stored.id.as_uuid(), past(act.action)).with_detail(detail);
    audit::record(connection, now, act.account, event).await
}

/// Checks that neither the OCI nor the country stops that change, which leads to `to`.
pub(super) async fn not_paused(
    connection: &mut PgConnection,
    stored: &Stored,
    action: PlacementAction,
    to: PlacementState,
) -> Result<()> {
    match Pause::of_placement(action, surroundings(connection, stored, to).await?) {
        None => Ok(()),
        Some(Pause::Country) => Err(Error::Refused("placement-refused-level")),
        Some(Pause::Organisation) if action == PlacementAction::Publish => {
            Err(Error::Refused("placement-review-refused-organisation"))
        }
        Some(pause) => Err(pause.into()),
    }
}

/// What stops the undoing of a step, which leads to `to`.
pub(super) async fn pause_of_undoing(
    connection: &mut PgConnection,
    stored: &Stored,
    to: PlacementState,
) -> Result<Option<Pause>> {
    Ok(Pause::of_undoing(surroundings(connection, stored, to).await?))
}

async fn surroundings(connection: &mut PgConnection, stored: &Stored, to: PlacementState) -> Result<Surroundings> {
    let organisation = store::placements::life::owner(connection, stored.organisation).await?.state;
    let country = match stored.content.place.country {
        Some(country) => store::countries::level(connection, country).await?,
        None => None,
    };
    Ok(Surroundings { organisation, placement: to, country })
}

/// Saves the content and takes its new version along.
pub(super) async fn save(connection: &mut PgConnection, stored: &mut Stored, now: Timestamp) -> Result<()> {
    if !store::placements::save(connection, stored.id, stored.version, &stored.content, now).await? {
        return Err(Error::MovedOn);
    }
    stored.version += 1;
    Ok(())
}

/// A mail to each, in their language.
pub(super) async fn tell(
    connection: &mut PgConnection,
    recipients: &[Recipient],
    now: Timestamp,
    make: impl Fn(&Recipient) -> Option<Mail>,
) -> Result<()> {
    for recipient in recipients {
        if let Some(letter) = make(recipient) {
            mail::enqueue(connection, &recipient.email, recipient.language, &letter, now).await?;
        }
    }
    Ok(())
}

/// The placement's title in that language, or else in one that it has.
pub(super) fn title(stored: &Stored, language: UiLanguage) -> Option<Title> {
    stored.content.basics.title(language).map(|(title, _)| title.clone())
}

const fn past(action: PlacementAction) -> &'static str {
    match action {
        PlacementAction::SubmitToPartner => "submitted_to_partner",
        PlacementAction::Recall => "recalled",
        PlacementAction::PartnerConfirms => "confirmed_by_partner",
        PlacementAction::PartnerRefuses => "refused_by_partner",
        PlacementAction::Return => "returned",
        PlacementAction::Publish => "published",
        PlacementAction::Close => "closed",
        PlacementAction::Start => "started",
        PlacementAction::Complete => "completed",
        PlacementAction::Suspend => "suspended",
        PlacementAction::Resume => "resumed",
        PlacementAction::Cancel => "cancelled",
    }
}
