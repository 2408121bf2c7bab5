// Starts the widget in a page. All that it needs is asked for at once, at the addresses that the page preloads; whatever
// goes wrong, what remains on the screen is the static part of the page, never nothing.
import init, { start, supply_places, supply_text } from "./glue.js";

const root = document.getElementById("nc-root");
const fallback = document.getElementById("nc-fallback");
const fault = document.getElementById("nc-fault");

// The same request as the preload, so that the browser makes one of the two.
async function ask(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${response.status} ${link.href}`);
  return response;
}

const text = async (link) => (await ask(link)).text();
const link = (id) => document.getElementById(id);

// The widget cannot go on: a trap ends the whole module.
function giveUp(reason) {
  console.error(reason);
  root.hidden = true;
  fallback.hidden = false;
  fault.hidden = false;
  fault.tabIndex = -1;
  fault.focus();
}

// Whether an error is the widget's; others' scripts and extensions may fail as they like.
const ours = (error) =>
  (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) ||
  String(error?.stack).includes(import.meta.url);

addEventListener("error", ({ error }) => ours(error) && giveUp(error));
addEventListener("unhandledrejection", ({ reason }) => ours(reason) && giveUp(reason));

async function boot() {
  // Caught here already, as they may fail before the widget is there to be told.
  const later = ["nc-places", "nc-bases"].map((id) => text(link(id)).catch(() => null));
  const languages = [...document.querySelectorAll("link[data-nc-lang]")].map((link) => [
    link.dataset.ncLang,
    text(link).catch(() => null),
  ]);

  const [comuni, italian] = await Promise.all([
    text(link("nc-comuni")),
    text(link("nc-it")),
    // wasm-bindgen compiles while it streams, or afterwards where a server sends another type than application/wasm.
    init({ module_or_path: ask(link("nc-wasm")) }),
  ]);
  start(root, comuni, italian);
  fallback.hidden = true;

  // The page lives on without them: it says that it knows no places, or speaks Italian only.
  await Promise.all([
    Promise.all(later).then((texts) => supply_places(...texts)),
    ...languages.map(async ([lang, words]) => supply_text(lang, await words)),
  ]);
}

boot().catch(giveUp);
