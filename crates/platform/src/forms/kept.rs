//! Nothing typed is lost: a draft beside what is stored, and a form that was posted after its session had ended.
//!
//! A draft is known by the key of the page's form, so that two tabs never write over each other. It ends once the form is saved or
//! dropped, with its account, or after a month. A form posted into a finished session waits in that browser's session without an
//! account; the sign-in makes a draft of it, for the person for whom its page was made. All of it is sealed with the server's key.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    account::Viewer,
    form::{KeptBecause, KeptForm, RawForm},
    ids::{AccountId, SessionId},
    retention,
};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use store::{
    fresh,
    kept_forms::{self, Place, TypedDraft},
};
use uuid::Uuid;

use super::MOST_ANONYMOUS;
use crate::{Error, Platform, Result, accounts::limits, key::Purpose};

/// Drafts of one account, the latest: more than anybody has open.
const MOST_DRAFTS: i64 = 30;
/// The largest form that is kept, in bytes of JSON: a placement's texts in three languages fit.
const MOST_TYPED: usize = 128 * 1024;
/// Forms posted after the end of one session: its tabs.
const MOST_POSTED: i64 = 5;

/// After how many seconds what is typed may be sent again, where the same account is having two texts kept.
const AGAIN_IN_SECONDS: u32 = 2;

/// What a form without a subject of its own is sealed about.
const NOBODY: Uuid = Uuid::nil();

impl Platform {
    /// Keeps what is typed at this moment, beside what is stored. The answer is as that of [`Self::keep_typed`].
    ///
    /// # Errors
    /// `Busy` where two texts of the account are being kept; else as [`Self::keep_typed`].
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn keep_while_typing(
        &self,
        viewer: &Viewer,
        place: Place<'_>,
        fields: &RawForm,
    ) -> Result<Option<Timestamp>> {
        let busy = Error::Busy { retry_after_seconds: AGAIN_IN_SECONDS };
        let _turn = self.turns.take(viewer.account).ok_or(busy)?;
        self.keep_in_turn(viewer, KeptBecause::Typed, place, fields).await
    }

    /// Keeps what somebody typed beside what is stored, after other texts of the same account. The answer is when, or `None` where
    /// nothing was typed or it is too large.
    ///
    /// # Errors
    /// `TooManyAttempts` where the account had too much kept; the database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn keep_typed(
        &self,
        viewer: &Viewer,
        because: KeptBecause,
        place: Place<'_>,
        fields: &RawForm,
    ) -> Result<Option<Timestamp>> {
        let _turn = self.turns.wait(viewer.account).await;
        self.keep_in_turn(viewer, because, place, fields).await
    }

    async fn keep_in_turn(
        &self,
        viewer: &Viewer,
        because: KeptBecause,
        place: Place<'_>,
        fields: &RawForm,
    ) -> Result<Option<Timestamp>> {
        self.count_attempt(&limits::TYPING_BY_ACCOUNT, &viewer.account.to_string()).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let kept = self.keep(&mut transaction, viewer.account, because, place, fields, now).await?;
        transaction.commit().await?;
        Ok(kept.then_some(now))
    }

    async fn keep(
        &self,
        connection: &mut PgConnection,
        account: AccountId,
        because: KeptBecause,
        place: Place<'_>,
        fields: &RawForm,
        at: Timestamp,
    ) -> Result<bool> {
        let Some(json) = to_keep(fields, MOST_TYPED)? else { return Ok(false) };
        let sealed = self.key()?.seal(Purpose::TypedDraft, account, &json)?;
        let expires_at = at.checked_add(retention::typed_kept()).map_err(Error::internal)?;
        kept_forms::lock_account(connection, account).await?;
        kept_forms::put_draft(connection, account, place, because.as_str(), &sealed, at, expires_at).await?;
        kept_forms::keep_latest_drafts(connection, account, MOST_DRAFTS).await?;
        Ok(true)
    }

    /// What somebody typed on a page and did not save, the latest first.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn kept_forms(&self, viewer: &Viewer, page: &str) -> Result<Vec<KeptForm>> {
        let mut connection = self.pool.acquire().await?;
        let rows = kept_forms::drafts(&mut connection, viewer.account, Some(page), self.clock().now()).await?;
        let opened = rows.into_iter().filter_map(|row| {
            let opened = self.open_draft(viewer.account, row);
            opened.inspect_err(|error| tracing::error!(%error, "a draft does not open")).ok()
        });
        Ok(opened.collect())
    }

    /// What an account typed and did not save, on every page, as its export shows it.
    pub(crate) async fn kept_for_export(&self, connection: &mut PgConnection, account: AccountId) -> Result<Value> {
        let rows = kept_forms::drafts(connection, account, None, self.clock().now()).await?;
        let opened = rows.into_iter().filter_map(|row| {
            let (page, kept) = (row.page.clone(), self.open_draft(account, row).ok()?);
            let fields: Map<String, Value> =
                kept.fields.typed().map(|(name, value)| (name.to_owned(), value.into())).collect();
            Some(json!({ "page": page, "saved_at": kept.saved_at, "fields": fields }))
        });
        Ok(opened.collect())
    }

    fn open_draft(&self, account: AccountId, row: TypedDraft) -> Result<KeptForm> {
        let json = self.key()?.open_about(Purpose::TypedDraft, account.as_uuid(), &row.sealed)?;
        let because = row.because.parse().map_err(Error::internal)?;
        let fields = serde_json::from_slice(&json).map_err(Error::internal)?;
        Ok(KeptForm { key: row.key, form: row.form, because, fields, saved_at: row.saved_at })
    }

    /// Forgets what was typed under a key: it was saved, or is not wanted.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn forget_typed(&self, viewer: &Viewer, key: Uuid) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(kept_forms::delete_draft(&mut connection, viewer.account, key).await?)
    }

    /// For whom a page is made, as its forms say it: sealed, so that nobody writes it for somebody else.
    ///
    /// # Errors
    /// For a process without a key.
    pub fn form_owner(&self, account: AccountId) -> Result<String> {
        let sealed = self.key()?.seal_about(Purpose::FormOwner, NOBODY, account.as_uuid().as_bytes())?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Whose form that is; `None` where it does not say so, or was forged.
    #[must_use]
    pub fn owner_of_form(&self, owner: &str) -> Option<AccountId> {
        let sealed = URL_SAFE_NO_PAD.decode(owner).ok()?;
        let account = self.key().ok()?.open_about(Purpose::FormOwner, NOBODY, &sealed).ok()?;
        Uuid::from_slice(&account).ok().map(AccountId::from_uuid)
    }

    /// Keeps a form that was posted after its session had ended, in the session without an account of that browser. The answer says
    /// whether it was kept: a form that does not say whose it is may be small only.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn keep_posted(
        &self,
        session: SessionId,
        owner: Option<AccountId>,
        place: Place<'_>,
        fields: &RawForm,
    ) -> Result<bool> {
        let most = if owner.is_some() { MOST_TYPED } else { MOST_ANONYMOUS };
        let Some(json) = to_keep(fields, most)? else { return Ok(false) };
        let id = fresh();
        let sealed = self.key()?.seal_about(Purpose::PostedForm, id, &json)?;
        let mut transaction = self.pool.begin().await?;
        store::sessions::lock(&mut transaction, session).await?;
        kept_forms::keep_latest_posted(&mut transaction, session, MOST_POSTED - 1).await?;
        let now = self.clock().now();
        kept_forms::insert_posted(&mut transaction, id, session, owner, place, &sealed, now).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Makes drafts of an account of what its browser posted before it signed in.
    pub(crate) async fn bring_back(
        &self,
        connection: &mut PgConnection,
        session: SessionId,
        account: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        for posted in kept_forms::posted_of(connection, session, account).await? {
            let fields = match self.open_posted(posted.id, &posted.sealed) {
                Ok(fields) => fields,
                Err(error) => {
                    tracing::error!(%error, "a posted form does not open");
                    continue;
                }
            };
            let place = Place { key: posted.key, form: &posted.form, page: &posted.page };
            let at = posted.posted_at.min(now);
            self.keep(connection, account, KeptBecause::SessionOver, place, &fields, at).await?;
        }
        Ok(())
    }

    fn open_posted(&self, id: Uuid, sealed: &[u8]) -> Result<RawForm> {
        let json = self.key()?.open_about(Purpose::PostedForm, id, sealed)?;
        serde_json::from_slice(&json).map_err(Error::internal)
    }

    /// Hands what waits for a sign-in to the session that waits for the code of a second factor.
    pub(crate) async fn carry_over(&self, connection: &mut PgConnection, from: SessionId, to: SessionId) -> Result<()> {
        Ok(kept_forms::move_posted(connection, from, to).await?)
    }
}

/// The JSON of a form, without secrets; `None` where nothing was typed or it is larger than `most`.
fn to_keep(fields: &RawForm, most: usize) -> Result<Option<Vec<u8>>> {
    let fields = fields.without_secrets();
    if fields.typed().next().is_none() {
        return Ok(None);
    }
    let json = serde_json::to_vec(&fields).map_err(Error::internal)?;
    Ok((json.len() <= most).then_some(json))
}
