//! A placement's content as questions and answers, step by step.

use std::collections::HashMap;

use domain::{
    dates::DateRange,
    localised::{Localised, Spoken},
    placement::{Asks, PlacementDraft, PlacementStep},
    skill::SkillKey,
};
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    i18n::format::capitalised,
    matching::weights,
    ui::{WordsList, WordsRow, isolated},
    words::{every_language, words},
};

/// The data behind the answers.
pub(crate) struct Answers<'a> {
    pub context: &'a RequestContext,
    pub content: &'a PlacementDraft,
    pub partner: Option<&'a str>,
    pub skills: HashMap<SkillKey, String>,
}

type Row = (String, Option<AnyView>);

/// All steps with their answers. `link` gives the address and label of the link that changes a step, if there is one.
pub(crate) fn answers_summary(
    answers: &Answers<'_>,
    link: impl Fn(PlacementStep) -> Option<(String, String)>,
) -> AnyView {
    let none = answers.context.t("placement-edit-not-said");
    let section = |step: &PlacementStep| {
        let rows = answers.rows(*step).into_iter().map(|(question, answer)| WordsRow {
            question: question.into_any(),
            empty: answer.is_none(),
            answer: answer.unwrap_or_else(|| none.clone().into_any()),
            change: None,
        });
        let rows: Vec<WordsRow> = rows.collect();
        let change = link(*step).map(|(href, label)| view! { <p><a href=href>{label}</a></p> });
        view! { <section><h2>{answers.context.t(step.key())}</h2><WordsList rows/>{change}</section> }
    };
    PlacementStep::ALL.iter().map(section).collect_view().into_any()
}

impl Answers<'_> {
    fn rows(&self, step: PlacementStep) -> Vec<Row> {
        match step {
            PlacementStep::Basics => self.basics(),
            PlacementStep::PlaceAndDates => self.place(),
            PlacementStep::Posts => self.posts(),
            PlacementStep::LanguagesAndSkills => self.needs(),
            PlacementStep::Priorities => self.priorities(),
            PlacementStep::Weights => self.weights(),
            PlacementStep::Partner => self.partner(),
            PlacementStep::Asks => self.asks(&self.content.asks),
            PlacementStep::Questions => self.questions(),
        }
    }

    fn row(&self, field: &str, answer: Option<String>) -> Row {
        let answer = answer.filter(|text| !text.is_empty()).map(isolated);
        (self.context.t(&format!("placement-edit-field-{field}")), answer)
    }

    /// A text in each language that it has.
    fn told<T: AsRef<str>>(&self, field: &str, text: &Localised<T>) -> Row {
        (self.context.t(&format!("placement-edit-field-{field}")), every_language(self.context, text))
    }

    fn list(&self, keys: impl Iterator<Item = String>) -> Option<String> {
        Some(keys.map(|key| self.context.t(&key)).collect::<Vec<_>>().join("\n"))
    }

    fn range(&self, range: Option<DateRange>) -> Option<String> {
        let catalogue = self.context.catalogue();
        range.map(|range| {
            let (start, end) = catalogue.range_ends(range);
            let values = [("start", start.into()), ("end", end.into())];
            self.context.t_with("placement-edit-range", &values)
        })
    }

    fn basics(&self) -> Vec<Row> {
        let basics = &self.content.basics;
        let mut rows = vec![
            self.row("track", basics.track.map(|it| self.context.t(it.key()))),
            self.row("format", basics.format.map(|it| self.context.t(it.key()))),
            self.row("funding", basics.funding.map(|it| self.context.t(it.key()))),
            self.row("sdg", self.list(basics.sdgs.iter().map(|sdg| format!("sdg-{sdg}")))),
        ];
        let summaries = Localised::each(|language| basics.text(language).summary.clone());
        let descriptions = Localised::each(|language| basics.text(language).description.clone());
        rows.push(self.told("text-title", &basics.titles()));
        rows.push(self.told("text-summary", &summaries));
        rows.push(self.told("text-description", &descriptions));
        rows
    }

    fn place(&self) -> Vec<Row> {
        let step = &self.content.place;
        let catalogue = self.context.catalogue();
        vec![
            self.row("country", step.country.map(|it| self.context.t(&format!("country-{it}")))),
            self.row("place", step.place.as_ref().map(ToString::to_string)),
            self.row("dates", self.range(step.dates)),
            self.row("flexibility", Some(step.flexibility.days().to_string())),
            self.row("preparation", self.range(step.preparation)),
            self.told("preparation-place", &step.preparation_place),
            self.row("deadline", step.deadline.map(|it| catalogue.date(it))),
        ]
    }

    fn posts(&self) -> Vec<Row> {
        let posts = self.content.posts.as_slice().iter();
        let row = |post: &domain::placement::Post| {
            let values = [("min", i64::from(post.seats.min()).into()), ("max", i64::from(post.seats.max()).into())];
            let mut lines = vec![self.context.t_with("placement-edit-seats", &values)];
            for (key, age) in [
                ("placement-edit-age-from", post.min_age_at_departure),
                ("placement-edit-age-to", post.max_age_at_deadline),
            ] {
                lines.extend(age.map(|age| self.context.t_with(key, &[("age", i64::from(age).into())])));
            }
            (self.context.t(post.kind.key()), Some(lines.join("\n").into_any()))
        };
        posts.map(row).collect()
    }

    fn needs(&self) -> Vec<Row> {
        let needs = &self.content.needs;
        let languages = needs.languages.iter().map(|it| {
            let names: Vec<String> =
                it.any_of.iter().map(|language| self.context.t(&format!("language-{}", language.code()))).collect();
            format!("{} – {} ({})", names.join(" / "), it.floor.as_str(), self.context.t(it.need.key()))
        });
        let languages = languages.collect::<Vec<_>>().join("\n");
        let skills = needs.skills.iter().map(|it| {
            let name = self.skills.get(&it.skill).cloned().unwrap_or_else(|| it.skill.to_string());
            let (post, level) = (self.context.t(it.post.key()), self.context.t(it.level.key()));
            format!("{name} – {level} ({}) – {post}", self.context.t(it.need.key()))
        });
        let skills = skills.collect::<Vec<_>>().join("\n");
        vec![self.row("languages", Some(languages)), self.row("skills", Some(skills))]
    }

    fn priorities(&self) -> Vec<Row> {
        let claims = self.content.priorities.as_slice().iter();
        let row = |claim: &domain::placement::PriorityClaim| {
            let sentence = every_language(self.context, &claim.sentence);
            let level = self.context.t(claim.level.key());
            (self.context.t(claim.priority.key()), Some(view! { <div>{level}</div> {sentence} }.into_any()))
        };
        claims.map(row).collect()
    }

    fn weights(&self) -> Vec<Row> {
        let posts = self.content.posts.as_slice().iter();
        let row = |post: &domain::placement::Post| {
            let of = self.content.weights_of(post.kind);
            let line = capitalised(&weights::weights_line(self.context, of.placement_per_cent()));
            (
                self.context.t(post.kind.key()),
                Some([line, weights::set_origin(self.context, &of)].join("\n").into_any()),
            )
        };
        posts.map(row).collect()
    }

    fn partner(&self) -> Vec<Row> {
        let step = &self.content.partner;
        let language = step.statement_language.map(|it| self.context.t(&format!("language-{}", it.code())));
        vec![
            self.row("partner", self.partner.map(ToOwned::to_owned)),
            (self.context.t("placement-edit-field-statement"), self.statement()),
            self.row("statement-language", language),
            self.told("hosting", &step.hosting),
            self.row("contact-name", step.contact_name.as_ref().map(ToString::to_string)),
            self.row("contact-phone", step.contact_phone.as_ref().map(|it| it.as_str().to_owned())),
        ]
    }

    fn asks(&self, asks: &Asks) -> Vec<Row> {
        let dollars = |amount: u32| self.context.catalogue().dollars(amount.into());
        vec![
            self.row("contribution", asks.contribution_cad.map(dollars)),
            self.row("own-cost", self.list(asks.own_costs.iter().map(|it| it.key().to_owned()))),
            self.told("other-costs", &asks.other_costs),
            self.row("weekends", asks.weekends.map(|it| it.to_string())),
            self.row("training-hours", asks.training_hours.map(|it| it.to_string())),
            self.row("commitment-months", asks.commitment_months.map(|it| it.to_string())),
            self.told("commitment", &asks.commitment),
            self.row("covered", self.list(asks.covered.iter().map(|it| it.key().to_owned()))),
            self.told("other-covered", &asks.other_covered),
        ]
    }

    /// The partner's words in their own language, then their translations.
    fn statement(&self) -> Option<AnyView> {
        let step = &self.content.partner;
        let own = step.statement.as_ref()?;
        let own = match step.statement_language {
            Some(language) => words(self.context, &Spoken { text: own, language }),
            None => isolated(own.as_str()),
        };
        Some(view! { <div>{own}</div> {every_language(self.context, &step.translations)} }.into_any())
    }

    fn questions(&self) -> Vec<Row> {
        let questions = self.content.questions.as_slice().iter().filter_map(|it| every_language(self.context, it));
        let questions: Vec<AnyView> = questions.map(|it| view! { <li>{it}</li> }.into_any()).collect();
        let list = (!questions.is_empty()).then(|| view! { <ol>{questions}</ol> }.into_any());
        vec![(self.context.t("placement-edit-field-questions"), list)]
    }
}
