//! Finds an application for somebody who may read it. Nothing of a person is read before it is known who asks.

use domain::{
    account::{Membership, Viewer},
    application::{PostInPlacement, StoredApplication},
    ids::{ApplicationId, ParticipantId},
};
use sqlx::PgConnection;
use store::applications::{self, Lookup};

use crate::{Error, Result};

/// An application and its post.
pub(super) type Found = (StoredApplication, PostInPlacement);

/// An application of this person; `NotFound` for another's.
pub(super) async fn own(connection: &mut PgConnection, person: ParticipantId, id: ApplicationId) -> Result<Found> {
    read(connection, Lookup { participant: Some(person), ..Lookup::application(id) }).await
}

/// The same, with the placement kept against changes until the transaction ends: it is neither suspended nor cancelled meanwhile.
pub(super) async fn own_kept(connection: &mut PgConnection, person: ParticipantId, id: ApplicationId) -> Result<Found> {
    let (_, post) = own(connection, person, id).await?;
    store::placements::keep(connection, post.placement).await?;
    own(connection, person, id).await
}

/// An application that was sent, and the place of the member who reads it in its OCI; `NotFound` outside that OCI.
pub(super) async fn of_member<'v>(
    connection: &mut PgConnection,
    viewer: &'v Viewer,
    id: ApplicationId,
) -> Result<(Found, &'v Membership)> {
    let post = post_of(connection, id).await?;
    let member = viewer.member_of(post.organisation)?;
    Ok((only_sent((row(connection, Lookup::application(id)).await?, post))?, member))
}

/// An application that was sent, for a member who decides there. Its placement is kept against changes until the transaction ends.
pub(super) async fn to_decide(connection: &mut PgConnection, viewer: &Viewer, id: ApplicationId) -> Result<Found> {
    let post = post_of(connection, id).await?;
    if !viewer.member_of(post.organisation)?.role.can_decide() {
        return Err(Error::NotFound);
    }
    store::placements::keep(connection, post.placement).await?;
    sent(connection, id).await
}

/// An application that was sent, whoever reads it: the caller authorises.
pub(super) async fn sent(connection: &mut PgConnection, id: ApplicationId) -> Result<Found> {
    only_sent(read(connection, Lookup::application(id)).await?)
}

/// The same, with the placement kept against changes until the transaction ends.
pub(super) async fn sent_kept(connection: &mut PgConnection, id: ApplicationId) -> Result<Found> {
    let post = post_of(connection, id).await?;
    store::placements::keep(connection, post.placement).await?;
    sent(connection, id).await
}

/// An application that the caller has just written.
pub(super) async fn written(connection: &mut PgConnection, id: ApplicationId) -> Result<StoredApplication> {
    row(connection, Lookup::application(id)).await
}

/// A post.
pub(super) async fn post(connection: &mut PgConnection, id: uuid::Uuid) -> Result<PostInPlacement> {
    applications::posts(connection, &[id]).await?.into_values().next().ok_or(Error::NotFound)
}

/// The post of an application.
async fn post_of(connection: &mut PgConnection, id: ApplicationId) -> Result<PostInPlacement> {
    let found = applications::post_of(connection, id).await?.ok_or(Error::NotFound)?;
    post(connection, found).await
}

async fn read(connection: &mut PgConnection, lookup: Lookup) -> Result<Found> {
    let row = row(connection, lookup).await?;
    let post = post(connection, row.post.as_uuid()).await?;
    Ok((row, post))
}

async fn row(connection: &mut PgConnection, lookup: Lookup) -> Result<StoredApplication> {
    applications::find(connection, lookup).await?.pop().ok_or(Error::NotFound)
}

/// A draft is its person's only.
fn only_sent(found: Found) -> Result<Found> {
    if found.0.state.is_visible_to_organisation() { Ok(found) } else { Err(Error::NotFound) }
}
