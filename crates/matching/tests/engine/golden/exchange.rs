//! The exchange: 70 days from 1 March in Québec, in community gardens that also teach composting. Priorities: environment 3,
//! youth 2, women's rights 1. French B1 required, gardening desired. An inbound placement; the same rules apply as outbound.
//!
//! The eligible:
//!
//! 1. **Ndèye** is a professional gardener, wishes to learn the composting that is taught here, shares the first priority and
//!    speaks French above the required level. The what-if suggests French C1.
//! 2. **Wisnel**, 19, has no skill and the required level of French. He asked for Québec and wants to learn gardening: six points
//!    behind. A beginner from Haiti is scored like a beginner from Québec in Senegal: the country of residence is not part of the
//!    score.
//!
//! All others registered for outbound placements and are free from May. The track gate is listed first, then availability (and
//! age for Zéphyr, who is 17 on 1 March). Their order follows gardening, priorities and wishes; it only helps to find errors. The
//! what-if suggests days, because the track cannot be changed. Perle has given no dates, so hers suggests gardening.

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
