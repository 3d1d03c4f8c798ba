//! Measures how often a phrase finds its concept: hit@1, hit@5 and mean reciprocal rank (within ten), with 95 % bootstrap
//! intervals, one row per method. Run it with `make eval`, or
//! `cargo run --release -p matching-bench --example eval -- FOLDER [ours]`. FOLDER has ESCO's official CSV files. With `ours` the
//! other methods are not run.
//!
//! In each language 1,000 alternative labels are held out (`esco` describes the sampling) and looked up in an index of all other
//! labels of the three languages. The weights were tuned on another sample; the report gives its figures too.

mod esco;
mod methods;
mod ours;
mod report;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use domain::language::UiLanguage;
use domain::skill::SkillKey;
use matching::resolve::{LabelRow, Parts, Resolver};

use esco::Drawing;
use methods::{EachLabel, Features, Inverted, Labels, Measure, Method, Weighing, trigrams, words};
use ours::Question;
use report::{figures, ranks};

/// The default folder of ESCO's files, relative to the workspace.
const FOLDER: &str = "../shared/data/esco";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).map_or_else(|| PathBuf::from(FOLDER), PathBuf::from);
    let esco = esco::read(&folder)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{} labels of ESCO in three languages", esco.len())?;
    let drawing = esco::draw(&esco, esco::PUBLISHED, None);
    writeln!(out, "\n## Held out by the published seed, “{}”\n", esco::PUBLISHED)?;
    write_heading(&mut out)?;
    if std::env::args().nth(2).is_none() {
        run_other_methods(&mut out, &drawing)?;
    }
    ablations(&mut out, &drawing.indexed, &questions(&drawing.held_out))?;
    drop(drawing);
    writeln!(out, "\n## Held out by the seed of tuning, “{}”, but for the former\n", esco::TUNING)?;
    write_heading(&mut out)?;
    let drawing = esco::draw(&esco, esco::TUNING, Some(esco::PUBLISHED));
    measure_row(&mut out, "ours", &Resolver::build(drawing.indexed.iter().cloned()), &questions(&drawing.held_out))?;
    our_phrases(&mut out, &esco)
}

fn questions(held_out: &[LabelRow]) -> Vec<Question> {
    let question = |row: &LabelRow| Question { language: row.language, phrase: row.text.clone(), key: row.key.clone() };
    held_out.iter().map(question).collect()
}

fn write_heading(out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "| method | language | hit@1 | hit@5 | MRR | seconds |\n|---|---|---|---|---|---|")
}

fn measure_row(out: &mut impl Write, name: &str, method: &dyn Method, questions: &[Question]) -> std::io::Result<()> {
    for language in UiLanguage::ALL {
        let asked: Vec<Question> = questions.iter().filter(|q| q.language == language).cloned().collect();
        let begun = Instant::now();
        let [first, five, mean] = figures(&ranks(method, &asked));
        let (code, seconds) = (language.code(), begun.elapsed().as_secs_f64());
        writeln!(out, "| {name} | {code} | {first} | {five} | {mean} | {seconds:.1} |")?;
    }
    out.flush()
}

fn run_other_methods(out: &mut impl Write, drawing: &Drawing) -> std::io::Result<()> {
    let questions = questions(&drawing.held_out);
    let labels = Labels::new(&drawing.indexed);
    for (name, measure) in [("Jaro-Winkler", Measure::JaroWinkler), ("Levenshtein", Measure::Levenshtein)] {
        measure_row(out, name, &EachLabel { labels: &labels, measure }, &questions)?;
    }
    let features: [(&str, Features, Weighing); 4] = [
        ("plain trigrams", trigrams, Weighing::Plain),
        ("trigrams, TF-IDF cosine", trigrams, Weighing::Cosine),
        ("words, TF-IDF cosine", words, Weighing::Cosine),
        ("words, BM25", words, Weighing::Bm25),
    ];
    for (name, features, weighing) in features {
        measure_row(out, name, &Inverted::new(&labels, features, weighing), &questions)?;
    }
    Ok(())
}

/// Our method, and our method without each of its parts.
const PARTS: [(&str, Parts); 7] = [
    ("ours", Parts::ALL),
    ("ours without stems", Parts { stems: false, ..Parts::ALL }),
    ("ours without letters", Parts { letters: false, ..Parts::ALL }),
    ("ours without related words", Parts { related_words: false, ..Parts::ALL }),
    ("ours without the other languages", Parts { languages: false, ..Parts::ALL }),
    ("ours without agreement", Parts { agreement: false, ..Parts::ALL }),
    ("ours without spelling", Parts { spelling: false, ..Parts::ALL }),
];

fn ablations(out: &mut impl Write, indexed: &[LabelRow], questions: &[Question]) -> std::io::Result<()> {
    for (name, parts) in PARTS {
        measure_row(out, name, &Resolver::build_with(indexed.iter().cloned(), parts), questions)?;
    }
    Ok(())
}

fn our_phrases(out: &mut impl Write, esco: &[LabelRow]) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let questions = ours::questions(folder)?;
    writeln!(out, "\n## Our own phrases ({}), the built-in taxonomy alone and with ESCO\n", questions.len())?;
    write_heading(out)?;
    let built_in = ours::labels(folder, &[])?;
    ablations(out, &built_in, &questions)?;
    measure_row(out, "ours, with ESCO beside it", &Resolver::build(ours::labels(folder, esco)?), &questions)?;
    let alone = Resolver::build(built_in);
    writeln!(out, "\nNot among the first five of the built-in taxonomy:\n")?;
    for question in &questions {
        let found: Vec<SkillKey> = alone.find(question.language, &question.phrase).into_iter().take(5).collect();
        if !found.contains(&question.key) {
            let found: Vec<&str> = found.iter().map(SkillKey::as_str).collect();
            let Question { language, phrase, key } = question;
            writeln!(out, "- {} “{phrase}”, {key}: {}", language.code(), found.join(", "))?;
        }
    }
    Ok(())
}
