//! What an OCI reads of its placements.

use domain::{
    account::{Membership, Viewer},
    application::Fullness,
    country::SecurityNote,
    ids::{OrganisationId, PlacementId},
    language::UiLanguage,
    organisation::{OrganisationState, PartnerForm},
    placement::{Calendar, MissingPiece, PlacementAction, PlacementActor, PlacementDraft, PlacementState, PostKind},
    skill::SkillKey,
    step::Undoable,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::placements::Stored;

use super::{ahead::StepAhead, partner_asked::SentLink};
use crate::{Error, Platform, Result, countries::advice};

/// Rows of a page of a list.
pub(super) const PAGE: i64 = 25;

/// A placement as its OCI reads it.
#[derive(Debug, Clone)]
pub struct OciPlacement {
    pub id: PlacementId,
    pub organisation: OrganisationId,
    pub organisation_slug: String,
    pub organisation_name: String,
    pub organisation_state: OrganisationState,
    pub state: PlacementState,
    /// Why it came back to a draft, was suspended or cancelled.
    pub reason: Option<String>,
    /// What every form of it names.
    pub version: i32,
    pub content: PlacementDraft,
    pub partner: Option<PartnerForm>,
    /// The last link of its partner, while it is asked.
    pub link: Option<SentLink>,
    pub updated_at: Timestamp,
    /// Whether this person may change it.
    pub can_edit: bool,
    /// Its changes of state, the oldest first.
    pub passages: Vec<Passage>,
    /// What the programme noted of the country, where nobody may leave for it.
    pub advice: Option<SecurityNote>,
    /// What keeps it from being submitted today: missing, or contradicting something else.
    pub blockers: Vec<MissingPiece>,
    /// The step that comes next once it is published.
    pub ahead: Option<StepAhead>,
    /// The last step, where this person may undo it.
    pub undo: Option<Undoable<PlacementAction>>,
    /// How full each post is.
    pub seats: Vec<(PostKind, Fullness)>,
    /// How many applications were sent to it.
    pub candidates: i64,
}

/// A change of state.
#[derive(Debug, Clone, Copy)]
pub struct Passage {
    pub at: Timestamp,
    pub to: PlacementState,
    pub by: PlacementActor,
}

/// A page of an OCI's placements.
#[derive(Debug, Clone)]
pub struct PlacementList {
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub organisation_state: OrganisationState,
    pub can_edit: bool,
    pub rows: Vec<PlacementRow>,
    /// How many in each state, those without any left out.
    pub counts: Vec<(PlacementState, i64)>,
    /// Where the next page begins.
    pub next: Option<(Timestamp, PlacementId)>,
}

/// A placement in that list.
#[derive(Debug, Clone)]
pub struct PlacementRow {
    pub id: PlacementId,
    pub state: PlacementState,
    pub content: PlacementDraft,
    pub updated_at: Timestamp,
}

impl Platform {
    /// A page of an OCI's placements, of one state or all.
    ///
    /// # Errors
    /// `NotFound` when the person is no member.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn oci_placements(
        &self,
        viewer: &Viewer,
        slug: &str,
        state: Option<PlacementState>,
        after: Option<(Timestamp, PlacementId)>,
    ) -> Result<PlacementList> {
        let membership = member_by_slug(viewer, slug)?;
        let mut connection = self.pool.acquire().await?;
        let id = membership.organisation;
        let mut stored = store::placements::of_organisation(&mut connection, id, state, after, PAGE + 1).await?;
        let more = i64::try_from(stored.len()).unwrap_or(i64::MAX) > PAGE;
        stored.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        let next = stored.last().filter(|_| more).map(|last| (last.updated_at, last.id));
        let rows = stored.into_iter().map(|it| PlacementRow {
            id: it.id,
            state: it.state,
            content: it.content,
            updated_at: it.updated_at,
        });
        Ok(PlacementList {
            organisation: id,
            organisation_name: membership.name.clone(),
            organisation_state: membership.state,
            can_edit: membership.role.can_edit_placements(),
            rows: rows.collect(),
            counts: store::placements::counts(&mut connection, id).await?,
            next,
        })
    }

    /// A placement of the person's own OCI.
    ///
    /// # Errors
    /// `NotFound` for anybody else.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn oci_placement(&self, viewer: &Viewer, id: PlacementId) -> Result<OciPlacement> {
        let mut connection = self.pool.acquire().await?;
        let stored = store::placements::find(&mut connection, id).await?.ok_or(Error::NotFound)?;
        let membership = viewer.member_of(stored.organisation)?;
        let partner = partner_of(&mut connection, &stored).await?;
        let passages = store::placements::life::passages(&mut connection, id).await?;
        let advice = advice(&mut connection, stored.content.place.country).await?;
        let calendar = self.calendar(&mut connection, id).await?;
        let blockers = stored.content.blockers(&calendar, partner.as_ref().map(|partner| partner.country));
        let ahead = self.step_ahead(&mut connection, &stored).await?;
        let link = self.sent_link(&mut connection, &stored).await?;
        let undo = self.undoable(&mut connection, viewer, &stored).await?;
        let seats = seats(&mut connection, id).await?;
        let counts = store::applications::counts_of_organisation(&mut connection, stored.organisation).await?;
        let candidates = counts.iter().filter(|(placement, ..)| *placement == id).map(|(.., count)| count).sum();
        Ok(OciPlacement {
            id,
            organisation: stored.organisation,
            organisation_slug: membership.slug.clone(),
            organisation_name: membership.name.clone(),
            organisation_state: membership.state,
            state: stored.state,
            reason: stored.reason,
            version: stored.version,
            content: stored.content,
            partner,
            link,
            updated_at: stored.updated_at,
            can_edit: membership.role.can_edit_placements(),
            passages: passages.into_iter().map(Passage::from).collect(),
            advice,
            blockers,
            ahead,
            undo,
            seats,
            candidates,
        })
    }

    /// What the dates of a placement are checked against.
    pub(super) async fn calendar(&self, connection: &mut PgConnection, id: PlacementId) -> Result<Calendar> {
        Ok(Calendar { today: self.clock().today(), season: store::placements::season(connection, id).await? })
    }

    /// The built-in skills by name, in that language.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn skill_names(&self, language: UiLanguage) -> Result<Vec<(SkillKey, String)>> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::placements::life::skill_names(&mut connection, language).await?)
    }
}

/// How full each post is, in the order of the kinds.
async fn seats(connection: &mut PgConnection, placement: PlacementId) -> Result<Vec<(PostKind, Fullness)>> {
    let ids = store::applications::of_placement(connection, placement).await?;
    let posts = store::applications::posts(connection, &ids).await?;
    let mut seats: Vec<_> = posts.values().map(|post| (post.kind, post.fullness())).collect();
    seats.sort_by_key(|(kind, _)| PostKind::ALL.iter().position(|other| other == kind));
    Ok(seats)
}

impl From<store::placements::life::Passage> for Passage {
    fn from(stored: store::placements::life::Passage) -> Self {
        Self { at: stored.at, to: stored.to, by: stored.by }
    }
}

/// The partner of a placement, where it has chosen one.
pub(super) async fn partner_of(connection: &mut PgConnection, stored: &Stored) -> Result<Option<PartnerForm>> {
    let Some(partner) = stored.content.partner.partner else { return Ok(None) };
    Ok(store::partners::find(connection, partner).await?.map(|found| found.form))
}

/// The person's place in the OCI of that slug.
pub(crate) fn member_by_slug<'v>(viewer: &'v Viewer, slug: &str) -> Result<&'v Membership> {
    viewer.memberships.iter().find(|membership| membership.slug == slug).ok_or(Error::NotFound)
}
