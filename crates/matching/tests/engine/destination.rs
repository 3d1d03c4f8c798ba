//! The destination signal: the country wished for counts most, then its region, then no wish at all, then a wish for another
//! place.

use domain::country::Region;
use domain::fit::Signal;
use matching::model::Wishes;
use matching::weights::Selection;

use crate::cast::{ENGINE, country, person, post, value};

fn with(wishes: Wishes) -> u32 {
    let mut who = person(1);
    who.wishes = wishes;
    value(&ENGINE.explain(&who, &post(1, Selection::GroupStage)), Signal::Destination)
}

#[test]
fn nearer_to_the_wish_is_better() {
    let named = with(Wishes { countries: vec![country("SN")], ..Wishes::default() });
    let region = with(Wishes { regions: vec![Region::FrancophoneAfrica], ..Wishes::default() });
    let open = with(Wishes::default());
    let elsewhere = with(Wishes { countries: vec![country("PE")], ..Wishes::default() });
    assert_eq!([named, region, open, elsewhere], [1_000_000, 850_000, 700_000, 250_000]);
}
