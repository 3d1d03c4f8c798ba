//! The candidates of a placement, as a page and as a file.

use std::collections::BTreeMap;
use store::applications::{self, Lookup};

use domain::{
    account::{Membership, Viewer},
    application::{
        Candidate, CandidateFilter, CandidateRange, CandidatesPage, ListReading, PostInPlacement, StoredApplication,
        Subject,
    },
    fit::{Band, Explanation},
    ids::{PlacementId, PostId},
    language::UiLanguage,
};
use sqlx::PgConnection;

use super::{candidates::Window, person::advice_for};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    rankings::CandidateRanking,
};

/// A list that a member may open: the posts of its placement. Nobody's application was read yet.
struct CandidateList<'v> {
    placement: PlacementId,
    member: &'v Membership,
    /// The posts, those of participants first.
    ids: Vec<PostId>,
    posts: BTreeMap<PostId, PostInPlacement>,
}

impl Platform {
    /// The candidates of a placement, in bands by their fit, 25 a page.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of its organisation, and for a draft that lacks its title, country or dates.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn candidates(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        filter: CandidateFilter,
        range: CandidateRange,
        language: UiLanguage,
    ) -> Result<CandidatesPage> {
        let mut connection = self.pool.acquire().await?;
        let list = CandidateList::open(&mut connection, viewer, placement).await?;
        self.candidates_of(&mut connection, &list, filter, range, language).await
    }

    /// The same for a file. The audit trail records it.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of its organisation; `Refused` while the organisation is suspended or refused.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn export_candidates(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        filter: CandidateFilter,
        language: UiLanguage,
    ) -> Result<CandidatesPage> {
        let mut connection = self.pool.acquire().await?;
        let list = CandidateList::open(&mut connection, viewer, placement).await?;
        if !list.may_export() {
            return Err(Error::Refused("candidates-refused-stopped"));
        }
        let mut page = self.candidates_of(&mut connection, &list, filter, CandidateRange::All, language).await?;
        if list.member.role.can_read_files() {
            add_contacts(&mut connection, &mut page.candidates).await?;
        }
        let event = Event::new("placement", placement.as_uuid(), "candidates_exported")
            .with_detail(serde_json::json!({ "count": page.candidates.len() }));
        audit::record(&mut connection, self.clock.now(), Some(viewer.account), event).await?;
        Ok(page)
    }

    async fn candidates_of(
        &self,
        connection: &mut PgConnection,
        list: &CandidateList<'_>,
        filter: CandidateFilter,
        range: CandidateRange,
        language: UiLanguage,
    ) -> Result<CandidatesPage> {
        let CandidateList { placement, member, posts, .. } = list;
        let subjects = list.subjects(language)?;
        let advice = match posts.values().next() {
            Some(post) => advice_for(connection, post).await?,
            None => None,
        };
        let lookup = Lookup { placement: Some(*placement), ..Lookup::default() };
        let mut rows = applications::find(connection, lookup).await?;
        let now = self.clock.now();
        rows.retain(|row| row.access(now).is_open());
        let ranked = self.candidates_ranked(connection, posts, &rows).await?;
        let window = Window::of(in_order(&ranked, &rows, posts), filter, range);
        let mut weights: Vec<_> = posts.values().map(|post| (post.kind, post.content.weights_of(post.kind))).collect();
        weights.sort_by_key(|(kind, _)| *kind);
        let Window { candidates, found, before, previous, next } = window;
        Ok(CandidatesPage {
            posts: subjects,
            weights,
            readings: readings(&ranked),
            candidates,
            found,
            before,
            previous,
            next,
            may_decide: member.role.can_decide(),
            may_export: list.may_export(),
            advice,
        })
    }
}

/// Adds how to reach those who have accepted a place and are not back from it.
async fn add_contacts(connection: &mut PgConnection, candidates: &mut [Candidate]) -> Result<()> {
    let accepted = |one: &&mut Candidate| one.state.holds_seat() && one.state.is_live();
    let ids: Vec<_> = candidates.iter_mut().filter(accepted).map(|one| one.id.as_uuid()).collect();
    let mut contacts = applications::contacts(connection, &ids).await?;
    for one in candidates {
        one.contact = contacts.remove(&one.id);
    }
    Ok(())
}

impl<'v> CandidateList<'v> {
    /// `NotFound` outside the placement's OCI.
    async fn open(connection: &mut PgConnection, viewer: &'v Viewer, placement: PlacementId) -> Result<Self> {
        let ids = applications::of_placement(connection, placement).await?;
        let posts = applications::posts(connection, &ids).await?;
        let organisation = posts.values().next().ok_or(Error::NotFound)?.organisation;
        let member = viewer.member_of(organisation)?;
        Ok(Self { placement, member, ids: ids.into_iter().map(PostId::from_uuid).collect(), posts })
    }

    const fn may_export(&self) -> bool {
        !self.member.state.is_stopped()
    }

    /// What is incomplete was never published, so that nobody applied: `NotFound`.
    fn subjects(&self, language: UiLanguage) -> Result<Vec<Subject>> {
        let posts = self.ids.iter().filter_map(|id| self.posts.get(id));
        posts.map(|post| post.subject(language).map_err(|_incomplete| Error::NotFound)).collect()
    }
}

/// The candidates of each post: those who meet every condition, the best band first; those who do not; and those whose application
/// has ended. The last two stand in no band.
fn in_order(
    ranked: &[CandidateRanking],
    rows: &[StoredApplication],
    posts: &BTreeMap<PostId, PostInPlacement>,
) -> Vec<Candidate> {
    let of_post = |one: &CandidateRanking| {
        let here: Vec<&StoredApplication> = rows.iter().filter(|row| row.post == one.post).collect();
        let banded = one.applicants.eligible.iter().map(|found| (Some(found.band), &found.entry));
        let apart = one.applicants.not_eligible.iter().map(|found| (None, &found.entry));
        let listed = banded.chain(apart).filter_map(|(band, entry)| {
            let row = here.iter().find(|row| row.participant == entry.id && row.is_candidate())?;
            candidate(row, posts, band, Some(entry.explanation.clone()))
        });
        let ended = here.iter().filter(|row| !row.is_candidate()).filter_map(|row| candidate(row, posts, None, None));
        listed.chain(ended).collect::<Vec<_>>()
    };
    ranked.iter().flat_map(of_post).collect()
}

/// How each post's list is to be read.
fn readings(ranked: &[CandidateRanking]) -> Vec<ListReading> {
    let of_post = |one: &CandidateRanking| ListReading {
        kind: one.kind,
        seed: one.applicants.seed.0,
        told_apart_by: one.applicants.told_apart_by.clone(),
    };
    ranked.iter().map(of_post).collect()
}

fn candidate(
    row: &StoredApplication,
    posts: &BTreeMap<PostId, PostInPlacement>,
    band: Option<Band>,
    explanation: Option<Explanation>,
) -> Option<Candidate> {
    let post = posts.get(&row.post)?;
    Some(Candidate {
        id: row.id,
        // A draft has neither; only its person sees it.
        number: row.number?,
        submitted_at: row.submitted_at?,
        state: row.state,
        kind: post.kind,
        name: row.name_as_sent().clone(),
        account_closed_at: row.account_closed_at,
        on_paper: row.account.is_none(),
        offer_expires_on: row.offer.as_ref().map(|offer| offer.expires_on),
        band,
        explanation,
        contact: None,
    })
}
