//! Prepares a post so that the value of each of a person's answers is a table look-up. The values are those of `signals` times
//! their weights; the gates are those of `gates`. On the person's side a wish that was not said is an empty [`Sum`].

use domain::fit::{DestinationWish, Gate, Millionths, Signal, Verdict};

use super::dictionary::{Dictionary, Standing};
use super::needs::{Needs, Practice};
use super::postings::Sums;
use super::rows::{Born, Country, Levels, Regions};
use super::segment::{Class, Group, Kind, Segment};
use super::spoken::Spoken;
use super::weighed::{Closed, Product, Weighed, bit, product};
use crate::gates;
use crate::model::{DurationWish, Eligibility, Post};
use crate::score::{self, Sum};
use crate::signals::{ENOUGH_SPARE_DAYS, Side, availability, destination, duration, priorities};
use crate::taxonomy::Taxonomy;
use crate::window::Coverage;

pub(super) struct Query<'a> {
    post: &'a Post,
    country: Country,
    region: Option<Regions>,
    /// The security gate, which is the same for everyone.
    security: Closed,
    ages: Option<(Born, Born)>,
    weights: Weights,
    /// Availability, by the spare days around a stay that is fully covered.
    free: [Product; ENOUGH_SPARE_DAYS as usize + 1],
    standings: Vec<Closed>,
    languages: Spoken,
    /// By the person's answers: (value on the placement's side, part of the person's side).
    priorities: [(Product, Sum); Levels::COUNT],
    /// By wish: first for people who name countries, then for people who name none.
    destinations: [[Sum; 4]; 2],
    durations: [Sum; duration::TOO_FAR as usize + 1],
    /// The highest value of any list of wishes that is not empty.
    learning: Sum,
    /// Upper bound of the skills signal, by the sum of the single skills' values.
    skills_by_sum: [Product; Sums::WHOLE as usize + 1],
    needs: Needs,
    practice: Practice,
}

/// Weights that the search reads, looked up once.
#[derive(Clone, Copy, Debug)]
struct Weights {
    skills: Millionths,
    languages: Millionths,
    learning: Millionths,
    duration: Millionths,
}

impl<'a> Query<'a> {
    pub fn of(post: &'a Post, dictionary: &Dictionary, taxonomy: &Taxonomy) -> Self {
        let weight = |signal| weight(post, signal);
        let needs = Needs::of(post, taxonomy);
        let practice = Practice::of(post, taxonomy);
        let above_accepted_level = post.security.is_some_and(|security| security.level > security.accepted);
        Self {
            post,
            country: Country::of(post.country),
            region: post.region.map(Regions::of),
            security: if above_accepted_level { bit(Gate::Security) } else { 0 },
            ages: ages(post),
            weights: Weights {
                skills: weight(Signal::Skills),
                languages: weight(Signal::Languages),
                learning: weight(Signal::Learning),
                duration: weight(Signal::Duration),
            },
            free: by_days(|days| product(weight(Signal::Availability), availability::covered(days))),
            standings: dictionary.standings.values().iter().map(|standing| residence(post, standing)).collect(),
            languages: Spoken::of(post, weight(Signal::Languages), dictionary.languages.values().len()),
            priorities: priorities_by_level(post),
            destinations: [false, true].map(|regions_only| {
                DESTINATIONS.map(|wish| Sum::of(weight(Signal::Destination), destination::worth(wish, regions_only)))
            }),
            durations: by_days(|days| Sum::of(weight(Signal::Duration), Some(duration::worth(days)))),
            learning: Sum::of(weight(Signal::Learning), Some(practice.most)),
            skills_by_sum: skills_by_sum(weight(Signal::Skills), needs.is_empty()),
            needs,
            practice,
        }
    }

    pub const fn needs(&self) -> &Needs {
        &self.needs
    }

    pub const fn practice(&self) -> &Practice {
        &self.practice
    }

    /// The weight of skills on the placement's side.
    pub const fn skills_weight(&self) -> Millionths {
        self.weights.skills
    }

    /// Upper bound of the placement's side, without priorities and skills.
    pub fn placement_at_most(&self) -> Product {
        self.free_at_most() + product(self.weights.languages, Millionths::ONE)
    }

    /// Upper bound of the person's side, from the part that is known. A wish that is not read yet may be met in full, or may not
    /// have been said: the bound is above both. `content`: see [`Query::with_learning_at_most`].
    pub fn person_at_most(&self, known: Sum, content: bool) -> Product {
        let duration = Sum::of(self.weights.duration, Some(Millionths::ONE));
        self.with_learning_at_most(known.plus(duration).plus(self.destination_at_most()), content)
    }

    /// The gates of track and security.
    pub fn class(&self, class: &Class) -> Closed {
        self.security | if class.track == self.post.track { 0 } else { bit(Gate::Track) }
    }

    /// Whether anybody in a group may be free. `false` is exact, `true` is not.
    pub fn may_be_free(&self, group: &Group) -> bool {
        group.reach.is_some_and(|reach| reach.may_hold(self.post.dates, self.post.flexibility))
    }

    /// The availability signal and its gate. The product is valid only if the gate is open.
    pub fn free(&self, segment: &Segment, rest: usize) -> Weighed {
        let best = Coverage::best(self.post.dates, self.post.flexibility, segment.windows_of(rest));
        let whole = best.map(|(found, _)| found).filter(|found| found.missing() == 0);
        let spare = whole.map_or(0, |found| found.spare.min(ENOUGH_SPARE_DAYS));
        let closed = if whole.is_some() { 0 } else { bit(Gate::Availability) };
        Weighed { product: self.free[usize::from(spare)], closed }
    }

    /// Upper bound of [`Query::free`]: the value with enough spare days.
    pub const fn free_at_most(&self) -> Product {
        self.free[ENOUGH_SPARE_DAYS as usize]
    }

    /// The languages signal, and the gates of languages and residence.
    pub fn kind(&mut self, kind: &Kind, dictionary: &Dictionary) -> Weighed {
        let spoken = self.languages.weigh(kind.languages, dictionary);
        Weighed { closed: spoken.closed | self.standings[kind.standing as usize], ..spoken }
    }

    pub fn priorities(&self, levels: Levels) -> (Product, Sum) {
        self.priorities[levels.number()]
    }

    /// The gate of excluded countries.
    pub fn excluded(&self, segment: &Segment, rest: usize) -> Closed {
        if segment.excluded_by(rest).contains(&self.country) { bit(Gate::ExcludedCountry) } else { 0 }
    }

    /// The destination signal.
    pub fn destination(&self, segment: &Segment, rest: usize) -> Sum {
        let regions_only = segment.wanted_by(rest).is_empty();
        self.destinations[usize::from(regions_only)][self.wish(segment, rest) as usize]
    }

    fn wish(&self, segment: &Segment, rest: usize) -> DestinationWish {
        let (wanted, regions) = (segment.wanted_by(rest), segment.rests[rest].regions);
        if wanted.contains(&self.country) {
            DestinationWish::Country
        } else if self.region.is_some_and(|region| regions.meets(region)) {
            DestinationWish::Region
        } else if wanted.is_empty() && regions.is_empty() {
            DestinationWish::Open
        } else {
            DestinationWish::Elsewhere
        }
    }

    /// Upper bound of [`Query::destination`]: the value if the person wishes for this country.
    pub const fn destination_at_most(&self) -> Sum {
        self.destinations[0][DestinationWish::Country as usize]
    }

    pub fn duration(&self, wish: Option<DurationWish>) -> Sum {
        let days = self.post.dates.days();
        wish.map_or_else(Sum::default, |wish| {
            self.durations[usize::from(duration::outside(days, wish).min(duration::TOO_FAR))]
        })
    }

    /// The skills signal and its gate.
    pub fn skills(&mut self, segment: &Segment, rest: usize) -> Weighed {
        let (value, open) = self.needs.weigh(segment.skills_of(rest));
        Weighed { product: product(self.weights.skills, value), closed: if open { 0 } else { bit(Gate::Skills) } }
    }

    pub fn learning(&self, segment: &Segment, rest: usize) -> Sum {
        Sum::of(self.weights.learning, self.practice.weigh(segment.learning_of(rest)))
    }

    /// Upper bound of the person's side without reading what they wish to learn, from its other parts. `content`: the post meets one
    /// of these wishes, or the person has none.
    pub fn with_learning_at_most(&self, others: Sum, content: bool) -> Product {
        if content {
            others.at_most().max(others.plus(self.learning).at_most())
        } else {
            others.plus(Sum::of(self.weights.learning, Some(Millionths::ZERO))).at_most()
        }
    }

    /// Upper bound of [`Query::skills`] from the postings' sum, without reading the skills.
    pub fn skills_at_most(&self, sum: u8) -> Product {
        self.skills_by_sum[usize::from(sum)]
    }

    pub fn is_of_age(&self, born: Born) -> bool {
        self.ages.is_none_or(|(first, last)| first <= born && born <= last)
    }
}

/// In the order of `DestinationWish`'s discriminants.
const DESTINATIONS: [DestinationWish; 4] =
    [DestinationWish::Country, DestinationWish::Region, DestinationWish::Elsewhere, DestinationWish::Open];

/// The fit of both sides.
pub(super) fn fit(placement: Product, person: Sum) -> Millionths {
    score::both_sides(score::whole(placement), person.mean())
}

/// Upper bound of a fit, from upper bounds of both sides.
pub(super) fn fit_at_most(placement: Product, person: Product) -> Millionths {
    score::both_sides(score::whole(placement), Some(score::whole(person)))
}

/// A table by number of days, from 0.
fn by_days<T, const N: usize>(part: impl Fn(u16) -> T) -> [T; N] {
    std::array::from_fn(|days| part(u16::try_from(days).unwrap_or(u16::MAX)))
}

/// Upper bound for each sum of skill values; the full weight if the post asks for no skill.
fn skills_by_sum(weight: Millionths, nothing_asked: bool) -> [Product; Sums::WHOLE as usize + 1] {
    std::array::from_fn(|sum| {
        let share = if nothing_asked { Millionths::ONE } else { Millionths::ratio(sum as u64, u64::from(Sums::WHOLE)) };
        product(weight, share)
    })
}

/// A signal's weight on its own side. Not for priorities, which have one on each side.
fn weight(post: &Post, signal: Signal) -> Millionths {
    let sides = post.weights.placement().into_iter().chain(post.weights.person());
    sides.filter(|(one, _)| *one == signal).map(|(_, weight)| weight).next().unwrap_or_default()
}

fn priorities_by_level(post: &Post) -> [(Product, Sum); Levels::COUNT] {
    let on = |side: [(Signal, Millionths); 4]| side.into_iter().find(|(signal, _)| *signal == Signal::Priorities);
    let placement_weight = on(post.weights.placement()).map_or(Millionths::ZERO, |(_, weight)| weight);
    let person_weight = on(post.weights.person()).map_or(Millionths::ZERO, |(_, weight)| weight);
    let mut table = [(0, Sum::default()); Levels::COUNT];
    for levels in Levels::all() {
        let value = |side| priorities::value(side, levels.whole(), post.priorities);
        let on_placement = product(placement_weight, value(Side::Placement).unwrap_or_default());
        table[levels.number()] = (on_placement, Sum::of(person_weight, value(Side::Person)));
    }
    table
}

/// The first and the last birth date that the age limits allow; `None` if there are no limits.
fn ages(post: &Post) -> Option<(Born, Born)> {
    let Eligibility { minimum_age, maximum_age, .. } = post.eligibility;
    if minimum_age.is_none() && maximum_age.is_none() {
        return None;
    }
    // The age gate clamps ages to 0..=255, so a minimum of 0 or a maximum of 255 excludes nobody.
    let youngest = minimum_age.filter(|years| *years > 0);
    let oldest = maximum_age.filter(|limit| limit.years < u8::MAX);
    let last = youngest.map_or(Born::LAST, |years| Born::on(post.dates.first()).years_before(i32::from(years)));
    let first = oldest.map_or(Born::FIRST, |limit| Born::on(limit.on).years_before(i32::from(limit.years) + 1).next());
    Some((first, last))
}

fn residence(post: &Post, standing: &Standing) -> Closed {
    let (verdict, _) = gates::person::standing(&post.eligibility, standing.residence.as_ref(), standing.status);
    if verdict == Verdict::Passed { 0 } else { bit(Gate::Residence) }
}
