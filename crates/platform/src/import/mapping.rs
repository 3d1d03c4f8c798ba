//! What the columns of a file mean: for each field of a placement's steps, where its value comes from.
//!
//! A mapping is a TOML file with a table a step (`[basics]`, `[place_and_dates]` …) and in it the fields of that step's form.
//! `crates/platform/import/peace-corps-2014.toml` is the one that is built in, and explains every kind of source.

use std::collections::{BTreeMap, BTreeSet};

use domain::{language::UiLanguage, localised, placement::PlacementStep};
use serde::Deserialize;

use super::source::Source;

/// The built-in mapping, for the real openings used in tests.
const BUILT_IN: &str = include_str!("../../import/peace-corps-2014.toml");
/// The mapping of the file that OCIs fill by themselves.
const TEMPLATE: &str = include_str!("../../import/template.toml");
/// Its columns.
const TEMPLATE_COLUMNS: [&str; 20] = [
    "référence",
    "titre",
    "résumé",
    "description",
    "titre_en",
    "résumé_en",
    "description_en",
    "titre_es",
    "résumé_es",
    "description_es",
    "formule",
    "pays",
    "lieu",
    "début",
    "fin",
    "date limite",
    "places minimum",
    "places maximum",
    "âge minimum",
    "âge maximum",
];
/// Rows that a mapping may fill in a repeated group.
const ROWS: usize = 20;

/// A mapping that was checked: its steps and fields exist.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// The separator that the mapping names; without it, the file shows it.
    delimiter: Option<char>,
    /// The column that identifies a row.
    key: Option<String>,
    steps: Vec<(PlacementStep, Vec<(String, Source)>)>,
}

/// Why a mapping was refused.
#[derive(Debug, thiserror::Error)]
pub enum MappingError {
    #[error("the mapping is not valid TOML: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("the mapping has a table [{0}], which is no step of a placement. The steps are {steps}.", steps = steps())]
    UnknownStep(String),
    #[error("the mapping names the field “{field}” in [{step}], which has no such field.")]
    UnknownField { step: PlacementStep, field: String },
    #[error("the mapping's delimiter “{0}” is not one ASCII character.")]
    Delimiter(String),
    #[error("the mapping reads no column: every placement would be the same.")]
    NoColumn,
}

#[derive(Deserialize)]
struct RawMapping {
    delimiter: Option<String>,
    key: Option<String>,
    #[serde(flatten)]
    steps: BTreeMap<String, BTreeMap<String, Source>>,
}

impl Mapping {
    /// The one for `openings-2014.csv`.
    ///
    /// # Errors
    /// Never, as its test proves; the file is part of the program.
    pub fn built_in() -> Result<Self, MappingError> {
        Self::parse(BUILT_IN)
    }

    /// The one for files that an OCI fills by itself, whose columns are named in French.
    ///
    /// # Errors
    /// Never, as its test proves; the file is part of the program.
    pub fn of_the_template() -> Result<Self, MappingError> {
        Self::parse(TEMPLATE)
    }

    /// The columns of that file, in the order of the form's steps.
    #[must_use]
    pub fn template_columns() -> Vec<String> {
        TEMPLATE_COLUMNS.map(str::to_owned).to_vec()
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// When it is no TOML, names a step or a field that does not exist, or reads no column.
    pub fn parse(text: &str) -> Result<Self, MappingError> {
        let raw: RawMapping = toml::from_str(text)?;
        let delimiter = raw.delimiter.as_deref().map(delimiter).transpose()?;
        let steps = raw.steps.into_iter().map(|(name, fields)| step(name, fields)).collect::<Result<_, _>>()?;
        let mapping = Self { delimiter, key: raw.key, steps };
        if mapping.columns().iter().all(|name| mapping.key() == Some(*name)) {
            Err(MappingError::NoColumn)
        } else {
            Ok(mapping)
        }
    }

    pub(super) const fn delimiter(&self) -> Option<char> {
        self.delimiter
    }

    /// The column that identifies a row, where the mapping names one.
    pub(super) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// The columns that it reads, each once.
    pub(super) fn columns(&self) -> Vec<&str> {
        self.columns_of(|_| true).into_iter().collect()
    }

    /// Those of them that a file may not lack, each once.
    pub(super) fn required_columns(&self) -> BTreeSet<&str> {
        self.columns_of(|source| !source.is_optional())
    }

    fn columns_of(&self, is_read: impl Fn(&Source) -> bool) -> BTreeSet<&str> {
        let sources = self.steps.iter().flat_map(|(_, fields)| fields.iter().map(|(_, source)| source));
        sources.filter(|source| is_read(source)).flat_map(Source::columns).chain(self.key()).collect()
    }

    /// Each step that it fills, with the sources of its fields.
    pub(super) fn steps(&self) -> impl Iterator<Item = (PlacementStep, &[(String, Source)])> {
        self.steps.iter().map(|(step, fields)| (*step, fields.as_slice()))
    }
}

fn delimiter(text: &str) -> Result<char, MappingError> {
    match text.as_bytes() {
        [byte] if byte.is_ascii() => Ok(char::from(*byte)),
        _ => Err(MappingError::Delimiter(text.to_owned())),
    }
}

fn step(
    name: String,
    fields: BTreeMap<String, Source>,
) -> Result<(PlacementStep, Vec<(String, Source)>), MappingError> {
    let step: PlacementStep = name.parse().map_err(|_| MappingError::UnknownStep(name))?;
    match fields.keys().find(|field| !is_field(step, field)) {
        Some(field) => Err(MappingError::UnknownField { step, field: field.clone() }),
        None => Ok((step, fields.into_iter().collect())),
    }
}

fn steps() -> String {
    PlacementStep::ALL.iter().map(|step| step.as_str()).collect::<Vec<_>>().join(", ")
}

/// Whether a step's form has that field. `languages.0.any_of` is the field `any_of` of the first row of `languages`.
fn is_field(step: PlacementStep, field: &str) -> bool {
    let parts: Vec<&str> = field.split('.').collect();
    match parts.as_slice() {
        [group, row, name] => {
            let in_range = row.parse().is_ok_and(|row: usize| row < ROWS);
            in_range && row_fields(step, group).contains(name)
        }
        [name] => fields(step).contains(name) || is_localised(step, name),
        _ => false,
    }
}

fn row_fields(step: PlacementStep, group: &str) -> &'static [&'static str] {
    match (step, group) {
        (PlacementStep::LanguagesAndSkills, "languages") => &["any_of", "floor", "need"],
        (PlacementStep::LanguagesAndSkills, "skills") => &["post", "skill", "level", "need"],
        _ => &[],
    }
}

/// Whether it is a text in one of the languages: `hosting` in French, `hosting_en` and `hosting_es` in the others.
fn is_localised(step: PlacementStep, field: &str) -> bool {
    let mut names = localised_fields(step)
        .iter()
        .flat_map(|name| UiLanguage::ALL.into_iter().map(|language| localised::field(name, language)));
    names.any(|name| name == field)
}

/// The texts of a step that are written in up to three languages, by their French names. Those of the first step name theirs, too.
const fn localised_fields(step: PlacementStep) -> &'static [&'static str] {
    match step {
        PlacementStep::PlaceAndDates => &["preparation_place"],
        PlacementStep::Priorities => &["environment_sentence", "womens_rights_sentence", "youth_engagement_sentence"],
        PlacementStep::Partner => &["translation", "hosting"],
        PlacementStep::Asks => &["other_costs", "commitment", "other_covered"],
        PlacementStep::Questions => &["question"],
        PlacementStep::Basics | PlacementStep::Posts | PlacementStep::LanguagesAndSkills | PlacementStep::Weights => {
            &[]
        }
    }
}

/// The other fields of a step, but for its partner: that is a record of the OCI's, not a word in a file.
fn fields(step: PlacementStep) -> &'static [&'static str] {
    match step {
        PlacementStep::Basics => &[
            "track",
            "format",
            "funding",
            "sdg",
            "title_fr",
            "summary_fr",
            "description_fr",
            "title_en",
            "summary_en",
            "description_en",
            "title_es",
            "summary_es",
            "description_es",
        ],
        PlacementStep::PlaceAndDates => &[
            "country",
            "place",
            "starts_on",
            "ends_on",
            "flexibility",
            "preparation_starts_on",
            "preparation_ends_on",
            "deadline",
        ],
        PlacementStep::Posts => &[
            "participant_seats_min",
            "participant_seats_max",
            "participant_age_min",
            "participant_age_max",
            "team_leader_seats_min",
            "team_leader_seats_max",
            "team_leader_age_min",
            "team_leader_age_max",
        ],
        // Weights are set on their page, which shows the bounds, not by a column.
        PlacementStep::LanguagesAndSkills | PlacementStep::Weights | PlacementStep::Questions => &[],
        PlacementStep::Priorities => &["environment_level", "womens_rights_level", "youth_engagement_level"],
        PlacementStep::Partner => &["statement", "statement_language", "contact_name", "contact_phone"],
        PlacementStep::Asks => {
            &["contribution", "own_cost", "weekends", "training_hours", "commitment_months", "covered"]
        }
    }
}

#[cfg(test)]
mod tests {
    //! The built-in mapping is one; a mapping that means nothing is refused by name.
    use super::*;

    #[test]
    fn the_built_in_mapping_is_valid() {
        let mapping = Mapping::built_in().expect("the built-in mapping");
        assert!(mapping.columns().contains(&"language_requirement"));
    }

    #[test]
    fn the_template_names_the_columns_of_its_mapping() {
        let mapping = Mapping::of_the_template().expect("the mapping of the template");
        let mut columns = Mapping::template_columns();
        columns.sort_unstable();
        let mut read: Vec<&str> = mapping.columns();
        read.sort_unstable();
        assert_eq!(columns, read);
        assert_eq!(mapping.key(), Some("référence"));
        let required = mapping.required_columns();
        let optional: Vec<&str> = read.into_iter().filter(|name| !required.contains(name)).collect();
        assert!(optional.len() == 6 && optional.iter().all(|name| name.ends_with("_en") || name.ends_with("_es")));
    }

    #[test]
    fn every_field_of_a_draft_can_be_mapped() {
        let refused = |step: PlacementStep, field: &str| !is_field(step, field);
        assert!(refused(PlacementStep::Partner, "partner") && refused(PlacementStep::Basics, "titel_fr"));
        assert!(is_field(PlacementStep::LanguagesAndSkills, "languages.1.any_of"));
        assert!(refused(PlacementStep::LanguagesAndSkills, "languages.99.any_of"));
        assert!(refused(PlacementStep::Basics, "languages.1.any_of"));
        for field in ["hosting", "hosting_en", "hosting_es", "translation_es"] {
            assert!(is_field(PlacementStep::Partner, field), "{field}");
        }
        assert!(refused(PlacementStep::Partner, "hosting_fr") && refused(PlacementStep::Partner, "statement_en"));
    }

    #[test]
    fn what_means_nothing_is_refused() {
        let error = |text: &str| Mapping::parse(text).expect_err("a wrong mapping").to_string();
        assert!(error("[basic]\ntitle_en = { column = \"t\" }").contains("[basic]"));
        assert!(error("[basics]\ntitel_en = { column = \"t\" }").contains("titel_en"));
        assert!(error("[basics]\ntrack = \"outbound\"").contains("no column"));
        assert!(error("delimiter = \";;\"\n[basics]\ntitle_en = { column = \"t\" }").contains(";;"));
        assert!(error("[basics]\ntitle_en = { colum = \"t\" }").contains("TOML"));
        assert!(error("not toml").contains("TOML"));
    }
}
