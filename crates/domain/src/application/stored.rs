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
