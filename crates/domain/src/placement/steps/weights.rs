//! Sixth step: how much each signal weighs when people are ranked for a post, where the OCI departs from the published weights.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fit::Signal;
use crate::fit::weights::{PlacementWeights, Selection, WHOLE, Weights, WeightsError};
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::placement::{Format, PostKind, Posts};

/// For each post: `participant_skills`, `participant_languages`, `participant_priorities`, `participant_availability`; the same
/// with `team_leader`. Four whole per cents; all four left blank, or the published numbers, are the published weights.
///
/// Only weights that differ from the published ones are kept, so that new published weights apply to every placement that
/// follows them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PostWeights(BTreeMap<PostKind, PlacementWeights>);

/// Weights as they were typed: their bounds depend on the format and the posts of the placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedWeights(RawForm);

impl TypedWeights {
    /// The fields of weights in a form.
    #[must_use]
    pub fn of(form: &RawForm) -> Self {
        let fields = PostKind::ALL
            .iter()
            .flat_map(|kind| PlacementWeights::SIGNALS.map(|signal| PostWeights::field(*kind, signal)));
        Self(fields.fold(RawForm::default(), |typed, field| {
            let value = form.get(&field);
            typed.with(field, value)
        }))
    }
}

impl PostWeights {
    /// The name of a signal's field for a post of that kind.
    #[must_use]
    pub fn field(kind: PostKind, signal: Signal) -> String {
        format!("{kind}_{}", signal.as_str())
    }

    /// The weights of a post of that kind in a placement of that format: the published ones, or the placement's own. Those that
    /// the format no longer allows do not count; a draft that has them is not complete.
    #[must_use]
    pub fn of(&self, format: Option<Format>, kind: PostKind) -> Weights {
        let selection = Selection::of(format, kind);
        let own = self.0.get(&kind).and_then(|own| Weights::adjusted(selection, *own).ok());
        own.unwrap_or_else(|| Weights::published(selection))
    }

    /// Whether the placement has its own weights for a post of that kind, also where they no longer apply.
    #[must_use]
    pub fn has_own(&self, kind: PostKind) -> bool {
        self.0.contains_key(&kind)
    }

    /// Why the placement's own weights of a post are not valid in that format; `None` where they are.
    #[must_use]
    pub fn problem(&self, format: Option<Format>, kind: PostKind) -> Option<FieldCode> {
        let selection = Selection::of(format, kind);
        Weights::adjusted(selection, *self.0.get(&kind)?).err().map(|error| code(selection, error))
    }

    /// Reads typed weights for those posts.
    ///
    /// # Errors
    /// A value that is no number, outside its bounds or missing; a sum that is not 100.
    pub fn read(typed: &TypedWeights, format: Option<Format>, posts: &Posts) -> Result<Self, FormErrors> {
        let mut p = Parser::new(&typed.0);
        let mut own = BTreeMap::new();
        for post in posts.as_slice() {
            if let Some(weights) = read(&mut p, Selection::of(format, post.kind), post.kind) {
                own.insert(post.kind, weights);
            }
        }
        p.finish(|| Some(Self(own)))
    }

    /// The form filled with what counts for those posts.
    #[must_use]
    pub fn to_raw(&self, format: Option<Format>, posts: &Posts) -> RawForm {
        let kinds = posts.as_slice().iter().map(|post| post.kind);
        let fields = kinds.flat_map(|kind| {
            let own = self.0.get(&kind).map(PlacementWeights::each);
            let weights = own.unwrap_or_else(|| self.of(format, kind).placement_per_cent());
            weights.map(|(signal, weight)| (Self::field(kind, signal), weight.to_string()))
        });
        fields.fold(RawForm::default(), |form, (name, value)| form.with(name, value))
    }
}

/// The placement's own weights of a post; `None` where they are the published ones or wrong.
fn read(p: &mut Parser<'_>, selection: Selection, kind: PostKind) -> Option<PlacementWeights> {
    let fields = PlacementWeights::SIGNALS.map(|signal| (signal, PostWeights::field(kind, signal)));
    if fields.iter().all(|(_, field)| p.is_blank(field)) {
        return None;
    }
    let [skills, languages, priorities, availability] = fields.each_ref().map(|(signal, field)| {
        let (low, high) = Weights::bounds(selection, *signal);
        p.number(field, low..=high)
    });
    let own = PlacementWeights {
        skills: skills?,
        languages: languages?,
        priorities: priorities?,
        availability: availability?,
    };
    match Weights::adjusted(selection, own) {
        Ok(weights) => (weights != Weights::published(selection)).then_some(own),
        Err(error) => {
            p.fail(&fields[0].1, code(selection, error));
            None
        }
    }
}

fn code(selection: Selection, error: WeightsError) -> FieldCode {
    match error {
        WeightsError::Sum(total) => FieldCode::WrongTotal { total: total.into(), expected: WHOLE.into() },
        WeightsError::Bounds(signal) => {
            let (low, high) = Weights::bounds(selection, signal);
            FieldCode::OutOfRange { min: low.into(), max: high.into() }
        }
    }
}

#[cfg(test)]
mod tests {
    //! Typed weights are kept as a whole or refused with an error; blank and published numbers are the published weights; weights that
    //! another format does not allow do not apply and are listed.
    use super::*;
    use crate::fit::WeightSet;
    use proptest::prelude::*;

    const GROUP: Option<Format> = Some(Format::Group);
    const FIELDS: [&str; 4] =
        ["participant_skills", "participant_languages", "participant_priorities", "participant_availability"];

    fn posts() -> Posts {
        let form = RawForm::default().with("participant_seats_max", "8").with("team_leader_seats_max", "1");
        (&form).try_into().unwrap()
    }

    fn typed(values: [&str; 4]) -> RawForm {
        FIELDS.iter().zip(values).fold(RawForm::default(), |form, (name, value)| form.with(*name, value))
    }

    fn read(format: Option<Format>, values: [&str; 4]) -> Result<PostWeights, FormErrors> {
        PostWeights::read(&TypedWeights::of(&typed(values)), format, &posts())
    }

    #[test]
    fn four_numbers_are_kept_for_their_post_alone() {
        let own = read(GROUP, ["20", "30", "30", "20"]).unwrap();
        assert_eq!(own.of(GROUP, PostKind::Participant).set(), WeightSet::Adjusted);
        assert_eq!(own.of(GROUP, PostKind::TeamLeader).set(), WeightSet::IndividualMandate);
        let json = serde_json::to_string(&own).unwrap();
        assert_eq!(json, r#"{"participant":{"skills":20,"languages":30,"priorities":30,"availability":20}}"#);
        assert_eq!(serde_json::from_str::<PostWeights>(&json).unwrap(), own);
    }

    #[test]
    fn blank_and_published_numbers_are_the_published_weights() {
        let published = Weights::published(Selection::GroupStage).placement_per_cent();
        let numbers = published.map(|(_, weight)| weight.to_string());
        for values in [[""; 4], numbers.each_ref().map(String::as_str)] {
            assert_eq!(read(GROUP, values).unwrap(), PostWeights::default());
        }
    }

    #[test]
    fn a_wrong_sum_says_what_the_four_come_to() {
        let errors = read(GROUP, ["10", "30", "30", "25"]).unwrap_err();
        assert_eq!(errors.for_field(FIELDS[0]), Some(FieldCode::WrongTotal { total: 95, expected: 100 }));
    }

    #[test]
    fn each_number_has_its_bounds_and_none_may_be_left_out() {
        let errors = read(GROUP, ["26", "4", "x", ""]).unwrap_err();
        assert_eq!(errors.for_field(FIELDS[0]), Some(FieldCode::OutOfRange { min: 5, max: 25 }));
        assert_eq!(errors.for_field(FIELDS[1]), Some(FieldCode::OutOfRange { min: 5, max: 70 }));
        assert_eq!(errors.for_field(FIELDS[2]), Some(FieldCode::NotANumber));
        assert_eq!(errors.for_field(FIELDS[3]), Some(FieldCode::Required));
    }

    #[test]
    fn weights_of_a_mandate_do_not_follow_into_a_group() {
        let own = read(Some(Format::Individual), ["50", "20", "20", "10"]).unwrap();
        assert_eq!(own.problem(Some(Format::Individual), PostKind::Participant), None);
        assert_eq!(own.of(GROUP, PostKind::Participant), Weights::published(Selection::GroupStage));
        let too_heavy = FieldCode::OutOfRange { min: 5, max: 25 };
        assert_eq!(own.problem(GROUP, PostKind::Participant), Some(too_heavy));
        assert_eq!(own.to_raw(GROUP, &posts()).get(FIELDS[0]), "50", "what was typed is still there to correct");
    }

    #[test]
    fn a_post_that_is_not_there_has_no_weights() {
        let leader = RawForm::default().with("participant_seats_max", "8");
        let alone: Posts = (&leader).try_into().unwrap();
        let form = RawForm::default().with("team_leader_skills", "x");
        assert_eq!(PostWeights::read(&TypedWeights::of(&form), GROUP, &alone).unwrap(), PostWeights::default());
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back_from_its_own_form(values: [u8; 3], individual: bool) {
            let format = Some(if individual { Format::Individual } else { Format::Group });
            let [a, b, c] = values.map(|value| value % 71);
            let rest = i16::from(WHOLE) - i16::from(a) - i16::from(b) - i16::from(c);
            let [a, b, c] = [a, b, c].map(|value| value.to_string());
            if let Ok(own) = read(format, [&a, &b, &c, &rest.to_string()]) {
                prop_assert_eq!(own.problem(format, PostKind::Participant), None);
                prop_assert_eq!(PostWeights::read(&TypedWeights::of(&own.to_raw(format, &posts())), format, &posts()).unwrap(), own);
            }
        }

        #[test]
        fn anything_typed_is_read_without_panic(values in prop::array::uniform4(any::<String>())) {
            let _ = read(GROUP, values.each_ref().map(String::as_str));
        }
    }
}
