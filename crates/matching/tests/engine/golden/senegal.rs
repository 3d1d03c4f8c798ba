//! The group stage in Senegal: a women's market garden that young people run. Priorities: environment 2, women's rights 3, youth
//! 2. French B2 required; Wolof A1 and beginner gardening desired.
//!
//! The eligible:
//!
//! 1. **Maïka**, 20, has no skill. A group stage is an initiation, so it suits her: it teaches what she wants to learn, women's
//!    rights are a first priority for her and the garden, and she hopes for Africa. For the organisation gardening and Wolof are
//!    missing, a tenth each, and both are taught on the spot. The ministry can explain the rule: a missing skill excludes nobody.
//! 2. **Zéphyr** is 17 when he applies and 18 on 20 May: the rule counts the day of departure, and his age counts nowhere else.
//!    He already gardens, so the garden would prefer him slightly (80 against 75). He named no learning wish, so the stage gives
//!    her more than him. Both sides count, and the gap is small, as it should be.
//! 3. **Bastien** has led groups and speaks some Wolof. Skills weigh a tenth, and leadership is not asked for, so his experience
//!    adds nothing. His fit rounds to that of Zéphyr and is slightly lower. He suits the team leader's post better.
//! 4. **Pollux** and **Castor** have identical answers. They share the priorities, but wish to learn literacy, which is not
//!    taught here. None of their answers may order them: the published seed does, and another seed reverses them.
//! 6. **Consuelo** knows crops, which is near gardening but not the same. She hopes for Latin America, and her French is only at
//!    the required level. She would do well: 61 is not a rejection. Others fit better.
//! 7. **Ulric** is the best gardener and the last of the eligible. Skills weigh a tenth here, he shares few of the garden's
//!    priorities, and he hopes for Peru and for about a month. The explanation does not shame him: it repeats his own answers.
//!
//! With a closed gate, sorted by fit, so that a person who overrides a gate sees the reasons for it:
//!
//! - **Ndèye** registered to come to Québec. She fits better than many, as a gardener who speaks Wolof, but she is on the other
//!   track and already lives in Senegal. The track and residence gates say so.
//! - **Octave** lacks only the first ten days. He is fourth of the people from Québec, and the what-if suggests those ten days:
//!   an organisation may move a flight. His availability is at most half of the usual value while a day is missing.
//! - **Ysé** is one level below the required French. The what-if suggests that level and not gardening, although gardening raises
//!   the fit more: a closed gate comes first. An organisation that finds B1 sufficient may override the gate, with its reason.
//! - **Clothilde** excluded the country herself. Her wish is respected; the fit is shown only for the record.
//! - **Wisnel**: other track, other residence, French one level below the requirement. All three gates are named, not only the
//!   first.
//! - **Perle** has not said when she is free: her availability is unknown, which is neither yes nor no. The 20 for the garden
//!   reflects missing answers, not her; her page tells her what to fill in.

use domain::ids::ParticipantId;
use matching::Seed;

use super::{assert_order, cast, posts, ranked};

#[test]
fn the_garden_prefers_those_who_want_to_be_there() {
    assert_order(
        &posts::senegal(),
        &[
            "Maïka | 82 = 75 91 | - | learn gardening: gardening | gardening beginner: none | gardening beginner",
            "Zéphyr | 79 = 80 78 | - | SN: region | wo A1: none | wo A1",
            "Bastien | 79 = 79 78 | - | fr B2: fr C2 | gardening beginner: none | gardening beginner",
            "Pollux | 63 = 70 58 | - | women, person 2 post 3 | learn literacy: none | gardening beginner",
            "Castor | 63 = 70 58 | - | women, person 2 post 3 | learn literacy: none | gardening beginner",
            "Consuelo | 61 = 63 59 | - | 48 spare days | SN: elsewhere | wo A1",
            "Ulric | 60 = 60 61 | - | environment, person 1 post 2 | SN: elsewhere | wo A1",
        ],
        &[
            "Ndèye | 78 = 90 69 | track residence | environment, person 3 post 2 | learn composting: gardening | fr C1",
            "Octave | 75 = 68 84 | availability | environment, person 2 post 2 | 0 spare days | 10 more days",
            "Ysé | 73 = 71 75 | languages | women, person 3 post 3 | gardening beginner: none | fr B2",
            "Clothilde | 62 = 65 59 | excluded-country | 48 spare days | SN: elsewhere | gardening beginner",
            "Wisnel | 60 = 56 64 | track residence languages | learn gardening: gardening | SN: elsewhere | fr B2",
            "Perle | 31 = 20 70 | availability? | fr B2: fr C2 | 0 spare days | gardening beginner",
        ],
    );
}

/// The same two people under two seeds: each seed gives its own order, and their place in the ranking does not change.
#[test]
fn equals_are_separated_by_the_published_seed_alone() {
    let twins = |seed| -> Vec<ParticipantId> {
        let entries = ranked(&posts::senegal(), Seed(seed)).eligible;
        let of_both = entries.iter().filter(|entry| [cast::castor().id, cast::pollux().id].contains(&entry.id));
        of_both.map(|entry| entry.id).collect()
    };
    assert_eq!(twins(2027), [cast::pollux().id, cast::castor().id]);
    assert_eq!(twins(2028), [cast::castor().id, cast::pollux().id]);
}
