//! What was sent with an application: the profile and the CV as they were then.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::participant::Profile;

/// The profile and the CV that go with an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCopy {
    pub profile: Profile,
    /// The SHA-256 of the CV.
    pub cv: Option<Vec<u8>>,
    /// When the person last updated it after the submission.
    pub updated_at: Option<Timestamp>,
}

/// What the person changed on the site since.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedSince {
    pub profile: bool,
    pub cv: bool,
}

impl SentCopy {
    /// What differs from today's profile and CV (its SHA-256). The same file sent again is no change.
    #[must_use]
    pub fn changed(&self, profile: &Profile, cv: Option<&[u8]>) -> ChangedSince {
        let without_file = |profile: &Profile| {
            let mut profile = profile.clone();
            profile.background.cv = None;
            profile
        };
        ChangedSince { profile: without_file(&self.profile) != without_file(profile), cv: self.cv.as_deref() != cv }
    }
}

impl ChangedSince {
    /// Whether anything did.
    #[must_use]
    pub const fn any(self) -> bool {
        self.profile || self.cv
    }
}

#[cfg(test)]
mod tests {
    //! A changed text is a change, another file too; the same file under another identifier is none.
    use super::*;
    use crate::{ids::FileId, placement::Track};

    #[test]
    fn the_same_file_again_is_no_change() {
        let mut profile = Profile::new(Track::Outbound);
        let sent = SentCopy { profile: profile.clone(), cv: Some(vec![1; 32]), updated_at: None };
        profile.background.cv = Some(FileId::from_uuid(uuid::Uuid::from_u128(7)));
        assert!(!sent.changed(&profile, Some(&[1; 32])).any());
        assert_eq!(sent.changed(&profile, None), ChangedSince { profile: false, cv: true });
        profile.availability.shortest_days = Some(30);
        assert_eq!(sent.changed(&profile, Some(&[1; 32])), ChangedSince { profile: true, cv: false });
    }
}
