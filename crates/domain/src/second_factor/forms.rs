//! The forms of a second factor. None is serialised: they hold passwords and codes.

use super::{Code, InvalidCode, RecoveryCode};
use crate::account::Password;
use crate::form::{FieldCode, FormErrors, Parser, RawForm};

/// Typing the app's code, to sign in or to end the setting up: `code`.
#[derive(Debug, Clone)]
pub struct CodeForm {
    pub code: Code,
}

/// Signing in without the app: `recovery_code`.
#[derive(Debug, Clone)]
pub struct RecoveryForm {
    pub code: RecoveryCode,
}

/// Setting a second factor up, replacing it or turning it off: `current_password`, `code` (the app's or a recovery code; none while
/// the account has no second factor).
#[derive(Debug, Clone)]
pub struct ChangeSecondFactor {
    /// The present password.
    pub current: Password,
    pub proof: Option<Proof>,
}

/// What shows that a person holds the second factor of the account.
#[derive(Debug, Clone)]
pub enum Proof {
    /// A code of the app.
    App(Code),
    /// A recovery code, which is used up by it.
    Recovery(RecoveryCode),
}

impl Proof {
    /// Reads a code of either kind; six digits are the app's.
    fn parse(raw: &str) -> Result<Self, InvalidCode> {
        if let Ok(code) = Code::parse(raw) {
            return Ok(Self::App(code));
        }
        RecoveryCode::parse(raw).map(Self::Recovery).map_err(|_| InvalidCode)
    }
}

impl TryFrom<&RawForm> for CodeForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let code = p.field("code", Code::parse);
        p.finish(|| Some(Self { code: code? }))
    }
}

impl TryFrom<&RawForm> for RecoveryForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let code = p.field("recovery_code", RecoveryCode::parse);
        p.finish(|| Some(Self { code: code? }))
    }
}

impl TryFrom<&RawForm> for ChangeSecondFactor {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let current = p.untrimmed("current_password", Password::attempt);
        let proof = p.optional("code", |text| Proof::parse(text).map_err(|_| FieldCode::NotAnyCode));
        p.finish(|| Some(Self { current: current?, proof }))
    }
}

#[cfg(test)]
mod tests {
    //! A form names what is wrong with its code; one field takes the codes of both kinds.
    use super::*;

    fn codes<T>(parsed: Result<T, FormErrors>) -> Vec<(String, FieldCode)> {
        let errors = parsed.err().unwrap_or_default();
        errors.iter().map(|(field, code)| (field.to_owned(), code)).collect()
    }

    #[test]
    fn what_is_no_code_is_named() {
        let form = RawForm::default().with("code", "12345").with("recovery_code", "12345");
        assert_eq!(codes(CodeForm::try_from(&form)), [("code".to_owned(), FieldCode::NotACode)]);
        let recovery = codes(RecoveryForm::try_from(&form));
        assert_eq!(recovery, [("recovery_code".to_owned(), FieldCode::NotARecoveryCode)]);
        let change = form.clone().with("current_password", "x");
        assert_eq!(codes(ChangeSecondFactor::try_from(&change)), [("code".to_owned(), FieldCode::NotAnyCode)]);
        assert_eq!(codes(CodeForm::try_from(&RawForm::default())), [("code".to_owned(), FieldCode::Required)]);
    }

    #[test]
    fn one_field_takes_both_kinds_or_none() {
        let parsed = |code: &str| {
            let form = RawForm::default().with("current_password", "x").with("code", code);
            ChangeSecondFactor::try_from(&form).unwrap().proof
        };
        assert!(matches!(parsed("123 456"), Some(Proof::App(_))));
        assert!(matches!(parsed("7k3m 9p2d xw4t 2b6h"), Some(Proof::Recovery(_))));
        assert!(parsed(" ").is_none());
    }
}
