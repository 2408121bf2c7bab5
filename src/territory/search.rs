//! Finding a comune by what she types.

use super::{Comune, Comuni, fold::fold};

/// A comune that fits what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The comune, as it is today.
    pub comune: Comune,
    /// Which of its [former names](Comuni::former_names) fits, where one fits better than today's.
    pub former: Option<usize>,
}

/// How well a name fits, the best first.
const EXACT: usize = 0;
const PREFIX: usize = 1;
const WORD: usize = 2;
const ABBREVIATED: usize = 3;
const INSIDE: usize = 4;
const NOT: usize = 5;

impl Comuni {
    /// The comuni that fit what was typed, at most `limit`, the best first: those called so; those whose name begins so; those
    /// with a word that begins so; those whose words begin like the words typed (`s angelo lod`); those with it anywhere
    /// inside, spaces aside. Among equals the order is alphabetical.
    ///
    /// Case, accents and punctuation do not count. Only comuni that are `wanted` are found.
    pub fn search(&self, typed: &str, limit: usize, wanted: &dyn Fn(Comune) -> bool) -> Vec<Match> {
        let mut query = String::new();
        fold(typed, &mut query);
        if query.is_empty() {
            return Vec::new();
        }
        self.best(limit, wanted, &|name| fit(name, &query))
    }

    /// The one comune that is called as was typed, today or, where none is, formerly. `None` where none is, or several were.
    pub fn exact(&self, typed: &str) -> Option<Comune> {
        let (mut query, mut folded) = (String::new(), String::new());
        fold(typed, &mut query);
        let mut former = None;
        let mut formers = 0;
        for comune in self.iter() {
            for (place, name) in self.names(comune).enumerate() {
                fold(name, &mut folded);
                if folded != query {
                    continue;
                }
                // No two comuni are called alike today: `build.rs` sees to it.
                if place == 0 {
                    return Some(comune);
                }
                former = Some(comune);
                formers += 1;
            }
        }
        former.filter(|_| formers == 1)
    }

    /// At most `limit` comuni by how well the best of their names fits.
    fn best(
        &self,
        limit: usize,
        wanted: &dyn Fn(Comune) -> bool,
        fit: &dyn Fn(&str) -> usize,
    ) -> Vec<Match> {
        let mut ranked = Vec::new();
        let mut folded = String::new();
        for comune in self.iter().filter(|comune| wanted(*comune)) {
            let mut best = NOT;
            let mut former = None;
            for (place, name) in self.names(comune).enumerate() {
                fold(name, &mut folded);
                let rank = fit(&folded);
                if rank < best {
                    best = rank;
                    former = place.checked_sub(1);
                }
            }
            if best < NOT {
                ranked.push((best, Match { comune, former }));
            }
        }
        let mut found = Vec::new();
        for rank in EXACT..NOT {
            for &(its, match_) in &ranked {
                if its == rank && found.len() < limit {
                    found.push(match_);
                }
            }
        }
        found
    }
}

/// How well a name fits a query; both folded.
fn fit(name: &str, query: &str) -> usize {
    if name == query {
        return EXACT;
    }
    if name.starts_with(query) {
        return PREFIX;
    }
    let mut rest = name;
    while let Some((_, word)) = rest.split_once(' ') {
        if word.starts_with(query) {
            return WORD;
        }
        rest = word;
    }
    if abbreviated(name, query) {
        return ABBREVIATED;
    }
    let (name, query) = (letters(name), letters(query));
    // By bytes: the standard library's search for a text within a text is long, and written for long ones.
    if name.windows(query.len()).any(|inside| inside == query) {
        INSIDE
    } else {
        NOT
    }
}

/// A folded name without its spaces.
fn letters(name: &str) -> Vec<u8> {
    name.bytes().filter(|&byte| byte != b' ').collect()
}

/// Whether the words of the query begin the words of the name, one by one from the first.
fn abbreviated(name: &str, query: &str) -> bool {
    let mut words = name.split(' ');
    query
        .split(' ')
        .all(|typed| words.next().is_some_and(|word| word.starts_with(typed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_better_fit_first() {
        let ranks = [
            ("milano", EXACT),
            ("milano due", PREFIX),
            ("corte milano", WORD),
            ("tramilano", INSIDE),
            ("mi lano", INSIDE),
            ("monza", NOT),
        ];
        for (name, rank) in ranks {
            assert_eq!(fit(name, "milano"), rank, "{name}");
        }
    }

    #[test]
    fn words_may_be_cut_short() {
        assert_eq!(fit("sant angelo lodigiano", "s angelo"), ABBREVIATED);
        assert_eq!(fit("sesto san giovanni", "sesto s giovanni"), ABBREVIATED);
        assert_eq!(fit("sesto san giovanni", "sesto s giovanni x"), NOT);
    }
}
