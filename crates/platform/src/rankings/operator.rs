//! Rankings for whoever runs the installation: identifiers and reasons, no name. Pages ask the use cases beside, which authorise.

use domain::{
    application::PostInPlacement,
    fit::weights::Weights,
    ids::{ParticipantId, PlacementId, PostId},
    placement::PostKind,
};
use matching::Ranking;

use super::source::Source;
use crate::{Error, Platform, Result};

/// The people of a post's track, ranked for it.
#[derive(Debug, Clone)]
pub struct RankedPeople {
    pub post: PostId,
    pub kind: PostKind,
    pub weights: Weights,
    pub ranking: Ranking<ParticipantId>,
}

/// The posts that take applications, ranked for a person, and what each belongs to.
#[derive(Debug, Clone)]
pub struct RankedPosts {
    pub ranking: Ranking<PostId>,
    pub posts: std::collections::BTreeMap<PostId, PostOf>,
}

/// A post: of which placement, and by which weights it is ranked.
#[derive(Debug, Clone, Copy)]
pub struct PostOf {
    pub placement: PlacementId,
    pub kind: PostKind,
    pub weights: Weights,
}

impl Platform {
    /// Everybody with an account on a placement's track, ranked for each of its posts.
    ///
    /// # Errors
    /// `NotFound` where no placement with posts has that identifier.
    #[tracing::instrument(skip_all, fields(%placement))]
    pub async fn match_placement(&self, placement: PlacementId) -> Result<Vec<RankedPeople>> {
        let mut connection = self.pool.acquire().await?;
        let ids = store::applications::of_placement(&mut connection, placement).await?;
        let posts = store::applications::posts(&mut connection, &ids).await?;
        let track = posts.values().next().ok_or(Error::NotFound)?.track();
        let people = store::rankings::people(&mut connection, track).await?;
        let source = Source::open(&mut connection, &self.skills()).await?;
        let ranked = posts.values().map(|row| {
            let (weights, ranking) = (row.content.weights_of(row.kind), source.people_for(row, &people)?);
            Ok(RankedPeople { post: row.id, kind: row.kind, weights, ranking })
        });
        ranked.collect()
    }

    /// The posts that take applications today, ranked for a person.
    ///
    /// # Errors
    /// `NotFound` where nobody has that identifier.
    #[tracing::instrument(skip_all, fields(%participant))]
    pub async fn match_participant(&self, participant: ParticipantId) -> Result<RankedPosts> {
        let mut connection = self.pool.acquire().await?;
        let stored = store::participants::find(&mut connection, participant).await?.ok_or(Error::NotFound)?;
        let (ranking, rows) = self.posts_ranked(&mut connection, participant, &stored.profile).await?;
        let of = |row: &PostInPlacement| PostOf {
            placement: row.placement,
            kind: row.kind,
            weights: row.content.weights_of(row.kind),
        };
        let posts = rows.iter().map(|(id, row)| (*id, of(row))).collect();
        Ok(RankedPosts { ranking, posts })
    }
}
