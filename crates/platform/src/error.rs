//! What may go wrong in a use case, as the interface needs to know it.

use domain::{
    account::NotAllowed,
    application::{IncompletePlacement, NotReviewed, Pause},
    form::{FieldCode, FormErrors},
    step::{NotUndone, TooEarly},
    transition::InvalidTransition,
};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The form has errors, field by field.
    #[error("the form has errors")]
    Invalid(FormErrors),
    /// It does not exist, or the person may not know that it does.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in, or the session has ended.
    #[error("nobody is signed in")]
    SignedOut,
    /// The state has moved on since the person read it.
    #[error("the state has moved on")]
    MovedOn,
    /// The rules of the programme forbid it; the key names the sentence that says why.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Too many attempts; try again later.
    #[error("too many attempts, again in {retry_after_seconds} s")]
    TooManyAttempts { retry_after_seconds: u32 },
    /// Too much work is waiting; the same request passes in a moment.
    #[error("busy, again in {retry_after_seconds} s")]
    Busy { retry_after_seconds: u32 },
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// Stored data that does not parse, a failed hash. The person can do nothing about it.
    #[error("internal: {0}")]
    Internal(String),
}

/// Seconds after which a database that is away may be asked again. A private one that ended runs again before.
pub const AWAY_RETRY_SECONDS: u16 = 5;

/// Whether the database is away for a moment: no connection to it, or one that was lost.
#[must_use]
pub fn is_away(error: &sqlx::Error) -> bool {
    /// SQLSTATE class: the server is shutting down, starting or has crashed.
    const OPERATOR: &str = "57P";
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => true,
        sqlx::Error::Database(said) => said.code().is_some_and(|code| code.starts_with(OPERATOR)),
        _ => false,
    }
}

/// Whether the database gave up a transaction because of others at the same moment: nothing of it was written, and the same passes when
/// it is tried again.
#[must_use]
pub fn is_conflict(error: &sqlx::Error) -> bool {
    /// SQLSTATE: serialization failure, deadlock detected.
    const CONFLICTS: [&str; 2] = ["40001", "40P01"];
    error.as_database_error().and_then(|said| said.code()).is_some_and(|code| CONFLICTS.contains(&&*code))
}

impl Error {
    /// An error for stored data that does not parse.
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<FormErrors> for Error {
    fn from(errors: FormErrors) -> Self {
        Self::Invalid(errors)
    }
}

impl From<NotAllowed> for Error {
    /// What a person may not do does not exist for them.
    fn from(_: NotAllowed) -> Self {
        Self::NotFound
    }
}

impl From<IncompletePlacement> for Error {
    fn from(error: IncompletePlacement) -> Self {
        Self::internal(error)
    }
}

impl From<Pause> for Error {
    fn from(pause: Pause) -> Self {
        Self::Refused(pause.key())
    }
}

impl From<NotUndone> for Error {
    fn from(reason: NotUndone) -> Self {
        Self::Refused(reason.key())
    }
}

impl From<NotReviewed> for Error {
    fn from(reason: NotReviewed) -> Self {
        Self::Refused(reason.key())
    }
}

impl From<TooEarly> for Error {
    fn from(early: TooEarly) -> Self {
        FormErrors::whole(FieldCode::step_from_day(early.from)).into()
    }
}

impl From<InvalidTransition> for Error {
    /// The action was possible in the state that the person read.
    fn from(_: InvalidTransition) -> Self {
        Self::MovedOn
    }
}
