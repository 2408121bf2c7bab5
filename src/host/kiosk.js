// The page on a device that stands in a waiting room and that anybody may touch: large, with keys of its own, no way out, and
// nothing of her left for who comes next.
import { Home } from "./home.js";
import { Ask } from "./kiosk/ask.js";
import { guard } from "./kiosk/guard.js";
import { Idle, TIMES } from "./kiosk/idle.js";
import { Keypad } from "./kiosk/keypad.js";
import { links } from "./kiosk/link.js";
import { Modals } from "./kiosk/modal.js";
import { Said } from "./kiosk/said.js";
import { watch } from "./kiosk/touch.js";
import { wipe } from "./kiosk/wipe.js";

/**
 * Makes a page that of a kiosk, before its widget stands. `root` is where the widget will be, `lang` the language that the page
 * begins with, and begins with again; `first` is what is said in it, `words(tag)` brings the same in another, `codes(element)`
 * draws the codes in an element.
 */
export function kiosk(page, { root, first, words, codes, lang = "it", times = TIMES }) {
  document.documentElement.classList.add("nc-kiosk");

  const said = new Said(lang, first, { bring: words, changed: () => keypad.changed() });
  const { lang: told, speak } = page;
  page.speak = (tag) => {
    said.want(tag);
    speak.call(page, tag);
  };
  page.lang = (tag) => {
    said.speak(tag);
    told.call(page, tag);
    keypad.changed();
  };
  // The widget brings a question to the top of the window, and does not know what the keys stand over.
  const focused = page.focus;
  page.focus = (selector) => {
    focused.call(page, selector);
    if (keypad.panel) keypad.fit();
  };
  // The browser's history would lead who comes next to where she was.
  for (const name of ["forward", "restart", "back"]) page[name] = Home.prototype[name];

  const modals = new Modals();
  const keypad = new Keypad({ root, modals, said });
  const ask = new Ask({ root, modals, said, whole: times.count });
  links({ root, modals, said, codes });
  guard();

  const close = () => {
    modals.clear();
    keypad.forget();
  };
  const idle = new Idle(
    {
      loses: () => modals.top || said.spoken !== lang || scrollY > 0 || root.querySelector("form")?.dataset.page !== "start",
      ask: (seconds) => ask.ask(seconds),
      stay: (event) => ask.stay(event),
      reset: () => wipe(page, root, lang, close),
      // The last reset may have been yesterday.
      wake: () => page.id !== undefined && !root.hidden && page.widget.set(page.id),
    },
    times,
  );
  watch(idle);
  // A kiosk goes nowhere. Not while the widget is still at what led here.
  page.leave = () => queueMicrotask(() => idle.end());
  // An update is looked for after each reset, and where nobody comes.
  setInterval(() => idle.armed || page.renew?.(), 3_600_000);
}
