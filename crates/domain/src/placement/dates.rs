//! The dates of a placement, each checked against the others, the season and today.

use jiff::civil::Date;

use super::{MissingPiece, PlaceAndDates, PlacementDraft, PlacementStep, missing};
use crate::country::CountryCode;
use crate::dates::DateRange;
use crate::form::{FieldCode, FormErrors};

/// What the dates of a placement are checked against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// Today, in Québec.
    pub today: Date,
    /// When the placement's season takes applications.
    pub season: DateRange,
}

impl PlaceAndDates {
    /// Every date that contradicts another, under the name of its field.
    #[must_use]
    pub fn problems(&self, calendar: &Calendar) -> Vec<(&'static str, FieldCode)> {
        let start = self.dates.map(DateRange::start);
        let past = start.filter(|start| *start <= calendar.today).map(|_| ("starts_on", FieldCode::InThePast));
        [past, self.deadline_problem(calendar), self.preparation_problem(calendar)].into_iter().flatten().collect()
    }

    fn deadline_problem(&self, calendar: &Calendar) -> Option<(&'static str, FieldCode)> {
        let (deadline, season) = (self.deadline?, calendar.season);
        let start = self.dates.map(DateRange::start);
        let code = if deadline < calendar.today {
            FieldCode::InThePast
        } else if let Some(start) = start.filter(|start| deadline >= *start) {
            FieldCode::before_day(start)
        } else if deadline < season.start() {
            FieldCode::from_day(season.start())
        } else if deadline > season.end() {
            FieldCode::until_day(season.end())
        } else {
            return None;
        };
        Some(("deadline", code))
    }

    /// People prepare after they were chosen and before they leave.
    fn preparation_problem(&self, calendar: &Calendar) -> Option<(&'static str, FieldCode)> {
        let preparation = self.preparation?;
        let late = self.dates.filter(|stay| preparation.end() > stay.start());
        // A deadline that is wrong by itself says nothing about the preparation.
        let deadline = self.deadline.filter(|_| self.deadline_problem(calendar).is_none());
        let early = deadline.filter(|deadline| preparation.end() <= *deadline);
        if preparation.start() < calendar.today {
            Some(("preparation_starts_on", FieldCode::InThePast))
        } else if let Some(stay) = late {
            Some(("preparation_ends_on", FieldCode::until_day(stay.start())))
        } else {
            early.map(|deadline| ("preparation_ends_on", FieldCode::from_day(deadline.tomorrow().unwrap_or(deadline))))
        }
    }

    /// The same as the errors of its form.
    ///
    /// # Errors
    /// When a date contradicts another.
    pub fn check(&self, calendar: &Calendar) -> Result<(), FormErrors> {
        let mut errors = FormErrors::new();
        for (field, code) in self.problems(calendar) {
            errors.add(field, code);
        }
        errors.into_result()
    }
}

impl PlacementDraft {
    /// What is wrong with a partner in that country. People who come to Québec are sent by a partner elsewhere.
    #[must_use]
    pub fn partner_problem(&self, partner: CountryCode) -> Option<FieldCode> {
        let placement = self.place.country.filter(|country| *country != CountryCode::CANADA)?;
        (placement != partner).then(|| FieldCode::partner_elsewhere(partner, placement))
    }

    /// Everything that keeps it from being submitted today, in the order of the steps: what is missing, what contradicts itself,
    /// and what the calendar and its partner's country contradict.
    #[must_use]
    pub fn blockers(&self, calendar: &Calendar, partner: Option<CountryCode>) -> Vec<MissingPiece> {
        let mut found = missing::pieces(self);
        let dates = self.place.problems(calendar).into_iter();
        // A date that contradicts another is found without a calendar too; the code here names the day.
        for (field, code) in dates {
            found.retain(|piece| piece.field != field);
            found.push(MissingPiece { step: PlacementStep::PlaceAndDates, field, code });
        }
        let elsewhere = partner.and_then(|partner| self.partner_problem(partner));
        found.extend(elsewhere.map(|code| MissingPiece { step: PlacementStep::Partner, field: "partner", code }));
        found.sort_by_key(|piece| PlacementStep::ALL.iter().position(|step| *step == piece.step));
        found
    }
}

#[cfg(test)]
mod tests {
    //! Every date at its bounds; a partner's country; what blocks a submission is named at its step.
    use super::*;
    use crate::form::RawForm;
    use jiff::civil::date;

    fn calendar() -> Calendar {
        let season = DateRange::new(date(2026, 8, 15), date(2027, 4, 30)).unwrap();
        Calendar { today: date(2026, 11, 24), season }
    }

    fn place(fields: &[(&str, &str)]) -> PlaceAndDates {
        let form = fields.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value));
        (&form).try_into().unwrap()
    }

    fn with_stay(fields: &[(&str, &str)]) -> Vec<(&'static str, FieldCode)> {
        let stay = [("starts_on", "2027-05-18"), ("ends_on", "2027-07-31")];
        place(&[&stay, fields].concat()).problems(&calendar())
    }

    #[test]
    fn people_leave_after_today() {
        for (start, wrong) in [("2020-06-01", true), ("2026-11-24", true), ("2026-11-25", false)] {
            let problems = place(&[("starts_on", start), ("ends_on", "2027-07-31")]).problems(&calendar());
            assert_eq!(problems == [("starts_on", FieldCode::InThePast)], wrong, "{start}");
            assert_eq!(problems.is_empty(), !wrong, "{start}");
        }
    }

    #[test]
    fn a_deadline_lies_between_today_and_departure_within_the_season() {
        for (deadline, code) in [
            ("2026-11-23", Some(FieldCode::InThePast)),
            ("2026-11-24", None),
            ("2027-04-30", None),
            ("2027-05-01", Some(FieldCode::until_day(date(2027, 4, 30)))),
            ("2027-05-18", Some(FieldCode::before_day(date(2027, 5, 18)))),
        ] {
            let expected: Vec<_> = code.map(|code| ("deadline", code)).into_iter().collect();
            assert_eq!(with_stay(&[("deadline", deadline)]), expected, "{deadline}");
        }
        let later = Calendar { season: DateRange::new(date(2027, 1, 1), date(2027, 4, 30)).unwrap(), ..calendar() };
        let found = place(&[("deadline", "2026-12-31")]).problems(&later);
        assert_eq!(found, [("deadline", FieldCode::from_day(date(2027, 1, 1)))]);
    }

    #[test]
    fn people_prepare_after_the_deadline_and_before_departure() {
        let preparation = |start: &str, end: &str| {
            let fields = [("preparation_starts_on", start), ("preparation_ends_on", end), ("deadline", "2027-01-10")];
            with_stay(&fields).first().copied()
        };
        assert_eq!(preparation("2027-01-16", "2027-05-18"), None);
        let late = FieldCode::until_day(date(2027, 5, 18));
        assert_eq!(preparation("2027-01-16", "2027-05-19"), Some(("preparation_ends_on", late)));
        let early = FieldCode::from_day(date(2027, 1, 11));
        assert_eq!(preparation("2026-12-01", "2027-01-10"), Some(("preparation_ends_on", early)));
        assert_eq!(preparation("2026-11-23", "2027-02-01"), Some(("preparation_starts_on", FieldCode::InThePast)));
    }

    #[test]
    fn a_wrong_deadline_is_the_only_thing_said() {
        let preparation = [("preparation_starts_on", "2027-01-16"), ("preparation_ends_on", "2027-05-18")];
        for (deadline, code) in [
            ("2027-06-01", FieldCode::before_day(date(2027, 5, 18))),
            ("2027-05-18", FieldCode::before_day(date(2027, 5, 18))),
        ] {
            let found = with_stay(&[preparation.as_slice(), &[("deadline", deadline)]].concat());
            assert_eq!(found, [("deadline", code)], "{deadline}");
        }
    }

    #[test]
    fn a_partner_is_where_the_placement_is() {
        let [senegal, peru] = ["SN", "PE"].map(|code| CountryCode::parse(code).unwrap());
        let in_country =
            |code: &str| PlacementDraft { place: place(&[("country", code)]), ..PlacementDraft::default() };
        assert_eq!(in_country("SN").partner_problem(senegal), None);
        assert_eq!(in_country("PE").partner_problem(senegal), Some(FieldCode::partner_elsewhere(senegal, peru)));
        assert_eq!(in_country("CA").partner_problem(senegal), None, "an exchange is sent from elsewhere");
        assert_eq!(PlacementDraft::default().partner_problem(senegal), None);
    }

    #[test]
    fn what_blocks_is_named_once_at_its_step() {
        let place = place(&[
            ("country", "PE"),
            ("starts_on", "2020-06-01"),
            ("ends_on", "2020-08-01"),
            ("deadline", "2020-06-01"),
        ]);
        let draft = PlacementDraft { place, ..PlacementDraft::default() };
        let found = draft.blockers(&calendar(), CountryCode::parse("SN").ok());
        let codes = |field: &str| found.iter().filter(|piece| piece.field == field).count();
        assert_eq!((codes("deadline"), codes("starts_on")), (1, 1));
        let elsewhere = found.iter().find(|piece| matches!(piece.code, FieldCode::PartnerElsewhere { .. })).unwrap();
        assert_eq!((elsewhere.step, elsewhere.field), (PlacementStep::Partner, "partner"));
        let order: Vec<_> =
            found.iter().map(|piece| PlacementStep::ALL.iter().position(|step| *step == piece.step)).collect();
        assert!(order.is_sorted());
    }
}
