// Which of the languages of the widget is hers.

// Tagalog, as browsers call it.
const SAME = { fil: "tl" };
const base = (tag) => {
  const [first] = tag.toLowerCase().split("-");
  return SAME[first] ?? first;
};

/** The language with that tag or, if there is none, the one that it is a kind of: `en-GB` is `en`, `zh-CN` is `zh-Hans`. */
export function known(tags, wanted) {
  if (!wanted) return undefined;
  // Punjabi of Pakistan has another script than ours: who reads it reads Urdu.
  if (/^(pa-(arab|pk)|pnb)\b/i.test(wanted)) return tags.find((tag) => tag === "ur");
  return tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? tags.find((tag) => base(tag) === base(wanted));
}

/** The one that her browser likes best among those that there are. */
export const preferred = (tags) => navigator.languages.map((tag) => known(tags, tag)).find(Boolean);
