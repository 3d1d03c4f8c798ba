//! The applications that wait for a member of their OCI: the desk counts them, and a list shows those of one task.

use domain::{
    account::{Membership, Viewer},
    application::{CandidateTask, WaitingApplication, WaitingCandidate},
    language::UiLanguage,
};
use sqlx::PgConnection;
use store::applications;

use crate::{Platform, Result};

impl Platform {
    /// The candidates of an OCI's placements that wait for one thing, the longest waiting first.
    ///
    /// # Errors
    /// `NotFound` when the person is no member of it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn waiting_candidates(
        &self,
        viewer: &Viewer,
        slug: &str,
        task: CandidateTask,
        language: UiLanguage,
    ) -> Result<Vec<WaitingCandidate>> {
        let member = viewer.member_of_slug(slug)?;
        let mut connection = self.pool.acquire().await?;
        let waiting = waiting_for(&mut connection, viewer, member).await?;
        let waiting: Vec<_> = waiting.into_iter().filter(|one| one.task == task).collect();
        let posts: Vec<_> = waiting.iter().map(|one| one.post.as_uuid()).collect();
        let posts = applications::posts(&mut connection, &posts).await?;
        let mut shown = Vec::new();
        for application in waiting {
            if let Some(post) = posts.get(&application.post) {
                shown.push(WaitingCandidate { application, subject: post.subject(language)? });
            }
        }
        Ok(shown)
    }
}

/// What waits in an OCI for a member: who only reads is asked for no decision, and a stopped OCI answers no review.
pub(crate) async fn waiting_for(
    connection: &mut PgConnection,
    viewer: &Viewer,
    member: &Membership,
) -> Result<Vec<WaitingApplication>> {
    let found = applications::waiting_of_organisation(connection, member.organisation, viewer.account).await?;
    let concerned = |task: CandidateTask| {
        (member.role.can_decide() || !task.is_for_deciders())
            && (member.state.may_act() || task != CandidateTask::Review)
    };
    Ok(found.into_iter().filter(|one| concerned(one.task)).collect())
}
