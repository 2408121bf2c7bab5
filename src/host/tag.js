// `<nasko-cresco>`: the element that the editor of a site pastes. Its children are shown until the widget works, and if it
// never does.
import { assets, version, words } from "./assets.js";
import { groundChanged } from "./ground.js";
import { hints } from "./hints.js";
import { known, preferred } from "./language.js";
import { how } from "./load.js";
import { ownPlaces } from "./own.js";
import { begin, dismiss, dressed, isDressed, lodge, whole } from "./pool.js";
import { shade } from "./theme.js";
import { said, warn } from "./warn.js";
import { check, themed } from "./wrong.js";

// An address in a stack, without the line and the column.
const ADDRESS = /(?:https?|file):[^\s)]+?(?=:\d+:\d+)/;

// It cannot go on: a trap has ended the module, and every widget with it.
let dead = false;
const standing = new Set();

// What the policy of the page forbids, for the diagnosis.
const violations = [];
document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective, disposition }) => {
  if (violations.length < 50) violations.push({ blockedURI, effectiveDirective, disposition });
});

const heights = new ResizeObserver((changes) => {
  for (const { target } of changes) target.measure();
});

const TYPING = [
  "keydown",
  "keypress",
  "keyup",
  "beforeinput",
  "input",
  "compositionstart",
  "compositionupdate",
  "compositionend",
];

// Keys that write nothing go on: the page may have a use for Tab or Escape.
function keepTyping(event) {
  if (!event.key || event.key.length === 1) event.stopPropagation();
}

function languageAround(element) {
  const found = element.closest("[lang]:not(nasko-cresco)");
  const { host } = element.getRootNode();
  return found ? found.lang : host && languageAround(host);
}

export class NaskoCresco extends HTMLElement {
  static get observedAttributes() {
    return ["lang", "theme", "asl", "regime", "application-date", "measures", "exit-url", "places-src", "style", "class"];
  }

  static get version() {
    return version;
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.fallback = document.createElement("slot");
    root.append(this.fallback);
    dressed(root);
    // What she types is no short cut of the page's. A script that goes and looks can read it all the same: docs/privacy.md.
    for (const type of TYPING) root.addEventListener(type, keepTyping);
  }

  connectedCallback() {
    standing.add(this);
    heights.observe(this);
    // One that has been through another document comes back without its style.
    if (!isDressed(this.shadowRoot)) dressed(this.shadowRoot);
    if (this.home) this.dress();
    else this.start();
  }

  // One that is moved is on the page again before the task is over, and keeps her answers; one that is taken away forgets them,
  // and may be put back to try again.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      standing.delete(this);
      heights.unobserve(this);
      if (this.home) dismiss(this.home);
      this.home = null;
      this.failed = false;
      this.said?.remove();
      this.fallback.hidden = false;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (!this.home || before === now) return;
    if (["theme", "style", "class"].includes(name)) this.dress();
    else if (name === "lang") whole().then(() => this.home?.widget.speak(this.home.id, this.language()), () => {});
    else if (name === "places-src") whole().then(() => this.takePlaces(), () => {});
    else if (name === "exit-url") this.checkExit();
    else this.home.widget.set(this.home.id);
  }

  async start() {
    if (this.starting || this.failed) return;
    this.starting = true;
    try {
      if (dead) throw new Error("nc: stopped");
      if (new URLSearchParams(location.search).has("diagnose")) this.diagnose();
      let lang;
      let widget;
      // It may be changed while it comes.
      while (lang !== this.language()) {
        lang = this.language();
        widget = await begin(lang);
      }
      if (this.isConnected && !dead) {
        lodge(this, widget, lang);
        this.fallback.hidden = true;
        this.dress();
        this.checkExit();
        this.settle(this.home);
      }
    } catch (error) {
      this.fail(error);
    }
    this.starting = false;
  }

  // What comes later, if the element still stands by then.
  async settle(home) {
    hints(assets, how);
    try {
      await whole();
      if (this.home === home) this.takePlaces();
    } catch (error) {
      if (this.home === home) this.fail(error);
    }
  }

  // The list that its editor has set. What reads a list comes with the rest of the program.
  takePlaces() {
    const own = this.getAttribute("places-src") || null;
    if (this.home && (this.home.places || null) !== own) ownPlaces(this.home, own, assets);
  }

  // Its own; or that of the page around it, where somebody has translated that; or else the one that her browser likes best.
  language() {
    const tags = Object.keys(assets.texts);
    const own = this.getAttribute("lang");
    check("lang", own, tags);
    const around = known(tags, languageAround(this));
    return known(tags, own) ?? (around && around !== "it" ? around : preferred(tags)) ?? "it";
  }

  dress() {
    const theme = this.getAttribute("theme");
    check("theme", theme);
    shade(this, this.home.root, themed(theme), warn);
  }

  checkExit() {
    check("exit-url", this.getAttribute("exit-url"));
  }

  // No answer and no outcome is ever in an event.
  tell(type, detail = null) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  measure() {
    const { height } = this.getBoundingClientRect();
    if (!this.home || height === this.height) return;
    this.height = height;
    this.tell("resize");
  }

  context() {
    return { assets, version, violations, base: document.baseURI, script, home: "element", lang: this.language(), warnings: [...said], engine: how.engine };
  }

  async diagnose() {
    if (this.diagnosed) return;
    this.diagnosed = true;
    const ground = document.createElement("div");
    ground.className = "nc-shade";
    const place = document.createElement("div");
    place.className = "nc";
    ground.append(place);
    this.shadowRoot.append(ground);
    shade(this, ground, "italia", () => {});
    try {
      const { report } = await import(assets.diagnose);
      await report(place, { ...this.context(), error: this.error });
    } catch (error) {
      console.error(error);
    }
  }

  // Shows the children again, or the way to the consultori where there are none; and tells the editor why.
  async fail(error) {
    if (this.failed) return;
    this.failed = true;
    this.error = error;
    const worked = Boolean(this.home);
    const focused = this.shadowRoot.activeElement;
    if (worked && dead) this.home.root.remove();
    else if (worked) dismiss(this.home);
    this.home = null;
    this.fallback.hidden = false;
    if (worked || !this.textContent.trim()) {
      const list = document.createElement("a");
      list.href = assets.list;
      list.textContent = words.list;
      this.said = document.createElement("p");
      this.said.tabIndex = -1;
      this.said.append(`${words.fault} `, list);
      this.fallback.before(this.said);
      if (focused) this.said.focus();
    }
    let told = { reason: "broken", text: error };
    try {
      const { explain } = await import(assets.diagnose);
      told = await explain(error, this.context());
    } catch {
      // Not even that could be had: what the browser says has to do.
    }
    console.error(told.text);
    this.tell("error", { reason: told.reason });
  }
}

// The script that this is, or the bundle that it is in: `import.meta.url` is another thing to some bundlers.
const script = String(new Error().stack).match(ADDRESS)?.[0];

// Whether an error ends the widget: a trap that came through this script, or one in the plain JavaScript. A listener of the
// site's that fails while we call it does not.
function ours(error) {
  const stack = String(error?.stack);
  const trap = globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  return (trap && stack.includes(script)) || stack.match(ADDRESS)?.[0] === assets.plain.href;
}

function giveUp(error) {
  if (dead || !ours(error)) return;
  dead = true;
  for (const element of standing) element.fail(error);
}

addEventListener("error", ({ error }) => giveUp(error));
addEventListener("unhandledrejection", ({ reason }) => giveUp(reason));
groundChanged(() => {
  for (const element of standing) if (element.home) element.dress();
});
