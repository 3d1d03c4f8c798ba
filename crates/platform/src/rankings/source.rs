//! From rows to what the engine compares, and its answers.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    application::PostInPlacement,
    country::{CountryCode, SecurityLevel},
    fit::Explanation,
    ids::{ParticipantId, PostId},
    participant::Profile,
};
use matching::{
    Applicants, Engine, Ranking, Seed,
    model::{Person, Post},
};
use sqlx::PgConnection;

use super::{
    build,
    known::{OpenPost, Posts},
};
use crate::{Result, skills::Skills};

/// The engine, with what the whole programme shares.
pub(crate) struct Source {
    engine: Engine,
    security: BTreeMap<CountryCode, SecurityLevel>,
}

impl Source {
    pub(super) async fn open(connection: &mut PgConnection, skills: &Arc<Skills>) -> Result<Self> {
        Ok(Self { engine: skills.engine(), security: store::countries::levels(connection).await? })
    }

    pub(super) fn post(&self, row: &PostInPlacement) -> Result<Post> {
        let security = row.content.place.country.and_then(|country| self.security.get(&country).copied());
        build::post(row, security, self.engine.taxonomy())
    }

    fn person(&self, (id, profile): (&ParticipantId, &Profile)) -> Person {
        build::person(*id, profile, self.engine.taxonomy())
    }

    /// All the reasons of one pair.
    pub(crate) fn explain(&self, id: ParticipantId, profile: &Profile, row: &PostInPlacement) -> Result<Explanation> {
        Ok(self.engine.explain(&self.person((&id, profile)), &self.post(row)?))
    }

    /// These applicants for a post.
    pub(super) fn applicants_for(
        &self,
        row: &PostInPlacement,
        people: &BTreeMap<ParticipantId, Profile>,
    ) -> Result<Applicants> {
        let people: Vec<Person> = people.iter().map(|one| self.person(one)).collect();
        Ok(self.engine.rank_applicants(&self.post(row)?, &people, seed(row.id.as_uuid())))
    }

    /// These people for a post.
    pub(super) fn people_for(
        &self,
        row: &PostInPlacement,
        people: &BTreeMap<ParticipantId, Profile>,
    ) -> Result<Ranking<ParticipantId>> {
        let people: Vec<Person> = people.iter().map(|one| self.person(one)).collect();
        Ok(self.engine.rank_people(&self.post(row)?, &people, seed(row.id.as_uuid())))
    }

    /// These posts for a person.
    pub(super) fn posts_for<'a>(
        &self,
        id: ParticipantId,
        profile: &Profile,
        posts: impl IntoIterator<Item = &'a OpenPost>,
    ) -> Ranking<PostId> {
        let posts = posts.into_iter().map(|open| &open.post);
        self.engine.rank_placements(&self.person((&id, profile)), posts, seed(id.as_uuid()))
    }

    /// Posts ready to be compared. One whose stored content does not make a post is left out: it must not hide the others.
    pub(super) fn posts<'a>(&self, rows: impl IntoIterator<Item = &'a PostInPlacement>) -> Posts {
        let ready = |row: &PostInPlacement| match self.post(row) {
            Ok(post) => Some(OpenPost {
                post,
                placement: row.placement,
                format: row.content.basics.format,
                opens: row.season.start(),
                closes: row.deadline(),
            }),
            Err(error) => {
                tracing::error!(post = %row.id, %error, "a published post cannot be compared");
                None
            }
        };
        rows.into_iter().filter_map(ready).collect()
    }
}

/// The published seed of a ranking: the last half of the identifier of what is ranked for, so that anybody who has the
/// identifiers draws the same order, and nobody chooses it.
pub(super) fn seed(id: uuid::Uuid) -> Seed {
    Seed(id.as_u64_pair().1)
}
