//! JSON in pages.

/// A text, such that nothing in it can end the tag that it stands in.
pub fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '<' | '\0'..='\u{1f}' => quoted += &format!("\\u{:04x}", u32::from(letter)),
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// A list of what is JSON already.
pub fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", joined(items))
}

/// An object: names, and what is JSON already.
pub fn object<'a>(entries: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let entries = entries
        .into_iter()
        .map(|(name, value)| format!("{}:{value}", string(name)));
    format!("{{{}}}", joined(entries))
}

fn joined(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_no_tag() {
        assert_eq!(string("a\"\\</script>\n"), r#""a\"\\\u003c/script>\u000a""#);
    }

    #[test]
    fn writes_lists_and_objects() {
        let list = array([string("a"), "1".to_owned()]);
        assert_eq!(list, r#"["a",1]"#);
        assert_eq!(
            object([("a", list), ("b", array([]))]),
            r#"{"a":["a",1],"b":[]}"#
        );
    }
}
