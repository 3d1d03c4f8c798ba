//! The group stage in Peru: reading clubs that pupils lead. Priorities: youth 3, environment 1, women's rights 1. Spanish B1
//! required, since host families and pupils speak nothing else; literacy work wished for at a beginner's level.
//!
//! The eligible:
//!
//! 1. **Clothilde**: Peru by name, the youth first for her as for the clubs, Spanish at the floor, and she has helped pupils to
//!    read. Nothing is missing; more Spanish would be more comfortable, and that is what would help.
//! 2. **Bastien** shares the cause and speaks better Spanish, but has never taught reading, and named a region, not this country.
//! 3. **Pollux** and **Castor**: no experience, and literacy is the very thing they want to learn. Equals, by the seed. They named
//!    no destination: being open is no fault and no merit.
//! 5. **Consuelo** grew up in Spanish. Beyond the two levels above the floor more Spanish counts no more, for pupils do not need
//!    it; the young matter little to her, and they are what the clubs are about. An expert is not preferred to those who
//!    want this: the ministry's programme says *values, openness and personality*.
//!
//! Before a closed gate:
//!
//! - **Ysé**, A2 where B1 is asked: nearest to the door, and told the one thing that opens it, Spanish B1. She ranks close to
//!   Consuelo on purpose: who is one level short sees that the rest is there.
//! - **Zéphyr** and **Octave** have no Spanish at all. They are told to begin, A1: nobody is promised B1 by June.
//! - **Ndèye** and **Wisnel** registered for exchanges; every gate is named.
//! - **Ulric** wants Peru more than anyone (84 for him), and the clubs have little use for him (32). The harmonic mean keeps to
//!   the lower: wanting alone makes no match. He, too, is told to begin Spanish.
//! - **Maïka** and the order among those without Spanish: for her, Africa and gardens were the hope, so this suits neither side.
//! - **Perle** said nothing the clubs can weigh: zero for them is what silence is worth where neither days, nor Spanish, nor a
//!   cause is said. She is unknown, not refused.

use super::{assert_order, posts};

#[test]
fn the_clubs_prefer_those_who_share_their_cause_and_can_be_understood() {
    assert_order(
        &posts::peru(),
        &[
            "Clothilde | 90 = 93 88 | - | youth, person 3 post 3 | - | es B2",
            "Bastien | 82 = 86 78 | - | youth, person 3 post 3 | literacy beginner: none | literacy beginner",
            "Pollux | 79 = 75 82 | - | learn literacy: literacy | literacy beginner: none | literacy beginner",
            "Castor | 79 = 75 82 | - | learn literacy: literacy | literacy beginner: none | literacy beginner",
            "Consuelo | 74 = 76 71 | - | es B1: es C2 | youth, person 1 post 3 | literacy beginner",
        ],
        &[
            "Ysé | 71 = 75 68 | languages | youth, person 3 post 3 | es B1: es A2 | es B1",
            "Zéphyr | 60 = 60 60 | languages | youth, person 3 post 3 | es B1: none | es A1",
            "Octave | 54 = 53 55 | languages | environment, person 2 post 1 | es B1: none | es A1",
            "Ndèye | 49 = 53 45 | track residence languages | environment, person 3 post 1 | es B1: none | es A1",
            "Ulric | 46 = 32 84 | languages | PE: country | es B1: none | es A1",
            "Wisnel | 42 = 53 34 | track residence languages | youth, person 3 post 3 | es B1: none | es A1",
            "Maïka | 37 = 46 30 | languages | 53 spare days | es B1: none | es A1",
            "Perle | 0 = 0 70 | availability? languages | - | es B1: none | es A1",
        ],
    );
}
