//! Deleting what has run out, and what the retention schedule no longer keeps.

use domain::retention;
use jiff::SignedDuration;

use crate::{
    Error, Platform, Result,
    accounts::{earliest_visit, limits::LONGEST_WINDOW, trail},
};

/// A link stays that long after it ran out, so that its page can say "used" rather than "unknown".
const LINKS_REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Platform {
    /// Deletes sessions, refused forms, what was typed and not saved, keys of forms, links, links that are shown, counts, sign-ins,
    /// second factors being set up, files to import and mails that have run out, and erases applications whose time is over; the
    /// answer is how many rows it concerned.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn sweep(&self) -> Result<u64> {
        let now = self.clock().now();
        let links = now.checked_sub(LINKS_REMEMBERED).map_err(Error::internal)?;
        let counts = now.checked_sub(LONGEST_WINDOW).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        let sessions = store::sessions::sweep(&mut connection, now, earliest_visit(now)?).await?;
        let forms = store::forms::sweep(&mut connection, now).await?;
        let kept = store::kept_forms::sweep(&mut connection, now).await?;
        let links = store::links::sweep(&mut connection, links).await?;
        let shown = store::partner_links::sweep(&mut connection, now).await?;
        let counts = store::limits::sweep(&mut connection, counts).await?;
        let setups = store::second_factor::sweep(&mut connection, now).await?;
        let sign_ins = trail::sweep(&mut connection, now).await?;
        let imports = store::imports::sweep(&mut connection, now).await?;
        let mails = now.checked_sub(retention::mail_kept()).map_err(Error::internal)?;
        let mails = store::outbox::sweep(&mut connection, mails).await?;
        drop(connection);
        let applications = self.erase_ended_applications().await?;
        Ok(sessions + forms + kept + links + shown + counts + setups + sign_ins + imports + mails + applications)
    }
}
