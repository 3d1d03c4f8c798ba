//! The pages that ask before a member's role changes, and before a member leaves or is removed: whom it concerns, what ends.

use domain::{
    account::{Member, MemberRole},
    ids::AccountId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::team::{ChangeRole, RemoveMember};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink},
};

/// `/oci/{slug}/equipe/{member}/role?role=…`
pub(super) fn member_role_page() -> AnyView {
    page(load_role)
}

/// `/oci/{slug}/equipe/{member}/retrait`
pub(super) fn member_removal_page() -> AnyView {
    page(load_removal)
}

/// What a page asks.
struct Question {
    title: String,
    consequence: String,
    /// The form that carries it out.
    target: &'static str,
    kind: ButtonKind,
    /// Its fields beside the OCI and the member.
    fields: Vec<(&'static str, &'static str)>,
}

async fn load_role(context: RequestContext) -> PageResult {
    let (slug, member, may_change) = member(&context).await?;
    let role: MemberRole = context.query("role").parse().map_err(|_| Error::NotFound)?;
    if !may_change || role == member.role {
        return Err(Error::NotFound);
    }
    let values = [("name", (&member.name).into()), ("role", context.t(role.key()).into())];
    let question = Question {
        title: context.t_with("team-role-question", &values),
        consequence: context.t(&format!("team-hint-{}", role.key())),
        target: ChangeRole::PATH,
        kind: ButtonKind::Primary,
        fields: vec![("was", member.role.as_str()), ("new_role", role.as_str())],
    };
    let label = context.t_with("team-make", &[("role", context.t(role.key()).into())]);
    Ok(question_page(&context, &slug, &member, question, label))
}

async fn load_removal(context: RequestContext) -> PageResult {
    let (slug, member, may_change) = member(&context).await?;
    let own = context.viewer()?.account == member.account;
    if !may_change && !own {
        return Err(Error::NotFound);
    }
    let (title, consequence, label) = if own {
        ("team-leave-question", "team-leave-consequence", "team-leave")
    } else {
        ("team-remove-question", "team-remove-consequence", "team-remove")
    };
    let question = Question {
        title: context.t_with(title, &[("name", (&member.name).into())]),
        consequence: context.t(consequence),
        target: RemoveMember::PATH,
        kind: ButtonKind::Danger,
        fields: Vec::new(),
    };
    Ok(question_page(&context, &slug, &member, question, context.t(label)))
}

/// The OCI and the member that the address names, and whether the reader changes the team.
async fn member(context: &RequestContext) -> Result<(String, Member, bool), Error> {
    let slug = context.parameter_text("slug").to_owned();
    let account: AccountId = context.parameter("member")?;
    let team = context.platform.team(context.viewer()?, &slug).await?;
    let member = team.members.into_iter().find(|member| member.account == account).ok_or(Error::NotFound)?;
    Ok((slug, member, team.may_change))
}

fn question_page(context: &RequestContext, slug: &str, member: &Member, question: Question, label: String) -> Page {
    let back = context.href(&address::team(slug));
    let Question { title, consequence, target, kind, fields } = question;
    let fields = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    let fields = fields.collect_view();
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{consequence}</p>
            <form class="form" method="post" action=target>
                {FormState::hidden(context)}
                <input type="hidden" name="organisation" value=slug.to_owned()/>
                <input type="hidden" name="member" value=member.account.to_string()/>
                {fields}
                <div class="button-row">
                    <Button label kind/>
                    <ButtonLink href=back label=context.t("team-keep") kind=ButtonKind::Secondary/>
                </div>
            </form>
        </div>
    };
    Page::new(title, body)
}
