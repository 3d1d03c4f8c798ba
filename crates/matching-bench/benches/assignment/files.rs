//! Writes instances and our outcomes for other programs: `NAME.json` and `NAME.ours`, and `NAME.txt` in plain numbers for
//! `peer.cpp`.

use std::fmt::Write as _;

use matching::assignment::{Instance, Matching, best_fit, stable};

use crate::season::{Season, Shape};

/// The largest size that the Python library `matching` solves within minutes.
const SMALL: u32 = 10_000;

/// Writes an instance of strict lists, and the placement of each applicant: one line each, by number; -1 if unplaced.
pub fn write_stable(folder: &str, shape: Shape) {
    let season = Season::new(shape);
    let json = season.json();
    let instance = Instance::read(&json).expect("a good instance");
    let name = format!("{folder}/stable-{}", shape.applicants);
    if shape.applicants <= SMALL {
        save(&format!("{name}.json"), &json);
    }
    save(&format!("{name}.txt"), &numbers(&season));
    save(&format!("{name}.ours"), &places(&instance, &stable(&instance)));
}

/// Writes an instance with fits, the number of people placed and the sum of their fits.
pub fn write_fit(folder: &str, shape: Shape) {
    let json = Season::new(shape).json();
    let instance = Instance::read(&json).expect("a good instance");
    let name = format!("{folder}/fit-{}", shape.seats_percent);
    save(&format!("{name}.json"), &json);
    let matching = best_fit(&instance);
    let fit = |one| {
        let at = instance.position(one, matching.place(one)?)?;
        Some(u64::from(instance.fit(one, at)))
    };
    let total: u64 = (0..instance.applicants()).filter_map(fit).sum();
    save(&format!("{name}.ours"), &format!("{} {total}\n", matching.matched()));
}

/// The numbers of applicants and placements, each applicant's list, each placement's seats and list. A list begins with its
/// length.
fn numbers(season: &Season) -> String {
    let mut text = format!("{} {}\n", season.applicants.len(), season.placements.len());
    for list in &season.applicants {
        line(&mut text, list);
    }
    for list in &season.placements {
        let _ = write!(text, "{} ", season.seats);
        line(&mut text, list);
    }
    text
}

fn line(text: &mut String, list: &[u32]) {
    let _ = write!(text, "{}", list.len());
    list.iter().for_each(|one| {
        let _ = write!(text, " {one}");
    });
    text.push('\n');
}

fn places(instance: &Instance, matching: &Matching) -> String {
    let number = |id: &str| -> usize { id[1..].parse().expect("a letter and a number") };
    let mut places = vec![None; instance.applicants() as usize];
    for (one, place) in (0..).zip(matching.places()) {
        places[number(instance.applicant_id(one))] = place.map(|at| number(instance.placement_id(at)));
    }
    let line = |place: Option<usize>| place.map_or("-1\n".to_owned(), |at| format!("{at}\n"));
    places.into_iter().map(line).collect()
}

fn save(file: &str, text: &str) {
    std::fs::write(file, text).expect("a folder to write to");
}
