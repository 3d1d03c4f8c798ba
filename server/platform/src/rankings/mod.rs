//! Rankings with their reasons: placements for a person, candidates for a post. The engine of `matching` decides their order;
//! here it is given who and what to compare, and its answer is tied to what pages show.

mod build;
mod operator;
mod source;

pub use operator::{RankedPeople, RankedPosts};

use std::collections::BTreeMap;

use domain::{
    application::Subject,
    fit::Explanation,
    ids::{ParticipantId, PostId},
    language::UiLanguage,
    participant::{Completeness, Profile, completeness},
    placement::{PostKind, Track},
};
use matching::Ranking;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    Error, Platform, Result,
    accounts::Viewer,
    applications::subject,
    store::{
        self,
        applications::{ApplicationRow, PostRow},
    },
};
use source::Source;

/// The posts to which a person may apply today, in the order of their fit.
#[derive(Debug, Clone)]
pub struct PlacementRanking {
    /// The best first.
    pub eligible: Vec<RankedPost>,
    /// Those before which a condition is not met or not known, the best first.
    pub not_eligible: Vec<RankedPost>,
    /// The profile that was compared.
    pub completeness: Completeness,
    pub track: Track,
}

/// A post with its reasons.
#[derive(Debug, Clone)]
pub struct RankedPost {
    pub subject: Subject,
    pub explanation: Explanation,
}

/// The people who applied to a post and whose application lives, in the order of their fit.
pub(crate) struct CandidateRanking {
    pub post: PostId,
    kind: PostKind,
    pub ranking: Ranking<ParticipantId>,
}

impl Platform {
    /// The placements that take applications today, ranked for the person.
    ///
    /// # Errors
    /// `NotFound` for who signed up for something else than to take part.
    pub async fn placements_for(&self, viewer: &Viewer, language: UiLanguage) -> Result<PlacementRanking> {
        let own = self.own_profile(viewer).await?;
        // Before the first save there is no participant; the identifier only draws the order of equal fits.
        let id = own.participant.unwrap_or(ParticipantId::from_uuid(viewer.account.as_uuid()));
        let mut connection = self.pool.acquire().await?;
        let (ranking, rows) = self.posts_ranked(&mut connection, id, &own.profile).await?;
        let shown = |ranked: matching::Ranked<PostId>| {
            let row = rows.get(&ranked.id).ok_or(Error::NotFound)?;
            Ok(RankedPost { subject: subject(row, language)?, explanation: ranked.explanation })
        };
        Ok(PlacementRanking {
            eligible: ranking.eligible.into_iter().map(shown).collect::<Result<_>>()?,
            not_eligible: ranking.not_eligible.into_iter().map(shown).collect::<Result<_>>()?,
            completeness: completeness(&own.profile),
            track: own.profile.track,
        })
    }

    /// Of these applications, the people whose application lives, ranked for each post from their profiles of today; the
    /// participants' post first. Whoever asks has authorised the reader.
    pub(crate) async fn candidates_ranked(
        &self,
        connection: &mut PgConnection,
        posts: &BTreeMap<PostId, PostRow>,
        applications: &[ApplicationRow],
    ) -> Result<Vec<CandidateRanking>> {
        let people: Vec<Uuid> = applications.iter().map(|row| row.participant.as_uuid()).collect();
        let profiles = store::applications::profiles(connection, &people).await?;
        let source = Source::open(connection, &self.skills()).await?;
        let of_post = |post: &PostRow| {
            let here = applications.iter().filter(|row| row.post == post.id && is_candidate(row));
            let here = here.filter_map(|row| Some((row.participant, profiles.get(&row.participant)?.clone())));
            Ok(CandidateRanking { kind: post.kind, post: post.id, ranking: source.people_for(post, &here.collect())? })
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
        post: &PostRow,
    ) -> Result<Explanation> {
        Source::open(connection, &self.skills()).await?.explain(participant, profile, post)
    }

    async fn posts_ranked(
        &self,
        connection: &mut PgConnection,
        id: ParticipantId,
        profile: &Profile,
    ) -> Result<(Ranking<PostId>, BTreeMap<PostId, PostRow>)> {
        let ids = store::rankings::open_posts(connection, profile.track, self.clock.today()).await?;
        let rows = store::applications::posts(connection, &ids).await?;
        let source = Source::open(connection, &self.skills()).await?;
        Ok((source.posts_for(id, profile, rows.values())?, rows))
    }
}

/// Whether an application is among those that an organisation compares: sent, and not ended.
pub(crate) fn is_candidate(row: &ApplicationRow) -> bool {
    row.state.is_visible_to_organisation() && row.state.is_live()
}
