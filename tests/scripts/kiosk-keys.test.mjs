// The keys on the screen of a kiosk: what can be written with them, and how they write it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

import { erase, write } from "../../src/host/kiosk/edit.js";
import { inside } from "../../src/host/kiosk/guard.js";
import { columns, first, keys, LAYOUTS, MARKS, NUMBERS, offered } from "../../src/host/kiosk/layouts.js";
import { nearest } from "../../src/host/kiosk/roam.js";

const table = (name) => {
  const [head, ...rows] = readFileSync(new URL(`../../data/territory/${name}.csv`, import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/)
    // The columns that are read stand before any with a comma in it.
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
};
const NAMES = [
  ...table("comuni").flatMap(({ nome, ex_comuni: former }) => [nome, ...former.split("|")]),
  ...table("fusioni").map(({ comune_soppresso: former }) => former),
].filter(Boolean);

// As src/territory/fold.rs does.
const fold = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ");

const signs = ({ rows }) => rows.flatMap(keys);

test("the Italian keys write the name of every comune, letter by letter", () => {
  assert.ok(NAMES.length > 1500);
  const known = new Set([...signs(LAYOUTS.it), " "]);
  for (const name of NAMES) {
    for (const sign of name.toLowerCase()) assert.ok(known.has(sign), `${name}: ${sign}`);
  }
});

test("the keys with which a page in any language begins write it as the search reads it", () => {
  for (const tag of Object.keys(LAYOUTS)) {
    const known = new Set([...signs(LAYOUTS[first(tag)]), " "].map(fold));
    for (const name of NAMES) {
      for (const sign of fold(name)) assert.ok(known.has(sign), `${tag}: ${name}: ${sign}`);
    }
  }
});

test("a layout has a name, no key twice, and no more in a row than a screen has room for", () => {
  for (const [tag, layout] of Object.entries(LAYOUTS)) {
    assert.ok(layout.name, tag);
    const all = signs(layout);
    assert.equal(new Set(all).size, all.length, tag);
    assert.ok(all.every((sign) => sign && sign === sign.toLowerCase() && !/\s/.test(sign)), tag);
    assert.ok(columns(layout) <= 12, tag);
  }
});

const locales = new URL("../../locales/", import.meta.url);
const languages = readdirSync(locales)
  .map((name) => name.replace(".ftl", ""))
  .filter((tag) => tag !== "glossary");

test("a layout bears the name that its language has for itself", () => {
  for (const [tag, { name }] of Object.entries(LAYOUTS)) {
    const file = readFileSync(new URL(`${tag}.ftl`, locales), "utf8");
    assert.equal(/^static-language = (.*)$/m.exec(file)[1], name);
  }
});

test("every language of Latin letters has its keys, and a page in any other has the Italian ones", () => {
  const own = { "it-x-easy": "it" };
  for (const tag of languages) {
    const latin = ["it", "en", "fr", "es", "ro", "sq", "tl", "it-x-easy"].includes(tag);
    assert.equal(first(tag), latin ? (own[tag] ?? tag) : "it", tag);
    assert.deepEqual(offered(tag), [...new Set(["it", first(tag)])], tag);
  }
});

test("the Italian keys are always offered, and beside them her own", () => {
  assert.deepEqual(offered("it"), ["it"]);
  assert.deepEqual(offered("en"), ["it", "en"]);
  assert.deepEqual(offered("en-GB"), ["it", "en"]);
  assert.deepEqual(offered("zh-Hans"), ["it"]);
  assert.equal(first("it"), "it");
  assert.equal(first("en-GB"), "en");
  assert.equal(first("zh-Hans"), "it");
});

test("whose letters are not those of the comuni begins with the Italian keys", () => {
  LAYOUTS.uk = { name: "Українська", rows: ["й ц у к е н", "ф і в а п р"] };
  try {
    assert.deepEqual(offered("uk"), ["it", "uk"]);
    assert.equal(first("uk"), "it");
  } finally {
    delete LAYOUTS.uk;
  }
});

test("numbers are those of a telephone, and an amount has its marks", () => {
  assert.deepEqual(NUMBERS.flatMap(keys), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]);
  assert.deepEqual(MARKS, [",", "."]);
});

// --- At the caret.

globalThis.InputEvent = class extends Event {
  constructor(kind, { inputType, data, ...more }) {
    super(kind, more);
    Object.assign(this, { inputType, data });
  }
};

// A field as a browser has it: `|` is the caret, two of them are around what is marked.
function field(marked, attributes = {}) {
  const told = [];
  const start = marked.indexOf("|");
  const end = marked.lastIndexOf("|");
  return {
    value: marked.replace(/\|/g, ""),
    selectionStart: start,
    selectionEnd: end > start ? end - 1 : start,
    getAttribute: (name) => attributes[name] ?? null,
    setRangeText(text, from, to, mode) {
      assert.equal(mode, "end");
      this.value = this.value.slice(0, from) + text + this.value.slice(to);
      this.selectionStart = this.selectionEnd = from + text.length;
    },
    dispatchEvent: (event) => told.push(event),
    told,
    get seen() {
      return `${this.value.slice(0, this.selectionStart)}|${this.value.slice(this.selectionStart)}`;
    },
  };
}

test("a key writes at the caret, over what is marked", () => {
  for (const [before, after] of [["|", "a|"], ["b|c", "ba|c"], ["b|cd|e", "ba|e"], ["|bc|", "a|"]]) {
    const one = field(before);
    write(one, "a");
    assert.equal(one.seen, after);
  }
});

test("the one that deletes takes what is marked, or the character before", () => {
  const marked = [["a|bc|d", "a|d"], ["|ab|", "|"]];
  for (const [before, after] of [["ab|", "a|"], ["ab|c", "a|c"], ["a𝒳|", "a|"], ["|ab", "|ab"], ["|", "|"], ...marked]) {
    const one = field(before);
    erase(one);
    assert.equal(one.seen, after);
  }
});

test("the widget hears of it as of any key, and of nothing where nothing has changed", () => {
  const one = field("|");
  write(one, "7");
  erase(one);
  erase(one);
  assert.deepEqual(
    one.told.map(({ type, bubbles, inputType, data }) => [type, bubbles, inputType, data]),
    [
      ["input", true, "insertText", "7"],
      ["input", true, "deleteContentBackward", null],
    ],
  );
});

test("a word begins with a capital where the field wants it", () => {
  const one = field("|", { autocapitalize: "words" });
  for (const sign of "sant'angelo lodigiano") write(one, sign);
  assert.equal(one.value, "Sant'Angelo Lodigiano");
  const other = field("|");
  for (const sign of "cantù") write(other, sign);
  assert.equal(other.value, "cantù");
});

test("a field that cannot be written in is left alone", () => {
  for (const state of ["disabled", "readOnly"]) {
    const one = Object.assign(field("a|"), { [state]: true });
    write(one, "b");
    erase(one);
    assert.deepEqual([one.value, one.told], ["a", []]);
  }
});

// --- From key to key.

test("an arrow goes to the nearest key that way", () => {
  const box = (left, top) => ({ left, top, width: 50, height: 50 });
  const [q, w, a, s, space] = [box(0, 0), box(60, 0), box(20, 60), box(80, 60), { left: 0, top: 120, width: 140, height: 50 }];
  const all = [q, w, a, s, space];
  assert.equal(nearest(q, all, [1, 0]), w);
  assert.equal(nearest(w, all, [-1, 0]), q);
  assert.equal(nearest(q, all, [0, 1]), a);
  assert.equal(nearest(w, all, [0, 1]), s);
  assert.equal(nearest(a, all, [0, 1]), space);
  assert.equal(nearest(space, all, [0, -1]), a);
  assert.equal(nearest(q, all, [-1, 0]), null);
  assert.equal(nearest(w, all, [1, 0]), null);
});

// --- The page and no other.

test("a link within the page is followed, and no other", () => {
  for (const here of ["https://asl.example/nasko/?chiosco", "file:///media/stick/chiosco.html"]) {
    assert.ok(inside(`${here}#nc-comune`, here));
    assert.ok(inside(`${here}#nc-comune`, `${here}#nc-isee`));
    const others = ["https://asl.example/", "https://asl.example/nasko/#a", "file:///etc/passwd#a", "tel:+39035"];
    for (const other of [here, ...others, "javascript:void(0)#a"]) {
      assert.ok(!inside(other, here), other);
    }
  }
});
