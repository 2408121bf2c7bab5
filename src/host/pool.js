// The widgets of a page with elements: what they need is loaded once, and one whose element was taken away is kept for the next,
// as Yew never frees a widget.
import { assets } from "./assets.js";
import { elsewhere, leave } from "./exit.js";
import { Home } from "./home.js";
import { load, text } from "./load.js";
import { builtIn } from "./own.js";
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
    this.assets = assets;
  }

  set(name) {
    if (name === "site") return assets.site.href;
    // Another site's page is no kiosk.
    if (name === "chiosco") return null;
    // Whether it is on the page: one that is not may not leave it.
    if (name === "stands") return this.element.isConnected ? "" : null;
    return this.element.getAttribute(name) || null;
  }

  bring(tag) {
    loading.bring(tag);
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
    // Where several stand, the one that she is in says where to.
    const home = all.find(({ element }) => element.shadowRoot?.activeElement) ?? this;
    const url = elsewhere(home.set("exit-url"));
    leave(() => {
      try {
        top.location.replace(url);
      } catch {
        // It is blank already.
      }
    });
  }
}

// What the first element asks for begins first: its language.
export async function begin(lang) {
  if (!loading) {
    const styled = sheet && text(assets.style).then((css) => sheet.replaceSync(css));
    loading = { ...load(assets, lang), styled, lang };
    // Whoever waits for it is told; whoever does not need it goes on.
    loading.whole.catch(() => {});
  }
  const { begun, styled } = loading;
  try {
    const [widget] = await Promise.all([begun, styled]);
    if (lang !== loading.lang) await loading.bring(lang);
    return widget;
  } catch (error) {
    // The next element tries again, while nothing stands on what has come.
    if (!all.length) loading = undefined;
    throw error;
  }
}

export const whole = () => loading.whole;

export function dressed(root) {
  try {
    root.adoptedStyleSheets = [sheet];
    if (sheet) return;
  } catch {
    // Made in another document, or not at all.
  }
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = assets.style;
  root.append(link);
}

export const isDressed = (root) => Boolean(root.adoptedStyleSheets?.length || root.querySelector("link"));

// A widget for an element: one that stands idle, or a new one. The element has it before it is told so.
export function lodge(element, widget, lang) {
  const home = idle.pop() ?? new Lodging(widget);
  home.element = element;
  element.home = home;
  element.shadowRoot.append(home.root);
  if (home.id === undefined) {
    home.id = widget.mount(home.root, home);
    all.push(home);
  } else {
    widget.set(home.id);
    queueMicrotask(() => home.ready());
  }
  widget.speak(home.id, lang);
}

// Nothing of hers is left in it, nor of its element.
export function dismiss(home) {
  home.widget.wipe(home.id);
  if (home.places) builtIn(home);
  for (const opened of home.root.querySelectorAll("details[open]")) opened.open = false;
  home.number = 0;
  home.root.remove();
  // Until it is drawn anew it may still be asked for what is set.
  home.element = document.createElement("div");
  home.element.tell = () => {};
  idle.push(home);
}

// What the browser has kept of a page and brings back is as new.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) for (const { widget, id } of all) widget.wipe(id);
});
