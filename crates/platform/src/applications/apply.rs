//! Applying: the person accepts what the placement asks, writes a letter as a draft, and submits; the submission gives a number.

use domain::{
    account::Viewer,
    application::{
        Actor, ApplicationAction, ApplicationDraft, ApplicationState, ApplyPage, CompleteApplication,
        ConfirmationNumber, PostInPlacement, StoredApplication,
    },
    form::{FieldCode, FormErrors},
    ids::{ApplicationId, ParticipantId, PlacementId},
    language::UiLanguage,
    participant::{NominationState, Profile, completeness},
    placement::{PostKind, Track},
    season::EligibilityProblem,
};
use jiff::civil::Date;
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup, Submission},
    fresh, nominations, placements,
};

use super::{
    EventDetails,
    mails::{self, ToOci, ToPerson},
    place::{place_in_the_way, search_goes_on},
    post, record,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    secrets::random_bytes,
};

/// How often a number is drawn again because it was given already; twice in a row is beyond all likelihood.
const NUMBER_TRIES: usize = 3;
/// The sentence for who has an accepted place of those dates.
const SEARCH_OVER: &str = "application-refused-search-over";

impl Platform {
    /// What the pages of applying show.
    ///
    /// # Errors
    /// `NotFound` when the person has no profile, and for a post that is not public.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn apply_page(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        kind: PostKind,
        language: UiLanguage,
    ) -> Result<ApplyPage> {
        let participant = viewer.participant()?;
        let mut connection = self.pool.acquire().await?;
        let post = readable_post(&mut connection, participant, placement, kind).await?;
        let row = live(&mut connection, participant, &post).await?;
        let profile = profile(&mut connection, participant).await?;
        let today = self.clock.today();
        let problems = post.problems(&profile, today)?;
        Ok(ApplyPage {
            subject: post.subject(language)?,
            asks: post.content.asks.clone(),
            questions: post.content.questions.as_slice().to_vec(),
            not_open: post.not_open(today),
            needs_nomination: needs_nomination(&mut connection, participant, &post).await?,
            old_enough_on: old_enough_on(&profile, &problems),
            eligibility: problems,
            missing: completeness(&profile).missing.into_iter().filter(|missing| missing.essential).collect(),
            wrong_track: profile.track != post.track(),
            unconfirmed: !viewer.confirmed,
            place: place_in_the_way(&mut connection, participant, &post)
                .await?
                .map(|place| place.subject(language))
                .transpose()?,
            draft: row.as_ref().map(StoredApplication::draft).unwrap_or_default(),
            application: row.as_ref().map(|row| row.card(&post, language)).transpose()?,
            has_cv: applications::has_cv(&mut connection, participant).await?,
            explanation: Some(self.explain_for(&mut connection, participant, &profile, &post).await?),
        })
    }

    /// Begins an application: what the placement asks was read and accepted. A second time changes nothing.
    ///
    /// # Errors
    /// `NotFound`, or why one may not apply.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn accept_asks(&self, viewer: &Viewer, placement: PlacementId, kind: PostKind) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        placements::keep(&mut transaction, placement).await?;
        let post = readable_post(&mut transaction, participant, placement, kind).await?;
        let profile = profile(&mut transaction, participant).await?;
        self.may_apply(viewer, &post, &profile)?;
        search_goes_on(&mut transaction, participant, &post, SEARCH_OVER).await?;
        let id = ApplicationId::from_uuid(fresh());
        let now = self.clock.now();
        let accepted = if applications::insert_draft(&mut transaction, id, post.id, participant, None, now).await? {
            Some(id)
        } else {
            applications::accept_again(&mut transaction, post.id, participant, now).await?
        };
        if let Some(id) = accepted {
            let event = Event::new("application", id.as_uuid(), "asks_accepted");
            audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Saves the draft.
    ///
    /// # Errors
    /// `NotFound` without a draft, `MovedOn`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn save_application(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        kind: PostKind,
        version: i32,
        draft: &ApplicationDraft,
    ) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let post = readable_post(&mut transaction, participant, placement, kind).await?;
        let row = live(&mut transaction, participant, &post).await?.ok_or(Error::NotFound)?;
        let now = self.clock.now();
        if !applications::save_draft(&mut transaction, row.id, version, draft, now).await? {
            return Err(Error::MovedOn);
        }
        let event = Event::new("application", row.id.as_uuid(), "draft_saved");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Sends the draft, with the reasons of its fit as they are today.
    ///
    /// # Errors
    /// `NotFound` without a draft, `MovedOn`, what is missing, or why one may not apply.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn submit_application(
        &self,
        viewer: &Viewer,
        placement: PlacementId,
        kind: PostKind,
        version: i32,
    ) -> Result<ApplicationId> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        placements::keep(&mut transaction, placement).await?;
        let post = readable_post(&mut transaction, participant, placement, kind).await?;
        // The person may be accepting another place at this moment.
        applications::lock_of_person(&mut transaction, participant).await?;
        let mut row = live(&mut transaction, participant, &post).await?.ok_or(Error::NotFound)?;
        if row.state != ApplicationState::Draft {
            return Err(FormErrors::whole(FieldCode::AlreadyApplied).into());
        }
        let profile = profile(&mut transaction, participant).await?;
        self.may_apply(viewer, &post, &profile)?;
        search_goes_on(&mut transaction, participant, &post, SEARCH_OVER).await?;
        if needs_nomination(&mut transaction, participant, &post).await? {
            return Err(Error::Refused("application-refused-nomination"));
        }
        let complete = row.draft().complete(post.content.questions.as_slice())?;
        row.version = version;
        self.send(&mut transaction, &mut row, &post, &profile, Some(&complete), (Actor::Participant, viewer)).await?;
        transaction.commit().await?;
        Ok(row.id)
    }

    /// Why a person may not apply, where they may not. Other conditions are shown, and a named person decides.
    pub(super) fn may_apply(&self, viewer: &Viewer, post: &PostInPlacement, profile: &Profile) -> Result<()> {
        if !viewer.confirmed {
            return Err(Error::Refused("application-refused-unconfirmed"));
        }
        if profile.track != post.track() {
            return Err(Error::Refused("application-refused-track"));
        }
        let today = self.clock.today();
        if let Some(why) = post.not_open(today) {
            return Err(Error::Refused(why.key()));
        }
        if !completeness(profile).can_apply() {
            return Err(Error::Refused("application-refused-profile"));
        }
        let blocking = post.problems(profile, today)?.into_iter().find(|problem| problem.blocks_applying());
        blocking.map_or(Ok(()), |problem| Err(FormErrors::whole(problem.into()).into()))
    }

    /// Sends a draft: number, profile, CV and reasons of the fit as they are today, state, event, audit row and mails.
    pub(super) async fn send(
        &self,
        connection: &mut PgConnection,
        row: &mut StoredApplication,
        post: &PostInPlacement,
        profile: &Profile,
        complete: Option<&CompleteApplication>,
        (by, viewer): (Actor, &Viewer),
    ) -> Result<()> {
        let now = self.clock.now();
        let change = row.state.change(ApplicationAction::Submit, by)?;
        let number = fresh_number(connection).await?;
        let explanation = self.explain_for(connection, row.participant, profile, post).await?;
        let submission = Submission {
            number,
            letter: complete.map_or(row.letter.as_ref(), |complete| Some(&complete.letter)),
            answers: complete.map_or(&[], |complete| &complete.answers),
            explanation: Some(&explanation),
        };
        if !applications::submit(connection, row.id, row.version, &submission, now).await? {
            return Err(Error::MovedOn);
        }
        row.number = Some(number);
        applications::take_copy(connection, row.id, row.participant, profile, false, now).await?;
        let details = EventDetails { account: Some(viewer.account), ..EventDetails::default() };
        record(connection, row, change, &details, now).await?;
        mails::to_person(connection, row, post, ToPerson::Received, now).await?;
        mails::to_oci(connection, row, post, ToOci::Received, now).await
    }
}

async fn fresh_number(connection: &mut PgConnection) -> Result<ConfirmationNumber> {
    for _ in 0..NUMBER_TRIES {
        let number = ConfirmationNumber::from_random(random_bytes()?);
        if !applications::number_is_taken(connection, number).await? {
            return Ok(number);
        }
    }
    Err(Error::internal("no number is free"))
}

/// The post of a placement that the public may see; of one that it no longer sees, when the person has begun to apply.
async fn readable_post(
    connection: &mut PgConnection,
    participant: ParticipantId,
    placement: PlacementId,
    kind: PostKind,
) -> Result<PostInPlacement> {
    let id = applications::id_of(connection, placement, kind).await?.ok_or(Error::NotFound)?;
    let post = post(connection, id).await?;
    let readable = post.placement_state.is_public() || live(connection, participant, &post).await?.is_some();
    if readable { Ok(post) } else { Err(Error::NotFound) }
}

/// Whether a partner organisation has still to confirm the person, as an exchange asks before anything is sent.
async fn needs_nomination(
    connection: &mut PgConnection,
    participant: ParticipantId,
    post: &PostInPlacement,
) -> Result<bool> {
    if post.track() != Track::Inbound {
        return Ok(false);
    }
    let nomination = nominations::find(connection, participant).await?;
    Ok(nomination.is_none_or(|found| found.state != NominationState::Confirmed))
}

/// From which day the person is old enough to apply, where they are not yet.
fn old_enough_on(profile: &Profile, problems: &[EligibilityProblem]) -> Option<Date> {
    let birth = profile.identity.birth?;
    problems.iter().find_map(|problem| problem.ends_on(birth))
}

/// The person's one live application to a post.
async fn live(
    connection: &mut PgConnection,
    participant: ParticipantId,
    post: &PostInPlacement,
) -> Result<Option<StoredApplication>> {
    let lookup = Lookup { post: Some(post.id), ..Lookup::participant(participant) };
    Ok(applications::find(connection, lookup).await?.into_iter().find(|row| row.state.is_live()))
}

pub(super) async fn profile(connection: &mut PgConnection, participant: ParticipantId) -> Result<Profile> {
    applications::profiles(connection, &[participant.as_uuid()]).await?.remove(&participant).ok_or(Error::NotFound)
}
