import { ask } from "./ask.js";

// What is on its way or brought, for all widgets of the page, and only where one shows it: the map of the ASL, and what the further
// pages say in a language.
const brought = {};

// What every home does for its widget: the page, the frame, the element on another site. `root` is where its elements are
// looked for.
export class Home {
  constructor(root) {
    this.root = root;
    this.number = 0;
  }

  // The widget calls these two: they are written in Rust as `Around`.
  say(what, about) {
    this[what]?.(about);
  }

  setting(name) {
    // Her day by her clock: the Swedes write it as the law's dates are written.
    if (name === "today") return new Date().toLocaleDateString("sv");
    return this.set(name) ?? undefined;
  }

  // Without a history of its own a widget counts its pages itself: another site's history is no place for them.
  forward(number) {
    this.number = +number;
  }

  restart() {
    this.number = 0;
  }

  back() {
    // Not while the widget is still at what led here.
    queueMicrotask(() => this.widget.went(this.id, --this.number));
  }

  // A language is loaded once it is chosen.
  speak(tag) {
    this.bring(tag);
  }

  // Codes are wanted by few: who draws them comes when they are.
  async draw(place) {
    const { draw } = await import(this.assets.codes);
    await draw(place, this.assets);
  }

  async codes() {
    try {
      await this.draw(this.root);
    } catch (error) {
      for (const place of this.root.querySelectorAll("[data-fault]")) {
        // No picture any more.
        place.removeAttribute("role");
        place.textContent = place.dataset.fault;
      }
      console.error(error);
    }
  }

  map() {
    this.once("map", this.assets.map, (text) => this.widget.bring_map(text));
  }

  further(tag) {
    this.once(tag, this.assets.texts[tag][1], (text) => this.widget.bring_further(tag, text));
  }

  once(what, address, take) {
    brought[what] ??= (async () => {
      const text = await ask(address).then((response) => response.text()).catch(() => null);
      // The next page that shows it tries again.
      if (!take(text)) delete brought[what];
    })();
  }

  // To take the result along: that came with all the rest.
  async carry(how) {
    try {
      await (await import(this.assets.carry)).carry(this.root, how);
    } catch (error) {
      const said = this.root.querySelector(".nc-said");
      said.textContent = said.dataset.fault;
      console.error(error);
    }
  }

  focus(selector) {
    const element = this.root.querySelector(selector);
    // The switch closes once a language is chosen. By the time that it has come she may be elsewhere, outside the widget as well.
    const list = element?.closest(".nc-languages");
    if (list) {
      const active = this.root.getRootNode().activeElement ?? document.activeElement;
      const within = !active || active === document.body || list.contains(active);
      list.open = false;
      if (!within) return;
    }
    // A field's label and what is wrong with it are to be seen with it.
    element?.closest(".nc-group")?.scrollIntoView();
    element?.focus();
  }
}
