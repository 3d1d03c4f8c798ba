//! Every form of every page, posted empty and posted with nonsense. Where it is refused, the summary names each field once by the
//! label that stands at it, and leads to it. What is wrong with a field is said of that field, never of the whole form.

use std::collections::BTreeSet;

use domain::{participant::ProfileStep, placement::PlacementStep};
use scraper::{ElementRef, Html, Selector};
use tests::Reply;

use super::{
    changes::Changes,
    pages,
    scene::Scene,
    table::{Method, Row, table},
};

/// Too long for a line, no date, no number, none of the choices.
const LINE: usize = 3_000;
/// Too long for any text.
const TEXT: usize = 12_000;

/// A form as its page shows it.
struct Form {
    action: String,
    /// What it posts without being filled in: the hidden fields and the first button.
    fixed: Vec<(String, String)>,
    /// The fields that people fill in, each with nonsense.
    filled: Vec<(String, String)>,
}

#[tokio::test]
async fn every_refused_form_names_each_field_once() {
    let scene = Scene::start().await;
    let changes = Changes::watch(&scene.app.pool).await;
    let (mut wrong, mut refused) = (Vec::new(), BTreeSet::new());
    for row in table().into_iter().filter(|row| row.method == Method::Get) {
        let Some(at) = row.words.iter().position(|word| matches!(word.as_str(), "form" | "open")) else { continue };
        let visitor = &scene.visitors[at];
        for path in paths(&scene, at, &row) {
            let page = visitor.browser.clone().get(&path).await;
            for form in forms(&page) {
                for nonsense in [false, true] {
                    let filled = if nonsense { form.filled.as_slice() } else { &[] };
                    let fields: Vec<(&str, &str)> =
                        form.fixed.iter().chain(filled).map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    let mut browser = visitor.browser.clone();
                    let reply = browser.post(&form.action, &fields).await;
                    let back = reply.location().filter(|to| to.contains("echo=")).map(str::to_owned);
                    if let Some(back) = back {
                        let shown = browser.get(&back).await;
                        let found = problems(&shown);
                        if shown.has(".error-summary a") {
                            refused.insert(form.action.clone());
                        }
                        wrong.extend(found.into_iter().map(|problem| {
                            format!(
                                "{path} → {} ({}): {problem}",
                                form.action,
                                if nonsense { "nonsense" } else { "empty" }
                            )
                        }));
                    }
                    let changed = changes.take().await;
                    changes.undo(&changed).await;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(refused.len() > 20, "too few forms were refused: {refused:#?}");
}

/// The paths of a row: of a form in steps, each step.
fn paths(scene: &Scene, at: usize, row: &Row) -> Vec<String> {
    let path = pages::path(scene, &scene.visitors[at], &row.address, &row.thing);
    let Some(before) = row.address.strip_suffix("/{step}").and_then(|_| path.rsplit_once('/')) else {
        return vec![path];
    };
    let of_profile = row.address.starts_with("/profil/");
    let steps: Vec<&str> = if of_profile {
        ProfileStep::ALL.iter().map(|step| step.as_str()).collect()
    } else {
        PlacementStep::ALL.iter().map(|step| step.as_str()).collect()
    };
    steps.into_iter().map(|step| format!("{}/{step}", before.0)).collect()
}

fn select<'a>(of: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    of.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn pair(element: ElementRef<'_>) -> Option<(String, String)> {
    Some((element.attr("name")?.to_owned(), element.attr("value").unwrap_or_default().to_owned()))
}

fn forms(page: &Reply) -> Vec<Form> {
    let document = Html::parse_document(&page.text());
    let read = |form: ElementRef<'_>| {
        let mut fixed: Vec<_> = select(form, "input[type=hidden]").into_iter().filter_map(pair).collect();
        fixed.extend(select(form, "button[type=submit]").into_iter().take(1).filter_map(pair));
        let mut filled: Vec<(String, String)> = Vec::new();
        for control in select(form, "input:not([type=hidden]), select, textarea") {
            let Some((name, _)) = pair(control) else { continue };
            if control.attr("type") == Some("file") || filled.iter().any(|(other, _)| *other == name) {
                continue;
            }
            let length = if control.value().name() == "textarea" { TEXT } else { LINE };
            filled.push((name, "x".repeat(length)));
        }
        Some(Form { action: form.attr("action")?.to_owned(), fixed, filled })
    };
    select(document.root_element(), "main form[method=post]").into_iter().filter_map(read).collect()
}

/// What is wrong with the summary of a page.
fn problems(page: &Reply) -> Vec<String> {
    let document = Html::parse_document(&page.text());
    let root = document.root_element();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    let sentences: BTreeSet<String> = select(root, ".field-error").into_iter().map(text).collect();
    for line in select(root, ".error-summary li") {
        let words = text(line);
        if !seen.insert(words.clone()) {
            problems.push(format!("twice: {words}"));
        }
        let Some(link) = select(line, "a").into_iter().next() else {
            if sentences.contains(&words) || words.starts_with("Remplissez ce champ") {
                problems.push(format!("names no field: {words}"));
            }
            continue;
        };
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#').to_owned();
        match name_at(root, &id) {
            None => problems.push(format!("leads nowhere: {id}: {words}")),
            Some(name) if !words.contains(&name) => problems.push(format!("not named {name:?}: {words}")),
            Some(_) => {}
        }
    }
    problems
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The label of a control, or the legend of its group.
fn name_at(root: ElementRef<'_>, id: &str) -> Option<String> {
    let control = select(root, "input, select, textarea").into_iter().find(|control| control.attr("id") == Some(id))?;
    let of_choice = matches!(control.attr("type"), Some("radio" | "checkbox"));
    let label = || select(root, "label").into_iter().find(|label| label.attr("for") == Some(id));
    let group = || {
        let fieldset = control.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "fieldset")?;
        select(fieldset, "legend").into_iter().next()
    };
    let named = if of_choice { group().or_else(label) } else { label() }?;
    let own = named.children().filter_map(|child| child.value().as_text()).map(|text| text.to_string());
    let own = own.collect::<String>();
    let own = own.trim().trim_end_matches([':', '\u{a0}']);
    Some(own.split_whitespace().collect::<Vec<_>>().join(" "))
}
