// The keys, language by language, as its own keyboards have them. Another language is one more entry: what it calls itself, and
// its rows, whose keys stand between spaces.
//
// All that is ever written with them is the name of a comune, and that is Italian. So a language of other letters has none (Arabic,
// Urdu, Ukrainian, Chinese, Bengali, Punjabi, Sinhala): with keys of its own nothing could be written that is found. Its readers
// have the Italian keys, whose places are those of the Latin keyboard that their own phones switch to. Letters with marks are there
// where the search reads them as what they come from: ñ and ë, but not ș.

const QWERTY = ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m ' -"];
const WITH_ENYE = [QWERTY[0], `${QWERTY[1]} ñ`, QWERTY[2]];

export const LAYOUTS = {
  it: { name: "Italiano", rows: ["q w e r t y u i o p è", "a s d f g h j k l ò à ù", "z x c v b n m é ì ' -"] },
  en: { name: "English", rows: QWERTY },
  fr: { name: "Français", rows: ["a z e r t y u i o p é", "q s d f g h j k l m è", "w x c v b n à ç ù ' -"] },
  es: { name: "Español", rows: WITH_ENYE },
  ro: { name: "Română", rows: QWERTY },
  sq: { name: "Shqip", rows: [`${QWERTY[0]} ç`, `${QWERTY[1]} ë`, QWERTY[2]] },
  tl: { name: "Tagalog", rows: WITH_ENYE },
};

/** The comuni are Italian, so its keys are always there. */
const ALWAYS = "it";

/** The keys of a telephone; with marks, those of an amount as the ISEE has them: 7.700,00. */
export const NUMBERS = ["1 2 3", "4 5 6", "7 8 9", "0"];
export const MARKS = [",", "."];

export const keys = (row) => row.split(" ");

const own = (tag) => [tag, tag.split("-")[0]].find((known) => known in LAYOUTS);

/** The layouts that are offered where the page is in that language. */
export const offered = (tag) => [...new Set([ALWAYS, own(tag) ?? ALWAYS])];

/** The one to begin with: her own, if the name of a comune can be written with it. */
export function first(tag) {
  const mine = own(tag);
  return mine && keys(LAYOUTS[mine].rows.join(" ")).includes("a") ? mine : ALWAYS;
}

/** How many keys the longest row has, the last with the one that deletes. */
export function columns({ rows }) {
  return Math.max(...rows.map((row, at) => keys(row).length + (at === rows.length - 1 ? 1 : 0)));
}
