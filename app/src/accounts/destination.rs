//! The page that opens after signing in: the one that somebody was going to, or their main page.

use domain::{
    account::{AccountKind, Viewer},
    way_back::{LocalPath, WayBack},
};
use leptos::prelude::*;

use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::Posted,
};

/// The field and the query parameter with the page to open after signing in.
const NEXT: &str = "suite";

/// The main page of a person, by their role. A participant's is the home page, which is their own once they are signed in.
#[must_use]
pub(crate) fn main_page(viewer: &Viewer) -> Address {
    if viewer.owes_second_factor {
        return address::second_factor();
    }
    if viewer.programme.is_some() {
        return address::programme();
    }
    if viewer.participant.is_some() {
        return address::home();
    }
    match (viewer.memberships.as_slice(), viewer.kind) {
        ([only], _) => address::organisation(&only.slug),
        ([], Some(AccountKind::Organisation)) => address::register_organisation(),
        ([], _) => address::account(),
        _ => address::organisations(),
    }
}

/// The page that opens once somebody has signed in: the one that they asked for, or their main page. A coordinator who owes a second
/// factor sets it up first.
#[must_use]
pub(super) fn after_sign_in(viewer: &Viewer, next: Option<LocalPath>) -> String {
    next.filter(|_| !viewer.owes_second_factor).map_or_else(|| main_page(viewer).into(), String::from)
}

/// The page to return to that the request's address names, if it is one of this site.
#[must_use]
pub(super) fn asked_next(context: &RequestContext) -> Option<LocalPath> {
    LocalPath::parse(context.query(NEXT)).ok()
}

/// The page to return to that the posted form names, if it is one of this site.
#[must_use]
pub(super) fn posted_next() -> Option<LocalPath> {
    LocalPath::parse(Posted::current().fields.get(NEXT)).ok()
}

/// The hidden field that keeps the page to return to.
#[must_use]
pub(super) fn next_field(context: &RequestContext) -> Option<AnyView> {
    let next = String::from(asked_next(context)?);
    Some(view! { <input type="hidden" name=NEXT value=next/> }.into_any())
}

/// The address of a page that keeps the page to return to.
#[must_use]
pub(super) fn keeping(page: Address, next: Option<&LocalPath>) -> Address {
    next.map_or(page.clone(), |next| page.with(NEXT, next.as_str()))
}

/// Where a mailed link leads back, in the reader's language.
#[must_use]
pub(super) fn way_back(context: &RequestContext, next: Option<LocalPath>) -> Option<WayBack> {
    Some(WayBack { language: context.language, path: next? })
}
