//! Which facts of a fit are told, and under which heading.

use domain::{
    fit::{Bearing, Contribution, Explanation, FactDetail, Signal},
    participant::ProfileStep,
    priority::PriorityLevel,
};

use super::Reader;

/// How many sentences stand under a heading.
const SHOWN: usize = 3;

/// A fact that is told.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) signal: Signal,
    pub(super) detail: &'a FactDetail,
    pub(super) bearing: Bearing,
}

impl Told<'_> {
    /// The step of the profile where the person can say it.
    pub(super) const fn step(&self) -> Option<ProfileStep> {
        match self.signal {
            Signal::Skills => Some(ProfileStep::Skills),
            Signal::Languages => Some(ProfileStep::Languages),
            Signal::Priorities => Some(ProfileStep::Priorities),
            Signal::Availability => Some(ProfileStep::Availability),
            Signal::Destination | Signal::Learning | Signal::Duration => None,
        }
    }
}

/// The facts under one heading, the most telling first. Who applied has said what they want: an OCI reads the placement's side
/// alone.
pub(super) fn told(explanation: &Explanation, reader: Reader, bearing: Bearing) -> Vec<Told<'_>> {
    let person = (reader == Reader::Person).then_some(&explanation.for_person);
    let sides = std::iter::once(&explanation.for_placement).chain(person);
    let mut all: Vec<(Told<'_>, u64)> = sides.flat_map(|side| &side.contributions).flat_map(weighed).collect();
    all.retain(|(told, _)| told.bearing == bearing && is_a_reason(told));
    all.sort_by_key(|(told, points)| (told.detail.commonness(), std::cmp::Reverse(*points)));
    let mut shown: Vec<Told<'_>> = Vec::new();
    for (told, _) in all {
        if !shown.iter().any(|other| says_the_same(other, &told)) {
            shown.push(told);
        }
    }
    shown.truncate(SHOWN);
    shown
}

/// The same fact from the other side, or the same skill of the person as the answer to another need.
fn says_the_same(one: &Told<'_>, other: &Told<'_>) -> bool {
    let answer = |told: &Told<'_>| match told.detail {
        FactDetail::Skill { nearest, .. } => nearest.as_ref().map(|found| found.skill.clone()),
        _ => None,
    };
    let same_question =
        one.detail == other.detail && (one.signal == other.signal || *one.detail != FactDetail::NotAnswered);
    same_question || answer(one).is_some_and(|skill| answer(other) == Some(skill))
}

/// A wish that was not said is none: nothing was compared.
fn is_a_reason(told: &Told<'_>) -> bool {
    let asked = matches!(told.signal, Signal::Skills | Signal::Languages | Signal::Availability);
    *told.detail != FactDetail::NotAnswered || asked
}

/// The facts of a signal, each with what it may move: the signal's weight, times what the fact reaches or lacks.
fn weighed(contribution: &Contribution) -> impl Iterator<Item = (Told<'_>, u64)> {
    contribution.facts.iter().map(|fact| {
        let told = Told { signal: contribution.signal, detail: &fact.detail, bearing: fact.bearing() };
        let counted = match told.bearing {
            Bearing::SpeaksFor => fact.value,
            Bearing::CanAdd | Bearing::NotOffered | Bearing::Silent => fact.value.complement(),
        };
        let central = match fact.detail {
            FactDetail::Priority { post, .. } => u64::from(PriorityLevel::get(post)) + 1,
            _ => 1,
        };
        (told, u64::from(contribution.weight.get()) * u64::from(counted.get()) * central)
    })
}
