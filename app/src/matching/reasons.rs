//! Shows a fit: its reasons as sentences under three headings, then, folded, one bar per signal and the conditions that are met.
//!
//! The person sees both sides. An organisation sees the placement's side alone: wishes that were told to it, or that counted
//! against somebody, would teach people to hide them.

use domain::fit::{Bearing, Contribution, Explanation, GateFinding, SideFit, Verdict};
use leptos::prelude::*;

use super::{
    explain::Words,
    headings::{Told, told},
    how_link, weights,
};
use crate::{
    address,
    context::RequestContext,
    ui::{FitBars, FitSignal, Reason, ReasonKind, Reasons},
};

/// Who reads the reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The person assessed.
    Person,
    /// The organisation. It is not shown the details of conditions that are met.
    Organisation,
}

/// The reasons of a fit with all their details.
pub(crate) fn fit(context: &RequestContext, explanation: &Explanation, reader: Reader) -> AnyView {
    let words = Words::new(context);
    let open = context.query("detail") == "tout";
    let lists = Lists::of(context, &words, explanation, reader);
    let lists = lists.0.into_iter().map(|(kind, title, reasons)| view! { <Reasons kind title reasons/> });
    view! {
        <div class="reason-lists">{lists.collect_view()}</div>
        <details class="why" open=open>
            <summary>{context.t(reader.details())}</summary>
            {calculation(context, &words, explanation, reader)}
        </details>
    }
    .into_any()
}

impl Reader {
    /// The summary of the folded calculation.
    const fn details(self) -> &'static str {
        match self {
            Self::Person => "matching-details",
            Self::Organisation => "matching-details-file",
        }
    }

    /// The headings of the lists.
    const fn headings(self) -> [(Bearing, ReasonKind, &'static str); 3] {
        let [speaks, add] = match self {
            Self::Person => ["matching-speaks", "matching-can-add"],
            Self::Organisation => ["matching-speaks-file", "matching-not-said"],
        };
        [
            (Bearing::SpeaksFor, ReasonKind::Speaks, speaks),
            (Bearing::CanAdd, ReasonKind::CanAdd, add),
            (Bearing::NotOffered, ReasonKind::NotOffered, "matching-not-offered"),
        ]
    }
}

/// Lists of reasons, each with its kind and its title: conditions that are not met first.
struct Lists(Vec<(ReasonKind, String, Vec<Reason>)>);

impl Lists {
    fn of(context: &RequestContext, words: &Words<'_>, explanation: &Explanation, reader: Reader) -> Self {
        let gates = explanation.closed_gates().map(|finding| gate_reason(context, words, finding)).collect();
        let mut lists = vec![(ReasonKind::Gate, context.t("matching-gates-open"), gates)];
        for (bearing, kind, title) in reader.headings() {
            let mut reasons: Vec<Reason> = told(explanation, reader, bearing)
                .iter()
                .map(|told| Reason {
                    link: step_link(context, told, reader),
                    ..Reason::sentence(words.reason(told, reader))
                })
                .collect();
            if (bearing, reader) == (Bearing::CanAdd, Reader::Person) {
                reasons.extend(words.arrangement(explanation.what_if.as_ref()).map(Reason::sentence));
            }
            lists.push((kind, context.t(title), reasons));
        }
        lists.retain(|(_, _, reasons)| !reasons.is_empty());
        Self(lists)
    }

    /// The first sentence of a kind.
    fn first(&self, kind: ReasonKind) -> Option<String> {
        let of_kind = self.0.iter().find(|(other, _, _)| *other == kind)?;
        of_kind.2.first().map(line)
    }
}

/// Where the person can say what is not said, among their own pages.
fn step_link(context: &RequestContext, told: &Told<'_>, reader: Reader) -> Option<(String, String)> {
    let step = told.step().filter(|_| reader == Reader::Person && told.bearing == Bearing::CanAdd)?;
    Some((context.href(&address::profile_step(step)), context.t(step.key())))
}

/// A condition's name and its sentence, or the sentence.
fn line(reason: &Reason) -> String {
    reason.lead.iter().chain([&reason.sentence]).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The main reasons as sentences, for a CSV file of an organisation: each heading before its own.
pub(crate) fn sentences(context: &RequestContext, explanation: &Explanation) -> Vec<String> {
    let lists = Lists::of(context, &Words::new(context), explanation, Reader::Organisation);
    let in_a_line = |(_, title, reasons): (ReasonKind, String, Vec<Reason>)| {
        let sentences = reasons.iter().map(line).collect::<Vec<_>>().join(" ");
        context.t_with("matching-reason-line", &[("kind", title.into()), ("sentence", sentences.into())])
    };
    lists.0.into_iter().map(in_a_line).collect()
}

/// The fit in an organisation's table row: the first strong point and the first open question.
pub(crate) struct FitSummary {
    pub(crate) speaks: String,
    /// The first unmet condition, or else what the file does not say.
    pub(crate) open: String,
}

/// The fit for a table row.
pub(crate) fn fit_summary(context: &RequestContext, explanation: &Explanation) -> FitSummary {
    let words = Words::new(context);
    let lists = Lists::of(context, &words, explanation, Reader::Organisation);
    FitSummary {
        speaks: lists.first(ReasonKind::Speaks).unwrap_or_default(),
        open: lists.first(ReasonKind::Gate).or_else(|| lists.first(ReasonKind::CanAdd)).unwrap_or_default(),
    }
}

/// The whole calculation: to an organisation, its own side alone.
fn calculation(context: &RequestContext, words: &Words<'_>, explanation: &Explanation, reader: Reader) -> AnyView {
    let side = |title: &str, side: &SideFit| {
        let total = if side.is_answered() { words.out_of_ten(side.fit) } else { context.t("matching-no-wish") };
        view! { <FitBars title=context.t(title) total signals=bars(context, words, side)/> }
    };
    let (placement, person) = (&explanation.for_placement, &explanation.for_person);
    match reader {
        Reader::Person => view! {
            <div class="fits">
                {side("matching-you-for-placement", placement)}
                {side("matching-placement-for-you", person)}
            </div>
            {largest_change(context, words, explanation)}
            {met_gates(context, words, explanation)}
            <p class="meta">{engine_line(context, words, explanation, "matching-engine")} " " {how_link(context)}</p>
        }
        .into_any(),
        Reader::Organisation => view! {
            <div class="fits">{side("matching-person-for-post", placement)}</div>
            <p class="meta">{engine_line(context, words, explanation, "matching-engine-file")}</p>
        }
        .into_any(),
    }
}

/// The change that would raise the fit most: a figure of the calculation, and no advice.
fn largest_change(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> Option<AnyView> {
    let change = words.what_if(explanation.what_if.as_ref()?);
    Some(view! { <p>{context.t_with("matching-what-if", &[("change", change.into())])}</p> }.into_any())
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

fn gate_reason(context: &RequestContext, words: &Words<'_>, finding: &GateFinding) -> Reason {
    let lead = context.t_with("matching-gate", &[("gate", context.t(finding.gate.key()).into())]);
    Reason { lead: Some(lead), ..Reason::sentence(words.gate(finding)) }
}

/// The conditions that are met.
fn met_gates(context: &RequestContext, words: &Words<'_>, explanation: &Explanation) -> AnyView {
    let met = explanation.gates.iter().filter(|finding| finding.verdict == Verdict::Passed);
    let reasons: Vec<Reason> = met.map(|finding| gate_reason(context, words, finding)).collect();
    view! { <Reasons kind=ReasonKind::GateMet title=context.t("matching-conditions-met") reasons/> }.into_any()
}

/// The fit, the weights used and the engine's version.
fn engine_line(context: &RequestContext, words: &Words<'_>, explanation: &Explanation, key: &str) -> String {
    let values = [
        ("fit", words.out_of_ten(explanation.fit).into()),
        ("weights", context.t(explanation.weights.key()).into()),
        ("version", explanation.engine_version.into()),
    ];
    context.t_with(key, &values)
}
