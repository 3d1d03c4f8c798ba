//! The filters of the list: a GET form, links that remove a filter, and the sort order.

use domain::{
    choice::Choice,
    country::Region,
    language::UiLanguage,
    placement::{Format, PlacementFilter, PlacementSearch, PlacementSort, Sdg, Track},
    priority::Priority,
};
use leptos::prelude::*;
use platform::public::Facets;

use super::cards::country_name;
use crate::{
    address::{self, query_value},
    context::RequestContext,
    i18n::sort_by_name,
    ui::{
        Button, ButtonKind, ButtonSize, ChoiceKind, ChoiceLayout, ChoiceOption, Choices, FilterChip, FilterChips,
        Filters, InputKind, SelectField, SelectOption, TextField,
    },
};

/// The address of the list with a search.
pub(super) fn list_address(context: &RequestContext, search: &PlacementSearch) -> String {
    let pairs: Vec<String> =
        search.pairs().iter().map(|(name, value)| format!("{name}={}", query_value(value))).collect();
    let path = context.href(&address::placements());
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

/// The form beside the list.
pub(super) fn filter_form(context: &RequestContext, search: &PlacementSearch, facets: &Facets) -> AnyView {
    let t = |key: &str| context.t(key);
    let clear =
        (!search.filters().is_empty()).then(|| (context.href(&address::placements()), t("placement-list-clear")));
    let sort = (search.sort != PlacementSort::default())
        .then(|| view! { <input type="hidden" name="sort" value=search.sort.as_str()/> });
    let fields = filter_fields(context, search, facets);
    view! {
        <Filters action=context.href(&address::placements()) title=t("placement-list-filters") submit=t("placement-list-apply") clear>
            {sort}
            {fields}
        </Filters>
    }
    .into_any()
}

fn filter_fields(context: &RequestContext, search: &PlacementSearch, facets: &Facets) -> AnyView {
    let t = |key: &str| context.t(key);
    let date = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.to_string());
    view! {
        <TextField name="q" label=t("placement-list-text") kind=InputKind::Search value=search.text()
            hint=t("placement-list-text-hint")/>
        {checkboxes(context, search, "track", options::<Track>(context))}
        {checkboxes(context, search, "region", options::<Region>(context))}
        {folded_checkboxes(context, search, "country", countries(context, search, facets))}
        {checkboxes(context, search, "priority", options::<Priority>(context))}
        {checkboxes(context, search, "format", options::<Format>(context))}
        <TextField name="from" label=t("placement-list-from") kind=InputKind::Date value=date(search.from())/>
        <TextField name="until" label=t("placement-list-until") kind=InputKind::Date value=date(search.until())/>
        {folded_checkboxes(context, search, "language", languages(context, search, facets))}
        {folded_checkboxes(context, search, "sdg", sdgs(context))}
        {past_checkbox(context, search)}
    }
    .into_any()
}

/// Whether placements whose deadline is past are listed too.
fn past_checkbox(context: &RequestContext, search: &PlacementSearch) -> AnyView {
    let options = vec![ChoiceOption::new(PlacementFilter::YES, context.t("placement-list-past-option"))];
    checkboxes(context, search, "past", options)
}

fn options<T: Choice>(context: &RequestContext) -> Vec<ChoiceOption> {
    T::ALL.iter().map(|choice| ChoiceOption::new(choice.as_str(), context.t(choice.key()))).collect()
}

fn checkboxes(
    context: &RequestContext,
    search: &PlacementSearch,
    name: &'static str,
    options: Vec<ChoiceOption>,
) -> AnyView {
    let legend = context.t(&format!("placement-list-{name}"));
    let selected = search.values(name);
    view! { <Choices name legend kind=ChoiceKind::Several options selected layout=ChoiceLayout::Plain/> }.into_any()
}

/// A long list of checkboxes, folded until one is ticked.
fn folded_checkboxes(
    context: &RequestContext,
    search: &PlacementSearch,
    name: &'static str,
    options: Vec<ChoiceOption>,
) -> AnyView {
    if options.is_empty() {
        return ().into_any();
    }
    let open = !search.values(name).is_empty();
    view! {
        <details class="filter-group" open=open>
            <summary>{context.t(&format!("placement-list-{name}"))}</summary>
            {checkboxes(context, search, name, options)}
        </details>
    }
    .into_any()
}

/// The countries of the facets and of the search, sorted by name.
fn countries(context: &RequestContext, search: &PlacementSearch, facets: &Facets) -> Vec<ChoiceOption> {
    let mut codes: Vec<String> = facets.countries.iter().map(ToString::to_string).collect();
    codes.extend(search.values("country"));
    sorted_options(context.language, codes, |code| context.t(&format!("country-{code}")))
}

fn languages(context: &RequestContext, search: &PlacementSearch, facets: &Facets) -> Vec<ChoiceOption> {
    let mut codes: Vec<String> = facets.languages.iter().map(ToString::to_string).collect();
    codes.extend(search.values("language"));
    sorted_options(context.language, codes, |code| language_name(context, code))
}

fn sorted_options(language: UiLanguage, mut codes: Vec<String>, name: impl Fn(&str) -> String) -> Vec<ChoiceOption> {
    codes.sort_unstable();
    codes.dedup();
    let mut options: Vec<ChoiceOption> =
        codes.into_iter().map(|code| ChoiceOption::new(code.clone(), name(&code))).collect();
    sort_by_name(language, &mut options, |option| &option.label);
    options
}

fn sdgs(context: &RequestContext) -> Vec<ChoiceOption> {
    Sdg::all().map(|sdg| ChoiceOption::new(sdg.to_string(), sdg_name(context, sdg))).collect()
}

pub(super) fn sdg_name(context: &RequestContext, sdg: Sdg) -> String {
    format!("{sdg}. {}", context.t(&format!("sdg-{sdg}")))
}

/// A language's name, or its code if the catalogue has no name for it.
pub(super) fn language_name(context: &RequestContext, code: &str) -> String {
    let key = format!("language-{code}");
    if context.catalogue().has(&key) { context.t(&key) } else { code.to_owned() }
}

/// The active filters.
pub(super) fn filter_chips(context: &RequestContext, search: &PlacementSearch) -> AnyView {
    let chips = search.filters().iter().map(|filter| FilterChip {
        label: chip_label(context, filter),
        href: list_address(context, &search.without(filter)),
    });
    let chips: Vec<FilterChip> = chips.collect();
    let (label, remove) = (context.t("placement-list-active"), context.t("placement-list-remove"));
    view! { <FilterChips label remove chips/> }.into_any()
}

fn chip_label(context: &RequestContext, filter: &PlacementFilter) -> String {
    let date = |key: &str, day| context.t_with(key, &[("date", context.catalogue().date(day).into())]);
    match filter {
        PlacementFilter::Text(text) => context.t_with("placement-list-chip-text", &[("text", text.into())]),
        PlacementFilter::Track(track) => context.t(track.key()),
        PlacementFilter::Format(format) => context.t(format.key()),
        PlacementFilter::Region(region) => context.t(region.key()),
        PlacementFilter::Country(country) => country_name(context, *country),
        PlacementFilter::Priority(priority) => context.t(priority.key()),
        PlacementFilter::Language(language) => language_name(context, language.code()),
        PlacementFilter::Sdg(sdg) => sdg_name(context, *sdg),
        PlacementFilter::From(day) => date("placement-list-chip-from", *day),
        PlacementFilter::Until(day) => date("placement-list-chip-until", *day),
        PlacementFilter::Past => context.t("placement-list-past-option"),
    }
}

/// The sort order, as a form that keeps the filters.
pub(super) fn sort_form(context: &RequestContext, search: &PlacementSearch) -> AnyView {
    let hidden = search.filters().iter().map(|filter| {
        view! { <input type="hidden" name=filter.name() value=filter.value()/> }
    });
    // Without words there is nothing to be relevant to, and the nearest deadline comes first.
    let with_words = !search.text().is_empty();
    let offered = PlacementSort::ALL.iter().filter(|sort| with_words || **sort != PlacementSort::Relevance);
    let options: Vec<SelectOption> =
        offered.map(|sort| SelectOption::new(sort.as_str(), context.t(sort.key()))).collect();
    let sorted =
        if with_words || search.sort != PlacementSort::Relevance { search.sort } else { PlacementSort::Deadline };
    view! {
        <form class="sort-form no-print" method="get" action=context.href(&address::placements())>
            {hidden.collect_view()}
            <SelectField name="sort" label=context.t("placement-list-sort") options value=sorted.as_str()/>
            <Button label=context.t("placement-list-sort-apply") kind=ButtonKind::Secondary size=ButtonSize::Small/>
        </form>
    }
    .into_any()
}
