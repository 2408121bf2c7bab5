//! A table of rows, each of which knows its line.

use csv::{ReaderBuilder, StringRecord};
use serde::de::DeserializeOwned;

/// A row of a table.
pub struct Row<T> {
    pub file: String,
    pub line: u64,
    pub cells: T,
}

impl<T> Row<T> {
    /// This row is wrong.
    pub fn refuse<R>(&self, what: impl Into<String>) -> Result<R, String> {
        Err(format!("{}:{}: {}", self.file, self.line, what.into()))
    }
}

/// Reads the table `name`, whose columns must be those of `T`, all of them text.
pub fn table<T: DeserializeOwned>(name: &str, text: &str) -> Result<Vec<Row<T>>, String> {
    let file = format!("{}/{name}.csv", super::FOLDER);
    let refuse = |line: u64, what: String| Err(format!("{file}:{line}: {what}"));
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let columns = match reader.headers() {
        Ok(columns) => columns.clone(),
        Err(error) => return refuse(1, format!("this is no CSV in UTF-8: {error}")),
    };
    // The header itself is a row of texts: it tells whether the columns are the right ones, before any row is met.
    if let Err(error) = columns.deserialize::<T>(Some(&columns)) {
        return refuse(
            1,
            format!(
                "the columns must be those that `build/territory/rows.rs` names: {}",
                reason(&error)
            ),
        );
    }
    let mut rows = Vec::new();
    let mut counter = Counter {
        rest: text.as_bytes(),
        read: 0,
        line: 1,
    };
    for record in reader.records() {
        let record: StringRecord = match record {
            Ok(record) => record,
            Err(error) => {
                let line = counter.line_of(error.position());
                return refuse(
                    line,
                    format!(
                        "this row cannot be read; look for a comma that is not quoted: {error}"
                    ),
                );
            }
        };
        let line = counter.line_of(record.position());
        if let Some((column, cell)) = columns
            .iter()
            .zip(&record)
            .find(|(_, cell)| cell.chars().any(char::is_control))
        {
            return refuse(
                line,
                format!("`{column}` has a line break or a tab in it; make it one line: {cell:?}"),
            );
        }
        match record.deserialize(Some(&columns)) {
            Ok(cells) => rows.push(Row {
                file: file.clone(),
                line,
                cells,
            }),
            Err(error) => return refuse(line, reason(&error)),
        }
    }
    Ok(rows)
}

/// Counts lines as the reader goes on. The `csv` crate's own count is one less where lines end with `\r\n`: for it a record
/// begins before the `\n`.
struct Counter<'a> {
    rest: &'a [u8],
    read: usize,
    line: u64,
}

impl Counter<'_> {
    /// The line on which a record begins, from 1; not before that of the last one asked for.
    fn line_of(&mut self, position: Option<&csv::Position>) -> u64 {
        let start = position.map_or(0, |position| position.byte() as usize);
        while let Some((&byte, rest)) = self.rest.split_first() {
            if self.read >= start && byte != b'\r' && byte != b'\n' {
                break;
            }
            self.line += u64::from(byte == b'\n');
            self.read += 1;
            self.rest = rest;
        }
        self.line
    }
}

/// What is wrong, without the record that the `csv` crate puts before it.
fn reason(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => err.kind().to_string(),
        _ => error.to_string(),
    }
}
