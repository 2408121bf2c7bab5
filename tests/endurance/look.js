// What a passer-by finds on the screen: what can be pressed, and whether she can go on.
const shown = (css, within = document) =>
  [...within.querySelectorAll(css)].filter(
    (one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest("[inert], .nc-hidden"),
  );
const layers = shown(".nc-veil");
const modal = layers[layers.length - 1];
const targets = shown("button, a, summary, input, label, [role=option]", modal ?? document).map((one) => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return [left + width / 2, top + height / 2].map(Math.round);
});
const onScreen = ([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;

// What can be scrolled to and then pressed.
function reachable(css, within = document) {
  const [one] = shown(css, within);
  if (!one) return false;
  one.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = one.getBoundingClientRect();
  return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

// A veil that she has just answered is still there for her finger, but not for her.
const lifted = modal?.matches(".nc-lifted");
// From a page that explains the way on is the way back.
const on = reachable("[data-action=continue], [data-action=restart]");
return {
  at: document.querySelector("form[data-page]")?.dataset.page ?? null,
  headings: shown("h1", document).length + (modal ? 1 : 0),
  targets: targets.filter(onScreen),
  modal: modal ? modal.querySelector("[role]").getAttribute("role") : null,
  lifted: lifted ?? false,
  faults: [...faults, ...(document.querySelector("#nc-fault").hidden ? [] : ["the fault is shown"])],
  ways: !arguments[0] || lifted
    ? null
    : modal
      ? [reachable("[data-kiosk]", modal)]
      : [reachable("[data-action=leave]"), on || reachable("[data-action=back]")],
};
