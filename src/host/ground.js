// When the ground that a widget stands on may have changed: the device goes dark, or the site does.
export function groundChanged(then) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", then);
  const watch = new MutationObserver(then);
  const attributeFilter = ["class", "style", "data-theme", "data-bs-theme"];
  // The body may not be there yet.
  const page = [document.documentElement, document.body].filter(Boolean);
  for (const element of page) watch.observe(element, { attributeFilter });
}
