// Starts the widget in its own page. Whatever goes wrong, what remains on the screen is the static part of the page, never
// nothing. What only a page in a frame or a waiting room needs, or one that an editor has set otherwise, is `embedded.js`.
import { elsewhere, forget, leave } from "./exit.js";
import { Home } from "./home.js";
import { known, preferred } from "./language.js";
import { how, load } from "./load.js";
import { later } from "./page-assets.js";

const by = (id) => document.getElementById(`nc-${id}`);
const parameters = new URLSearchParams(location.search);

// The addresses stand in the page's tags, so that the browser asks for the files before this script is there.
const assets = { ...later };
for (const name of ["wasm", "more", "comuni", "places", "bases"]) assets[name] = by(name).href;

class Page extends Home {
  constructor() {
    super(document);
    // How many entries of the browser's history lie before this one, and from which of them the pages are counted.
    this.depth = this.first = history.state ?? 0;
  }

  set(name) {
    // What is wrong in the address is said on the page, and the page is there to be left.
    if (name === "told" || name === "stands") return "";
    // Another folder's list of places is not for a link to choose.
    if (name === "site") return null;
    return parameters.get(name) ?? (name === "application-date" ? parameters.get("data") : null);
  }

  // An entry of the history holds its depth, and nothing of her answers.
  forward(number) {
    this.first = ++this.depth - number;
    history.pushState(this.depth, "");
  }

  restart() {
    this.first = this.depth;
    history.replaceState(this.depth, "");
  }

  back() {
    history.back();
  }

  title(text) {
    document.title = text;
  }

  lang(tag) {
    const { documentElement } = document;
    documentElement.lang = tag;
    documentElement.dir = this.root.querySelector(".nc").dir;
  }

  ready() {
    performance.mark("nc:ready");
  }

  // To before her first page, so that Back does not lead to one of them; then away.
  leave() {
    const go = () => location.replace(elsewhere(parameters.get("exit-url")));
    this.left = true;
    (this.forget ?? forget)();
    leave(() => {
      if (!this.depth) return go();
      addEventListener("popstate", go);
      setTimeout(go, 300);
      history.go(-this.depth);
    });
  }
}

const page = new Page();
page.assets = assets;

// The exit of the static part.
document.querySelector("a.nc-exit").addEventListener("click", (event) => {
  event.preventDefault();
  page.leave();
});

// What the policy of a server forbids, for the diagnosis.
const violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event));

// The widget cannot go on: a trap ends the whole module.
async function giveUp(error) {
  by("root").hidden = true;
  by("fallback").hidden = false;
  const fault = by("fault");
  fault.hidden = false;
  fault.tabIndex = -1;
  fault.focus();
  console.error(error);
  // Nobody may be there who could press "reload". Not where that would fail as well.
  if (parameters.has("chiosco")) {
    setInterval(() => fetch("").then(({ ok }) => ok && location.reload(), () => {}), 60_000);
  }
  const { explain } = await import(later.diagnose);
  const { reason, text } = await explain(error, context());
  console.error(text);
  page.failed?.(reason);
}

const context = () => ({ assets, violations, version: later.version, base: document.baseURI, engine: how.engine });

// Whether an error is the widget's; others' scripts and extensions may fail as they like.
const ours = (error) =>
  (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) ||
  [import.meta.url, later.plain].some((script) => String(error?.stack).includes(script));

addEventListener("error", ({ error }) => ours(error) && giveUp(error));
addEventListener("unhandledrejection", ({ reason }) => ours(reason) && giveUp(reason));

async function boot() {
  const tags = Object.keys(assets.texts);
  // The browser of a waiting room is nobody's.
  const lang = known(tags, parameters.get("lang")) ?? (parameters.has("chiosco") ? "it" : preferred(tags)) ?? "it";
  const loading = load(assets, lang);
  page.bring = loading.bring;
  if (parent !== window || ["asl", "chiosco", "diagnose", "measures", "places-src", "theme"].some((name) => parameters.has(name))) {
    const { embed } = await import(later.embedded);
    await embed(page, { assets, parameters, loading, context });
  }
  page.widget = await loading.begun;
  // After a reload the history may stand at a page that no longer is.
  page.restart();
  page.id = page.widget.mount(by("root"), page);
  addEventListener("popstate", ({ state }) => {
    if (state === null) return;
    page.depth = state;
    page.widget.went(page.id, Math.max(0, state - page.first));
  });
  // What the browser has kept of a page and brings back is as new.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    page.widget.wipe(page.id);
    page.restart();
  });
  by("fallback").hidden = true;
  await loading.whole;
  if (parent === window && navigator.serviceWorker) {
    // Without it the page needs a network, and no more than that.
    import(later.offline).then(({ offline }) => offline(page)).catch(console.info);
  }
  // It works all the same: the editor may want to know.
  const set = ["lang", "exit-url"].some((name) => parameters.has(name));
  const slow = globalThis.WebAssembly && !/^application\/wasm\b/.test(how.type);
  if (set || slow) {
    const { checkAll, hints } = await import(later.embedded).catch(() => ({}));
    checkAll?.(parameters, tags);
    if (slow) hints?.(assets, how);
  }
}

boot().catch(giveUp);
