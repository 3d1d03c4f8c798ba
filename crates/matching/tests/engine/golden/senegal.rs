//! The group stage in Senegal: a women's market garden that young people run. Priorities: environment 2, women's rights 3, youth
//! 2. French B2 required; Wolof A1 and beginner's gardening wished for.
//!
//! The eligible:
//!
//! 1. **Maïka**, the 20-year-old without any skill. An initiation is made for her: what she wants to learn is what is done here,
//!    women's rights are her first cause as they are the garden's, she hopes for Africa. For the organisation she is short of
//!    gardening and Wolof, a tenth each, and both are taught on the spot. The ministry can say why: no door closes for want of
//!    a skill.
//! 2. **Zéphyr**, 17 while applying and 18 on 20 May: the rule counts the day of departure, and nothing else of his age counts.
//!    He gardens already, so the garden would take him a little sooner than her (80 against 75); but he named no wish to learn,
//!    and the stage gives her more than him. Both sides decide, and the gap is small, as it should be.
//! 3. **Bastien** has led groups and speaks some Wolof. Experience counts for a tenth and earns him nothing more: the same fit as
//!    Zéphyr to the rounded per cent, a hair below. He is better placed as the team's leader.
//! 4. **Pollux** and **Castor** said the very same. They care, but came for reading clubs, which are not here. Nothing in what
//!    they said may order them: the published seed does, and another seed turns them round.
//! 6. **Consuelo** knows crops, which is near gardening and not gardening; she hopes for Latin America and French is work for
//!    her (just at the floor). She would do well: 61 is no refusal. Others want this more.
//! 7. **Ulric** last of the eligible, the best gardener of all. Skills weigh a tenth here, and he is moved by little of what the
//!    garden is for, hopes for Peru and for a month at most. He can read this without shame: it says what he himself said.
//!
//! Before a closed gate, the best first, so that whoever overrides one sees at once what for:
//!
//! - **Ndèye** registered to come to Québec. She would suit better than many, being a gardener who speaks Wolof; but she is on
//!   the other track and lives there already. Two gates say so.
//! - **Octave** lacks the first ten days, nothing else. He stands fourth among all of Québec, and what would help is those ten
//!   days: an organisation may well move a flight. His value for availability is halved while a day is missing.
//! - **Ysé** is one level under the floor of French. What would help is that level, not gardening, though gardening moves the fit
//!   more: a closed gate comes first. An organisation that judges B1 enough may say so, with its reason.
//! - **Clothilde** excluded the country herself. Her wish is kept; the fit is shown for the sake of the record only.
//! - **Wisnel**: other track, other country, French one level under the floor. All three are named, never only the first.
//! - **Perle** has not said when she is free: unknown, which is neither yes nor no. 20 for the garden is the value of silence,
//!   not of Perle; her page tells her what to fill in.

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

/// The same two, under two seeds: one order each, and nothing of theirs moves.
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
