// The checks of the report. Each says what it found, in a row or several.
import { fileName, isLocal, neverChanges } from "./address.js";
import { arrivals, habits, wasmType } from "./arrivals.js";
import { ofOld, ofPolicy, ofWasmPolicy } from "./cause.js";
import { judge } from "./judge.js";
import { directiveOf, sourceOf } from "./policy.js";
import { OUTCOMES, causeRow, finding } from "./row.js";

function start({ facts, context }) {
  if (!context.error) return [];
  const { name, message } = facts.error;
  return causeRow("Avvio", "bad", name ? `${name}: ${message}` : message, judge(facts)[0]);
}

function address({ facts }) {
  if (facts.protocol === "file:") return causeRow("Indirizzo della pagina", "bad", "file:", { id: "file", detail: {} });
  const safe = facts.protocol === "https:" || isLocal(facts.page.replace("http://", "").replace(/:\d+$/, ""));
  return finding(safe ? "served" : "insecure", facts);
}

const browser = ({ facts }) =>
  facts.missing.length ? causeRow("Browser", "bad", "manca qualcosa", ofOld(facts)) : finding("recent");

function program({ facts }) {
  const replaced = facts.seen.some(({ plain, fault: wrong }) => plain && !wrong);
  if (facts.wasm === "absent") return { ...finding("wasmReplaced"), ...(replaced ? {} : { outcome: "bad" }) };
  if (facts.wasm === "blocked") {
    return causeRow("WebAssembly", replaced ? "better" : "bad", "vietato dalla politica", ofWasmPolicy(facts));
  }
  return finding(facts.engine === "plain" ? "wasmUnused" : "wasm");
}

function policy({ facts }) {
  const elsewhere = ofPolicy(facts);
  if (elsewhere.length) {
    return elsewhere.map((cause) => causeRow("Content-Security-Policy", "bad", "blocca una parte", cause));
  }
  const list = facts.violations.map((violation) => `${directiveOf(violation)}: ${fileName(violation.blockedURI)}`);
  return finding(list.length ? "blocked" : "allowed", {
    count: list.length,
    list: list.join("; "),
    others: facts.others,
  });
}

function version({ context, scope }) {
  const loaded = context.version ?? "non indicata";
  const registered = context.registered ?? scope.customElements?.get("nasko-cresco")?.version ?? loaded;
  return finding(registered === loaded ? "oneVersion" : "twoVersions", { version: loaded, registered });
}

function integrity({ context, facts, scope }) {
  const tag = [...(scope.document?.scripts ?? [])].find(({ src }) => src && src === context.script);
  if (!tag) return finding("noTag");
  if (tag.integrity) return finding(neverChanges(tag.src) ? "pinned" : "pinnedLoosely");
  return finding(sourceOf(facts, tag.src) === "'self'" ? "ownScript" : "unpinned");
}

function frame({ context, scope }) {
  const { token, hello } = context.frame ?? {};
  if (scope.self === scope.top) return finding("unframed");
  if (hello) return finding("framed");
  return finding(token ? "framedUnheard" : "framedBare");
}

const colours = ({ context: { warnings = [] } }) =>
  warnings.length ? warnings.map((warning) => finding("corrected", { warning })) : finding("contrasts");

const storage = () => finding("unstored");

const CHECKS = [
  start,
  address,
  browser,
  program,
  arrivals,
  wasmType,
  habits,
  policy,
  version,
  integrity,
  frame,
  colours,
  storage,
];

/** The rows of the report, what is to be done first. */
export function rows(all) {
  const order = Object.keys(OUTCOMES);
  const list = CHECKS.flatMap((check) => check(all));
  list.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  // The same mend is written once.
  const same = (a, b) => a.mend === b.mend && a.lines.join() === b.lines.join();
  return list.map((row) => {
    const first = list.find((other) => same(other, row));
    return !row.mend || first === row ? row : { ...row, mend: `Come per «${first.check}».`, lines: [] };
  });
}
