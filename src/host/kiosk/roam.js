// Arrows go from key to key, so that Tab passes all of them at once.

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Of boxes, the nearest to one of them in a direction; null where there is none. */
export function nearest(from, boxes, [right, down]) {
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const [x, y] = middle(from);
  let found = null;
  let least = Infinity;
  for (const box of boxes) {
    const [a, b] = middle(box);
    const along = (a - x) * right + (b - y) * down;
    const aside = Math.abs((a - x) * down) + Math.abs((b - y) * right);
    // To the side only within the row; up and down the next row counts more than what is straight ahead.
    const beside = box.top < from.top + from.height && from.top < box.top + box.height;
    const far = along + aside * (right ? 1 : 0.4);
    if (along > 1 && far < least && (beside || !right)) [found, least] = [box, far];
  }
  return found;
}

/** Makes the buttons in an element one stop of the Tab key. */
export function roam(element) {
  const all = () => [...element.querySelectorAll("button")];
  all().forEach((one, at) => (one.tabIndex = at ? -1 : 0));
  element.addEventListener("focusin", ({ target }) => {
    for (const one of all()) one.tabIndex = one === target ? 0 : -1;
  });
  element.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step || !element.contains(document.activeElement)) return;
    event.preventDefault();
    const boxes = new Map(all().map((one) => [one.getBoundingClientRect(), one]));
    boxes.get(nearest(document.activeElement.getBoundingClientRect(), boxes.keys(), step))?.focus();
  });
}
