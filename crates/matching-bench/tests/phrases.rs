//! In each language, enough phrases find the concept that a person would choose among the first five suggestions. `make eval`
//! prints the phrases that do not.

#[path = "../examples/eval/ours.rs"]
mod ours;

use std::path::Path;

use domain::language::UiLanguage;
use matching::resolve::Resolver;

/// The number of suggestions that the interface shows.
const SHOWN: usize = 5;

/// The percentage of phrases that must be found: the measured hit rate of the first version of the set, minus five points.
const FLOORS: [(UiLanguage, usize); 3] = [(UiLanguage::Fr, 94), (UiLanguage::En, 95), (UiLanguage::Es, 95)];

#[test]
fn phrases_lead_to_the_concept_that_a_person_would_choose() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let resolver = Resolver::build(ours::labels(folder, &[])?);
    let questions = ours::questions(folder)?;
    for (language, floor) in FLOORS {
        let asked: Vec<_> = questions.iter().filter(|question| question.language == language).collect();
        let found = asked.iter().filter(|question| {
            let shown = resolver.resolve(language, &question.phrase, SHOWN);
            shown.iter().any(|suggestion| *suggestion.key == question.key)
        });
        let found = found.count();
        assert!(found * 100 >= floor * asked.len(), "{language:?}: {found} of {}", asked.len());
    }
    assert!(questions.len() >= 150);
    Ok(())
}
