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
  const later = (id) => text(link(id)).catch(() => null);
  const places = Promise.all([later("nc-places"), later("nc-bases")]);
  const languages = [...document.querySelectorAll("link[data-nc-lang]")].map(({ id, dataset }) => [
    dataset.ncLang,
    Promise.all([later(id), later(`${id}-result`)]),
  ]);

  const [comuni, italian] = await Promise.all([
    text(link("nc-comuni")),
    // The widget begins without the words of the result.
    text(link("nc-it")),
    // wasm-bindgen compiles while it streams, or afterwards where a server sends another type than application/wasm.
    init({ module_or_path: ask(link("nc-wasm")) }),
  ]);
  if (!start(root, comuni, italian)) throw new Error("nc: parts of different versions");
  fallback.hidden = true;

  // The page lives on without places or without another language, and says so. Without Italian it cannot.
  await Promise.all([
    places.then((texts) => supply_places(...texts)),
    ...languages.map(async ([lang, words]) => {
      const [first, result] = await words;
      if (lang === "it" && result === null) throw new Error("it-result");
      supply_text(lang, first, result);
    }),
  ]);
}

boot().catch(giveUp);
