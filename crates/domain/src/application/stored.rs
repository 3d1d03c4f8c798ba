//! A stored application, with the rules that depend on its state.

use jiff::Timestamp;

use super::{
    Actor, Answer, ApplicationAction, ApplicationCard, ApplicationDraft, ApplicationState, ConfirmationNumber,
    IncompletePlacement, OpenOffer, Pause, PostInPlacement,
};
use crate::{
    fit::Explanation,
    ids::{AccountId, ApplicationId, ParticipantId, PostId},
    language::UiLanguage,
    placement::{PlacementChange, TermChange},
    retention::FileAccess,
    text::{AnswerText, Letter, PersonName},
};

/// An application.
#[derive(Debug, Clone)]
pub struct StoredApplication {
    pub id: ApplicationId,
    pub version: i32,
    pub number: Option<ConfirmationNumber>,
    pub state: ApplicationState,
    pub post: PostId,
    pub participant: ParticipantId,
    /// The person's account; none for a candidate on paper.
    pub account: Option<AccountId>,
    /// The person's name today, for mails to them.
    pub name: PersonName,
    /// The name that was sent.
    pub sent_name: Option<PersonName>,
    /// When the person closed their account.
    pub account_closed_at: Option<Timestamp>,
    pub paper_email: Option<String>,
    /// When its person last accepted what the placement asks.
    pub asks_accepted_at: Option<Timestamp>,
    pub letter: Option<Letter>,
    pub draft_answers: Vec<Option<AnswerText>>,
    pub answers: Vec<Answer>,
    pub explanation: Option<Explanation>,
    pub submitted_at: Option<Timestamp>,
    pub updated_at: Timestamp,
    pub offer: Option<OpenOffer>,
}

impl StoredApplication {
    /// What has been written of a draft.
    #[must_use]
    pub fn draft(&self) -> ApplicationDraft {
        ApplicationDraft {
            letter: self.letter.clone(),
            answers: self.draft_answers.clone(),
            asks_accepted: self.asks_accepted_at.is_some(),
        }
    }

    /// Whether an OCI compares it with others: sent, and not ended.
    #[must_use]
    pub const fn is_candidate(&self) -> bool {
        self.state.is_visible_to_organisation() && self.state.is_live()
    }

    /// The name that an OCI reads: the one that was sent.
    #[must_use]
    pub fn name_as_sent(&self) -> &PersonName {
        self.sent_name.as_ref().unwrap_or(&self.name)
    }

    /// What an OCI reads of it. An ended application changes no more, so that its last change is its end.
    #[must_use]
    pub fn access(&self, now: Timestamp) -> FileAccess {
        FileAccess::of(self.state, self.updated_at, now)
    }

    /// What has changed of the placement since its person accepted the terms, while they may still leave. A draft accepts again
    /// before it is sent.
    #[must_use]
    pub fn changes(&self, post: &PostInPlacement) -> Vec<PlacementChange> {
        self.terms_accepted_at().map(|at| post.content.changes_since(at)).unwrap_or_default()
    }

    /// The terms that are not as its person accepted them.
    #[must_use]
    pub fn changed_terms(&self, post: &PostInPlacement) -> Vec<TermChange> {
        self.terms_accepted_at().map(|at| post.content.terms_changed_since(at)).unwrap_or_default()
    }

    /// When the person who may still leave last accepted the terms: by sending it, or since.
    fn terms_accepted_at(&self) -> Option<Timestamp> {
        let may_leave = self.state.after(ApplicationAction::Withdraw, Actor::Participant).is_ok();
        let sent = self.submitted_at.filter(|_| may_leave)?;
        Some(self.asks_accepted_at.map_or(sent, |accepted| accepted.max(sent)))
    }

    /// What a list shows of it.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where the placement lacks what every published one has.
    pub fn card(&self, post: &PostInPlacement, language: UiLanguage) -> Result<ApplicationCard, IncompletePlacement> {
        Ok(ApplicationCard {
            id: self.id,
            version: self.version,
            number: self.number,
            state: self.state,
            subject: post.subject(language)?,
            submitted_at: self.submitted_at,
            updated_at: self.updated_at,
            offer: self.offer.clone(),
            pause: self.pause(post),
        })
    }

    /// What stops the person at this moment, until it is lifted. Who is back, or whose application has ended, waits for nothing.
    fn pause(&self, post: &PostInPlacement) -> Option<Pause> {
        let waits = self.state.is_live() && self.state != ApplicationState::Returned;
        post.standing_pause().filter(|pause| waits && pause.may_be_lifted())
    }
}
