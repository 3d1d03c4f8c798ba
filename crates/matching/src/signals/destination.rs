//! The destination signal: whether the person wishes for the country.
//!
//! A wished region counts almost as much as a wished country: most people mean the language and the way of life. A person who
//! wished for other places may still accept this one, so its value is not zero. Countries where they will not go are a gate, not
//! a low score.

use domain::fit::{DestinationWish, FactDetail, Millionths};

use super::{NO_WISH, Reading};
use crate::pair::Pair;

const REGION: Millionths = Millionths::saturating(850_000);
const ELSEWHERE: Millionths = Millionths::saturating(250_000);

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let wish = wish(pair);
    Reading::alone(worth(wish), FactDetail::Destination { country: pair.post.country, wish })
}

pub(crate) const fn worth(wish: DestinationWish) -> Millionths {
    match wish {
        DestinationWish::Country => Millionths::ONE,
        DestinationWish::Region => REGION,
        DestinationWish::Open => NO_WISH,
        DestinationWish::Elsewhere => ELSEWHERE,
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
