//! Small instances, of which every outcome can be enumerated.

use matching::assignment::{Instance, Matching};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Tiers of numbers, the best first.
pub type List = Vec<Vec<usize>>;

/// Applicant `i` is `a{i}`, placement `j` is `p{j}`.
#[derive(Clone, Debug)]
pub struct Small {
    pub applicants: Vec<List>,
    pub placements: Vec<(usize, List)>,
    pub seed: u64,
}

/// The placement of each applicant.
pub type Outcome = Vec<Option<usize>>;

impl Small {
    pub fn json(&self) -> Value {
        let names = |side: &str, list: &List| -> Vec<Value> {
            list.iter()
                .map(|tier| match tier.as_slice() {
                    [one] => json!(format!("{side}{one}")),
                    tie => json!(tie.iter().map(|one| format!("{side}{one}")).collect::<Vec<_>>()),
                })
                .collect()
        };
        let applicants: Vec<Value> = (0..)
            .zip(&self.applicants)
            .map(|(number, list): (usize, _)| json!({ "id": format!("a{number}"), "prefs": names("p", list) }))
            .collect();
        let placements: Vec<Value> = (0..)
            .zip(&self.placements)
            .map(|(number, (seats, list)): (usize, _)| {
                json!({ "id": format!("p{number}"), "seats": seats, "prefs": names("a", list) })
            })
            .collect();
        json!({ "applicants": applicants, "placements": placements, "seed": self.seed })
    }

    pub fn instance(&self) -> Instance {
        Instance::read(&self.json().to_string()).expect("a good instance")
    }

    /// The outcome of a solver, in the numbers of the identifiers.
    pub fn outcome(&self, instance: &Instance, matching: &Matching) -> Outcome {
        (0..self.applicants.len())
            .map(|number| {
                let place = matching.place(instance.applicant(&format!("a{number}")).expect("known"))?;
                instance.placement_id(place)[1..].parse().ok()
            })
            .collect()
    }

    /// The same outcome in the instance's numbers.
    pub fn matching(&self, instance: &Instance, outcome: &Outcome) -> Matching {
        let mut places = vec![None; outcome.len()];
        for (number, place) in outcome.iter().enumerate() {
            let applicant = instance.applicant(&format!("a{number}")).expect("known");
            places[applicant as usize] = place.map(|at| instance.placement(&format!("p{at}")).expect("known"));
        }
        Matching::from_places(places)
    }

    /// The tier of `placement` for `applicant`.
    pub fn liking(&self, applicant: usize, placement: usize) -> Option<usize> {
        self.applicants[applicant].iter().position(|tier| tier.contains(&placement))
    }

    /// The tier of `applicant` at `placement`.
    pub fn standing(&self, placement: usize, applicant: usize) -> Option<usize> {
        self.placements[placement].1.iter().position(|tier| tier.contains(&applicant))
    }

    /// The tier of an applicant's placement in their own list; `usize::MAX` if unplaced.
    pub fn content(&self, outcome: &Outcome, applicant: usize) -> usize {
        outcome[applicant].map_or(usize::MAX, |place| self.liking(applicant, place).expect("listed"))
    }

    pub fn at(&self, outcome: &Outcome, placement: usize) -> Vec<usize> {
        (0..outcome.len()).filter(|one| outcome[*one] == Some(placement)).collect()
    }

    /// Every outcome that keeps to the seats and to pairs who list each other.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut all = vec![Vec::new()];
        for applicant in 0..self.applicants.len() {
            let options = self.applicants[applicant].iter().flatten().copied();
            let options: Vec<usize> = options.filter(|p| self.standing(*p, applicant).is_some()).collect();
            let extend = |outcome: &Outcome, place: Option<usize>| {
                let mut longer = outcome.clone();
                longer.push(place);
                longer
            };
            let has_seat = |outcome: &Outcome, p: usize| self.at(outcome, p).len() < self.placements[p].0;
            all = all
                .iter()
                .flat_map(|outcome| {
                    let placed = options.iter().filter(|p| has_seat(outcome, **p)).map(|p| extend(outcome, Some(*p)));
                    placed.chain([extend(outcome, None)]).collect::<Vec<_>>()
                })
                .collect();
        }
        all
    }

    pub fn blocks(&self, outcome: &Outcome, applicant: usize, placement: usize) -> bool {
        let (Some(liking), Some(standing)) = (self.liking(applicant, placement), self.standing(placement, applicant))
        else {
            return false;
        };
        let there = self.at(outcome, placement);
        let free = there.len() < self.placements[placement].0;
        liking < self.content(outcome, applicant)
            && (free || there.iter().any(|other| self.standing(placement, *other).expect("listed") > standing))
    }

    pub fn blocking(&self, outcome: &Outcome) -> Vec<(usize, usize)> {
        let pairs = (0..self.applicants.len()).flat_map(|a| (0..self.placements.len()).map(move |p| (a, p)));
        pairs.filter(|(a, p)| self.blocks(outcome, *a, *p)).collect()
    }

    pub fn stable_outcomes(&self) -> Vec<Outcome> {
        let mut all = self.outcomes();
        all.retain(|outcome| self.blocking(outcome).is_empty());
        all
    }

    /// Whether `other` is at least as good for every applicant and better for at least one.
    pub fn improves(&self, other: &Outcome, on: &Outcome) -> bool {
        let pairs = || (0..on.len()).map(|one| (self.content(other, one), self.content(on, one)));
        pairs().all(|(new, old)| new <= old) && pairs().any(|(new, old)| new < old)
    }
}

/// Which side's lists may have ties.
#[derive(Clone, Copy, Debug)]
pub enum Ties {
    None,
    Placements,
    Both,
}

/// At most five applicants and four placements, with incomplete lists.
pub fn any_small(ties: Ties) -> impl Strategy<Value = Small> {
    (1..=5_usize, 1..=4_usize, any::<u64>()).prop_flat_map(move |(people, places, seed)| {
        let (applicant_ties, placement_ties) = match ties {
            Ties::None => (false, false),
            Ties::Placements => (false, true),
            Ties::Both => (true, true),
        };
        let applicants = vec(list(places, applicant_ties), people);
        let placements = vec((1..=2_usize, list(people, placement_ties)), places);
        (applicants, placements).prop_map(move |(applicants, placements)| Small { applicants, placements, seed })
    })
}

/// A list of some of `0..of`; where ties are allowed, a third of the entries joins the tier before.
fn list(of: usize, ties: bool) -> impl Strategy<Value = List> {
    let order = Just((0..of).collect::<Vec<_>>()).prop_shuffle();
    (order, vec((0..5_u8, 0..3_u8), of)).prop_map(move |(order, draws)| {
        let mut list = List::new();
        for (one, (listed, joined)) in order.into_iter().zip(draws) {
            match list.last_mut() {
                _ if listed == 0 => {}
                Some(tier) if ties && joined == 0 => tier.push(one),
                _ => list.push(vec![one]),
            }
        }
        list
    })
}
