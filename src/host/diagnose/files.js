// The files of the build, and how each must be sent.
import { bare } from "./address.js";

// How files must be sent. A script of another type the browser refuses; the rest is read whatever it is called.
export const KINDS = {
  wasm: { mime: "application/wasm", ending: "wasm", fits: /^application\/wasm$/ },
  script: { mime: "text/javascript", ending: "js", fits: /^(text|application)\/(x-)?(java|ecma)script$/, strict: true },
  style: { mime: "text/css", ending: "css", fits: /^text\/css$/, strict: true },
  text: { mime: "text/plain", ending: "txt", fits: /^text\/plain$/ },
};

// The files that all who load the widget need, or most; `texts` and what else there is come after them.
const NAMED = {
  wasm: { name: "programma (WebAssembly)", kind: "wasm" },
  more: { name: "programma (WebAssembly, parte 2)", kind: "wasm", more: true },
  plain: { name: "programma (JavaScript)", kind: "script", plain: true },
  style: { name: "stile", kind: "style", needed: true },
  comuni: { name: "comuni", kind: "text", needed: true },
  places: { name: "consultori", kind: "text" },
  bases: { name: "fonti", kind: "text" },
  map: { name: "mappa", kind: "text" },
};

const kindOf = (url) => Object.keys(KINDS).find((kind) => bare(url).endsWith(`.${KINDS[kind].ending}`));

/** All files of the build, and whether the widget can start without them. */
export function files({ assets = {}, script, lang }) {
  const { texts = {}, ...single } = assets;
  const words = Object.entries(texts).flatMap(([tag, urls]) =>
    urls.map((url, part) => ({
      name: `testi (${tag}, parte ${part + 1})`,
      url: String(url),
      kind: "text",
      needed: tag === "it" || tag === lang,
    })),
  );
  const others = Object.entries(single).map(([name, url]) => ({
    name,
    url: String(url),
    ...(NAMED[name] ?? { kind: kindOf(String(url)), extra: true }),
  }));
  const entry = { name: "script del frammento", url: script, kind: "script", entry: true };
  return [...(script ? [entry] : []), ...others, ...words].filter(({ kind }) => kind);
}

export const fits = ({ kind, type }) => KINDS[kind].fits.test(type.split(";")[0].trim().toLowerCase());
