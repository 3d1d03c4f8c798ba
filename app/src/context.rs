//! The request, as pages and server functions see it.

use std::{collections::BTreeMap, net::IpAddr, str::FromStr};

use domain::{account::Viewer, ids::SessionId, language::UiLanguage};
use leptos::prelude::*;
use platform::{Error, Platform, accounts::Identity};

use crate::{
    accounts::MAIL_LANGUAGE,
    address::{self, Address, localised, query_string},
    forms::PageForms,
    i18n::{Catalogue, Value},
    placements::CardMemory,
};

/// Who asks, in which language and from where. The server fills it in before routing.
#[derive(Clone)]
pub struct RequestContext {
    pub platform: Platform,
    pub cards: CardMemory,
    /// The language of the address, never of `Accept-Language`.
    pub language: UiLanguage,
    /// The path without its language.
    pub path: String,
    /// The parameters of the route, which `render::page` reads once the route is known.
    pub parameters: BTreeMap<String, String>,
    /// The pairs of the query. The values of a repeated name keep their order.
    pub query: BTreeMap<String, Vec<String>>,
    /// The session of the request, if it has one.
    pub session: Option<SessionId>,
    /// The signed-in person, if any.
    pub viewer: Option<Viewer>,
    /// Whether they typed something that they did not save: most pages need not ask what.
    pub has_drafts: bool,
    /// The `User-Agent` header.
    pub user_agent: String,
    /// The client's IP address, used for rate limits only.
    pub address: IpAddr,
    /// The forms of the page that is made.
    pub forms: PageForms,
}

impl RequestContext {
    /// The context of the current request.
    ///
    /// # Panics
    /// Outside a request. The server provides the context to every page and server function.
    #[must_use]
    pub fn current() -> Self {
        expect_context()
    }

    /// Sets the session and the signed-in person.
    #[must_use]
    pub fn identified(self, identity: Option<Identity>) -> Self {
        match identity {
            Some(Identity { session, viewer, has_drafts }) => {
                Self { session: Some(session), viewer, has_drafts, ..self }
            }
            None => self,
        }
    }

    /// The signed-in person.
    ///
    /// # Errors
    /// `SignedOut` if nobody is signed in; the person is then sent to the sign-in page and back.
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

    /// Whether participants' pages make sense for this reader: a person with a profile, or a visitor, who will sign
    /// in first.
    #[must_use]
    pub fn may_participate(&self) -> bool {
        self.viewer.as_ref().is_none_or(|viewer| viewer.participant.is_some())
    }

    /// The address of the sign-in page that leads back to this page and its query.
    #[must_use]
    pub fn sign_in_address(&self) -> String {
        self.href(&address::sign_in().with("suite", self.same_page()))
    }

    /// The address of this page with its query, without the key of a refused form.
    #[must_use]
    pub(crate) fn same_page(&self) -> Address {
        let mut query = self.query.clone();
        query.remove("echo");
        query.remove(MAIL_LANGUAGE);
        query.remove(crate::forms::TAKE);
        Address::of_request(&self.path).with_query(&query_string(&query))
    }

    /// A parameter of the route as text.
    #[must_use]
    pub fn parameter_text(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }

    /// A parameter of the route.
    ///
    /// # Errors
    /// `NotFound` if it does not parse, as in a mistyped address.
    pub fn parameter<T: FromStr>(&self, name: &str) -> Result<T, Error> {
        self.parameter_text(name).parse().map_err(|_| Error::NotFound)
    }

    /// The first value of a query parameter, or an empty text.
    #[must_use]
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
}
