//! What a page or a server function knows of the request it answers.

use std::{collections::BTreeMap, net::IpAddr, str::FromStr};

use domain::{ids::SessionId, language::UiLanguage};
use leptos::prelude::*;
use platform::{
    Error, Platform,
    accounts::{Identity, Viewer},
};

use crate::{
    address::{self, Address, localised, query_string},
    i18n::{Catalogue, Value},
};

/// The request as the server read it: the person, the language, the address.
#[derive(Clone)]
pub struct RequestContext {
    pub platform: Platform,
    /// The language of the address, never of `Accept-Language`.
    pub language: UiLanguage,
    /// The path without its language.
    pub path: String,
    /// The parameters of the route, which `render::page` reads once the route is known.
    pub parameters: BTreeMap<String, String>,
    /// The query's pairs; a name given twice keeps its values in order.
    pub query: BTreeMap<String, Vec<String>>,
    /// The session the request belongs to, if it brought one.
    pub session: Option<SessionId>,
    /// The person, if somebody is signed in.
    pub viewer: Option<Viewer>,
    /// The browser's description of itself.
    pub user_agent: String,
    /// The client's address, for limits only.
    pub address: IpAddr,
}

impl RequestContext {
    /// The context of the request under way.
    ///
    /// # Panics
    /// Outside a request: the server provides it to every page and server function.
    #[must_use]
    pub fn current() -> Self {
        expect_context()
    }

    /// Sets the session and the person.
    #[must_use]
    pub fn identified(self, identity: Option<Identity>) -> Self {
        match identity {
            Some(Identity { session, viewer }) => Self { session: Some(session), viewer, ..self },
            None => self,
        }
    }

    /// The person who is signed in.
    ///
    /// # Errors
    /// `SignedOut` where nobody is signed in; the page leads to the sign-in and back.
    pub fn viewer(&self) -> Result<&Viewer, Error> {
        self.viewer.as_ref().ok_or(Error::SignedOut)
    }

    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        Catalogue(self.language)
    }

    /// The text of `key` in the reader's language.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.catalogue().text(key)
    }

    /// The text of `key` with its variables.
    #[must_use]
    pub fn t_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.catalogue().text_with(key, values)
    }

    /// The address of `path` in the reader's language.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        localised(self.language, path)
    }

    /// Whether to show the pages of participants: to people with a profile, and to visitors, who sign in first.
    #[must_use]
    pub fn may_participate(&self) -> bool {
        self.viewer.as_ref().is_none_or(|viewer| viewer.participant.is_some())
    }

    /// The sign-in that leads back to this page, in the reader's language.
    #[must_use]
    pub fn sign_in_address(&self) -> String {
        self.href(&address::sign_in().with("suite", &self.path))
    }

    /// This page with its query, for the same page in another language. The key of a refused form is left out.
    #[must_use]
    pub(crate) fn same_page(&self) -> Address {
        let mut query = self.query.clone();
        query.remove("echo");
        Address::of_request(&self.path).with_query(&query_string(&query))
    }

    /// A parameter of the route, as text.
    #[must_use]
    pub fn parameter_text(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }

    /// A parameter of the route.
    ///
    /// # Errors
    /// `NotFound` where it does not parse: the address is forged or mistyped.
    pub fn parameter<T: FromStr>(&self, name: &str) -> Result<T, Error> {
        self.parameter_text(name).parse().map_err(|_| Error::NotFound)
    }

    /// The first value of a query parameter, empty where there is none.
    #[must_use]
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
}
