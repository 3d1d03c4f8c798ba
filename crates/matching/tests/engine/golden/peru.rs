//! The group stage in Peru: reading clubs that pupils lead. Priorities: youth 3, environment 1, women's rights 1. Spanish B1
//! required, since host families and pupils speak nothing else; beginner literacy desired.
//!
//! The eligible:
//!
//! 1. **Clothilde** wishes for Peru, youth is the first priority for her and the clubs, and she has helped pupils to read, as
//!    the clubs desire. Her Spanish is at the required level; the what-if suggests more of it. Every wish that she said is met
//!    (100).
//! 2. **Bastien** shares the first priority and speaks better Spanish, but has entered no experience of teaching to read. Latin
//!    America is one of the two regions that he hopes for, and he names no country, so this wish is met.
//! 3. **Consuelo** is a native speaker of Spanish, in clubs where nobody speaks anything else. Youth matters little to her and
//!    is the purpose of the clubs, so she comes after the two who share it. She has entered nothing that is near literacy.
//! 4. **Pollux** and **Castor** wish to learn literacy, and the clubs teach it: 90 for them. They have entered no skill, and
//!    their Spanish is at the required level. They are tied and ordered by the seed. They named no destination, which is
//!    neither a fault nor a merit.
//!
//! With a closed gate:
//!
//! - **Ysé** has A2, and B1 is required. She is the nearest, and the what-if names the one change that opens the gate, Spanish
//!   B1. The clubs' side is 55, more than for Pollux and Castor: a person who is one level short sees that the rest fits.
//! - **Zéphyr** shares the clubs' priorities as fully as she does, but speaks no Spanish and hopes for Africa. The what-if
//!   suggests A1, to him and to all who follow: nobody is promised B1 by June.
//! - **Ulric** wants Peru more than most (90 for him), and the clubs need little of what he offers (29). The harmonic mean
//!   stays near the lower value: his wish does not make a match.
//! - **Octave** speaks no Spanish and hopes for Africa. He has fewer spare days than the others.
//! - **Wisnel** and **Ndèye** registered for exchanges; every closed gate is named. What they wish to learn is not taught here.
//! - **Maïka** hopes for Africa and to learn gardening, so this suits neither side.
//! - **Perle** has stated nothing that the clubs can use. Without days, Spanish or priorities their side gives zero. Her
//!   availability is unknown; she is not rejected.

use super::{assert_order, posts};

#[test]
fn the_clubs_prefer_those_who_share_their_cause_and_can_be_understood() {
    assert_order(
        &posts::peru(),
        &[
            "Clothilde | 82 = 69 100 | - | PE: country | 53 spare days | es B2",
            "Bastien | 77 = 66 92 | - | PE: region | literacy beginner: none | literacy beginner",
            "Consuelo | 71 = 64 80 | - | PE: region | literacy beginner: none | literacy beginner",
            "Pollux | 63 = 49 90 | - | learn literacy: literacy | skills: not answered | literacy beginner",
            "Castor | 63 = 49 90 | - | learn literacy: literacy | skills: not answered | literacy beginner",
        ],
        &[
            "Ysé | 59 = 55 62 | languages | youth, person 3 post 3 | women, person 3 post 1 | es B1",
            "Zéphyr | 55 = 55 54 | languages | youth, person 3 post 3 | PE: elsewhere | es A1",
            "Ulric | 44 = 29 90 | languages | PE: country | es B1: none | es A1",
            "Octave | 41 = 38 46 | languages | youth, person 2 post 3 | PE: elsewhere | es A1",
            "Wisnel | 38 = 51 31 | track residence languages | youth, person 3 post 3 | learn gardening: none | es A1",
            "Ndèye | 37 = 51 29 | track residence languages | youth, person 2 post 3 | learn composting: none | es A1",
            "Maïka | 35 = 42 30 | languages | 53 spare days | learn gardening: none | es A1",
            "Perle | 0 = 0 - | availability? languages | - | availability: not answered | es A1",
        ],
    );
}
