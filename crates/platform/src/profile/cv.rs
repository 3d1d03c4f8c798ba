//! The CV: a PDF, stored privately, read by its owner and by those who decide about their application.

use domain::{
    form::{FieldCode, FormErrors},
    ids::ParticipantId,
};

use crate::{Error, Platform, Result, accounts::Viewer, audit, store};

/// Megabytes of a CV at most: twenty scanned pages fit.
const MAX_MEGABYTES: usize = 5;
const MAX_BYTES: usize = MAX_MEGABYTES * 1024 * 1024;
/// How a PDF begins.
const HEADER: &[u8] = b"%PDF-";
/// How it ends, but for what some programs write behind.
const END: &[u8] = b"%%EOF";
/// Where readers look for the end.
const END_WITHIN: usize = 1024;
/// A file's name is shown to its owner only, and cut there.
const MAX_NAME: usize = 120;

/// A PDF within its bounds.
#[derive(Clone)]
pub struct CvFile {
    name: String,
    content: Vec<u8>,
}

impl CvFile {
    /// Checks a file by what it holds, never by its name. Errors are those of the field `cv`.
    ///
    /// # Errors
    /// When it is larger than 5 MB, or no PDF.
    pub fn parse(name: &str, content: Vec<u8>) -> std::result::Result<Self, FormErrors> {
        if content.len() > MAX_BYTES {
            return Err(FormErrors::one("cv", FieldCode::TooLarge { max: MAX_MEGABYTES as i64 }));
        }
        let tail = &content[content.len().saturating_sub(END_WITHIN)..];
        if !content.starts_with(HEADER) || !tail.windows(END.len()).any(|window| window == END) {
            return Err(FormErrors::one("cv", FieldCode::NotAPdf));
        }
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(MAX_NAME).collect();
        let name = if name.trim().is_empty() { "cv.pdf".to_owned() } else { name };
        Ok(Self { name, content })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn content(&self) -> &[u8] {
        &self.content
    }
}

impl std::fmt::Debug for CvFile {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "CvFile({} bytes)", self.content.len())
    }
}

impl Platform {
    /// A person's CV, for themselves or for members of an OCI to which they applied who may read files. Each reading is noted.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and where there is none.
    pub async fn read_cv(&self, viewer: &Viewer, participant: ParticipantId) -> Result<Vec<u8>> {
        let mut transaction = self.pool.begin().await?;
        let own = viewer.participant == Some(participant);
        let organisation = if own {
            None
        } else {
            let readers = viewer.memberships.iter().filter(|membership| membership.role.can_read_files());
            let organisations: Vec<_> = readers.map(|membership| membership.organisation.as_uuid()).collect();
            let found = store::participants::applied_to(&mut transaction, participant, &organisations).await?;
            Some(found.ok_or(Error::NotFound)?)
        };
        let content = store::participants::cv(&mut transaction, participant).await?.ok_or(Error::NotFound)?;
        let detail = organisation.map_or(serde_json::json!({}), |id| serde_json::json!({ "organisation": id }));
        let event = audit::Event::new("participant", participant.as_uuid(), "cv_read").with_detail(detail);
        audit::record(&mut transaction, self.clock().now(), Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(content)
    }

    /// Deletes the person's own CV.
    ///
    /// # Errors
    /// `MovedOn` where another save came between.
    pub async fn remove_cv(&self, viewer: &Viewer, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = store::participants::by_account(&mut transaction, viewer.account).await?;
        let mut stored = stored.ok_or(Error::NotFound)?;
        stored.profile.background.cv = None;
        if !store::participants::update(&mut transaction, stored.id, version, &stored.profile, now).await? {
            return Err(Error::MovedOn);
        }
        store::participants::delete_cv(&mut transaction, stored.id).await?;
        let event = audit::Event::new("participant", stored.id.as_uuid(), "cv_deleted");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
