//! Compiles `locales/` into two texts a language, and the names by which the crate has its messages.

#[path = "locales/check.rs"]
mod check;
#[path = "locales/glossary.rs"]
mod glossary;
#[path = "locales/message.rs"]
mod message;
#[path = "locales/names.rs"]
mod names;
#[path = "locales/parse.rs"]
mod parse;
#[path = "locales/write.rs"]
mod write;

/// Where the Fluent files are.
pub const FOLDER: &str = "locales";

/// The language whose keys and variables all others must have.
pub const REFERENCE: &str = "it";

/// The languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 2] = ["ar", "ur"];

/// A Fluent file.
#[derive(Clone)]
pub struct File {
    /// Its name without the ending: the tag of its language.
    pub tag: String,
    pub text: String,
}

/// What the crate includes.
pub struct Compiled {
    /// The texts by the names of their files, such as `it.txt`.
    pub texts: Vec<(String, String)>,
    /// `messages.rs`: the languages, and a constant or a function a message.
    pub rust: String,
}

/// Compiles the files, or says which line of which is wrong.
pub fn compile(files: &[File]) -> Result<Compiled, String> {
    let (glossaries, files): (Vec<_>, Vec<_>) = files
        .iter()
        .partition(|file| file.tag == glossary::GLOSSARY);
    let none = File {
        tag: glossary::GLOSSARY.to_owned(),
        text: String::new(),
    };
    let file = glossaries.first().copied().unwrap_or(&none);
    let terms = glossary::parse(file)?;
    let tags: Vec<_> = files.iter().map(|file| file.tag.as_str()).collect();
    glossary::check(&terms, &tags)?;
    let glossary = parse::Glossary {
        file,
        terms: &terms,
    };
    let mut languages = Vec::new();
    for file in files {
        languages.push(parse::parse(file, glossary)?);
    }
    // The reference is the first language, its easy form follows. The others by what they call themselves, which puts those of one
    // script beside each other.
    languages.sort_by_key(|language| {
        let italian = is_italian(&language.tag);
        (language.tag != REFERENCE, !italian, language.own_name())
    });
    let catalogue = check::check(languages, &terms)?;
    Ok(Compiled {
        texts: write::texts(&catalogue),
        rust: names::rust(&catalogue, &terms),
    })
}

/// Whether a language is Italian, or a form of it: nothing Italian need be marked there.
fn is_italian(tag: &str) -> bool {
    tag.split('-').next() == Some(REFERENCE)
}
