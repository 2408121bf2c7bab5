//! What can happen to the widget, and what it asks of the page around it.

use std::rc::Rc;

use super::page::Page;
use super::slot::Slot;
use super::state::Settings;
use crate::assess::basis::Bases;
use crate::interview::Question;
use crate::lines::Lines;
use crate::territory::{Asl, Comune, Territory};
use crate::text::{Lang, Words};

/// What happens to the widget.
pub enum Event {
    /// She presses something.
    Pressed(Action),
    /// Something is typed or chosen in a field.
    Typed(Slot, String),
    /// The browser went to the page of that number.
    Went(usize),
    /// Something has come that the widget began without.
    News(News),
    /// Whoever embeds it has set it otherwise.
    Set(Settings),
    /// Whoever embeds it takes it away: everything is to be forgotten.
    Wiped,
}

/// What comes later, for every widget of the page.
#[derive(Clone)]
pub enum News {
    /// The places have come, or will not.
    Places(Option<Rc<Territory>>),
    /// Who says so has come.
    Bases(Rc<Bases>),
    /// A language has come, or what its further pages say as well.
    Words(Rc<Words>),
    /// A language that was asked for has not come.
    Silent(Lang),
    /// What its further pages say has not come.
    Unfinished(Lang),
    /// The map of the ASL has come, or will not.
    Map(Option<Rc<Lines>>),
}

/// What she can press.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// "Continua", or what stands in its place.
    Continue,
    /// "Non so".
    Unsure,
    /// A link to a field that is to be mended.
    GoToField(Slot),
    /// An answer is to be changed.
    Change(Question),
    /// Another page is to be shown.
    Open(Page),
    /// One page back.
    Back,
    /// All answers are to be forgotten.
    Restart,
    /// Another language.
    Speak(Lang),
    /// Everything is to be forgotten, and another site is to be shown, at once.
    Leave,
    /// All the places of her ASL are to be shown, or hidden.
    AllPlaces,
    /// The codes to take along are to be shown, or hidden.
    Codes,
    /// The codes to take along are to be gone to.
    Take,
    /// Something of the result is to be taken along: printed, saved or copied, as the page's script calls it.
    Carry(&'static str),
    /// A comune in the list.
    Choose(Comune),
    /// An ASL on the map.
    Zone(Asl),
    /// A key that moves in the list of comuni.
    List(ListKey),
}

/// A key that moves in the list of comuni.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ListKey {
    /// One down.
    Down,
    /// One up.
    Up,
    /// The list is closed.
    Close,
}

/// What the widget asks of the page around it.
pub enum Navigation {
    /// A new page of that number is shown.
    Forward(usize),
    /// One page back; the answer is [`Event::Went`].
    Back,
    /// The first page is shown, and those before it are forgotten.
    Restart,
    /// The focus goes to what this selects, and what belongs to it comes into sight.
    Focus(String),
    /// The page's title and language.
    Title(String, Lang),
    /// The first question can be answered.
    Ready,
    /// The codes on the page are to be drawn.
    Codes,
    /// A language is to be brought; the answer is [`News::Words`] or [`News::Silent`].
    Speak(Lang),
    /// What the further pages say in a language is to be brought; the answer is [`News::Words`] or [`News::Unfinished`].
    Further(Lang),
    /// The map is shown, and has not come yet.
    Map,
    /// Something of the result is to be taken along.
    Carry(&'static str),
    /// The result is shown, whatever it is.
    Completed,
    /// Another site is to be shown, at once. Everything is forgotten already.
    Leave,
}
