//! The team leader's post of the group in Senegal, recruited apart: leadership, advanced, required; facilitation wished for;
//! French C1; from 21, without an upper age. Chosen as a mandate is: whoever leads answers for eight people.
//!
//! 1. **Bastien**, 29, has led two groups: all that is asked is there. That he would leave with any group for the young more than
//!    for women's rights is named as what the post offers him less of. More Wolof would help him most.
//!
//! Before the closed gate of skills nobody has led anything: the group's side gives nobody more than 33, so Bastien is ahead by
//! over forty per cent. Who is unprepared is told the same of all: leadership, advanced.
//!
//! - **Maïka** and **Zéphyr** are first among them by their own side only (the garden is their cause), and under 21: age is a gate
//!   here, named as one, and never a point less.
//! - **Ndèye**: track, residence, French under C1, leadership; all four are named.
//! - **Pollux** and **Castor**, **Clothilde** (excluded country), **Ysé** (French), **Octave** (ten days), **Consuelo** (French at B2
//!   where C1 is asked), **Ulric**: the less of the garden's cause is theirs, the lower.
//! - **Wisnel**, five gates; **Perle**, who has not said.

use super::{assert_order, posts};

#[test]
fn the_group_is_led_by_who_has_led() {
    assert_order(
        &posts::leader(),
        &["Bastien | 86 = 95 78 | - | leadership advanced: leadership advanced | youth, person 3 post 2 | wo B1"],
        &[
            "Maïka | 45 = 32 77 | age skills | wishes 60 to 90 days: 75 | leadership advanced: none | leadership advanced",
            "Zéphyr | 44 = 30 78 | age skills | SN: region | leadership advanced: none | leadership advanced",
            "Ndèye | 44 = 33 63 | track residence languages skills | women, person 2 post 3 | leadership advanced: none | leadership advanced",
            "Pollux | 42 = 30 67 | skills | women, person 2 post 3 | leadership advanced: none | leadership advanced",
            "Castor | 42 = 30 67 | skills | women, person 2 post 3 | leadership advanced: none | leadership advanced",
            "Clothilde | 39 = 29 59 | skills excluded-country | environment, person 1 post 2 | leadership advanced: none | leadership advanced",
            "Ysé | 39 = 26 74 | languages skills | women, person 3 post 3 | leadership advanced: none | leadership advanced",
            "Octave | 38 = 25 82 | availability skills | SN: region | leadership advanced: none | leadership advanced",
            "Consuelo | 34 = 24 59 | languages skills | women, person 1 post 3 | leadership advanced: none | leadership advanced",
            "Ulric | 33 = 25 50 | skills | environment, person 1 post 2 | leadership advanced: none | leadership advanced",
            "Wisnel | 29 = 22 45 | track age residence languages skills | environment, person 3 post 2 | leadership advanced: none | leadership advanced",
            "Perle | 22 = 13 70 | availability? skills | fr C1: fr C2 | leadership advanced: none | leadership advanced",
        ],
    );
}
