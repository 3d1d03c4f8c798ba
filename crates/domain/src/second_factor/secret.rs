//! The secret that an app and the site share, and the codes that both derive from it (RFC 6238 with SHA-1).

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;

use super::Code;

/// The secret of a second factor. It is neither serialised nor shown.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret([u8; Self::BYTES]);

/// A period of 30 seconds, counted from 1970. Each has its own code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(i64);

/// What a typed code is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeCheck {
    /// It is the code of that step. No code of that step or of an earlier one counts afterwards.
    Accepted(Step),
    /// It is right, and it or a later one was accepted before.
    Used,
    Wrong,
}

impl Step {
    /// Seconds of a step: the default of RFC 6238, and the only one that every app knows.
    const SECONDS: i64 = 30;
    /// How many steps before and after now a code counts: clocks of phones differ, and people type slowly.
    const TOLERANCE: i64 = 1;

    /// The step of a moment.
    #[must_use]
    pub fn at(moment: Timestamp) -> Self {
        Self(moment.as_second().div_euclid(Self::SECONDS))
    }

    /// As it is stored.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// To store it.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The steps whose codes count at this one, the earliest first.
    fn tolerated(self) -> impl Iterator<Item = Self> {
        (-Self::TOLERANCE..=Self::TOLERANCE).map(move |by| Self(self.0 + by))
    }
}

impl TotpSecret {
    /// The length of SHA-1's result, which RFC 4226 recommends.
    pub const BYTES: usize = 20;

    /// A secret of random bytes, or as it is stored.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// To store it.
    #[must_use]
    pub const fn expose(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// The secret in base32 without padding (RFC 4648), as apps read it: 32 letters and digits.
    #[must_use]
    pub fn base32(&self) -> String {
        const SIGNS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let mut text = String::with_capacity(32);
        // Five bytes are eight signs; 20 bytes are four such groups.
        for group in self.0.chunks(5) {
            let bits = group.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for place in (0..8).rev() {
                let sign = usize::try_from(bits >> (place * 5) & 31).unwrap_or_default();
                text.push(char::from(SIGNS[sign]));
            }
        }
        text
    }

    /// The code of a step.
    #[must_use]
    pub fn code_at(&self, step: Step) -> Code {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(&step.number().to_be_bytes());
        let hash = mac.finalize().into_bytes();
        // RFC 4226: the last four bits say where to read 31 bits.
        let offset = usize::from(hash[19] & 15);
        let read = [hash[offset] & 127, hash[offset + 1], hash[offset + 2], hash[offset + 3]];
        Code::from_number(u32::from_be_bytes(read))
    }

    /// Compares a typed code with those that count now. `last` is the step of the last accepted code.
    #[must_use]
    pub fn check(&self, typed: Code, now: Timestamp, last: Option<Step>) -> CodeCheck {
        let right = Step::at(now).tolerated().filter(|step| self.code_at(*step) == typed);
        match right.max() {
            Some(step) if last.is_none_or(|last| step > last) => CodeCheck::Accepted(step),
            Some(_) => CodeCheck::Used,
            None => CodeCheck::Wrong,
        }
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(redacted)")
    }
}

#[cfg(test)]
mod tests {
    //! The codes are those of RFC 6238; a code counts from one step before its own to one after, once; base32 is that of RFC 4648.
    use super::*;
    use proptest::prelude::*;

    /// The secret of RFC 6238's test vectors.
    const RFC: TotpSecret = TotpSecret(*b"12345678901234567890");

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        // Its appendix B shows eight digits; six are the last of them.
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(RFC.code_at(Step::at(second(time))).expose(), code, "{time}");
        }
    }

    #[test]
    fn a_code_counts_from_one_step_before_its_own_to_one_after() {
        let step = Step::at(second(1_234_567_890));
        let code = RFC.code_at(step);
        let (first, last) = ((step.number() - 1) * 30, (step.number() + 2) * 30 - 1);
        for moment in [first, step.number() * 30, last] {
            assert_eq!(RFC.check(code, second(moment), None), CodeCheck::Accepted(step), "{moment}");
        }
        for moment in [first - 1, last + 1] {
            assert_eq!(RFC.check(code, second(moment), None), CodeCheck::Wrong, "{moment}");
        }
        let just_before = Timestamp::from_millisecond(last * 1_000 + 999).unwrap();
        assert_eq!(RFC.check(code, just_before, None), CodeCheck::Accepted(step));
    }

    #[test]
    fn a_code_counts_once_and_ends_those_before_it() {
        let now = second(1_234_567_890);
        let step = Step::at(now);
        let [before, own, after] = [-1, 0, 1].map(|by| RFC.code_at(Step(step.0 + by)));
        assert_eq!(RFC.check(own, now, Some(step)), CodeCheck::Used);
        assert_eq!(RFC.check(before, now, Some(step)), CodeCheck::Used);
        assert_eq!(RFC.check(after, now, Some(step)), CodeCheck::Accepted(Step(step.0 + 1)));
        assert_eq!(RFC.check(own, now, Some(Step(step.0 - 1))), CodeCheck::Accepted(step));
    }

    #[test]
    fn another_secret_has_other_codes() {
        let other = TotpSecret(*b"12345678901234567891");
        let now = second(1_234_567_890);
        assert_eq!(other.check(RFC.code_at(Step::at(now)), now, None), CodeCheck::Wrong);
    }

    #[test]
    fn base32_is_what_apps_read_and_debug_is_silent() {
        assert_eq!(RFC.base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(TotpSecret([0xff; 20]).base32(), "7".repeat(32));
        assert_eq!(format!("{RFC:?}"), "TotpSecret(redacted)");
    }

    proptest! {
        #[test]
        fn a_code_of_now_is_accepted_by_its_secret(bytes in any::<[u8; 20]>(), time in 0_i64..4_000_000_000) {
            let secret = TotpSecret(bytes);
            let now = second(time);
            let code = secret.code_at(Step::at(now));
            prop_assert_eq!(Code::parse(&code.expose()), Ok(code));
            let accepted = matches!(secret.check(code, now, None), CodeCheck::Accepted(_));
            prop_assert!(accepted);
        }
    }
}
