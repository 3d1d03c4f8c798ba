//! The learning signal: whether the person can practise at the post what they wish to learn.
//!
//! No stay teaches everything on a list, so the best-met wish weighs most: one skill practised thoroughly is worth more than
//! three practised briefly. A post lets people practise the skills that it asks for and those that it lists. Without a wish the
//! signal does not count.

use domain::fit::{FactDetail, Millionths};
use domain::skill::TaxonomyRelation;

use super::{Part, Reading, skills};
use crate::pair::Pair;
use crate::taxonomy::ConceptId;

/// Of ten parts, the best-met wish has six and the mean of all wishes four. For a list of any length, each wish has the share 4,
/// and the best one 6 times the number of wishes more, so that all shares are whole numbers.
const BEST_SHARE: u32 = 6;
const MEAN_SHARE: u32 = 4;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let mut parts: Vec<Part> = pair.person.wishes.learning.iter().map(|wish| part(pair, *wish)).collect();
    if parts.is_empty() {
        return Reading::unsaid();
    }
    let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let by_value = |a: &(usize, &Part), b: &(usize, &Part)| a.1.fact.value.cmp(&b.1.fact.value).then(b.0.cmp(&a.0));
    let best = parts.iter().enumerate().max_by(by_value).map(|(at, _)| at);
    if let Some(best) = best.and_then(|at| parts.get_mut(at)) {
        best.share = best.share.saturating_add(BEST_SHARE.saturating_mul(count));
    }
    Reading::of(parts)
}

/// The signal's value, from the value of each wish and without facts; `None` without a wish.
pub(crate) fn value(wishes: impl Iterator<Item = Millionths>) -> Option<Millionths> {
    let (mut count, mut sum, mut best) = (0_u64, 0_u64, 0_u64);
    for wish in wishes {
        let wish = u64::from(wish.get());
        (count, sum, best) = (count + 1, sum + wish, best.max(wish));
    }
    let (mean, most) = (u64::from(MEAN_SHARE), u64::from(BEST_SHARE));
    (mean * sum + most * count * best).checked_div((mean + most) * count).map(Millionths::saturating)
}

fn part(pair: Pair<'_>, wish: ConceptId) -> Part {
    let asked = pair.post.skills.iter().map(|need| need.concept);
    let practised = asked.chain(pair.post.practises.iter().copied());
    let nearest = practised
        .map(|concept| (pair.taxonomy.relation(concept, wish), concept))
        .filter(|(relation, _)| *relation != TaxonomyRelation::None)
        .min_by(|a, b| a.0.cmp(&b.0).then_with(|| pair.taxonomy.key(a.1).cmp(pair.taxonomy.key(b.1))));
    let relation = nearest.map_or(TaxonomyRelation::None, |(relation, _)| relation);
    let detail = FactDetail::Learning {
        wished: pair.taxonomy.key(wish).clone(),
        nearest: nearest.map(|(_, concept)| pair.taxonomy.key(concept).clone()),
        relation,
    };
    let value = if nearest.is_some() { skills::closeness(relation) } else { Millionths::ZERO };
    Part::new(MEAN_SHARE, value, detail)
}
