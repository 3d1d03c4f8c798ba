//! Everything that is stored about a person, for them to download.

use domain::account::Viewer;
use serde_json::Value;

use crate::{Error, Platform, Result, spreadsheet::Spreadsheet};

/// A person's data, names and values in the words of the database.
#[derive(Debug, Clone)]
pub struct Export(Value);

impl Export {
    /// As JSON, indented.
    ///
    /// # Errors
    /// None is expected: what was read from JSON is written as JSON.
    pub fn json(&self) -> Result<Vec<u8>> {
        serde_json::to_vec_pretty(&self.0).map_err(Error::internal)
    }

    /// As a table: a row a value, `applications.0.letter` and what it holds.
    #[must_use]
    pub fn table(&self) -> Spreadsheet {
        let mut rows = vec![["field".to_owned(), "value".to_owned()]];
        flatten("", &self.0, &mut rows);
        Spreadsheet::new(rows)
    }
}

impl Platform {
    /// Everything that is stored about a person, except the content of their CV, which they download from their profile.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn export(&self, viewer: &Viewer) -> Result<Export> {
        let mut connection = self.pool.acquire().await?;
        let mut data = store::export::of_account(&mut connection, viewer.account).await?;
        data["unsaved"] = self.kept_for_export(&mut connection, viewer.account).await?;
        Ok(Export(data))
    }
}

fn flatten(path: &str, value: &Value, rows: &mut Vec<[String; 2]>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| flatten(&below(name), value, rows)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(at, value)| flatten(&below(&at.to_string()), value, rows));
        }
        Value::String(text) => rows.push([path.to_owned(), text.clone()]),
        Value::Null => rows.push([path.to_owned(), String::new()]),
        Value::Bool(_) | Value::Number(_) => rows.push([path.to_owned(), value.to_string()]),
    }
}

#[cfg(test)]
mod tests {
    //! Every value is a row under its whole name.
    use super::*;
    use crate::spreadsheet::Format;
    use domain::language::UiLanguage;
    use serde_json::json;

    #[test]
    fn every_value_is_a_row() {
        let export =
            Export(json!({ "account": { "name": "Awa, \"Fictive\"" }, "list": [{ "n": -1 }, "=1+1"], "no": null }));
        let text = String::from_utf8(export.table().write(Format::Csv, UiLanguage::En).unwrap()).unwrap();
        let rows = "field,value\r\naccount.name,\"Awa, \"\"Fictive\"\"\"\r\nlist.0.n,-1\r\nlist.1,'=1+1\r\nno,\r\n";
        assert_eq!(text, format!("\u{feff}{rows}"));
    }
}
