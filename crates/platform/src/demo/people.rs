//! Generates participants. Their profiles are filled in through the forms of the steps; most are complete, some unfinished.

use domain::{
    account::AccountKind,
    form::RawForm,
    ids::PartnerId,
    participant::{Profile, ProfileStep, completeness},
    placement::Track,
};
use jiff::{Timestamp, civil::Date};
use serde_json::json;
use store::demo::Rows;
use uuid::Uuid;

use super::{
    calendar::{day, mid_may},
    cast::{Cast, People},
    organisations::{Host, account as new_account},
    random::Random,
};
use crate::{Error, Result, clock::local};

/// A generated participant.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub id: Uuid,
    pub account: Uuid,
    pub email: String,
    pub name: String,
    /// Whether the profile has everything that an application requires.
    pub can_apply: bool,
}

/// The description of a person to generate.
pub(super) struct Wanted<'a> {
    pub track: Track,
    pub email: String,
    /// Whether the profile is complete and suits many placements, as for the README's sign-ins.
    pub whole: bool,
    /// For exchanges: the partner, with the person's country and language.
    pub partner: Option<Sender<'a>>,
    /// The range of days since sign-up.
    pub days: (i32, i32),
}

/// The partner that an exchange participant named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sender<'a> {
    pub id: PartnerId,
    pub name: &'a str,
    pub country: &'a str,
    pub language: &'a str,
}

/// The partner of the `at`-th person; partners take turns.
pub(super) fn sender<'a>(cast: &'a Cast, hosts: &[Host], at: usize) -> Option<Sender<'a>> {
    let partners = cast.organisations.iter().zip(hosts).flat_map(|(organisation, host)| {
        organisation.partners.iter().zip(&host.partners).map(|(partner, id)| Sender {
            id: *id,
            name: &partner.name,
            country: &partner.country,
            language: &partner.language,
        })
    });
    let partners: Vec<Sender<'a>> = partners.collect();
    partners.get(at.checked_rem(partners.len())?).copied()
}

/// Adds a person: account, profile, and for an exchange the nomination by their partner.
pub(super) fn person(
    people: &People,
    wanted: Wanted<'_>,
    random: &mut Random,
    now: Timestamp,
    rows: &mut Rows,
) -> Result<Person> {
    let age = random.between(wanted.days.0, wanted.days.1);
    let created_at = now - jiff::SignedDuration::from_hours(24 * i64::from(age));
    let (first, last) = match wanted.track {
        Track::Outbound => (&people.first_names, &people.surnames),
        Track::Inbound => (&people.exchange_first_names, &people.exchange_surnames),
    };
    let name = format!("{} {}", random.pick(first), random.pick(last));
    let kind = match wanted.track {
        Track::Outbound => AccountKind::Volunteer,
        Track::Inbound => AccountKind::ExchangeParticipant,
    };
    let account = new_account(&wanted.email, &name, Some(kind.as_str()), random, created_at, rows);
    let profile = Writing { people, wanted: &wanted, name: &name, today: local(now).date() }.profile(random)?;
    let id = random.id(created_at);
    rows.participants.push(json!({
        "id": id, "account_id": account, "track": wanted.track,
        "profile": serde_json::to_value(&profile).map_err(Error::internal)?,
        "created_at": created_at, "updated_at": created_at,
    }));
    if let Some(sender) = wanted.partner {
        let answered = if random.chance(60) { "asked" } else { "refused" };
        let state = if wanted.whole || random.chance(70) { "confirmed" } else { answered };
        rows.nominations.push(json!({
            "participant_id": id, "partner_id": sender.id, "partner_name": sender.name, "state": state,
            "asked_at": created_at, "answered_at": (state != "asked").then_some(created_at),
        }));
    }
    let can_apply = completeness(&profile).can_apply();
    Ok(Person { id, account, email: wanted.email, name, can_apply })
}

struct Writing<'a> {
    people: &'a People,
    wanted: &'a Wanted<'a>,
    name: &'a str,
    today: Date,
}

impl Writing<'_> {
    fn profile(&self, random: &mut Random) -> Result<Profile> {
        let mut profile = Profile::new(self.wanted.track);
        for step in ProfileStep::ALL.iter().copied() {
            // Some profiles are unfinished: a step may be missing.
            let written = self.wanted.whole || step == ProfileStep::Identity || random.chance(93);
            let form = self.step(step, random);
            if written {
                let refused = |errors| Error::internal(format!("{step}: {errors:?}"));
                profile.save_form(step, &form, self.today).map_err(refused)?;
            }
        }
        Ok(profile)
    }

    fn step(&self, step: ProfileStep, random: &mut Random) -> RawForm {
        match step {
            ProfileStep::Identity => self.identity(random),
            ProfileStep::Availability => self.availability(random),
            ProfileStep::Languages => self.languages(random),
            ProfileStep::Skills => self.skills(random),
            ProfileStep::Priorities => self.priorities(random),
            ProfileStep::Destinations => self.destinations(random),
            ProfileStep::Learning => {
                let many = random.below(4) + 1;
                random
                    .some(&self.people.learning, many)
                    .into_iter()
                    .fold(RawForm::default(), |form, it| form.with("learn", it))
            }
            ProfileStep::Background => RawForm::default().with("experience", random.pick(&self.people.experiences)),
            ProfileStep::Motivation => {
                let parts = [
                    random.pick(&self.people.motivation_openings).to_owned(),
                    random.pick(&self.people.motivation_middles).to_owned(),
                    random.pick(&self.people.motivation_closings).to_owned(),
                ];
                RawForm::default().with("motivation", parts.join("\n\n"))
            }
        }
    }

    fn identity(&self, random: &mut Random) -> RawForm {
        let age_days = if self.wanted.whole { 23 * 366 } else { i64::from(random.between(18 * 366, 35 * 364)) };
        let form = RawForm::default().with("name", self.name).with("birth", day(self.today, -age_days).to_string());
        match self.wanted.partner {
            Some(sender) => form.with("residence", "abroad").with("country", sender.country),
            None => {
                let status =
                    if self.wanted.whole || random.chance(88) { "canadian_citizen" } else { "permanent_resident" };
                form.with("residence", "quebec")
                    .with("status", status)
                    .with("postal_code", random.pick(&self.people.cities))
            }
        }
    }

    /// The summer of the group stages, or one of two longer periods.
    fn availability(&self, random: &mut Random) -> RawForm {
        let summer = mid_may(self.today);
        let (start, end) = match if self.wanted.whole { 1 } else { random.below(6) } {
            0 => (day(self.today, 90), day(summer, i64::from(random.between(60, 240)))),
            1 => (day(self.today, 60), day(summer, i64::from(random.between(80, 240)))),
            _ => (day(summer, -i64::from(random.between(5, 20))), day(summer, i64::from(random.between(70, 110)))),
        };
        RawForm::default()
            .with("windows.0.starts_on", start.to_string())
            .with("windows.0.ends_on", end.to_string())
            .with("shortest_days", "30")
            .with("longest_days", if random.chance(40) { "300" } else { "100" })
    }

    fn languages(&self, random: &mut Random) -> RawForm {
        let own = self.wanted.partner.map_or("fr", |sender| sender.language);
        let others = ["fr", "en", "es", "pt", "ht", "ar"];
        let levels = ["A1", "A2", "B1", "B2", "C1"];
        let add = |form: RawForm, row: usize, language: &str, level: &str| {
            form.with(format!("languages.{row}.language"), language).with(format!("languages.{row}.level"), level)
        };
        let spoken = if self.wanted.whole { 0 } else { random.below(100) };
        // For some people of Québec, French is a second or third language.
        let level = match spoken {
            0..80 => "C2",
            80..93 => "C1",
            _ => "B2",
        };
        let form = add(RawForm::default(), 0, own, level);
        if self.wanted.whole {
            let second = if own == "es" { "fr" } else { "es" };
            return add(add(form, 1, second, "B2"), 2, "en", "B2");
        }
        let chosen = others
            .into_iter()
            .enumerate()
            .filter(|(at, code)| *code != own && random.chance([70, 80, 45, 8, 6, 4][*at]));
        let chosen: Vec<&str> = chosen.map(|(_, code)| code).collect();
        chosen
            .into_iter()
            .enumerate()
            .fold(form, |form, (at, code)| add(form, at + 1, code, levels[random.below(levels.len())]))
    }

    fn skills(&self, random: &mut Random) -> RawForm {
        let levels = ["beginner", "intermediate", "intermediate", "advanced", "expert"];
        let many = if self.wanted.whole { 6 } else { random.below(7) };
        let skills = random.some(&self.people.skills, many);
        skills.into_iter().enumerate().fold(RawForm::default(), |form, (row, skill)| {
            let form = form
                .with(format!("skills.{row}.skill"), skill)
                .with(format!("skills.{row}.level"), levels[random.below(levels.len())]);
            if random.chance(60) {
                form.with(format!("skills.{row}.evidence"), random.pick(&self.people.evidences))
            } else {
                form
            }
        })
    }

    fn priorities(&self, random: &mut Random) -> RawForm {
        let sentences = [
            ("environment", &self.people.environment_sentences),
            ("womens_rights", &self.people.womens_rights_sentences),
            ("youth_engagement", &self.people.youth_engagement_sentences),
        ];
        sentences.into_iter().fold(RawForm::default(), |form, (name, sentences)| {
            let level = if self.wanted.whole { 2 } else { random.below(4) };
            let form = form.with(format!("{name}_level"), level.to_string());
            if level > 0 { form.with(format!("{name}_sentence"), random.pick(sentences)) } else { form }
        })
    }

    fn destinations(&self, random: &mut Random) -> RawForm {
        let regions = ["latin_america", "caribbean", "francophone_africa"];
        let form = RawForm::default();
        if self.wanted.track == Track::Inbound {
            return form.with("wanted_region", "quebec");
        }
        match if self.wanted.whole { 0 } else { random.below(5) } {
            0 => form.with("wanted_region", "francophone_africa").with("wanted_region", "latin_america"),
            1 => form.with("wanted_country", ["SN", "PE", "BJ", "GT"][random.below(4)]),
            2 => form.with("wanted_region", regions[random.below(3)]).with("excluded_country", "HT"),
            _ => form.with("wanted_region", regions[random.below(3)]),
        }
    }
}
