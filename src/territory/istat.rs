//! The codes of ISTAT.

use super::{
    Comune,
    digits::{digit, number},
};

/// Six figures: three of the province, three of the comune.
const LENGTH: usize = 6;

/// What a difference of nothing is written as, for a few are negative.
const NOTHING: u32 = 10;

/// What stands before a number that is too far from the one before: two digits follow.
const AFAR: u8 = b'~';

/// The codes of all comuni.
pub struct Codes {
    /// In the order of the comuni, nothing in between.
    codes: String,
    /// The comuni in the order of their codes: two hundred thousand are looked up in a second.
    #[cfg(not(target_arch = "wasm32"))]
    sorted: Vec<Comune>,
}

/// Reads the codes, which are written as differences: within a province they follow the alphabet, as the comuni do.
pub struct Reader<'a> {
    differences: std::slice::Iter<'a, u8>,
    /// The last number in each class.
    last: [u32; 64],
    codes: String,
}

impl Codes {
    /// Begins to read.
    pub fn reader(differences: &str) -> Reader<'_> {
        Reader {
            differences: differences.as_bytes().iter(),
            last: [0; 64],
            codes: String::new(),
        }
    }

    /// The code of a comune.
    pub fn of(&self, comune: Comune) -> &str {
        code(&self.codes, comune)
    }

    /// The comune with that code, if any.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn find(&self, wanted: &str) -> Option<Comune> {
        let at = self
            .sorted
            .binary_search_by(|&comune| self.of(comune).cmp(wanted))
            .ok()?;
        self.sorted.get(at).copied()
    }

    /// The comune with that code, if any. One is looked up here, not thousands.
    #[cfg(target_arch = "wasm32")]
    pub fn find(&self, wanted: &str) -> Option<Comune> {
        (0..(self.codes.len() / LENGTH) as u16)
            .map(Comune)
            .find(|&comune| self.of(comune) == wanted)
    }
}

impl Reader<'_> {
    /// Reads the code of the next comune, of that class, whose code begins with `province`.
    pub fn next(&mut self, class: usize, province: &str) -> Option<()> {
        let mut one = || self.differences.next().copied();
        let last = self.last.get_mut(class)?;
        let first = one()?;
        *last = if first == AFAR {
            number(&[one()?, one()?])?
        } else {
            (*last + digit(first)?).checked_sub(NOTHING)?
        };
        self.codes.push_str(province);
        for power in [100, 10, 1] {
            self.codes
                .push(char::from(b'0' + (*last / power % 10) as u8));
        }
        Some(())
    }

    /// All that was read.
    pub fn all(self) -> Codes {
        #[cfg(not(target_arch = "wasm32"))]
        let sorted = {
            let mut comuni: Vec<_> = (0..(self.codes.len() / LENGTH) as u16)
                .map(Comune)
                .collect();
            comuni.sort_by_key(|&comune| code(&self.codes, comune));
            comuni
        };
        Codes {
            #[cfg(not(target_arch = "wasm32"))]
            sorted,
            codes: self.codes,
        }
    }
}

fn code(codes: &str, comune: Comune) -> &str {
    let at = comune.index() * LENGTH;
    codes.get(at..at + LENGTH).unwrap_or_default()
}
