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

/// The footer. That of a page that stands alone keeps what the law asks of every page: privacy and accessibility.
pub(super) fn footer(context: &RequestContext, alone: bool) -> impl IntoView + use<> {
    let about = context.t("footer-about");
    if alone {
        let (privacy, accessibility) = (context.href(&address::privacy()), context.href(&address::accessibility()));
        return view! {
            <footer class="site-footer">
                <div class="site-footer__inner">
                    <p class="site-footer__about">{about}</p>
                    <ul>
                        <li><a href=privacy>{context.t("footer-privacy")}</a></li>
                        <li><a href=accessibility>{context.t("footer-accessibility")}</a></li>
                    </ul>
                </div>
            </footer>
        }
        .into_any();
    }
    let links = links().into_iter();
    let links = links.map(|(page, key)| view! { <li><a href=context.href(&page)>{context.t(key)}</a></li> });
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__about">{about}</p>
                <nav aria-label=context.t("nav-footer")>
                    <ul>{links.collect_view()}</ul>
                </nav>
            </div>
        </footer>
    }
    .into_any()
}
