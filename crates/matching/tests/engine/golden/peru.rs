//! The group stage in Peru: reading clubs that pupils lead. Priorities: youth 3, environment 1, women's rights 1. Spanish B1
//! required, since host families and pupils speak nothing else; beginner literacy desired.
//!
//! The eligible:
//!
//! 1. **Clothilde** wishes for Peru, youth is the first priority for her and the clubs, her Spanish is at the required level, and
//!    she has helped pupils to read. Nothing is missing; the what-if suggests more Spanish.
//! 2. **Bastien** shares the first priority and speaks better Spanish, but has never taught reading, and wishes for a region, not
//!    this country.
//! 3. **Pollux** and **Castor** have no experience and wish to learn literacy. They are tied and ordered by the seed. They named
//!    no destination, which is neither a fault nor a merit.
//! 5. **Consuelo** is a native speaker of Spanish. More than two levels above the required one adds nothing, because pupils do
//!    not need it. Youth matters little to her and is the purpose of the clubs. An expert is not preferred to people who want
//!    this: the ministry's programme says *values, openness and personality*.
//!
//! With a closed gate:
//!
//! - **Ysé** has A2, and B1 is required. She is the nearest, and the what-if names the one change that opens the gate, Spanish
//!   B1. She ranks close to Consuelo on purpose: a person who is one level short sees that everything else fits.
//! - **Zéphyr** and **Octave** speak no Spanish. The what-if suggests A1: nobody is promised B1 by June.
//! - **Ndèye** and **Wisnel** registered for exchanges; every closed gate is named.
//! - **Ulric** wants Peru more than most (84 for him), and the clubs need little of what he offers (32). The harmonic mean stays
//!   near the lower value: his wish does not make a match. The what-if suggests Spanish A1 to him, too.
//! - **Maïka** hoped for Africa and gardens, so this suits neither side.
//! - **Perle** has stated nothing that the clubs can use. Without days, Spanish or priorities their side gives zero. Her
//!   availability is unknown; she is not rejected.

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
