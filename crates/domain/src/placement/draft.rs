//! A placement as it is written: everything may still be missing.

use serde::{Deserialize, Serialize};

use super::steps::{
    Asks, Basics, LanguagesAndSkills, PartnerStep, PlaceAndDates, PostWeights, Posts, Priorities, Questions,
};
use super::{
    PartnerConfirmation, PartnerVerdict, PlacementPart, PlacementStep, PostKind, Proposal, RefusedProposal, Revision,
    missing,
};
use crate::dates::DateRange;
use crate::fit::weights::Weights;
use crate::form::{FormErrors, RawForm};

/// The content of a placement, step by step. It is stored as one JSON document: fields that a later version adds take their
/// default when an earlier document is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlacementDraft {
    /// The version of this document's shape.
    pub format_version: FormatVersion,
    /// What it is, in words.
    pub basics: Basics,
    /// Where and when.
    pub place: PlaceAndDates,
    /// How many people.
    pub posts: Posts,
    /// What they speak and can do.
    pub needs: LanguagesAndSkills,
    /// The cross-cutting priorities.
    pub priorities: Priorities,
    /// The weights that differ from the published ones.
    pub weights: PostWeights,
    /// The partner.
    pub partner: PartnerStep,
    /// What it asks of people.
    pub asks: Asks,
    /// The OCI's questions.
    pub questions: Questions,
    /// How the partner confirmed this content. A change of what it confirmed clears it.
    pub confirmation: Option<PartnerConfirmation>,
    /// The partner's refusal, until it is asked again.
    pub refusal: Option<PartnerConfirmation>,
    /// The dates that the partner confirmed, once they moved while it was public.
    pub agreed_dates: Option<DateRange>,
    /// The changes made in public of which applicants were told, the oldest first.
    pub revisions: Vec<Revision>,
    /// The change that waits for the programme's review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
    /// The proposal that was refused last, until the OCI makes another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused_proposal: Option<RefusedProposal>,
}

/// The version of a draft's JSON shape, 1 today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FormatVersion(u16);

impl FormatVersion {
    /// What this code writes.
    pub const CURRENT: Self = Self(1);
}

impl Default for FormatVersion {
    fn default() -> Self {
        Self::CURRENT
    }
}

impl PlacementDraft {
    /// Saves one step. On an error nothing changes. Any change except of the OCI's questions clears the
    /// partner's confirmation: the partner confirmed another content.
    ///
    /// # Errors
    /// Weights that do not hold for the placement's posts.
    pub fn save(&mut self, part: PlacementPart) -> Result<(), FormErrors> {
        let before = self.clone();
        let step = part.step();
        match part {
            PlacementPart::Basics(basics) => self.basics = basics,
            PlacementPart::PlaceAndDates(place) => self.place = place,
            PlacementPart::Posts(posts) => self.posts = posts,
            PlacementPart::LanguagesAndSkills(needs) => self.needs = needs,
            PlacementPart::Priorities(priorities) => self.priorities = priorities,
            PlacementPart::Weights(typed) => self.weights = PostWeights::read(&typed, self.basics.format, &self.posts)?,
            PlacementPart::Partner(partner) => self.partner = partner,
            PlacementPart::Asks(asks) => self.asks = asks,
            PlacementPart::Questions(questions) => self.questions = questions,
        }
        if step != PlacementStep::Questions && *self != before {
            self.confirmation = None;
        }
        Ok(())
    }

    /// Saves one step from its form. On an error nothing changes.
    ///
    /// # Errors
    /// What is wrong with what was typed.
    pub fn save_form(&mut self, step: PlacementStep, form: &RawForm) -> Result<(), FormErrors> {
        self.save(PlacementPart::read(step, form)?)
    }

    /// Keeps the partner's answer, and clears the opposite one.
    pub fn keep_answer(&mut self, verdict: PartnerVerdict, given: PartnerConfirmation) {
        (self.confirmation, self.refusal) = match verdict {
            PartnerVerdict::Confirm => (Some(given), None),
            PartnerVerdict::Refuse => (None, Some(given)),
        };
    }

    /// The form of a step, filled with what was saved.
    #[must_use]
    pub fn form(&self, step: PlacementStep) -> RawForm {
        match step {
            PlacementStep::Basics => self.basics.to_raw(),
            PlacementStep::PlaceAndDates => self.place.to_raw(),
            PlacementStep::Posts => self.posts.to_raw(),
            PlacementStep::LanguagesAndSkills => self.needs.to_raw(),
            PlacementStep::Priorities => self.priorities.to_raw(),
            PlacementStep::Weights => self.weights.to_raw(self.basics.format, &self.posts),
            PlacementStep::Partner => self.partner.to_raw(),
            PlacementStep::Asks => self.asks.to_raw(),
            PlacementStep::Questions => self.questions.to_raw(),
        }
    }

    /// The fields of a step without which it may not be submitted.
    #[must_use]
    pub fn required(&self, step: PlacementStep) -> Vec<&'static str> {
        missing::required(self, step)
    }

    /// Whether nobody has answered anything in a step yet. Shifts of no day, priorities of 0 and the published weights stand there
    /// by themselves.
    #[must_use]
    pub fn is_untouched(&self, step: PlacementStep) -> bool {
        match step {
            PlacementStep::PlaceAndDates => self.place == PlaceAndDates::default(),
            PlacementStep::Priorities => self.priorities == Priorities::default(),
            PlacementStep::Weights => PostKind::ALL.iter().all(|kind| !self.weights.has_own(*kind)),
            other => self.form(other).pairs().all(|(_, value)| value.is_empty()),
        }
    }

    /// The weights by which people are ranked for a post of that kind.
    #[must_use]
    pub fn weights_of(&self, kind: PostKind) -> Weights {
        self.weights.of(self.basics.format, kind)
    }

    /// A copy to start another placement from: the same content, not yet confirmed by anybody.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self {
            confirmation: None,
            refusal: None,
            agreed_dates: None,
            revisions: Vec::new(),
            proposal: None,
            refused_proposal: None,
            ..self.clone()
        }
    }
}
