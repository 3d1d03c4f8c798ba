//! The foot of every page.

use leptos::prelude::*;

use crate::context::RequestContext;

const LINKS: [(&str, &str); 5] = [
    ("/accessibilite", "footer-accessibility"),
    ("/confidentialite", "footer-privacy"),
    ("/conditions", "footer-terms"),
    ("/plan", "footer-site-map"),
    ("/conditions#joindre", "footer-contact"),
];

pub(super) fn footer(context: &RequestContext) -> impl IntoView + use<> {
    let links = LINKS.into_iter().map(|(path, key)| view! { <li><a href=context.href(path)>{context.t(key)}</a></li> });
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__about">{context.t("footer-about")}</p>
                <nav aria-label=context.t("nav-footer")>
                    <ul>{links.collect_view()}</ul>
                </nav>
            </div>
        </footer>
    }
}
