//! A change that weighs on people: it waits for the programme's review, beside the content that stays public.
//!
//! People accepted what the page said. A change within it (a correction, more covered, dates within the days by which the page said
//! they may shift) applies at once. Any other is a [`Proposal`], whether or not somebody has applied: the programme approved what is
//! published.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::terms::{Term, TermChange, TermValue};
use super::{
    Asks, Calendar, PlaceAndDates, PlacementChange, PlacementDraft, PlacementPart, PlacementState, PlacementStep,
};
use crate::choice::choices;
use crate::dates::{DateRange, days_apart};
use crate::fold::fold;
use crate::form::{FormErrors, Parser, RawForm};
use crate::language::UiLanguage;
use crate::localised::Localised;
use crate::text::{Paragraph, PlaceName};

/// The steps that the OCI wants to change, each as a whole. At least one is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// When it was made, or last changed.
    pub at: Timestamp,
    /// Where and when.
    pub place: Option<PlaceAndDates>,
    /// What it asks of people.
    pub asks: Option<Asks>,
}

/// A proposal that the programme refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedProposal {
    /// When.
    pub at: Timestamp,
    /// Why, for the OCI to read.
    pub reason: Paragraph,
}

/// What became of a change of a public placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revised {
    /// It is public. Applicants must be told of these changes.
    Applied(Vec<PlacementChange>),
    /// It waits for the programme's review; nothing public has changed.
    Proposed,
}

choices! {
    /// What the programme says of a proposal.
    pub enum ProposalVerdict, key "proposal-verdict" {
        /// It becomes the content.
        Accept = "accept",
        /// The published content stays.
        Refuse = "refuse",
    }
}

/// What the programme decides about a proposal, as a form: `verdict`, `refusal` (why, for a refusal).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalDecision {
    Accept,
    /// With the reason, for the OCI to read.
    Refuse(Paragraph),
}

impl PlacementState {
    /// Whether a proposal goes on waiting in this state. It ends where people leave, or where the placement is over.
    #[must_use]
    pub const fn keeps_proposal(self) -> bool {
        matches!(self, Self::Published | Self::Closed | Self::Suspended)
    }
}

impl PlacementDraft {
    /// The content as the proposal would have it, where one waits.
    #[must_use]
    pub fn proposed(&self) -> Option<Self> {
        let proposal = self.proposal.clone()?;
        let mut after = Self { proposal: None, refused_proposal: None, ..self.clone() };
        after.place = proposal.place.unwrap_or(after.place);
        after.asks = proposal.asks.unwrap_or(after.asks);
        Some(after)
    }

    /// What the proposal would change.
    #[must_use]
    pub fn proposed_terms(&self) -> Vec<TermChange> {
        self.proposed().map(|after| self.terms_changed_in(&after)).unwrap_or_default()
    }

    /// Makes the proposal the content. The result is the changes of which applicants must be told. Without a proposal nothing
    /// changes.
    ///
    /// # Errors
    /// What has become impossible while it waited, such as a departure in the past. Then nothing changes.
    pub fn accept_proposal(&mut self, now: Timestamp, calendar: &Calendar) -> Result<Vec<PlacementChange>, FormErrors> {
        let Some(mut after) = self.proposed() else { return Ok(Vec::new()) };
        self.check_revision(&mut after, calendar)?;
        let changes = self.record_revision(&mut after, now);
        *self = after;
        Ok(changes)
    }

    /// Refuses it: the published content stays.
    pub fn refuse_proposal(&mut self, now: Timestamp, reason: Paragraph) {
        self.refused_proposal = self.proposal.take().map(|_| RefusedProposal { at: now, reason });
    }

    /// The OCI takes it back. `false` where none waits.
    pub fn withdraw_proposal(&mut self) -> bool {
        self.proposal.take().is_some()
    }

    /// Proposes a step. It replaces what was proposed of that step; the proposal of another step stays.
    pub(super) fn propose(&mut self, part: PlacementPart, now: Timestamp) {
        let before = self.proposal.take();
        let mut proposal = before.clone().unwrap_or(Proposal { at: now, place: None, asks: None });
        match part {
            PlacementPart::PlaceAndDates(place) => proposal.place = Some(place),
            PlacementPart::Asks(asks) => proposal.asks = Some(asks),
            _ => {}
        }
        if before.as_ref() != Some(&proposal) {
            proposal.at = now;
        }
        self.proposal = Some(proposal);
        self.refused_proposal = None;
    }

    /// Forgets what was proposed of a step, because the OCI has saved it anew.
    pub(super) fn forget_proposal_of(&mut self, step: PlacementStep) {
        let Some(proposal) = &mut self.proposal else { return };
        match step {
            PlacementStep::PlaceAndDates => proposal.place = None,
            PlacementStep::Asks => proposal.asks = None,
            _ => return,
        }
        if proposal.place.is_none() && proposal.asks.is_none() {
            self.proposal = None;
        }
    }

    /// Whether it gives people less, or asks more of them, than what they accepted.
    pub(super) fn weighs_on_people(&self, after: &Self) -> bool {
        let sooner_or_later = self.place.preparation.zip(after.place.preparation);
        is_heavier(&after.asks, &self.asks)
            || after.place.dates.is_some_and(|dates| self.is_beyond_accepted(dates))
            || sooner_or_later.is_some_and(|(before, after)| !before.covers(after))
            || moves(&self.place.preparation_place, &after.place.preparation_place)
    }

    /// Whether somebody accepted other dates than these: their departure comes earlier, or their return later, than the days by
    /// which the page said they may shift.
    fn is_beyond_accepted(&self, dates: DateRange) -> bool {
        let days = u32::from(self.place.flexibility.days());
        self.published_dates().any(|known| {
            let (sooner, later) = (dates.start() < known.start(), dates.end() > known.end());
            (sooner && days_apart(known.start(), dates.start()) > days)
                || (later && days_apart(known.end(), dates.end()) > days)
        })
    }

    /// Every dates that the page has shown.
    fn published_dates(&self) -> impl Iterator<Item = DateRange> {
        let earlier = self.revisions.iter().flat_map(|revision| &revision.terms).filter_map(|change| match change {
            TermChange { term: Term::Dates, before: TermValue::Range(dates), .. } => Some(*dates),
            _ => None,
        });
        earlier.chain(self.agreed_dates).chain(self.place.dates)
    }
}

/// Whether people must give more, or receive less. Words cannot be weighed: other words count as heavier.
pub(super) fn is_heavier(after: &Asks, before: &Asks) -> bool {
    let more = |after: Option<u32>, before: Option<u32>| after.unwrap_or_default() > before.unwrap_or_default();
    more(after.contribution_cad, before.contribution_cad)
        || more(after.weekends.map(Into::into), before.weekends.map(Into::into))
        || more(after.training_hours.map(Into::into), before.training_hours.map(Into::into))
        || more(after.commitment_months.map(Into::into), before.commitment_months.map(Into::into))
        || after.own_costs.iter().any(|cost| !before.own_costs.contains(cost))
        || before.covered.iter().any(|covered| !after.covered.contains(covered))
        || (!after.other_costs.is_blank() && are_other_words(&before.other_costs, &after.other_costs))
        || (!after.commitment.is_blank() && are_other_words(&before.commitment, &after.commitment))
        || (!before.other_covered.is_blank() && are_other_words(&before.other_covered, &after.other_covered))
}

/// Accents, capitals, spaces and punctuation make no other words; a currency and a percentage do. A first translation of what is
/// written says the same.
fn are_other_words(before: &Localised<Paragraph>, after: &Localised<Paragraph>) -> bool {
    let differ = |language| are_other(before.get(language), after.get(language));
    if before.is_blank() || after.is_blank() { before != after } else { before.languages().any(differ) }
}

fn are_other(before: Option<&Paragraph>, after: Option<&Paragraph>) -> bool {
    let signs = |words: &str| words.chars().filter(|sign| "$€£%".contains(*sign)).collect::<String>();
    let sense = |words: &Paragraph| (fold(words.as_str()), signs(words.as_str()));
    before.map(sense) != after.map(sense)
}

/// A place that was not said is no other place.
fn moves(before: &Localised<PlaceName>, after: &Localised<PlaceName>) -> bool {
    let differs = |language| {
        let both = before.get(language).zip(after.get(language));
        both.is_some_and(|(before, after)| fold(before.as_str()) != fold(after.as_str()))
    };
    UiLanguage::ALL.into_iter().any(differs)
}

impl TryFrom<&RawForm> for ProposalDecision {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let verdict = p.choice("verdict");
        let refuses = verdict == Some(ProposalVerdict::Refuse);
        let reason = if refuses { p.field("refusal", Paragraph::parse) } else { None };
        p.finish(|| match verdict? {
            ProposalVerdict::Accept => Some(Self::Accept),
            ProposalVerdict::Refuse => reason.map(Self::Refuse),
        })
    }
}

#[cfg(test)]
mod tests;
