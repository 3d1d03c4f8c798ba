//! The individual mandate: one person for 75 days in Senegal, to train a cooperative of beekeepers. Beekeeping, advanced, is
//! required, and French B2. Skills weigh more than all else together here, because the cooperative waits for them.
//!
//! 1. **Ulric** alone is eligible: he masters the work (93 for the cooperative). That he hopes for Peru and for a month is his
//!    side, 50, and is shown beside: the organisation knows before it calls that 75 days must be talked over with him. Hiding that
//!    would cost a return in mid-stay.
//!
//! Before the closed gate of skills:
//!
//! - **Consuelo** keeps bees at an intermediate level, one step short, and stands two per cent behind. This is what a gate that does
//!   not reject is for: an organisation that knows her may override it with a reason, and she is told what is missing and
//!   that the step would do.
//! - **Zéphyr**, **Maïka**, **Bastien** and **Octave** have no bees; for the cooperative their 33 to 40 is language, cause and days.
//!   Maïka, 20, without skill and with a great wish to learn, stands low for the cooperative and is told so in one sentence:
//!   beekeeping, advanced. Zéphyr, as unskilled, stands a hair above her, because she said what she wants to learn, gardening,
//!   and would not find it here: a wish that is missed costs her side, not the cooperative's. Octave is ten days late besides.
//! - **Pollux** and **Castor**, **Ndèye**, **Clothilde** (who excluded the country), **Ysé** (whose French is under the floor): the
//!   same lack, and less that speaks for it on their own side. None hides a beekeeper.
//! - **Wisnel** and **Perle**: nothing that the cooperative needs is there or said.
//!
//! Nobody without bees comes within ten per cent of the two who keep them. Age stands nowhere in this: Ulric is 33 and Consuelo
//! 31 because they learnt, and a beekeeper of 20 stands above both, as the second test shows.

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

/// Maïka with bees is first, at 20: it is the trade that was missing, never the years.
#[test]
fn the_twenty_year_old_with_the_trade_comes_first() {
    let trained = Person { skills: vec![has("beekeeping", SkillLevel::Advanced)], ..cast::maika() };
    let ranking = ENGINE.rank_people(&posts::mandate(), &[cast::ulric(), trained.clone()], Seed(2027));
    let eligible: Vec<_> = ranking.eligible.iter().map(|entry| entry.id).collect();
    assert_eq!(eligible, [trained.id, cast::ulric().id]);
}
