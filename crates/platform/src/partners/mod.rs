//! Partner organisations, each described by one OCI.

use domain::{
    account::Viewer,
    ids::{OrganisationId, PartnerId},
    organisation::PartnerForm,
};
use store::fresh;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    placements::{may_edit, member_by_slug},
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

    /// Changes a partner.
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
        let event = Event::new("partner", id.as_uuid(), "changed");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

impl From<store::partners::Stored> for OciPartner {
    fn from(stored: store::partners::Stored) -> Self {
        Self { id: stored.id, version: stored.version, form: stored.form }
    }
}
