//! `/oci/{slug}/equipe`: the members of an OCI and the open invitations.

use domain::{
    account::{InviteMember, Member, MemberRole, OpenInvitation, Viewer},
    email::Email,
    form::{FormErrors, RawForm},
    organisation::Slug,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, accounts::Team};

use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    i18n::sort_by_name,
    page::{Page, PageResult},
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, ButtonSize, ChoiceKind, ChoiceOption, Choices, Column, DataTable, ErrorSummary,
        InputKind, Notice, TextField, Tone, isolated, text_cell,
    },
};

/// The query parameter that says what was just done.
const DONE: &str = "etat";
/// Its values, with the key of the confirmation for each.
const CONFIRMATIONS: [(&str, &str); 5] = [
    ("invitation", "team-done-invited"),
    ("renvoi", "sent-again"),
    ("revocation", "team-done-revoked"),
    ("role", "team-done-role"),
    ("retrait", "team-done-removed"),
];
/// The forms of this page that have no visible field.
const BUTTONS: [&str; 4] = ["resend-invitation", "revoke-invitation", "change-role", "remove-member"];

/// `/oci/{slug}/equipe`
pub(super) fn team_page() -> AnyView {
    page(load_team)
}

#[server(prefix = "/api", endpoint = "organisations/invite")]
pub async fn post_invitation() -> Result<(), ServerFnError> {
    submit("invite-member", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let form = InviteMember::try_from(&posted.fields)?;
        context.platform.invite_member(viewer, &slug, form, context.address).await?;
        Ok(Outcome::to(address::team(&slug).with("etat", "invitation")))
    })
    .await
}

/// Sends an open invitation again, to the address as it is corrected.
#[server(prefix = "/api", endpoint = "organisations/resend-invitation")]
pub async fn resend_invitation() -> Result<(), ServerFnError> {
    submit("resend-invitation", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let invitation = posted.fields.get("invitation").parse().map_err(|_| Error::NotFound)?;
        let corrected = corrected_address(&posted.fields)?;
        context.platform.send_invitation_again(viewer, &slug, invitation, corrected, context.address).await?;
        Ok(Outcome::to(address::team(&slug).with(DONE, "renvoi")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisations/revoke-invitation")]
pub async fn revoke_invitation() -> Result<(), ServerFnError> {
    submit("revoke-invitation", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let invitation = posted.fields.get("invitation").parse().map_err(|_| Error::NotFound)?;
        context.platform.revoke_invitation(viewer, &slug, invitation).await?;
        Ok(Outcome::to(address::team(&slug).with("etat", "revocation")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisations/change-role")]
pub async fn change_role() -> Result<(), ServerFnError> {
    submit("change-role", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let member = posted.fields.get("member").parse().map_err(|_| Error::NotFound)?;
        let role = |field: &str| posted.fields.get(field).parse::<MemberRole>().map_err(|_| Error::NotFound);
        context.platform.change_role(viewer, &slug, member, (role("was")?, role("new_role")?)).await?;
        Ok(Outcome::to(address::team(&slug).with("etat", "role")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisations/remove-member")]
pub async fn remove_member() -> Result<(), ServerFnError> {
    submit("remove-member", &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        let slug = slug(&posted.fields)?;
        let member = posted.fields.get("member").parse().map_err(|_| Error::NotFound)?;
        context.platform.remove_member(viewer, &slug, member).await?;
        if member == viewer.account {
            return Ok(Outcome::to(address::account()));
        }
        Ok(Outcome::to(address::team(&slug).with("etat", "retrait")))
    })
    .await
}

/// The address in place of the one that was refused, where the form gives one. A page has several such fields.
fn corrected_address(fields: &RawForm) -> Result<Option<Email>, FormErrors> {
    let typed = Some(fields.get("corrected_email")).filter(|typed| !typed.is_empty());
    typed.map(Email::parse).transpose().map_err(|error| FormErrors::whole(error.into()))
}

/// The OCI that a form names.
fn slug(fields: &RawForm) -> Result<String, Error> {
    let slug: Slug = fields.get("organisation").parse().map_err(|_| Error::NotFound)?;
    Ok(slug.to_string())
}

fn page_of_form() -> Address {
    slug(&Posted::current().fields).map_or_else(|_| address::account(), |slug| address::team(&slug))
}

async fn load_team(context: RequestContext) -> PageResult {
    let slug = context.parameter_text("slug").to_owned();
    let viewer = context.viewer()?;
    let mut team = context.platform.team(viewer, &slug).await?;
    sort_by_name(context.language, &mut team.members, |member| &member.name);
    // Owners first; names keep their order.
    team.members.sort_by_key(|member| member.role);
    let form = FormState::load(&context, "invite-member", RawForm::default()).await?;
    let mut problems = form.summary(&context);
    for button in BUTTONS {
        problems.extend(FormState::load(&context, button, RawForm::default()).await?.summary(&context));
    }
    let title = context.t_with("team-title", &[("organisation", (&team.name).into())]);
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=problems/>
            {done_notice(&context)}
            <h1>{title.clone()}</h1>
            {members(&context, viewer, &slug, &team)}
            {team.may_change.then(|| invitations(&context, &slug, &team))}
            {team.may_invite.then(|| invite(&context, &slug, &form))}
            {(team.may_change && !team.may_invite).then(|| stopped_notice(&context))}
        </div>
    };
    Ok(Page::new(title, body))
}

fn done_notice(context: &RequestContext) -> Option<AnyView> {
    let asked = context.query(DONE);
    let (_, key) = CONFIRMATIONS.iter().find(|(value, _)| *value == asked)?;
    let text = context.t(key);
    Some(view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }.into_any())
}

/// Why nobody can be invited.
fn stopped_notice(context: &RequestContext) -> AnyView {
    let text = context.t("team-refused-stopped");
    view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any()
}

fn members(context: &RequestContext, viewer: &Viewer, slug: &str, team: &Team) -> AnyView {
    let columns = ["team-name", "team-role", "team-since", "team-action"];
    let rows = team.members.iter().map(|member| {
        let since = context.catalogue().moment(member.since);
        let actions = actions(context, viewer, slug, member, team.may_change);
        vec![name(member), text_cell(context.t(member.role.key())), text_cell(since), actions]
    });
    view! {
        <DataTable
            caption=context.t("team-members")
            columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
            rows=rows.collect()
        />
    }
    .into_any()
}

fn name(member: &Member) -> AnyView {
    let email = member.email.as_ref().map(|email| view! { <br/><span class="meta">{email.shown()}</span> });
    view! { {isolated(member.name.clone())} {email} }.into_any()
}

/// The actions on a member: owners may do everything, everybody may leave. Each leads to a page that asks first.
fn actions(context: &RequestContext, viewer: &Viewer, slug: &str, member: &Member, may_change: bool) -> AnyView {
    let own = member.account == viewer.account;
    let link = |page: &Address, label: String, kind: ButtonKind| {
        let (href, name) = (context.href(page), member.name.clone());
        view! { <ButtonLink href label kind size=ButtonSize::Small context=name/> }
    };
    let others = MemberRole::ALL.iter().filter(|role| may_change && **role != member.role).map(|role| {
        let label = context.t_with("team-make", &[("role", context.t(role.key()).into())]);
        let page = address::member_role(slug, member.account).with("role", role.as_str());
        link(&page, label, ButtonKind::Secondary)
    });
    let others = others.collect_view();
    let remove = (may_change || own).then(|| {
        let label = context.t(if own { "team-leave" } else { "team-remove" });
        link(&address::member_removal(slug, member.account), label, ButtonKind::Danger)
    });
    view! { <div class="button-row">{others} {remove}</div> }.into_any()
}

fn invitations(context: &RequestContext, slug: &str, team: &Team) -> AnyView {
    if team.invitations.is_empty() {
        return view! { <p class="meta">{context.t("team-no-invitation")}</p> }.into_any();
    }
    let columns = ["team-email", "team-role", "team-invited-at", "team-action"];
    let rows = team.invitations.iter().map(|invitation| {
        let unreached = team.unreached.contains(&invitation.id);
        let email = invitation.email.shown();
        let refused = unreached.then(|| view! { <br/><strong>{context.t("team-unreached")}</strong> });
        let address = view! { {email} {refused} }.into_any();
        let at = context.catalogue().moment(invitation.created_at);
        let actions = invitation_actions(context, slug, invitation, team.may_invite, unreached);
        vec![address, text_cell(context.t(invitation.role.key())), text_cell(at), actions]
    });
    view! {
        <DataTable
            caption=context.t("team-invitations")
            columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
            rows=rows.collect()
        />
    }
    .into_any()
}

/// Sending again, to a corrected address where the mail did not arrive; taking back.
fn invitation_actions(
    context: &RequestContext,
    slug: &str,
    invitation: &OpenInvitation,
    may_invite: bool,
    unreached: bool,
) -> AnyView {
    let email = invitation.email.shown();
    let about = || {
        view! {
            {FormState::hidden(context)}
            <input type="hidden" name="organisation" value=slug.to_owned()/>
            <input type="hidden" name="invitation" value=invitation.id.to_string()/>
        }
    };
    let button = |key: &str| {
        let (label, context) = (context.t(key), email.clone());
        view! { <Button label kind=ButtonKind::Secondary size=ButtonSize::Small context/> }
    };
    let corrected = unreached.then(|| {
        let id = format!("corrected-{}", invitation.id);
        let (label, value) = (context.t("corrected-address"), email.clone());
        view! { <TextField name="corrected_email" id label value kind=InputKind::Email/> }
    });
    let again = may_invite.then(|| {
        view! {
            <form method="post" action=ResendInvitation::PATH novalidate>
                {about()}
                {corrected}
                {button("send-again")}
            </form>
        }
    });
    let revoke = view! { <form method="post" action=RevokeInvitation::PATH>{about()}{button("team-revoke")}</form> };
    view! { {again} {revoke} }.into_any()
}

fn invite(context: &RequestContext, slug: &str, form: &FormState) -> AnyView {
    let roles = MemberRole::ALL.iter().map(|role| {
        let hint = context.t(&format!("team-hint-{}", role.key()));
        ChoiceOption::new(role.as_str(), context.t(role.key())).with_hint(hint)
    });
    view! {
        <section class="section prose" aria-labelledby="invite">
            <h2 id="invite">{context.t("team-invite-title")}</h2>
            <p>{context.t("team-invite-text")}</p>
            <form class="form" method="post" action=PostInvitation::PATH novalidate>
                {FormState::hidden(context)}
                <input type="hidden" name="organisation" value=slug.to_owned()/>
                <TextField
                    name="email"
                    label=context.t("team-email")
                    kind=InputKind::Email
                    value=form.value("email")
                    error=form.error(context, "email")
                    required=context.t("field-required")
                />
                <Choices
                    name="role"
                    legend=context.t("team-role")
                    kind=ChoiceKind::One
                    options=roles.collect()
                    selected=vec![form.value("role")]
                    error=form.error(context, "role")
                    required=context.t("field-required")
                />
                <Button label=context.t("team-invite-button")/>
            </form>
        </section>
    }
    .into_any()
}
