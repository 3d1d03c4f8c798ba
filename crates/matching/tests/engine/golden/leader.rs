//! The team leader's post of the group in Senegal, recruited separately: advanced leadership required, facilitation desired,
//! French C1, minimum age 21, no maximum age. It is ranked like a mandate, because the leader is responsible for eight people.
//!
//! 1. **Bastien**, 29, has led two groups and meets every requirement. He hopes for Africa, and this wish is met. Leadership is
//!    at the required level, where more would count more. The what-if suggests more days around the stay.
//!
//! Nobody else has leadership, so the skills gate is closed for all of them. The placement's side gives them at most 27, and
//! Bastien is over thirty points ahead. The what-if suggests the same to everyone: advanced leadership.
//!
//! - **Maïka** and **Zéphyr** are first of these: they share the garden's priorities and hope for Africa. Both are under 21:
//!   age is a gate here, named as one, and never lowers the score.
//! - **Pollux** and **Castor** have as much for the placement as Zéphyr, but wish to learn literacy, which this post does not
//!   teach.
//! - **Ndèye**: track, residence, French below C1 and leadership; all four gates are named.
//! - **Clothilde** excluded the country. **Ysé** shares all priorities, but her French is below C1. **Octave** lacks ten days.
//!   **Ulric** shares few of the priorities. **Consuelo** has French B2, where C1 is required, and shares fewer priorities than
//!   Ysé.
//! - **Wisnel** has five closed gates; **Perle** has not said when she is free, nor any wish.

use super::{assert_order, posts};

#[test]
fn the_group_is_led_by_who_has_led() {
    assert_order(
        &posts::leader(),
        &["Bastien | 77 = 66 92 | - | SN: region | youth, person 3 post 2 | 12 more days"],
        &[
            "Maïka | 41 = 27 81 | age skills | SN: region | skills: not answered | leadership advanced",
            "Zéphyr | 40 = 26 92 | age skills | SN: region | leadership advanced: none | leadership advanced",
            "Pollux | 36 = 26 63 | skills | women, person 2 post 3 | skills: not answered | leadership advanced",
            "Castor | 36 = 26 63 | skills | women, person 2 post 3 | skills: not answered | leadership advanced",
            "Ndèye | 34 = 25 54 | track residence languages skills | women, person 2 post 3 | leadership advanced: none | leadership advanced",
            "Clothilde | 33 = 24 50 | skills excluded-country | environment, person 1 post 2 | leadership advanced: none | leadership advanced",
            "Ysé | 32 = 20 87 | languages skills | women, person 3 post 3 | skills: not answered | leadership advanced",
            "Octave | 30 = 18 100 | availability skills | SN: region | leadership advanced: none | leadership advanced",
            "Ulric | 28 = 20 46 | skills | environment, person 1 post 2 | leadership advanced: none | leadership advanced",
            "Consuelo | 24 = 16 50 | languages skills | women, person 1 post 3 | leadership advanced: none | leadership advanced",
            "Wisnel | 23 = 18 35 | track age residence languages skills | environment, person 3 post 2 | skills: not answered | leadership advanced",
            "Perle | 9 = 9 - | availability? skills | fr C1: fr C2 | skills: not answered | leadership advanced",
        ],
    );
}
