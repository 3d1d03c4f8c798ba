//! The files for search engines: the public pages and the published placements, in each language.

use std::fmt::Write;

use domain::language::UiLanguage;
use platform::Error;

use crate::{
    address::{self, Address, alternates, localised},
    context::RequestContext,
};

/// The public pages other than placements, the most visited first.
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

/// Whether a path, without its language, is one of these pages. Without a session they are the same for everybody.
#[must_use]
pub fn is_public_page(path: &str) -> bool {
    pages().iter().any(|page| **page == *path)
}

/// A site map may hold 50,000 addresses, and a placement takes one per language.
const MAX_PLACEMENTS: i64 = 15_000;

/// `/sitemap.xml`. It needs no escaping: it holds only our own paths, identifiers and dates.
///
/// # Errors
/// Those of the database.
pub async fn site_map_xml(context: &RequestContext) -> Result<String, Error> {
    let placements = context.platform.listed_placements(MAX_PLACEMENTS).await?;
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

/// A page: one entry per language, each with links to the other languages.
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

/// `/robots.txt`. It does not forbid private pages: they are marked `noindex`, which a crawler must read to obey.
#[must_use]
pub fn robots_txt(context: &RequestContext) -> String {
    format!(
        "User-agent: *\nDisallow: /api/\n\nSitemap: {}{}\n",
        context.platform.settings().base_url,
        address::site_map_xml()
    )
}
