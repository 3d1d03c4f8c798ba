//! Reviews of decisions. The person asks; another member of the OCI than who decided answers, or the programme, where there is none or
//! none in time. A reopened application is under review again.

use domain::{
    account::Viewer,
    application::{
        Actor, ApplicationAction, DecisionReview, LastEvent, NotReviewed, OciContact, PostInPlacement,
        REVIEW_ANSWER_DAYS, ReviewAnswer, ReviewFile, ReviewRequest, ReviewVerdict, StoredApplication, TimelineEvent,
        review_until,
    },
    ids::ApplicationId,
    language::UiLanguage,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::json;
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup},
    organisations,
};

use super::{
    EventDetails, advance, found,
    mails::{self, ToPerson},
    not_paused,
    organisation::nomination_of,
    same_version,
    undo::still_applies,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    clock::local,
};

/// Reviews that the programme's page counts.
const COUNTED: i64 = 100;

impl Platform {
    /// Asks that somebody else look at the decision about the person's application.
    ///
    /// # Errors
    /// `NotFound` for another person's, `MovedOn`, `Refused` where the decision cannot be reviewed.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn ask_review(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        ReviewRequest(request): &ReviewRequest,
    ) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own_kept(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        let now = self.clock.now();
        let last = applications::last_event(&mut transaction, id).await?.ok_or(NotReviewed::NoDecision)?;
        last.check_review(row.state, local(last.at).date(), self.clock.today())?;
        let decided_by = last.account.ok_or(NotReviewed::NoDecision)?;
        if !applications::ask_review(&mut transaction, id, (last.at, decided_by), request, now).await? {
            return Err(NotReviewed::Asked.into());
        }
        let event = Event::new("application", id.as_uuid(), "review_asked");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        mails::review_asked(&mut transaction, &row, &post, decided_by, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Answers the review of an application that was asked for.
    ///
    /// # Errors
    /// `NotFound` where the person may not answer it; `MovedOn` once it is answered; `Refused` where the application cannot be under
    /// review again.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn answer_review(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        answer: &ReviewAnswer,
    ) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::sent_kept(&mut transaction, id).await?;
        let reviews = applications::reviews(&mut transaction, id).await?;
        let review = reviews.last().ok_or(Error::NotFound)?;
        let now = self.clock.now();
        let by = answers_as(&mut transaction, viewer, &post, review, now).await?.ok_or(Error::NotFound)?;
        same_version(&row, version)?;
        if !applications::answer_review(&mut transaction, id, (by, viewer.account), answer, now).await? {
            return Err(Error::MovedOn);
        }
        if answer.verdict == ReviewVerdict::Reopened {
            reopen(&mut transaction, &row, &post, (by, viewer), answer, now).await?;
        }
        let detail = json!({ "verdict": answer.verdict.as_str(), "as": by.as_str() });
        let event = Event::new("application", id.as_uuid(), "review_answered").with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        mails::to_person(&mut transaction, &row, &post, ToPerson::ReviewAnswered, now).await?;
        mails::review_answered(&mut transaction, &row, &post, viewer.account, now).await?;
        Ok(transaction.commit().await?)
    }

    /// The review that has waited longest for the programme, and how many wait after it. The audit trail records that it was read.
    ///
    /// # Errors
    /// `NotFound` unless the person coordinates the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn review_to_answer(&self, viewer: &Viewer, language: UiLanguage) -> Result<Option<(ReviewFile, usize)>> {
        viewer.coordinates_programme()?;
        let now = self.clock.now();
        let mut transaction = self.pool.begin().await?;
        let ids = applications::reviews_of_programme(&mut transaction, answered_by_programme(now), COUNTED).await?;
        let Some(((first, _), others)) = ids.split_first() else { return Ok(None) };
        let file = review_file(&mut transaction, *first, language).await?;
        let event = Event::new("application", first.as_uuid(), "file_read");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(Some((file, others.len())))
    }
}

/// How many reviews wait for the programme, and when the longest waiting was asked for.
pub(crate) async fn reviews_waiting(
    connection: &mut PgConnection,
    now: Timestamp,
) -> Result<(usize, Option<Timestamp>)> {
    let waiting = applications::reviews_of_programme(connection, answered_by_programme(now), COUNTED).await?;
    Ok((waiting.len(), waiting.first().map(|(_, asked_at)| *asked_at)))
}

async fn review_file(connection: &mut PgConnection, id: ApplicationId, language: UiLanguage) -> Result<ReviewFile> {
    let (row, post) = found::sent(connection, id).await?;
    let review = applications::reviews(connection, id).await?.pop().ok_or(Error::NotFound)?;
    let timeline = applications::timeline(connection, id).await?;
    let decision = timeline.into_iter().rev().find(|event| event.at == review.decided_at);
    let (reason, note) = decision.map_or((None, None), |TimelineEvent { reason, note, .. }| (reason, note));
    let copy = applications::copy(connection, id).await?;
    Ok(ReviewFile {
        nomination: nomination_of(connection, &row, &post).await?,
        explanation: row.explanation,
        file_updated_at: copy.as_ref().and_then(|copy| copy.updated_at),
        profile: copy.map(|copy| copy.profile),
        application: id,
        version: row.version,
        number: row.number,
        subject: post.subject(language)?,
        contact: oci_contact(connection, &post).await?,
        review,
        reason,
        note,
        letter: row.letter,
        answers: row.answers,
    })
}

/// How to reach the OCI of a post.
pub(super) async fn oci_contact(connection: &mut PgConnection, post: &PostInPlacement) -> Result<OciContact> {
    let organisation = organisations::find(connection, post.organisation).await?.ok_or(Error::NotFound)?;
    let said = |name: &str| Some(organisation.form.get(name).to_owned()).filter(|text| !text.is_empty());
    Ok(OciContact {
        name: said("contact_name"),
        email: said("contact_email"),
        phone: said("contact_phone"),
        website: said("website"),
    })
}

/// The last day to ask for a review, where the person may.
pub(super) fn may_ask_until(
    row: &StoredApplication,
    last: Option<&LastEvent>,
    reviews: &[DecisionReview],
    today: Date,
) -> Option<Date> {
    let last = last?;
    let decided_on = local(last.at).date();
    let asked = reviews.iter().any(|review| review.decided_at == last.at);
    let may = row.account.is_some() && !asked && last.check_review(row.state, decided_on, today).is_ok();
    may.then(|| review_until(decided_on))
}

/// Whether the reader answers the review of an application that is open now.
pub(super) async fn answers_open_review(
    connection: &mut PgConnection,
    viewer: &Viewer,
    (id, post): (ApplicationId, &PostInPlacement),
    now: Timestamp,
) -> Result<bool> {
    match applications::reviews(connection, id).await?.pop().filter(DecisionReview::is_open) {
        Some(review) => Ok(answers_as(connection, viewer, post, &review, now).await?.is_some()),
        None => Ok(false),
    }
}

/// Whether the reader answers the open review of an application, and for whom.
pub(super) async fn answers_as(
    connection: &mut PgConnection,
    viewer: &Viewer,
    post: &PostInPlacement,
    review: &DecisionReview,
    now: Timestamp,
) -> Result<Option<Actor>> {
    if review.decided_by == viewer.account {
        return Ok(None);
    }
    let may_act = post.organisation_state.may_act();
    if viewer.member_of(post.organisation).is_ok_and(|member| member.role.can_decide()) {
        return Ok(may_act.then_some(Actor::Organisation));
    }
    if viewer.coordinates_programme().is_err() {
        return Ok(None);
    }
    let late = review.asked_at < answered_by_programme(now);
    let theirs = late
        || !may_act
        || !applications::has_another_decider(connection, post.organisation, review.decided_by).await?;
    Ok(theirs.then_some(Actor::Programme))
}

/// Reviews asked for before that instant are the programme's too.
fn answered_by_programme(now: Timestamp) -> Timestamp {
    now.checked_sub(SignedDuration::from_hours(24 * REVIEW_ANSWER_DAYS)).unwrap_or(Timestamp::MIN)
}

/// Puts an application under review again.
async fn reopen(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    (by, viewer): (Actor, &Viewer),
    answer: &ReviewAnswer,
    now: Timestamp,
) -> Result<()> {
    not_paused(post, ApplicationAction::Reopen, by)?;
    applications::lock_of_person(connection, row.participant).await?;
    let lookup = Lookup { post: Some(row.post), ..Lookup::participant(row.participant) };
    let theirs = applications::find(connection, lookup).await?;
    if theirs.iter().any(|other| other.id != row.id && other.state.is_live()) {
        return Err(Error::Refused("review-refused-applied-again"));
    }
    if !still_applies(connection, row).await? {
        return Err(Error::Refused("review-refused-gone"));
    }
    let change = row.state.change(ApplicationAction::Reopen, by)?;
    let details = EventDetails { account: Some(viewer.account), note: Some(&answer.reason), ..EventDetails::default() };
    advance(connection, row, change, &details, now).await
}
