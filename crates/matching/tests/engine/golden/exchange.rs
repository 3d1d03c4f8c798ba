//! The exchange: 70 days from 1 March in Québec, in community gardens that also teach composting. Priorities: environment 3,
//! youth 2, women's rights 1. French B1 required, gardening wished for. The other way of the same road, judged by the same rules.
//!
//! The eligible:
//!
//! 1. **Ndèye** gardens for a living, wishes to learn the composting that is taught here, shares the cause, speaks French above
//!    the floor. What would help is more French, for her comfort.
//! 2. **Wisnel**, 19, no skill, French at the floor. He named Québec and wants to learn gardening: six per cent behind, no more.
//!    A beginner from Haiti is treated as the beginner from Québec is in Senegal, which is what reciprocity means. Neither the
//!    country of the one nor of the other enters the score.
//!
//! All others registered to leave Québec, not to be received there, and are free from May: the gate of track says so before
//! anything else, then that of availability (Zéphyr, still 17 on 1 March, has that of age too). Their order is that of gardening,
//! cause and wishes, and serves nobody but whoever looks for an error. What would help names the days, since they alone can
//! be arranged; Perle has said none.

use super::{assert_order, posts};

#[test]
fn the_gardens_receive_beginners_as_they_would_be_received() {
    assert_order(
        &posts::exchange(),
        &[
            "Ndèye | 90 = 96 84 | - | environment, person 3 post 3 | women, person 2 post 1 | fr C1",
            "Wisnel | 84 = 77 92 | - | CA: country | gardening beginner: none | gardening beginner",
        ],
        &[
            "Zéphyr | 65 = 70 60 | track age availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Octave | 65 = 69 60 | track availability | fr B1: fr C2 | 0 spare days | 70 more days",
            "Maïka | 64 = 60 69 | track availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Consuelo | 63 = 60 66 | track availability | environment, person 3 post 3 | 0 spare days | 61 more days",
            "Ysé | 59 = 53 68 | track availability | youth, person 3 post 2 | 0 spare days | 61 more days",
            "Clothilde | 57 = 54 59 | track availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Bastien | 55 = 54 55 | track availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Ulric | 53 = 47 62 | track availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Pollux | 53 = 54 52 | track availability | fr B1: fr C2 | learn literacy: none | 61 more days",
            "Castor | 53 = 54 52 | track availability | fr B1: fr C2 | learn literacy: none | 61 more days",
            "Perle | 42 = 30 70 | track availability? | fr B1: fr C2 | 0 spare days | gardening beginner",
        ],
    );
}
