//! What stands around one widget, as the script of its home made it: `src/host/page.js`, `chiosco.js` or `pool.js`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::widget::Navigation;

// Few methods, and all of texts: each one more takes some of the script.
#[wasm_bindgen]
extern "C" {
    /// A page, or an element on another site.
    #[derive(Clone)]
    pub type Around;

    /// What the editor has set, by the name of its attribute; nothing where it is left open.
    #[wasm_bindgen(method)]
    pub fn setting(this: &Around, name: &str) -> Option<String>;

    #[wasm_bindgen(method)]
    fn say(this: &Around, what: &str, about: &str);
}

impl Around {
    /// Does what the widget asks.
    pub fn follow(&self, navigation: Navigation) {
        match navigation {
            Navigation::Forward(number) => self.say("forward", &number.to_string()),
            Navigation::Back => self.say("back", ""),
            Navigation::Restart => self.say("restart", ""),
            Navigation::Focus(selector) => self.say("focus", &selector),
            Navigation::Title(text, lang) => {
                self.say("title", &text);
                self.say("lang", lang.tag());
            }
            Navigation::Ready => self.say("ready", ""),
            Navigation::Codes => self.say("codes", ""),
            Navigation::Speak(lang) => self.say("speak", lang.tag()),
            Navigation::Further(lang) => self.say("further", lang.tag()),
            Navigation::Map => self.say("map", ""),
            Navigation::Carry(how) => self.say("carry", how),
            Navigation::Completed => self.say("completed", ""),
            Navigation::Leave => self.say("leave", ""),
        }
    }

    /// Tells the editor of a setting that there is not.
    pub fn refuse(&self, name: &str) {
        self.say("refuse", name);
    }
}
