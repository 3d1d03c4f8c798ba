//! The team of an OCI: its members, their roles, and open invitations. Only an owner changes it, and one owner always remains.

use domain::{
    account::{Member, MemberRole, Membership, OpenInvitation, Viewer},
    awaited::AwaitedKind,
    ids::{AccountId, InvitationId, OrganisationId},
    link::LinkPurpose,
};
use serde_json::json;
use sqlx::PgConnection;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    clock::local,
};

/// An OCI's team as one of its members sees it.
#[derive(Debug, Clone)]
pub struct Team {
    pub name: String,
    /// Whether this member may change it.
    pub may_change: bool,
    /// Whether this member may invite: nobody does while the OCI is suspended or refused.
    pub may_invite: bool,
    pub members: Vec<Member>,
    /// Invitations with a valid link. Only owners see them.
    pub invitations: Vec<OpenInvitation>,
    /// Those of them whose mail did not arrive.
    pub unreached: Vec<InvitationId>,
}

impl Platform {
    /// The team of one of the person's OCIs.
    ///
    /// # Errors
    /// `NotFound` when the person does not belong to it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn team(&self, viewer: &Viewer, slug: &str) -> Result<Team> {
        let membership = member(viewer, slug)?;
        let may_change = membership.role.can_invite();
        let mut connection = self.pool.acquire().await?;
        let mut members = store::accounts::team::members(&mut connection, membership.organisation).await?;
        let (mut invitations, mut unreached) = (Vec::new(), Vec::new());
        if may_change {
            let since =
                LinkPurpose::Invitation.life().good_since(&local(self.clock().now())).map_err(Error::internal)?;
            invitations = store::accounts::invitations::open(&mut connection, membership.organisation, since).await?;
            let ids: Vec<_> = invitations.iter().map(|invitation| invitation.id.as_uuid()).collect();
            unreached = store::awaited_mails::unreached(&mut connection, AwaitedKind::Invitation, &ids).await?;
        } else {
            members.iter_mut().for_each(|member| member.email = None);
        }
        let may_invite = may_change && !membership.state.is_stopped();
        let unreached = unreached.into_iter().map(InvitationId::from_uuid).collect();
        Ok(Team { name: membership.name.clone(), may_change, may_invite, members, invitations, unreached })
    }

    /// Changes a member's role, if it is still the one that was read.
    ///
    /// # Errors
    /// `NotFound` when the person does not run that OCI, `Refused` for its last owner, `MovedOn`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, member = %account))]
    pub async fn change_role(
        &self,
        viewer: &Viewer,
        slug: &str,
        account: AccountId,
        (was, role): (MemberRole, MemberRole),
    ) -> Result<()> {
        let organisation = owned(viewer, slug)?.organisation;
        let mut transaction = self.pool.begin().await?;
        store::accounts::team::lock(&mut transaction, organisation).await?;
        still_owner(&mut transaction, organisation, viewer).await?;
        store::accounts::team::role(&mut transaction, organisation, account).await?.ok_or(Error::NotFound)?;
        if !store::accounts::team::set_role(&mut transaction, organisation, account, was, role).await? {
            return Err(Error::MovedOn);
        }
        an_owner_remains(&mut transaction, organisation).await?;
        let now = self.clock().now();
        if !role.can_invite() {
            store::accounts::invitations::revoke_sent_by(&mut transaction, organisation, account, now).await?;
        }
        let detail = json!({ "account": account, "from": was.as_str(), "to": role.as_str() });
        let event = Event::new("organisation", organisation.as_uuid(), "role_changed").with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Removes a member. Owners remove anybody; members may remove themselves.
    ///
    /// # Errors
    /// `NotFound` for others and when the person does not belong to it, `Refused` for its last owner.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, member = %account))]
    pub async fn remove_member(&self, viewer: &Viewer, slug: &str, account: AccountId) -> Result<()> {
        let organisation = member(viewer, slug)?.organisation;
        let mut transaction = self.pool.begin().await?;
        store::accounts::team::lock(&mut transaction, organisation).await?;
        if account != viewer.account {
            still_owner(&mut transaction, organisation, viewer).await?;
        }
        if !store::accounts::team::delete(&mut transaction, organisation, account).await? {
            return Err(Error::NotFound);
        }
        an_owner_remains(&mut transaction, organisation).await?;
        // Otherwise a removed member could come back by an invitation that they sent to another address of theirs.
        let now = self.clock().now();
        store::accounts::invitations::revoke_sent_by(&mut transaction, organisation, account, now).await?;
        let event = Event::new("organisation", organisation.as_uuid(), "member_removed")
            .with_detail(json!({ "account": account }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

fn member<'v>(viewer: &'v Viewer, slug: &str) -> Result<&'v Membership> {
    viewer.memberships.iter().find(|membership| membership.slug == slug).ok_or(Error::NotFound)
}

/// The person's place in an OCI that they run.
pub(super) fn owned<'v>(viewer: &'v Viewer, slug: &str) -> Result<&'v Membership> {
    let membership = member(viewer, slug)?;
    if membership.role.can_invite() { Ok(membership) } else { Err(Error::NotFound) }
}

/// Checks again under the team's lock: of two owners who remove each other, one succeeds.
pub(super) async fn still_owner(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    viewer: &Viewer,
) -> Result<()> {
    let role = store::accounts::team::role(connection, organisation, viewer.account).await?;
    if role.is_some_and(MemberRole::can_invite) { Ok(()) } else { Err(Error::NotFound) }
}

async fn an_owner_remains(connection: &mut PgConnection, organisation: OrganisationId) -> Result<()> {
    let owners = store::accounts::team::owners(connection, organisation).await?;
    if owners == 0 { Err(Error::Refused("team-refused-last-owner")) } else { Ok(()) }
}
