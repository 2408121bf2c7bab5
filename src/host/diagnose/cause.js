// Each cause with the details that its words need.
import { bare, fileName } from "./address.js";
import { CLUES } from "./clues.js";
import { KINDS } from "./files.js";
import { directiveOf, sourceOf } from "./policy.js";

export const ofOld = ({ missing }) => ({
  id: "old",
  detail: {
    missing: missing.map(({ name }) => name).join(", "),
    since: missing.map(({ name, from }) => `${name}: ${from}`).join("; "),
  },
});

export const ofWasmPolicy = (facts) => ({ id: "wasmPolicy", detail: { source: sourceOf(facts, facts.seen[0]?.url) } });

export const ofFile = (id, seen, facts) => ({
  id,
  detail: {
    ...seen,
    ...KINDS[seen.kind],
    type: seen.type || "nessuno",
    files: seen.file,
    page: facts.page,
    directive: seen.forbidden,
    source: sourceOf(facts, seen.url),
  },
});

const few = ([first, second, ...others]) => {
  if (!second) return first;
  return others.length ? `${first}, ${second} e altri file (${others.length})` : `${first} e ${second}`;
};

// One cause for all files that have the same.
export function ofFiles(list, facts) {
  const groups = new Map();
  for (const seen of list) {
    const key = [seen.fault, seen.forbidden, seen.status, seen.host].join();
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()].map((group) => {
    const { id, detail } = ofFile(group[0].fault, group[0], facts);
    return { id, detail: { ...detail, files: few(group.map(({ file }) => file)) } };
  });
}

// What was forbidden of ours and is no file of the list, such as the frame.
export const ofPolicy = (facts) =>
  facts.violations
    .filter(({ blockedURI }) => blockedURI !== "wasm-eval")
    .filter(({ blockedURI }) => !facts.seen.some(({ url }) => bare(url) === bare(blockedURI)))
    .map((violation) => ({
      id: "policy",
      detail: {
        files: fileName(violation.blockedURI),
        directive: directiveOf(violation),
        source: sourceOf(facts, violation.blockedURI),
      },
    }));

export function ofClue(facts) {
  const said = `${facts.error.name}: ${facts.error.message}`;
  const clue = CLUES.find(({ says }) => says.test(said));
  if (!clue) return { id: "unknown", detail: {} };
  const wasm = facts.seen.find(({ kind }) => kind === "wasm");
  return wasm
    ? ofFile(clue.cause, wasm, facts)
    : { id: clue.cause, detail: { source: "'self'", files: "il file .wasm" } };
}
