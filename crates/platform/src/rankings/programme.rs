//! Whom a placement would suit, among everybody with an account: for the programme's coordinator, who looks before a placement is
//! published and while it fills. Nobody is named: a person is the number of their application to that post, or initials.

use std::{collections::BTreeMap, sync::Arc};
use store::rankings::NamedRow;

use domain::{
    account::Viewer,
    application::{PostInPlacement, Subject},
    fit::Explanation,
    ids::{ParticipantId, PlacementId, PostId},
    language::UiLanguage,
    placement::{PlacementState, PostKind},
};
use matching::{
    Ranked, Seed,
    index::{Index, Tally},
    model::Post,
};
use sqlx::PgConnection;

use super::{
    PAGE, reading,
    source::{Source, seed},
};
use crate::{Error, Platform, Result};

/// As many of the best as are shown: a list to judge a placement by, not a register of everybody.
pub const MOST_PEOPLE: usize = 50;

/// Everybody of a post's track, ranked for it: how many, and the best.
#[derive(Debug, Clone)]
pub struct PeopleForPost {
    pub post: PostId,
    pub kind: PostKind,
    /// Draws the order of equal fits.
    pub seed: Seed,
    pub tally: Tally,
    /// Those before whom no condition is closed or unanswered, the best first.
    pub best: Vec<Ranked<ParticipantId>>,
}

/// A page of the people whom a post of a placement would suit.
#[derive(Debug, Clone)]
pub struct PeoplePage {
    /// The placement's posts, the participants' first.
    pub posts: Vec<Subject>,
    /// The one that is shown.
    pub kind: PostKind,
    pub tally: Tally,
    pub people: Vec<SuitedPerson>,
    /// How many come before that page.
    pub before: usize,
    /// How many are shown on all pages.
    pub shown: usize,
}

/// Somebody whom a post would suit, without their name.
#[derive(Debug, Clone)]
pub struct SuitedPerson {
    pub rank: usize,
    pub as_who: ShownAs,
    pub explanation: Explanation,
}

/// How somebody is shown who may not have applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownAs {
    /// The number of their application to the post.
    Application(String),
    Initials(String),
    /// A profile without a name yet.
    Nobody,
}

impl Platform {
    /// The people of a placement's track, ranked for each of its posts, the best `limit` of each.
    ///
    /// # Errors
    /// `NotFound` when the person does not run the programme, for a draft, and for a placement that was cancelled.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn people_for_placement(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        limit: usize,
    ) -> Result<Vec<PeopleForPost>> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        let rows = rows(&mut connection, placement).await?;
        self.rank_everybody(&mut connection, &rows, limit).await
    }

    /// The same for a page: of one post, the participants' unless another is asked for, counted from 1.
    ///
    /// # Errors
    /// As [`Self::people_for_placement`].
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn people_page(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        kind: Option<PostKind>,
        page: usize,
        language: UiLanguage,
    ) -> Result<PeoplePage> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        let rows = rows(&mut connection, placement).await?;
        let row = rows.iter().find(|row| Some(row.kind) == kind).or(rows.first()).ok_or(Error::NotFound)?;
        let ranked = self.rank_everybody(&mut connection, std::slice::from_ref(row), MOST_PEOPLE).await?;
        let PeopleForPost { tally, best, .. } = ranked.into_iter().next().ok_or(Error::NotFound)?;
        let (shown, asked) = (best.len(), page.saturating_sub(1).saturating_mul(PAGE));
        let before = if asked < shown { asked } else { 0 };
        let entries = best.into_iter().zip(1..).skip(before).take(PAGE).collect();
        Ok(PeoplePage {
            posts: rows.iter().map(|row| row.subject(language)).collect::<std::result::Result<_, _>>()?,
            kind: row.kind,
            tally,
            people: without_names(&mut connection, row.id, entries).await?,
            before,
            shown,
        })
    }

    /// From memory where it follows the database; otherwise those people are read and indexed for this once.
    async fn rank_everybody(
        &self,
        connection: &mut PgConnection,
        rows: &[PostInPlacement],
        limit: usize,
    ) -> Result<Vec<PeopleForPost>> {
        let track = rows.first().ok_or(Error::NotFound)?.track();
        let known = self.matchmaker.known();
        let skills = known.as_ref().map_or_else(|| self.skills(), |known| Arc::clone(&known.skills));
        let source = Source::open(connection, &skills).await?;
        let posts = rows.iter().map(|row| Ok((row.kind, source.post(row)?))).collect::<Result<Vec<_>>>()?;
        let rank = |index: &Index| posts.iter().map(|(kind, post)| rank(index, *kind, post, limit)).collect();
        Ok(match known {
            Some(known) => known.people.ask(track, rank),
            None => reading::people(connection, &skills, Some(track)).await?.ask(track, rank),
        })
    }
}

fn rank(index: &Index, kind: PostKind, post: &Post, limit: usize) -> PeopleForPost {
    let seed = seed(post.id.as_uuid());
    PeopleForPost { post: post.id, kind, seed, tally: index.tally(post), best: index.top(post, limit, seed) }
}

/// The posts of a placement that may have people, the participants' first. A draft is its OCI's only; what was cancelled has
/// nobody to look for.
async fn rows(connection: &mut PgConnection, placement: PlacementId) -> Result<Vec<PostInPlacement>> {
    let ids = store::applications::of_placement(connection, placement).await?;
    let rows = store::applications::posts(connection, &ids).await?;
    let mut rows: Vec<PostInPlacement> = rows.into_values().collect();
    rows.sort_by_key(|row| row.kind);
    let state = rows.first().ok_or(Error::NotFound)?.placement_state;
    let apart = matches!(state, PlacementState::Draft | PlacementState::Cancelled);
    if apart { Err(Error::NotFound) } else { Ok(rows) }
}

/// Those of a page who still have an account, without their names.
async fn without_names(
    connection: &mut PgConnection,
    post: PostId,
    entries: Vec<(Ranked<ParticipantId>, usize)>,
) -> Result<Vec<SuitedPerson>> {
    let ids: Vec<_> = entries.iter().map(|(ranked, _)| ranked.id.as_uuid()).collect();
    let found = store::rankings::named(connection, &ids, post).await?;
    let mut found: BTreeMap<_, NamedRow> = found.into_iter().map(|row| (row.id, row)).collect();
    let person = |(ranked, rank): (Ranked<ParticipantId>, usize)| {
        let as_who = shown_as(found.remove(&ranked.id.as_uuid())?);
        Some(SuitedPerson { rank, as_who, explanation: ranked.explanation })
    };
    Ok(entries.into_iter().filter_map(person).collect())
}

fn shown_as(row: NamedRow) -> ShownAs {
    match (row.number, row.name.as_deref().map(initials)) {
        (Some(number), _) => ShownAs::Application(number),
        (None, Some(initials)) if !initials.is_empty() => ShownAs::Initials(initials),
        (None, _) => ShownAs::Nobody,
    }
}

/// The first letter of each word of a name.
fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphabetic()));
    letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join("\u{a0}")
}

#[cfg(test)]
mod tests {
    //! A name is never more than its initials.
    use super::initials;

    #[test]
    fn a_letter_a_word() {
        for (name, shown) in
            [("Awa Fictive", "A.\u{a0}F."), ("  élodie-anne  (dite) Exemple ", "É.\u{a0}D.\u{a0}E."), ("…", "")]
        {
            assert_eq!(initials(name), shown, "{name}");
        }
    }
}
