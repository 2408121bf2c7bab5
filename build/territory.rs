//! Compiles `data/territory/` into the texts that the widget reads.

#[path = "territory/check.rs"]
mod check;
#[path = "territory/map.rs"]
mod map;
#[path = "territory/pack.rs"]
mod pack;
#[path = "territory/rows.rs"]
mod rows;
#[path = "territory/table.rs"]
mod table;

// How names are folded, which ASL there are and what a digit is: the widget's own words for it, so that the two cannot differ.
#[path = "../src/territory/asl.rs"]
mod asl;
#[allow(dead_code, reason = "digits are only written here")]
#[path = "../src/territory/digits.rs"]
mod digits;
#[path = "../src/territory/fold.rs"]
mod fold;

/// Where the tables are.
pub const FOLDER: &str = "data/territory";

/// The text of each table.
#[derive(Clone)]
pub struct Sources {
    pub comuni: String,
    pub fusioni: String,
    pub asl_comuni: String,
    pub consultori: String,
    pub cav: String,
    /// The outlines of the ASL.
    pub map: String,
}

impl Sources {
    /// Reads each table with `read`, which gets its path.
    pub fn read(read: impl Fn(&str) -> Result<String, String>) -> Result<Sources, String> {
        let table = |name: &str| read(&format!("{FOLDER}/{name}.csv"));
        Ok(Sources {
            comuni: table("comuni")?,
            fusioni: table("fusioni")?,
            asl_comuni: table("asl_comuni")?,
            consultori: table("consultori")?,
            cav: table("cav")?,
            map: read(&format!("{FOLDER}/{}", map::FILE))?,
        })
    }
}

/// What the widget reads: `comuni.txt`, `places.txt` and `map.txt`.
pub struct Texts {
    /// The names, for the first question.
    pub comuni: String,
    /// All the rest.
    pub places: String,
    /// The outlines of the ASL, for who looks at the map.
    pub map: String,
}

/// Compiles the tables, or says which row is wrong.
pub fn compile(sources: &Sources) -> Result<Texts, String> {
    let checked = check::check(sources)?;
    Ok(Texts {
        comuni: pack::comuni(&checked),
        places: pack::places(&checked),
        map: map::text(&sources.map, &checked.asl_names)?,
    })
}
