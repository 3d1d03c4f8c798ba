//! The group stage in Senegal: a women's market garden that young people run. Priorities: environment 2, women's rights 3,
//! youth 2. French B2 required; Wolof A1 and beginner gardening desired.
//!
//! The eligible:
//!
//! 1. **Zéphyr** is 17 when he applies and 18 on 20 May: the rule counts the day of departure, and his age counts nowhere else.
//!    He already gardens a little, which the garden desires, and he hopes for Africa. He cares less for women's rights than the
//!    garden does; this is the first thing missing. He named no learning wish, which is not held against him.
//! 2. **Maïka**, 20, has entered no skill. A group stage is an initiation, so it suits her: it teaches what she wants to learn,
//!    women's rights are a first priority for her and the garden, and she hopes for Africa. Of the eligible she is served best
//!    (96). For the garden, gardening and some Wolof would add to it, and both are taught on the spot. The ministry can explain
//!    the rule: a missing skill costs a fifth of one side and excludes nobody.
//! 3. **Bastien** has led groups and speaks some Wolof: no eligible person has better languages for the garden. Leadership is
//!    not asked for, so that experience adds nothing. His fit rounds to that of Maïka and is slightly lower. He suits the team
//!    leader's post better.
//! 4. **Ulric** is the best gardener, and that earns him a whole fifth of the garden's side. He shares few of its priorities,
//!    which weigh a third, and he hopes for Peru and for about a month. The explanation does not shame him: it repeats his own
//!    answers.
//! 5. **Pollux** and **Castor** have identical answers. They share most of the priorities, but have entered no skill and wish
//!    to learn literacy, which is not taught here. None of their answers may order them: the published seed does, and another
//!    seed reverses them.
//! 7. **Consuelo** knows crops, which is near gardening but not the same. She hopes for Latin America. Her French is at the
//!    required level and she speaks no Wolof; others speak French better, and one level more would raise her fit most. She may
//!    go: 49 is not a rejection. Others fit better.
//!
//! With a closed gate, sorted by fit, so that a person who overrides a gate sees the reasons for it:
//!
//! - **Ndèye** registered to come to Québec. For the garden she fits best of all, as a professional gardener who speaks Wolof,
//!   but she is on the other track and already lives in Senegal. The track and residence gates say so.
//! - **Octave** lacks only the first ten days. Of the people from Québec only three fit better, and the what-if suggests those
//!   ten days: an organisation may move a flight. All that he wishes is met (100). While a day is missing, his availability
//!   gives almost nothing.
//! - **Ysé** is one level below the required French. The what-if suggests that level and not gardening, although gardening
//!   raises the fit more: a closed gate comes first. An organisation that finds B1 sufficient may override the gate, with its
//!   reason.
//! - **Clothilde** excluded the country herself. Her wish is respected; the fit is shown only for the record.
//! - **Wisnel**: other track, other residence, French one level below the requirement. All three gates are named, not only the
//!   first.
//! - **Perle** has not said when she is free: her availability is unknown, which is neither yes nor no. She has said no wish,
//!   so there is no figure for her side. The 15 for the garden is what her French alone earns; her page tells her what to fill
//!   in.

use domain::fit::Band;
use domain::ids::ParticipantId;
use matching::Seed;

use super::{assert_order, cast, posts, ranked};
use crate::cast::ENGINE;

#[test]
fn the_garden_prefers_who_shares_its_cause_and_wants_to_come() {
    assert_order(
        &posts::senegal(),
        &[
            "Zéphyr | 81 = 73 92 | - | SN: region | women, person 1 post 3 | wo A1",
            "Maïka | 76 = 63 96 | - | SN: region | skills: not answered | gardening beginner",
            "Bastien | 76 = 65 92 | - | SN: region | gardening beginner: none | gardening beginner",
            "Ulric | 58 = 60 57 | - | environment, person 1 post 2 | SN: elsewhere | wo A1",
            "Pollux | 54 = 59 50 | - | women, person 2 post 3 | learn literacy: none | gardening beginner",
            "Castor | 54 = 59 50 | - | women, person 2 post 3 | learn literacy: none | gardening beginner",
            "Consuelo | 49 = 46 52 | - | women, person 1 post 3 | SN: elsewhere | fr C1",
        ],
        &[
            "Ndèye | 74 = 81 68 | track residence | women, person 2 post 3 | learn composting: gardening | fr C1",
            "Octave | 73 = 58 100 | availability | SN: region | 0 spare days | 10 more days",
            "Ysé | 66 = 54 87 | languages | women, person 3 post 3 | skills: not answered | fr B2",
            "Clothilde | 53 = 54 52 | excluded-country | environment, person 1 post 2 | SN: elsewhere | gardening beginner",
            "Wisnel | 52 = 44 64 | track residence languages | learn gardening: gardening | SN: elsewhere | fr B2",
            "Perle | 15 = 15 - | availability? | fr B2: fr C2 | availability: not answered | gardening beginner",
        ],
    );
}

/// As applicants they stand in bands by the garden's side alone: neither Maïka's wishes nor Bastien's count. Only Zéphyr has
/// both some gardening and most of the priorities. Ulric, Bastien, Maïka and the twins each have one of the things that the garden
/// looks for, and the published seed orders them.
#[test]
fn applicants_stand_in_bands_by_the_gardens_side_alone() {
    let applicants = ENGINE.rank_applicants(&posts::senegal(), &cast::everyone(), Seed(2027));
    let listed: Vec<_> = applicants.eligible.iter().map(|one| (one.band, cast::name(one.entry.id))).collect();
    let good = ["Pollux", "Maïka", "Castor", "Ulric", "Bastien"].map(|name| (Band::Good, name));
    let expected = [&[(Band::VeryGood, "Zéphyr")], &good[..], &[(Band::Possible, "Consuelo")]].concat();
    assert_eq!(listed, expected);
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
