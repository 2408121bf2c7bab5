//! Elements, built by calls.
//!
//! `html!` writes the code of every element out in full, some hundred bytes each, and of every listener; here an element is
//! a few calls of the same functions.

use std::rc::Rc;

use yew::virtual_dom::{Listener, VTag, VText};
use yew::{AttrValue, Html};

use crate::text::{Msg, Words};

/// An element in the making. Boxed, so that each call moves a pointer.
pub struct El(Box<VTag>);

/// An element by its tag, its classes and the attributes that are always the same: `p.nc-hint id=nc-hint`.
#[inline(never)]
pub fn el(template: &'static str) -> El {
    let mut words = template.split(' ');
    let first = words.next().unwrap_or_default();
    let (tag, classes) = first.split_once('.').unwrap_or((first, ""));
    let mut tag = VTag::new(AttrValue::Static(tag));
    if !classes.is_empty() {
        tag.add_attribute("class", AttrValue::from(classes.replace('.', " ")));
    }
    for word in words {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        tag.add_attribute(name, AttrValue::Static(value));
    }
    El(Box::new(tag))
}

impl El {
    /// With an attribute that is always the same.
    #[inline(never)]
    pub fn with(mut self, name: &'static str, value: &'static str) -> El {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// With an attribute.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &str) -> El {
        self.0
            .add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// With a message after what it holds.
    #[inline(never)]
    pub fn say(self, words: &Words, message: Msg) -> El {
        self.text(words.get(message))
    }

    /// With a text after what it holds.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> El {
        self.0.add_child(VText::new(text.to_owned()).into());
        self
    }

    /// With another element after what it holds.
    #[inline(never)]
    pub fn add(mut self, child: El) -> El {
        self.0.add_child(child.into());
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
        self.0.add_listener(listener);
        self
    }

    /// With what stands in it, where it is a field.
    #[inline(never)]
    pub fn value(mut self, value: &str) -> El {
        self.0.set_value(AttrValue::from(value.to_owned()));
        self
    }

    /// With whether it is checked, where it is a field that can be.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> El {
        self.0.set_checked(checked);
        self
    }

    /// Told from its siblings, so that it is not taken for another of them.
    #[inline(never)]
    pub fn key(mut self, key: usize) -> El {
        self.0.key = Some(key.into());
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Html {
        Html::from(*element.0)
    }
}

/// A paragraph.
pub fn p(text: &str) -> El {
    el("p").text(text)
}
