//! Renders a letter as a subject, a plain text and an HTML alternative.

use domain::{language::UiLanguage, mail::Mail};
use html_escape::encode_double_quoted_attribute as escape;
use platform::mail::RenderedMail;

use super::letter::Letter;
use crate::i18n::Catalogue;

/// Renders a mail. `base_url` has no slash at its end.
#[must_use]
pub fn render(mail: &Mail, language: UiLanguage, base_url: &str) -> RenderedMail {
    let letter = Letter::new(mail, language, base_url);
    RenderedMail { text: text(&letter), html: html(&letter), subject: letter.subject }
}

fn text(letter: &Letter) -> String {
    let catalogue = Catalogue(letter.language);
    let mut parts = vec![letter.greeting.clone()];
    parts.extend(letter.paragraphs.iter().cloned());
    parts.push(format!("{}\n{}", letter.action, letter.url));
    parts.extend(letter.notice.clone());
    parts.push(letter.privacy.clone());
    parts.push(format!("--\u{20}\n{}\n{}\n{}", catalogue.text("mail-signature"), letter.site, letter.why));
    parts.join("\n\n") + "\n"
}

/// The HTML alternative. It uses a table, since some e-mail programs support nothing else, and sets no colours but
/// the button's, so that the reader's colour scheme applies.
fn html(letter: &Letter) -> String {
    let catalogue = Catalogue(letter.language);
    let paragraphs: String = letter.paragraphs.iter().map(|paragraph| row(&escape(paragraph))).collect();
    let notice = letter.notice.as_deref().map(|notice| row(&format!("<strong>{}</strong>", escape(notice))));
    let url = escape(&letter.url);
    let site = escape(&letter.site);
    format!(
        r#"<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{subject}</title>
</head>
<body style="margin:0;padding:0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="{language}"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left;font-family:Verdana,Geneva,sans-serif;font-size:16px;line-height:24px">
<tr><td style="padding:0 0 16px;border-bottom:4px solid #095797;font-size:20px;line-height:28px;font-weight:bold">Passerelle</td></tr>
<tr><td style="padding:24px 0 0"></td></tr>
{greeting}{paragraphs}<tr><td style="padding:8px 0 24px"><a href="{url}" style="display:inline-block;padding:12px 24px;background-color:#095797;color:#ffffff;font-weight:bold;text-decoration:none">{action}</a></td></tr>
{notice}<tr><td style="padding:16px 0 0;border-top:1px solid #6b778a;font-size:14px;line-height:20px">
<p style="margin:0 0 12px">{fallback}<br><a href="{url}" style="word-break:break-all">{url}</a></p>
<p style="margin:0 0 12px">{privacy}</p>
<p style="margin:0 0 12px">{why}</p>
<p style="margin:0"><a href="{site}">{signature}</a></p>
</td></tr>
</table>
</td></tr></table>
</body>
</html>
"#,
        language = letter.language.code(),
        subject = escape(&letter.subject),
        greeting = row(&escape(&letter.greeting)),
        notice = notice.unwrap_or_default(),
        action = escape(&letter.action),
        fallback = escape(&catalogue.text("mail-action-fallback")),
        privacy = escape(&letter.privacy),
        why = escape(&letter.why),
        signature = escape(&catalogue.text("mail-signature")),
    )
}

fn row(content: &str) -> String {
    format!("<tr><td style=\"padding:0 0 16px\">{content}</td></tr>\n")
}
