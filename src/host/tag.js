// `<nasko-cresco>`: the element that the editor of a site pastes. Its children are shown until the widget works, and if it
// never does.
import { assets, version, words } from "./assets.js";
import { elsewhere } from "./exit.js";
import { groundChanged } from "./ground.js";
import { hints } from "./hints.js";
import { ownPlaces } from "./own.js";
import { begin, dismiss, dressed, lodge, whole } from "./pool.js";
import { shade } from "./theme.js";
import { refuse, warn } from "./warn.js";

const THEMES = ["italia", "lombardia", "host"];

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
  }

  connectedCallback() {
    standing.add(this);
    heights.observe(this);
    if (this.home) this.dress();
    else this.start();
  }

  // One that is moved is on the page again before the task is over, and keeps her answers; one that is taken away forgets them.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      standing.delete(this);
      heights.unobserve(this);
      if (this.home) dismiss(this.home);
      this.home = null;
      this.fallback.hidden = false;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (!this.home || before === now) return;
    if (["theme", "style", "class"].includes(name)) this.dress();
    else if (name === "lang") whole().then(() => this.home?.widget.speak(this.home.id, this.language()), () => {});
    else if (name === "places-src") ownPlaces(this.home, now, assets);
    else if (name === "exit-url") this.checkExit();
    else this.home.widget.set(this.home.id);
  }

  async start() {
    if (dead || this.starting) return;
    this.starting = true;
    try {
      if (new URLSearchParams(location.search).has("diagnose")) this.diagnose();
      const lang = this.language();
      const widget = await begin(lang);
      if (!this.isConnected || dead) return;
      this.home = lodge(this, widget, lang);
      this.fallback.hidden = true;
      this.dress();
      this.checkExit();
      hints(assets);
      await whole();
      const own = this.getAttribute("places-src");
      if (own && this.home) await ownPlaces(this.home, own, assets);
    } catch (error) {
      this.fail(error);
    } finally {
      this.starting = false;
    }
    // It may have been taken away and put back meanwhile.
    if (this.isConnected && !this.home && !this.failed) this.start();
  }

  // Its own, or else that of the page around it.
  language() {
    const known = (tag) => {
      const wanted = tag?.toLowerCase();
      return [wanted, wanted?.split("-")[0]].find((one) => one in assets.texts);
    };
    const own = this.getAttribute("lang");
    if (own && !known(own)) refuse("lang", own);
    return known(own) ?? known(this.closest("[lang]:not(nasko-cresco)")?.lang) ?? "it";
  }

  dress() {
    const theme = this.getAttribute("theme") || "italia";
    if (!THEMES.includes(theme)) refuse("theme", theme);
    shade(this, this.home.root, THEMES.includes(theme) ? theme : "italia", warn);
  }

  checkExit() {
    const set = this.getAttribute("exit-url");
    if (set && elsewhere(set) !== set) refuse("exit-url", set);
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
    return { assets, version, violations, base: document.baseURI, script, home: "element", lang: this.language() };
  }

  async diagnose() {
    const place = document.createElement("div");
    place.className = "nc-shade";
    this.shadowRoot.append(place);
    const { report } = await import(assets.diagnose);
    await report(place, this.context());
  }

  // Shows the children again, or the way to the consultori where there are none; and tells the editor why.
  async fail(error) {
    if (this.failed) return;
    this.failed = true;
    const worked = Boolean(this.home);
    const focused = this.shadowRoot.activeElement;
    this.home?.root.remove();
    this.home = null;
    this.fallback.hidden = false;
    if (worked || !this.textContent.trim()) {
      const said = document.createElement("p");
      said.tabIndex = -1;
      const list = document.createElement("a");
      list.href = assets.list;
      list.textContent = words.list;
      said.append(`${words.fault} `, list);
      this.fallback.before(said);
      if (focused) said.focus();
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
