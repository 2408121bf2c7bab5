// Brings what a widget is made of. Whatever fails on the way is told to whoever called; nothing is shown here.
import { ask } from "./ask.js";
import init, { begin, bring_further, bring_map, bring_places, bring_text, more, mount, own_places, set, speak, went, wipe } from "./glue.js";

const wasm = { begin, bring_further, bring_map, bring_places, bring_text, mount, own_places, set, speak, went, wipe };

export const text = async (address) => (await ask(address)).text();

// How it came, for whoever tells the editor what could be better.
export const how = {};

// The Rust of the widget: as WebAssembly, or the same as plain JavaScript where there is none, or a policy, a server or an old
// browser does not let it through.
async function rust(assets) {
  how.engine = "plain";
  if (!globalThis.WebAssembly) return import(assets.plain);
  const response = ask(assets.wasm);
  try {
    // wasm-bindgen compiles while it streams, or afterwards where a server sends another type than application/wasm.
    await init({ module_or_path: response });
    how.engine = "wasm";
    how.type = (await response).headers.get("content-type");
    return wasm;
  } catch (error) {
    how.engine = "plain";
    how.error = error;
    // Where neither works, the first is what there is to mend.
    return import(assets.plain).catch(() => Promise.reject(error));
  }
}

// Loads everything, what the first question needs first. `begun` gives the widget's functions; `whole` comes when the rest has
// come as well, or is known not to come: then the widget goes on without, and says so.
export function load(assets, lang) {
  const later = (address) => text(address).catch(() => null);
  const words = text(assets.texts[lang][0]);
  // The plain program is one.
  const second = globalThis.WebAssembly && ask(assets.more);
  second?.catch(() => {});
  const begun = (async () => {
    const [comuni, said, widget] = await Promise.all([text(assets.comuni), words, rust(assets)]);
    if (!widget.begin(comuni, lang, said)) throw new Error("nc: parts of different versions");
    return widget;
  })();
  const rest = Promise.all([later(assets.places), later(assets.bases)]);
  const whole = begun.then(async (widget) => {
    // So that nothing is asked for when she presses. A kiosk has none.
    if (assets.carry) import(assets.carry).catch(() => {});
    // It is there before the places: the widget waits for them, and calls nothing of it before. On a poor network it may be lost
    // once.
    if (how.engine === "wasm") await more(second).catch(() => more(ask(assets.more)));
    widget.bring_places(...(await rest));
    performance.mark("nc:whole");
  });
  // Another language, once it is asked for, and once only; the widget is told where it does not come.
  const coming = {};
  const bring = (tag) =>
    (coming[tag] ??= (async () => {
      const widget = await begun;
      if (!widget.bring_text(tag, await later(assets.texts[tag][0]))) delete coming[tag];
    })());
  return { begun, whole, bring, lang };
}
