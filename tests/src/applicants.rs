//! People who may apply: a whole profile, put straight into the database.

use domain::{
    dates::DateRange,
    fit::PlaceOfLife,
    form::RawForm,
    ids::{ApplicationId, ParticipantId, PlacementId},
    participant::{Profile, ProfileStep},
    placement::Track,
    season::LegalStatus,
};
use jiff::civil::{Date, date};
use uuid::Uuid;

use crate::{Person, TestApp};

/// Somebody with a profile, at a browser.
pub struct Applicant {
    pub person: Person,
    pub participant: ParticipantId,
}

/// A complete outbound profile of somebody born on that day.
#[must_use]
pub fn profile(name: &str, birth: Date) -> Profile {
    let mut profile = Profile::new(Track::Outbound);
    profile.identity.name = Some(name.to_owned().try_into().expect("a name"));
    profile.identity.birth = Some(birth);
    profile.identity.residence = Some(PlaceOfLife::Quebec);
    profile.identity.status = Some(LegalStatus::CanadianCitizen);
    profile.availability.windows = vec![DateRange::new(date(2027, 4, 1), date(2027, 9, 1)).expect("in order")];
    let languages = RawForm::default().with("languages.0.language", "fr").with("languages.0.level", "C2");
    profile.save_form(ProfileStep::Languages, &languages, date(2026, 11, 24)).expect("languages");
    profile
}

impl TestApp {
    /// A volunteer of twenty with a complete profile.
    pub async fn applicant(&self, name: &str) -> Applicant {
        self.applicant_with(&profile(name, date(2006, 3, 1))).await
    }

    /// Somebody with that profile.
    ///
    /// # Panics
    /// When the profile has no name.
    pub async fn applicant_with(&self, profile: &Profile) -> Applicant {
        let name = profile.identity.name.as_ref().expect("a name");
        let person = self.person(Some("volunteer"), name.as_str()).await;
        let id = Uuid::now_v7();
        sqlx::query(
            "INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
             VALUES ($1, $2, $3, $4, now(), now())",
        )
        .bind(id)
        .bind(person.account.as_uuid())
        .bind(profile.track.as_str())
        .bind(serde_json::to_value(profile).expect("JSON"))
        .execute(&self.pool)
        .await
        .expect("a participant");
        Applicant { person, participant: ParticipantId::from_uuid(id) }
    }
}

impl Applicant {
    /// Applies to the participants' post through the pages' own forms, and answers which application it made.
    ///
    /// # Panics
    /// When a step refuses.
    pub async fn apply(&mut self, placement: PlacementId, letter: &str) -> ApplicationId {
        let browser = &mut self.person.browser;
        let page = format!("/placements/{placement}/postuler/participant");
        let about = [("placement", placement.to_string()), ("post", "participant".to_owned())];
        let about: Vec<(&str, &str)> = about.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let accepted = [about.as_slice(), &[("asks_accepted", "on")]].concat();
        let reply = browser.post("/api/applications/accept-asks", &accepted).await;
        assert_eq!(reply.location(), Some(format!("{page}/lettre").as_str()));
        let version = browser.follow(reply).await.field("version").expect("a version");
        let written =
            [("version", version.as_str()), ("letter", letter), ("answer.0", "Parce que."), ("next", "review")];
        let reply = browser.post("/api/applications/save", &[about.as_slice(), &written].concat()).await;
        let version = browser.follow(reply).await.field("version").expect("a version");
        let sent = [about.as_slice(), &[("version", version.as_str())]].concat();
        let reply = browser.post("/api/applications/submit", &sent).await;
        let location = reply.location().unwrap_or_default().to_owned();
        let id = location.strip_prefix("/candidatures/").and_then(|rest| rest.strip_suffix("/confirmation"));
        id.unwrap_or_else(|| panic!("not sent: {location}")).parse().expect("an identifier")
    }
}
