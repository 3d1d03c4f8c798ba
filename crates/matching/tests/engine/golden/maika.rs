//! Ranks the five posts for Maïka, 20, who has no skill and wants to learn gardening in Africa.
//!
//! 1. **Senegal**, the only one she is eligible for, and it matches her learning wish, first priority, region and duration. The
//!    what-if suggests beginner gardening, which is not required.
//!
//! Not eligible:
//!
//! - **The exchange** teaches gardening, but is inbound. The tests rank every post; her own page lists outbound posts only.
//! - **The mandate** is in the region and of the duration she hopes for, but requires advanced beekeeping, which the what-if
//!   names.
//! - **The leader's post**: she is under 21 and has no leadership skill.
//! - **Peru** is last: no Spanish, no garden, and youth is not her first priority. The what-if suggests Spanish A1: a change that
//!   a closed gate needs comes before the desired literacy skill.

use super::{SEED, cast, posts, sheet};
use crate::cast::ENGINE;

#[test]
fn what_is_made_for_her_comes_first() {
    let ranking = ENGINE.rank_placements(&cast::maika(), &posts::all(), SEED);
    let [eligible, not_eligible] = sheet::sheet(&ranking, posts::name);
    assert_eq!(
        eligible,
        ["Senegal | 82 = 75 91 | - | learn gardening: gardening | gardening beginner: none | gardening beginner"]
    );
    assert_eq!(
        not_eligible,
        [
            "Exchange | 64 = 60 69 | track availability | fr B1: fr C2 | 0 spare days | 61 more days",
            "Mandate | 50 = 40 66 | skills | wishes 60 to 90 days: 75 | beekeeping advanced: none | beekeeping advanced",
            "Leader | 45 = 32 77 | age skills | wishes 60 to 90 days: 75 | leadership advanced: none | leadership advanced",
            "Peru | 37 = 46 30 | languages | 53 spare days | es B1: none | es A1",
        ]
    );
}
