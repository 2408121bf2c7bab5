//! Compiles `locales/` into one text a language, and the names by which the crate has its messages.

#[path = "locales/check.rs"]
mod check;
#[path = "locales/message.rs"]
mod message;
#[path = "locales/parse.rs"]
mod parse;
#[path = "locales/write.rs"]
mod write;

/// Where the Fluent files are.
pub const FOLDER: &str = "locales";

/// The language whose keys and variables all others must have.
pub const REFERENCE: &str = "it";

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
    let mut languages = Vec::new();
    for file in files {
        languages.push(parse::parse(file)?);
    }
    // The reference is the first language.
    languages.sort_by_key(|language| language.tag != REFERENCE);
    let catalogue = check::check(languages)?;
    Ok(Compiled {
        texts: write::texts(&catalogue),
        rust: write::rust(&catalogue),
    })
}
