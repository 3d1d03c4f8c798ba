//! Shows a fit: its reasons as sentences, then, folded, one bar per signal for each side and the conditions that are
//! met.

use domain::fit::{Contribution, Explanation, Fact, FactDetail, GateFinding, Millionths, SideFit, Verdict};
use leptos::prelude::*;

use super::{explain::Words, how_link, weights};
use crate::{
    context::RequestContext,
    ui::{FitBars, FitSignal, Reason, ReasonKind, Reasons},
};

/// How many sentences of each kind are shown before the details.
const SHOWN: usize = 3;
/// A fact is shown as a strong point from this value on.
const STRONG: Millionths = Millionths::saturating(600_000);
/// A missing fact that cost less than this is not shown.
const NOTABLE_LOSS: Millionths = Millionths::saturating(10_000);

/// Who reads the reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The person assessed.
    Person,
    /// The organisation. It is not shown the details of conditions that are met.
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

/// The reasons of a fit with all their details.
pub(crate) fn fit(context: &RequestContext, explanation: &Explanation, reader: Reader) -> AnyView {
    let words = Words::new(context);
    let open = context.query("detail") == "tout";
    let [placement, person] = reader.titles().map(|key| context.t(key));
    let how = (reader == Reader::Person).then(|| how_link(context));
    let (for_placement, for_person) = (&explanation.for_placement, &explanation.for_person);
    view! {
        <Reasons reasons=unmet_gates(context, &words, explanation)/>
        <Reasons reasons=reasons(context, &words, explanation)/>
        <details class="why" open=open>
            <summary>{context.t("matching-details")}</summary>
            <div class="fits">
                <FitBars title=placement total=words.out_of_ten(for_placement.fit) signals=bars(context, &words, for_placement)/>
                <FitBars title=person total=words.out_of_ten(for_person.fit) signals=bars(context, &words, for_person)/>
            </div>
            {met_gates(context, &words, explanation, reader)}
            <p class="meta">{engine_line(context, &words, explanation)} " " {how}</p>
        </details>
    }
    .into_any()
}

/// The main reasons as sentences, for a CSV file.
pub(crate) fn sentences(context: &RequestContext, explanation: &Explanation) -> Vec<String> {
    let words = Words::new(context);
    let reasons = reasons(context, &words, explanation)
        .into_iter()
        .map(|reason| Reason { kind_word: with_colon(context, &reason.kind_word), ..reason });
    let all = unmet_gates(context, &words, explanation).into_iter().chain(reasons);
    all.map(|reason| format!("{} {}", reason.kind_word, reason.sentence)).collect()
}

/// A fit in a table row: its value, the strongest point and the first thing missing.
pub(crate) struct FitSummary {
    pub(crate) fit: String,
    pub(crate) counts: String,
    /// The first unmet condition, or else the fact that cost most.
    pub(crate) missing: String,
}

/// The fit for a table row.
pub(crate) fn fit_summary(context: &RequestContext, explanation: &Explanation) -> FitSummary {
    let words = Words::new(context);
    let all = reasons(context, &words, explanation);
    let first = |kind| all.iter().find(|reason| reason.kind == kind).map(|reason| reason.sentence.clone());
    let gate = unmet_gates(context, &words, explanation).into_iter().next().map(|reason| reason.sentence);
    FitSummary {
        fit: words.out_of_ten(explanation.fit),
        counts: first(ReasonKind::Counts).unwrap_or_default(),
        missing: gate.or_else(|| first(ReasonKind::Missing)).unwrap_or_default(),
    }
}

fn reasons(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> Vec<Reason> {
    let counted = strong_facts(explanation);
    let missing = missing_facts(explanation, &counted);
    let reason = |kind, key: &str, sentence| Reason { kind, kind_word: context.t(key), sentence };
    let helps = explanation.what_if.as_ref();
    let counted = counted.iter().map(|fact| reason(ReasonKind::Counts, "matching-counts", words.fact(fact)));
    let missing = missing.into_iter().map(|fact| reason(ReasonKind::Missing, "matching-missing", words.fact(fact)));
    let helps = helps.map(|change| reason(ReasonKind::Helps, "matching-helps", words.what_if(change)));
    counted.chain(missing).chain(helps).collect()
}

/// The best facts of the signals that gave most points, both sides together.
fn strong_facts(explanation: &Explanation) -> Vec<&FactDetail> {
    let mut all: Vec<&Contribution> = [&explanation.for_placement, &explanation.for_person]
        .into_iter()
        .flat_map(|side| &side.contributions)
        .collect();
    all.sort_by_key(|contribution| std::cmp::Reverse(contribution.points));
    let mut shown: Vec<&FactDetail> = Vec::new();
    for contribution in all {
        if let Some(fact) = best_fact(contribution).filter(|fact| !shown.contains(&&fact.detail)) {
            shown.push(&fact.detail);
        }
    }
    shown.truncate(SHOWN);
    shown
}

/// The best fact of a signal, if it is strong enough. The first one wins a tie.
fn best_fact(contribution: &Contribution) -> Option<&Fact> {
    let facts = contribution.facts.iter().filter(|fact| fact.value >= STRONG && !fact.detail.is_silent());
    facts.reduce(|best, fact| if fact.value > best.value { fact } else { best })
}

/// The facts that cost most, both sides together, without those already in `counted`.
fn missing_facts<'e>(explanation: &'e Explanation, counted: &[&FactDetail]) -> Vec<&'e FactDetail> {
    let sides = [&explanation.for_placement, &explanation.for_person];
    let mut all: Vec<_> = sides.into_iter().flat_map(|side| &side.missing).collect();
    all.retain(|missing| missing.lost >= NOTABLE_LOSS && !missing.detail.is_silent() && !missing.detail.is_met());
    all.sort_by_key(|missing| std::cmp::Reverse(missing.lost));
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
            name: weights::signal_with_weight(context, contribution.signal, contribution.weight.percent()),
            millionths: contribution.value.get(),
            number: words.out_of_ten(contribution.value),
            why: facts,
        }
    };
    side.contributions.iter().map(bar).collect()
}

/// The conditions that are not met or cannot be checked.
fn unmet_gates(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> Vec<Reason> {
    explanation.closed_gates().map(|finding| gate_reason(context, words, finding)).collect()
}

fn gate_reason(context: &RequestContext, words: &Words<'_>, finding: &GateFinding) -> Reason {
    let kind = if finding.verdict == Verdict::Passed { ReasonKind::Counts } else { ReasonKind::Gate };
    // The name of a condition reads as the subject of its sentence, so it has a colon on pages too.
    let kind_word = with_colon(context, &context.t(finding.gate.key()));
    Reason { kind, kind_word, sentence: words.gate(finding) }
}

fn with_colon(context: &RequestContext, word: &str) -> String {
    context.t_with("matching-reason-word", &[("word", word.into())])
}

/// The conditions that are met; shown to the person only.
fn met_gates(context: &RequestContext, words: &Words<'_>, explanation: &Explanation, reader: Reader) -> AnyView {
    let met = explanation.gates.iter().filter(|finding| finding.verdict == Verdict::Passed);
    let met: Vec<Reason> = met.map(|finding| gate_reason(context, words, finding)).collect();
    if reader == Reader::Organisation || met.is_empty() {
        return ().into_any();
    }
    view! { <h3 class="fit-title">{context.t("matching-conditions-met")}</h3><Reasons reasons=met/> }.into_any()
}

/// The fit of both sides together, the weights used and the engine's version.
fn engine_line(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> String {
    let values = [
        ("fit", words.out_of_ten(explanation.fit).into()),
        ("weights", context.t(explanation.weights.key()).into()),
        ("version", explanation.engine_version.into()),
    ];
    context.t_with("matching-engine", &values)
}
