//! What search engines are told: the public pages and the published placements, in each language.

use std::fmt::Write;

use domain::language::UiLanguage;
use platform::Error;

use crate::context::{RequestContext, localised};

/// Public pages that are not placements, the most looked for first. Without a session they are the same for everybody.
pub const PUBLIC_PAGES: [&str; 8] =
    ["/", "/placements", "/reciprocite", "/classement", "/conditions", "/confidentialite", "/accessibilite", "/plan"];
/// A site map takes 50,000 addresses, and a placement has one a language.
const MOST_PLACEMENTS: i64 = 15_000;

/// `/sitemap.xml`. Nothing in it was typed by anybody: paths of ours, identifiers and dates.
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
    for path in PUBLIC_PAGES {
        address(&mut xml, base, path, None);
    }
    for (id, changed) in placements {
        let day = platform::clock::local(changed).date().to_string();
        address(&mut xml, base, &format!("/placements/{id}"), Some(&day));
    }
    xml.push_str("</urlset>\n");
    Ok(xml)
}

/// A page: an address a language, each naming the others.
fn address(xml: &mut String, base: &str, path: &str, changed: Option<&str>) {
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

/// A page's address in each language; French, the source, for readers of any other.
pub(crate) fn alternates(base: &str, path: &str) -> Vec<(&'static str, String)> {
    let of = |language: UiLanguage| format!("{base}{}", localised(language, path));
    let each = UiLanguage::ALL.into_iter().map(|language| (language.code(), of(language)));
    each.chain([("x-default", of(UiLanguage::default()))]).collect()
}

fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    writeln!(text, "{content}").expect("a String takes every write");
}

/// `/robots.txt`. Pages for one person say themselves that they are not to be listed, and must be read for that.
#[must_use]
pub fn robots_txt(context: &RequestContext) -> String {
    format!("User-agent: *\nDisallow: /api/\n\nSitemap: {}/sitemap.xml\n", context.platform.settings().base_url)
}
