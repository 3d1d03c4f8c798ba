//! The CV: a PDF within its bounds.

use crate::clean::clean;
use crate::form::{FieldCode, FormErrors};

/// Megabytes of a CV at most: twenty scanned pages fit.
const MAX_MEGABYTES: usize = 5;
const MAX_BYTES: usize = MAX_MEGABYTES * 1024 * 1024;
/// How a PDF begins.
const HEADER: &[u8] = b"%PDF-";
/// How it ends, apart from what some programs write after it.
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
    /// Checks a file by its content, never by its name. Errors are those of the field `cv`.
    ///
    /// # Errors
    /// When it is larger than 5 MB, or no PDF.
    pub fn parse(name: &str, content: Vec<u8>) -> Result<Self, FormErrors> {
        if content.len() > MAX_BYTES {
            return Err(FormErrors::one("cv", FieldCode::TooLarge { max: MAX_MEGABYTES as i64 }));
        }
        let tail = &content[content.len().saturating_sub(END_WITHIN)..];
        if !content.starts_with(HEADER) || !tail.windows(END.len()).any(|window| window == END) {
            return Err(FormErrors::one("cv", FieldCode::NotAPdf));
        }
        let name: String = clean(name).chars().filter(|letter| !letter.is_control()).take(MAX_NAME).collect();
        let name = if name.trim().is_empty() { "cv.pdf".to_owned() } else { name };
        Ok(Self { name, content })
    }

    /// Its name, shown to its owner.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its bytes.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

impl std::fmt::Debug for CvFile {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "CvFile({} bytes)", self.content.len())
    }
}
