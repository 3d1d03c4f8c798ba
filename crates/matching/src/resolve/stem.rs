//! Computes stems: words without the endings of gender, number and derivation (verb to noun). One light stemmer per language,
//! with our own tables. Cutting too much is worse than too little: words with similar letters are still found by their letters
//! (`lexicon`), but words with the same stem can no longer be distinguished.

use domain::language::UiLanguage;

/// Endings of folded words, the longest first. The text after `>` replaces the ending, so that *planifier* and *planification*
/// share a stem, as do *organising* and *organization*.
const FRENCH: &str = "\
    ificateurs>if ifications>if ificatrice>if ificateur>if ification>if issements isateurs>is \
    isations>is isatrice>is issement ateuses atrices isateur>is isation>is issages ateurs ateuse ations \
    atrice ctions>ct ements ifiant>if issage antes ateur ation ction>ct elles>el ement euses ieres \
    ifies>if iques>iqu ismes>ist istes>ist ments sions>s ages ales>al ante ants elle>el eurs euse iere \
    iers ifie>if isme>ist iste>ist ives>if ment sion>s age ale>al ant aux>al ees els>el ers eur ier \
    ifs>if irs ive>if ee er es ir e s x";

const SPANISH: &str = "\
    ificaciones>ific ificacion>ific izaciones>iz amientos imientos aciones amiento iciones imiento \
    izacion>iz adoras adores ciones>c idores acion adora antes icion idora iendo iones ismos>ist \
    istas>ist adas ador ados ando ante cion>c idas idor idos ismo>ist ista>ist ada ado ida ido ion ar as \
    er es ir os a e o s";

const ENGLISH: &str = "\
    ifications>ifi ification>ifi isations>is izations>is isation>is ization>is ations ctions>ct ements \
    ifying>ifi ating ation ators ction>ct ement ified>ifi ifies>ifi ising>is izing>is ments sions>s ated \
    ates ator ings ised>is ises>is isms>ist ized>is izes>is ment sion>s ate ers ied>y ies>y ify>ifi ing \
    ise>is ism>ist ize>is ed er es e s";

/// The minimum number of letters of a stem, in general and after a long ending. With fewer, unrelated words would share a stem.
const SHORTEST_STEM: usize = 3;
const SHORTEST_STEM_OF_LONG: usize = 4;

/// The minimum number of letters of a long ending.
const LONG_ENDING: usize = 3;

/// The minimum length of a stem to halve its doubled last consonant: *planning*, *plan*. So *falling* keeps the stem *fall*.
const HALVED_FROM: usize = 5;

/// The tables, parsed once.
#[derive(Clone, Debug)]
pub(super) struct Stemmer([Vec<(&'static str, &'static str)>; UiLanguage::ALL.len()]);

impl Stemmer {
    pub fn new() -> Self {
        Self(UiLanguage::ALL.map(|language| {
            let table = match language {
                UiLanguage::Fr => FRENCH,
                UiLanguage::En => ENGLISH,
                UiLanguage::Es => SPANISH,
            };
            table.split_whitespace().map(|rule| rule.split_once('>').unwrap_or((rule, ""))).collect()
        }))
    }

    /// The stem of a folded word.
    pub fn stem(&self, language: UiLanguage, word: &str) -> String {
        let rules = &self.0[language as usize];
        let cut = |(ending, left): &(&str, &str)| {
            let kept = word.strip_suffix(ending)?;
            let shortest = shortest_stem(language, ending);
            (kept.chars().count() >= shortest).then(|| tidied(format!("{kept}{left}")))
        };
        rules.iter().find_map(cut).unwrap_or_else(|| tidied(word.to_owned()))
    }
}

/// Spanish infinitive endings count as long, because *mujer* and *hogar* are not infinitives and their plurals keep the `r`.
fn shortest_stem(language: UiLanguage, ending: &str) -> usize {
    let is_long = ending.len() >= LONG_ENDING || (language == UiLanguage::Es && ending.ends_with('r'));
    if is_long { SHORTEST_STEM_OF_LONG } else { SHORTEST_STEM }
}

/// Halves a consonant that an ending has doubled, and replaces a last `y` by `i`, as in *study*, *studies*.
fn tidied(mut stem: String) -> String {
    let mut last = stem.chars().rev();
    let (end, before) = (last.next(), last.next());
    if end == before && stem.len() >= HALVED_FROM && !end.is_some_and(|letter| "aeiou".contains(letter)) {
        stem.pop();
    }
    if stem.ends_with('y') {
        stem.pop();
        stem.push('i');
    }
    stem
}

#[cfg(test)]
mod tests {
    //! Words of one family share a stem, similar words of other families do not, and the tables are sorted.
    use super::*;
    use UiLanguage::{En, Es, Fr};

    fn same(language: UiLanguage, words: &[&str]) -> bool {
        let stemmer = Stemmer::new();
        words.windows(2).all(|two| stemmer.stem(language, two[0]) == stemmer.stem(language, two[1]))
    }

    #[test]
    fn families_meet() {
        for family in [
            &["animation", "animatrice", "animer", "animateurs"][..],
            &["planifier", "planification"],
            &["organiser", "organisation", "organisatrice"],
            &["international", "internationaux", "internationale"],
            &["oeuvre", "oeuvres"],
            &["journalisme", "journalistes"],
            &["benevole", "benevoles"],
        ] {
            assert!(same(Fr, family), "{family:?}");
        }
        for family in [
            &["plantar", "plantacion", "plantado"][..],
            &["cooperativa", "cooperativas", "cooperativo"],
            &["mujer", "mujeres"],
        ] {
            assert!(same(Es, family), "{family:?}");
        }
        for family in [
            &["managing", "manage", "manager", "management"][..],
            &["planning", "plan", "plans"],
            &["organize", "organisation", "organising"],
            &["study", "studies"],
        ] {
            assert!(same(En, family), "{family:?}");
        }
    }

    #[test]
    fn false_friends_stay_apart() {
        assert!(!same(Fr, &["education", "reeducation"]));
        assert!(!same(En, &["universe", "university"]));
        assert!(!same(Fr, &["portes", "portions"]));
    }

    #[test]
    fn the_longest_ending_comes_first() {
        for rules in Stemmer::new().0 {
            assert!(rules.is_sorted_by(|a, b| a.0.len() >= b.0.len()));
        }
    }
}
