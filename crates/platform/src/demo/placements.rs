//! Generates placements: a theme, a host and its partner, filled into the forms of the steps as a person would.

use domain::{
    fit::Signal,
    form::RawForm,
    ids::{PartnerId, SeasonId},
    placement::{
        Format, Listed, PartnerConfirmation, PlacementDraft, PlacementState, PlacementStep, PostKind, PostWeights,
        Track,
    },
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::json;
use store::demo::Rows;
use uuid::Uuid;

use super::{
    calendar::Times,
    cast::{Organisation, Partner, Theme, Words},
    random::Random,
};
use crate::{Error, Result, clock::local};

/// The parts of a placement.
pub(super) struct Making<'a> {
    pub theme: &'a Theme,
    pub host: &'a Organisation,
    pub host_id: Uuid,
    pub partner: &'a Partner,
    pub partner_id: PartnerId,
    pub questions: &'a [String],
    pub season: SeasonId,
    pub state: PlacementState,
    /// The state before its suspension.
    pub was: Option<PlacementState>,
    pub now: Timestamp,
}

/// A generated placement with its posts.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub id: Uuid,
    /// The index of its host.
    pub host: usize,
    pub state: PlacementState,
    pub track: Track,
    pub content: PlacementDraft,
    pub posts: Vec<PlacedPost>,
}

#[derive(Debug, Clone)]
pub(super) struct PlacedPost {
    pub id: Uuid,
    pub kind: PostKind,
    pub seats: u16,
    /// The index of its row, which counts the seats taken.
    pub row: usize,
}

/// Adds a placement and its posts.
pub(super) fn place(making: &Making<'_>, host: usize, random: &mut Random, rows: &mut Rows) -> Result<Placed> {
    // Created before anybody applied; the oldest placements have gone through a whole season.
    let age = match making.state {
        PlacementState::Underway => 310,
        PlacementState::Completed => 470,
        _ => random.between(70, 200),
    };
    let created_at = making.now - days(age.into());
    let content = making.content(created_at, random)?;
    let id = random.id(created_at);
    rows.placements.push(making.row(id, &content, created_at)?);
    let posts = content.posts.as_slice().iter().map(|post| {
        let post_id = random.id(created_at);
        rows.posts.push(json!({
            "id": post_id, "placement_id": id, "kind": post.kind, "seats_min": post.seats.min(),
            "seats_max": post.seats.max(), "seats_taken": 0,
        }));
        PlacedPost { id: post_id, kind: post.kind, seats: post.seats.max(), row: rows.posts.len() - 1 }
    });
    let posts = posts.collect();
    Ok(Placed { id, host, state: making.state, track: making.theme.track, content, posts })
}

impl Making<'_> {
    fn row(&self, id: Uuid, content: &PlacementDraft, created_at: Timestamp) -> Result<serde_json::Value> {
        let listed = Listed::of(content);
        let [environment, womens_rights, youth_engagement] = listed.priorities;
        let confirmed = content.confirmation.is_some().then_some(created_at + days(5));
        let public = self.state.is_public() || self.state == PlacementState::Suspended;
        let reason = match self.state {
            PlacementState::Suspended => {
                Some("La route du chef-lieu est coupée par les pluies; la suite sera décidée avec le partenaire.")
            }
            PlacementState::Cancelled => Some("Le partenaire a choisi de reporter le projet d’une année."),
            _ => None,
        };
        Ok(json!({
            "id": id, "organisation_id": self.host_id, "partner_id": self.partner_id, "season_id": self.season,
            "state": self.state, "state_before_suspension": self.was, "state_reason": reason,
            "content": serde_json::to_value(content).map_err(Error::internal)?,
            "track": listed.track, "format": listed.format, "country": listed.country, "region": listed.region,
            "starts_on": listed.starts_on, "ends_on": listed.ends_on, "environment": environment,
            "womens_rights": womens_rights, "youth_engagement": youth_engagement, "sdgs": listed.sdgs,
            "languages": listed.languages, "search_title": listed.search_title, "search_text": listed.search_text,
            "skills": listed.skills, "partner_statement": listed.statement,
            "partner_confirmed_at": confirmed, "partner_confirmation": content.confirmation,
            "created_at": created_at, "updated_at": created_at, "published_at": public.then_some(created_at + days(8)),
        }))
    }

    fn content(&self, created_at: Timestamp, random: &mut Random) -> Result<PlacementDraft> {
        let today = local(self.now).date();
        let times = Times::of(self.state, self.theme.track, self.theme.format, today, random);
        let mut content = PlacementDraft::default();
        for step in PlacementStep::ALL.iter().copied() {
            // A draft is unfinished: it lacks this step.
            if self.state == PlacementState::Draft && step == PlacementStep::Asks {
                continue;
            }
            let form = self.step(step, &times, random);
            content.save_form(step, &form).map_err(|errors| Error::internal(format!("{step}: {errors:?}")))?;
        }
        if !matches!(self.state, PlacementState::Draft | PlacementState::AwaitingPartner | PlacementState::Cancelled) {
            content.confirmation = Some(self.confirmation(local(created_at + days(5)).date(), random)?);
        }
        Ok(content)
    }

    fn confirmation(&self, on: Date, random: &mut Random) -> Result<PartnerConfirmation> {
        let person = self.partner.contact.clone().try_into().map_err(Error::internal)?;
        if random.chance(70) {
            let language = self.partner.language.parse().map_err(Error::internal)?;
            return Ok(PartnerConfirmation::ByLink { person, on, language });
        }
        let language = self.partner.language.parse().map_err(Error::internal)?;
        Ok(PartnerConfirmation::Oral { person, on, language })
    }

    fn step(&self, step: PlacementStep, times: &Times, random: &mut Random) -> RawForm {
        match step {
            PlacementStep::Basics => self.basics(random),
            PlacementStep::PlaceAndDates => self.place_and_dates(times, random),
            PlacementStep::Posts => self.posts(random),
            PlacementStep::LanguagesAndSkills => self.needs(),
            PlacementStep::Priorities => self.priorities(),
            PlacementStep::Weights => self.weights(),
            PlacementStep::Partner => self.partner_step(),
            PlacementStep::Asks => self.asks(random),
            PlacementStep::Questions => {
                self.questions.iter().fold(RawForm::default(), |form, question| form.with("question", question))
            }
        }
    }

    /// A mandate whose partner speaks another language than French weighs languages more than the published weights do.
    fn weights(&self) -> RawForm {
        if self.theme.format != Format::Individual || self.partner.language == "fr" {
            return RawForm::default();
        }
        let kind = PostKind::Participant;
        let own = [
            (Signal::Skills, "50"),
            (Signal::Languages, "30"),
            (Signal::Priorities, "10"),
            (Signal::Availability, "10"),
        ];
        own.into_iter()
            .fold(RawForm::default(), |form, (signal, weight)| form.with(PostWeights::field(kind, signal), weight))
    }

    fn fill(&self, text: &str) -> String {
        let place = if self.theme.track == Track::Inbound { &self.host.city } else { &self.partner.place };
        text.trim().replace("{place}", place).replace("{partner}", &self.partner.name).replace("{oci}", &self.host.name)
    }

    fn basics(&self, random: &mut Random) -> RawForm {
        let form = RawForm::default()
            .with("track", self.theme.track.as_str())
            .with("format", self.theme.format.as_str())
            .with("funding", if random.chance(60) { "volet_1" } else { "volet_2" });
        let form = self.theme.sdgs.iter().fold(form, |form, sdg| form.with("sdg", sdg));
        let words = |form: RawForm, words: &Words, code: &str| {
            form.with(format!("title_{code}"), self.fill(&words.title))
                .with(format!("summary_{code}"), self.fill(&words.summary))
                .with(format!("description_{code}"), self.fill(&words.description))
        };
        let form = words(form, &self.theme.fr, "fr");
        if self.state == PlacementState::Draft {
            return form;
        }
        words(words(form, &self.theme.en, "en"), &self.theme.es, "es")
    }

    fn place_and_dates(&self, times: &Times, random: &mut Random) -> RawForm {
        let (country, place) = match self.theme.track {
            Track::Inbound => ("CA", &self.host.city),
            Track::Outbound => (self.partner.country.as_str(), &self.partner.place),
        };
        RawForm::default()
            .with("country", country)
            .with("place", place)
            .with("starts_on", times.stay.start().to_string())
            .with("ends_on", times.stay.end().to_string())
            .with("flexibility", if random.chance(50) { "7" } else { "0" })
            .with("preparation_starts_on", times.preparation.start().to_string())
            .with("preparation_ends_on", times.preparation.end().to_string())
            .with(
                "preparation_place",
                if self.theme.track == Track::Inbound { &self.partner.place } else { &self.host.city },
            )
            .with_some("deadline", times.deadline)
    }

    fn posts(&self, random: &mut Random) -> RawForm {
        let form = RawForm::default();
        match (self.theme.track, self.theme.format) {
            (Track::Outbound, Format::Group) => form
                .with("participant_seats_min", "6")
                .with("participant_seats_max", random.between(8, 10).to_string())
                .with("team_leader_seats_max", "1")
                .with("team_leader_age_min", "23")
                .with("team_leader_age_max", "60"),
            (Track::Inbound, Format::Group) => {
                form.with("participant_seats_min", "2").with("participant_seats_max", "6")
            }
            (_, Format::Individual) => form.with("participant_seats_max", random.between(1, 2).to_string()),
        }
    }

    fn needs(&self) -> RawForm {
        let individual = self.theme.format == Format::Individual;
        let inbound = self.theme.track == Track::Inbound;
        let language = |form: RawForm, row: usize, codes: &[&str], floor: &str, need: &str| {
            let form = codes.iter().fold(form, |form, code| form.with(format!("languages.{row}.any_of"), *code));
            form.with(format!("languages.{row}.floor"), floor).with(format!("languages.{row}.need"), need)
        };
        let form = match (inbound, self.partner.language.as_str()) {
            (true, _) => {
                let form = language(RawForm::default(), 0, &["fr", "en", "es"], "B1", "required");
                language(form, 1, &["fr"], "A2", "desired")
            }
            (false, "es") => {
                let floor = if individual { "B2" } else { "A2" };
                language(RawForm::default(), 0, &["es"], floor, "required")
            }
            (false, _) => language(RawForm::default(), 0, &["fr"], "B2", "required"),
        };
        let skills = self.theme.skills.iter().enumerate();
        let form = skills.fold(form, |form, (row, skill)| {
            let required = individual && row == 0;
            form.with(format!("skills.{row}.post"), "participant")
                .with(format!("skills.{row}.skill"), skill)
                .with(format!("skills.{row}.level"), if individual { "intermediate" } else { "beginner" })
                .with(format!("skills.{row}.need"), if required { "required" } else { "desired" })
        });
        if individual || inbound {
            return form;
        }
        form.with("skills.19.post", "team_leader")
            .with("skills.19.skill", "qsf:group-leadership")
            .with("skills.19.level", "advanced")
            .with("skills.19.need", "required")
    }

    fn priorities(&self) -> RawForm {
        let Theme { environment, womens_rights, youth_engagement, .. } = self.theme;
        let claims =
            [("environment", environment), ("womens_rights", womens_rights), ("youth_engagement", youth_engagement)];
        claims.into_iter().fold(RawForm::default(), |form, (name, (level, sentence))| {
            form.with(format!("{name}_level"), level.to_string()).with(format!("{name}_sentence"), sentence)
        })
    }

    fn partner_step(&self) -> RawForm {
        let spanish = self.partner.language == "es";
        let hosting = if spanish {
            "Alojar al grupo en familias voluntarias, con una habitación por persona o por pareja, y compartir las comidas. Nuestro comité acompaña a las familias cada semana."
        } else {
            "Loger le groupe dans des familles volontaires, une chambre par personne ou par paire, et partager les repas. Notre comité passe voir les familles chaque semaine."
        };
        RawForm::default()
            .with("partner", self.partner_id.to_string())
            .with("statement", if spanish { &self.theme.statement_es } else { &self.theme.statement_fr })
            .with("statement_language", &self.partner.language)
            .with("hosting", hosting)
            .with("contact_name", &self.partner.contact)
            .with("contact_phone", "418 555-0142")
    }

    fn asks(&self, random: &mut Random) -> RawForm {
        let inbound = self.theme.track == Track::Inbound;
        let group = self.theme.format == Format::Group;
        let form = RawForm::default()
            .with("contribution", if inbound { "0".to_owned() } else { (random.between(0, 8) * 250).to_string() })
            .with("weekends", if group { "6" } else { "3" })
            .with("training_hours", if group { "90" } else { "60" })
            .with("commitment_months", if group { "12" } else { "8" })
            .with("commitment", "Participer à toutes les fins de semaine de formation, à la vie du groupe, et à une activité publique au retour.");
        let costs: &[&str] = if inbound { &["passport"] } else { &["vaccines", "passport", "medical_exam"] };
        let covered: &[&str] = if inbound {
            &["travel", "insurance", "lodging", "food", "local_transport", "training", "visa"]
        } else {
            &["travel", "insurance", "lodging", "food", "local_transport", "training"]
        };
        let form = costs.iter().fold(form, |form, cost| form.with("own_cost", *cost));
        covered.iter().fold(form, |form, item| form.with("covered", *item))
    }
}

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}
