//! What is shown of a fit: its reasons as sentences first, then on demand a bar a signal for each side, and the conditions apart.

use domain::fit::{Contribution, Explanation, Fact, FactDetail, GateFinding, Millionths, SideFit, Verdict};
use leptos::prelude::*;

use super::{explain::Words, how_link, weights};
use crate::{
    context::RequestContext,
    ui::{FitBars, FitSignal, Reason, ReasonKind, Reasons},
};

/// Sentences of each kind before the details.
const SHOWN: usize = 3;
/// From this value on, a fact is shown as one that counted.
const COUNTS: Millionths = Millionths::saturating(600_000);
/// What cost less than this is no reason to name.
const WORTH_NAMING: Millionths = Millionths::saturating(10_000);

/// The reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The person whom the fit is about.
    Person,
    /// The organisation: what they do not need to know for a condition that is met is not shown.
    Organisation,
}

impl Reader {
    const fn titles(self) -> [&'static str; 2] {
        match self {
            Self::Person => ["matching-you-for-placement", "matching-placement-for-you"],
            Self::Organisation => ["matching-person-for-post", "matching-post-for-person"],
        }
    }
}

/// The reasons of a fit, whole.
pub(crate) fn fit(context: &RequestContext, explanation: &Explanation, reader: Reader) -> AnyView {
    let words = Words::new(context);
    let open = context.query("detail") == "tout";
    let [placement, person] = reader.titles().map(|key| context.t(key));
    let how = (reader == Reader::Person).then(|| how_link(context));
    let (for_placement, for_person) = (&explanation.for_placement, &explanation.for_person);
    view! {
        <Reasons reasons=closed(context, &words, explanation)/>
        <Reasons reasons=reasons(context, &words, explanation)/>
        <details class="why" open=open>
            <summary>{context.t("matching-details")}</summary>
            <div class="fits">
                <FitBars title=placement total=words.out_of_ten(for_placement.fit) signals=bars(context, &words, for_placement)/>
                <FitBars title=person total=words.out_of_ten(for_person.fit) signals=bars(context, &words, for_person)/>
            </div>
            {passed(context, &words, explanation, reader)}
            <p class="meta">{engine(context, &words, explanation)} " " {how}</p>
        </details>
    }
    .into_any()
}

/// The main reasons as sentences, for a file.
pub(crate) fn sentences(context: &RequestContext, explanation: &Explanation) -> Vec<String> {
    let words = Words::new(context);
    let all = closed(context, &words, explanation).into_iter().chain(reasons(context, &words, explanation));
    let line = |reason: Reason| {
        let values = [("kind", reason.kind_word.into()), ("sentence", reason.sentence.into())];
        context.t_with("matching-reason-line", &values)
    };
    all.map(line).collect()
}

/// A fit on a line: its number, and beside it what counted most and what is missing first.
pub(crate) struct Brief {
    pub(crate) fit: String,
    pub(crate) counts: String,
    /// A condition that is not met before anything else.
    pub(crate) missing: String,
}

/// The fit of a line of a table.
pub(crate) fn brief(context: &RequestContext, explanation: &Explanation) -> Brief {
    let words = Words::new(context);
    let all = reasons(context, &words, explanation);
    let first = |kind| all.iter().find(|reason| reason.kind == kind).map(|reason| reason.sentence.clone());
    let gate = closed(context, &words, explanation).into_iter().next().map(|reason| reason.sentence);
    Brief {
        fit: words.out_of_ten(explanation.fit),
        counts: first(ReasonKind::Counts).unwrap_or_default(),
        missing: gate.or_else(|| first(ReasonKind::Missing)).unwrap_or_default(),
    }
}

fn reasons(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> Vec<Reason> {
    let counted = counted(explanation);
    let missing = missing(explanation, &counted);
    let reason = |kind, key: &str, sentence| Reason { kind, kind_word: context.t(key), sentence };
    let helps = explanation.what_if.as_ref();
    let counted = counted.iter().map(|fact| reason(ReasonKind::Counts, "matching-counts", words.fact(fact)));
    let missing = missing.into_iter().map(|fact| reason(ReasonKind::Missing, "matching-missing", words.fact(fact)));
    let helps = helps.map(|change| reason(ReasonKind::Helps, "matching-helps", words.what_if(change)));
    counted.chain(missing).chain(helps).collect()
}

/// The best fact of each signal that gave most points, whichever the side.
fn counted(explanation: &Explanation) -> Vec<&FactDetail> {
    let mut all: Vec<&Contribution> = [&explanation.for_placement, &explanation.for_person]
        .into_iter()
        .flat_map(|side| &side.contributions)
        .collect();
    all.sort_by_key(|contribution| std::cmp::Reverse(contribution.points));
    let mut shown: Vec<&FactDetail> = Vec::new();
    for contribution in all {
        if let Some(fact) = best(contribution).filter(|fact| !shown.contains(&&fact.detail)) {
            shown.push(&fact.detail);
        }
    }
    shown.truncate(SHOWN);
    shown
}

/// The first of the best facts of a signal, where one counts.
fn best(contribution: &Contribution) -> Option<&Fact> {
    let facts = contribution.facts.iter().filter(|fact| fact.value >= COUNTS && !fact.detail.is_silent());
    facts.reduce(|best, fact| if fact.value > best.value { fact } else { best })
}

/// What cost most, the sides together; nothing that is named as counting.
fn missing<'e>(explanation: &'e Explanation, counted: &[&FactDetail]) -> Vec<&'e FactDetail> {
    let sides = [&explanation.for_placement, &explanation.for_person];
    let mut all: Vec<_> = sides.into_iter().flat_map(|side| &side.missing).collect();
    all.retain(|one| one.lost >= WORTH_NAMING && !one.detail.is_silent() && !one.detail.is_met());
    all.sort_by_key(|one| std::cmp::Reverse(one.lost));
    let mut shown: Vec<&FactDetail> = Vec::new();
    for one in all {
        if !counted.contains(&&one.detail) && !shown.contains(&&one.detail) {
            shown.push(&one.detail);
        }
    }
    shown.truncate(SHOWN);
    shown
}

fn bars(context: &RequestContext, words: &Words<'_>, side: &SideFit) -> Vec<FitSignal> {
    let bar = |contribution: &Contribution| {
        let facts: Vec<String> = contribution.facts.iter().map(|fact| words.fact(&fact.detail)).collect();
        FitSignal {
            name: weights::named(context, contribution.signal, contribution.weight.percent()),
            millionths: contribution.value.get(),
            number: words.out_of_ten(contribution.value),
            why: facts,
        }
    };
    side.contributions.iter().map(bar).collect()
}

/// The conditions that are not met, or not known.
fn closed(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> Vec<Reason> {
    explanation.closed_gates().map(|finding| gate(context, words, finding)).collect()
}

fn gate(context: &RequestContext, words: &Words<'_>, finding: &GateFinding) -> Reason {
    let kind = if finding.verdict == Verdict::Passed { ReasonKind::Counts } else { ReasonKind::Gate };
    let kind_word = context.t_with("matching-gate", &[("gate", context.t(finding.gate.key()).into())]);
    Reason { kind, kind_word, sentence: words.gate(finding) }
}

/// The conditions that are met, for the person themselves.
fn passed(context: &RequestContext, words: &Words<'_>, explanation: &Explanation, reader: Reader) -> AnyView {
    let met = explanation.gates.iter().filter(|finding| finding.verdict == Verdict::Passed);
    let met: Vec<Reason> = met.map(|finding| gate(context, words, finding)).collect();
    if reader == Reader::Organisation || met.is_empty() {
        return ().into_any();
    }
    view! { <h3 class="fit-title">{context.t("matching-conditions-met")}</h3><Reasons reasons=met/> }.into_any()
}

/// Both sides together, by which weights and which version of the engine.
fn engine(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> String {
    let values = [
        ("fit", words.out_of_ten(explanation.fit).into()),
        ("weights", context.t(explanation.weights.key()).into()),
        ("version", explanation.engine_version.into()),
    ];
    context.t_with("matching-engine", &values)
}
