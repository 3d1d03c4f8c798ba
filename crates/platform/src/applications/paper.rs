//! A candidate on paper: entered by the organisation, then on the same way as everybody.

use domain::{
    account::Viewer,
    application::{Actor, ApplicationAction, PaperCandidate, PostInPlacement},
    dates::check_birth,
    form::{FieldCode, FormErrors},
    ids::{ApplicationId, ParticipantId, PlacementId},
    participant::Skills,
    placement::{PlacementState, PostKind},
};
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup},
    fresh, placements,
};

use super::{found, not_paused, post};
use crate::{Error, Platform, Result};

impl Platform {
    /// Enters a candidate on paper. The OCI checks the eligibility rule itself, except the least ages, which protect the person.
    ///
    /// # Errors
    /// `Invalid` for a birth date that is impossible or below the least ages, and for a skill that the taxonomy does not hold;
    /// `NotFound` when the person does not decide there, or for a placement that is not public; `Refused` while something stops it, and
    /// where the same person has an application to that post.
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
        let today = self.clock.today();
        check_birth(candidate.birth, today).map_err(|code| FormErrors::one("birth", code))?;
        let mut profile = candidate.profile(post.track(), today)?;
        if let Some(problem) = post.problems(&profile, today)?.into_iter().find(|problem| problem.is_too_young()) {
            return Err(FormErrors::one("birth", problem.into()).into());
        }
        profile.skills = self.known_skills(&profile.skills)?;
        // Of two members who enter the same person at once, the second finds the first one's.
        applications::lock(&mut transaction, post.id).await?;
        not_there_yet(&mut transaction, &post, candidate).await?;
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

    /// The skills under the names of the taxonomy.
    fn known_skills(&self, said: &Skills) -> Result<Skills> {
        let (mut known, mut errors) = (Skills::default(), FormErrors::new());
        for (row, held) in said.as_slice().iter().enumerate() {
            let skill = self.skills().canonical(&held.skill).ok_or(FieldCode::UnknownSkill);
            let held = skill.map(|skill| domain::participant::PersonSkill { skill, ..held.clone() });
            match held.and_then(|held| known.clone().with(held)) {
                Ok(more) => known = more,
                Err(code) => errors.add(format!("skills.{row}.skill"), code),
            }
        }
        errors.into_result()?;
        Ok(known)
    }
}

/// Refuses a person who has a live application to the post: the same name and the same birth date.
async fn not_there_yet(
    connection: &mut PgConnection,
    post: &PostInPlacement,
    candidate: &PaperCandidate,
) -> Result<()> {
    let here = applications::find(connection, Lookup { post: Some(post.id), ..Lookup::default() }).await?;
    let here: Vec<_> = here.iter().filter(|row| row.is_candidate()).map(|row| row.id.as_uuid()).collect();
    let sent = applications::sent_profiles(connection, &here).await?;
    if sent.values().any(|profile| candidate.is_the_person_of(profile)) {
        return Err(Error::Refused("paper-refused-twice"));
    }
    Ok(())
}
