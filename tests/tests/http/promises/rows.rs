//! A row that was written, as a line: `+` inserted, `~` updated, `-` deleted. An audit row and a mail have words of their own.

use jiff::{Timestamp, civil::Time};
use platform::clock::local;
use serde_json::{Map, Value};
use sqlx::types::Json;

use super::names::Names;

/// Rows of tables without an identifier of their own are named by what they belong to.
const OWNERS: [&str; 6] =
    ["organisation_id", "account_id", "participant_id", "session_id", "application_id", "country"];
/// Rows that nothing names again have no name.
const UNNAMED: [&str; 6] = ["application_event", "consent", "form_echo", "offer", "sign_in_attempt", "typed_draft"];
/// Columns that differ from run to run or from minute to minute, and those that repeat others.
const LEFT_OUT: [&str; 5] = ["id", "created_at", "fields", "page", "search"];
/// The version of a row, which its next update must name.
const COUNTER: &str = "version";
/// Numbers that grow with each step.
const COUNTERS: [&str; 2] = [COUNTER, "last_step"];
/// Longer values stand for themselves as `…`.
const LONGEST: usize = 60;

type Columns = Option<Json<Map<String, Value>>>;

/// A row before and after it was written.
#[derive(sqlx::FromRow)]
pub struct Row {
    name: String,
    before: Columns,
    after: Columns,
}

impl Row {
    /// Whether it only says that somebody visited a page.
    pub fn is_a_visit(&self) -> bool {
        let (Some(before), Some(after)) = (&self.before, &self.after) else { return false };
        let differs = |name: &&String| before.get(*name) != after.get(*name);
        self.name == "session" && after.keys().filter(differs).all(|name| name == "last_seen_at")
    }

    /// What an attempt is counted by.
    pub fn counts(&self) -> Option<&str> {
        let counted = self.after.as_ref().filter(|_| self.name == "rate_limit");
        counted.and_then(|row| row["key"].as_str())
    }

    pub fn line(&self, names: &mut Names, now: Timestamp) -> String {
        let mut words = Words { names, now };
        let name = &self.name;
        match (&self.before, &self.after) {
            (None, Some(new)) if name == "audit_event" => words.audit(new),
            (None, Some(new)) if name == "outbox_mail" => words.mail(new),
            (None, Some(new)) => format!("+ {name}{}: {}", words.who(name, new), words.all(new)),
            (Some(old), Some(new)) => {
                format!("~ {name}{}: {}", words.who(name, old), words.changes(old, new)).trim_end().to_owned()
            }
            (Some(old), None) => {
                format!("- {name}{} {}", words.who(name, old), words.identifiers(old)).trim_end().to_owned()
            }
            (None, None) => unreachable!("a row is written before or after"),
        }
    }
}

/// Says values in words that are the same in every run.
struct Words<'a> {
    names: &'a mut Names,
    now: Timestamp,
}

impl Words<'_> {
    fn audit(&mut self, row: &Map<String, Value>) -> String {
        let kind = row["subject_kind"].as_str().unwrap_or_default();
        let subject = self.value(kind, &row["subject_id"]);
        let actor = self.value("account", &row["actor_account_id"]);
        let detail = self.value("detail", &row["detail"]);
        format!("audit {} of {kind} {subject} by {actor} {detail}", row["action"].as_str().unwrap_or_default())
    }

    fn mail(&mut self, row: &Map<String, Value>) -> String {
        let about = match &row["about_account_id"] {
            Value::Null => String::new(),
            account => format!(" about {}", self.value("account", account)),
        };
        let [kind, to, language] = ["kind", "recipient", "language"].map(|name| row[name].as_str().unwrap_or_default());
        format!("mail {kind} to {to} in {language}{about}")
    }

    /// Which row of its table it is, after a space.
    fn who(&mut self, table: &str, row: &Map<String, Value>) -> String {
        match row.get("id") {
            Some(_) if UNNAMED.contains(&table) => String::new(),
            Some(id) => format!(" {}", self.value(table, id)),
            None => {
                let owners = OWNERS.iter().filter_map(|owner| row.get(*owner).map(|id| (owner, id)));
                owners.map(|(owner, id)| format!(" {}", self.value(owner, id))).collect()
            }
        }
    }

    fn all(&mut self, row: &Map<String, Value>) -> String {
        let shown = row.iter().filter(|(name, value)| !is_left_out(name) && !is_nothing(value));
        let shown: Vec<String> = shown.map(|(name, value)| format!("{name}={}", self.short(name, value))).collect();
        shown.join("; ")
    }

    fn identifiers(&mut self, row: &Map<String, Value>) -> String {
        let shown = row.iter().filter(|(name, value)| {
            !is_left_out(name)
                && (name.ends_with("_id") || ["state", "kind", "purpose", "role"].contains(&name.as_str()))
                && !value.is_null()
        });
        let shown: Vec<String> = shown.map(|(name, value)| format!("{name}={}", self.short(name, value))).collect();
        shown.join("; ")
    }

    /// The columns that differ; of a document, its fields that differ.
    fn changes(&mut self, old: &Map<String, Value>, new: &Map<String, Value>) -> String {
        let mut changes = Vec::new();
        for (name, after) in new.iter().filter(|(name, after)| !is_left_out(name) && old.get(*name) != Some(*after)) {
            match (&old[name], after) {
                (Value::Object(before), Value::Object(after)) => {
                    let fields = before.keys().chain(after.keys().filter(|field| !before.contains_key(*field)));
                    for field in fields.filter(|field| before.get(*field) != after.get(*field)) {
                        let [before, after] = [before, after].map(|all| all.get(field).cloned().unwrap_or_default());
                        changes.push(format!("{name}.{}", self.change(field, &before, &after)));
                    }
                }
                (before, after) => changes.push(self.change(name, before, after)),
            }
        }
        if changes.is_empty() { "nothing".to_owned() } else { changes.join("; ") }
    }

    fn change(&mut self, name: &str, before: &Value, after: &Value) -> String {
        // A step more in a walk must not change what the next ones write.
        if let (COUNTER, Some(before), Some(after)) = (name, before.as_i64(), after.as_i64()) {
            return format!("{name} + {}", after - before);
        }
        let (before, after) = (self.short(name, before), self.short(name, after));
        format!("{name} {before} → {after}")
    }

    fn short(&mut self, name: &str, value: &Value) -> String {
        let text = self.value(name, value);
        if text.chars().count() > LONGEST || text.contains('\n') { "…".to_owned() } else { text }
    }

    fn value(&mut self, name: &str, value: &Value) -> String {
        match value {
            Value::Null => "–".to_owned(),
            Value::String(text) => self.text(name, text),
            Value::Array(_) | Value::Object(_) => self.stable(name, value).to_string(),
            Value::Number(_) if COUNTERS.contains(&name) => "*".to_owned(),
            other => other.to_string(),
        }
    }

    /// The same document with names for its identifiers and times.
    fn stable(&mut self, name: &str, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(name, text)),
            Value::Array(all) => Value::Array(all.iter().map(|one| self.stable(name, one)).collect()),
            Value::Number(_) if COUNTERS.contains(&name) => Value::String("*".to_owned()),
            Value::Object(fields) => {
                let fields = fields.iter().map(|(name, value)| (name.clone(), self.stable(name, value)));
                Value::Object(fields.collect())
            }
            other => other.clone(),
        }
    }

    fn text(&mut self, name: &str, text: &str) -> String {
        if let Ok(id) = text.parse() {
            return self.names.of(name, id);
        }
        if let Ok(at) = text.parse::<Timestamp>() {
            return self.time(at);
        }
        if let Some((id, "closed.invalid")) = text.split_once('@') {
            return format!("{}@closed.invalid", self.text(name, id));
        }
        if text.starts_with("\\x") || text.starts_with("$argon2id") || name.contains("token") {
            return "*".to_owned();
        }
        if text.starts_with("QSF-") { "QSF-*".to_owned() } else { text.to_owned() }
    }

    fn time(&self, at: Timestamp) -> String {
        let seconds = at.duration_since(self.now).as_secs();
        match seconds {
            0 => "now".to_owned(),
            ..0 => "earlier".to_owned(),
            _ if local(at).time() == Time::midnight() => {
                let days = local(at).date() - local(self.now).date();
                format!("end of day+{}", days.get_days() - 1)
            }
            days if days % 86_400 == 0 => format!("now+{}d", days / 86_400),
            hours if hours % 3_600 == 0 => format!("now+{}h", hours / 3_600),
            minutes => format!("now+{}m", minutes / 60),
        }
    }
}

fn is_left_out(name: &str) -> bool {
    LEFT_OUT.contains(&name)
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(all) => all.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
