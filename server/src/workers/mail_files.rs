//! Deletes the files of mails that the outbox no longer keeps. Every node does so in its own folder.

use std::{path::PathBuf, time::Duration};

use platform::Platform;

use super::job::{Job, Progress};

/// How long a mail may outlive its account or its time.
const EVERY: Duration = Duration::from_secs(60);

pub(super) fn job(platform: Platform, folder: PathBuf) -> Job {
    Job::new("mail-files", EVERY, move |_| {
        let (platform, folder) = (platform.clone(), folder.clone());
        async move {
            let files = platform.sweep_mail_files(&folder).await?;
            if files > 0 {
                tracing::info!(files, "files of mails deleted");
            }
            Ok(Progress::Done)
        }
    })
}
