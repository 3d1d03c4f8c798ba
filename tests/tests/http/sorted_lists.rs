//! Lists of countries and of languages stand in the order of the reader's language: *Équateur* among the E.

use domain::{
    country::CountryCode,
    fold::fold,
    language::{Language, UiLanguage},
    participant::ProfileStep,
    placement::{PlacementState, PlacementStep},
};
use tests::{Reply, TestApp, complete_content};

/// From how many names on a list has an order.
const LIST: usize = 5;

fn is_code(value: &str) -> bool {
    CountryCode::parse(value).is_ok() || Language::parse(value).is_ok_and(|language| language.is_known())
}

/// The lists of names on a page: the options of each menu, and the boxes of each group.
fn lists(page: &Reply) -> Vec<Vec<String>> {
    let ids = |selector: &str| page.attributes(selector, "id");
    let menus = ids("select").into_iter().filter_map(|id| {
        let options = format!("[id='{id}'] option");
        let values = page.attributes(&options, "value");
        let texts = page.texts(&options);
        let named = values.iter().zip(texts).filter(|(value, _)| !value.is_empty());
        let (values, texts): (Vec<&String>, Vec<String>) = named.unzip();
        values.iter().all(|value| is_code(value)).then_some(texts)
    });
    menus.filter(|texts| texts.len() >= LIST).collect()
}

#[tokio::test]
async fn names_stand_in_the_readers_order() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let content = complete_content(app.partner(organisation).await, &[]);
    let placed = app.placement(organisation, PlacementState::AwaitingPartner, content.clone()).await;
    let draft = app.placement(organisation, PlacementState::Draft, content).await;
    let mut person = app.applicant("Noé Fictif").await;
    let mut exchange = app.exchange_participant("Awa Fictive").await;
    let mut found = 0;
    for language in UiLanguage::ALL {
        let at = |path: &str| format!("{}{path}", language.prefix());
        let mut pages = Vec::new();
        for step in ProfileStep::ALL {
            pages.push(person.browser.get(&at(&format!("/profil/{step}"))).await);
            pages.push(exchange.browser.get(&at(&format!("/profil/{step}"))).await);
        }
        for step in PlacementStep::ALL {
            pages.push(owner.browser.get(&at(&format!("/oci/projets/{}/{step}", draft.id))).await);
        }
        for path in [format!("/oci/projets/{}", placed.id), "/oci/deux-rives/partenaires".to_owned()] {
            pages.push(owner.browser.get(&at(&path)).await);
        }
        for list in pages.iter().flat_map(lists) {
            found += 1;
            let folded: Vec<Vec<String>> = list.iter().map(|name| name.split(' ').map(fold).collect()).collect();
            assert!(folded.is_sorted(), "in {}: {list:?}", language.code());
        }
    }
    assert!(found >= 12, "only {found} lists: the walk has lost its way");
}
