//! Phrases as people type them resolve to the concept they mean, in any of the three languages, with the way it was found. False
//! friends do not. The order of the labels changes nothing, and no phrase causes a panic.

use std::sync::LazyLock;

use domain::language::UiLanguage::{self, En, Es, Fr};
use matching::resolve::{How, LabelKind, LabelRow, Resolver};
use proptest::prelude::*;

use crate::cast::key;

const LABELS: [(&str, UiLanguage, LabelKind, &str); 27] = [
    ("beekeeping", Fr, LabelKind::Preferred, "Apiculture"),
    ("beekeeping", Fr, LabelKind::Alias, "élever des abeilles"),
    ("beekeeping", Fr, LabelKind::Alias, "apicultrice"),
    ("beekeeping", En, LabelKind::Preferred, "Beekeeping"),
    ("beekeeping", Es, LabelKind::Preferred, "Apicultura"),
    ("projects", Fr, LabelKind::Preferred, "Gestion de projet"),
    ("projects", En, LabelKind::Preferred, "Project management"),
    ("projects", Es, LabelKind::Preferred, "Gestión de proyectos"),
    ("management", Fr, LabelKind::Preferred, "Gestion"),
    ("education", Fr, LabelKind::Preferred, "Éducation"),
    ("education", En, LabelKind::Preferred, "Education"),
    ("education", Es, LabelKind::Preferred, "Educación"),
    ("rehabilitation", Fr, LabelKind::Preferred, "Rééducation"),
    ("rehabilitation", En, LabelKind::Preferred, "Rehabilitation"),
    ("organic", Fr, LabelKind::Preferred, "Agriculture biologique"),
    ("organic", En, LabelKind::Preferred, "Organic farming"),
    ("organic", Es, LabelKind::Preferred, "Agricultura ecológica"),
    ("youth", Fr, LabelKind::Preferred, "Animation jeunesse"),
    ("youth", Fr, LabelKind::Alias, "animateur auprès des jeunes"),
    ("youth", En, LabelKind::Preferred, "Youth work"),
    ("water", Fr, LabelKind::Preferred, "Accès à l’eau potable"),
    ("water", En, LabelKind::Preferred, "Access to drinking water"),
    ("art", Fr, LabelKind::Preferred, "Œuvres d’art"),
    ("animation", Fr, LabelKind::Preferred, "Film d'animation"),
    ("animation", En, LabelKind::Preferred, "Animated film"),
    ("crafts", Fr, LabelKind::Preferred, "Artisanat"),
    ("crafts", Es, LabelKind::Preferred, "Artesanía"),
];

fn rows() -> Vec<LabelRow> {
    let row = |(slug, language, kind, text): &(&str, UiLanguage, LabelKind, &str)| LabelRow {
        key: key(slug),
        language: *language,
        kind: *kind,
        text: (*text).to_owned(),
    };
    LABELS.iter().map(row).collect()
}

static RESOLVER: LazyLock<Resolver> = LazyLock::new(|| Resolver::build(rows()));

fn first(language: UiLanguage, phrase: &str) -> (String, How) {
    let found = RESOLVER.resolve(language, phrase, 5);
    let best = found.first().unwrap_or_else(|| panic!("{phrase} leads nowhere"));
    (best.key.as_str().replace("qsf:", ""), best.how)
}

#[test]
fn phrases_lead_to_the_concept_they_mean() {
    for (language, phrase, slug, how) in [
        (Fr, "apiculture", "beekeeping", How::Exact),
        (Fr, "ELEVER DES ABEILLES", "beekeeping", How::Alias),
        (Fr, "apicutlure", "beekeeping", How::NearExact),
        (Fr, "élevage d'abeilles", "beekeeping", How::NearExact),
        (Es, "apicultrua", "beekeeping", How::NearExact),
        (Fr, "projet gestion", "projects", How::NearExact),
        (Fr, "gestion des projets", "projects", How::NearExact),
        (En, "projects managment", "projects", How::NearExact),
        (Fr, "gestion", "management", How::Exact),
        (Fr, "education", "education", How::Exact),
        (Fr, "reeducation", "rehabilitation", How::Exact),
        (Fr, "agriculture bio", "organic", How::Words),
        (Fr, "eau potable acces", "water", How::NearExact),
        (Fr, "oeuvre art", "art", How::NearExact),
        (Fr, "organic farming", "organic", How::Exact),
        (En, "agricultura ecologica", "organic", How::Exact),
        (Fr, "jeunes animatrice", "youth", How::NearExact),
        (Fr, "artis", "crafts", How::Words),
    ] {
        assert_eq!(first(language, phrase), (slug.to_owned(), how), "{phrase}");
    }
}

#[test]
fn the_name_is_given_in_the_language_asked_for() {
    let found = RESOLVER.resolve(Fr, "beekeeping", 1);
    assert_eq!((found[0].label, found[0].matched, found[0].language), ("Apiculture", "Beekeeping", En));
    assert_eq!(RESOLVER.name(&key("management"), Es), Some("Gestion"));
    assert_eq!(RESOLVER.name(&key("nowhere"), Es), None);
}

#[test]
fn each_concept_is_suggested_once_the_best_first() {
    let found = RESOLVER.resolve(Fr, "animation des jeunes", 5);
    let mut keys: Vec<_> = found.iter().map(|suggestion| suggestion.key).collect();
    assert!(found.is_sorted_by(|a, b| a.score >= b.score) && found.len() <= 5);
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), found.len());
}

#[test]
fn nothing_is_made_of_nothing() {
    for phrase in ["", "   ", "?!", "\u{301}"] {
        assert!(RESOLVER.resolve(Fr, phrase, 5).is_empty(), "{phrase:?}");
    }
    assert!(Resolver::build([]).resolve(Fr, "apiculture", 5).is_empty());
}

#[test]
fn words_that_keep_company_stand_for_each_other() {
    let concept = |slug: &str, texts: &[(UiLanguage, &str)]| -> Vec<LabelRow> {
        let row = |(language, text): &(UiLanguage, &str)| LabelRow {
            key: key(slug),
            language: *language,
            kind: LabelKind::Alias,
            text: (*text).to_owned(),
        };
        texts.iter().map(row).collect()
    };
    // No label contains "préserver des outils", but elsewhere "préserver" and "maintenir" both translate "maintain".
    let rows = [
        concept("tools", &[(Fr, "maintenir les outils"), (En, "maintain tools")]),
        concept("sales", &[(Fr, "vendre des outils"), (En, "sell tools")]),
        concept("order", &[(Fr, "préserver l'ordre"), (En, "maintain order")]),
        concept("peace", &[(Fr, "préserver la paix"), (En, "maintain peace")]),
        concept("roads", &[(Fr, "maintenir les routes"), (En, "maintain roads")]),
    ];
    let resolver = Resolver::build(rows.concat());
    let found = resolver.resolve(Fr, "préserver des outils", 5);
    assert_eq!(found[0].key, &key("tools"), "{found:?}");
}

#[test]
fn a_word_that_is_well_spelt_is_no_slip_of_another() {
    let row = |slug: &str, text: &str| LabelRow {
        key: key(slug),
        language: Fr,
        kind: LabelKind::Preferred,
        text: text.to_owned(),
    };
    let resolver =
        Resolver::build([row("bread", "faire du pain"), row("baths", "des bains"), row("bath", "faire du bain-marie")]);
    let how = |phrase: &str| resolver.resolve(Fr, phrase, 1)[0].how;
    assert_eq!(how("faire du pian"), How::NearExact);
    assert_eq!(how("faire du bain"), How::Words);
}

proptest! {
    #[test]
    fn no_phrase_breaks_it(phrase: String, limit in 0..8_usize) {
        let found = RESOLVER.resolve(Fr, &phrase, limit);
        prop_assert!(found.len() <= limit);
        prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score));
    }

    #[test]
    fn the_order_of_the_labels_changes_nothing(shuffled in Just(rows()).prop_shuffle(), at in 0..LABELS.len()) {
        let other = Resolver::build(shuffled);
        let phrase: String = LABELS[at].3.chars().skip(1).collect();
        prop_assert_eq!(other.resolve(Es, &phrase, 5), RESOLVER.resolve(Es, &phrase, 5));
    }

    #[test]
    fn fewer_suggestions_are_the_first_of_many(at in 0..LABELS.len(), cut in 0..6_usize, limit in 0..8_usize) {
        let phrase: String = LABELS[at].3.chars().skip(cut).collect();
        let many = RESOLVER.resolve(Fr, &phrase, 20);
        prop_assert_eq!(&RESOLVER.resolve(Fr, &phrase, limit)[..], &many[..limit.min(many.len())]);
    }

    #[test]
    fn every_label_leads_home(at in 0..LABELS.len()) {
        let (slug, language, _, text) = LABELS[at];
        prop_assert_eq!(RESOLVER.resolve(language, text, 1)[0].key, &key(slug));
    }
}
