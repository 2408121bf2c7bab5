//! What the pages say and list: the one place where this tool meets the widget's own data and words.
//!
//! Placeholders until the widget's library offers them on the host.

/// The comune names that the first question needs, as the widget reads them.
pub fn comuni() -> &'static str {
    "comuni\n"
}

/// The consultori, as the widget reads them.
pub fn places() -> &'static str {
    "places\n"
}

/// The built-in languages and their words, as the widget reads them; Italian first.
pub fn built_in() -> impl Iterator<Item = (&'static str, &'static str)> {
    [("it", "words\n"), ("en", "other words\n")].into_iter()
}

/// The Italian words of a message for the static pages.
pub fn word(id: &str) -> String {
    id.to_owned()
}

/// A consultorio of the static list.
pub struct Place {
    /// The ASL whose list it is in.
    pub asl: String,
    /// Its name.
    pub name: String,
    /// Street and number, postcode and town.
    pub address: String,
    /// Its phone number, as people write it.
    pub phone: Option<String>,
}

/// The consultori of the static list, those of an ASL together.
pub fn consultori() -> Vec<Place> {
    Vec::new()
}
