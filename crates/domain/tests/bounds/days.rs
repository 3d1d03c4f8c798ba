//! Dates, and how long things last.

use domain::{
    application::{ApplicationState, OfferTerms},
    dates::{DateRange, check_birth, parse_date},
    link::{LinkLife, LinkPurpose},
    retention::{self, FileAccess},
    step::{check_day, departure_from},
};
use jiff::{SignedDuration, Timestamp, civil::date};

#[test]
fn years_from_1900_to_2100() {
    for (day, passes) in [("1899-12-31", false), ("1900-01-01", true), ("2100-12-31", true), ("2101-01-01", false)] {
        assert_eq!(parse_date(day).is_ok(), passes, "{day}");
    }
}

#[test]
fn people_of_14_to_100_have_a_profile() {
    let today = date(2026, 11, 28);
    for (birth, passes) in
        [(date(1925, 12, 31), false), (date(1926, 1, 1), true), (date(2012, 11, 28), true), (date(2012, 11, 29), false)]
    {
        assert_eq!(check_birth(birth, today).is_ok(), passes, "{birth}");
    }
}

#[test]
fn people_leave_at_most_seven_days_early() {
    let stay = DateRange::new(date(2027, 6, 8), date(2027, 8, 20)).expect("in order");
    let from = Some(departure_from(stay));
    assert!(check_day(from, date(2027, 6, 1)).is_ok() && check_day(from, date(2027, 5, 31)).is_err());
}

#[test]
fn an_offer_lasts_from_today_to_the_eve_of_the_departure() {
    let (today, departure) = (date(2026, 11, 24), date(2027, 5, 18));
    for (day, passes) in [(date(2026, 11, 23), false), (today, true), (date(2027, 5, 17), true), (departure, false)] {
        let terms = OfferTerms { expires_on: day, message: None };
        assert_eq!(terms.checked(today, departure).is_ok(), passes, "{day}");
    }
    let terms = OfferTerms { expires_on: today, message: None };
    assert!(terms.is_open(today) && !terms.is_open(today.tomorrow().expect("a day")));
}

#[test]
fn links_live_as_long_as_the_mails_and_pages_say() {
    let lives = LinkPurpose::ALL.map(|purpose| (purpose.as_str(), purpose.life()));
    let minutes = |minutes: i64| LinkLife::Time(SignedDuration::from_mins(minutes));
    assert_eq!(
        lives,
        [
            ("confirm_address", LinkLife::Days(7)),
            ("sign_in", minutes(30)),
            ("reset_password", minutes(2 * 60)),
            ("change_address", minutes(24 * 60)),
            ("undo_address", LinkLife::Days(7)),
            ("invitation", LinkLife::Days(14)),
            ("partner_confirmation", LinkLife::Days(45)),
            ("nomination", LinkLife::Days(30)),
        ]
    );
}

#[test]
fn files_are_kept_a_year_those_of_a_stay_three() {
    let end = Timestamp::UNIX_EPOCH;
    for (state, days) in [(ApplicationState::NotSelected, 366), (ApplicationState::Completed, 3 * 366)] {
        let after = |kept: SignedDuration| FileAccess::of(state, end, end + kept);
        let kept = SignedDuration::from_hours(24 * days);
        assert!(after(kept - SignedDuration::from_secs(1)).is_open(), "{state}: its last second");
        assert_eq!(after(kept), FileAccess::Nothing, "{state}");
    }
    assert_eq!(retention::mail_kept(), SignedDuration::from_hours(24 * 90));
}
