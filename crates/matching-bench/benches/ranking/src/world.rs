//! The data that people and posts refer to: a synthetic taxonomy, countries, languages, days.

use std::sync::Arc;

use domain::country::{CountryCode, Region, programme_countries};
use domain::language::Language;
use domain::skill::{SkillKey, TaxonomyRelation};
use jiff::ToSpan;
use jiff::civil::Date;
use matching::Engine;
use matching::taxonomy::{ConceptId, Link, LinkKind, Taxonomy};

use crate::Failure;
use crate::draw::Draw;

/// Fields. Each has [`GROUPS`] groups, and each group about nine concepts, so that the taxonomy has a realistic size.
const FIELDS: usize = 20;
const GROUPS: usize = 5;
pub const CONCEPTS: usize = 1_000;

/// Pairs of related concepts across the tree.
const RELATED: usize = 600;

/// The language codes, by number.
pub const LANGUAGES: [&str; 7] = ["fr", "en", "es", "pt", "ht", "wo", "ar"];

/// The countries of wishes and posts, by number. Fewer than 64, so that a set of them fits in a number.
pub const COUNTRIES: usize = 50;

const STREAM: u64 = 0x7461_786f;

/// How a concept relates to another one: its number, the value of the relation in millionths, and whether the person's skill is
/// the same as the one asked for or narrower.
#[derive(Clone, Copy, Debug)]
pub struct Near {
    pub concept: u16,
    pub worth: u32,
    pub is_kind: bool,
}

pub struct World {
    pub engine: Engine,
    pub concepts: Vec<ConceptId>,
    /// By the concept asked for: the skills that match it.
    pub answers: Vec<Vec<Near>>,
    /// By the person's concept: the skills asked for that it matches.
    pub serves: Vec<Vec<Near>>,
    /// Cumulative weights of concepts by popularity, and the concept at each rank.
    popularity: (Vec<u32>, Vec<u16>),
    pub languages: Vec<Language>,
    pub countries: Vec<(Region, CountryCode)>,
}

impl World {
    pub fn new() -> Result<Self, Failure> {
        let mut draw = Draw::of(STREAM, 0);
        let keys = (0..CONCEPTS).map(|at| SkillKey::parse(&format!("qsf:c{at:04}"))).collect::<Result<Vec<_>, _>>()?;
        let taxonomy = Taxonomy::build(keys.clone(), links(&mut draw, &keys))?;
        let concepts: Vec<ConceptId> = keys.iter().filter_map(|key| taxonomy.concept(key)).collect();
        let (answers, serves) = relations(&taxonomy, &concepts);
        let languages = LANGUAGES.into_iter().map(Language::parse).collect::<Result<_, _>>()?;
        let countries = spread(programme_countries().filter(|(region, _)| *region != Region::Quebec).collect());
        let popularity = popularity(&mut draw);
        let engine = Engine::new(Arc::new(taxonomy));
        Ok(Self { engine, concepts, answers, serves, popularity, languages, countries })
    }

    /// A random concept by Zipf's law: the n-th most popular is n times rarer than the first.
    pub fn concept(&self, draw: &mut Draw) -> u16 {
        let (cumulative, by_rank) = &self.popularity;
        let at = draw.below(cumulative.last().copied().unwrap_or(1));
        by_rank[cumulative.partition_point(|upto| *upto <= at)]
    }
}

/// Links groups to fields, and every other concept to a random group, then adds related pairs.
fn links(draw: &mut Draw, keys: &[SkillKey]) -> Vec<Link> {
    let link = |kind, from: usize, to: usize| Link { from: keys[from].clone(), kind, to: keys[to].clone() };
    let groups = FIELDS..FIELDS * (1 + GROUPS);
    let mut links: Vec<Link> =
        groups.clone().map(|group| link(LinkKind::Broader, group, (group - FIELDS) / GROUPS)).collect();
    for concept in groups.end..CONCEPTS {
        let group = groups.start + draw.below((FIELDS * GROUPS) as u32) as usize;
        links.push(link(LinkKind::Broader, concept, group));
    }
    for _ in 0..RELATED {
        let mut any = || draw.below(CONCEPTS as u32) as usize;
        let (from, to) = (any(), any());
        links.push(link(LinkKind::Related, from, to));
    }
    links
}

/// The values published in `signals/skills.rs`.
const fn worth(relation: TaxonomyRelation) -> u32 {
    match relation {
        TaxonomyRelation::Same => 1_000_000,
        TaxonomyRelation::Narrower => 900_000,
        TaxonomyRelation::Broader => 600_000,
        TaxonomyRelation::Related => 500_000,
        TaxonomyRelation::Sibling => 350_000,
        TaxonomyRelation::None => 0,
    }
}

type Relations = Vec<Vec<Near>>;

fn relations(taxonomy: &Taxonomy, concepts: &[ConceptId]) -> (Relations, Relations) {
    let (mut answers, mut serves) = (vec![Vec::new(); concepts.len()], vec![Vec::new(); concepts.len()]);
    for (have, at_hand) in concepts.iter().enumerate() {
        for (asked, wanted) in concepts.iter().enumerate() {
            let relation = taxonomy.relation(*at_hand, *wanted);
            if relation == TaxonomyRelation::None {
                continue;
            }
            let is_kind = matches!(relation, TaxonomyRelation::Same | TaxonomyRelation::Narrower);
            let near = |concept: usize| Near { concept: concept as u16, worth: worth(relation), is_kind };
            answers[asked].push(near(have));
            serves[have].push(near(asked));
        }
    }
    (answers, serves)
}

/// The weight of rank 1, large enough that the last rank has a positive weight.
const FIRST_WEIGHT: u32 = 1_000_000;

fn popularity(draw: &mut Draw) -> (Vec<u32>, Vec<u16>) {
    let mut by_rank: Vec<u16> = (0..CONCEPTS as u16).collect();
    for at in (1..by_rank.len()).rev() {
        by_rank.swap(at, draw.below(at as u32 + 1) as usize);
    }
    let mut sum = 0;
    let weight = |rank: u32| {
        sum += FIRST_WEIGHT / rank;
        sum
    };
    ((1..=CONCEPTS as u32).map(weight).collect(), by_rank)
}

/// [`COUNTRIES`] countries, evenly spread over `all`, so from every region.
fn spread(all: Vec<(Region, CountryCode)>) -> Vec<(Region, CountryCode)> {
    let kept = |at: usize| (at + 1) * COUNTRIES / all.len() > at * COUNTRIES / all.len();
    all.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, country)| *country).collect()
}

/// The regions of wishes and posts, by number.
pub const REGIONS: [Region; 3] = [Region::LatinAmerica, Region::Caribbean, Region::FrancophoneAfrica];

pub fn region_number(region: Region) -> u8 {
    REGIONS.iter().position(|one| *one == region).unwrap_or_default() as u8
}

/// The date of a day number, counted from 1970.
pub fn date(day: i32) -> Date {
    Date::constant(1970, 1, 1).saturating_add(day.days())
}

pub fn day(date: Date) -> i32 {
    (date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24) as i32
}
