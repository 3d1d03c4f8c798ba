//! Partner organisations, each described by one OCI.

use domain::{
    account::Viewer,
    email::Email,
    ids::{OrganisationId, PartnerId},
    organisation::PartnerForm,
    placement::PlacementState,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::fresh;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    placements::{ask_partner, end_links, may_edit, member_by_slug},
    profile::ask_at_other_address,
};

/// A partner as its OCI reads it.
#[derive(Debug, Clone)]
pub struct OciPartner {
    pub id: PartnerId,
    /// What its form names.
    pub version: i32,
    pub form: PartnerForm,
}

/// An OCI's partners.
#[derive(Debug, Clone)]
pub struct PartnerList {
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub can_edit: bool,
    pub partners: Vec<OciPartner>,
}

impl Platform {
    /// The partners of the OCI of that slug.
    ///
    /// # Errors
    /// `NotFound` when the person is no member.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn oci_partners(&self, viewer: &Viewer, slug: &str) -> Result<PartnerList> {
        let membership = member_by_slug(viewer, slug)?;
        let mut connection = self.pool.acquire().await?;
        let stored = store::partners::of_organisation(&mut connection, membership.organisation).await?;
        Ok(PartnerList {
            organisation: membership.organisation,
            organisation_name: membership.name.clone(),
            can_edit: membership.role.can_edit_placements(),
            partners: stored.into_iter().map(OciPartner::from).collect(),
        })
    }

    /// Describes a partner.
    ///
    /// # Errors
    /// `NotFound` when the person is no member, `Refused` when the person only reads.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn describe_partner(&self, viewer: &Viewer, slug: &str, form: &PartnerForm) -> Result<PartnerId> {
        let membership = member_by_slug(viewer, slug)?;
        may_edit(membership)?;
        let (now, today) = (self.clock().now(), self.clock().today());
        let id = PartnerId::from_uuid(fresh());
        let mut transaction = self.pool.begin().await?;
        store::partners::insert(&mut transaction, id, membership.organisation, form, today, now).await?;
        let event = Event::new("partner", id.as_uuid(), "described");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// Changes a partner. Where its address is another, the links to the earlier one end, and it is asked again at the new one.
    ///
    /// # Errors
    /// `NotFound` when the person is no member, `Refused` when the person only reads, `MovedOn` where somebody changed it meanwhile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, partner = %id))]
    pub async fn change_partner(&self, viewer: &Viewer, id: PartnerId, version: i32, form: &PartnerForm) -> Result<()> {
        let (now, today) = (self.clock().now(), self.clock().today());
        let mut transaction = self.pool.begin().await?;
        let stored = store::partners::find(&mut transaction, id).await?.ok_or(Error::NotFound)?;
        may_edit(viewer.member_of(stored.organisation)?)?;
        if !store::partners::update(&mut transaction, id, version, form, today).await? {
            return Err(Error::MovedOn);
        }
        if is_other_address(&stored.form, form) {
            address_changed(&mut transaction, id, now).await?;
        }
        let event = Event::new("partner", id.as_uuid(), "changed");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

/// Gives a partner another address, and asks again there what it was asked.
pub(crate) async fn correct_address(
    connection: &mut PgConnection,
    id: PartnerId,
    email: &Email,
    now: Timestamp,
) -> Result<()> {
    let stored = store::partners::find(connection, id).await?.ok_or(Error::MovedOn)?;
    if !store::partners::set_address(connection, id, stored.version, email).await? {
        return Err(Error::MovedOn);
    }
    address_changed(connection, id, now).await
}

/// Whether an address takes the place of another or of none: who had the earlier one has it no more.
fn is_other_address(before: &PartnerForm, after: &PartnerForm) -> bool {
    let folded = |form: &PartnerForm| form.email.as_ref().map(Email::lowercase);
    before.email.is_some() && folded(before) != folded(after)
}

/// Ends the links to the earlier address of a partner, and sends new ones to the address that it has now. An OCI that is stopped asks
/// nothing of its partners.
async fn address_changed(connection: &mut PgConnection, id: PartnerId, now: Timestamp) -> Result<()> {
    for placement in store::partner_links::waiting_for(connection, id).await? {
        store::placements::lock(connection, placement).await?;
        let stored = store::placements::find(connection, placement).await?;
        let Some(stored) = stored.filter(|stored| stored.state == PlacementState::AwaitingPartner) else { continue };
        if store::placements::life::owner(connection, stored.organisation).await?.state.is_stopped() {
            end_links(connection, placement, now).await?;
        } else {
            ask_partner(connection, &stored, now).await?;
        }
    }
    let partner = store::partners::find(connection, id).await?.ok_or(Error::MovedOn)?;
    ask_at_other_address(connection, &partner, now).await
}

impl From<store::partners::Stored> for OciPartner {
    fn from(stored: store::partners::Stored) -> Self {
        Self { id: stored.id, version: stored.version, form: stored.form }
    }
}
