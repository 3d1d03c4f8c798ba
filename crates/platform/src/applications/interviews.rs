//! The interview to which a person is invited: what both sides read of it, and the person's answer.

use domain::{
    account::Viewer,
    application::{
        ApplicationState, Interview, InterviewAnswerForm, PostInPlacement, StoredApplication, TimelineEvent,
    },
    ids::ApplicationId,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::applications;

use super::{
    copies::is_own,
    found,
    mails::{self, ToOci},
    same_version,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    clock::instant,
};

/// An interview for a calendar.
#[derive(Debug, Clone)]
pub struct InterviewDate {
    pub application: ApplicationId,
    pub interview: Interview,
    pub begins: Timestamp,
    pub post: PostInPlacement,
}

impl Platform {
    /// Answers the invitation to an interview. The answer can be changed until it begins.
    ///
    /// # Errors
    /// `NotFound` for another person's; `MovedOn` where the person is not invited; `Refused` once it has begun.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn answer_interview(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        form: &InterviewAnswerForm,
    ) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        let now = self.clock.now();
        let timeline = applications::timeline(&mut transaction, id).await?;
        let interview = interview_of(&row, &timeline, now).ok_or(Error::MovedOn)?;
        if !interview.may_answer {
            return Err(Error::Refused("interview-refused-over"));
        }
        if !applications::answer_interview(&mut transaction, id, form, now).await? {
            return Err(Error::MovedOn);
        }
        let detail = json!({ "answer": form.answer.as_str() });
        let event = Event::new("application", id.as_uuid(), "interview_answered").with_detail(detail);
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        mails::to_oci(&mut transaction, &row, &post, ToOci::InterviewAnswered, now).await?;
        Ok(transaction.commit().await?)
    }

    /// The interview of an application, for a calendar: for its person and for members of its OCI who read files.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and where there is none.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn interview_date(&self, viewer: &Viewer, id: ApplicationId) -> Result<InterviewDate> {
        let mut connection = self.pool.acquire().await?;
        let (row, post) = readable(&mut connection, viewer, id).await?;
        let timeline = applications::timeline(&mut connection, id).await?;
        let interview = interview_of(&row, &timeline, self.clock.now()).ok_or(Error::NotFound)?;
        let begins = interview.begins.ok_or(Error::NotFound)?;
        Ok(InterviewDate { application: id, interview, begins, post })
    }
}

async fn readable(connection: &mut PgConnection, viewer: &Viewer, id: ApplicationId) -> Result<found::Found> {
    if let Some(person) = viewer.participant
        && is_own(connection, viewer, id).await?
    {
        return found::own(connection, person, id).await;
    }
    let (found, member) = found::of_member(connection, viewer, id).await?;
    if member.role.can_read_files() { Ok(found) } else { Err(Error::NotFound) }
}

/// The interview to which the person is invited now: of the last invitation, while the application waits for it.
pub(super) fn interview_of(row: &StoredApplication, timeline: &[TimelineEvent], now: Timestamp) -> Option<Interview> {
    if row.state != ApplicationState::Interview {
        return None;
    }
    let event = timeline.iter().rev().find(|event| event.interview.is_some() && !event.undoes)?;
    let form = event.interview.clone()?;
    let begins = form.begins().and_then(instant);
    Some(Interview {
        begins,
        may_answer: begins.is_none_or(|begins| now < begins),
        invited_at: event.at,
        answered: event.interview_answer.clone(),
        form,
    })
}
