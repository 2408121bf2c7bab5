// The keys, language by language, as its own keyboards have them. Another language is one more entry: what it calls itself, and
// its rows, whose keys stand between spaces.
//
// A language whose writing needs more than one key for a sign, such as Chinese, has none: the comuni are written in Italian.

export const LAYOUTS = {
  it: { name: "Italiano", rows: ["q w e r t y u i o p è", "a s d f g h j k l ò à ù", "z x c v b n m é ì ' -"] },
  en: { name: "English", rows: ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m ' -"] },
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
