// "Ci sei ancora?": the question, and the count that is seen and heard.
import { button, layer, make } from "./make.js";

// How long after a finger is lifted its click may still come.
const LATE = 400;

/** Which of the seconds left are spoken: all of them would be a stammer. */
export const spoken = (seconds) => seconds % 10 === 0 || seconds <= 5;

/** The question, once for the page. */
export class Ask {
  constructor({ root, modals, said, whole }) {
    Object.assign(this, { root, modals, said, whole });
  }

  /** Asks, or counts on. */
  ask(seconds) {
    if (!this.layer?.isConnected) this.show();
    if (seconds === this.seconds) return;
    this.seconds = seconds;
    const text = this.said.say("idle-count", { seconds });
    this.count.textContent = text;
    this.bar.style.setProperty("--_left", Math.min(1, (seconds * 1000) / this.whole));
    if (spoken(seconds)) this.voice.textContent = text;
  }

  show() {
    const say = (key) => this.said.say(key);
    this.seconds = undefined;
    this.count = make("p", { class: "nc-count", "aria-hidden": "true" });
    this.bar = make("div", { class: "nc-left", "aria-hidden": "true" }, make("div", {}));
    this.voice = make("p", { class: "nc-hidden", "aria-live": "assertive", "aria-atomic": "true" });
    const more = button({ class: "nc-button", "data-kiosk": "more" }, say("idle-more"));
    const box = make(
      "div",
      {
        class: "nc-dialog nc-ask",
        role: "alertdialog",
        "aria-modal": "true",
        "aria-labelledby": "nc-ask-title",
        "aria-describedby": "nc-ask-about",
      },
      make("h2", { id: "nc-ask-title" }, say("idle-title")),
      make("p", { id: "nc-ask-about" }, say("idle-about")),
      this.count,
      this.bar,
      more,
      this.voice,
    );
    this.layer = layer(this.root, "nc-veil", this.said);
    this.layer.append(box);
    this.modals.show(this.layer, more);
  }

  /** She is there. What she did to say so does nothing else. */
  stay(event) {
    const { layer } = this;
    const close = () => this.modals.close(layer);
    if (event?.type !== "pointerdown") {
      if (event?.type !== "wheel" && event?.type !== "input") {
        event?.preventDefault();
        event?.stopPropagation();
      }
      return close();
    }
    // The press is not over: its click would go to what lies below. So the veil stays, unseen, until it has come.
    layer.classList.add("nc-lifted");
    const end = (event) => {
      if (event?.type === "click") {
        event.preventDefault();
        event.stopPropagation();
      }
      clearTimeout(timer);
      removeEventListener("click", end, true);
      for (const kind of ["pointerup", "pointercancel"]) removeEventListener(kind, lifted, true);
      close();
    };
    let timer;
    const lifted = () => {
      timer = setTimeout(end, LATE);
    };
    addEventListener("click", end, true);
    for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, lifted, true);
  }
}
