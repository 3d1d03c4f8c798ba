//! A stored application, with the rules that depend on its state.

use jiff::Timestamp;

use super::{
    Answer, ApplicationCard, ApplicationDraft, ApplicationState, ConfirmationNumber, IncompletePlacement, OpenOffer,
    Pause, PostInPlacement,
};
use crate::{
    fit::Explanation,
    ids::{AccountId, ApplicationId, ParticipantId, PostId},
    language::UiLanguage,
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
    pub name: PersonName,
    pub paper_email: Option<String>,
    pub asks_accepted: bool,
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
            asks_accepted: self.asks_accepted,
        }
    }

    /// Whether an OCI compares it with others: sent, and not ended.
    #[must_use]
    pub const fn is_candidate(&self) -> bool {
        self.state.is_visible_to_organisation() && self.state.is_live()
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
