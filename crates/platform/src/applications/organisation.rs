//! What an OCI sees: counts of candidates, and the file of one (the list is beside this). It sees only people who applied, as they were when they
//! did; after the end only what accounts for the decision, and later nothing ([`domain::retention`]).

use store::{applications, nominations, participants};

use domain::{
    account::Viewer,
    application::{
        Actor, ApplicationAction, ApplicationState, CandidateFile, Pause, PlacementCandidates, PostInPlacement,
        SentCopy, StoredApplication,
    },
    awaited::Awaited,
    ids::{ApplicationId, PlacementId},
    language::UiLanguage,
    participant::NominationState,
    placement::Track,
    retention::FileAccess,
    text::OrganisationName,
};
use jiff::civil::Date;
use sqlx::PgConnection;

use super::{found, interviews::interview_of, person::advice_for, reviews::answers_open_review, undo::stops_undoing};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// The placements of an organisation that were published, with their candidates counted.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn candidate_counts(
        &self,
        viewer: &Viewer,
        slug: &str,
        language: UiLanguage,
    ) -> Result<Vec<PlacementCandidates>> {
        let member = viewer.member_of_slug(slug)?;
        let mut connection = self.pool.acquire().await?;
        let order = applications::of_organisation(&mut connection, member.organisation).await?;
        let posts = applications::posts(&mut connection, &order).await?;
        let states = applications::counts_of_organisation(&mut connection, member.organisation).await?;
        let mut counted: Vec<PlacementCandidates> = Vec::new();
        for post in order.iter().filter_map(|id| posts.values().find(|post| post.id.as_uuid() == *id)) {
            match counted.iter_mut().find(|known| known.placement == post.placement) {
                Some(known) => known.fullness = known.fullness.plus(post.fullness()),
                None => counted.push(placement_counts(post, &states, language)?),
            }
        }
        Ok(counted)
    }

    /// The file of one candidate. The audit trail records each reading.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of the organisation, for a draft, and once the time of an ended one is over.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn candidate(&self, viewer: &Viewer, id: ApplicationId, language: UiLanguage) -> Result<CandidateFile> {
        let mut connection = self.pool.acquire().await?;
        let ((row, post), member) = found::of_member(&mut connection, viewer, id).await?;
        let now = self.clock.now();
        let may_answer_review = answers_open_review(&mut connection, viewer, (id, &post), now).await?;
        let access = row.access(now).to_answer(may_answer_review);
        if !access.is_open() {
            return Err(Error::NotFound);
        }
        let copy = applications::copy(&mut connection, id).await?;
        let decides = member.role.can_decide();
        let Steps { possible, pause, ahead } = self.steps(&row, &post, decides)?;
        let last = if decides { applications::last_event(&mut connection, id).await? } else { None };
        let undo = last.and_then(|last| {
            let stops = stops_undoing(&post, last.action).is_some();
            last.undoable(row.state, viewer.account, now).filter(|_| !stops)
        });
        let advice = advice_for(&mut connection, &post).await?;
        let event = Event::new("application", id.as_uuid(), "file_read");
        audit::record(&mut connection, now, Some(viewer.account), event).await?;
        let timeline = applications::timeline(&mut connection, id).await?;
        let may_read = member.role.can_read_files();
        let (stopped, today) = (member.state.is_stopped(), self.clock.today());
        let open = Opened { access, copy, may_read, stopped, today };
        let shows_contact = may_read && access.shows_contact(row.state, stopped);
        let contact = if shows_contact {
            applications::contacts(&mut connection, &[id.as_uuid()]).await?.remove(&id)
        } else {
            None
        };
        let reviews = if may_read { applications::reviews(&mut connection, id).await? } else { Vec::new() };
        let interview = if may_read { interview_of(&row, &timeline, now) } else { None };
        let organises = may_read && !stopped && row.state.holds_seat() && row.state.is_live();
        let accommodation =
            if organises { participants::accommodation(&mut connection, row.participant).await? } else { None };
        let nomination =
            if may_read && access.shows_profile() { nomination_of(&mut connection, &row, &post).await? } else { None };
        let file = open.file(&row, &post, language)?;
        let mail = store::awaited_mails::last(&mut connection, Awaited::Candidate(id)).await?;
        let unreached_at = mail.and_then(|mail| mail.dead_at).filter(|_| access.is_whole());
        Ok(CandidateFile {
            timeline,
            unreached_at,
            actions: possible,
            pause,
            advice,
            ahead,
            undo,
            contact,
            reviews,
            may_answer_review,
            interview,
            nomination,
            accommodation,
            ..file
        })
    }
}

/// A file that a member opened, and how far.
struct Opened {
    access: FileAccess,
    copy: Option<SentCopy>,
    may_read: bool,
    /// The OCI is suspended or refused: no CV leaves by it.
    stopped: bool,
    today: Date,
}

impl Opened {
    /// What the member reads of the application, without what happened and what may be decided.
    fn file(self, row: &StoredApplication, post: &PostInPlacement, language: UiLanguage) -> Result<CandidateFile> {
        let Self { access, copy, may_read, stopped, today } = self;
        let letter = may_read && access.shows_letter(row.state);
        let read_until = match access {
            FileAccess::Decision { until } | FileAccess::Review { until } => Some(until),
            FileAccess::Whole | FileAccess::Nothing => None,
        };
        let copy = copy.filter(|_| access.shows_profile());
        let eligibility = copy.as_ref().map(|copy| post.problems(&copy.profile, today)).transpose()?;
        Ok(CandidateFile {
            card: row.card(post, language)?,
            name: row.name_as_sent().clone(),
            account_closed_at: row.account_closed_at,
            read_until,
            file_updated_at: copy.as_ref().and_then(|copy| copy.updated_at),
            on_paper: row.account.is_none(),
            letter: row.letter.clone().filter(|_| letter),
            answers: if letter { row.answers.clone() } else { Vec::new() },
            has_cv: may_read && !stopped && copy.as_ref().is_some_and(|copy| copy.cv.is_some()),
            terms_changed: !row.changes(post).is_empty(),
            contact: None,
            nomination: None,
            interview: None,
            residence: copy.as_ref().and_then(|copy| copy.profile.identity.country()),
            reviews: Vec::new(),
            accommodation: None,
            may_answer_review: false,
            unreached_at: None,
            timeline: Vec::new(),
            eligibility: eligibility.unwrap_or_default(),
            profile: copy.filter(|_| may_read).map(|copy| copy.profile),
            explanation: row.explanation.clone(),
            actions: Vec::new(),
            pause: None,
            advice: None,
            ahead: Vec::new(),
            undo: None,
            may_read,
        })
    }
}

/// The partner that confirms a person of the exchange track.
pub(super) async fn nomination_of(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
) -> Result<Option<(OrganisationName, NominationState)>> {
    if post.track() != Track::Inbound {
        return Ok(None);
    }
    let found = nominations::find(connection, row.participant).await?;
    Ok(found.map(|found| (found.partner_name, found.state)))
}

/// What a member may do with an application today.
struct Steps {
    possible: Vec<ApplicationAction>,
    /// Why there is not more, though the state allows it.
    pause: Option<Pause>,
    /// Steps whose first day has not come.
    ahead: Vec<(ApplicationAction, Date)>,
}

impl Platform {
    fn steps(&self, row: &StoredApplication, post: &PostInPlacement, decides: bool) -> Result<Steps> {
        let (stay, today) = (post.dates()?, self.clock.today());
        let mut steps = Steps { possible: Vec::new(), pause: None, ahead: Vec::new() };
        let allowed = if decides { actions(row) } else { Vec::new() };
        for action in allowed {
            match (post.pause(action, Actor::Organisation), action.check_day(stay, today)) {
                (Some(pause), _) => steps.pause = steps.pause.or(Some(pause)),
                (None, Err(early)) => steps.ahead.push((action, early.from)),
                (None, Ok(())) => steps.possible.push(action),
            }
        }
        Ok(steps)
    }
}

/// What a member may decide; for a candidate on paper, also the answer to an offer.
fn actions(row: &StoredApplication) -> Vec<ApplicationAction> {
    // A placement ends on its own page, for all applications together; a decision is reopened by the answer to a review.
    let elsewhere = [ApplicationAction::EndWithPlacement, ApplicationAction::Reopen];
    let theirs = row.state.actions(Actor::Organisation).filter(move |action| !elsewhere.contains(action));
    let answered = [ApplicationAction::Accept, ApplicationAction::Decline]
        .into_iter()
        .filter(|action| row.account.is_none() && row.state.after(*action, Actor::Participant).is_ok());
    theirs.chain(answered).collect()
}

fn placement_counts(
    post: &PostInPlacement,
    states: &[(PlacementId, ApplicationState, i64)],
    language: UiLanguage,
) -> Result<PlacementCandidates> {
    let (title, title_language) = post.title(language)?;
    let here = states.iter().filter(|(placement, ..)| *placement == post.placement);
    let mut counts: Vec<_> =
        here.map(|(_, state, count)| (*state, u32::try_from(*count).unwrap_or(u32::MAX))).collect();
    counts.sort_unstable_by_key(|(state, _)| *state);
    Ok(PlacementCandidates {
        placement: post.placement,
        title,
        title_language,
        state: post.placement_state,
        fullness: post.fullness(),
        counts,
    })
}
