// Brings a field into sight above the keys, with as much of its question as there is room for.

const GAP = 12;
// Of the list of comuni so many are to be seen. Half a one says that there are more.
const LISTED = 2.5;

/**
 * Scrolls to a field, or to the field `alone` if all the room is needed for its list; what lies below `bottom` is covered. Says
 * how high the list may be.
 */
export function reveal(field, bottom, alone) {
  // As styles/kiosk.css has it.
  const option = 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const list = field.hasAttribute("aria-controls");
  const end = field.getBoundingClientRect().bottom + GAP + (list ? LISTED * option : 0);
  const around = [".nc-group", "fieldset", ".nc-field"].map((one) => field.closest(one));
  const tops = (alone ? [field] : [...around, field])
    .filter(Boolean)
    .map((one) => one.getBoundingClientRect().top - GAP);
  const top = tops.find((top) => end - top <= bottom) ?? tops[tops.length - 1];
  if (top < 0 || end > bottom || alone) scrollBy(0, top);
  const room = bottom - field.getBoundingClientRect().bottom - GAP;
  return Math.floor((Math.floor(room / option - 0.5) + 0.5) * option);
}
