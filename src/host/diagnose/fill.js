// Puts what was found into the words of a cause, where `{…}` stands for a detail of it.
import { CAUSES } from "./causes.js";

export const fill = (text, detail) => text.replace(/\{(\w+)\}/g, (whole, name) => detail[name] ?? whole);

export function worded({ id, detail }) {
  const { reason, what, why, mend, lines = [] } = CAUSES[id];
  const text = (part) => fill(part, detail);
  return { reason, what: text(what), why: text(why), mend: text(mend), lines: lines.map(text) };
}

export const indented = (lines, by) => lines.map((line) => `${by}${line}`);
