//! How the two sides of an application reach each other, and when an answer is expected.

use domain::application::{ApplicationFile, CandidateFile, OciContact};
use leptos::prelude::*;

use crate::{address, context::RequestContext};

/// What a file shows of the way to reach its person. They agreed to it in applying.
pub(super) fn candidate_contact(context: &RequestContext, file: &CandidateFile) -> AnyView {
    let Some(contact) = file.contact.as_ref().filter(|contact| !contact.is_blank()) else { return ().into_any() };
    let email = contact.email.as_deref().map(|email| email_line(context, email));
    let phone = contact.phone.as_ref().map(|phone| phone_line(context, phone.as_str()));
    view! {
        <h2>{context.t("candidate-contact")}</h2>
        <ul>{email}{phone}</ul>
    }
    .into_any()
}

/// How the person reaches the OCI, the page of the placement, and when an answer is expected.
pub(super) fn own_contact(context: &RequestContext, file: &ApplicationFile) -> AnyView {
    let catalogue = context.catalogue();
    let expected = file.answer_expected.map(|expected| {
        let values =
            [("after", catalogue.date(expected.after).into()), ("before", catalogue.date(expected.before).into())];
        view! { <p>{context.t_with("applications-answer-expected", &values)}</p> }
    });
    let placement = context.href(&address::placement(file.card.subject.placement));
    view! {
        <h2>{context.t("applications-contact")}</h2>
        {expected}
        {oci_contact(context, &file.contact)}
        <p><a href=placement>{context.t("applications-placement")}</a></p>
    }
    .into_any()
}

/// The lines of an OCI's contact.
pub(super) fn oci_contact(context: &RequestContext, contact: &OciContact) -> AnyView {
    if contact.is_blank() {
        let (text, href, label) =
            (context.t("applications-contact-none"), context.href(&address::terms()), context.t("terms-title"));
        return view! { <p>{text} " " <a href=href>{label}</a></p> }.into_any();
    }
    let name = contact.name.clone().map(|name| view! { <li>{name}</li> });
    let email = contact.email.as_deref().map(|email| email_line(context, email));
    let phone = contact.phone.as_deref().map(|phone| phone_line(context, phone));
    let website = contact.website.clone().map(|site| {
        let href = site.clone();
        view! { <li>{context.t("contact-website")} " " <a href=href rel="noopener">{site}</a></li> }
    });
    view! { <ul>{name}{email}{phone}{website}</ul> }.into_any()
}

fn email_line(context: &RequestContext, email: &str) -> AnyView {
    view! { <li>{context.t("contact-email")} " " <a href=format!("mailto:{email}")>{email.to_owned()}</a></li> }
        .into_any()
}

fn phone_line(context: &RequestContext, phone: &str) -> AnyView {
    view! { <li>{context.t("contact-phone")} " " <a href=dialled(phone)>{phone.to_owned()}</a></li> }.into_any()
}

/// The address that dials a number: its digits; what follows them is an extension, which no telephone dials by itself.
fn dialled(phone: &str) -> String {
    let main = phone.split(['x', 'p', 'e', '#', ',']).next().unwrap_or(phone);
    let digits: String = main.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    //! A number is dialled without the marks that people put in it.
    use super::dialled;

    #[test]
    fn only_what_is_dialled() {
        assert_eq!(dialled("+221 33 555-01-42"), "tel:+221335550142");
        assert_eq!(dialled("418 555-0142, poste 12"), "tel:4185550142");
    }
}
