//! The document around every page: head, header, main, footer.

mod footer;
mod head;
mod header;
mod problem;

use http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::ResponseOptions;

pub use problem::Problem;

use crate::{
    accounts::{mail_language_notice, strength_notice, unconfirmed_banner},
    context::RequestContext,
    page::Page,
};
use {footer::footer, head::head, header::header};

/// The whole document of a page, with the notices of what was typed on it and not saved. Sets its Content-Security-Policy.
pub(crate) fn document(
    context: &RequestContext,
    response: &ResponseOptions,
    page: Page,
    kept: AnyView,
) -> impl IntoView + use<> {
    // A form that is kept while it is typed has an island.
    let islands = page.islands || (context.viewer.is_some() && context.forms.leaving().is_some());
    let page = Page { islands, ..page };
    let nonce = page.islands.then(use_nonce).flatten();
    set_policy(response, nonce.as_ref().map(|nonce| &**nonce.as_inner()));
    let alone = page.alone;
    view! {
        <!DOCTYPE html>
        <html lang=context.language.code()>
            {head(context, &page)}
            <body class=(!page.web_font).then_some("no-web-font")>
                <a class="skip-link" href="#contenu">{context.t("skip-to-content")}</a>
                {header(context, alone)}
                <main id="contenu" tabindex="-1">
                    {mail_language_notice(context)} {strength_notice(context)} {unconfirmed_banner(context)} {kept} {page.body}
                </main>
                {footer(context, alone)}
            </body>
        </html>
    }
}

/// Allows files from this site only, and inline scripts only with this response's nonce.
fn set_policy(response: &ResponseOptions, nonce: Option<&str>) {
    let scripts = nonce
        .map_or_else(|| "'none'".to_owned(), |nonce| format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"));
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(value) = HeaderValue::from_str(&policy) {
        response.insert_header(CONTENT_SECURITY_POLICY, value);
    }
}
