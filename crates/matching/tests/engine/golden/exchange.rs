//! The exchange: 70 days from 1 March in Québec, in community gardens that also teach composting. Priorities: environment 3,
//! youth 2, women's rights 1. French B1 required, gardening desired. An inbound placement; the same rules apply as outbound.
//!
//! The eligible:
//!
//! 1. **Ndèye** is a professional gardener, wishes to learn the composting that is taught here, shares the first priority and
//!    speaks French above the required level. The what-if suggests French C1.
//! 2. **Wisnel**, 19, has entered no skill and has the required level of French, so the gardens' side is 52 against 89. He
//!    asked for Québec and wants to learn gardening: 94 for him, more than for Ndèye. A beginner from Haiti is scored as a
//!    beginner from Québec is in Senegal: the country of residence is not part of the score. The what-if suggests beginner
//!    gardening.
//!
//! All others registered for outbound placements and are free from May. The track gate is listed first, then availability (and
//! age for Zéphyr, who is 17 on 1 March). Their order follows skills, languages, priorities and wishes; it only helps to find
//! errors. The what-if suggests days, because the track cannot be changed. Perle has given no dates, so hers suggests
//! gardening.

use super::{assert_order, posts};

#[test]
fn the_gardens_prefer_the_gardener_and_receive_the_beginner() {
    assert_order(
        &posts::exchange(),
        &[
            "Ndèye | 91 = 89 93 | - | learn composting: composting | women, person 2 post 1 | fr C1",
            "Wisnel | 67 = 52 94 | - | CA: country | skills: not answered | gardening beginner",
        ],
        &[
            "Zéphyr | 59 = 64 54 | track age availability | environment, person 2 post 3 | CA: elsewhere | 61 more days",
            "Octave | 58 = 63 54 | track availability | environment, person 2 post 3 | CA: elsewhere | 70 more days",
            "Maïka | 58 = 50 69 | track availability | learn gardening: gardening | 0 spare days | 61 more days",
            "Consuelo | 53 = 46 63 | track availability | environment, person 3 post 3 | CA: elsewhere | 61 more days",
            "Ulric | 52 = 48 58 | track availability | environment, person 1 post 3 | CA: elsewhere | 61 more days",
            "Clothilde | 48 = 44 52 | track availability | environment, person 1 post 3 | CA: elsewhere | 61 more days",
            "Bastien | 45 = 44 46 | track availability | environment, person 1 post 3 | CA: elsewhere | 61 more days",
            "Pollux | 42 = 44 40 | track availability | youth, person 2 post 2 | learn literacy: none | 61 more days",
            "Castor | 42 = 44 40 | track availability | youth, person 2 post 2 | learn literacy: none | 61 more days",
            "Ysé | 38 = 28 62 | track availability | environment, person 2 post 3 | women, person 3 post 1 | 61 more days",
            "Perle | 22 = 22 - | track availability? | fr B1: fr C2 | availability: not answered | gardening beginner",
        ],
    );
}
