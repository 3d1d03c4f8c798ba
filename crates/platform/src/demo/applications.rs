//! Generates applications in every state, with their histories and offers. No post has more people than seats.

use std::collections::BTreeMap;
use store::demo::Rows;

use domain::{
    application::{Answer, ApplicationAction, ApplicationState as State, ConfirmationNumber},
    placement::{PlacementState, PostKind},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::json;

use super::{
    calendar::day,
    cast::People,
    histories::{Happened, happened},
    organisations::Host,
    people::Person,
    placements::{Placed, PlacedPost},
    random::Random,
};
use crate::{Error, Result, clock::local};

/// The states of applications to a published placement, in the order in which posts receive them.
const BEFORE: [State; 13] = [
    State::Submitted,
    State::Accepted,
    State::UnderReview,
    State::Interview,
    State::Offered,
    State::Waitlisted,
    State::NotSelected,
    State::Submitted,
    State::Withdrawn,
    State::Declined,
    State::OfferExpired,
    State::Draft,
    State::UnderReview,
];
const CLOSED: [State; 5] = [State::Accepted, State::Preparing, State::NotSelected, State::Preparing, State::Waitlisted];
const UNDERWAY: [State; 5] =
    [State::Departed, State::Departed, State::NotSelected, State::Departed, State::ReturnedEarly];
const COMPLETED: [State; 5] =
    [State::Completed, State::Returned, State::NotSelected, State::Completed, State::ReturnedEarly];

/// Writes the applications, and counts them and the seats taken.
pub(super) struct Applying<'a> {
    pub people: &'a People,
    pub hosts: &'a [Host],
    pub now: Timestamp,
    /// The number of applications so far. It gives the position of the next one in a list of states.
    made: usize,
    /// The seats taken or offered, by the row of the post.
    full: BTreeMap<usize, u16>,
}

impl<'a> Applying<'a> {
    pub(super) const fn new(people: &'a People, hosts: &'a [Host], now: Timestamp) -> Self {
        Self { people, hosts, now, made: 0, full: BTreeMap::new() }
    }

    /// The possible states of an application to a placement in this state.
    pub(super) const fn states(placement: PlacementState) -> &'static [State] {
        match placement {
            PlacementState::Published => &BEFORE,
            PlacementState::Closed => &CLOSED,
            PlacementState::Underway => &UNDERWAY,
            PlacementState::Completed => &COMPLETED,
            _ => &[],
        }
    }

    /// The state of the next application to a post: the next of the list, or `NotSelected` if that takes a seat and none is
    /// free.
    pub(super) fn next_state(&mut self, placement: PlacementState, post: &PlacedPost) -> Option<State> {
        let states = Self::states(placement);
        let state = *states.get(self.made.checked_rem(states.len())?)?;
        self.made += 1;
        let taken = self.full.get(&post.row).copied().unwrap_or_default();
        Some(if takes_seat(state) && taken >= post.seats { State::NotSelected } else { state })
    }

    /// Adds an application with its history.
    pub(super) fn write(
        &mut self,
        person: &Person,
        placed: &Placed,
        post: &PlacedPost,
        state: State,
        random: &mut Random,
        rows: &mut Rows,
    ) -> Result<()> {
        let events = self.history(placed, state, random)?;
        let begun = events.first().map_or(self.now - hours(30), |event| event.at - hours(20));
        let id = random.id(begun);
        let number = ConfirmationNumber::from_random(random.bytes());
        let last = events.last().map_or(begun, |event| event.at);
        let sent = events.first().map(|event| event.at);
        let answers = self.answers(placed, random)?;
        let draft: Vec<&str> = answers.iter().map(|answer| answer.answer.as_ref()).collect();
        rows.applications.push(json!({
            "id": id, "number": sent.map(|_| number), "post_id": post.id, "participant_id": person.id, "state": state,
            "version": events.len() + 1, "asks_accepted_at": begun, "letter": random.pick(&self.people.letters),
            "draft_answers": draft, "answers": if sent.is_some() { json!(answers) } else { json!([]) },
            "created_at": begun, "submitted_at": sent, "updated_at": last,
        }));
        if takes_seat(state) {
            *self.full.entry(post.row).or_default() += 1;
        }
        if state.holds_seat() {
            let seats = rows.posts.get_mut(post.row).and_then(|row| row.get_mut("seats_taken"));
            if let Some(seats) = seats {
                *seats = json!(seats.as_u64().unwrap_or_default() + 1);
            }
        }
        self.write_events(id, person, placed, &events, random, rows);
        Ok(())
    }

    fn write_events(
        &self,
        application: uuid::Uuid,
        person: &Person,
        placed: &Placed,
        events: &[Happened],
        random: &mut Random,
        rows: &mut Rows,
    ) {
        let owner = self.hosts.get(placed.host).map(|host| host.owner.as_uuid());
        let today = local(self.now).date();
        for (at, event) in events.iter().enumerate() {
            let actor = match event.by {
                domain::application::Actor::Participant => Some(person.account),
                domain::application::Actor::Organisation => owner,
                domain::application::Actor::Programme | domain::application::Actor::System => None,
            };
            let answered = events.get(at + 1);
            let expires_on = (event.action == ApplicationAction::Offer).then(|| answer_by(event, answered, today));
            let interview = (event.action == ApplicationAction::InviteToInterview).then(|| {
                let on = day(local(event.at).date(), 6);
                json!({"on": on, "time": "13 h 30", "place": "Par visioconférence; le lien sera envoyé la veille.", "message": null})
            });
            rows.events.push(json!({
                "id": random.id(event.at), "application_id": application, "at": event.at, "actor": event.by,
                "actor_account_id": actor, "action": event.action, "from_state": event.from, "to_state": event.to,
                "reason": event.reason, "interview": interview, "expires_on": expires_on,
            }));
            if let (Some(expires_on), Some(owner)) = (expires_on, owner) {
                rows.offers.push(json!({
                    "id": random.id(event.at), "application_id": application, "made_by": owner, "made_at": event.at,
                    "expires_on": expires_on,
                    "message": "Toute l’équipe se réjouit de vous proposer cette place. Écrivez-nous pour toute question.",
                    "answered_at": answered.map(|event| event.at), "answer": answered.map(answer),
                }));
            }
        }
    }

    fn history(&self, placed: &Placed, state: State, random: &mut Random) -> Result<Vec<Happened>> {
        let ago = |days: i64| self.now - hours(24 * days);
        let stay = placed.content.place.dates;
        let noon = |date: Date| {
            date.at(12, 0, 0, 0).in_tz(crate::clock::ZONE).map(|zoned| zoned.timestamp()).unwrap_or(self.now)
        };
        let start = stay.map(|stay| noon(stay.start()));
        let end = stay.map(|stay| noon(stay.end()));
        let has_left = matches!(placed.state, PlacementState::Underway | PlacementState::Completed);
        let (from, until) = match start {
            Some(start) if has_left => (start - hours(24 * 240), start - hours(24 * 30)),
            _ => (ago(i64::from(random.between(38, 50))), ago(i64::from(random.between(1, 4)))),
        };
        happened(state, from, until, |action| match action {
            ApplicationAction::Depart => start,
            ApplicationAction::Return => end,
            ApplicationAction::ReturnEarly => start.map(|start| start + hours(24 * 18)),
            ApplicationAction::Complete => end.map(|end| end + hours(24 * 30)),
            _ => None,
        })
    }

    fn answers(&self, placed: &Placed, random: &mut Random) -> Result<Vec<Answer>> {
        let questions = placed.content.questions.as_slice().iter();
        questions
            .map(|question| {
                let answer = random.pick(&self.people.answers).to_owned().try_into().map_err(Error::internal)?;
                Ok(Answer { question: question.clone(), answer })
            })
            .collect()
    }
}

/// Whether an application holds a seat or has an open offer of one.
fn takes_seat(state: State) -> bool {
    state.holds_seat() || state == State::Offered
}

/// The last day to answer an offer: in the future while it is open, and the day before it expired if nobody answered.
fn answer_by(offer: &Happened, answered: Option<&Happened>, today: Date) -> Date {
    match answered {
        None => day(today, 9),
        Some(event) if event.action == ApplicationAction::ExpireOffer => day(local(event.at).date(), -1),
        Some(event) => day(local(event.at).date(), 5).max(local(offer.at).date()),
    }
}

const fn answer(event: &Happened) -> &'static str {
    match event.action {
        ApplicationAction::Accept => "accepted",
        ApplicationAction::Decline => "declined",
        ApplicationAction::ExpireOffer => "expired",
        _ => "withdrawn",
    }
}

const fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

/// The post for participants, to which most people apply.
pub(super) fn participants(placed: &Placed) -> Option<&PlacedPost> {
    placed.posts.iter().find(|post| post.kind == PostKind::Participant)
}
