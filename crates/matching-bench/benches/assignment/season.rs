//! Generates synthetic seasons, the same on every machine.

use std::fmt::Write as _;

/// The parameters of a season.
#[derive(Clone, Copy)]
pub struct Shape {
    pub applicants: u32,
    pub placements: u32,
    /// The length of each applicant's list.
    pub choices: u32,
    /// Seats per hundred applicants.
    pub seats_percent: u32,
    /// How many consecutive applicants in a placement's list are tied; 1 for no ties.
    pub tie: u32,
    /// How many consecutive choices in an applicant's list are tied; 1 for no ties.
    pub equal_choices: u32,
    /// Whether each pair has a fit.
    pub fits: bool,
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
pub struct Numbers(pub u64);

impl Numbers {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, bound: u32) -> u32 {
        (self.next() % u64::from(bound)) as u32
    }

    /// A random number below `bound`, the lesser of two: low numbers are more frequent, because some placements are more popular.
    fn popular(&mut self, bound: u32) -> u32 {
        self.below(bound).min(self.below(bound))
    }
}

/// The lists of applicants and placements, by number.
pub struct Season {
    pub shape: Shape,
    pub applicants: Vec<Vec<u32>>,
    pub placements: Vec<Vec<u32>>,
    pub seats: u32,
}

impl Season {
    pub fn new(shape: Shape) -> Self {
        let mut numbers = Numbers(20_260_801);
        let mut placements: Vec<Vec<u32>> = vec![Vec::new(); shape.placements as usize];
        let applicants: Vec<Vec<u32>> = (0..shape.applicants)
            .map(|applicant| {
                let mut list = Vec::with_capacity(shape.choices as usize);
                while list.len() < shape.choices as usize {
                    let placement = numbers.popular(shape.placements);
                    if !list.contains(&placement) {
                        list.push(placement);
                        placements[placement as usize].push(applicant);
                    }
                }
                list
            })
            .collect();
        for list in &mut placements {
            for at in (1..list.len()).rev() {
                list.swap(at, numbers.below(at as u32 + 1) as usize);
            }
        }
        let seats = u64::from(shape.applicants) * u64::from(shape.seats_percent) / 100 / u64::from(shape.placements);
        Self { shape, applicants, placements, seats: (seats as u32).max(1) }
    }

    pub fn json(&self) -> String {
        let mut text = String::from("{\"seed\":7,\"applicants\":[");
        for (number, list) in self.applicants.iter().enumerate() {
            let comma = if number == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{{\"id\":\"a{number}\",\"prefs\":[");
            names(&mut text, 'p', list, self.shape.equal_choices as usize);
            text.push_str("]}");
        }
        text.push_str("],\"placements\":[");
        for (number, list) in self.placements.iter().enumerate() {
            let comma = if number == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{{\"id\":\"p{number}\",\"seats\":{},\"prefs\":[", self.seats);
            names(&mut text, 'a', list, self.shape.tie as usize);
            text.push_str("]}");
        }
        text.push(']');
        if self.shape.fits {
            self.fits(&mut text);
        }
        text.push('}');
        text
    }

    /// Writes a fit for each pair, from 0 to 1,000,000.
    fn fits(&self, text: &mut String) {
        let mut numbers = Numbers(7);
        text.push_str(",\"fits\":[");
        for (applicant, list) in self.applicants.iter().enumerate() {
            for (at, placement) in list.iter().enumerate() {
                let comma = if applicant == 0 && at == 0 { "" } else { "," };
                let fit = numbers.below(1_000_001);
                let _ = write!(text, "{comma}{{\"a\":\"a{applicant}\",\"p\":\"p{placement}\",\"fit\":{fit}}}");
            }
        }
        text.push(']');
    }
}

fn names(text: &mut String, side: char, list: &[u32], tie: usize) {
    for (number, tier) in list.chunks(tie).enumerate() {
        text.push_str(if number == 0 { "" } else { "," });
        text.push_str(if tier.len() > 1 { "[" } else { "" });
        for (at, one) in tier.iter().enumerate() {
            let _ = write!(text, "{}\"{side}{one}\"", if at == 0 { "" } else { "," });
        }
        text.push_str(if tier.len() > 1 { "]" } else { "" });
    }
}
