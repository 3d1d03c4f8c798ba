//! The other side: the five posts before Maïka, 20, without skill, who wants to learn gardening in Africa.
//!
//! 1. **Senegal**, the only one she may leave with as she is, and the one made for her: she finds there what she wants to learn,
//!    her cause, her region and her length. She is told that a little gardening would help, which is no condition.
//!
//! Behind a gate, each with what it waits for:
//!
//! - **The exchange** has gardens, but goes the other way; it is shown here because the cast is shown everything, and her own page
//!   lists her track only.
//! - **The mandate**: the country and the length she hopes for, without the trade it asks. She is told which one.
//! - **The leader's post**: not yet 21, and she has led nobody. Nothing says that she never will.
//! - **Peru** last: no Spanish, no garden, and the young are not her first cause. She is told that it begins with Spanish A1: the
//!   gate of language comes before the reading clubs' wish for literacy work.

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
