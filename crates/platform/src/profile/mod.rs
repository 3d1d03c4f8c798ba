//! A person's profile: read, saved step by step, each save naming the version it read.

mod accommodation;
mod cv;
mod nomination;
mod skills;

pub use accommodation::OwnAccommodation;
pub(crate) use nomination::ask_at_other_address;
pub use nomination::{CurrentNomination, NominationAsk, OwnNomination};

use domain::{
    account::{AccountKind, Viewer},
    form::{FieldCode, FormErrors, RawForm},
    ids::{AccountId, FileId, ParticipantId},
    participant::{CvFile, Profile, ProfilePart, ProfileStep, StoredProfile},
    placement::Track,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::fresh;

use crate::{Error, Platform, Result, audit};

/// A person's own profile, empty before the first save.
#[derive(Debug, Clone)]
pub struct OwnProfile {
    pub participant: Option<ParticipantId>,
    pub profile: Profile,
    /// To be named by the next save; 0 before the first.
    pub version: i32,
    pub saved_at: Option<Timestamp>,
    /// The name of the CV's file, where there is one.
    pub cv_name: Option<String>,
}

impl Platform {
    /// The person's own profile.
    ///
    /// # Errors
    /// `NotFound` when the person signed up for something else than to take part.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_profile(&self, viewer: &Viewer) -> Result<OwnProfile> {
        let track = track(viewer)?;
        let mut connection = self.pool.acquire().await?;
        let Some(stored) = store::participants::by_account(&mut connection, viewer.account).await? else {
            let profile = Profile::new(track);
            return Ok(OwnProfile { participant: None, profile, version: 0, saved_at: None, cv_name: None });
        };
        let cv_name = store::participants::cv_name(&mut connection, stored.id).await?;
        let StoredProfile { id, profile, version, saved_at, .. } = stored;
        // The sign-up makes an empty profile, which nobody has saved yet.
        let saved_at = (profile != Profile::new(track)).then_some(saved_at);
        Ok(OwnProfile { participant: Some(id), profile, version, saved_at, cv_name })
    }

    /// Saves one step, and the CV where one came with it.
    ///
    /// # Errors
    /// What is wrong with what was typed; `MovedOn` where another save came between.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn save_profile_step(
        &self,
        viewer: &Viewer,
        version: i32,
        part: ProfilePart,
        cv: Option<CvFile>,
    ) -> Result<()> {
        let today = self.clock().today();
        let known = self.skills();
        part.check_skills(|skill| known.canonical(skill).is_some())?;
        self.change_profile(viewer, version, part.step().as_str(), cv, |profile| profile.save(part, today)).await
    }

    /// Answers a step of the person's own profile with "none".
    ///
    /// # Errors
    /// `Invalid` where "none" is no answer there, or something was answered; `MovedOn` where another save came between.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn say_none(&self, viewer: &Viewer, version: i32, step: ProfileStep) -> Result<()> {
        let none = |profile: &mut Profile| profile.say_none(step).map_err(FormErrors::whole);
        self.change_profile(viewer, version, step.as_str(), None, none).await
    }

    /// Changes the person's own profile in one transaction; the first change makes it.
    async fn change_profile(
        &self,
        viewer: &Viewer,
        version: i32,
        what: &str,
        cv: Option<CvFile>,
        change: impl FnOnce(&mut Profile) -> std::result::Result<(), FormErrors>,
    ) -> Result<()> {
        let track = track(viewer)?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = store::participants::by_account(&mut transaction, viewer.account).await?;
        let known = stored.as_ref().map(|stored| (stored.id, stored.version));
        if known.map_or(0, |(_, version)| version) != version {
            return Err(Error::MovedOn);
        }
        let mut profile = stored.map_or_else(|| Profile::new(track), |stored| stored.profile);
        change(&mut profile)?;
        let file = cv.as_ref().map(|_| FileId::from_uuid(fresh()));
        profile.background.cv = file.or(profile.background.cv);
        let participant = write(&mut transaction, viewer.account, known, &profile, now).await?;
        if let (Some(id), Some(cv)) = (file, &cv) {
            store::participants::put_cv(&mut transaction, participant, id, cv, now).await?;
        }
        let event = audit::Event::new("participant", participant.as_uuid(), "profile_saved");
        let event = event.with_detail(serde_json::json!({ "step": what }));
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

/// Writes a profile that was read at that version, or the first one.
async fn write(
    connection: &mut PgConnection,
    account: AccountId,
    known: Option<(ParticipantId, i32)>,
    profile: &Profile,
    now: Timestamp,
) -> Result<ParticipantId> {
    let (participant, written) = match known {
        Some((id, version)) => (id, store::participants::update(connection, id, version, profile, now).await?),
        None => {
            let id = ParticipantId::from_uuid(fresh());
            (id, store::participants::insert(connection, id, account, profile, now).await?)
        }
    };
    if written { Ok(participant) } else { Err(Error::MovedOn) }
}

/// The participant of an account, created where there is none yet.
async fn ensure(connection: &mut PgConnection, viewer: &Viewer, now: Timestamp) -> Result<ParticipantId> {
    let profile = Profile::new(track(viewer)?);
    let id = ParticipantId::from_uuid(fresh());
    if store::participants::insert(connection, id, viewer.account, &profile, now).await? {
        return Ok(id);
    }
    let stored = store::participants::by_account(connection, viewer.account).await?;
    Ok(stored.ok_or(Error::MovedOn)?.id)
}

/// Which way somebody travels, by why they signed up.
pub(crate) fn track(viewer: &Viewer) -> Result<Track> {
    match viewer.kind {
        Some(AccountKind::Volunteer) => Ok(Track::Outbound),
        Some(AccountKind::ExchangeParticipant) => Ok(Track::Inbound),
        Some(AccountKind::Organisation) | None => Err(Error::NotFound),
    }
}

/// The version that a form names.
///
/// # Errors
/// `MovedOn` where it names none: the form was not made by this site.
pub fn version_of(form: &RawForm) -> Result<i32> {
    form.get("version").parse().map_err(|_| Error::MovedOn)
}

/// One field's error as the whole answer.
fn invalid(field: &str, code: FieldCode) -> Error {
    FormErrors::one(field, code).into()
}
