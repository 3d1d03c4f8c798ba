//! A stop and its end (a country, an OCI, a placement): whom it concerns, counted for the page that asks and again when it is carried
//! out, and the mails to the people concerned.

use std::collections::BTreeMap;

use domain::{
    application::Pause,
    country::Concerned,
    ids::{OrganisationId, PlacementId},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::concerned::{self, Scope};

use crate::{Error, Result, applications::tell_of_pause};

/// A stop that begins, or one that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    Begins,
    Ends,
}

/// A stop that is carried out.
pub(crate) struct Stop<'a> {
    pub scope: Scope<'a>,
    pub cause: Pause,
    pub turn: Turn,
    pub now: Timestamp,
}

impl Stop<'_> {
    /// Locks what is stopped, and refuses where more people are concerned than the page said. The answer is whom it concerns.
    pub async fn counted(&self, connection: &mut PgConnection, said: i64) -> Result<Concerned> {
        concerned::lock(connection, self.scope).await?;
        let counted = whom(connection, self.scope).await?;
        if counted.people() > said { Err(Error::MovedOn) } else { Ok(counted) }
    }

    /// Writes to every candidate whose application was sent and is under way, and to everybody who has left. Where something else
    /// still stops a placement, the end of this stop is no news.
    pub async fn tell_people(&self, connection: &mut PgConnection) -> Result<()> {
        let mut placements: Vec<PlacementId> =
            concerned::people(connection, self.scope).await?.into_iter().map(|(_, placement, ..)| placement).collect();
        placements.dedup();
        for placement in placements {
            tell_of_pause(connection, placement, self.cause, self.turn, self.now).await?;
        }
        Ok(())
    }
}

/// Whom a stop or its end concerns.
pub(crate) async fn whom(connection: &mut PgConnection, scope: Scope<'_>) -> Result<Concerned> {
    let by_organisation = whom_by_organisation(connection, scope).await?;
    let sum = |count: fn(&Concerned) -> i64| by_organisation.values().map(count).sum();
    Ok(Concerned {
        organisations: sum(|it| it.organisations),
        placements: sum(|it| it.placements),
        waiting: sum(|it| it.waiting),
        offered: sum(|it| it.offered),
        accepted: sum(|it| it.accepted),
        abroad: sum(|it| it.abroad),
    })
}

/// The same for each OCI.
pub(crate) async fn whom_by_organisation(
    connection: &mut PgConnection,
    scope: Scope<'_>,
) -> Result<BTreeMap<OrganisationId, Concerned>> {
    let mut counted: BTreeMap<OrganisationId, Concerned> = BTreeMap::new();
    for (organisation, placements) in concerned::organisations(connection, scope).await? {
        let entry = counted.entry(organisation).or_default();
        (entry.organisations, entry.placements) = (1, placements);
    }
    for (organisation, _, state, count) in concerned::people(connection, scope).await? {
        counted.entry(organisation).or_default().add(state, count);
    }
    Ok(counted)
}
