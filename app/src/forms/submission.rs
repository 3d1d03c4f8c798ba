//! A form that is sent twice is carried out once: its key is claimed before, and given back where it is refused or cut.

use std::time::Duration;

use platform::{
    Error, Platform,
    forms::{Claim, submission_id},
};
use uuid::Uuid;

use super::{Posted, state::KEY_FIELD};
use crate::context::RequestContext;

/// How many times, and at which interval, a repeated submission checks whether the first one has finished.
const WAIT_FOR_FIRST: (u32, Duration) = (40, Duration::from_millis(50));

/// A posted form and its claim. If the request is dropped (the connection broke), the claim is released, so that the same form
/// can be sent again.
pub(super) struct Submission {
    platform: Platform,
    /// `None` when the form was posted without a key.
    id: Option<Uuid>,
    claimed: bool,
}

impl Submission {
    pub(super) fn of(context: &RequestContext, posted: &Posted) -> Self {
        let key = posted.fields.get(KEY_FIELD).parse::<Uuid>().ok();
        let files: Vec<&[u8]> = posted.files.iter().map(|file| file.content.as_slice()).collect();
        let id = key.map(|key| submission_id(key, &posted.fields, &files));
        Self { platform: context.platform.clone(), id, claimed: false }
    }

    pub(super) async fn claim(&mut self) -> Result<Claim, Error> {
        let Some(id) = self.id else { return Ok(Claim::First) };
        let (tries, pause) = WAIT_FOR_FIRST;
        for _ in 0..tries {
            match self.platform.claim_submission(id).await? {
                Claim::UnderWay => tokio::time::sleep(pause).await,
                Claim::First => {
                    self.claimed = true;
                    return Ok(Claim::First);
                }
                done => return Ok(done),
            }
        }
        Ok(Claim::UnderWay)
    }

    /// Where the same form led when it was accepted, if it was.
    pub(super) async fn led_to(&self) -> Result<Option<String>, Error> {
        match self.id {
            Some(id) => self.platform.submission_led_to(id).await,
            None => Ok(None),
        }
    }

    pub(super) async fn complete(mut self, target: &str) {
        if let Some(id) = self.id
            && let Err(error) = self.platform.complete_submission(id, target).await
        {
            tracing::error!(%error, "an accepted form did not note where it led");
        }
        self.claimed = false;
    }

    pub(super) async fn release(mut self) {
        if let Some(id) = self.id.filter(|_| self.claimed) {
            give_back(&self.platform, id).await;
        }
        self.claimed = false;
    }
}

impl Drop for Submission {
    fn drop(&mut self) {
        let Some(id) = self.id.filter(|_| self.claimed) else { return };
        let platform = self.platform.clone();
        tokio::spawn(async move { give_back(&platform, id).await });
    }
}

async fn give_back(platform: &Platform, id: Uuid) {
    if let Err(error) = platform.release_submission(id).await {
        tracing::error!(%error, "a refused form kept its key");
    }
}
