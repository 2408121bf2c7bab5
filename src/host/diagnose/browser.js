// What the browser must have, and what it lacks.

// The smallest WebAssembly module there is.
export const NOTHING = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

// What the browser must have; some of it for the element only, not for the page and the frame.
const FEATURES = [
  { name: "BigInt", from: "Chrome 67, Firefox 68, Safari 14", has: (scope) => scope.BigInt },
  { name: "ResizeObserver", from: "Chrome 64, Firefox 69, Safari 13.1", has: (scope) => scope.ResizeObserver },
  { name: "Intl.PluralRules", from: "Chrome 63, Firefox 58, Safari 13", has: (scope) => scope.Intl?.PluralRules },
  { name: "TextDecoder", from: "Chrome 38, Firefox 19, Safari 10.1", has: (scope) => scope.TextDecoder },
  { name: "URLSearchParams", from: "Chrome 51, Firefox 53, Safari 10.1", has: (scope) => scope.URLSearchParams },
  {
    name: "customElements",
    from: "Chrome 67, Firefox 63, Safari 13.1",
    element: true,
    has: (scope) => scope.customElements,
  },
  {
    name: "attachShadow",
    from: "Chrome 53, Firefox 63, Safari 10",
    element: true,
    has: (scope) => scope.Element?.prototype.attachShadow,
  },
];

/** What the browser lacks of what must be there. */
export const lacking = (scope, home) =>
  FEATURES.filter(({ element, has }) => (!element || home === "element") && !has(scope));

/** Whether WebAssembly may be used: `works`, `blocked` by a policy, or `absent`. */
export function webAssembly(scope) {
  // Lockdown Mode and hardened browsers take the name away.
  if (typeof scope.WebAssembly !== "object") return "absent";
  try {
    // Some versions of Safari ask the policy only when an instance is made.
    new scope.WebAssembly.Instance(new scope.WebAssembly.Module(new Uint8Array(NOTHING)));
    return "works";
  } catch (_) {
    return "blocked";
  }
}
