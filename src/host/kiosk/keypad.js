// The keys on the screen, at the bottom of the window while a field is being filled in.
import { erase, write } from "./edit.js";
import { isField, keysOf, tame } from "./fields.js";
import { columns, first, keys, LAYOUTS, MARKS, NUMBERS, offered } from "./layouts.js";
import { button, layer, make } from "./make.js";
import { reveal } from "./reveal.js";
import { roam } from "./roam.js";

// What a key is called where its sign is not read out, or not as what it is.
const NAMES = { " ": "key-space", "'": "key-apostrophe", "-": "key-hyphen", ",": "key-comma", ".": "key-point" };

// A key that is held deletes on: after how long, and how often.
const HELD = 500;
const AGAIN = 90;

export class Keypad {
  constructor({ root, modals, said }) {
    Object.assign(this, { root, modals, said });
    tame(root, () => this.changed());
    document.addEventListener("focusin", ({ target }) => {
      if (isField(target) && root.contains(target)) this.show(target);
    });
    // Only once a press has done what it does: when the keys go, the page may move under the finger.
    addEventListener("click", ({ target }) => setTimeout(() => this.left(target)));
    addEventListener("resize", () => this.panel && this.fit());
  }

  /** The language of its words, and that of the page, which may be another where the words have not come. */
  get wanted() {
    return `${this.said.tag} ${this.said.spoken}`;
  }

  /** For this field. */
  show(field) {
    const kind = keysOf(field);
    const same = this.panel && this.kind === kind && this.built === this.wanted;
    Object.assign(this, { field, kind });
    if (same) this.goal();
    else this.build();
    this.fit();
  }

  hide() {
    clearInterval(this.holding);
    this.panel?.remove();
    this.panel = this.field = this.end = null;
    for (const name of ["--_keys", "--_list"]) document.documentElement.style.removeProperty(name);
  }

  /** Forgets which layout was chosen as well. */
  forget() {
    this.hide();
    this.layout = this.chosen = null;
  }

  /** The page was drawn anew. */
  changed() {
    if (!this.panel) return;
    if (!this.field.isConnected) return this.hide();
    if (this.built !== this.wanted) this.build();
    const list = this.root.querySelector('[role="listbox"]');
    if (list && list.scrollHeight > list.clientHeight) this.fit(true);
    const marked = this.field.getAttribute("aria-activedescendant");
    if (marked) document.getElementById(marked)?.scrollIntoView({ block: "nearest" });
  }

  /** Something else was pressed. */
  left(target) {
    if (!this.panel || this.modals.top || this.panel.contains(target) || this.panel.contains(document.activeElement)) return;
    if (document.activeElement !== this.field) this.hide();
  }

  build() {
    const { said, kind } = this;
    this.panel?.remove();
    this.panel = layer(this.root, "nc-keys", said);
    const { panel } = this;
    this.built = this.wanted;
    panel.dataset.keys = kind;
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", said.say("keys"));
    this.end = button({ class: "nc-key nc-end" });
    this.end.addEventListener("click", () => this.proceed());
    if (kind === "text") this.letters(said.spoken);
    else this.numbers();
    this.goal();
    // Not `:active`, which touch screens show late.
    const press = (down) => ({ target }) => target.closest("button")?.classList.toggle("nc-pressed", down);
    panel.addEventListener("pointerdown", press(true));
    for (const kind of ["pointerup", "pointercancel", "pointerout"]) panel.addEventListener(kind, press(false));
    // The focus stays in the field, and so does the caret.
    panel.addEventListener("mousedown", (event) => event.preventDefault());
    roam(panel);
    document.body.append(panel);
  }

  letters(tag) {
    // Another language, another choice.
    if (this.chosen !== tag) Object.assign(this, { layout: first(tag), chosen: tag });
    const layout = LAYOUTS[this.layout];
    const most = columns(layout);
    this.panel.style.setProperty("--_columns", most);
    this.panel.style.setProperty("--_half", Math.ceil(most / 2));
    const rows = layout.rows.map((row) => this.row(keys(row).map((sign) => this.key(sign))));
    rows[rows.length - 1].append(this.backspace());
    const bar = make("div", { class: "nc-bar", dir: "ltr" });
    const languages = offered(tag);
    if (languages.length > 1) bar.append(this.languages(languages));
    const space = this.key(" ");
    space.textContent = this.said.say("key-space");
    space.classList.add("nc-space");
    bar.append(space, this.end);
    this.panel.append(...rows, bar);
  }

  numbers() {
    const marks = this.kind === "decimal" ? MARKS : [];
    const pad = make("div", { class: "nc-pad", dir: "ltr" });
    pad.append(...NUMBERS.flatMap((row) => keys(row).map((sign) => this.key(sign))), ...marks.map((sign) => this.key(sign)));
    pad.append(this.backspace(), this.end);
    this.panel.append(pad);
  }

  // Keyboards are not mirrored, whichever way their language is written: not their rows, and not what stands below them.
  row(all) {
    return make("div", { class: "nc-keyrow", dir: "ltr" }, ...all);
  }

  key(sign) {
    // The straight one can hardly be seen.
    const shown = sign === "'" ? "’" : sign;
    const key = button({ class: "nc-key", "data-key": sign, lang: this.layout ?? "it" }, shown);
    if (NAMES[sign]) {
      key.setAttribute("aria-label", this.said.say(NAMES[sign]));
      key.lang = this.said.tag;
    }
    this.press(key, () => write(this.field, sign));
    return key;
  }

  backspace() {
    const key = button({ class: "nc-key nc-delete", "data-key": "delete", "aria-label": this.said.say("key-delete") });
    this.press(key, () => erase(this.field), true);
    return key;
  }

  languages(tags) {
    const group = make("div", { class: "nc-layouts", role: "group", "aria-label": this.said.say("keys-layout") });
    for (const tag of tags) {
      const choice = button(
        { class: "nc-key", lang: tag, "data-layout": tag, "aria-pressed": String(tag === this.layout) },
        LAYOUTS[tag].name,
      );
      choice.addEventListener("click", () => {
        const inside = this.panel.contains(document.activeElement);
        this.layout = tag;
        this.build();
        this.fit();
        if (inside) this.panel.querySelector(`[data-layout="${tag}"]`).focus();
      });
      group.append(choice);
    }
    return group;
  }

  // A key writes when it is touched, as one on a telephone does; the click that follows is the same press. One that comes by
  // itself is that of a keyboard or a screen reader.
  press(key, does, holds = false) {
    let pressed = false;
    const act = () => {
      does();
      this.follow();
    };
    key.addEventListener("pointerdown", ({ button }) => {
      if (button) return;
      pressed = true;
      act();
      if (!holds) return;
      clearInterval(this.holding);
      const from = Date.now();
      this.holding = setInterval(() => Date.now() - from > HELD && act(), AGAIN);
    });
    for (const kind of ["pointerup", "pointercancel", "pointerleave"]) {
      key.addEventListener(kind, () => clearInterval(this.holding));
    }
    key.addEventListener("click", ({ detail }) => {
      if (!pressed || !detail) act();
      pressed = false;
    });
  }

  /** The field after this one: of a date, not of another way to answer. */
  next() {
    const fields = [...(this.field.closest(".nc-row")?.querySelectorAll("input") ?? [])];
    return fields[fields.indexOf(this.field) + 1];
  }

  goal() {
    this.end.textContent = this.said.say(this.next() ? "key-next" : "key-done");
    this.end.dataset.key = this.next() ? "next" : "done";
  }

  proceed() {
    const { field } = this;
    const next = this.next();
    if (next) {
      next.focus();
      return next.select();
    }
    this.hide();
    const send = field.form?.querySelector('[type="submit"]');
    send?.focus();
  }

  /** Whoever comes to the keys by Tab has left the field out of sight. */
  follow() {
    const { top, bottom } = this.field.getBoundingClientRect();
    if (top < 0 || bottom > this.panel.getBoundingClientRect().top) this.fit();
  }

  // The page ends above the keys.
  fit(alone = false) {
    const { style } = document.documentElement;
    style.setProperty("--_keys", `${this.panel.offsetHeight}px`);
    const bottom = this.panel.getBoundingClientRect().top;
    style.setProperty("--_list", `${reveal(this.field, bottom, alone)}px`);
  }
}
