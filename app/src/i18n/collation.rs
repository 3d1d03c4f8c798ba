//! Sorts lists of names as the reader's language does: *Équateur* among the E, in Spanish *ñ* after *n*.

use domain::language::UiLanguage;
use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::{Locale, locale};

/// Sorts by name. Equal names keep their order.
pub(crate) fn sort_by_name<T>(language: UiLanguage, items: &mut [T], name: impl Fn(&T) -> &str) {
    let locale = match language {
        UiLanguage::Fr => const { locale!("fr-CA") },
        UiLanguage::En => const { locale!("en") },
        UiLanguage::Es => const { locale!("es") },
    };
    match collator(locale) {
        Some(collator) => items.sort_by(|one, other| collator.compare(name(one), name(other))),
        None => items.sort_by(|one, other| name(one).cmp(name(other))),
    }
}

/// The rules of a language; `None` if the library lacks them.
fn collator(locale: Locale) -> Option<CollatorBorrowed<'static>> {
    CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: UiLanguage, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        sort_by_name(language, &mut names, |name| name);
        names
    }

    #[test]
    fn each_language_has_its_order() {
        assert_eq!(
            sorted(UiLanguage::Fr, &["Égypte", "Zambie", "équateur", "Espagne"]),
            ["Égypte", "équateur", "Espagne", "Zambie"]
        );
        assert_eq!(sorted(UiLanguage::Fr, &["coté", "côte", "cote", "côté"]), ["cote", "côte", "coté", "côté"]);
        assert_eq!(sorted(UiLanguage::Es, &["ñandú", "nube", "oso"]), ["nube", "ñandú", "oso"]);
        assert_eq!(sorted(UiLanguage::En, &["ñandú", "nube", "oso"]), ["ñandú", "nube", "oso"]);
    }

    #[test]
    fn every_language_has_rules() {
        for locale in [locale!("fr-CA"), locale!("en"), locale!("es")] {
            assert!(collator(locale).is_some());
        }
    }
}
