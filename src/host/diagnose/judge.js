// Of all causes that the facts name, which stopped the widget.
import { ofClue, ofFiles, ofOld, ofPolicy, ofWasmPolicy } from "./cause.js";

// What may have stopped the widget. It goes on without the places, and of the two programs it needs one.
function stops(seen, facts) {
  if (seen.fault === "type" && seen.kind === "style") return false;
  if (seen.kind === "wasm") return facts.wasm === "works" && facts.engine !== "plain";
  if (seen.plain) return facts.wasm !== "works" || facts.engine === "plain";
  return seen.needed;
}

/** All causes that the facts name, the one that stopped the widget first. */
export function judge(facts) {
  // What traps has run: neither the address nor a file can be to blame. The plain script says so in words (xtask/src/modules/wasm2js.rs).
  const trapped = facts.error.name === "RuntimeError" || facts.error.message === "nc: stopped";
  if (facts.protocol === "file:" && !trapped) return [{ id: "file", detail: {} }];
  const faulty = facts.seen.filter((seen) => seen.fault);
  const stopping = faulty.filter((seen) => stops(seen, facts));
  const causes = ofFiles([...stopping, ...faulty.filter((seen) => !stopping.includes(seen))], facts);
  const grave = causes.filter(({ detail }) => stopping.some(({ url }) => url === detail.url));
  const policy = facts.wasm === "blocked" ? [ofWasmPolicy(facts)] : [];
  // Where the plain script can run, a forbidden WebAssembly slows the start and does not stop it.
  const replaced = facts.seen.some(({ plain, fault: wrong }) => plain && !wrong);
  const [gravePolicy, lightPolicy] = replaced || facts.engine === "plain" ? [[], policy] : [policy, []];
  const first = [
    ...(facts.missing.length ? [ofOld(facts)] : []),
    ...(trapped ? [{ id: "trap", detail: {} }] : []),
    ...grave,
    ...ofPolicy(facts),
    ...gravePolicy,
  ];
  const others = causes.filter((cause) => !grave.includes(cause));
  return [...(first.length ? first : [ofClue(facts)]), ...others, ...lightPolicy];
}
