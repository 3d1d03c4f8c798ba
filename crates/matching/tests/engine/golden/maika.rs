//! Ranks the five posts for Maïka, 20, who has no skill and wants to learn gardening in Africa.
//!
//! 1. **Senegal**, the only one she is eligible for, and it matches her learning wish, region, duration and nearly all of her
//!    priorities. The what-if suggests beginner gardening, which is not required.
//!
//! Not eligible:
//!
//! - **The exchange** teaches gardening, but is inbound. The tests rank every post; her own page lists outbound posts only.
//! - **The mandate** is in the region and of the duration she hopes for, but requires advanced beekeeping, which the what-if
//!   names.
//! - **The leader's post** is in the same region, but she is under 21 and has no leadership skill.
//! - **Peru** is last: no Spanish, no garden, and youth is not her first priority. The what-if suggests Spanish A1: a change
//!   that a closed gate needs comes before the desired literacy skill.

use super::{SEED, cast, posts, sheet};
use crate::cast::ENGINE;

#[test]
fn what_is_made_for_her_comes_first() {
    let ranking = ENGINE.rank_placements(&cast::maika(), &posts::all(), SEED);
    let [eligible, not_eligible] = sheet::sheet(&ranking, posts::name);
    assert_eq!(eligible, ["Senegal | 76 = 63 96 | - | SN: region | skills: not answered | gardening beginner"]);
    assert_eq!(
        not_eligible,
        [
            "Exchange | 58 = 50 69 | track availability | learn gardening: gardening | 0 spare days | 61 more days",
            "Mandate | 45 = 33 71 | skills | SN: region | skills: not answered | beekeeping advanced",
            "Leader | 41 = 27 81 | age skills | SN: region | skills: not answered | leadership advanced",
            "Peru | 35 = 42 30 | languages | 53 spare days | learn gardening: none | es A1",
        ]
    );
}
