//! Everything that the widget keeps: her replies, what is typed, where she is. All else is derived from it.

use std::rc::Rc;

use super::event::ListKey;
use super::page::Page;
use super::problem::Problem;
use super::slot::{DateSlots, Slot};
use crate::assess::basis::Bases;
use crate::assess::{Answers, Date, Measures};
use crate::interview::{Answer, Interview, Question, Reply};
use crate::lines::Lines;
use crate::territory::{Asl, Comune, Comuni, Match, Territory};

/// What the one who embeds the widget chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The rules and the day, before anything is answered.
    pub blank: Answers,
    /// The day by the clock, where that can be right; it is asked for where neither is known.
    pub today: Option<Date>,
    /// Whether the day of the blank answers is a guess, for want of a clock.
    pub asks_day: bool,
    /// Whether it stands in a waiting room: nothing leads out of the page.
    pub kiosk: bool,
    /// Whether somebody chose them, who previews.
    pub preview: Preview,
    /// Which funds it speaks of.
    pub measures: Measures,
    /// The ASL whose page it stands on: no other comuni are asked for.
    pub asl: Option<Asl>,
    /// What the addresses of the widget's own pages begin with.
    pub site: String,
}

/// What the address chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preview {
    /// Nothing: this is for her.
    None,
    /// Rules, or a day.
    Chosen,
    /// Rules or a day that there are not.
    Wrong,
}

/// What is typed in every field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed([String; Slot::COUNT]);

impl Default for Typed {
    fn default() -> Typed {
        Typed([const { String::new() }; Slot::COUNT])
    }
}

impl Typed {
    /// What is typed in a field.
    pub fn get(&self, slot: Slot) -> &str {
        &self.0[slot as usize]
    }

    /// Keeps what is typed in a field.
    pub fn set(&mut self, slot: Slot, text: String) {
        self.0[slot as usize] = text;
    }
}

/// The list under the comune's field, while it is open.
#[derive(Default)]
pub struct List {
    /// What is found for what is typed.
    pub found: Vec<Match>,
    /// Which of them is marked.
    pub marked: Option<usize>,
}

/// Whether the places are there.
pub enum Places {
    /// Not yet.
    Loading,
    /// They will not come.
    Failed,
    /// They are.
    Ready(Rc<Territory>),
}

/// Whether the map of the ASL is there.
pub enum Outlines {
    /// Not yet: it is asked for where it is shown.
    Loading,
    /// It did not come.
    Failed,
    /// It is: `map.txt`, as `build/territory/map.rs` wrote it.
    Ready(Rc<Lines>),
}

/// All of it.
pub struct State {
    /// By which rules and for which day.
    pub settings: Settings,
    /// Her replies.
    pub interview: Interview,
    /// What is typed.
    pub typed: Typed,
    /// The pages that she has seen, the one shown among them.
    trail: Vec<Page>,
    /// Which of them is shown.
    at: usize,
    /// Whether she has come to a result.
    pub completed: bool,
    /// What is wrong on the page shown.
    pub problem: Option<Problem>,
    /// The list under the comune's field; `None` while it is closed.
    pub list: Option<List>,
    /// Whether all the places of her ASL are shown.
    pub all_places: bool,
    /// Whether she has asked for the codes to take along.
    pub codes: bool,
    /// The names of the comuni.
    pub comuni: Rc<Comuni>,
    /// The places.
    pub places: Places,
    /// Who says so.
    pub bases: Option<Rc<Bases>>,
    /// The map.
    pub outlines: Outlines,
}

fn begun(settings: &Settings) -> Interview {
    let mut interview = Interview::new(settings.blank.clone(), settings.measures);
    interview.ask_day(settings.asks_day);
    interview
}

impl State {
    /// The first page, nothing answered.
    pub fn new(settings: Settings, comuni: Rc<Comuni>) -> State {
        State {
            interview: begun(&settings),
            settings,
            typed: Typed::default(),
            trail: vec![Page::Start],
            at: 0,
            completed: false,
            problem: None,
            list: None,
            all_places: false,
            codes: false,
            comuni,
            places: Places::Loading,
            bases: None,
            outlines: Outlines::Loading,
        }
    }

    /// The page shown.
    pub fn page(&self) -> Page {
        self.trail.get(self.at).copied().unwrap_or(Page::Start)
    }

    /// Whether the page shows codes to take along.
    pub fn shows_codes(&self) -> bool {
        self.page() == Page::Result && (self.codes || self.settings.kiosk)
    }

    /// Whether the page shows a map that is still to come.
    pub fn lacks_map(&self) -> bool {
        matches!(self.page(), Page::Map | Page::Programme)
            && matches!(self.outlines, Outlines::Loading)
    }

    /// Whether there is a page before it.
    pub fn is_first(&self) -> bool {
        self.at == 0
    }

    /// Shows a page after the one shown, and says its number.
    pub fn forward(&mut self, page: Page) -> usize {
        self.trail.truncate(self.at + 1);
        self.trail.push(page);
        self.show(self.at + 1)
    }

    /// Shows a page seen before; the last where there are not so many.
    pub fn go(&mut self, number: usize) {
        self.show(number.min(self.trail.len() - 1));
    }

    fn show(&mut self, number: usize) -> usize {
        self.at = number;
        self.problem = None;
        self.list = None;
        self.all_places = false;
        self.codes = false;
        // Where it did not come, the next page that shows it asks again.
        if let Outlines::Failed = self.outlines {
            self.outlines = Outlines::Loading;
        }
        number
    }

    /// Forgets everything that she has answered.
    pub fn restart(&mut self) {
        self.typed = Typed::default();
        self.interview = begun(&self.settings);
        self.completed = false;
        self.trail.truncate(1);
        self.go(0);
    }

    /// Takes other settings; what she has answered stays, as far as it can.
    pub fn set(&mut self, settings: Settings) {
        self.interview
            .set_terms(settings.blank.clone(), settings.measures);
        self.interview.ask_day(settings.asks_day);
        self.settings = settings;
    }

    /// Whether a comune is one that this page asks for. While it is not known where it lies, it is.
    pub fn asks(&self, comune: Comune) -> bool {
        match (self.settings.asl, &self.places) {
            (Some(asl), Places::Ready(territory)) => territory.asl(comune) == asl,
            _ => true,
        }
    }

    /// The page that follows a question that she has replied to, or the start.
    pub fn following(&self, question: Option<Question>) -> Page {
        let next = if self.changes() {
            self.interview.pending()
        } else {
            self.interview.after(question)
        };
        next.map_or(Page::Check, Page::Question)
    }

    /// Whether she came from the check page to change one answer: a page that explains, and the way back from it, change nothing
    /// about that.
    fn changes(&self) -> bool {
        self.seen().contains(&Page::Check)
    }

    /// How many pages of the estimate she has come through, up to the one shown.
    pub fn estimated(&self) -> usize {
        let before = |page: &&Page| matches!(page, Page::Estimate(_));
        self.seen().iter().rev().take_while(before).count()
    }

    /// The pages that she has seen, up to the one shown.
    fn seen(&self) -> &[Page] {
        self.trail.get(..=self.at).unwrap_or_default()
    }

    /// The number of a question on her way, from 1.
    pub fn number(&self, question: Question) -> usize {
        let before = |next: &Question| (*next as u8) < question as u8;
        self.interview.path().into_iter().filter(before).count() + 1
    }

    /// Marks another comune in the list, or closes it.
    pub fn move_in_list(&mut self, key: ListKey) {
        let Some(list) = &mut self.list else { return };
        let count = list.found.len();
        list.marked = match (key, list.marked) {
            (ListKey::Close, _) => {
                self.list = None;
                return;
            }
            (ListKey::Down, None) => Some(0),
            (ListKey::Down, Some(marked)) => Some((marked + 1) % count.max(1)),
            (ListKey::Up, None | Some(0)) => count.checked_sub(1),
            (ListKey::Up, Some(marked)) => Some(marked - 1),
        };
    }

    /// The fields in which a date was typed that cannot be: those, or the weeks where it came from them.
    pub fn first_typed(&self, slots: DateSlots) -> Slot {
        match slots {
            DateSlots::DUE if self.typed.get(Slot::DueDay).trim().is_empty() => Slot::Weeks,
            slots => slots.0[0],
        }
    }

    /// What the law knows before she answers: the day and the rules.
    pub fn blank(&self) -> Answers {
        self.interview.blank()
    }

    /// Which day it is: by the clock, or as she has said.
    pub fn today(&self) -> Option<Date> {
        self.settings
            .today
            .or_else(|| match self.interview.reply(Question::Day) {
                Reply::Given(Answer::Day(day)) => Some(day),
                _ => None,
            })
    }
}
