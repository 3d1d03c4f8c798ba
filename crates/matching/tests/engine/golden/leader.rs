//! The team leader's post of the group in Senegal, recruited separately: advanced leadership required, facilitation desired,
//! French C1, minimum age 21, no maximum age. It is ranked like a mandate, because the leader is responsible for eight people.
//!
//! 1. **Bastien**, 29, has led two groups and meets every requirement. His highest priority is youth (3), which the post has at
//!    2; this is listed as missing. The what-if suggests more Wolof.
//!
//! Nobody else has leadership, so the skills gate is closed for all of them. The placement's side gives them at most 33, and
//! Bastien is over forty points ahead. The what-if suggests the same to everyone: advanced leadership.
//!
//! - **Maïka** and **Zéphyr** are first of these because of their own side (they share the garden's priorities). Both are under
//!   21: age is a gate here, named as one, and never lowers the score.
//! - **Ndèye**: track, residence, French below C1 and leadership; all four gates are named.
//! - **Pollux** and **Castor**, **Clothilde** (excluded country), **Ysé** (French), **Octave** (ten days), **Consuelo** (French
//!   B2, C1 required), **Ulric**: the fewer of the garden's priorities they share, the lower they rank.
//! - **Wisnel** has five closed gates; **Perle** has not said when she is free.

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
