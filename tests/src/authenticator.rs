//! An authenticator app: it reads the key of the page, and shows the code of the test's clock.

use domain::second_factor::{Code, Step, TotpSecret};
use jiff::{SignedDuration, Timestamp};

use crate::{Browser, PASSWORD, Reply, TestApp};

/// A phone with the app, and the recovery codes that its owner wrote down.
#[derive(Clone)]
pub struct Authenticator {
    secret: TotpSecret,
    pub recovery_codes: Vec<String>,
}

impl Authenticator {
    /// Reads the key and the recovery codes of the page that sets a second factor up.
    ///
    /// # Panics
    /// When the page shows no key.
    #[must_use]
    pub fn read(page: &Reply) -> Self {
        let key = page.texts(".secret-key").pop().unwrap_or_else(|| panic!("no key: {}", page.text()));
        Self { secret: from_base32(&key), recovery_codes: page.texts(".recovery-codes li") }
    }

    /// The six digits at a moment.
    #[must_use]
    pub fn code(&self, at: Timestamp) -> String {
        self.secret.code_at(Step::at(at)).expose()
    }

    /// Six digits that are not among those of the minutes around a moment.
    #[must_use]
    pub fn wrong_code(&self, at: Timestamp) -> String {
        let near: Vec<String> = (-10..=10)
            .map(|step| self.code(at.checked_add(SignedDuration::from_secs(step * 30)).expect("a time")))
            .collect();
        let wrong = (0..100).map(|number| format!("{number:06}")).find(|code| !near.contains(code));
        wrong.filter(|code| Code::parse(code).is_ok()).expect("a code that is not near")
    }
}

/// The 20 bytes of a key in base32, which the page shows in groups.
fn from_base32(key: &str) -> TotpSecret {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let values = key.chars().filter(|sign| !sign.is_whitespace());
    let values: Vec<usize> = values.map(|sign| SIGNS.find(sign).expect("a sign of base32")).collect();
    let bits: Vec<u8> = values.iter().flat_map(|value| (0..5).rev().map(move |bit| (value >> bit & 1) as u8)).collect();
    let bytes: Vec<u8> = bits.chunks(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect();
    TotpSecret::from_bytes(bytes.try_into().expect("20 bytes"))
}

impl TestApp {
    /// Sets a second factor up through the pages, for somebody whose password is [`PASSWORD`].
    ///
    /// # Panics
    /// When a step refuses.
    pub async fn second_factor(&self, browser: &mut Browser) -> Authenticator {
        let page = browser.submit("/api/account/second-factor/begin", &[("current_password", PASSWORD)]).await;
        let authenticator = Authenticator::read(&page);
        let code = authenticator.code(self.clock.now());
        let reply = browser.post("/api/account/second-factor/confirm", &[("code", &code)]).await;
        assert_eq!(reply.location(), Some("/compte/validation-en-deux-etapes?etat=active"));
        authenticator
    }

    /// Moves the clock to where the app shows a code that was not used.
    pub fn next_code(&self) {
        self.advance(SignedDuration::from_secs(60));
    }
}
