//! Which language is spoken, and which is on its way.
//!
//! What a language says comes in two parts: with what a widget begins, and what its further pages say. Each may be late, or lost.

use std::rc::Rc;

use super::{Lang, Text};

/// The languages of one widget.
pub struct Languages<W> {
    spoken: Rc<W>,
    /// All that have come, in one part or in both.
    come: Vec<Rc<W>>,
    /// The one that she has chosen, while it has not come as far as the page shown needs it.
    awaited: Option<Lang>,
    silent: bool,
    unfinished: bool,
}

/// `further` says whether the page shown is one of the further pages.
impl<W: AsRef<Text>> Languages<W> {
    /// Begins in a language.
    pub fn new(first: Rc<W>) -> Languages<W> {
        Languages {
            come: vec![Rc::clone(&first)],
            spoken: first,
            awaited: None,
            silent: false,
            unfinished: false,
        }
    }

    /// The one that is spoken.
    pub fn spoken(&self) -> &W {
        &self.spoken
    }

    /// Whether it has come, at least in part.
    pub fn knows(&self, lang: Lang) -> bool {
        self.find(lang).is_some()
    }

    /// Whether the words of the page shown have not come.
    pub fn waits(&self, further: bool) -> bool {
        lacks(&self.spoken, further)
    }

    /// Whether they will not come, unless they are asked for again.
    pub fn has_failed(&self, further: bool) -> bool {
        self.unfinished && self.waits(further)
    }

    /// Whether the language that she has chosen is on its way.
    pub fn is_awaited(&self) -> bool {
        self.awaited.is_some()
    }

    /// Whether it did not come.
    pub fn is_silent(&self) -> bool {
        self.silent
    }

    /// The language whose words for the page shown are still to be asked for: the one that she wants, or the one that is spoken.
    pub fn lacking(&self, further: bool) -> Option<Lang> {
        // One that has not come at all is not yet asked for more, and keeps nobody waiting.
        let wanted = self.awaited.and_then(|lang| self.find(lang));
        if wanted.is_none() && self.unfinished {
            return None;
        }
        let words = wanted.unwrap_or(&self.spoken);
        lacks(words, further).then(|| lang_of(words))
    }

    /// She chooses one. Like the two that follow, this says whether another is spoken from now on.
    pub fn choose(&mut self, lang: Lang, further: bool) -> bool {
        self.awaited = Some(lang);
        self.silent = false;
        self.turn(further)
    }

    /// One has come, in one part or in both.
    pub fn take(&mut self, words: Rc<W>, further: bool) -> bool {
        let lang = lang_of(&words);
        // Another widget may have asked for it anew: then it comes without what its further pages say.
        if let Some(known) = self.find(lang)
            && known.as_ref().as_ref().is_complete()
        {
            return self.turn(further);
        }
        if lang_of(&self.spoken) == lang {
            self.spoken = Rc::clone(&words);
        }
        self.come.retain(|known| lang_of(known) != lang);
        self.come.push(words);
        self.turn(further)
    }

    /// Another page is shown: what waited for the words of the one before may go on here, and what failed there is forgotten.
    pub fn show(&mut self, further: bool) -> bool {
        self.silent = false;
        self.unfinished = false;
        self.turn(further)
    }

    /// One has not come.
    pub fn lose(&mut self, lang: Lang) {
        if self.awaited == Some(lang) {
            self.awaited = None;
            self.silent = true;
        }
    }

    /// What the further pages say in one has not come.
    pub fn lose_further(&mut self, lang: Lang, further: bool) {
        if self.awaited == Some(lang) {
            self.lose(lang);
        } else if self.waits(further) && lang_of(&self.spoken) == lang {
            self.unfinished = true;
        }
    }

    /// Whoever comes next waits for nothing.
    pub fn restart(&mut self) {
        self.awaited = None;
    }

    /// Goes on in the language that is awaited, if all has come that the page shown says in it.
    fn turn(&mut self, further: bool) -> bool {
        let known = self.awaited.and_then(|lang| self.find(lang));
        let Some(known) = known.filter(|known| !lacks(known, further)) else {
            return false;
        };
        self.spoken = Rc::clone(known);
        self.awaited = None;
        self.unfinished = false;
        true
    }

    fn find(&self, lang: Lang) -> Option<&Rc<W>> {
        self.come.iter().find(|words| lang_of(words) == lang)
    }
}

fn lang_of<W: AsRef<Text>>(words: &Rc<W>) -> Lang {
    words.as_ref().as_ref().lang()
}

fn lacks<W: AsRef<Text>>(words: &Rc<W>, further: bool) -> bool {
    further && !words.as_ref().as_ref().is_complete()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::BUILT_IN;

    impl AsRef<Text> for Text {
        fn as_ref(&self) -> &Text {
            self
        }
    }

    /// A page that everybody sees, and one that comes later.
    const USUAL: bool = false;
    const FURTHER: bool = true;

    fn part(lang: Lang) -> Rc<Text> {
        let (_, [words, _]) = BUILT_IN.into_iter().find(|its| its.0 == lang).unwrap();
        Rc::new(Text::parse(lang, words.to_owned(), |_, _| String::new()).unwrap())
    }

    fn whole(lang: Lang) -> Rc<Text> {
        Rc::new(Text::built_in(lang).unwrap())
    }

    /// Italian has come with what everybody sees; the other has not.
    fn begun() -> (Languages<Text>, Lang, Lang) {
        let [first, other] = [Lang::ALL[0], Lang::ALL[1]];
        (Languages::new(part(first)), first, other)
    }

    #[test]
    fn what_is_chosen_is_spoken_once_it_has_come() {
        let (mut languages, first, other) = begun();
        assert!(!languages.choose(other, USUAL));
        assert!(languages.is_awaited() && !languages.knows(other));
        assert_eq!(languages.spoken().lang(), first);
        assert!(languages.take(part(other), USUAL));
        assert_eq!(languages.spoken().lang(), other);
        assert!(!languages.is_awaited());
        // The one before is there at once.
        assert!(languages.choose(first, USUAL));
    }

    #[test]
    fn one_that_nobody_has_chosen_changes_nothing() {
        let (mut languages, first, other) = begun();
        assert!(!languages.take(part(other), USUAL));
        assert_eq!(languages.spoken().lang(), first);
    }

    #[test]
    fn a_further_page_waits_for_both_parts() {
        let (mut languages, first, other) = begun();
        assert_eq!(languages.lacking(USUAL), None);
        assert_eq!(languages.lacking(FURTHER), Some(first));
        assert!(languages.waits(FURTHER) && !languages.waits(USUAL));
        languages.choose(other, FURTHER);
        // As long as the other has not come at all, nobody waits for it.
        assert_eq!(languages.lacking(FURTHER), Some(first));
        assert!(!languages.take(part(other), FURTHER));
        assert_eq!(languages.lacking(FURTHER), Some(other));
        assert!(languages.take(whole(other), FURTHER));
        assert_eq!(languages.lacking(FURTHER), None);
        assert_eq!(languages.spoken().lang(), other);
    }

    #[test]
    fn what_waited_on_a_further_page_goes_on_on_another() {
        let (mut languages, _, other) = begun();
        languages.choose(other, FURTHER);
        languages.take(part(other), FURTHER);
        assert!(languages.show(USUAL));
        assert_eq!(languages.spoken().lang(), other);
    }

    #[test]
    fn what_does_not_come_is_said_until_another_page_is_shown() {
        let (mut languages, first, other) = begun();
        languages.choose(other, USUAL);
        languages.lose(other);
        assert!(languages.is_silent() && !languages.is_awaited());
        assert_eq!(languages.spoken().lang(), first);
        languages.show(USUAL);
        assert!(!languages.is_silent());
        // Nobody is told of one that nobody waits for.
        languages.lose(other);
        assert!(!languages.is_silent());
    }

    #[test]
    fn words_that_do_not_come_are_not_asked_for_again_by_themselves() {
        let (mut languages, first, other) = begun();
        languages.lose_further(other, FURTHER);
        assert!(!languages.has_failed(FURTHER));
        languages.lose_further(first, FURTHER);
        assert!(languages.has_failed(FURTHER));
        assert_eq!(languages.lacking(FURTHER), None);
        languages.show(FURTHER);
        assert!(!languages.has_failed(FURTHER));
        assert_eq!(languages.lacking(FURTHER), Some(first));
    }

    #[test]
    fn words_that_another_widget_brings_end_the_failure() {
        let (mut languages, first, _) = begun();
        languages.lose_further(first, FURTHER);
        assert!(!languages.take(whole(first), FURTHER));
        assert!(!languages.has_failed(FURTHER) && !languages.waits(FURTHER));
    }

    #[test]
    fn nothing_takes_words_away() {
        let (mut languages, first, _) = begun();
        languages.take(whole(first), FURTHER);
        languages.take(part(first), FURTHER);
        assert!(!languages.waits(FURTHER));
    }

    #[test]
    fn whoever_comes_next_waits_for_nothing() {
        let (mut languages, first, other) = begun();
        languages.choose(other, USUAL);
        languages.restart();
        assert!(!languages.take(part(other), USUAL));
        assert_eq!(languages.spoken().lang(), first);
    }
}
