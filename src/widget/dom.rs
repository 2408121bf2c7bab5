//! Elements, built by calls.
//!
//! `html!` writes the code of every element out in full, some hundred bytes each, and of every listener; here an element is
//! a few calls of the same functions.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VTag, VText};
use yew::{AttrValue, Html};

use crate::text::{Msg, Words};

/// An element in the making. Boxed, so that each call moves a pointer.
pub struct El(Box<Making>);

struct Making {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
}

/// Around what is Italian in another language, see `build/locales/write.rs`.
const ITALIAN: char = '\u{2066}';
const ITALIAN_END: char = '\u{2069}';

thread_local! {
    /// Each list of names of attributes that an element of ours has, once: Yew wants them to live for ever, and there are only
    /// as many as there are kinds of element. Its own way, a map for every element, is a good part of a kilobyte more.
    static NAMES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The list of names that lives for ever.
fn for_ever(names: Vec<&'static str>) -> &'static [&'static str] {
    NAMES.with_borrow_mut(|known| {
        if let Some(same) = known.iter().find(|known| ***known == names) {
            return *same;
        }
        let new: &'static [&'static str] = names.leak();
        known.push(new);
        new
    })
}

/// An element by its tag, its classes and the attributes that are always the same: `p.nc-hint id=nc-hint`.
#[inline(never)]
pub fn el(template: &'static str) -> El {
    let mut words = template.split(' ');
    let first = words.next().unwrap_or_default();
    let (tag, classes) = first.split_once('.').unwrap_or((first, ""));
    let mut element = El(Box::new(Making {
        tag: VTag::new(AttrValue::Static(tag)),
        names: Vec::new(),
        values: Vec::new(),
    }));
    if !classes.is_empty() {
        element = element.set("class", &classes.replace('.', " "));
    }
    for word in words {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        element = element.with(name, value);
    }
    element
}

impl El {
    /// With an attribute that is always the same.
    #[inline(never)]
    pub fn with(self, name: &'static str, value: &'static str) -> El {
        self.attribute(name, AttrValue::Static(value))
    }

    /// With an attribute.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: &str) -> El {
        self.attribute(name, AttrValue::from(value.to_owned()))
    }

    /// On another site the classes are names for its style sheet as well: `::part(nc-button)`.
    fn attribute(mut self, name: &'static str, value: AttrValue) -> El {
        if name == "class" {
            self = self.attribute("part", value.clone());
        }
        self.0.names.push(name);
        self.0
            .values
            .push(Some(AttributeOrProperty::Attribute(value)));
        self
    }

    /// With a message after what it holds.
    #[inline(never)]
    pub fn say(self, words: &Words, message: Msg) -> El {
        self.text(words.get(message))
    }

    /// With a text after what it holds. What is marked as Italian in it, in another language, is an element of that language.
    #[inline(never)]
    pub fn text(self, text: &str) -> El {
        let Some((before, marked)) = text.split_once(ITALIAN) else {
            return self.plain(text);
        };
        let (italian, after) = marked.split_once(ITALIAN_END).unwrap_or((marked, ""));
        let italian = el("bdi lang=it").plain(italian);
        self.plain(before).add(italian).text(after)
    }

    /// With a text as it is.
    fn plain(mut self, text: &str) -> El {
        if !text.is_empty() {
            self.0.tag.add_child(VText::new(text.to_owned()).into());
        }
        self
    }

    /// With another element after what it holds.
    #[inline(never)]
    pub fn add(mut self, child: El) -> El {
        self.0.tag.add_child(child.into());
        self
    }

    /// With several elements after what it holds.
    #[inline(never)]
    pub fn all(self, children: Vec<El>) -> El {
        children.into_iter().fold(self, El::add)
    }

    /// With what it does.
    #[inline(never)]
    pub fn on(mut self, listener: Rc<dyn Listener>) -> El {
        self.0.tag.add_listener(listener);
        self
    }

    /// With what stands in it, where it is a field.
    #[inline(never)]
    pub fn value(mut self, value: &str) -> El {
        self.0.tag.set_value(AttrValue::from(value.to_owned()));
        self
    }

    /// With whether it is checked, where it is a field that can be.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> El {
        self.0.tag.set_checked(checked);
        self
    }

    /// Told from its siblings, so that it is not taken for another of them.
    #[inline(never)]
    pub fn key(mut self, key: usize) -> El {
        self.0.tag.key = Some(key.into());
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Html {
        let Making {
            mut tag,
            names,
            values,
        } = *element.0;
        tag.set_attributes(Attributes::Dynamic {
            keys: for_ever(names),
            values: values.into_boxed_slice(),
        });
        Html::from(tag)
    }
}

/// An Italian name, marked for what stands in a text of another language.
#[inline(never)]
pub fn italian(name: &str) -> String {
    let mut marked = String::from(ITALIAN);
    marked.push_str(name);
    marked.push(ITALIAN_END);
    marked
}

/// A paragraph.
pub fn p(text: &str) -> El {
    el("p").text(text)
}
