//! Elements without events, built by calls.
//!
//! `html!` writes the code of every element out in full, some hundred bytes each; here an element is a few calls of the same
//! functions. Measured on the result page: 13 kB of the wasm in Brotli. What she can press or type in stays `html!`.

use yew::AttrValue;
use yew::Html;
use yew::virtual_dom::{VTag, VText};

/// An element in the making. Boxed, so that each call moves a pointer.
pub struct El(Box<VTag>);

/// An element with that tag.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(AttrValue::Static(tag))))
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

    /// With a class.
    pub fn class(self, class: &'static str) -> El {
        self.with("class", class)
    }

    /// With a text after what it holds.
    #[inline(never)]
    pub fn text(self, text: &str) -> El {
        self.html(VText::new(text.to_owned()).into())
    }

    /// With another element after what it holds.
    #[inline(never)]
    pub fn add(self, child: El) -> El {
        self.html(child.into())
    }

    /// With anything after what it holds.
    #[inline(never)]
    pub fn html(mut self, child: Html) -> El {
        self.0.add_child(child);
        self
    }

    /// With several elements after what it holds.
    #[inline(never)]
    pub fn all(self, children: Vec<El>) -> El {
        children.into_iter().fold(self, El::add)
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
