// The rows of the report about the files: how each came, and how the server sends them.
import { neverChanges } from "./address.js";
import { ofFile } from "./cause.js";
import { fits } from "./files.js";
import { causeRow, finding } from "./row.js";

const kilobytes = (bytes) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

function sizes({ size, sent }) {
  if (!size) return "";
  return sent && sent < size ? `${kilobytes(size)}, trasmessi ${kilobytes(sent)}` : kilobytes(size);
}

function described(seen) {
  if (seen.status === undefined) return "nessuna risposta leggibile";
  const parts = [
    `risposta ${seen.status}`,
    `tipo ${seen.type || "nessuno"}`,
    seen.encoding && `Content-Encoding ${seen.encoding}`,
    sizes(seen),
    `Cache-Control ${seen.cache || "nessuno"}`,
    seen.cross ? "da un altro sito, con il suo permesso (CORS)" : "dallo stesso sito",
  ];
  return parts.filter(Boolean).join("; ");
}

const isFirst = ({ kind, more }) => kind === "wasm" && !more;

// Of the two programs one will do; but the one that runs needs its second part.
function isGrave(seen, { facts }) {
  const arrives = (which) => facts.seen.some((other) => which(other) && !other.fault);
  if (seen.more) return facts.wasm === "works" && facts.engine !== "plain" && arrives(isFirst);
  if (seen.kind === "wasm") return !arrives(({ plain }) => plain);
  if (seen.plain) return facts.wasm !== "works" || !arrives(isFirst);
  return seen.needed || seen.entry;
}

export const arrivals = (all) =>
  all.facts.seen.map((seen) => {
    const check = `${seen.name}: ${seen.file}`;
    const result = described(seen);
    if (!seen.fault) return { check, outcome: "good", result, means: "Il file arriva.", mend: "", lines: [] };
    return causeRow(check, isGrave(seen, all) ? "bad" : "better", result, ofFile(seen.fault, seen, all.facts));
  });

export const wasmType = ({ facts }) =>
  facts.seen
    .filter((seen) => seen.kind === "wasm" && !seen.fault && !fits(seen))
    .map((seen) => causeRow("Tipo del programma", "better", seen.type || "nessuno", ofFile("wasmType", seen, facts)));

// From another site the browser does not tell the encoding, but the length that was sent.
const isCompressed = ({ encoding, cross, sent, size }) => encoding !== "" || (cross && (!sent || sent < size));

const isKept = ({ cache }) => /immutable|max-age=\d{6,}/.test(cache);

const HABITS = {
  uncompressed: (seen) => !isCompressed(seen) && seen.size > 5000,
  askedAgain: (seen) => neverChanges(seen.url) && !isKept(seen),
  keptTooLong: (seen) => seen.entry && !neverChanges(seen.url) && isKept(seen),
};

export function habits({ facts }) {
  const arrived = facts.seen.filter((seen) => !seen.fault);
  return Object.entries(HABITS).flatMap(([id, applies]) => {
    const list = arrived.filter(applies).map(({ file }) => file);
    return list.length ? [finding(id, { files: list.join(", ") })] : [];
  });
}
