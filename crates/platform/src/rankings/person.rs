//! The placements that take applications, ranked for a person.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::{
    account::Viewer,
    application::{NotOpen, PostInPlacement, Subject},
    fit::Explanation,
    ids::{ParticipantId, PlacementId, PostId},
    language::UiLanguage,
    participant::{Completeness, Profile, RankedFilter, completeness},
    placement::Track,
};
use jiff::civil::Date;
use matching::{Ranked, Ranking};
use sqlx::PgConnection;

use super::{
    PAGE,
    known::{OpenPost, Posts},
    reading,
    source::Source,
};
use crate::{Platform, Result, profile::OwnProfile};

/// Posts shown with the condition that keeps them apart; the others are in the list of all placements.
const APART: usize = 5;

/// Posts shown among those set aside: the best.
const ASIDE: usize = 25;

/// The posts to which a person may apply today, in the order of their fit: a page of them.
#[derive(Debug, Clone)]
pub struct PlacementRanking {
    /// A page, the best first.
    pub eligible: Vec<RankedPost>,
    /// How many come before that page.
    pub before: usize,
    pub eligible_in_all: usize,
    /// The first of those before which a condition is not met or not known, the best first.
    pub not_eligible: Vec<RankedPost>,
    pub not_eligible_in_all: usize,
    /// What the person set aside of the posts that the filter shows; counted nowhere above.
    pub set_aside: Vec<RankedPost>,
    /// Whether the person has accepted a place: those of its dates can no longer be taken.
    pub has_place: bool,
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

/// What a person asks of their list.
#[derive(Debug, Clone, Copy)]
pub struct ListAsked {
    pub filter: RankedFilter,
    /// Counted from 1; a page that is none is the first.
    pub page: usize,
}

/// A ranking, and what the person set aside of it.
struct Sorted {
    ranking: Ranking<PostId>,
    aside: Vec<Ranked<PostId>>,
}

impl Sorted {
    fn of(ranking: Ranking<PostId>, set_aside: &BTreeSet<PostId>) -> Self {
        let is_aside = |one: &Ranked<PostId>| set_aside.contains(&one.id);
        let (mut aside, eligible): (Vec<_>, Vec<_>) = ranking.eligible.into_iter().partition(is_aside);
        let (more, not_eligible): (Vec<_>, Vec<_>) = ranking.not_eligible.into_iter().partition(is_aside);
        aside.extend(more);
        aside.truncate(ASIDE);
        Self { ranking: Ranking { seed: ranking.seed, eligible, not_eligible }, aside }
    }
}

/// The entries of a ranking that are shown.
struct Shown<'a> {
    before: usize,
    eligible: &'a [Ranked<PostId>],
    not_eligible: &'a [Ranked<PostId>],
    aside: &'a [Ranked<PostId>],
}

impl<'a> Shown<'a> {
    fn of(sorted: &'a Sorted, page: usize) -> Self {
        let (eligible, apart) = (&sorted.ranking.eligible, &sorted.ranking.not_eligible);
        let asked = page.saturating_sub(1).saturating_mul(PAGE);
        let before = if asked < eligible.len() { asked } else { 0 };
        Self {
            before,
            eligible: &eligible[before..eligible.len().min(before + PAGE)],
            not_eligible: &apart[..apart.len().min(APART)],
            aside: &sorted.aside,
        }
    }

    fn posts(&self) -> impl Iterator<Item = PostId> {
        self.eligible.iter().chain(self.not_eligible).chain(self.aside).map(|ranked| ranked.id)
    }
}

impl Platform {
    /// The placements that take applications today, ranked for the person: a page of them, without those that they set aside.
    ///
    /// Their profile is read from the database, so that a save counts at once. Posts come from memory where it follows; what is
    /// shown is compared with its rows, and where a row says otherwise, the ranking is made from the database.
    ///
    /// # Errors
    /// `NotFound` when the person signed up for something else than to take part.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn placements_for(
        &self,
        viewer: &Viewer,
        language: UiLanguage,
        asked: ListAsked,
    ) -> Result<PlacementRanking> {
        let own = self.own_profile(viewer).await?;
        // Before the first save there is no participant; the identifier only draws the order of equal fits.
        let id = own.participant.unwrap_or(ParticipantId::from_uuid(viewer.account.as_uuid()));
        let mut connection = self.pool.acquire().await?;
        let set_aside: BTreeSet<_> =
            store::set_aside::of_account(&mut connection, viewer.account).await?.into_iter().collect();
        let has_place = store::applications::has_place(&mut connection, id).await?;
        let today = self.clock.today();
        if let Some(known) = self.matchmaker.known() {
            let (source, posts) = (Source::open(&mut connection, &known.skills).await?, known.posts());
            let sorted =
                sort(&source, id, &own.profile, asked.filter, &set_aside, posts.open(own.profile.track, today));
            let shown = Shown::of(&sorted, asked.page);
            if let Some(rows) = rows_as_known(&mut connection, &source, &posts, &shown, today).await? {
                return answer(&own, has_place, &sorted, &shown, &rows, language);
            }
        }
        let source = Source::open(&mut connection, &self.skills()).await?;
        let rows = reading::open_rows(&mut connection, None, today).await?;
        let posts = source.posts(rows.values());
        let sorted = sort(&source, id, &own.profile, asked.filter, &set_aside, posts.open(own.profile.track, today));
        answer(&own, has_place, &sorted, &Shown::of(&sorted, asked.page), &rows, language)
    }

    /// Those of these posts that take applications today on the person's track, each with their fit, read from the database.
    ///
    /// # Errors
    /// `NotFound` when the person signed up for something else than to take part.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_fits(&self, viewer: &Viewer, posts: &[PostId], language: UiLanguage) -> Result<Vec<RankedPost>> {
        let own = self.own_profile(viewer).await?;
        let id = own.participant.unwrap_or(ParticipantId::from_uuid(viewer.account.as_uuid()));
        let mut connection = self.pool.acquire().await?;
        let ids: Vec<_> = posts.iter().map(|post| post.as_uuid()).collect();
        let rows = store::applications::posts(&mut connection, &ids).await?;
        let source = Source::open(&mut connection, &self.skills()).await?;
        let compared = source.posts(rows.values());
        let ranking = source.posts_for(id, &own.profile, compared.open(own.profile.track, self.clock.today()));
        let all = ranking.eligible.iter().chain(&ranking.not_eligible);
        all.map(|ranked| with_subject(ranked, &rows, language)).collect()
    }

    /// The posts of the profile's track that take applications today, read from the database and ranked.
    pub(super) async fn posts_ranked(
        &self,
        connection: &mut PgConnection,
        id: ParticipantId,
        profile: &Profile,
    ) -> Result<(Ranking<PostId>, BTreeMap<PostId, PostInPlacement>)> {
        let today = self.clock.today();
        let source = Source::open(connection, &self.skills()).await?;
        let rows = reading::open_rows(connection, None, today).await?;
        let ranking = source.posts_for(id, profile, source.posts(rows.values()).open(profile.track, today));
        Ok((ranking, rows))
    }
}

/// Ranks the posts that the filter shows.
fn sort<'a>(
    source: &Source,
    id: ParticipantId,
    profile: &Profile,
    filter: RankedFilter,
    set_aside: &BTreeSet<PlacementId>,
    open: impl Iterator<Item = &'a OpenPost>,
) -> Sorted {
    let shown: Vec<&OpenPost> = open.filter(|open| filter.shows(open.post.region, open.format)).collect();
    let aside = shown.iter().filter(|open| set_aside.contains(&open.placement)).map(|open| open.post.id).collect();
    Sorted::of(source.posts_for(id, profile, shown), &aside)
}

/// The rows of what is shown, where each is open today and makes the very post that was compared.
async fn rows_as_known(
    connection: &mut PgConnection,
    source: &Source,
    posts: &Arc<Posts>,
    shown: &Shown<'_>,
    today: Date,
) -> Result<Option<BTreeMap<PostId, PostInPlacement>>> {
    let ids: Vec<_> = shown.posts().map(PostId::as_uuid).collect();
    let rows = store::applications::posts(connection, &ids).await?;
    let as_known = |row: &PostInPlacement| {
        let compared = posts.find(row.placement, row.id).map(|open| &open.post);
        // A country for which nobody may leave closes a gate, which the page explains.
        let open = matches!(row.not_open(today), None | Some(NotOpen::Country));
        open && compared.is_some() && source.post(row).ok().as_ref() == compared
    };
    let right = rows.len() == ids.len() && rows.values().all(as_known);
    Ok(right.then_some(rows))
}

fn answer(
    own: &OwnProfile,
    has_place: bool,
    sorted: &Sorted,
    shown: &Shown<'_>,
    rows: &BTreeMap<PostId, PostInPlacement>,
    language: UiLanguage,
) -> Result<PlacementRanking> {
    let with_subject = |ranked| with_subject(ranked, rows, language);
    Ok(PlacementRanking {
        eligible: shown.eligible.iter().map(with_subject).collect::<Result<_>>()?,
        before: shown.before,
        eligible_in_all: sorted.ranking.eligible.len(),
        not_eligible: shown.not_eligible.iter().map(with_subject).collect::<Result<_>>()?,
        not_eligible_in_all: sorted.ranking.not_eligible.len(),
        set_aside: shown.aside.iter().map(with_subject).collect::<Result<_>>()?,
        has_place,
        completeness: completeness(&own.profile),
        track: own.profile.track,
    })
}

fn with_subject(
    ranked: &Ranked<PostId>,
    rows: &BTreeMap<PostId, PostInPlacement>,
    language: UiLanguage,
) -> Result<RankedPost> {
    let row = rows.get(&ranked.id).ok_or(crate::Error::NotFound)?;
    Ok(RankedPost { subject: row.subject(language)?, explanation: ranked.explanation.clone() })
}
