//! Lookup tables of a post for the plain scan and tantivy: every part of a fit that depends on the post and on one fact of a
//! person.

use std::ops::Add;

use crate::arithmetic::{
    ONE, best_need_share, language_value, priorities, ratio, skill_value, times, unpack_priorities, weights,
};
use crate::posts::{AskedLanguage, AskedSkill, Offer};
use crate::world::{CONCEPTS, LANGUAGES, World, region_number};

/// The table sizes: steps of a language, and levels of a skill.
pub const STEPS: usize = 8;
pub const RANKS: usize = 4;

/// The code of an unknown place or status.
pub const NOT_SAID: u8 = 63;

const REQUIRED_SHARE: u64 = 2;
const DESIRED_SHARE: u64 = 1;
const ENOUGH_SPARE_DAYS: u64 = 60;
/// The value of a stay that is fully covered, without spare days.
const COVERED: u64 = 100_000;
const TOO_FAR: u64 = 45;

/// An upper bound of a post's needs of one kind.
const NEEDS: usize = 8;

/// A person's record; each fact is read only when it is needed.
pub trait Facts {
    fn inbound(&self) -> bool;
    fn born(&self) -> Option<i32>;
    fn place(&self) -> u8;
    fn status(&self) -> u8;
    /// Sets of countries, one bit each.
    fn excluded(&self) -> u64;
    fn countries(&self) -> u64;
    fn regions(&self) -> u8;
    /// Two bits each, the first in the lowest.
    fn priorities(&self) -> u8;
    fn duration(&self) -> Option<(u16, u16)>;
    fn windows(&self, each: impl FnMut(i32, i32));
    /// Each as `language * STEPS + steps`.
    fn languages(&self, each: impl FnMut(usize));
    /// Each as `concept * RANKS + rank`.
    fn skills(&self, each: impl FnMut(usize));
    fn learning(&self, each: impl FnMut(usize));
}

/// The table of a need: the value of each possible answer, and whether it opens the gate.
struct Need {
    share: u64,
    gate: bool,
    value: Vec<u32>,
    opens: Vec<bool>,
}

/// What a person's wishes add to their side: weights times values, and these weights. Nothing for a wish that was not said.
#[derive(Clone, Copy, Default)]
struct Wished {
    product: u64,
    weight: u64,
}

impl Wished {
    const fn of(weight: u64, value: u64) -> Self {
        Self { product: weight * value, weight }
    }
}

impl Add for Wished {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { product: self.product + other.product, weight: self.weight + other.weight }
    }
}

pub struct Tables {
    /// The country is too dangerous, so nobody is eligible.
    closed: bool,
    inbound: bool,
    earliest: Option<i32>,
    latest: Option<i32>,
    places: u64,
    statuses: u64,
    first: i32,
    flexibility: i32,
    days: i32,
    country: u64,
    region: u8,
    languages: Vec<Need>,
    skills: Vec<Need>,
    best_skill_share: u64,
    learning: Vec<u32>,
    placement_priorities: [u32; 64],
    person_priorities: [Wished; 64],
    placement_weights: [u64; 4],
    person_weights: PersonWeights,
}

struct PersonWeights {
    destination: u64,
    learning: u64,
    duration: u64,
}

const fn share(required: bool) -> u64 {
    if required { REQUIRED_SHARE } else { DESIRED_SHARE }
}

fn mask(numbers: &[u8]) -> u64 {
    let set = numbers.iter().fold(0, |set, at| set | 1 << at);
    // An empty list accepts every place, also an unknown one. `Tables::new` rejects unknown places if the post asks for either.
    if numbers.is_empty() { u64::MAX } else { set }
}

impl Tables {
    pub fn new(world: &World, offer: &Offer) -> Self {
        let (earliest, latest) = offer.birth_dates();
        let (placement_weights, [destination, for_priorities, learn, duration]) = weights(offer.individual);
        let asks_where = !offer.places.is_empty() || !offer.statuses.is_empty();
        let said = if asks_where { !(1 << NOT_SAID) } else { u64::MAX };
        let practised = offer.skills.iter().map(|asked| asked.concept).chain(offer.practises.iter().copied());
        Self {
            closed: offer.security.is_some_and(|(level, accepted)| level > accepted),
            inbound: offer.inbound,
            earliest,
            latest,
            places: mask(&offer.places) & said,
            statuses: mask(&offer.statuses),
            first: offer.first,
            flexibility: i32::from(offer.flexibility),
            days: offer.last - offer.first + 1,
            country: 1 << offer.country,
            region: 1 << region_number(world.countries[usize::from(offer.country)].0),
            languages: offer.languages.iter().map(Need::language).collect(),
            skills: offer.skills.iter().map(|asked| Need::skill(world, *asked, offer.individual)).collect(),
            best_skill_share: best_need_share(offer.individual),
            learning: learning(world, practised),
            placement_priorities: std::array::from_fn(|have| {
                priorities(offer.priorities, unpack_priorities(have as u8)).unwrap_or(ONE) as u32
            }),
            person_priorities: std::array::from_fn(|have| {
                let value = priorities(unpack_priorities(have as u8), offer.priorities);
                value.map_or_else(Wished::default, |value| Wished::of(for_priorities, value))
            }),
            placement_weights,
            person_weights: PersonWeights { destination, learning: learn, duration },
        }
    }

    /// The combined fit of both sides, or the placement's side alone without a wish; `None` unless every gate is passed.
    pub fn fit(&self, person: &impl Facts) -> Option<u32> {
        if !self.may_leave(person) {
            return None;
        }
        let availability = self.availability(person)?;
        let languages = weigh(&self.languages, 0, |each| person.languages(each))?;
        let skills = weigh(&self.skills, self.best_skill_share, |each| person.skills(each))?;
        let levels = usize::from(person.priorities());
        let values = [skills, languages, u64::from(self.placement_priorities[levels]), availability];
        let a = self.placement_weights.iter().zip(values).map(|(weight, value)| weight * value).sum::<u64>() / ONE;
        let wished =
            self.person_priorities[levels] + self.destination(person) + self.practice(person) + self.duration(person);
        let both = |b: u64| (2 * a * b).checked_div(a + b).unwrap_or(0);
        Some(wished.product.checked_div(wished.weight).map_or(a, both) as u32)
    }

    fn may_leave(&self, person: &impl Facts) -> bool {
        let age = || match person.born() {
            None => self.earliest.is_none() && self.latest.is_none(),
            Some(born) => {
                self.earliest.is_none_or(|earliest| born >= earliest) && self.latest.is_none_or(|latest| born <= latest)
            }
        };
        !self.closed
            && person.inbound() == self.inbound
            && self.places >> person.place() & 1 == 1
            && self.statuses >> person.status() & 1 == 1
            && age()
            && person.excluded() & self.country == 0
    }

    /// `None` if no window covers the whole stay.
    fn availability(&self, person: &impl Facts) -> Option<u64> {
        let mut spare = None;
        person.windows(|first, last| {
            let start = first.clamp(self.first - self.flexibility, self.first + self.flexibility);
            if first <= start && start + self.days - 1 <= last {
                spare = spare.max(Some(last - first + 1 - self.days));
            }
        });
        spare.map(|days| COVERED + times(ONE - COVERED, ratio(days as u64, ENOUGH_SPARE_DAYS)))
    }

    fn destination(&self, person: &impl Facts) -> Wished {
        let (countries, regions) = (person.countries(), person.regions());
        let value = if countries & self.country != 0 {
            ONE
        } else if regions & self.region != 0 {
            if countries == 0 { ONE } else { 850_000 }
        } else if countries == 0 && regions == 0 {
            return Wished::default();
        } else {
            250_000
        };
        Wished::of(self.person_weights.destination, value)
    }

    /// The best-met wish counts six tenths, the mean of all four tenths.
    fn practice(&self, person: &impl Facts) -> Wished {
        let (mut count, mut sum, mut best) = (0, 0, 0);
        person.learning(|concept| {
            let value = u64::from(self.learning[concept]);
            count += 1;
            sum += value;
            best = best.max(value);
        });
        let value = (4 * sum + 6 * count * best).checked_div(10 * count);
        value.map_or_else(Wished::default, |value| Wished::of(self.person_weights.learning, value))
    }

    fn duration(&self, person: &impl Facts) -> Wished {
        let days = self.days as u64;
        person.duration().map_or_else(Wished::default, |(shortest, longest)| {
            let outside = u64::from(shortest).saturating_sub(days).max(days.saturating_sub(u64::from(longest)));
            Wished::of(self.person_weights.duration, ONE - ratio(outside, TOO_FAR))
        })
    }
}

/// The mean of the best answer to each need, by the needs' shares, and the value of the best-met need with `best_share` for
/// each one of the mean; `None` if a gate stays closed.
fn weigh(needs: &[Need], best_share: u64, answers: impl FnOnce(&mut dyn FnMut(usize))) -> Option<u64> {
    if needs.is_empty() {
        return Some(ONE);
    }
    let (mut best, mut open) = ([0_u32; NEEDS], [false; NEEDS]);
    answers(&mut |answer| {
        for (at, need) in needs.iter().enumerate() {
            best[at] = best[at].max(need.value[answer]);
            open[at] |= need.opens[answer];
        }
    });
    let (mut sum, mut whole, mut most) = (0, 0, 0);
    for (at, need) in needs.iter().enumerate() {
        if need.gate && !open[at] {
            return None;
        }
        let value = u64::from(best[at]);
        sum += need.share * value;
        whole += need.share;
        most = value.max(most);
    }
    Some((sum + best_share * whole * most) / ((1 + best_share) * whole))
}

impl Need {
    fn language(asked: &AskedLanguage) -> Self {
        let (mut value, mut opens) = (vec![0; LANGUAGES.len() * STEPS], vec![false; LANGUAGES.len() * STEPS]);
        for (language, floor) in &asked.any_of {
            for steps in 1..=6_u8 {
                let at = usize::from(*language) * STEPS + usize::from(steps);
                value[at] = language_value(asked.required, u64::from(steps), u64::from(*floor)) as u32;
                opens[at] = steps >= *floor;
            }
        }
        Self { share: share(asked.required), gate: asked.required, value, opens }
    }

    fn skill(world: &World, asked: AskedSkill, individual: bool) -> Self {
        let (mut value, mut opens) = (vec![0; CONCEPTS * RANKS], vec![false; CONCEPTS * RANKS]);
        for near in &world.answers[usize::from(asked.concept)] {
            for rank in 0..RANKS as u8 {
                let at = usize::from(near.concept) * RANKS + usize::from(rank);
                value[at] = skill_value(asked.required, near.is_kind, near.worth.into(), rank, asked.rank) as u32;
                opens[at] = near.is_kind && rank >= asked.rank;
            }
        }
        Self { share: share(asked.required), gate: asked.required && individual, value, opens }
    }
}

fn learning(world: &World, practised: impl Iterator<Item = u16>) -> Vec<u32> {
    let mut value = vec![0; CONCEPTS];
    for concept in practised {
        for near in &world.serves[usize::from(concept)] {
            let known = &mut value[usize::from(near.concept)];
            *known = near.worth.max(*known);
        }
    }
    value
}
