//! Rankings for whoever runs the installation: identifiers and reasons, no name. Pages ask the use cases beside, which authorise.

use domain::{
    ids::{ParticipantId, PlacementId, PostId},
    placement::PostKind,
};
use matching::Ranking;

use super::source::Source;
use crate::{Error, Platform, Result, applications::track, store};

/// The people of a post's track, ranked for it.
#[derive(Debug, Clone)]
pub struct RankedPeople {
    pub post: PostId,
    pub kind: PostKind,
    pub ranking: Ranking<ParticipantId>,
}

/// The posts that take applications, ranked for a person, and the placement of each.
#[derive(Debug, Clone)]
pub struct RankedPosts {
    pub ranking: Ranking<PostId>,
    pub placements: std::collections::BTreeMap<PostId, (PlacementId, PostKind)>,
}

impl Platform {
    /// Everybody with an account on a placement's track, ranked for each of its posts.
    ///
    /// # Errors
    /// `NotFound` where no placement with posts has that identifier.
    pub async fn match_placement(&self, placement: PlacementId) -> Result<Vec<RankedPeople>> {
        let mut connection = self.pool.acquire().await?;
        let ids = store::applications::of_placement(&mut connection, placement).await?;
        let posts = store::applications::posts(&mut connection, &ids).await?;
        let track = track(posts.values().next().ok_or(Error::NotFound)?);
        let people = store::rankings::people(&mut connection, track).await?;
        let source = Source::open(&mut connection, &self.skills()).await?;
        let ranked = posts
            .values()
            .map(|row| Ok(RankedPeople { post: row.id, kind: row.kind, ranking: source.people_for(row, &people)? }));
        ranked.collect()
    }

    /// The posts that take applications today, ranked for a person.
    ///
    /// # Errors
    /// `NotFound` where nobody has that identifier.
    pub async fn match_participant(&self, participant: ParticipantId) -> Result<RankedPosts> {
        let mut connection = self.pool.acquire().await?;
        let stored = store::participants::find(&mut connection, participant).await?.ok_or(Error::NotFound)?;
        let (ranking, rows) = self.posts_ranked(&mut connection, participant, &stored.profile).await?;
        let placements = rows.into_iter().map(|(id, row)| (id, (row.placement, row.kind))).collect();
        Ok(RankedPosts { ranking, placements })
    }
}
