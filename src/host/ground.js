// When the ground that a widget stands on may have changed: the device goes dark or has colours of its own, or the site changes,
// at once or by and by.
export function groundChanged(then) {
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", then);
  }
  const attributeFilter = ["class", "style", "data-theme", "data-bs-theme"];
  const watch = (element) => new MutationObserver(then).observe(element, { attributeFilter });
  watch(document.documentElement);
  if (document.body) watch(document.body);
  else document.addEventListener("DOMContentLoaded", () => watch(document.body));
  document.addEventListener("transitionend", then);
  // The last of the style sheets.
  addEventListener("load", then);
}
