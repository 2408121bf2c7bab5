//! Days as a calendar file: iCalendar (RFC 5545), which any calendar of a phone or a computer reads. Nothing is in it that is
//! not handed over: no name, no place, no answer; and nothing that only a clock knows, so the same days make the same file.

use chrono::Datelike;

use crate::assess::Date;
use crate::assess::dates::HerDate;

/// The most bytes of a line, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// A whole day that is marked.
pub struct Entry<'a> {
    /// The day, and what is on it: by both a second file with it does not add it once more.
    pub date: HerDate,
    /// What the calendar shows.
    pub title: &'a str,
    /// What it shows when one looks closer; nothing where it is empty.
    pub about: &'a str,
}

/// The file; `made` is the day that stands as that on which it was made. `None` where there is nothing to mark.
///
/// The entries are private and leave the day free. `date` is all that it says of who made it.
#[must_use]
pub fn calendar(made: Date, entries: &[Entry]) -> Option<String> {
    if entries.is_empty() {
        return None;
    }
    let mut file = String::new();
    line(&mut file, &["BEGIN:VCALENDAR"]);
    line(&mut file, &["VERSION:2.0"]);
    line(&mut file, &["PRODID:-//date//EN"]);
    let made = digits(made);
    for entry in entries {
        let day = digits(entry.date.day);
        let number = entry.date.what.number().to_string();
        line(&mut file, &["BEGIN:VEVENT"]);
        line(&mut file, &["UID:", &day, "-", &number, "@date.invalid"]);
        line(&mut file, &["DTSTAMP:", &made, "T000000Z"]);
        line(&mut file, &["DTSTART;VALUE=DATE:", &day]);
        line(&mut file, &["SUMMARY:", &escaped(entry.title)]);
        if !entry.about.is_empty() {
            line(&mut file, &["DESCRIPTION:", &escaped(entry.about)]);
        }
        line(&mut file, &["CLASS:PRIVATE"]);
        line(&mut file, &["TRANSP:TRANSPARENT"]);
        line(&mut file, &["END:VEVENT"]);
    }
    line(&mut file, &["END:VCALENDAR"]);
    Some(file)
}

/// A line, folded where it is long: no letter is cut in two.
fn line(file: &mut String, parts: &[&str]) {
    let mut length = 0;
    for letter in parts.iter().flat_map(|part| part.chars()) {
        length += letter.len_utf8();
        if length > LINE {
            // The space that says that it goes on counts as well.
            file.push_str("\r\n ");
            length = 1 + letter.len_utf8();
        }
        file.push(letter);
    }
    file.push_str("\r\n");
}

/// `20270312`.
fn digits(day: Date) -> String {
    let number = day.year().unsigned_abs() * 10_000 + day.month() * 100 + day.day();
    let mut digits = number.to_string();
    while digits.len() < 8 {
        digits.insert(0, '0');
    }
    digits
}

/// A text as it stands in a property (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            ',' | ';' | '\\' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            // A list of an ASL's own may have others in a name, which no file may.
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
