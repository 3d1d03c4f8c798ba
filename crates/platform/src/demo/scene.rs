//! Generates the whole demonstration: twelve OCIs, sixty placements, three hundred people and their applications.

use domain::{
    application::ApplicationState as State,
    country::SecurityLevel,
    ids::SeasonId,
    placement::{Format, PlacementState, PostKind, Track},
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::demo::Rows;

use super::{
    applications::{Applying, participants},
    cast::Cast,
    mails,
    organisations::{Host, account, host, member},
    people::{Person, Wanted, person, sender},
    placements::{Making, Placed, place},
    random::Random,
};
use crate::Result;

/// Fixed, so that every demonstration is the same except for its dates.
const SEED: u64 = 2026;
const VOLUNTEERS: usize = 250;
const EXCHANGE_PARTICIPANTS: usize = 50;
/// The states of placements, repeated cyclically.
const STATES: [PlacementState; 15] = [
    PlacementState::Published,
    PlacementState::Published,
    PlacementState::Published,
    PlacementState::Closed,
    PlacementState::Published,
    PlacementState::AwaitingReview,
    PlacementState::Draft,
    PlacementState::Published,
    PlacementState::Underway,
    PlacementState::Published,
    PlacementState::AwaitingPartner,
    PlacementState::Published,
    PlacementState::Completed,
    PlacementState::Published,
    PlacementState::Published,
];
/// Positions of placements whose state differs from [`STATES`]. The first is of the OCI of the README's sign-ins, whose partner is
/// asked.
const ASKED: usize = 3;
const SUSPENDED: usize = 22;
const CANCELLED: usize = 37;
/// What the programme notes of countries. Nobody leaves for the second one, to which no sign-in of the README applied.
const LEVELS: [(&str, SecurityLevel); 2] = [("HT", SecurityLevel::Caution), ("RW", SecurityLevel::AvoidAll)];
/// People from this position on may hold a seat, one each. The others apply to several placements.
const HOLDERS_FROM: usize = 130;
/// Applications per group post, and per individual mandate.
const PER_GROUP: usize = 9;
const PER_MANDATE: usize = 5;
const EXCHANGE_HOLDERS_FROM: usize = 25;
/// States of the applications of each track's README sign-in, to the first open placements of the track.
const SHOWN: [State; 4] = [State::UnderReview, State::Offered, State::Submitted, State::Draft];
/// States of the applications to lead a team.
const LEADERS: [State; 2] = [State::Submitted, State::UnderReview];

/// All rows of the demonstration's database.
pub(super) fn demonstration(cast: &Cast, season: SeasonId, now: Timestamp) -> Result<Rows> {
    let mut scene = Scene { cast, now, random: Random::new(SEED), rows: Rows::default() };
    let hosts = scene.hosts();
    scene.roles(&hosts);
    let placed = scene.placements(&hosts, season)?;
    let people = scene.people(&hosts)?;
    scene.applications(&hosts, &placed, &people)?;
    let Scene { mut random, mut rows, .. } = scene;
    mails::dead_letters(people.get(5..9).unwrap_or_default(), &mut random, now, &mut rows)?;
    rows.security.extend(LEVELS.map(|(country, level)| {
        json!({
            "country": country, "noted_on": super::calendar::day(crate::clock::local(now).date(), -12), "level": level,
            "source": "Exemple de la démonstration, sans lien avec un avis réel.",
        })
    }));
    Ok(rows)
}

struct Scene<'a> {
    cast: &'a Cast,
    now: Timestamp,
    random: Random,
    rows: Rows,
}

impl Scene<'_> {
    fn hosts(&mut self) -> Vec<Host> {
        let cast = self.cast;
        cast.organisations.iter().map(|it| host(it, "", &mut self.random, self.now, &mut self.rows)).collect()
    }

    /// Adds one sign-in for each role of an OCI and of the programme.
    fn roles(&mut self, hosts: &[Host]) {
        let since = self.now - SignedDuration::from_hours(24 * 880);
        if let Some(host) = hosts.first() {
            let members = [
                ("oci-responsable@exemple.test", "Dominique Pontderoseau", "owner"),
                ("oci-coordination@exemple.test", "Claude Pontderoseau", "coordinator"),
                ("oci-lecture@exemple.test", "Michèle Pontderoseau", "reader"),
            ];
            for (email, name, role) in members {
                let id = account(email, name, Some("organisation"), &mut self.random, since, &mut self.rows);
                member(host.id.as_uuid(), id, role, since, &mut self.rows);
            }
        }
        let programme = [
            ("programme@exemple.test", "Coordination Fictive", "programme_coordinator"),
            ("ministere@exemple.test", "Lecture Fictive", "ministry_reader"),
        ];
        for (email, name, role) in programme {
            account(email, name, None, &mut self.random, since, &mut self.rows);
            if let Some(row) = self.rows.accounts.last_mut() {
                row["programme_role"] = json!(role);
            }
        }
    }

    fn placements(&mut self, hosts: &[Host], season: SeasonId) -> Result<Vec<Placed>> {
        let cast = self.cast;
        let mut placed = Vec::new();
        for (turn, (host_at, partner_at, theme)) in cast.placements()?.into_iter().enumerate() {
            let (state, was) = match turn {
                ASKED => (PlacementState::AwaitingPartner, None),
                SUSPENDED => (PlacementState::Suspended, Some(PlacementState::Published)),
                CANCELLED => (PlacementState::Cancelled, None),
                _ => (STATES[turn % STATES.len()], None),
            };
            let (Some(organisation), Some(host)) = (cast.organisations.get(host_at), hosts.get(host_at)) else {
                continue;
            };
            let (Some(partner), Some(partner_id)) =
                (organisation.partners.get(partner_at), host.partners.get(partner_at))
            else {
                continue;
            };
            let making = Making {
                theme,
                host: organisation,
                host_id: host.id.as_uuid(),
                partner,
                partner_id: *partner_id,
                questions: cast.questions(theme.format),
                season,
                state,
                was,
                now: self.now,
            };
            let made = place(&making, host_at, &mut self.random, &mut self.rows)?;
            if state == PlacementState::AwaitingPartner {
                let (random, rows) = (&mut self.random, &mut self.rows);
                mails::ask_partner(&organisation.name, partner, &made, random, self.now, rows)?;
            }
            placed.push(made);
        }
        Ok(placed)
    }

    /// Volunteers, then exchange participants; the first of each is a sign-in of the README.
    fn people(&mut self, hosts: &[Host]) -> Result<Vec<Person>> {
        let mut all = Vec::with_capacity(VOLUNTEERS + EXCHANGE_PARTICIPANTS);
        for at in 0..VOLUNTEERS {
            let email =
                if at == 0 { "volontaire@exemple.test".to_owned() } else { format!("personne-{at:03}@exemple.test") };
            let wanted =
                Wanted { track: Track::Outbound, email, whole: at == 0, partner: None, days: days(at, HOLDERS_FROM) };
            all.push(person(&self.cast.people, wanted, &mut self.random, self.now, &mut self.rows)?);
        }
        for at in 0..EXCHANGE_PARTICIPANTS {
            let email = if at == 0 {
                "participant-echange@exemple.test".to_owned()
            } else {
                format!("echange-{at:03}@exemple.test")
            };
            let partner = sender(self.cast, hosts, at);
            let days = days(at, EXCHANGE_HOLDERS_FROM);
            let wanted = Wanted { track: Track::Inbound, email, whole: at == 0, partner, days };
            let made = person(&self.cast.people, wanted, &mut self.random, self.now, &mut self.rows)?;
            let asked = self.rows.nominations.last().is_some_and(|row| row["state"] == "asked");
            if let (true, Some(sender)) = (asked, partner) {
                mails::ask_nomination(&made, &sender, &mut self.random, self.now, &mut self.rows)?;
            }
            all.push(made);
        }
        Ok(all)
    }

    fn applications(&mut self, hosts: &[Host], placed: &[Placed], people: &[Person]) -> Result<()> {
        let mut applying = Applying::new(&self.cast.people, hosts, self.now);
        for track in Track::ALL.iter().copied() {
            let (of_track, from) = match track {
                Track::Outbound => (people.get(..VOLUNTEERS), HOLDERS_FROM),
                Track::Inbound => (people.get(VOLUNTEERS..), EXCHANGE_HOLDERS_FROM),
            };
            let of_track = of_track.unwrap_or_default();
            let placed: Vec<&Placed> = placed.iter().filter(|it| it.track == track).collect();
            self.shown(&mut applying, &placed, of_track)?;
            let (others, holders) = of_track.split_at(from);
            let able = |person: &&Person| person.can_apply;
            let mut holders = holders.iter().filter(able);
            let others: Vec<&Person> = others.iter().skip(1).filter(able).collect();
            for placement in placed {
                self.apply_to(&mut applying, placement, &others, &mut holders)?;
            }
        }
        Ok(())
    }

    /// Applications of the track's README sign-in.
    fn shown(&mut self, applying: &mut Applying<'_>, placed: &[&Placed], people: &[Person]) -> Result<()> {
        let Some(person) = people.first() else { return Ok(()) };
        let open = placed.iter().filter(|it| it.state == PlacementState::Published);
        for (placement, state) in open.zip(SHOWN) {
            let Some(post) = participants(placement) else { continue };
            applying.write(person, placement, post, state, &mut self.random, &mut self.rows)?;
        }
        Ok(())
    }

    fn apply_to<'p>(
        &mut self,
        applying: &mut Applying<'_>,
        placed: &Placed,
        others: &[&'p Person],
        holders: &mut impl Iterator<Item = &'p Person>,
    ) -> Result<()> {
        let group = placed.content.basics.format == Some(Format::Group);
        let first = self.random.below(others.len());
        let mut applicants = others.iter().cycle().skip(first).take(others.len()).copied();
        if let Some(post) = participants(placed) {
            for _ in 0..if group { PER_GROUP } else { PER_MANDATE } {
                let Some(state) = applying.next_state(placed.state, post) else { break };
                let person = if state.holds_seat() { holders.next() } else { applicants.next() };
                let Some(person) = person else { break };
                applying.write(person, placed, post, state, &mut self.random, &mut self.rows)?;
            }
        }
        let leader = placed.posts.iter().find(|post| post.kind == PostKind::TeamLeader);
        if let (Some(post), PlacementState::Published) = (leader, placed.state) {
            for (person, state) in applicants.zip(LEADERS) {
                applying.write(person, placed, post, state, &mut self.random, &mut self.rows)?;
            }
        }
        Ok(())
    }
}

/// The range of days since sign-up. Seat holders signed up before the oldest placement opened.
const fn days(at: usize, holders_from: usize) -> (i32, i32) {
    if at == 0 || at >= holders_from { (480, 700) } else { (60, 420) }
}
