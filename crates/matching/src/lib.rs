//! The matching engine: which people suit a post, which posts suit a person, and why.
//!
//! # How a rank comes about
//!
//! `platform` builds a [`Person`](model::Person) and a [`Post`](model::Post) from the database and asks an [`Engine`].
//! For each pair:
//!
//! 1. **Gates** (`gates/`): track, age, residence, availability, required languages, required skills, excluded countries,
//!    security. All eight are answered, with the facts. One that is closed, or that the profile does not let us answer, puts the
//!    pair among [`Ranking::not_eligible`]: still there, still scored, for a named person to judge. Gates and scores never mix.
//! 2. **Signals** (`signals/`, one file each): skills, languages, priorities and availability for the placement; destination,
//!    priorities, learning and duration for the person. A signal is a weighted mean of facts, each worth 0 to 1,000,000.
//! 3. **Weights** ([`weights`], which `domain` holds for pages and forms too): a side's fit is the weighted mean of its four
//!    signals. Two sets are published: on a *group stage* skills weigh a tenth and are never a gate; for an *individual mandate*
//!    they weigh more than all else together. A placement may adjust its own side within published bounds.
//! 4. **Both sides** (`score`): the harmonic mean of the two fits, which stays near the lower.
//! 5. **Explanation** ([`domain::fit::Explanation`]): every gate, every signal with its weight, value, points and facts; what
//!    was missing, the costliest first; and *what if* (`what_if`), the one change that would raise the fit most, or what a closed
//!    gate waits for.
//! 6. **Order** ([`Ranking`]): the better fit first, equal fits by a published [`Seed`].
//!
//! Of many people, an [`Index`](index::Index) finds the best for a post without looking at everyone, and says exactly what the
//! engine would. Of a whole season, [`assignment`] makes a matching that nobody can fault, or the best in total, and says what
//! each costs.
//!
//! Skills are compared by the [`taxonomy`]. Words become concepts earlier, when somebody types them and confirms one of the
//! suggestions of the [`Resolver`](resolve::Resolver).
//!
//! # What always holds
//!
//! - No pair with a gate closed or unanswered is among the eligible.
//! - The same input gives the same ranking, in whichever order it comes.
//! - One more skill, one more level, one more free day never lowers the placement's fit, nor the fit of both sides.
//! - The points of a side sum to its fit, to the millionth. All arithmetic of scores is on whole numbers; the resolver alone
//!   uses floats, and no score of a person rests on it.
//! - Age, gender, origin and region never enter a score. Gender and origin are not even in the model.
//!
//! `tests/engine/` proves these, a file a signal; `tests/engine/golden/` argues the order of a small cast before five posts,
//! person by person.
//!
//! # What this crate must never do
//!
//! No I/O, no clock, no randomness of its own, no text for people, no thread. It knows `domain` and nothing else of Passerelle,
//! and it decides nothing: it puts in order, and says why.
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

pub use domain::fit::weights;
pub use rank::{ENGINE_VERSION, Engine, Ranked, Ranking};
pub use seed::{Seed, Tie};
