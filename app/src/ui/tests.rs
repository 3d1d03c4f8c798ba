//! Proves that components escape the text they receive, `<textarea>` and `<title>` included, and that a field's help
//! and error are linked to its control.

use domain::priority::Priority;
use leptos::prelude::*;

use super::*;

const ATTACK: &str = r#"</textarea></title><script>alert("x")</script>&amp;'"#;

fn html(view: impl IntoView) -> String {
    view.into_view().to_html()
}

fn assert_inert(html: &str) {
    assert!(!html.contains("<script"), "{html}");
    assert!(!html.contains("</textarea></title>"), "{html}");
    assert!(html.contains("&lt;script"), "{html}");
}

#[test]
fn a_textarea_keeps_its_text_and_its_first_line_break() {
    let field = html(view! { <TextareaField name="letter" label="Lettre" value=format!("\n{ATTACK}")/> });
    assert_inert(&field);
    assert!(field.contains("\n\n&lt;/textarea&gt;"), "{field}");
    assert!(field.contains("&amp;amp;"), "an entity that was typed is shown as typed: {field}");
    assert_eq!(field.matches("</textarea>").count(), 1);
}

#[test]
fn a_title_keeps_its_text() {
    let title = html(view! { <DocumentTitle text=ATTACK/> });
    assert_inert(&title);
    assert!(title.starts_with("<title>") && title.ends_with("</title>"), "{title}");
}

#[test]
fn attributes_of_a_textarea_cannot_be_broken_out_of() {
    let quote = r#"x" onfocus="y"#;
    let field = html(view! { <TextareaField name=quote label="Lettre" lang=quote.to_owned()/> });
    assert!(!field.contains(r#"" onfocus="#), "{field}");
}

#[test]
fn text_stays_text_in_the_other_components() {
    let attack = || ATTACK.to_owned();
    let row = SummaryRow { question: attack(), answer: attack(), empty: false, change: None };
    let options = vec![ChoiceOption::new(ATTACK, ATTACK).with_hint(ATTACK)];
    let signal = FitSignal { name: attack(), millionths: 0, number: attack(), why: vec![attack()] };
    let reason = Reason { lead: Some(attack()), sentence: attack(), link: Some((attack(), attack())) };
    let pages = [
        html(view! { <TextField name="a" label=ATTACK value=ATTACK hint=attack() error=attack()/> }),
        html(view! { <SelectField name="a" label=ATTACK options=vec![SelectOption::new(ATTACK, ATTACK)]/> }),
        html(view! { <Choices name="a" legend=ATTACK kind=ChoiceKind::Several options/> }),
        html(view! { <ErrorSummary title=ATTACK items=vec![(attack(), attack())]/> }),
        html(view! { <SummaryList rows=vec![row]/> }),
        html(
            view! { <DataTable caption=ATTACK columns=vec![Column::text(ATTACK)] rows=vec![vec![text_cell(ATTACK)]]/> },
        ),
        html(view! { <Card href="/x" title=ATTACK text=ATTACK facts=vec![Fact::new(ATTACK, ATTACK)]/> }),
        html(view! { <Notice title=attack()>{attack()}</Notice> }),
        html(view! { <Crossing from=ATTACK to=ATTACK joiner="vers"/> }),
        html(view! { <FitBars title=ATTACK total=ATTACK signals=vec![signal]/> }),
        html(view! { <Reasons kind=ReasonKind::CanAdd title=ATTACK reasons=vec![reason]/> }),
    ];
    pages.iter().for_each(|page| assert_inert(page));
}

#[test]
fn a_field_is_linked_to_its_help_and_error() {
    let field = html(view! {
        <TextField name="email" label="Courriel" kind=InputKind::Email autocomplete="email"
            hint="Aide".to_owned() error="Erreur".to_owned() required="(obligatoire)".to_owned()/>
    });
    for part in [
        r#"<label for="email""#,
        r#"id="email-hint""#,
        r#"id="email-error""#,
        r#"aria-describedby="email-hint email-error""#,
        r#"aria-invalid="true""#,
        r#"autocomplete="email""#,
        "(obligatoire)",
    ] {
        assert!(field.contains(part), "{part} is missing: {field}");
    }
}

#[test]
fn a_sound_field_claims_no_error() {
    let field = html(view! { <TextField name="email" label="Courriel"/> });
    assert!(!field.contains("aria-invalid") && !field.contains("aria-describedby"), "{field}");
}

#[test]
fn a_password_is_never_written_back() {
    let field =
        html(view! { <TextField name="password" label="Mot de passe" kind=InputKind::Password value="secret"/> });
    assert!(!field.contains("secret"), "{field}");
}

#[test]
fn the_first_choice_answers_to_the_summary_and_the_chosen_one_is_checked() {
    let options = vec![ChoiceOption::new("oui", "Oui"), ChoiceOption::new("non", "Non")];
    let group = html(view! {
        <Choices name="answer" legend="Réponse" kind=ChoiceKind::One options selected=vec!["non".to_owned()]
            error="Choisissez".to_owned()/>
    });
    assert!(group.contains(r#"id="answer""#) && group.contains(r#"role="radiogroup""#), "{group}");
    assert!(group.contains(r#"aria-describedby="answer-error""#), "{group}");
    assert_eq!(group.matches("checked").count(), 1, "{group}");
}

#[test]
fn nothing_wrong_shows_no_summary() {
    assert_eq!(html(view! { <ErrorSummary title="À revoir" items=Vec::new()/> }).matches("<div").count(), 0);
}

#[test]
fn no_component_writes_a_style_attribute() {
    let signal =
        FitSignal { name: "Langues".into(), millionths: 450_000, number: "4,5 sur 10".into(), why: vec!["C2".into()] };
    let tag = TaggedPriority {
        priority: Priority::Environment,
        label: "Environnement".into(),
        level: Some((2, "2 sur 3".into())),
    };
    let step = Step { name: "Langues".into(), href: None, state: StepState::Now, state_word: "En cours".into() };
    let pages = [
        html(view! { <FitBars title="Vous" total="4,5 sur 10" signals=vec![signal]/> }),
        html(view! { <PriorityTag priority=tag/> }),
        html(view! { <Steps label="Étapes" now="Étape 1 sur 1" show_all="Voir tout" steps=vec![step]/> }),
        html(view! { <Completeness title="Profil" done=2 total=5 missing=Vec::new()/> }),
        html(view! { <HeroArt/> }),
    ];
    pages.iter().for_each(|page| assert!(!page.contains("style="), "{page}"));
    assert!(pages[0].contains(r#"d="M0 5h89.00""#), "half a plank is laid: {}", pages[0]);
}
