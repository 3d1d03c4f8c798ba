//! Names of rows: given by the scene, or made of a table and a number, in the order in which the walk meets them.

use std::collections::BTreeMap;

use uuid::Uuid;

#[derive(Default)]
pub struct Names {
    given: BTreeMap<Uuid, String>,
    /// The table and the row of a name.
    rows: BTreeMap<String, (String, Uuid)>,
    /// How many rows of a table have a name with a number.
    numbered: BTreeMap<String, usize>,
}

impl Names {
    /// Gives a row of a table a name.
    pub fn give(&mut self, table: &str, name: &str, id: Uuid) {
        self.given.insert(id, name.to_owned());
        self.rows.insert(name.to_owned(), (table.to_owned(), id));
    }

    /// The name of the row that a column holds.
    pub fn of(&mut self, column: &str, id: Uuid) -> String {
        if let Some(name) = self.given.get(&id) {
            return name.clone();
        }
        let table = column.trim_end_matches("_id").trim_start_matches("actor_");
        let number = self.numbered.entry(table.to_owned()).or_default();
        *number += 1;
        let name = format!("{table}-{number}");
        self.give(table, &name, id);
        name
    }

    /// The table and the row of a name.
    pub fn row(&self, name: &str) -> (&str, Uuid) {
        let (table, id) = self.rows.get(name).unwrap_or_else(|| panic!("no row has the name {name}"));
        (table, *id)
    }
}
