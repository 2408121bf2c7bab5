// Colours: every pair in the style sheets can be read, and one that a site brings and that cannot is replaced by the nearest
// that can (src/host/theme.js).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
// As a browser takes it: Node would have to be told elsewhere that the file is a module.
const { contrast, groundOf, nearest, parse, shade } = await import(
  `data:text/javascript,${encodeURIComponent(read("src/host/theme.js"))}`
);

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

// --- The style sheets.

// What is seen on what, and the least contrast: text (WCAG 1.4.3), the edge of a field and the ring of the focus (1.4.11).
const PAIRS = [
  ["ink", "ground", 4.5],
  ["ink", "raised", 4.5],
  ["soft", "ground", 4.5],
  ["blue", "ground", 4.5],
  ["blue", "raised", 4.5],
  ["blue-dark", "ground", 4.5],
  ["blue-dark", "raised", 4.5],
  ["red", "ground", 4.5],
  ["green", "ground", 4.5],
  ["amber", "ground", 4.5],
  ["on-blue", "blue", 4.5],
  ["on-blue", "blue-dark", 4.5],
  ["on-blue", "red", 4.5],
  ["line", "ground", 3],
  ["focus", "focus-ground", 3],
];

// What bootstrap-italia 2.18.3 says of itself in dist/css/bootstrap-italia.min.css, its hsl() worked out.
const BOOTSTRAP_ITALIA = {
  "--bs-primary": "#0066cc",
  "--bs-link-color": "#0066cc",
  "--bs-link-hover-color": "rgb(0, 81.6, 163.2)",
  "--bs-body-color": "#1a1a1a",
  "--bs-body-bg": "#ffffff",
  "--bs-danger": "#cc334d",
  "--bs-success": "#008055",
  "--bs-warning": "#995c00",
};

// The declarations of every innermost block, in order.
function blocks(css) {
  return [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector.trim().replace(/\s+/g, " "),
    tokens: Object.fromEntries(
      [...body.matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.replace(/\s+/g, " ")]),
    ),
  }));
}

// What a value comes to where a site has set these properties.
function resolve(value, site = {}) {
  const [, name, fallback] = /^var\((--[\w-]+),\s*(.*)\)$/.exec(value) || [];
  return name ? (site[name] ?? resolve(fallback, site)) : value;
}

const tokens = blocks(read("styles/tokens.css"));
const themes = blocks(read("styles/themes.css"));
const light = tokens.find(({ selector }) => selector === ":root, .nc-shade[data-scheme]").tokens;
const dark = tokens.find(({ selector }) => selector === ":root").tokens;
const theme = (selector) => themes.find((block) => block.selector === `.nc-shade${selector}`).tokens;
const darker = theme('[data-scheme="dark"]');
const palette = (name) => ({
  light: { ...light, ...theme(`[data-theme="${name}"]`) },
  // In the order of the cascade.
  dark: { ...light, ...theme(`[data-theme="${name}"]`), ...darker, ...theme(`[data-theme="${name}"][data-scheme="dark"]`) },
});

const PALETTES = {
  "italia, light": [light],
  "italia, dark by the device": [{ ...light, ...dark }],
  "italia, dark by the ground": [{ ...light, ...darker }],
  "lombardia, light": [palette("lombardia").light],
  "lombardia, dark": [palette("lombardia").dark],
  "host, light, on a site that says nothing": [palette("host").light],
  "host, dark, on a site that says nothing": [palette("host").dark],
  "host, on bootstrap-italia": [palette("host").light, BOOTSTRAP_ITALIA],
};

for (const [name, [values, site]] of Object.entries(PALETTES)) {
  test(`every pair of ${name} can be read`, () => {
    const colour = (token) => {
      const found = parse(resolve(values[`--_${token}`], site));
      assert.ok(found, `--_${token}: ${values[`--_${token}`]}`);
      return found;
    };
    for (const [one, other, least] of PAIRS) {
      const found = contrast(colour(one), colour(other));
      assert.ok(found >= least, `${one} on ${other}: ${found.toFixed(2)}`);
    }
  });
}

test("the dark of the device and the dark of the ground are the same", () => {
  assert.deepEqual(darker, dark);
});

test("every token can be set from outside by its own name", () => {
  for (const { selector, tokens: set } of [...tokens, ...themes]) {
    for (const [name, value] of Object.entries(set)) {
      assert.ok(value.startsWith(`var(${name.replace("--_", "--nc-")}, `), `${selector} ${name}: ${value}`);
    }
  }
});

test("nothing of the page reaches into the element: no size of its root, no rule for its own elements, no unknown token", () => {
  for (const name of ["tokens", "base", "fields", "result", "themes", "shadow"]) {
    const css = read(`styles/${name}.css`).replace(/\/\*.*?\*\//gs, "");
    assert.doesNotMatch(css, /[\d.]rem\b/, name);
    assert.doesNotMatch(css, /(^|[\s,}])(html|body|main)\b/, name);
    for (const [, token] of css.matchAll(/var\((--_[\w-]+)/g)) assert.ok(token in light, `${name}: ${token}`);
  }
});

// --- Colours.

test("colours are read as sheets and browsers write them", () => {
  for (const [text, colour] of [
    ["#06c", [0, 102, 204, 1]],
    ["#0066CC", [0, 102, 204, 1]],
    [" #0066cc80 ", [0, 102, 204, 128 / 255]],
    ["#06c8", [0, 102, 204, 136 / 255]],
    ["rgb(1, 2, 3)", [1, 2, 3, 1]],
    ["rgba(1, 2, 3, 0.5)", [1, 2, 3, 0.5]],
    ["rgb(1 2 3 / 50%)", [1, 2, 3, 0.5]],
    ["rgb(100% 0% 50%)", [255, 0, 127.5, 1]],
    ["rgb(300 -5 none)", [255, 0, 0, 1]],
    ["color(srgb 1 0.5 0)", [255, 127.5, 0, 1]],
    ["color(srgb 1 0.5 0 / 0.25)", [255, 127.5, 0, 0.25]],
    ["color(srgb 1e-7 1.2 -0.1)", [255e-7, 255, 0, 1]],
  ]) {
    const found = parse(text);
    assert.ok(found?.every((value, index) => Math.abs(value - colour[index]) < 1e-9), `${text}: ${found}`);
  }
});

test("what is not written so is nothing, and no error", () => {
  const others = ["", "red", "#12", "#12345", "#1234567", "#ggg", "rgb()", "rgb(1, 2)", "rgb(1 2 3 4 5)", "rgb(a, b, c)"];
  const newer = ["hsl(0 0% 0%)", "oklch(50% 0.1 20)", "color(display-p3 1 0 0)", "rgb(from red r g b)", "rgb(calc(1) 2 3)"];
  for (const text of [...others, ...newer, undefined, null]) assert.equal(parse(text), null, String(text));
});

test("contrast is that of WCAG", () => {
  assert.ok(Math.abs(contrast(BLACK, WHITE) - 21) < 1e-9);
  assert.equal(contrast(WHITE, WHITE), 1);
  assert.ok(Math.abs(contrast([118, 118, 118], WHITE) - 4.54) < 0.01);
  assert.ok(Math.abs(contrast(WHITE, [0, 102, 204]) - 5.57) < 0.01);
});

const GRID = [0, 96, 176, 255];
const CUBE = GRID.flatMap((red) => GRID.flatMap((green) => GRID.map((blue) => [red, green, blue])));

test("of every colour there is one near that can be read on any ground", () => {
  for (const ground of CUBE) {
    for (const colour of CUBE) {
      const found = nearest(colour, [ground]);
      const place = `${colour} on ${ground}: ${found}`;
      assert.ok(contrast(found, ground) >= 4.5, place);
      assert.ok(found.every((value) => Number.isInteger(value) && value >= 0 && value <= 255), place);
      if (contrast(colour, ground) >= 4.5) assert.deepEqual(found, colour, place);
      // Mended by no more than it takes: one step back towards what it was, and it would not do. Whole numbers leave some room.
      else assert.ok(contrast(found, ground) < 4.75, place);
    }
  }
});

test("it goes the shorter way, darker or lighter, and keeps its hue", () => {
  const [red, green, blue] = nearest([255, 128, 128], [WHITE]);
  assert.ok(red > green + 60 && Math.abs(green - blue) < 30, `${[red, green, blue]}`);
  assert.ok(red < 255);
  // On this grey both ways lead somewhere.
  const grey = [117, 117, 117];
  assert.ok(nearest([230, 230, 255], [grey])[0] > 200);
  assert.ok(nearest([60, 30, 30], [grey])[0] < 60);
});

test("grounds that differ are all looked at", () => {
  const grounds = [WHITE, [242, 247, 252], [200, 220, 200]];
  const found = nearest([120, 160, 255], grounds);
  for (const ground of grounds) assert.ok(contrast(found, ground) >= 4.5);
  // Where nothing can be read on all, the best there is.
  assert.ok([0, 255].includes(nearest([128, 128, 128], [WHITE, BLACK])[0]));
});

test("the edge of a field needs less than text", () => {
  const found = contrast(nearest([200, 200, 200], [WHITE], 3), WHITE);
  assert.ok(found >= 3 && found < 3.2);
});

// --- The element, in as much of a browser as it takes.

function style(properties) {
  return {
    ...properties,
    setProperty: (name, value) => (properties[name] = value),
    removeProperty: (name) => delete properties[name],
    getPropertyValue: (name) => properties[name] ?? "",
  };
}

function element(parentNode, backgroundColor = "rgba(0, 0, 0, 0)", more = {}) {
  return { nodeType: 1, parentNode, dataset: {}, style: style({}), computed: { backgroundColor }, ...more };
}

// A mount whose theme is italia, with what a site has set.
function mounted(ground, site = {}) {
  const page = element(element(null, "rgb(255, 255, 255)"), ground);
  const host = element(page);
  const own = {};
  const mount = element({ nodeType: 11, parentNode: null, host }, undefined, { style: style(own) });
  mount.style.own = own;
  mount.site = site;
  return { host, mount };
}

globalThis.Node = { ELEMENT_NODE: 1 };
globalThis.matchMedia = () => ({ matches: false });
globalThis.document = { documentElement: element(null) };
globalThis.getComputedStyle = ({ computed, dataset, style: { own }, site }) => ({
  ...computed,
  getPropertyValue(name) {
    const set = own?.[name];
    if (set !== undefined) return set === "initial" ? "" : set;
    const reset = own && Object.fromEntries(Object.keys(own).map((key) => [key, undefined]));
    const values = dataset.scheme === "dark" ? { ...light, ...dark } : light;
    return name.startsWith("--_") ? resolve(values[name], { ...site, ...reset }) : (site[name] ?? "");
  },
});

test("the ground is the first that is opaque, seen through all before it", () => {
  const page = element(element(null, "rgb(255, 255, 255)"), "rgb(0, 0, 0)");
  assert.deepEqual(groundOf(element(element(page))), BLACK);
  assert.deepEqual(groundOf(element(element(page, "rgba(255, 255, 255, 0.5)"))), [127.5, 127.5, 127.5]);
  // Nothing paints anything: the browser's own white.
  assert.deepEqual(groundOf(element(null)), WHITE);
  // In a slot it stands on what its slot stands on, out through the shadow root.
  const inner = element({ nodeType: 11, parentNode: null, host: element(page) }, "rgb(0, 0, 128)");
  assert.deepEqual(groundOf(element(page, undefined, { assignedSlot: element(inner) })), [0, 0, 128]);
});

test("light or dark is by the ground", () => {
  for (const [ground, scheme] of [
    ["rgb(255, 255, 255)", "light"],
    ["rgb(154, 154, 154)", "light"],
    ["rgb(90, 90, 90)", "dark"],
    ["rgb(16, 32, 47)", "dark"],
  ]) {
    const { host, mount } = mounted(ground);
    shade(host, mount, null, () => {});
    assert.deepEqual({ ...mount.dataset }, { theme: "italia", scheme }, ground);
  }
});

test("a colour that cannot be read is replaced, and said once, by its name", () => {
  const said = [];
  const { host, mount } = mounted("rgb(255, 255, 255)", { "--nc-red": "#ff8080" });
  const again = () => shade(host, mount, "italia", (message) => said.push(message));
  again();
  again();
  const used = mount.style.own["--_red"];
  assert.deepEqual(Object.keys(mount.style.own), ["--_red"]);
  assert.ok(contrast(parse(used), WHITE) >= 4.5);
  assert.equal(said.length, 1);
  for (const part of ["--nc-red (#ff8080)", "(#ffffff)", "2,42:1", "4,5:1", `Uso ${used}`]) {
    assert.ok(said[0].includes(part), said[0]);
  }
  // When it is mended nothing of ours remains.
  mount.site["--nc-red"] = "#a00000";
  again();
  assert.deepEqual(mount.style.own, {});
  assert.equal(said.length, 1);
});

test("what is no colour gives way to the theme's", () => {
  const said = [];
  const { host, mount } = mounted("rgb(255, 255, 255)", { "--nc-blue": "bluette" });
  shade(host, mount, "italia", (message) => said.push(message));
  assert.deepEqual(mount.style.own, { "--nc-blue": "initial" });
  assert.equal(said.length, 1);
  assert.ok(said[0].includes("--nc-blue: «bluette» non è un colore"), said[0]);
});

test("a page that breaks what it needs is no error", () => {
  const { mount } = mounted("rgb(255, 255, 255)");
  const host = element(null);
  Object.defineProperty(host, "computed", { get: () => assert.fail("as a page may") });
  shade(host, mount, "lombardia", () => {});
  assert.deepEqual({ ...mount.dataset }, { theme: "lombardia", scheme: "light" });
});
