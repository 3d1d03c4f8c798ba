//! Reads the hand-written parts: organisations, themes of placements, and texts for people.

use std::collections::BTreeMap;

use domain::placement::{Format, Track};
use serde::Deserialize;

use crate::{Error, Result};

const ORGANISATIONS: &str = include_str!("../../demo/organisations.toml");
const PEOPLE: &str = include_str!("../../demo/people.toml");
const THEMES: [&str; 3] = [
    include_str!("../../demo/themes-land.toml"),
    include_str!("../../demo/themes-people.toml"),
    include_str!("../../demo/themes-inbound.toml"),
];

/// All hand-written parts.
#[derive(Debug)]
pub(super) struct Cast {
    pub organisations: Vec<Organisation>,
    pub themes: BTreeMap<String, Theme>,
    pub people: People,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub name: String,
    pub city: String,
    pub description: String,
    pub website: Option<String>,
    #[serde(rename = "partner")]
    pub partners: Vec<Partner>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Partner {
    pub name: String,
    pub country: String,
    pub place: String,
    pub language: String,
    pub contact: String,
    pub themes: Vec<String>,
}

/// The subject of a placement, in three languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Theme {
    pub key: String,
    #[serde(default = "outbound")]
    pub track: Track,
    pub format: Format,
    pub sdgs: Vec<String>,
    pub environment: (u8, String),
    pub womens_rights: (u8, String),
    pub youth_engagement: (u8, String),
    pub skills: Vec<String>,
    pub statement_fr: String,
    pub statement_es: String,
    pub fr: Words,
    pub en: Words,
    pub es: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub title: String,
    pub summary: String,
    pub description: String,
}

/// The parts of people's profiles and applications.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub first_names: Vec<String>,
    pub surnames: Vec<String>,
    pub exchange_first_names: Vec<String>,
    pub exchange_surnames: Vec<String>,
    /// Postal codes.
    pub cities: Vec<String>,
    pub motivation_openings: Vec<String>,
    pub motivation_middles: Vec<String>,
    pub motivation_closings: Vec<String>,
    pub experiences: Vec<String>,
    pub evidences: Vec<String>,
    pub skills: Vec<String>,
    pub learning: Vec<String>,
    pub environment_sentences: Vec<String>,
    pub womens_rights_sentences: Vec<String>,
    pub youth_engagement_sentences: Vec<String>,
    pub letters: Vec<String>,
    pub answers: Vec<String>,
    pub questions: Vec<Questions>,
}

/// The questions of organisations, by format.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Questions {
    pub format: Format,
    pub fr: Vec<String>,
}

#[derive(Deserialize)]
struct OrganisationFile {
    organisation: Vec<Organisation>,
}

#[derive(Deserialize)]
struct ThemeFile {
    theme: Vec<Theme>,
}

const fn outbound() -> Track {
    Track::Outbound
}

impl Cast {
    /// Reads the files, which are compiled into the program.
    pub(super) fn read() -> Result<Self> {
        let mut themes = BTreeMap::new();
        for file in THEMES {
            let file: ThemeFile = toml::from_str(file).map_err(Error::internal)?;
            themes.extend(file.theme.into_iter().map(|theme| (theme.key.clone(), theme)));
        }
        let organisations: OrganisationFile = toml::from_str(ORGANISATIONS).map_err(Error::internal)?;
        let people = toml::from_str(PEOPLE).map_err(Error::internal)?;
        Ok(Self { organisations: organisations.organisation, themes, people })
    }

    /// Every placement to generate: an organisation, one of its partners, a theme.
    pub(super) fn placements(&self) -> Result<Vec<(usize, usize, &Theme)>> {
        let mut all = Vec::new();
        for (at, organisation) in self.organisations.iter().enumerate() {
            for (partner_at, partner) in organisation.partners.iter().enumerate() {
                for key in &partner.themes {
                    let theme = self.themes.get(key).ok_or_else(|| Error::internal(format!("no theme {key}")))?;
                    all.push((at, partner_at, theme));
                }
            }
        }
        Ok(all)
    }

    /// The questions of organisations, by format.
    pub(super) fn questions(&self, format: Format) -> &[String] {
        self.people.questions.iter().find(|it| it.format == format).map_or(&[], |it| &it.fr)
    }
}
