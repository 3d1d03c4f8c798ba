//! Generates the histories of applications: actions that the domain allows, spread over a plausible number of days.

use domain::application::{
    Actor, ApplicationAction as Do, ApplicationState as State, DeclineReason, EarlyReturnReason, NotSelectedReason,
    Reason, WithdrawalReason,
};
use jiff::{SignedDuration, Timestamp};

use crate::Result;

/// An action of a path, and its actor.
pub(super) type Step = (Do, Actor);

/// The actions that lead from a draft to `state`.
pub(super) fn path(state: State) -> Vec<Step> {
    let applicant = |action| (action, Actor::Participant);
    let host = |action| (action, Actor::Organisation);
    let after = |before: State, last: Step| {
        let mut steps = path(before);
        steps.push(last);
        steps
    };
    match state {
        State::Draft => Vec::new(),
        State::Submitted => vec![applicant(Do::Submit)],
        State::UnderReview => after(State::Submitted, host(Do::StartReview)),
        State::Interview => after(State::UnderReview, host(Do::InviteToInterview)),
        State::Offered => after(State::Interview, host(Do::Offer)),
        State::Accepted => after(State::Offered, applicant(Do::Accept)),
        State::Preparing => after(State::Accepted, host(Do::Prepare)),
        State::Departed => after(State::Preparing, host(Do::Depart)),
        State::Returned => after(State::Departed, host(Do::Return)),
        State::Completed => after(State::Returned, host(Do::Complete)),
        State::ReturnedEarly => after(State::Departed, host(Do::ReturnEarly)),
        State::Waitlisted => after(State::Interview, host(Do::Waitlist)),
        State::NotSelected => after(State::UnderReview, host(Do::NotSelect)),
        State::Declined => after(State::Offered, applicant(Do::Decline)),
        State::OfferExpired => after(State::Offered, (Do::ExpireOffer, Actor::System)),
        State::Withdrawn => after(State::UnderReview, applicant(Do::Withdraw)),
    }
}

/// An event of a history.
#[derive(Debug, Clone)]
pub(super) struct Happened {
    pub at: Timestamp,
    pub action: Do,
    pub by: Actor,
    pub from: State,
    pub to: State,
    pub reason: Option<Reason>,
}

/// The events of a path, evenly spaced; `at` gives the time of certain actions instead.
pub(super) fn happened(
    state: State,
    from: Timestamp,
    until: Timestamp,
    at: impl Fn(Do) -> Option<Timestamp>,
) -> Result<Vec<Happened>> {
    let steps = path(state);
    let count = i32::try_from(steps.len()).unwrap_or(i32::MAX).max(1);
    let share = until.duration_since(from).checked_div(count).unwrap_or(SignedDuration::ZERO);
    let mut now = State::Draft;
    let mut time = from;
    let mut events = Vec::with_capacity(steps.len());
    for (action, by) in steps {
        let to = now.after(action, by)?;
        time = at(action).unwrap_or(time + share).max(time);
        events.push(Happened { at: time, action, by, from: now, to, reason: reason(action) });
        now = to;
    }
    Ok(events)
}

fn reason(action: Do) -> Option<Reason> {
    match action {
        Do::Withdraw => Some(Reason::Withdrawal(WithdrawalReason::Studies)),
        Do::NotSelect => Some(Reason::NotSelected(NotSelectedReason::OthersFitBetter)),
        Do::Decline => Some(Reason::Decline(DeclineReason::Dates)),
        Do::ReturnEarly => Some(Reason::EarlyReturn(EarlyReturnReason::Family)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    //! Every state is reached by actions that the domain allows, in chronological order.
    use super::*;

    #[test]
    fn every_state_is_reached() {
        let day = |n: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * n);
        for state in State::ALL.iter().copied() {
            let events = happened(state, day(0), day(40), |_| None).expect("a legal path");
            assert_eq!(events.last().map_or(State::Draft, |event| event.to), state);
            assert!(events.is_sorted_by_key(|event| event.at));
            assert!(events.last().is_none_or(|event| event.at <= day(40)));
        }
    }
}
