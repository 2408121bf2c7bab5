// The widgets of a page with elements: what they need is loaded once, and one whose element was taken away is kept for the next,
// as Yew never frees a widget.
import { assets } from "./assets.js";
import { elsewhere, leave } from "./exit.js";
import { Home } from "./home.js";
import { load, text } from "./load.js";
import { ownPlaces } from "./own.js";
import { refuse } from "./warn.js";

// One sheet for all. Browsers that cannot share one get a link each (`dressed`).
const sheet = "adoptedStyleSheets" in document ? new CSSStyleSheet() : null;

let loading;
const all = [];
const idle = [];

// Where a widget lives while its element is on the page.
class Lodging extends Home {
  constructor(widget) {
    const mount = document.createElement("div");
    mount.className = "nc-shade";
    super(mount);
    this.widget = widget;
  }

  set(name) {
    return name === "site" ? assets.site.href : this.element.getAttribute(name) || null;
  }

  refuse(name) {
    refuse(name, this.set(name));
  }

  ready() {
    this.element.tell("ready");
  }

  completed() {
    this.element.tell("completed");
  }

  // From a frame the whole tab goes, where the browser lets it: after she has clicked or typed. Else the page stays blank.
  leave() {
    for (const { widget, id } of all) widget.wipe(id);
    const url = elsewhere(this.set("exit-url"));
    leave(() => {
      try {
        top.location.replace(url);
      } catch {
        // It is blank already.
      }
    });
  }
}

// What the first element asks for begins first: its language, up to the result.
export async function begin(lang) {
  if (!loading) {
    loading = load(assets, lang);
    loading.lang = lang;
    loading.styled = sheet && text(assets.style).then((css) => sheet.replaceSync(css));
    // Whoever waits for it is told; whoever does not need it goes on.
    loading.whole.catch(() => {});
  }
  const [widget] = await Promise.all([loading.begun, loading.styled]);
  if (lang !== loading.lang) await loading.whole;
  return widget;
}

export const whole = () => loading.whole;

export function dressed(root) {
  if (sheet) {
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = assets.style;
  root.append(link);
}

// A widget for an element: one that stands idle, or a new one.
export function lodge(element, widget, lang) {
  const home = idle.pop() ?? new Lodging(widget);
  home.element = element;
  element.shadowRoot.append(home.root);
  if (home.id === undefined) {
    home.id = widget.mount(home.root, home);
    all.push(home);
  } else {
    widget.set(home.id);
    home.ready();
  }
  widget.speak(home.id, lang);
  return home;
}

// Nothing of hers is left in it, nor of its element.
export function dismiss(home) {
  home.widget.wipe(home.id);
  if (home.places) ownPlaces(home, null, assets);
  home.number = 0;
  home.root.remove();
  // Its answers are wiped when it is drawn anew; until then it may still be asked for what is set.
  home.element = document.createElement("div");
  home.element.tell = () => {};
  idle.push(home);
}
