//! The trail of an account's sign-ins, as its owner reads it.

use jiff::Timestamp;

use super::Device;
use crate::choice::choices;

choices! {
    /// How a sign-in went.
    pub enum SignInOutcome, key "sign-in-outcome" {
        /// The right password.
        Password = "password",
        /// A link that was mailed.
        Link = "link",
        /// The right code of the second factor, after a password or a link.
        Code = "code",
        /// A wrong password.
        RefusedPassword = "refused_password",
        /// A wrong code, after a right password or link.
        RefusedCode = "refused_code",
    }
}

impl SignInOutcome {
    /// Whether somebody got further by it.
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Self::Password | Self::Link | Self::Code)
    }

    /// The outcomes that share a bound with this one. Refused attempts never push accepted ones out: whoever got in could hide it by
    /// typing wrong passwords.
    #[must_use]
    pub const fn kept_with(self) -> &'static [Self] {
        if self.is_accepted() {
            &[Self::Password, Self::Link, Self::Code]
        } else {
            &[Self::RefusedPassword, Self::RefusedCode]
        }
    }
}

/// One attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignInAttempt {
    pub at: Timestamp,
    pub outcome: SignInOutcome,
    pub device: Device,
}

/// The same attempt, made several times in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepeatedAttempt {
    /// The latest one.
    pub last: SignInAttempt,
    /// At least 1.
    pub times: u32,
}

impl RepeatedAttempt {
    /// Gathers neighbours that differ by their time only, the latest first as they come. A row of wrong passwords becomes one line, and
    /// does not hide what happened before it.
    #[must_use]
    pub fn gather(attempts: &[SignInAttempt]) -> Vec<Self> {
        let same = |a: &SignInAttempt, b: &SignInAttempt| (a.outcome, a.device) == (b.outcome, b.device);
        let runs = attempts.chunk_by(same);
        runs.filter_map(|run| {
            let last = *run.first()?;
            Some(Self { last, times: u32::try_from(run.len()).unwrap_or(u32::MAX) })
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    //! A row of the same attempts is one line; another device or outcome begins another.
    use super::*;

    fn attempt(second: i64, outcome: SignInOutcome, user_agent: &str) -> SignInAttempt {
        SignInAttempt { at: Timestamp::from_second(second).unwrap(), outcome, device: Device::of(user_agent) }
    }

    #[test]
    fn neighbours_that_differ_by_time_only_are_one_line() {
        use SignInOutcome::{Password, RefusedPassword};
        let attempts = [
            attempt(9, RefusedPassword, "Firefox"),
            attempt(8, RefusedPassword, "Firefox"),
            attempt(7, RefusedPassword, "Chrome"),
            attempt(6, Password, "Firefox"),
            attempt(5, RefusedPassword, "Firefox"),
        ];
        let lines = RepeatedAttempt::gather(&attempts);
        let times: Vec<u32> = lines.iter().map(|line| line.times).collect();
        assert_eq!(times, [2, 1, 1, 1]);
        assert_eq!(lines[0].last, attempts[0], "the latest of the two");
        assert!(RepeatedAttempt::gather(&[]).is_empty());
    }

    #[test]
    fn what_is_kept_together_is_accepted_or_refused() {
        for outcome in SignInOutcome::ALL {
            assert!(outcome.kept_with().contains(outcome));
            assert!(outcome.kept_with().iter().all(|other| other.is_accepted() == outcome.is_accepted()));
        }
    }
}
