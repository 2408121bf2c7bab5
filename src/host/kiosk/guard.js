// What would lead out of the page, or take something of hers along. Keys that close or leave a browser no page can stop: a
// kiosk needs a browser, or a device, that is set up as one.

const stop = (event) => event.preventDefault();
const editable = (target) => target?.closest?.("input, textarea");

/** Whether a link stays on this page. */
export function inside(address, here = location.href) {
  const page = (url) => url.split("#")[0];
  return address.includes("#") && page(address) === page(here);
}

/** Keys with Ctrl or Cmd that would put her answers on paper or on the disk. */
const KEEPING = ["p", "s"];

/** Keeps the page where it is. */
export function guard() {
  const on = (kinds, listener) => {
    for (const kind of kinds) addEventListener(kind, listener, { capture: true, passive: false });
  };
  // No menu, nothing dragged out or dropped in, nothing copied for who comes after her, no form sent anywhere.
  on(["contextmenu", "dragstart", "dragover", "drop", "copy", "cut", "submit"], stop);
  on(["selectstart"], (event) => {
    // A text that is marked is no element.
    const { target } = event;
    if (!editable(target.nodeType === Node.TEXT_NODE ? target.parentNode : target)) stop(event);
  });
  // The middle button opens links, scrolls by itself and pastes.
  on(["mousedown", "auxclick"], (event) => event.button === 1 && stop(event));
  on(["click"], (event) => {
    const link = event.target.closest?.("[href]");
    if (link && !(inside(link.href) && !event.ctrlKey && !event.metaKey && !event.shiftKey)) stop(event);
  });
  on(["keydown"], (event) => {
    if ((event.ctrlKey || event.metaKey) && KEEPING.includes(event.key.toLowerCase())) stop(event);
  });
}
