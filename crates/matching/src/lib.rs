//! The matching engine: ranks people for a post and posts for a person, and explains each rank.
//!
//! # How a ranking is made
//!
//! `platform` builds a [`Person`](model::Person) and a [`Post`](model::Post) from the database and asks an [`Engine`].
//! For each pair:
//!
//! 1. **Gates** (`gates/`): track, age, residence, availability, required languages, required skills, excluded countries,
//!    security. All eight are evaluated, with their facts. If a gate is closed, or the profile does not answer it, the pair goes
//!    to [`Ranking::not_eligible`]. It is still shown and scored there, and a named person decides. Gates and scores never mix.
//! 2. **Signals** (`signals/`, one file each): skills, languages, priorities and availability for the placement; destination,
//!    priorities, learning and duration for the person. A signal is a weighted mean of facts, each with a value from 0 to
//!    1,000,000. A question that was not answered earns the placement nothing. A wish that was not said does not count: the
//!    others carry its weight.
//! 3. **Weights** ([`weights`], which `domain` also provides to pages and forms): a side's fit is the weighted mean of its four
//!    signals. Two sets are published. For a *group stage* skills weigh a fifth of the placement's side and are never a gate; for
//!    an *individual mandate* they weigh more than its other signals together. A placement may adjust its own side within
//!    published bounds.
//! 4. **Both sides** (`score`): the harmonic mean of the two fits, which stays near the lower one. If the person said no wish,
//!    it is the placement's fit.
//! 5. **Explanation** ([`domain::fit::Explanation`]): every gate; every signal with its weight, value, points and facts; the
//!    losses, the largest first; and *what if* (`what_if`), the one change that would raise the fit most, or that a closed gate
//!    needs.
//! 6. **Order** ([`Ranking`]): the better fit first. A published [`Seed`] orders equal fits. There are two orders.
//!    [`Engine::rank_people`] and [`Engine::rank_placements`] count both sides: whom to invite, and a person's own list.
//!    [`Engine::rank_applicants`] counts the placement's side alone, since who applied has said what they want, and puts people
//!    in three [bands](domain::fit::Band); the seed orders each band.
//!
//! For many people, an [`Index`](index::Index) finds the best for a post without examining everyone, with exactly the result of
//! [`Engine::rank_people`]. For a whole season, [`assignment`] computes a stable matching, or the one with the highest total
//! fit, and figures that compare them.
//!
//! Skills are compared by the [`taxonomy`]. Words are mapped to concepts earlier: somebody types them and confirms a suggestion
//! of the [`Resolver`](resolve::Resolver).
//!
//! # Guarantees
//!
//! - No pair with a closed or unanswered gate is among the eligible.
//! - The same input gives the same ranking, whatever its order.
//! - An additional skill, level or free day never lowers the placement's fit, nor the fit of both sides.
//! - Answering a question never lowers the placement's fit. Saying a wish that the placement meets in full never lowers the
//!   person's side.
//! - No wish changes the order of applicants.
//! - The points of a side sum exactly to its fit. Scores use integer arithmetic only. The resolver uses floats, but no score of a
//!   person depends on it.
//! - Age, gender, origin and region of residence never enter a score. Gender and origin are not in the model at all.
//!
//! `tests/engine/` proves these, one file per signal. `tests/engine/golden/` justifies the order of a few people for five posts,
//! person by person.
//!
//! # What this crate must never do
//!
//! No I/O, no clock, no randomness of its own, no text for people, no thread. It depends on `domain` and on no other crate of
//! Passerelle. It decides nothing: it orders and explains.
//!
//! # An example
//!
//! ```
//! use domain::language::UiLanguage;
//! use domain::skill::SkillKey;
//! use matching::resolve::{How, LabelKind, LabelRow, Resolver};
//!
//! let key = SkillKey::parse("qsf:beekeeping")?;
//! let label = |language, text: &str| LabelRow { key: key.clone(), language, kind: LabelKind::Preferred, text: text.into() };
//! let resolver = Resolver::build([label(UiLanguage::Fr, "Apiculture"), label(UiLanguage::En, "Beekeeping")]);
//!
//! let found = resolver.resolve(UiLanguage::Fr, "beekeping", 5);
//! assert_eq!((found[0].label, found[0].how), ("Apiculture", How::NearExact));
//! # Ok::<(), domain::skill::SkillKeyError>(())
//! ```

mod applicants;
pub mod assignment;
mod gates;
pub mod index;
pub mod model;
mod pair;
mod rank;
pub mod resolve;
mod score;
mod seed;
mod signals;
pub mod taxonomy;
mod what_if;
pub mod window;

pub use applicants::{Applicant, Applicants};
pub use domain::fit::weights;
pub use rank::{ENGINE_VERSION, Engine, Ranked, Ranking};
pub use seed::{Seed, Tie};
