//! What is left of a Fluent file: messages of text, variables and choices.

/// A language, as its file has it.
pub struct Language {
    pub tag: String,
    pub messages: Vec<Message>,
}

/// A message in one language.
pub struct Message {
    pub key: String,
    /// The line of its key.
    pub line: usize,
    pub parts: Vec<Part>,
}

/// A part of a message.
pub enum Part {
    Text(String),
    Variable(String),
    /// What stands here depends on a number.
    Choice(Choice),
}

/// A text for each number.
pub struct Choice {
    /// The variable that decides.
    pub variable: String,
    /// By the name of a plural category or a number in figures. The last is the one for all others.
    pub variants: Vec<(String, Vec<Part>)>,
}

impl Message {
    /// The variables by their first appearance, and whether each decides a choice.
    pub fn variables(&self) -> Vec<(String, bool)> {
        let mut found = Vec::new();
        collect(&self.parts, &mut found);
        found
    }
}

fn collect(parts: &[Part], found: &mut Vec<(String, bool)>) {
    let add = |found: &mut Vec<(String, bool)>, name: &str, decides: bool| match found
        .iter_mut()
        .find(|(its, _)| its == name)
    {
        Some((_, already)) => *already |= decides,
        None => found.push((name.to_owned(), decides)),
    };
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => add(found, name, false),
            Part::Choice(choice) => {
                add(found, &choice.variable, true);
                for (_, parts) in &choice.variants {
                    collect(parts, found);
                }
            }
        }
    }
}
