// All that is known before it is judged: the browser, the files, the policy.
import { bare, originOf } from "./address.js";
import { lacking, webAssembly } from "./browser.js";
import { fault } from "./fault.js";
import { files } from "./files.js";
import { observe } from "./observe.js";
import { directiveOf, forbidden, knock, watch } from "./policy.js";

// Where the widget is, if the caller does not say.
const homeOf = (context, scope) => context.home ?? (scope.customElements?.get("nasko-cresco") ? "element" : "page");

export async function gather(error, context, scope, whole) {
  const watching = watch(scope);
  const facts = {
    error: { name: String(error?.name ?? ""), message: String(error?.message ?? error ?? "") },
    protocol: scope.location.protocol,
    page: originOf(scope),
    engine: context.engine,
    missing: lacking(scope, homeOf(context, scope)),
    wasm: webAssembly(scope),
    seen: [],
  };
  // From the disk every request fails, and the console says so in red.
  if (facts.protocol !== "file:") facts.seen = await observeAll(facts, context, scope, whole);
  await watching.end();
  const { ours, others } = forbidden([...(context.violations ?? []), ...watching.list], context);
  facts.violations = ours;
  facts.others = others.length;
  for (const seen of facts.seen) {
    const violation = ours.find(({ blockedURI }) => bare(blockedURI) === bare(seen.url));
    seen.forbidden = violation ? directiveOf(violation) : null;
    seen.fault = fault(seen);
  }
  return facts;
}

async function observeAll(facts, context, scope, whole) {
  const list = files(context);
  const plain = list.find((file) => file.plain);
  const plainMatters = facts.wasm !== "works" || facts.engine === "plain";
  // On her line only what may have stopped the widget is asked for again.
  const matters = (file) => whole || !(file.entry || file.extra || (plainMatters ? file.more : file.plain));
  const [seen] = await Promise.all([
    Promise.all(list.filter(matters).map((file) => observe(file, scope, whole))),
    plain && (whole || plainMatters) && knock(plain.url, scope),
  ]);
  return seen;
}
