//! The fields for a password.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{InputKind, TextField},
};

/// What a password is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AskedPassword {
    /// To sign in.
    SignIn,
    /// The current one, before a change of the account.
    Current,
    /// A new one.
    New,
    /// The chosen one or a new one, to prove an address.
    Proof,
}

impl AskedPassword {
    const fn name(self) -> &'static str {
        match self {
            Self::Current => "current_password",
            Self::SignIn | Self::New | Self::Proof => "password",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::SignIn | Self::Proof => "accounts-password",
            Self::Current => "accounts-current-password",
            Self::New => "accounts-new-password",
        }
    }

    const fn hint(self) -> Option<&'static str> {
        match self {
            Self::SignIn | Self::Current => None,
            Self::New => Some("accounts-password-hint"),
            Self::Proof => Some("accounts-link-confirm-password-hint"),
        }
    }

    /// For password managers.
    const fn autocomplete(self) -> &'static str {
        match self {
            Self::New => "new-password",
            Self::SignIn | Self::Current | Self::Proof => "current-password",
        }
    }
}

/// The field for a password.
pub(super) fn password_field(context: &RequestContext, form: &FormState, asked: AskedPassword) -> AnyView {
    view! {
        <TextField
            name=asked.name()
            label=context.t(asked.label())
            kind=InputKind::Password
            hint=asked.hint().map(|key| context.t(key))
            error=form.error(context, asked.name())
            required=context.t("field-required")
            autocomplete=asked.autocomplete()
        />
    }
    .into_any()
}
