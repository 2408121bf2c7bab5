// Dialogs: what is behind one can be neither touched, nor reached by a key, nor read out. Not <dialog>, which came to Firefox
// and Safari late.

/** The dialogs that are open, one over the other. */
export class Modals {
  constructor() {
    this.open = [];
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.top?.escape?.();
    });
    // Where a browser does not know `inert`.
    document.addEventListener("focusin", ({ target }) => {
      if (this.top && !this.top.layer.contains(target)) this.top.first.focus();
    });
  }

  /** The one that can be touched. */
  get top() {
    return this.open[this.open.length - 1];
  }

  /** Shows a layer over everything; `first` takes the focus, `escape` is what the key does. */
  show(layer, first, escape) {
    const before = document.activeElement;
    const rest = [...document.body.children].filter((element) => !element.inert);
    for (const element of rest) {
      element.inert = true;
      element.setAttribute("aria-hidden", "true");
    }
    this.open.push({ layer, first, escape, before, rest });
    document.body.append(layer);
    first.focus();
  }

  /** Closes one and all over it; the focus goes back to where it was, if `back`. */
  close(layer, back = true) {
    const at = this.open.findIndex((one) => one.layer === layer);
    if (at < 0) return;
    let closed;
    while (this.open.length > at) {
      closed = this.open.pop();
      closed.layer.remove();
      for (const element of closed.rest) {
        element.inert = false;
        element.removeAttribute("aria-hidden");
      }
    }
    if (back) closed.before?.focus?.({ preventScroll: true });
  }

  /** Closes all. */
  clear() {
    if (this.open.length) this.close(this.open[0].layer, false);
  }
}
