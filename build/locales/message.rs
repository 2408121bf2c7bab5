//! What is left of a Fluent file: messages of text, variables and choices.

/// The key of what a language calls itself, which all others show as well.
const OWN_NAME: &str = "static-language";

/// A language, as its file has it.
pub struct Language {
    pub tag: String,
    /// Whether a person has read it through.
    pub reviewed: bool,
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
    /// Italian in the midst of another language.
    Italian(String),
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

impl Language {
    /// What it calls itself; its tag where it does not say.
    pub fn own_name(&self) -> String {
        let its = |message: &&Message| message.key == OWN_NAME;
        match self
            .messages
            .iter()
            .find(its)
            .map(|its| its.parts.as_slice())
        {
            Some([Part::Text(name)]) => name.clone(),
            _ => self.tag.clone(),
        }
    }
}

impl Message {
    /// The variables by their first appearance.
    pub fn variables(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.parts, &mut found);
        found
    }
}

fn collect(parts: &[Part], found: &mut Vec<String>) {
    let add = |found: &mut Vec<String>, name: &String| {
        if !found.contains(name) {
            found.push(name.clone());
        }
    };
    for part in parts {
        match part {
            Part::Text(_) | Part::Italian(_) => {}
            Part::Variable(name) => add(found, name),
            Part::Choice(choice) => {
                add(found, &choice.variable);
                for (_, parts) in &choice.variants {
                    collect(parts, found);
                }
            }
        }
    }
}
