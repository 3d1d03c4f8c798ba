//! What search engines are told: the public pages and the published placements, in each language.

use std::fmt::Write;

use domain::language::UiLanguage;
use platform::Error;

use crate::{
    address::{self, Address, alternates, localised},
    context::RequestContext,
};

/// Public pages that are not placements, the most looked for first.
fn pages() -> [Address; 8] {
    [
        address::home(),
        address::placements(),
        address::exchanges(),
        address::ranking(),
        address::terms(),
        address::privacy(),
        address::accessibility(),
        address::site_map(),
    ]
}

/// A site map takes 50,000 addresses, and a placement has one a language.
const MOST_PLACEMENTS: i64 = 15_000;

/// `/sitemap.xml`. It contains no typed text: only paths of the site, identifiers and dates.
///
/// # Errors
/// The database's.
pub async fn site_map_xml(context: &RequestContext) -> Result<String, Error> {
    let placements = context.platform.listed_placements(MOST_PLACEMENTS).await?;
    let base = &context.platform.settings().base_url;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages() {
        entry(&mut xml, base, &page, None);
    }
    for (id, changed) in placements {
        let day = platform::clock::local(changed).date().to_string();
        entry(&mut xml, base, &address::placement(id), Some(&day));
    }
    xml.push_str("</urlset>\n");
    Ok(xml)
}

/// A page: an address a language, each naming the others.
fn entry(xml: &mut String, base: &str, path: &str, changed: Option<&str>) {
    let mut others = String::new();
    for (language, href) in alternates(base, path) {
        line(&mut others, format_args!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{href}\"/>"));
    }
    for language in UiLanguage::ALL {
        let changed = changed.map_or_else(String::new, |day| format!("<lastmod>{day}</lastmod>"));
        let loc = format!("{base}{}", localised(language, path));
        line(xml, format_args!("<url><loc>{loc}</loc>{changed}\n{others}</url>"));
    }
}

fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    writeln!(text, "{content}").expect("a String takes every write");
}

/// `/robots.txt`. Pages for one person say themselves that they are not to be listed, and must be read for that.
#[must_use]
pub fn robots_txt(context: &RequestContext) -> String {
    format!(
        "User-agent: *\nDisallow: /api/\n\nSitemap: {}{}\n",
        context.platform.settings().base_url,
        address::site_map_xml()
    )
}
