//! The taxonomy: relations follow the links, two keys may name one concept, cycles terminate, and links to unknown concepts are
//! rejected.

use domain::skill::{SkillKey, TaxonomyRelation};
use matching::taxonomy::{Link, LinkKind, Taxonomy, TaxonomyError};

use crate::cast::{ENGINE, concept, key};

fn relation(have: &str, asked: &str) -> TaxonomyRelation {
    ENGINE.taxonomy().relation(concept(have), concept(asked))
}

#[test]
fn relations_follow_the_links() {
    assert_eq!(relation("farming", "farming"), TaxonomyRelation::Same);
    assert_eq!(relation("beekeeping", "farming"), TaxonomyRelation::Narrower);
    assert_eq!(relation("livestock", "beekeeping"), TaxonomyRelation::Broader);
    assert_eq!(relation("farming", "beekeeping"), TaxonomyRelation::None, "two levels up says too little");
    assert_eq!(relation("gardening", "composting"), TaxonomyRelation::Related);
    assert_eq!(relation("composting", "gardening"), TaxonomyRelation::Related);
    assert_eq!(relation("tutoring", "literacy"), TaxonomyRelation::Sibling);
    assert_eq!(relation("plumbing", "literacy"), TaxonomyRelation::None);
}

#[test]
fn two_keys_may_mean_one_concept() {
    let address = SkillKey::parse("http://data.europa.eu/esco/skill/1").expect("an address");
    let same = Link { from: address.clone(), kind: LinkKind::SameAs, to: key("farming") };
    let kind = Link { from: key("gardening"), kind: LinkKind::Broader, to: address.clone() };
    let taxonomy = Taxonomy::build([address.clone(), key("farming"), key("gardening")], [kind, same]).expect("known");
    let farming = taxonomy.concept(&address).expect("a concept");
    assert_eq!((taxonomy.len(), taxonomy.key(farming)), (2, &key("farming")));
    let gardening = taxonomy.concept(&key("gardening")).expect("a concept");
    assert_eq!(taxonomy.relation(gardening, farming), TaxonomyRelation::Narrower);
}

#[test]
fn circles_end() {
    let link = |from, to| Link { from: key(from), kind: LinkKind::Broader, to: key(to) };
    let circle = [link("farming", "gardening"), link("gardening", "farming"), link("farming", "farming")];
    assert!(Taxonomy::build([key("farming"), key("gardening")], circle).is_ok());
}

#[test]
fn a_link_to_nowhere_is_named() {
    let link = Link { from: key("farming"), kind: LinkKind::Related, to: key("nowhere") };
    let error = Taxonomy::build([key("farming")], [link]).expect_err("refused");
    assert_eq!(error, TaxonomyError::UnknownConcept(key("nowhere")));
}
