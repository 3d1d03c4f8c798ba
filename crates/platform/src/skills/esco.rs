//! A folder of ESCO's official CSV files, or of files in the built-in form. Any of them may be missing; one that is there must
//! read, or the folder is refused with the name of the file.

use std::{
    collections::HashSet,
    fs::File,
    path::{Path, PathBuf},
};

use domain::{
    language::UiLanguage,
    skill::{Concept, SkillKey, TaxonomyRows},
};
use matching::{
    resolve::{LabelKind, LabelRow},
    taxonomy::{Link, LinkKind},
};
use sha2::{Digest, Sha256};

use super::builtin;

/// A file in the built-in form.
const OUR_FILE: &str = "skills.csv";
/// Skill to broader skill or group.
const BROADER_FILE: &str = "broaderRelationsSkillPillar.csv";
/// Skill to related skill.
const RELATED_FILE: &str = "skillSkillRelations.csv";
/// The longest label that is kept; ESCO's longest has under two hundred characters.
const LONGEST_LABEL: usize = 500;

/// Why a folder is refused.
#[derive(Debug, thiserror::Error)]
pub enum TaxonomyFileError {
    #[error(
        "{0} holds none of skills_fr.csv, skills_en.csv, skills_es.csv, broaderRelationsSkillPillar.csv and \
         skillSkillRelations.csv"
    )]
    Nothing(PathBuf),
    #[error("There is no folder {0}. Name the one that holds the files.")]
    NoFolder(PathBuf),
    #[error("{file} cannot be opened: {error}")]
    Open { file: PathBuf, error: std::io::Error },
    #[error("{file} lacks the column “{column}”: it is not the official ESCO file of that name")]
    Column { file: PathBuf, column: &'static str },
    #[error("{file}, record {record}: {problem}")]
    Record { file: PathBuf, record: u64, problem: String },
    #[error("{file} holds no concept at all")]
    Empty { file: PathBuf },
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Folder {
    /// Labels of ESCO, by language; only of files that are there.
    pub labels: Vec<(UiLanguage, Vec<LabelRow>)>,
    /// Broader links, where that file is there.
    pub broader: Option<Vec<Link>>,
    /// Related links, where that file is there.
    pub related: Option<Vec<Link>>,
    /// A mark of the files' content.
    pub hash: [u8; 32],
}

impl Folder {
    /// Reads what is there of the official ESCO files.
    ///
    /// # Errors
    /// At the first file that does not read, by its name; or where there is none.
    pub fn read_esco(folder: &Path) -> Result<Self, TaxonomyFileError> {
        let mut hash = Sha256::new();
        let mut found = Self::default();
        for language in UiLanguage::ALL {
            let file = folder.join(format!("skills_{}.csv", language.code()));
            if let Some(content) = content(&file, &mut hash)? {
                found.labels.push((language, labels(&file, &content, language)?));
            }
        }
        let file = folder.join(BROADER_FILE);
        if let Some(content) = content(&file, &mut hash)? {
            found.broader = Some(links(&file, &content, LinkKind::Broader, ["conceptUri", "broaderUri"])?);
        }
        let file = folder.join(RELATED_FILE);
        if let Some(content) = content(&file, &mut hash)? {
            found.related = Some(links(&file, &content, LinkKind::Related, ["originalSkillUri", "relatedSkillUri"])?);
        }
        if found.labels.is_empty() && found.broader.is_none() && found.related.is_none() {
            if !folder.is_dir() {
                return Err(TaxonomyFileError::NoFolder(folder.to_owned()));
            }
            return Err(TaxonomyFileError::Nothing(folder.to_owned()));
        }
        found.hash = hash.finalize().into();
        Ok(found)
    }

    /// Reads a folder of either form, to be indexed by itself.
    ///
    /// # Errors
    /// As [`Folder::read_esco`].
    pub fn read(folder: &Path) -> Result<TaxonomyRows, TaxonomyFileError> {
        let file = folder.join(OUR_FILE);
        if !file.exists() {
            return Self::read_esco(folder).map(Self::rows);
        }
        let opened = File::open(&file).map_err(|error| TaxonomyFileError::Open { file: file.clone(), error })?;
        let problem = |error: builtin::BuiltInError| TaxonomyFileError::Record {
            file: file.clone(),
            record: 0,
            problem: error.to_string(),
        };
        builtin::parse(opened).map_err(problem)
    }

    /// Every concept that is named or linked.
    pub fn concepts(&self) -> Vec<Concept> {
        let labelled = self.labels.iter().flat_map(|(_, labels)| labels.iter().map(|label| &label.key));
        let links = self.broader.iter().chain(&self.related).flatten();
        let mut seen = HashSet::new();
        labelled
            .chain(links.flat_map(|link| [&link.from, &link.to]))
            .filter(|key| seen.insert(*key))
            .map(|key| Concept { key: key.clone(), esco_uri: Some(key.clone()) })
            .collect()
    }

    fn rows(self) -> TaxonomyRows {
        TaxonomyRows {
            concepts: self.concepts(),
            labels: self.labels.into_iter().flat_map(|(_, labels)| labels).collect(),
            links: self.broader.into_iter().chain(self.related).flatten().collect(),
        }
    }
}

/// A file's bytes, where it is there.
fn content(file: &Path, hash: &mut Sha256) -> Result<Option<Vec<u8>>, TaxonomyFileError> {
    match std::fs::read(file) {
        Ok(content) => {
            hash.update(&content);
            Ok(Some(content))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(TaxonomyFileError::Open { file: file.to_owned(), error }),
    }
}

/// A CSV file whose named columns are known.
struct Table<'f, const N: usize> {
    file: &'f Path,
    reader: csv::Reader<&'f [u8]>,
    columns: [usize; N],
}

impl<'f, const N: usize> Table<'f, N> {
    fn open(file: &'f Path, content: &'f [u8], names: [&'static str; N]) -> Result<Self, TaxonomyFileError> {
        let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
        let mut reader = csv::Reader::from_reader(content);
        let headers = reader.headers().map_err(|error| record_error(file, 1, &error))?.clone();
        let mut columns = [0; N];
        for (slot, name) in columns.iter_mut().zip(names) {
            *slot = headers
                .iter()
                .position(|header| header.trim() == name)
                .ok_or_else(|| TaxonomyFileError::Column { file: file.to_owned(), column: name })?;
        }
        Ok(Self { file, reader, columns })
    }

    /// Hands each record's cells to `take`, with its number.
    fn each(mut self, mut take: impl FnMut([&str; N]) -> Result<(), String>) -> Result<(), TaxonomyFileError> {
        let (file, columns) = (self.file, self.columns);
        for (number, record) in (2..).zip(self.reader.records()) {
            let record = record.map_err(|error| record_error(file, number, &error))?;
            let cells = columns.map(|column| record.get(column).unwrap_or_default().trim());
            take(cells).map_err(|problem| TaxonomyFileError::Record {
                file: file.to_owned(),
                record: number,
                problem,
            })?;
        }
        Ok(())
    }
}

fn record_error(file: &Path, record: u64, error: &csv::Error) -> TaxonomyFileError {
    let problem = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "it is not UTF-8".to_owned(),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} fields where the first line has {expected_len}")
        }
        _ => error.to_string(),
    };
    TaxonomyFileError::Record { file: file.to_owned(), record, problem }
}

fn labels(file: &Path, content: &[u8], language: UiLanguage) -> Result<Vec<LabelRow>, TaxonomyFileError> {
    let table = Table::open(file, content, ["conceptUri", "preferredLabel", "altLabels"])?;
    let (mut rows, mut named, mut seen) = (Vec::new(), HashSet::new(), HashSet::new());
    table.each(|[uri, preferred, others]| {
        let key = concept(uri)?;
        let mut add = |kind, text: &str| {
            let fits = (1..=LONGEST_LABEL).contains(&text.chars().count());
            if fits && seen.insert((key.clone(), text.to_owned())) {
                rows.push(LabelRow { key: key.clone(), language, kind, text: text.to_owned() });
            }
        };
        let kind = if named.insert(key.clone()) { LabelKind::Preferred } else { LabelKind::Alias };
        add(kind, preferred);
        others.split(['\n', '|']).map(str::trim).for_each(|other| add(LabelKind::Alias, other));
        Ok(())
    })?;
    if rows.is_empty() { Err(TaxonomyFileError::Empty { file: file.to_owned() }) } else { Ok(rows) }
}

fn links(
    file: &Path,
    content: &[u8],
    kind: LinkKind,
    columns: [&'static str; 2],
) -> Result<Vec<Link>, TaxonomyFileError> {
    let (mut rows, mut seen) = (Vec::new(), HashSet::new());
    Table::open(file, content, columns)?.each(|[from, to]| {
        let (from, to) = (concept(from)?, concept(to)?);
        if from != to && seen.insert((from.clone(), to.clone())) {
            rows.push(Link { from, kind, to });
        }
        Ok(())
    })?;
    if rows.is_empty() { Err(TaxonomyFileError::Empty { file: file.to_owned() }) } else { Ok(rows) }
}

fn concept(uri: &str) -> Result<SkillKey, String> {
    let key = SkillKey::parse(uri).map_err(|_| format!("“{uri}” is no address of ESCO"))?;
    if key.is_built_in() { Err(format!("“{uri}” is no address of ESCO")) } else { Ok(key) }
}
