//! A candidate on paper: entered by the organisation, then on the same way as everybody.

use domain::{
    account::Viewer,
    application::{Actor, ApplicationAction, PaperCandidate},
    dates::check_birth,
    form::FormErrors,
    ids::{ApplicationId, ParticipantId, PlacementId},
    participant::Profile,
    placement::{PlacementState, PostKind},
};
use store::{applications, fresh, placements};

use super::{found, not_paused, post};
use crate::{Error, Platform, Result};

impl Platform {
    /// Enters a candidate on paper. The OCI checks the eligibility rule itself, except the least ages, which protect the person.
    ///
    /// # Errors
    /// `Invalid` for a birth date that is impossible or below the least ages;
    /// `NotFound` when the person does not decide there, or for a placement that is not public; `Refused` while something stops it.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn enter_paper_candidate(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        kind: PostKind,
        candidate: &PaperCandidate,
    ) -> Result<ApplicationId> {
        let mut transaction = self.pool.begin().await?;
        placements::keep(&mut transaction, placement).await?;
        let post_id = applications::id_of(&mut transaction, placement, kind).await?.ok_or(Error::NotFound)?;
        let post = post(&mut transaction, post_id).await?;
        let may_decide = viewer.member_of(post.organisation)?.role.can_decide();
        let was_published = post.placement_state.is_public() || post.placement_state == PlacementState::Suspended;
        if !may_decide || !was_published {
            return Err(Error::NotFound);
        }
        not_paused(&post, ApplicationAction::Submit, Actor::Organisation)?;
        let now = self.clock.now();
        let mut profile = Profile::new(post.track());
        profile.identity.name = Some(candidate.name.clone());
        profile.identity.birth = Some(candidate.birth);
        let today = self.clock.today();
        check_birth(candidate.birth, today).map_err(|code| FormErrors::one("birth", code))?;
        if let Some(problem) = post.problems(&profile, today)?.into_iter().find(|problem| problem.is_too_young()) {
            return Err(FormErrors::one("birth", problem.into()).into());
        }
        let participant = ParticipantId::from_uuid(fresh());
        applications::insert_paper_participant(&mut transaction, participant, post.organisation, &profile, now).await?;
        let id = ApplicationId::from_uuid(fresh());
        let email = candidate.email.as_ref().map(domain::email::Email::as_str);
        let paper = Some((viewer.account, email));
        applications::insert_draft(&mut transaction, id, post.id, participant, paper, now).await?;
        let mut row = found::written(&mut transaction, id).await?;
        row.letter.clone_from(&candidate.letter);
        self.send(&mut transaction, &mut row, &post, &profile, None, (Actor::Organisation, viewer)).await?;
        transaction.commit().await?;
        Ok(id)
    }
}
