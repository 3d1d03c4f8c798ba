//! Turns the facts of a fit into sentences in the reader's language. The sentences are in the catalogue (`fit.ftl`);
//! this module fills in their variables: names of skills, countries, languages, levels, days.

use std::sync::Arc;

use domain::{
    country::CountryCode,
    fit::{
        Change, DestinationWish, FactDetail, GateDetail, GateFinding, LanguageGap, Millionths, PlaceOfLife, SkillGap,
        SkillMatch, Verdict, WhatIf,
    },
    language::{Language, LanguageSkill},
    skill::{Need, SkillKey, SkillLevel, TaxonomyRelation},
};
use platform::skills::Skills;

use crate::{
    context::RequestContext,
    i18n::{Value, format::capitalised},
};

/// The catalogue's value for an absent language or skill.
pub(super) const NONE: &str = "none";

/// Millionths in a tenth of a point: fits are shown out of ten points, with one decimal.
const TENTH: u32 = 10_000;

/// Writes the sentences of fits in the reader's language.
pub(super) struct Words<'a> {
    pub(super) context: &'a RequestContext,
    skills: Arc<Skills>,
}

impl<'a> Words<'a> {
    pub(super) fn new(context: &'a RequestContext) -> Self {
        Self { context, skills: context.platform.skills() }
    }

    /// The sentence of a fact.
    pub(super) fn fact(&self, detail: &FactDetail) -> String {
        capitalised(&self.fact_sentence(detail))
    }

    fn fact_sentence(&self, detail: &FactDetail) -> String {
        let key = detail.key();
        match detail {
            FactDetail::NothingAsked | FactDetail::NotAnswered => self.context.t(key),
            FactDetail::Skill { asked, need, want, nearest } => self.skill(key, asked, *need, *want, nearest.as_ref()),
            FactDetail::Language { any_of, need, best } => {
                let best = best.as_ref().map_or_else(|| NONE.to_owned(), |best| self.language_and_level(best));
                let values =
                    [("any_of", self.any_of(any_of).into()), ("need", need.as_str().into()), ("best", best.into())];
                self.context.t_with(key, &values)
            }
            FactDetail::Priority { priority, person, post } => {
                let name = self.context.t(priority.key());
                let person = person.map_or_else(|| NONE.into(), |level| number(level.get()));
                let values = [("priority", name.into()), ("person", person), ("post", number(post.get()))];
                self.context.t_with(key, &values)
            }
            FactDetail::Availability { spare_days, enough_days } => {
                self.context.t_with(key, &[("spare_days", number(*spare_days)), ("enough_days", number(*enough_days))])
            }
            FactDetail::Destination { country, wish } => {
                let values = [("country", self.country(*country).into()), ("wish", wish_word(*wish).into())];
                self.context.t_with(key, &values)
            }
            FactDetail::Learning { wished, nearest, relation } => {
                let nearest = nearest.as_ref().map_or_else(|| NONE.to_owned(), |skill| self.skill_name(skill));
                let values = [
                    ("wished", self.skill_name(wished).into()),
                    ("nearest", nearest.into()),
                    ("relation", relation.as_str().into()),
                ];
                self.context.t_with(key, &values)
            }
            FactDetail::Duration { days, shortest, longest } => {
                let values = [("days", number(*days)), ("shortest", number(*shortest)), ("longest", number(*longest))];
                self.context.t_with(key, &values)
            }
        }
    }

    fn skill(&self, key: &str, asked: &SkillKey, need: Need, want: SkillLevel, nearest: Option<&SkillMatch>) -> String {
        let relation = nearest.map_or(TaxonomyRelation::None, |found| found.relation);
        let skill = nearest.map_or_else(|| NONE.to_owned(), |found| self.skill_name(&found.skill));
        let have = nearest.map_or_else(|| NONE.to_owned(), |found| self.level(found.have));
        let values = [
            ("asked", self.skill_name(asked).into()),
            ("need", need.as_str().into()),
            ("want", self.level(want).into()),
            ("relation", relation.as_str().into()),
            ("skill", skill.into()),
            ("have", have.into()),
        ];
        self.context.t_with(key, &values)
    }

    /// The sentence of a gate.
    pub(super) fn gate(&self, finding: &GateFinding) -> String {
        let verdict = ("verdict", Value::from(verdict_word(finding.verdict)));
        let mut values = self.gate_values(&finding.detail);
        values.push(verdict);
        self.context.t_with(finding.detail.key(), &values)
    }

    fn gate_values(&self, detail: &GateDetail) -> Vec<(&'static str, Value<'static>)> {
        match detail {
            GateDetail::NothingAsked | GateDetail::NotSaid | GateDetail::Status => Vec::new(),
            GateDetail::Track { post_is_inbound, person_is_inbound } => {
                let way = |inbound: &bool| Value::from(if *inbound { "inbound" } else { "outbound" });
                vec![("post", way(post_is_inbound)), ("person", way(person_is_inbound))]
            }
            GateDetail::Age { at_departure, minimum, at_deadline, maximum } => vec![
                ("at_departure", number(*at_departure)),
                ("minimum", number(minimum.unwrap_or(0))),
                ("at_deadline", number(*at_deadline)),
                ("maximum", number(maximum.unwrap_or(0))),
            ],
            GateDetail::Residence { lives_in, accepted } => {
                let accepted = self.joined("reason-or", accepted.iter().map(|place| self.place(place)));
                vec![("lives_in", self.place(lives_in).into()), ("accepted", accepted.into())]
            }
            GateDetail::Availability { needed_days, covered_days, missing_days } => vec![
                ("needed_days", number(*needed_days)),
                ("covered_days", number(*covered_days)),
                ("missing_days", number(*missing_days)),
            ],
            GateDetail::Languages { missing } => {
                let missing = missing.iter().map(|gap| self.language_gap(gap));
                vec![("missing", self.joined("reason-and", missing).into())]
            }
            GateDetail::Skills { missing } => {
                let missing = missing.iter().map(|gap| self.skill_gap(gap));
                vec![("missing", self.joined("reason-and", missing).into())]
            }
            GateDetail::ExcludedCountry { country } => vec![("country", self.country(*country).into())],
            GateDetail::Security { country, level, accepted } => {
                vec![
                    ("country", self.country(*country).into()),
                    ("level", number(*level)),
                    ("accepted", number(*accepted)),
                ]
            }
        }
    }

    /// The sentence of the change that would raise the fit most.
    pub(super) fn what_if(&self, what_if: &WhatIf) -> String {
        let key = what_if.change.key();
        match &what_if.change {
            Change::Skill { skill, from, to } => {
                let from = from.map_or_else(|| NONE.to_owned(), |level| self.level(level));
                let values =
                    [("skill", self.skill_name(skill).into()), ("from", from.into()), ("to", self.level(*to).into())];
                self.context.t_with(key, &values)
            }
            Change::Language { language, from, to } => {
                let from = from.map_or(NONE, |level| level.as_str());
                let values =
                    [("language", self.language(*language).into()), ("from", from.into()), ("to", to.as_str().into())];
                self.context.t_with(key, &values)
            }
            Change::Availability { more_days } => self.context.t_with(key, &[("more_days", number(*more_days))]),
        }
    }

    /// A fit out of ten, with one decimal.
    pub(super) fn out_of_ten(&self, share: Millionths) -> String {
        let tenths = self.context.catalogue().tenths((share.get() + TENTH / 2) / TENTH);
        self.context.t_with("matching-out-of-ten", &[("tenths", tenths.into())])
    }

    fn language_gap(&self, gap: &LanguageGap) -> String {
        let nearest = gap.nearest.as_ref().map_or_else(|| NONE.to_owned(), |nearest| self.language_and_level(nearest));
        let values = [("any_of", self.any_of(&gap.any_of).into()), ("nearest", nearest.into())];
        self.context.t_with("reason-language-gap", &values)
    }

    fn skill_gap(&self, gap: &SkillGap) -> String {
        let nearest = gap.nearest.as_ref().map_or_else(|| NONE.to_owned(), |found| self.skill_name(&found.skill));
        let have = gap.nearest.as_ref().map_or_else(|| NONE.to_owned(), |found| self.level(found.have));
        let values = [
            ("asked", self.skill_name(&gap.asked).into()),
            ("want", self.level(gap.want).into()),
            ("nearest", nearest.into()),
            ("have", have.into()),
        ];
        self.context.t_with("reason-skill-gap", &values)
    }

    pub(super) fn any_of(&self, languages: &[LanguageSkill]) -> String {
        self.joined("reason-or", languages.iter().map(|language| self.language_and_level(language)))
    }

    pub(super) fn language_and_level(&self, skill: &LanguageSkill) -> String {
        let values = [("language", self.language(skill.language).into()), ("level", skill.level.as_str().into())];
        self.context.t_with("reason-language", &values)
    }

    /// Joins the parts two by two with the catalogue's text `key` ("a, b or c").
    fn joined(&self, key: &str, parts: impl Iterator<Item = String>) -> String {
        let two =
            |first: String, last: String| self.context.t_with(key, &[("first", first.into()), ("last", last.into())]);
        parts.reduce(two).unwrap_or_default()
    }

    pub(super) fn skill_name(&self, skill: &SkillKey) -> String {
        self.skills.name(skill, self.context.language)
    }

    pub(super) fn level(&self, level: SkillLevel) -> String {
        self.context.t_with("reason-skill-level", &[("level", level.as_str().into())])
    }

    fn language(&self, language: Language) -> String {
        self.context.t(&format!("language-{}", language.code()))
    }

    pub(super) fn country(&self, country: CountryCode) -> String {
        self.context.t(&format!("country-{country}"))
    }

    fn place(&self, place: &PlaceOfLife) -> String {
        match place {
            PlaceOfLife::Quebec => self.context.t("place-of-life-quebec"),
            PlaceOfLife::Country(CountryCode::CANADA) => self.context.t("place-of-life-canada"),
            PlaceOfLife::Country(country) => self.country(*country),
        }
    }
}

/// A number as a variable, so that the catalogue chooses the plural form.
pub(super) fn number(number: impl Into<u32>) -> Value<'static> {
    Value::from(number.into())
}

const fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "passed",
        Verdict::Failed => "failed",
        Verdict::Unknown => "unknown",
    }
}

const fn wish_word(wish: DestinationWish) -> &'static str {
    match wish {
        DestinationWish::Country => "country",
        DestinationWish::Region => "region",
        DestinationWish::Elsewhere => "elsewhere",
        DestinationWish::Open => "open",
    }
}
