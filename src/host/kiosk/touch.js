// What is a touch: a finger, a key, a mouse that moves.

/** Tells the watch of every touch, and lets it look at its clocks. */
export function watch(idle) {
  const touched = (event) => idle.touched(event);
  for (const kind of ["pointerdown", "click", "keydown", "wheel", "input"]) {
    addEventListener(kind, touched, { capture: true, passive: false });
  }

  // A browser says that the mouse has moved where the page has moved under it.
  let place = "";
  addEventListener("pointermove", ({ screenX, screenY }) => {
    const now = `${screenX} ${screenY}`;
    const moved = place && place !== now;
    place = now;
    // Moving to the button is no answer yet: the question would vanish under the press.
    if (moved && !idle.asking) idle.touched();
  });

  const tick = () => idle.tick();
  setInterval(tick, 250);
  // The device wakes up.
  for (const kind of ["pageshow", "focus"]) addEventListener(kind, tick);
  for (const kind of ["visibilitychange", "resume"]) document.addEventListener(kind, tick);
}
