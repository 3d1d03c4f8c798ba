//! The individual mandate: one person for 75 days in Senegal, to train a cooperative of beekeepers. Advanced beekeeping and
//! French B2 are required. Skills weigh more than all other signals together, because the cooperative needs them.
//!
//! 1. **Ulric** is the only eligible person: he has the skill (93 for the cooperative). He hopes for about a month in Peru, so
//!    his own side is 50, and both figures are shown. The organisation knows before it calls that the 75 days must be discussed
//!    with him. Without this figure he might return in mid-stay.
//!
//! Not eligible because of the skills gate:
//!
//! - **Consuelo** keeps bees at an intermediate level, one level short, and is two points behind. This is why a gate does not
//!   reject: an organisation that knows her may override it with a reason. She is told what is missing and that one level would
//!   be enough.
//! - **Zéphyr**, **Maïka**, **Bastien** and **Octave** have no beekeeping. Their 33 to 40 for the cooperative comes from
//!   languages, priorities and days. Maïka, 20, without skill and eager to learn, ranks low for the cooperative, and the what-if
//!   tells her why: advanced beekeeping. Zéphyr, equally unskilled, ranks slightly above her: she wishes to learn gardening,
//!   which this post does not teach, and an unmet wish lowers her own side, not the cooperative's. Octave is also ten days late.
//! - **Pollux** and **Castor**, **Ndèye**, **Clothilde** (who excluded the country), **Ysé** (whose French is below the required
//!   level): the same missing skill, and a lower fit on their own side. None of them is a beekeeper.
//! - **Wisnel** and **Perle** have, or have stated, nothing that the cooperative needs.
//!
//! Nobody without beekeeping comes within ten points of the two who have it. Age plays no part: Ulric, 33, and Consuelo, 31, are
//! highest because they have learnt the skill, and a beekeeper of 20 ranks above both, as the second test shows.

use domain::skill::SkillLevel;
use matching::Seed;
use matching::model::Person;

use super::{assert_order, cast, posts};
use crate::cast::{ENGINE, has};

#[test]
fn the_cooperative_prefers_who_masters_the_work() {
    assert_order(
        &posts::mandate(),
        &["Ulric | 65 = 93 50 | - | beekeeping advanced: beekeeping expert | wishes 20 to 40 days: 75 | -"],
        &[
            "Consuelo | 63 = 77 54 | skills | beekeeping advanced: beekeeping intermediate | SN: elsewhere | beekeeping advanced",
            "Zéphyr | 51 = 40 70 | skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Maïka | 50 = 40 66 | skills | wishes 60 to 90 days: 75 | beekeeping advanced: none | beekeeping advanced",
            "Bastien | 47 = 37 65 | skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Octave | 45 = 33 70 | availability skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Pollux | 43 = 37 52 | skills | fr B2: fr C2 | beekeeping advanced: none | beekeeping advanced",
            "Castor | 43 = 37 52 | skills | fr B2: fr C2 | beekeeping advanced: none | beekeeping advanced",
            "Ndèye | 42 = 35 53 | track residence skills | fr B2: fr B2 | beekeeping advanced: none | beekeeping advanced",
            "Clothilde | 42 = 37 49 | skills excluded-country | fr B2: fr C2 | beekeeping advanced: none | beekeeping advanced",
            "Ysé | 42 = 31 62 | languages skills | environment, person 2 post 2 | beekeeping advanced: none | beekeeping advanced",
            "Wisnel | 32 = 28 37 | track residence languages skills | 137 spare days | beekeeping advanced: none | beekeeping advanced",
            "Perle | 31 = 20 70 | availability? skills | fr B2: fr C2 | beekeeping advanced: none | beekeeping advanced",
        ],
    );
}

/// Maïka with advanced beekeeping is first, at 20: the skill was missing; age never counts.
#[test]
fn the_twenty_year_old_with_the_trade_comes_first() {
    let trained = Person { skills: vec![has("beekeeping", SkillLevel::Advanced)], ..cast::maika() };
    let ranking = ENGINE.rank_people(&posts::mandate(), &[cast::ulric(), trained.clone()], Seed(2027));
    let eligible: Vec<_> = ranking.eligible.iter().map(|entry| entry.id).collect();
    assert_eq!(eligible, [trained.id, cast::ulric().id]);
}
