//! Rankings with their reasons: placements for a person, candidates and everybody for a post. The engine of `matching` decides
//! their order; here it is given who and what to compare, and its answer is tied to what pages show.
//!
//! What is compared comes from the database, or from the memory that follows it (`follow`): everybody with an account, and the
//! posts that take applications. The person who asks and what the candidates of a post have sent
//! are always read from the database.

mod build;
mod follow;
mod known;
mod matchmaker;
mod operator;
mod person;
mod programme;
mod reading;
mod set_aside;
mod source;

pub use follow::Follower;
pub use matching::index::Tally;
pub(crate) use matchmaker::Matchmaker;
pub use operator::{PostOf, RankedPeople, RankedPosts};
pub use person::{ListAsked, PlacementRanking, RankedPost};
pub use programme::{MOST_PEOPLE, PeopleForPost, PeoplePage, ShownAs, SuitedPerson};

use std::collections::BTreeMap;

use domain::{
    application::{PostInPlacement, StoredApplication},
    fit::Explanation,
    ids::{ParticipantId, PostId},
    participant::Profile,
    placement::PostKind,
};
use matching::Applicants;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{Platform, Result};
use source::Source;

/// Entries of a ranking a page: each brings its reasons, and a phone on a slow line must bear their weight.
pub const PAGE: usize = 10;

/// The people who applied to a post and whose application lives, in bands by the placement's side of their fit.
pub(crate) struct CandidateRanking {
    pub post: PostId,
    pub kind: PostKind,
    pub applicants: Applicants,
}

impl Platform {
    /// Of these applications, the people whose application lives, ranked for each post from the profiles that they sent; the
    /// participants' post first. Whoever asks has authorised the reader.
    pub(crate) async fn candidates_ranked(
        &self,
        connection: &mut PgConnection,
        posts: &BTreeMap<PostId, PostInPlacement>,
        applications: &[StoredApplication],
    ) -> Result<Vec<CandidateRanking>> {
        let sent: Vec<Uuid> =
            applications.iter().filter(|row| row.is_candidate()).map(|row| row.id.as_uuid()).collect();
        let profiles = store::applications::sent_profiles(connection, &sent).await?;
        let source = Source::open(connection, &self.skills()).await?;
        let of_post = |post: &PostInPlacement| {
            let here = applications.iter().filter(|row| row.post == post.id && row.is_candidate());
            let here = here.filter_map(|row| Some((row.participant, profiles.get(&row.id)?.clone())));
            let applicants = source.applicants_for(post, &here.collect())?;
            Ok(CandidateRanking { kind: post.kind, post: post.id, applicants })
        };
        let mut ranked = posts.values().map(of_post).collect::<Result<Vec<_>>>()?;
        ranked.sort_by_key(|one| one.kind);
        Ok(ranked)
    }

    /// The fit of a person and a post today, with all its reasons.
    pub(crate) async fn explain_for(
        &self,
        connection: &mut PgConnection,
        participant: ParticipantId,
        profile: &Profile,
        post: &PostInPlacement,
    ) -> Result<Explanation> {
        Source::open(connection, &self.skills()).await?.explain(participant, profile, post)
    }
}
