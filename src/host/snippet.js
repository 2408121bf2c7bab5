// What an editor pastes, and what the page around it must allow. Pure: the configurator shows it, the tests read it.
import { THEMES } from "./wrong.js";

// The least height of a frame that cannot tell its own: most pages then scroll little on a phone.
export const HEIGHT = 800;

// What can be set, by the names that element, loader and address have in common.
export const NAMES = ["asl", "lang", "theme", "measures", "exit-url", "places-src"];

const MEASURES = ["nasko", "cresco"];

const FILES = { element: "nasko-cresco.js", frame: "nasko-cresco-frame.js", bare: "index.html" };

const TITLES = {
  it: "NASKO e CRESCO: aiuti per mamme in Lombardia",
  en: "NASKO and CRESCO: help for mothers in Lombardy",
};

const CHARACTERS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// Text as it stands in an element or in a quoted attribute.
export const escape = (text) => String(text).replace(/[&<>"]/g, (character) => CHARACTERS[character]);

// A tag with its attributes, in order; one that is `true` stands there by its name alone.
const tag = (name, attributes) =>
  `<${[name, ...attributes.map(([key, value]) => (value === true ? key : `${key}="${escape(value)}"`))].join(" ")}>`;

function parse(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

// Where "Esci subito" leads: `{ url }`, empty where nothing is written, or `{ problem }`.
export function exitUrl(text) {
  const typed = text.trim();
  if (!typed) return { url: "" };
  const url = /^https?:\/\//i.test(typed) && parse(typed);
  if (url) return { url: url.href };
  return { problem: "Scrivi l’indirizzo intero, con https:// davanti. Per esempio: https://www.wikipedia.org/" };
}

// Where the ASL's own list is: as `exitUrl`. A path stays one in the element, where it is of the page around it; a frame has
// no other page than its own, and its policy lets it ask no other site.
export function placesUrl(text, way, base) {
  const typed = text.trim();
  if (!typed) return { url: "" };
  const { origin, protocol } = new URL(base);
  const url = /^(https?:\/)?\//i.test(typed) && parse(typed, base);
  // A path with two slashes is another site.
  const path = typed.startsWith("/");
  if (!url || (path && url.origin !== origin))
    return {
      problem:
        "Scrivi l’indirizzo intero, con https:// davanti, oppure un percorso che comincia con una sola barra. Per esempio: /consultori.json",
    };
  if (way !== "element" && url.origin !== origin)
    return {
      problem: `In una cornice l’elenco deve stare sullo stesso sito del widget. Mettilo lì e scrivi un indirizzo che comincia con ${origin}/ oppure scegli «Elemento».`,
    };
  if (protocol === "https:" && url.protocol === "http:")
    return { problem: "Da una pagina sicura il browser non legge un elenco senza https. Scrivi l’indirizzo con https://" };
  return { url: path && way === "element" ? url.pathname + url.search : url.origin + url.pathname + url.search };
}

// Where things are. Within the folder of a version there is that version only.
export function addresses(release, base) {
  const frozen = new URL(base).pathname.endsWith(`/${release.folder}/`);
  return { frozen, newest: base, pinned: frozen ? base : `${base}${release.folder}/` };
}

const isPinned = (choice, { frozen }) => frozen || choice.pinned;

// What is set: pairs of name and value. What is not one of the choices is left out.
export function settings(choice, release, base) {
  const among = (value, values) => (values.includes(value) ? value : "");
  const codes = (pairs) => pairs.map(([code]) => code);
  const values = [
    among(choice.asl, codes(release.asl)),
    among(choice.lang, codes(release.languages)),
    among(choice.theme, THEMES),
    among(choice.measures, MEASURES),
    exitUrl(choice.exitUrl).url,
    placesUrl(choice.placesSrc, choice.way, base).url,
  ];
  return NAMES.map((name, index) => [name, values[index]]).filter(([, value]) => value);
}

// What stands in the page until the element works, and if it never does: Italian words, and a way to a consultorio. The list
// is the newest one: it is there even when the folder of this version no longer is.
export function fallback(choice, release, base) {
  const area = release.asl.find(([slug]) => slug === choice.asl);
  return {
    text: "NASKO e CRESCO erano due fondi della Regione Lombardia per donne incinte e neomamme; oggi sono chiusi. Il consultorio familiare è gratuito e riservato, e conosce gli aiuti di oggi.",
    label: area ? `Consultori familiari: ${area[1]}` : "Consultori familiari della Lombardia",
    url: `${base}consultori.html${area ? `#${encodeURIComponent(area[0])}` : ""}`,
  };
}

// The address of the page that a frame shows.
export function frameUrl(choice, release, base, folder) {
  return `${folder}${FILES.bare}?${new URLSearchParams(settings(choice, release, base))}`;
}

// The words and the link of the fallback as markup, each in a paragraph.
function paragraphs(choice, release, base) {
  const { text, label, url } = fallback(choice, release, base);
  const lang = choice.lang === "it" ? [] : [["lang", "it"]];
  return {
    text: `${tag("p", lang)}${escape(text)}</p>`,
    link: `${tag("p", lang)}${tag("a", [["href", url]])}${escape(label)}</a></p>`,
  };
}

// What the editor pastes.
export function snippet(choice, release, base) {
  const places = addresses(release, base);
  const pinned = isPinned(choice, places);
  const folder = pinned ? places.pinned : places.newest;
  const file = FILES[choice.way];
  const source = [["src", folder + file]];
  if (pinned && release.integrity[file])
    source.push(["integrity", release.integrity[file]], ["crossorigin", "anonymous"]);
  const set = settings(choice, release, base);
  const { text, link } = paragraphs(choice, release, base);

  if (choice.way === "element")
    return [
      `${tag("script", [["type", "module"], ...source])}</script>`,
      tag("nasko-cresco", set),
      `  ${text}`,
      `  ${link}`,
      "</nasko-cresco>",
    ].join("\n");

  if (choice.way === "frame") {
    const data = set.map(([name, value]) => [`data-${name}`, value]);
    return `${tag("script", [["async", true], ...source, ...data])}</script>\n<noscript>${link}</noscript>`;
  }

  // Twice the height: a strict policy of the page drops the style, and some editors drop the attribute.
  return `${tag("iframe", [
    ["src", frameUrl(choice, release, base, folder)],
    ["title", TITLES[choice.lang] ?? TITLES.it],
    ["width", "100%"],
    ["height", HEIGHT],
    ["style", `width:100%;min-height:${HEIGHT}px;border:0`],
    ["loading", "lazy"],
    // Which page she reads about this on is nobody's business.
    ["referrerpolicy", "no-referrer"],
  ])}</iframe>`;
}

// What the page's Content-Security-Policy must allow: names of directives and their sources.
export function policy(choice, base) {
  const { origin } = new URL(base);
  if (choice.way === "bare") return [["frame-src", [origin]]];
  if (choice.way === "frame")
    return [
      ["script-src", [origin]],
      ["frame-src", [origin]],
    ];
  const { url } = placesUrl(choice.placesSrc, choice.way, base);
  const list = url && (url.startsWith("/") ? "'self'" : new URL(url).origin);
  return [
    ["script-src", [origin, "'wasm-unsafe-eval'"]],
    ["connect-src", list && list !== origin ? [origin, list] : [origin]],
  ];
}
