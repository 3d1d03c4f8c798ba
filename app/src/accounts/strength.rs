//! How strong a new password is, on the page that follows its form.

use domain::account::PasswordStrength;
use leptos::prelude::*;

use crate::{
    address::Address,
    context::RequestContext,
    ui::{Notice, Tone},
};

/// The query parameter with the strength. Anybody can write one into an address; the sentence is no secret and decides nothing.
const STRENGTH: &str = "force";

/// The address, saying how strong the password is that was chosen on the way there.
pub(super) fn with_strength(path: impl Into<String>, strength: PasswordStrength) -> String {
    Address::of_request(&path.into()).with(STRENGTH, strength.as_str()).into()
}

/// Says how strong the new password is, where the form before was one of a new password.
pub(crate) fn strength_notice(context: &RequestContext) -> Option<AnyView> {
    let strength: PasswordStrength = context.query(STRENGTH).parse().ok()?;
    let tone = match strength {
        PasswordStrength::Strong => Tone::Success,
        PasswordStrength::CouldBeStronger | PasswordStrength::TooEasy => Tone::Info,
    };
    let text = context.t(strength.key());
    Some(view! { <div class="column prose"><Notice tone=tone status=true><p>{text}</p></Notice></div> }.into_any())
}
