//! When a person is free, where they would go, what they would learn.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::country::{CountryCode, Region, programme_region};
use crate::dates::DateRange;
use crate::form::{FieldCode, FormErrors, Parser, RawForm, bound};
use crate::skill::SkillKey;

/// A few summers and terms; more is a calendar.
const MAX_WINDOWS: usize = 10;
/// A mandate of two years.
const MAX_DAYS: u16 = 730;
/// All of the programme's countries at most.
const MAX_COUNTRIES: usize = 60;
/// More wishes than this say nothing.
const MAX_LEARNING: usize = 10;

/// Rows `windows.N.starts_on`, `windows.N.ends_on`; `shortest_days`, `longest_days`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Availability {
    /// When the person is free: in order, without overlap.
    pub windows: Vec<DateRange>,
    /// The shortest stay they wish for.
    pub shortest_days: Option<u16>,
    /// The longest stay they wish for.
    pub longest_days: Option<u16>,
}

/// `wanted_country`, `wanted_region`, `excluded_country`, `excluded_region`, each several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Destinations {
    /// Countries they name.
    pub wanted_countries: Vec<CountryCode>,
    /// Regions they name. With no country and no region, they are open to all.
    pub wanted_regions: Vec<Region>,
    /// Countries they would not go to.
    pub excluded_countries: Vec<CountryCode>,
    /// Regions they would not go to, save for countries they name.
    pub excluded_regions: Vec<Region>,
}

/// `learn`, several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Learning(Vec<SkillKey>);

impl Availability {
    /// Reads its form, as somebody types it today.
    ///
    /// # Errors
    /// What is wrong with what was typed; a period that ended before today.
    pub fn read(form: &RawForm, today: Date) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let windows = p.rows("windows", MAX_WINDOWS, |row| {
            let window = row.range("starts_on", "ends_on")?;
            if window.end() < today {
                row.fail("ends_on", FieldCode::PeriodInThePast);
            }
            Some(window)
        });
        let shortest_days = p.optional_number("shortest_days", 1..=MAX_DAYS);
        let longest_days = p.optional_number("longest_days", 1..=MAX_DAYS);
        if shortest_days.zip(longest_days).is_some_and(|(shortest, longest)| shortest > longest) {
            p.fail("longest_days", FieldCode::MinimumAboveMaximum);
        }
        p.finish(|| Some(Self { windows: joined(windows), shortest_days, longest_days }))
    }

    /// Without the windows that ended before today.
    #[must_use]
    pub fn from_today(&self, today: Date) -> Self {
        let windows = self.windows.iter().copied().filter(|window| window.end() >= today).collect();
        Self { windows, ..self.clone() }
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = self.windows.iter().enumerate().fold(RawForm::default(), |form, (row, window)| {
            form.with(format!("windows.{row}.starts_on"), window.start().to_string())
                .with(format!("windows.{row}.ends_on"), window.end().to_string())
        });
        form.with_some("shortest_days", self.shortest_days).with_some("longest_days", self.longest_days)
    }
}

impl Destinations {
    /// Whether the person would not go to a country.
    #[must_use]
    pub fn excludes(&self, country: CountryCode) -> bool {
        let by_region = || programme_region(country).is_some_and(|region| self.excluded_regions.contains(&region));
        self.excluded_countries.contains(&country) || (by_region() && !self.wanted_countries.contains(&country))
    }

    /// Whether nothing was filled.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let add = |form: RawForm, name: &'static str, values: Vec<&'static str>| {
            values.into_iter().fold(form, |form, value| form.with(name, value))
        };
        let countries = |list: &[CountryCode]| list.iter().map(|country| country.as_str()).collect();
        let regions = |list: &[Region]| list.iter().map(|region| region.as_str()).collect();
        let form = add(RawForm::default(), "wanted_country", countries(&self.wanted_countries));
        let form = add(form, "wanted_region", regions(&self.wanted_regions));
        let form = add(form, "excluded_country", countries(&self.excluded_countries));
        add(form, "excluded_region", regions(&self.excluded_regions))
    }
}

impl Learning {
    /// The skills they want to learn.
    #[must_use]
    pub fn as_slice(&self) -> &[SkillKey] {
        &self.0
    }

    /// The list with a skill at its end.
    ///
    /// # Errors
    /// `TooMany` where the list is full.
    pub fn with(self, skill: SkillKey) -> Result<Self, FieldCode> {
        let Self(mut skills) = self.without(&skill);
        if skills.len() >= MAX_LEARNING {
            return Err(FieldCode::TooMany { max: bound(MAX_LEARNING) });
        }
        skills.push(skill);
        Ok(Self(skills))
    }

    /// The list without a skill.
    #[must_use]
    pub fn without(mut self, skill: &SkillKey) -> Self {
        self.0.retain(|other| other != skill);
        self
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().fold(RawForm::default(), |form, skill| form.with("learn", skill.as_str()))
    }
}

/// The windows in order, those that touch made one: a stay across both must fit within one window.
fn joined(mut windows: Vec<DateRange>) -> Vec<DateRange> {
    windows.sort_unstable();
    let mut apart: Vec<DateRange> = Vec::new();
    for window in windows {
        match apart.last_mut() {
            Some(last) if touches(*last, window) => {
                // The start is not later than the new end, since windows come in order.
                *last = DateRange::new(last.start(), last.end().max(window.end())).unwrap_or(window);
            }
            _ => apart.push(window),
        }
    }
    apart
}

fn touches(before: DateRange, after: DateRange) -> bool {
    before.end().tomorrow().is_ok_and(|day| after.start() <= day)
}

impl TryFrom<&RawForm> for Availability {
    type Error = FormErrors;

    /// With the periods that have ended, too.
    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        Self::read(form, Date::MIN)
    }
}

impl TryFrom<&RawForm> for Destinations {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let wanted_countries = p.many("wanted_country", MAX_COUNTRIES, CountryCode::parse);
        let wanted_regions = p.many("wanted_region", Region::ALL.len(), str::parse);
        let excluded_countries = p.many("excluded_country", MAX_COUNTRIES, CountryCode::parse);
        let excluded_regions = p.many("excluded_region", Region::ALL.len(), str::parse);
        if excluded_countries.iter().any(|country| wanted_countries.contains(country)) {
            p.fail("excluded_country", FieldCode::Contradiction);
        }
        if excluded_regions.iter().any(|region| wanted_regions.contains(region)) {
            p.fail("excluded_region", FieldCode::Contradiction);
        }
        p.finish(|| Some(Self { wanted_countries, wanted_regions, excluded_countries, excluded_regions }))
    }
}

impl TryFrom<&RawForm> for Learning {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let learn = p.many("learn", MAX_LEARNING, SkillKey::parse);
        p.finish(|| Some(Self(learn)))
    }
}
