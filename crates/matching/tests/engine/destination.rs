//! The destination signal: a wish for the country or its region is met; a country of a wished region counts almost as much for who
//! names other countries; then comes a wish for another place. Without a wish the signal does not count.

use domain::country::Region;
use domain::fit::{Explanation, Signal};
use matching::model::Wishes;
use matching::weights::Selection;

use crate::cast::{ENGINE, country, person, post, value};

fn with(wishes: Wishes) -> Explanation {
    let mut who = person(1);
    who.wishes = wishes;
    ENGINE.explain(&who, &post(1, Selection::GroupStage))
}

#[test]
fn nearer_to_the_wish_is_better() {
    let named = with(Wishes { countries: vec![country("SN")], ..Wishes::default() });
    let region = with(Wishes { regions: vec![Region::FrancophoneAfrica], ..Wishes::default() });
    let (countries, regions) = (vec![country("PE")], vec![Region::FrancophoneAfrica]);
    let other_country = with(Wishes { countries: countries.clone(), regions, ..Wishes::default() });
    let elsewhere = with(Wishes { countries, ..Wishes::default() });
    let values = [named, region, other_country, elsewhere].map(|found| value(&found, Signal::Destination));
    assert_eq!(values, [1_000_000, 1_000_000, 850_000, 250_000]);
    assert!(!with(Wishes::default()).for_person.is_answered());
}
