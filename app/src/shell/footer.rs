//! The site's footer.

use leptos::prelude::*;

use crate::{
    address::{self, Address},
    context::RequestContext,
};

fn links() -> [(Address, &'static str); 5] {
    [
        (address::accessibility(), "footer-accessibility"),
        (address::privacy(), "footer-privacy"),
        (address::terms(), "footer-terms"),
        (address::site_map(), "footer-site-map"),
        (address::terms().at("joindre"), "footer-contact"),
    ]
}

pub(super) fn footer(context: &RequestContext) -> impl IntoView + use<> {
    let links = links().into_iter();
    let links = links.map(|(page, key)| view! { <li><a href=context.href(&page)>{context.t(key)}</a></li> });
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
