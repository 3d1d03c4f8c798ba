//! Prints the figures as lines during the run, and as a table at the end.

use std::time::Duration;

use crate::measure::Timing;

/// The figures of one engine.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub name: String,
    pub query: Timing,
    /// Seconds; `None` if nothing is built.
    pub build: Option<f64>,
    /// Bytes, and where they are.
    pub memory: Option<(u64, &'static str)>,
    pub update: Option<Timing>,
    /// The queries after the updates.
    pub after: Option<Timing>,
    pub note: String,
}

pub fn milliseconds(took: Duration) -> String {
    let ms = took.as_secs_f64() * 1e3;
    match ms {
        0.0..0.1 => format!("{ms:.4}"),
        0.1..10.0 => format!("{ms:.3}"),
        10.0..100.0 => format!("{ms:.1}"),
        _ => format!("{ms:.0}"),
    }
}

fn timing(timing: Timing) -> String {
    let [p50, p99, max] = [timing.p50, timing.p99, timing.max].map(milliseconds);
    format!("{p50} / {p99} / {max}")
}

impl Row {
    /// Prints the figures measured so far.
    pub fn print(&self) {
        println!("{}: {} ms over {} queries{}", self.name, timing(self.query), self.query.count, self.note);
        if let Some(seconds) = self.build {
            let memory = self.memory.map_or_else(String::new, |(bytes, what)| format!("; {} MiB {what}", bytes >> 20));
            println!("    built in {seconds:.2} s{memory}");
        }
        if let Some(update) = self.update {
            println!("    one update: {} ms over {}", timing(update), update.count);
        }
        if let Some(after) = self.after {
            println!("    queries after the updates: {} ms over {}", timing(after), after.count);
        }
    }
}

/// Prints a Markdown table; ratios are to the median of the first row.
pub fn table(title: &str, rows: &[Row]) {
    println!("\n#### {title}\n");
    println!(
        "| milliseconds: p50 / p99 / max | query | queries | p50, ratio | build | memory | one update | query after updates |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let base = rows.first().map_or(1.0, |row| row.query.p50.as_secs_f64());
    for row in rows {
        let ratio = row.query.p50.as_secs_f64() / base;
        let build = row.build.map_or_else(|| "—".to_owned(), |seconds| format!("{seconds:.2} s"));
        let memory = row.memory.map_or_else(|| "—".to_owned(), |(bytes, what)| format!("{} MiB {what}", bytes >> 20));
        let [update, after] = [row.update, row.after].map(|some| some.map_or_else(|| "—".to_owned(), timing));
        let (name, query, count) = (&row.name, timing(row.query), row.query.count);
        println!("| {name}{} | {query} | {count} | {ratio:.1} | {build} | {memory} | {update} | {after} |", row.note);
    }
    println!();
}
