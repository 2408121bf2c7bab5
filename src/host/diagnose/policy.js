// What the policy of the page forbids.
import { bare } from "./address.js";
import { files } from "./files.js";
import { PATIENCE } from "./patience.js";

// The browser says what a policy forbade in an event of its own, which may come after the request has failed.
const AFTERTHOUGHT = 100;

// The directive that an editor writes, for the one that the browser names.
export const directiveOf = (violation) => violation.effectiveDirective.replace(/-(elem|attr)$/, "");

// How a policy names where a file comes from.
export const sourceOf = (facts, url) => (!url || new URL(url).origin === facts.page ? "'self'" : new URL(url).origin);

/** Parts what the page's policy forbade: what is the widget's, and what is not. Each is named once. */
export function forbidden(violations, context) {
  const known = new Set(files(context).map(({ url }) => bare(url)));
  // The script's folder, or else the page's.
  const near = context.script ?? context.base;
  const folder = near && new URL(".", near).href;
  const inFolder = (uri) =>
    uri.startsWith(folder) && /^(assets\/|nasko-cresco|index\.html)/.test(uri.slice(folder.length));
  const isOurs = ({ blockedURI: uri }) => uri === "wasm-eval" || known.has(bare(uri)) || (folder && inFolder(uri));
  // What is only reported was not blocked.
  const enforced = violations.filter(({ disposition }) => disposition !== "report");
  const named = new Map(enforced.map((violation) => [`${directiveOf(violation)} ${violation.blockedURI}`, violation]));
  const all = [...named.values()];
  return { ours: all.filter(isOurs), others: all.filter((violation) => !isOurs(violation)) };
}

// Keeps what is forbidden while we look.
export function watch(scope) {
  const list = [];
  const note = (event) => list.push(event);
  scope.document?.addEventListener("securitypolicyviolation", note);
  return {
    list,
    async end() {
      await new Promise((done) => setTimeout(done, AFTERTHOUGHT));
      scope.document?.removeEventListener("securitypolicyviolation", note);
    },
  };
}

// Asks for a script without running it, to learn whether the policy lets it in.
export function knock(url, { document }) {
  if (!document?.head) return null;
  const link = document.createElement("link");
  const answer = new Promise((done) => {
    link.onload = link.onerror = done;
    setTimeout(done, PATIENCE);
  });
  Object.assign(link, { rel: "preload", as: "script", crossOrigin: "anonymous", href: url });
  document.head.append(link);
  return answer.then(() => link.remove());
}
