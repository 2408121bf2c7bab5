//! The one component: it holds the state, answers events and shows the page.

use std::rc::Rc;

use yew::html::Scope;
use yew::virtual_dom::Listener;
use yew::{Callback, Component, Context, Html, Properties};

use super::event::{Action, Event, Navigation, News};
use super::listen::{Means, listen};
use super::page::Page;
use super::problem::Problem;
use super::slot::{Slot, hash};
use super::state::{List, Outlines, Places, Settings, State};
use super::{later, questions, read, shell, start};
use crate::interview::Question;
use crate::territory::Comuni;
use crate::text::{Languages, Text, Words, messages as msg};

/// How many comuni the list shows at once.
const LISTED: usize = 8;

/// With what the widget begins.
#[derive(Clone, Properties)]
pub struct Props {
    /// By which rules and for which day.
    pub settings: Settings,
    /// The names of the comuni.
    pub comuni: Rc<Comuni>,
    /// The first language.
    pub words: Rc<Words>,
    /// The page around it.
    pub around: Callback<Navigation>,
}

/// They never change once the widget stands.
impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        true
    }
}

/// Where the focus goes after the page is drawn.
enum Focus {
    Heading,
    Errors,
    Take,
    Languages,
    Field(Slot),
}

/// The widget.
pub struct App {
    state: State,
    languages: Languages<Words>,
    focus: Option<Focus>,
}

/// What a page is drawn from.
pub struct View<'a> {
    pub state: &'a State,
    pub words: &'a Words,
    pub languages: &'a Languages<Words>,
    app: &'a Scope<App>,
}

impl View<'_> {
    /// The messages, for those with variables.
    pub fn text(&self) -> &Text {
        self.words.text()
    }

    /// What a press does.
    pub fn press(&self, action: Action) -> Rc<dyn Listener> {
        self.listen(Means::Press(action))
    }

    /// What an event means.
    pub fn listen(&self, means: Means) -> Rc<dyn Listener> {
        listen(means, self.app)
    }
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> App {
        let props = ctx.props();
        App {
            state: State::new(props.settings.clone(), Rc::clone(&props.comuni)),
            languages: Languages::new(Rc::clone(&props.words)),
            focus: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Pressed(action) => return self.act(ctx, action),
            Event::Typed(slot, text) => {
                if slot == Slot::Zone && self.state.typed.get(slot) != text {
                    self.state.typed.set(Slot::ZoneComune, String::new());
                }
                if slot == Slot::Comune {
                    let asks = |comune| self.state.asks(comune);
                    let found = self.state.comuni.search(&text, LISTED, &asks);
                    self.state.list = (!text.trim().is_empty()).then_some(List {
                        found,
                        marked: None,
                    });
                }
                self.state.typed.set(slot, text);
                // What is typed stands in the field already; only the list under it has to follow, the map or the sheet.
                return matches!(slot, Slot::Comune | Slot::Zone | Slot::Neutral);
            }
            Event::Went(number) => {
                self.state.go(number);
                self.shown();
            }
            Event::News(news) => self.hear(news),
            Event::Set(settings) => self.state.set(settings),
            Event::Wiped => self.restart(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let view = View {
            state: &self.state,
            words: self.languages.spoken(),
            languages: &self.languages,
            app: ctx.link(),
        };
        let page = self.state.page();
        let body = match page {
            _ if self.has_failed() => {
                vec![shell::heading().say(view.words, msg::FURTHER_FAILED)]
            }
            _ if self.waits() => vec![shell::heading().say(view.words, msg::LOADING)],
            Page::Start => start::view(&view),
            Page::Question(Question::Comune) => questions::comune(&view),
            page => later::page(&view, page),
        };
        shell::view(&view, page, body)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().around.emit(Navigation::Ready);
        }
        self.say_title(ctx);
        if self.state.shows_codes() {
            ctx.props().around.emit(Navigation::Codes);
        }
        if self.state.lacks_map() {
            ctx.props().around.emit(Navigation::Map);
        }
        if let Some(lang) = self.languages.lacking(self.is_further()) {
            ctx.props().around.emit(Navigation::Further(lang));
        }
        let selector = match self.focus.take() {
            None => return,
            Some(Focus::Heading) => "h1".to_owned(),
            Some(Focus::Errors) => "#nc-errors".to_owned(),
            Some(Focus::Take) => "#nc-take".to_owned(),
            Some(Focus::Languages) => ".nc-languages[open] summary".to_owned(),
            Some(Focus::Field(slot)) => hash(slot),
        };
        ctx.props().around.emit(Navigation::Focus(selector));
    }
}

impl App {
    /// Takes what has come.
    fn hear(&mut self, news: News) {
        let waited = self.waits() && !self.has_failed();
        let further = self.is_further();
        match news {
            News::Places(territory) => {
                self.state.places = territory.map_or(Places::Failed, Places::Ready);
            }
            News::Bases(bases) => self.state.bases = Some(bases),
            News::Map(map) => self.state.outlines = map.map_or(Outlines::Failed, Outlines::Ready),
            News::Words(words) => {
                let turned = self.languages.take(words, further);
                self.turned(turned);
            }
            News::Silent(lang) => self.languages.lose(lang),
            News::Unfinished(lang) => self.languages.lose_further(lang, further),
        }
        if waited && (self.has_failed() || !self.waits()) {
            self.focus = Some(Focus::Heading);
        }
    }

    /// Whether the page shown is still on its way: its part of the program, which comes before the places, or its words. While it
    /// is, nothing of [`later`] may be called.
    fn waits(&self) -> bool {
        let page = self.state.page();
        let first = matches!(page, Page::Start | Page::Question(Question::Comune));
        let loading = !first && matches!(self.state.places, Places::Loading);
        loading || self.languages.waits(self.is_further())
    }

    /// Whether its words will not come.
    fn has_failed(&self) -> bool {
        self.languages.has_failed(self.is_further())
    }

    fn is_further(&self) -> bool {
        self.state.page().is_further()
    }

    /// Another page is shown.
    fn shown(&mut self) {
        self.languages.show(self.is_further());
        self.focus = Some(Focus::Heading);
    }

    /// Where another language is spoken from now on, its switch has the focus again.
    fn turned(&mut self, turned: bool) {
        if turned {
            self.focus = Some(Focus::Languages);
        }
    }

    /// Forgets everything of hers but the language that is spoken.
    fn restart(&mut self) {
        self.state.restart();
        self.languages.restart();
        self.languages.show(self.is_further());
    }

    fn act(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        match action {
            Action::Continue => self.proceed(ctx),
            Action::Unsure => match self.state.page() {
                Page::Question(Question::Comune) => {
                    self.state.interview.unsure(Question::Comune);
                    self.open(ctx, self.state.following(Some(Question::Comune)));
                }
                page => {
                    let next = later::unsure(&mut self.state, page);
                    self.open(ctx, next);
                }
            },
            Action::GoToField(slot) => self.focus = Some(Focus::Field(slot)),
            Action::Change(question) => self.open(ctx, Page::Question(question)),
            Action::Open(page) => {
                // Its button stands there only once all has come.
                if page == Page::Map {
                    later::begin_map(&mut self.state);
                }
                self.open(ctx, page);
            }
            Action::Back => {
                ctx.props().around.emit(Navigation::Back);
                return false;
            }
            Action::Restart => {
                self.restart();
                self.focus = Some(Focus::Heading);
                ctx.props().around.emit(Navigation::Restart);
            }
            Action::Leave => {
                self.restart();
                ctx.props().around.emit(Navigation::Leave);
            }
            Action::Speak(lang) => {
                if !self.languages.knows(lang) {
                    ctx.props().around.emit(Navigation::Speak(lang));
                }
                let turned = self.languages.choose(lang, self.is_further());
                self.turned(turned);
            }
            Action::AllPlaces => self.state.all_places = !self.state.all_places,
            Action::Take => self.focus = Some(Focus::Take),
            Action::Carry(how) => {
                ctx.props().around.emit(Navigation::Carry(how));
                return false;
            }
            Action::Codes => self.state.codes = !self.state.codes,
            Action::Choose(comune) => {
                self.state
                    .typed
                    .set(Slot::Comune, self.state.comuni.name(comune).to_owned());
                self.state.list = None;
                self.focus = Some(Focus::Field(Slot::Comune));
            }
            Action::Zone(asl) => {
                self.update(ctx, Event::Typed(Slot::Zone, asl.slug().to_owned()));
                self.focus = Some(Focus::Field(Slot::ZoneComune));
            }
            Action::List(key) => self.state.move_in_list(key),
        }
        true
    }

    /// "Continua": what is typed is read, kept and left behind, or shown to be wrong.
    fn proceed(&mut self, ctx: &Context<Self>) {
        if self.waits() {
            return;
        }
        let question = match self.state.page() {
            Page::Question(question) => question,
            Page::Start => return self.open(ctx, self.state.following(None)),
            Page::Check => {
                self.open(ctx, Page::Result);
                // Once an interview: whoever embeds it is not told that she went back.
                if !self.state.completed {
                    self.state.completed = true;
                    ctx.props().around.emit(Navigation::Completed);
                }
                return;
            }
            Page::Result | Page::Today | Page::Programme | Page::Glossary => return,
            page @ (Page::Map | Page::Estimate(_)) => {
                let next = later::advance(&mut self.state, page);
                return self.go_on(ctx, next);
            }
        };
        let kept = match question {
            Question::Comune => read::keep_comune(&mut self.state),
            question => later::keep(&mut self.state, question),
        };
        let next = kept.map(|()| self.state.following(Some(question)));
        self.go_on(ctx, next);
    }

    /// To the page that follows, or to what is wrong on this one.
    fn go_on(&mut self, ctx: &Context<Self>, next: Result<Page, Problem>) {
        match next {
            Ok(page) => self.open(ctx, page),
            Err(problem) => {
                self.state.problem = Some(problem);
                self.state.list = None;
                self.focus = Some(Focus::Errors);
            }
        }
    }

    fn open(&mut self, ctx: &Context<Self>, page: Page) {
        let number = self.state.forward(page);
        self.shown();
        ctx.props().around.emit(Navigation::Forward(number));
    }

    fn say_title(&self, ctx: &Context<Self>) {
        let words = self.languages.spoken();
        let title = shell::title(&self.state, words);
        ctx.props()
            .around
            .emit(Navigation::Title(title, words.text().lang()));
    }
}
