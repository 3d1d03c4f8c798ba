//! The forms of an account. None is serialised: they hold passwords and tokens.

use super::{AccountKind, ConsentPurpose, DisplayName, MemberRole, Password};
use crate::email::Email;
use crate::form::{FormErrors, Parser, RawForm};
use crate::language::UiLanguage;
use crate::link::LinkToken;

/// Opening an account: `kind`, `name`, `email`, `password`, `consents` (any number).
#[derive(Debug, Clone)]
pub struct SignUp {
    /// Why they sign up.
    pub kind: AccountKind,
    /// The name to show.
    pub name: DisplayName,
    /// The address to confirm.
    pub email: Email,
    /// The new password.
    pub password: Password,
    /// The optional consents they give.
    pub consents: Vec<ConsentPurpose>,
}

/// Signing in by password: `email`, `password`.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// The account's address.
    pub email: Email,
    /// What was typed.
    pub password: Password,
}

/// Asking for a link, to sign in or to choose a new password: `email`.
#[derive(Debug, Clone)]
pub struct LinkRequest {
    /// The account's address.
    pub email: Email,
}

/// Using a link, always by POST since mail scanners follow links: `token`.
#[derive(Debug, Clone)]
pub struct TokenForm {
    /// The link's secret.
    pub token: LinkToken,
}

/// Proving an address by its link: `token`, `password` (none from who is signed in to that account).
#[derive(Debug, Clone)]
pub struct ProveAddress {
    /// The link's secret.
    pub token: LinkToken,
    /// The password that was chosen, or a new one.
    pub password: Option<Password>,
}

/// Choosing a new password by a link: `token`, `password`.
#[derive(Debug, Clone)]
pub struct ResetPassword {
    /// The link's secret.
    pub token: LinkToken,
    /// The new password.
    pub password: Password,
}

/// Changing the password while signed in: `current_password`, `password`.
#[derive(Debug, Clone)]
pub struct ChangePassword {
    /// The present one.
    pub current: Password,
    /// The new one.
    pub new: Password,
}

/// Changing the address: `email`, `current_password`.
#[derive(Debug, Clone)]
pub struct ChangeEmail {
    /// The new address, to confirm.
    pub email: Email,
    /// The present password.
    pub current: Password,
}

/// What a person changes of their account without proving more: `name`, `language`.
#[derive(Debug, Clone)]
pub struct AccountForm {
    /// The name to show.
    pub name: DisplayName,
    /// The language of mails.
    pub language: UiLanguage,
}

/// A person's optional consents: `consents` (any number).
#[derive(Debug, Clone)]
pub struct ConsentsForm {
    /// The consents given; all others are withdrawn.
    pub consents: Vec<ConsentPurpose>,
}

/// Closing the account: `current_password`, or `confirmation` where the account has no password.
#[derive(Debug, Clone)]
pub struct CloseAccount {
    /// What shows that its owner asks.
    pub proof: CloseProof,
}

/// What shows that an account's owner asks to close it.
#[derive(Debug, Clone)]
pub enum CloseProof {
    /// The present password.
    Password(Password),
    /// The account's address, typed.
    Address(Email),
}

/// Inviting a colleague: `email`, `role`.
#[derive(Debug, Clone)]
pub struct InviteMember {
    /// The colleague's address.
    pub email: Email,
    /// What they will be able to do.
    pub role: MemberRole,
}

/// Accepting an invitation without an account yet: `token`, `name`, `password`.
#[derive(Debug, Clone)]
pub struct AcceptInvitation {
    /// The link's secret.
    pub token: LinkToken,
    /// The name to show.
    pub name: DisplayName,
    /// The new password.
    pub password: Password,
}

impl TryFrom<&RawForm> for SignUp {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let kind = p.choice("kind");
        let name = p.name("name");
        let email = p.field("email", Email::parse);
        let password = p.untrimmed("password", Password::parse);
        let consents = p.many("consents", ConsentPurpose::ALL.len(), str::parse);
        p.finish(|| Some(Self { kind: kind?, name: name?, email: email?, password: password?, consents }))
    }
}

impl TryFrom<&RawForm> for SignIn {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let email = p.field("email", Email::parse);
        let password = p.untrimmed("password", Password::attempt);
        p.finish(|| Some(Self { email: email?, password: password? }))
    }
}

impl TryFrom<&RawForm> for LinkRequest {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let email = p.field("email", Email::parse);
        p.finish(|| Some(Self { email: email? }))
    }
}

impl TryFrom<&RawForm> for TokenForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let token = p.untrimmed("token", LinkToken::parse);
        p.finish(|| Some(Self { token: token? }))
    }
}

impl TryFrom<&RawForm> for ProveAddress {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let token = p.untrimmed("token", LinkToken::parse);
        let typed = !form.raw("password").is_empty();
        let password = typed.then(|| p.untrimmed("password", Password::parse)).flatten();
        p.finish(|| Some(Self { token: token?, password }))
    }
}

impl TryFrom<&RawForm> for ResetPassword {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let token = p.untrimmed("token", LinkToken::parse);
        let password = p.untrimmed("password", Password::parse);
        p.finish(|| Some(Self { token: token?, password: password? }))
    }
}

impl TryFrom<&RawForm> for ChangePassword {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let current = p.untrimmed("current_password", Password::attempt);
        let new = p.untrimmed("password", Password::parse);
        p.finish(|| Some(Self { current: current?, new: new? }))
    }
}

impl TryFrom<&RawForm> for ChangeEmail {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let email = p.field("email", Email::parse);
        let current = p.untrimmed("current_password", Password::attempt);
        p.finish(|| Some(Self { email: email?, current: current? }))
    }
}

impl TryFrom<&RawForm> for AccountForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let name = p.name("name");
        let language = p.choice("language");
        p.finish(|| Some(Self { name: name?, language: language? }))
    }
}

impl TryFrom<&RawForm> for ConsentsForm {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let consents = p.many("consents", ConsentPurpose::ALL.len(), str::parse);
        p.finish(|| Some(Self { consents }))
    }
}

impl TryFrom<&RawForm> for CloseAccount {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let proof = if form.pairs().any(|(name, _)| name == "confirmation") {
            p.field("confirmation", Email::parse).map(CloseProof::Address)
        } else {
            p.untrimmed("current_password", Password::attempt).map(CloseProof::Password)
        };
        p.finish(|| Some(Self { proof: proof? }))
    }
}

impl TryFrom<&RawForm> for InviteMember {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let email = p.field("email", Email::parse);
        let role = p.choice("role");
        p.finish(|| Some(Self { email: email?, role: role? }))
    }
}

impl TryFrom<&RawForm> for AcceptInvitation {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let token = p.untrimmed("token", LinkToken::parse);
        let name = p.name("name");
        let password = p.untrimmed("password", Password::parse);
        p.finish(|| Some(Self { token: token?, name: name?, password: password? }))
    }
}
