//! The destination signal: whether the person wishes for the country.
//!
//! A wished region is a wish met. If the person names countries too, a country of the region that they did not name counts
//! almost as much: most people mean the language and the way of life. A person who wished for other places may still accept this
//! one, so its value is not zero. Countries where they will not go are a gate, not a low score. Without a wish the signal does not
//! count.

use domain::fit::{DestinationWish, FactDetail, Millionths};

use super::Reading;
use crate::pair::Pair;

const REGION: Millionths = Millionths::saturating(850_000);
const ELSEWHERE: Millionths = Millionths::saturating(250_000);

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let wish = wish(pair);
    let Some(value) = worth(wish, pair.person.wishes.countries.is_empty()) else { return Reading::unsaid() };
    Reading::alone(value, FactDetail::Destination { country: pair.post.country, wish })
}

/// `None` without a wish. `regions_only`: the person names no country.
pub(crate) const fn worth(wish: DestinationWish, regions_only: bool) -> Option<Millionths> {
    match wish {
        DestinationWish::Country => Some(Millionths::ONE),
        DestinationWish::Region if regions_only => Some(Millionths::ONE),
        DestinationWish::Region => Some(REGION),
        DestinationWish::Open => None,
        DestinationWish::Elsewhere => Some(ELSEWHERE),
    }
}

fn wish(pair: Pair<'_>) -> DestinationWish {
    let (wishes, post) = (&pair.person.wishes, pair.post);
    if wishes.countries.contains(&post.country) {
        DestinationWish::Country
    } else if post.region.is_some_and(|region| wishes.regions.contains(&region)) {
        DestinationWish::Region
    } else if wishes.countries.is_empty() && wishes.regions.is_empty() {
        DestinationWish::Open
    } else {
        DestinationWish::Elsewhere
    }
}
