//! Inviting colleagues into an OCI, by a link to their address, and accepting.

use std::net::IpAddr;
use store::{
    accounts::{NewAccount, invitations::NewInvitation},
    fresh,
};

use domain::{
    account::{AcceptInvitation, AccountKind, InviteMember, MemberRole, PasswordStrength, SignInOutcome, Viewer},
    awaited::Awaited,
    email::Email,
    ids::{AccountId, InvitationId, OrganisationId},
    language::UiLanguage,
    link::{LinkPurpose, LinkToken},
    mail::Mail,
    text::{OrganisationName, PersonName},
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;

use super::{Client, SignedIn, limits, password, proof, proof::Prover, strength, team, trail};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self, LinkState},
    mail,
};

/// What an invitation's page shows.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub organisation: OrganisationId,
    pub slug: String,
    pub name: String,
    pub role: MemberRole,
    pub email: Email,
    pub invited_by: String,
    /// Whether that address has an account. Without one, the page opens one.
    pub has_account: bool,
}

/// An account that was opened by an invitation.
pub struct Accepted {
    pub signed_in: SignedIn,
    /// The short name of the OCI.
    pub slug: String,
    pub strength: PasswordStrength,
}

impl Platform {
    /// Invites a person into an OCI. An open invitation of the same address is replaced.
    ///
    /// # Errors
    /// `NotFound` when the person does not run that OCI, `Refused` for a member and for an inviter whose address is not confirmed,
    /// `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn invite_member(&self, viewer: &Viewer, slug: &str, form: InviteMember, address: IpAddr) -> Result<()> {
        let membership = team::owned(viewer, slug)?;
        if !viewer.confirmed {
            return Err(Error::Refused("team-refused-unconfirmed"));
        }
        if membership.state.is_stopped() {
            return Err(Error::Refused("team-refused-stopped"));
        }
        self.count_attempt(&limits::MAIL_BY_ADDRESS, &limits::by_address(address)).await?;
        self.count_attempt(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&form.email)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let organisation = membership.organisation;
        store::accounts::team::lock(&mut transaction, organisation).await?;
        team::still_owner(&mut transaction, organisation, viewer).await?;
        if store::accounts::team::has_address(&mut transaction, organisation, &form.email).await? {
            return Err(Error::Refused("team-refused-member"));
        }
        let id = send(
            &mut transaction,
            &Sending { organisation, name: &membership.name, form: &form },
            &Inviter::of(viewer)?,
            now,
        )
        .await?;
        let event = Event::new("organisation", organisation.as_uuid(), "member_invited")
            .with_detail(json!({ "invitation": id, "role": form.role.as_str() }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Sends an open invitation again, to a corrected address where one is given. The earlier link ends.
    ///
    /// # Errors
    /// `NotFound` when the person does not run its OCI, `MovedOn` where it was accepted or taken back meanwhile, `Refused` for a member
    /// and for an OCI that is stopped, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, invitation = %id))]
    pub async fn send_invitation_again(
        &self,
        viewer: &Viewer,
        slug: &str,
        id: InvitationId,
        corrected: Option<Email>,
        address: IpAddr,
    ) -> Result<()> {
        let membership = team::owned(viewer, slug)?;
        let organisation = membership.organisation;
        let found = store::accounts::invitations::find(&mut *self.pool.acquire().await?, id).await?;
        let found = found.filter(|found| found.organisation == organisation).ok_or(Error::NotFound)?;
        if !found.open {
            return Err(Error::MovedOn);
        }
        let form = InviteMember { email: corrected.unwrap_or(found.email), role: found.role };
        self.count_attempt(&limits::MAIL_BY_ADDRESS, &limits::by_address(address)).await?;
        self.count_attempt(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&form.email)).await?;
        if membership.state.is_stopped() {
            return Err(Error::Refused("team-refused-stopped"));
        }
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::accounts::team::lock(&mut transaction, organisation).await?;
        team::still_owner(&mut transaction, organisation, viewer).await?;
        if !store::accounts::invitations::revoke(&mut transaction, id, now).await? {
            return Err(Error::MovedOn);
        }
        if store::accounts::team::has_address(&mut transaction, organisation, &form.email).await? {
            return Err(Error::Refused("team-refused-member"));
        }
        drop_unsent(&mut transaction, id).await?;
        let sending = Sending { organisation, name: &membership.name, form: &form };
        let new = send(&mut transaction, &sending, &Inviter::of(viewer)?, now).await?;
        let event = Event::new("organisation", organisation.as_uuid(), "invitation_sent_again")
            .with_detail(json!({ "invitation": new, "instead_of": id }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Revokes an open invitation; its link is no longer valid.
    ///
    /// # Errors
    /// `NotFound` when the person does not run its OCI, `MovedOn` where it was accepted or taken back meanwhile.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, invitation = %id))]
    pub async fn revoke_invitation(&self, viewer: &Viewer, slug: &str, id: InvitationId) -> Result<()> {
        let organisation = team::owned(viewer, slug)?.organisation;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::accounts::team::lock(&mut transaction, organisation).await?;
        team::still_owner(&mut transaction, organisation, viewer).await?;
        let invitation = store::accounts::invitations::find(&mut transaction, id).await?;
        if invitation.is_none_or(|invitation| invitation.organisation != organisation) {
            return Err(Error::NotFound);
        }
        if !store::accounts::invitations::revoke(&mut transaction, id, now).await? {
            return Err(Error::MovedOn);
        }
        drop_unsent(&mut transaction, id).await?;
        let event = Event::new("organisation", organisation.as_uuid(), "invitation_revoked")
            .with_detail(json!({ "invitation": id }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// What the page of an invitation's link shows; `None` where the link or the invitation is over.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn invitation(&self, token: &LinkToken) -> Result<Option<Invitation>> {
        let mut connection = self.pool.acquire().await?;
        let looked = links::look(&mut connection, LinkPurpose::Invitation, token, self.clock().now()).await?;
        let (LinkState::Open, Some(subject)) = looked else { return Ok(None) };
        let Some(open) = store::accounts::invitations::find(&mut connection, invitation_of(&subject)?).await? else {
            return Ok(None);
        };
        if !open.open {
            return Ok(None);
        }
        let has_account = store::accounts::credentials(&mut connection, &open.email).await?.is_some();
        Ok(Some(Invitation {
            organisation: open.organisation,
            slug: open.slug,
            name: open.name,
            role: open.role,
            email: open.email,
            invited_by: open.invited_by,
            has_account,
        }))
    }

    /// Joins an OCI as the signed-in person whom the invitation names; the answer is the OCI's short name.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired, `Refused` for another person and for an invitation taken back.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn join_by_invitation(&self, viewer: &Viewer, token: &LinkToken, address: IpAddr) -> Result<String> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(address)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let open = take(&mut transaction, token, now).await?;
        if open.email.lowercase() != viewer.email.lowercase() {
            return Err(Error::Refused("accounts-invitation-other-address"));
        }
        // The link came by that address.
        proof::prove(&mut transaction, viewer.account, Prover::Holder, now).await?;
        join(&mut transaction, &open, viewer.account, now).await?;
        transaction.commit().await?;
        Ok(open.slug)
    }

    /// Opens an account for the address of an invitation, joins its OCI, and signs in.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired, `Refused` where the address has an account and for an invitation taken back.
    #[tracing::instrument(skip_all)]
    pub async fn accept_invitation(
        &self,
        form: AcceptInvitation,
        language: UiLanguage,
        client: &Client,
    ) -> Result<Accepted> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(client.address)).await?;
        let strength = strength::accept(&form.password, &[form.name.as_str()])?;
        let hash = password::hash(form.password).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let open = take(&mut transaction, &form.token, now).await?;
        let id = AccountId::from_uuid(fresh());
        let new = NewAccount {
            id,
            email: &open.email,
            name: &form.name,
            kind: Some(AccountKind::Organisation),
            language,
            password_hash: Some(&hash),
            confirmed_at: Some(now),
        };
        if !store::accounts::insert(&mut transaction, &new, now).await? {
            return Err(Error::Refused("accounts-invitation-has-account"));
        }
        audit::record(&mut transaction, now, Some(id), Event::new("account", id.as_uuid(), "signed_up")).await?;
        join(&mut transaction, &open, id, now).await?;
        trail::note(&mut transaction, id, SignInOutcome::Link, client, now).await?;
        let signed_in = self.enter(&mut transaction, id, client, now).await?;
        transaction.commit().await?;
        Ok(Accepted { signed_in, slug: open.slug, strength })
    }
}

/// Gives an open invitation another address, by another invitation of the same person in its place.
pub(crate) async fn correct_invitation(
    connection: &mut PgConnection,
    id: InvitationId,
    email: &Email,
    now: Timestamp,
) -> Result<()> {
    let found = store::accounts::invitations::find(connection, id).await?.ok_or(Error::MovedOn)?;
    store::accounts::team::lock(connection, found.organisation).await?;
    if !store::accounts::invitations::revoke(connection, id, now).await? {
        return Err(Error::MovedOn);
    }
    if store::accounts::team::has_address(connection, found.organisation, email).await? {
        return Err(Error::Refused("team-refused-member"));
    }
    drop_unsent(connection, id).await?;
    let inviter = store::recipients::of_account(connection, found.inviter).await?.ok_or(Error::MovedOn)?;
    let inviter = Inviter { account: found.inviter, name: inviter.name, language: inviter.language };
    let form = InviteMember { email: email.clone(), role: found.role };
    let sending = Sending { organisation: found.organisation, name: &found.name, form: &form };
    send(connection, &sending, &inviter, now).await.map(drop)
}

/// What an invitation says.
struct Sending<'a> {
    organisation: OrganisationId,
    /// The name of the OCI.
    name: &'a str,
    form: &'a InviteMember,
}

/// Who invites.
struct Inviter {
    account: AccountId,
    name: PersonName,
    language: UiLanguage,
}

impl Inviter {
    fn of(viewer: &Viewer) -> Result<Self> {
        let name = PersonName::parse(&viewer.display_name).map_err(Error::internal)?;
        Ok(Self { account: viewer.account, name, language: viewer.language })
    }
}

/// Writes an invitation in place of an open one to the same address, and mails its link.
async fn send(
    connection: &mut PgConnection,
    sending: &Sending<'_>,
    inviter: &Inviter,
    now: Timestamp,
) -> Result<InvitationId> {
    let Sending { organisation, name, form } = sending;
    let open = store::accounts::invitations::revoke_open(connection, *organisation, &form.email, now).await?;
    if let Some(earlier) = open {
        drop_unsent(connection, earlier).await?;
    }
    let id = InvitationId::from_uuid(fresh());
    let (email, role, invited_by) = (&form.email, form.role, inviter.account);
    let new = NewInvitation { id, organisation: *organisation, email, role, invited_by };
    store::accounts::invitations::insert(connection, &new, now).await?;
    let token = links::issue(connection, LinkPurpose::Invitation, None, json!({ "invitation": id }), now).await?;
    let organisation = OrganisationName::parse(name).map_err(Error::internal)?;
    let letter = Mail::OciInvitation { organisation, invited_by: inviter.name.clone(), role, token };
    // The language of the account; without an account, the inviter's language.
    let known = store::accounts::credentials(connection, email).await?;
    let language = known.map_or(inviter.language, |known| known.language);
    let awaited = Some(Awaited::Invitation(id));
    let to = mail::To { recipient: email, language, about: Some(inviter.account), awaited };
    mail::insert(connection, &to, &letter, now).await?;
    Ok(id)
}

/// Deletes the mail of an invitation that is over, where it has not left.
async fn drop_unsent(connection: &mut PgConnection, id: InvitationId) -> Result<()> {
    Ok(store::awaited_mails::drop_unsent(connection, Awaited::Invitation(id), "oci_invitation").await?)
}

fn invitation_of(subject: &serde_json::Value) -> Result<InvitationId> {
    subject["invitation"].as_str().unwrap_or_default().parse().map_err(Error::internal)
}

/// Uses the link up and finds its invitation, still open.
async fn take(
    connection: &mut PgConnection,
    token: &LinkToken,
    now: Timestamp,
) -> Result<store::accounts::invitations::Found> {
    let link = links::take(connection, LinkPurpose::Invitation, token, now).await?;
    let found = store::accounts::invitations::find(connection, invitation_of(&link.subject)?).await?;
    found.filter(|found| found.open).ok_or(Error::Refused("accounts-invitation-over"))
}

/// Makes a person a member. A member already keeps their role.
async fn join(
    connection: &mut PgConnection,
    invitation: &store::accounts::invitations::Found,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    if !store::accounts::invitations::accept(connection, invitation.id, now).await? {
        return Err(Error::MovedOn);
    }
    store::accounts::team::insert(connection, invitation.organisation, account, invitation.role, now).await?;
    let event = Event::new("organisation", invitation.organisation.as_uuid(), "invitation_accepted")
        .with_detail(json!({ "invitation": invitation.id, "role": invitation.role.as_str() }));
    audit::record(connection, now, Some(account), event).await
}
