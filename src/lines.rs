//! A text by its lines.

/// A text whose lines can be had by their number.
pub struct Lines {
    text: String,
    /// Where each line ends.
    ends: Vec<usize>,
}

impl Lines {
    /// Finds the lines of `text`, which ends with a newline.
    pub fn new(text: String) -> Lines {
        let mut ends = Vec::new();
        for (at, byte) in text.bytes().enumerate() {
            if byte == b'\n' {
                ends.push(at);
            }
        }
        Lines { text, ends }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The line with that number, from 0, without its newline; nothing where there is none.
    pub fn get(&self, line: usize) -> &str {
        let start = match line.checked_sub(1) {
            None => 0,
            Some(before) => self.ends.get(before).map_or(self.text.len(), |end| end + 1),
        };
        let end = self.ends.get(line).map_or(start, |&end| end);
        self.text.get(start..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_and_no_more() {
        let lines = Lines::new(String::from("one\n\nthree\n"));
        assert_eq!(lines.len(), 3);
        assert_eq!(
            (
                lines.get(0),
                lines.get(1),
                lines.get(2),
                lines.get(3),
                lines.get(9)
            ),
            ("one", "", "three", "", "")
        );
    }
}
