//! The individual mandate: one person for 75 days in Senegal, to train a cooperative of beekeepers. Advanced beekeeping and
//! French B2 are required. Skills weigh more than all other signals together, because the cooperative needs them.
//!
//! 1. **Ulric** is the only eligible person: he has the skill at the highest level (91 for the cooperative, more than
//!    twice anybody else). He hopes for about a month in Peru, so his own side is 46, and both figures are shown. The
//!    organisation knows before it calls that the 75 days must be discussed with him. Without this figure he might return in
//!    mid-stay.
//!
//! Not eligible because of the skills gate. They have 35 at most for the cooperative, so their own wishes decide much of the
//! order:
//!
//! - **Zéphyr**, **Maïka** and **Bastien** have entered no beekeeping. What they have for the cooperative comes from languages,
//!   priorities and days, and all hope for Africa. Maïka, 20 and eager to learn, has the same 33 as Zéphyr. She comes second
//!   because she wishes to learn gardening, which this post does not teach: an unmet wish lowers her own side, not the
//!   cooperative's. The what-if tells all three why they rank low: advanced beekeeping.
//! - **Consuelo** keeps bees at an intermediate level, one level short, and is told that one level would be enough. She has
//!   the most of them for the cooperative, so it reads her first among its applicants before a closed gate; here she is fourth,
//!   because she hopes for Latin America. A gate does not reject: an organisation that reads *beekeeping intermediate* may
//!   override it, with its reason.
//! - **Octave** lacks the skill and the first ten days. **Clothilde** excluded the country. **Pollux** and **Castor** wish to
//!   learn literacy, which is not taught here. **Ysé**'s French is below the required level. **Ndèye** is on the other track
//!   and lives in Senegal. None of them is a beekeeper.
//! - **Wisnel** and **Perle** have, or have stated, little that the cooperative needs.
//!
//! The nearest with a closed gate is far behind Ulric. Age plays no part: he is first because he has learnt the skill,
//! and a beekeeper of 20 ranks above him, as the second test shows.

use domain::skill::SkillLevel;
use matching::Seed;
use matching::model::Person;

use super::{assert_order, cast, posts};
use crate::cast::{ENGINE, has};

#[test]
fn the_cooperative_prefers_who_masters_the_work() {
    assert_order(
        &posts::mandate(),
        &["Ulric | 61 = 91 46 | - | beekeeping advanced: beekeeping expert | wishes 20 to 40 days: 75 | 12 more days"],
        &[
            "Zéphyr | 46 = 33 77 | skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Maïka | 45 = 33 71 | skills | SN: region | skills: not answered | beekeeping advanced",
            "Bastien | 41 = 30 70 | skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Consuelo | 38 = 35 41 | skills | women, person 1 post 1 | beekeeping advanced: beekeeping intermediate | beekeeping advanced",
            "Octave | 36 = 24 77 | availability skills | SN: region | beekeeping advanced: none | beekeeping advanced",
            "Clothilde | 31 = 30 32 | skills excluded-country | environment, person 1 post 2 | beekeeping advanced: none | beekeeping advanced",
            "Pollux | 27 = 30 25 | skills | environment, person 1 post 2 | skills: not answered | beekeeping advanced",
            "Castor | 27 = 30 25 | skills | environment, person 1 post 2 | skills: not answered | beekeeping advanced",
            "Ysé | 26 = 20 37 | languages skills | environment, person 2 post 2 | skills: not answered | beekeeping advanced",
            "Ndèye | 24 = 22 27 | track residence skills | environment, person 3 post 2 | beekeeping advanced: none | beekeeping advanced",
            "Wisnel | 20 = 19 23 | track residence languages skills | 137 spare days | skills: not answered | beekeeping advanced",
            "Perle | 13 = 13 - | availability? skills | fr B2: fr C2 | skills: not answered | beekeeping advanced",
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
