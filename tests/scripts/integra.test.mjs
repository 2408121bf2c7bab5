// What the configurator hands out: parsed as a browser would, it says what was chosen, and nothing gets in beside it.
import assert from "node:assert/strict";
import test from "node:test";

import { HEIGHT, addresses, escape, exitUrl, fallback, placesUrl, policy, snippet } from "../../src/host/snippet.js";

const BASE = "https://www.asl.example/nasko/";
const FOLDER = "nasko-cresco-0.2.0-1a2b3c4d";
const RELEASE = {
  version: "0.2.0",
  folder: FOLDER,
  integrity: { "nasko-cresco.js": "sha384-one/+=", "nasko-cresco-frame.js": "sha384-two/+=" },
  asl: [
    ["bergamo", "ASL Bergamo"],
    ["monza-e-brianza", "ASL Monza & Brianza <b>"],
  ],
  languages: [
    ["it", "Italiano"],
    ["en", "English"],
  ],
};
const PLAIN = { way: "element", asl: "", lang: "it", theme: "italia", measures: "", pinned: true, exitUrl: "", placesSrc: "" };
const chosen = (choice, base = BASE) => snippet({ ...PLAIN, ...choice }, RELEASE, base);

const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name]);

// Every tag that opens, with its attributes. What is not read as a tag or as text must not be there.
function tags(markup) {
  const found = [];
  const rest = markup.replace(/<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g, (_, name, list) => {
    const attributes = {};
    for (const [, key, value] of list.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      assert.ok(!(key in attributes), `${key} twice`);
      attributes[key] = value === undefined ? true : unescape(value);
    }
    found.push({ name, attributes });
    return "";
  });
  assert.doesNotMatch(rest.replace(/<\/[a-z-]+>/g, ""), /[<>"]/);
  return found;
}

const one = (markup, name) => tags(markup).filter((tag) => tag.name === name);

// What a snippet sets, whichever way it does.
function told(markup, way) {
  if (way === "element") return one(markup, "nasko-cresco")[0].attributes;
  if (way === "frame")
    return Object.fromEntries(
      Object.entries(one(markup, "script")[0].attributes)
        .filter(([key]) => key.startsWith("data-"))
        .map(([key, value]) => [key.slice(5), value]),
    );
  return Object.fromEntries(new URL(one(markup, "iframe")[0].attributes.src).searchParams);
}

function* every(choices, done = {}) {
  const [[name, values], ...rest] = choices;
  for (const value of values) {
    const next = { ...done, [name]: value };
    if (rest.length) yield* every(rest, next);
    else yield next;
  }
}

const ALL = [
  ["way", ["element", "frame", "bare"]],
  ["asl", ["", "bergamo", "monza-e-brianza"]],
  ["lang", ["", "it", "en"]],
  ["theme", ["italia", "lombardia", "host"]],
  ["measures", ["", "nasko", "cresco"]],
  ["pinned", [true, false]],
  ["exitUrl", ["", 'https://www.example.org/?a="b"&c=<d>\'']],
  ["placesSrc", ["", "/consultori.json?a=1&b=2", "https://www.asl.example/consultori.json"]],
];

test("every combination says what was chosen", () => {
  let count = 0;
  for (const choice of every(ALL)) {
    const expected = {};
    if (choice.asl) expected.asl = choice.asl;
    if (choice.lang) expected.lang = choice.lang;
    expected.theme = choice.theme;
    if (choice.measures) expected.measures = choice.measures;
    if (choice.exitUrl) expected["exit-url"] = new URL(choice.exitUrl).href;
    if (choice.placesSrc)
      expected["places-src"] = choice.way === "element" ? choice.placesSrc : new URL(choice.placesSrc, BASE).href;
    assert.deepEqual(told(chosen(choice), choice.way), expected, JSON.stringify(choice));
    count += 1;
  }
  assert.equal(count, 3 * 3 * 3 * 3 * 3 * 2 * 2 * 3);
});

test("a hash stands there only for a version that stays, and never on a frame", () => {
  for (const choice of every(ALL)) {
    const [source] = tags(chosen(choice)).filter(({ attributes }) => attributes.src);
    const { src, integrity, crossorigin } = source.attributes;
    assert.ok(src.startsWith(choice.pinned ? `${BASE}${FOLDER}/` : BASE));
    assert.equal(src.includes(FOLDER), choice.pinned);
    const file = { element: "nasko-cresco.js", frame: "nasko-cresco-frame.js" }[choice.way];
    const hashed = choice.pinned && choice.way !== "bare";
    assert.equal(integrity, hashed ? RELEASE.integrity[file] : undefined);
    assert.equal(crossorigin, hashed ? "anonymous" : undefined);
  }
});

test("in the folder of a version the addresses are of that folder", () => {
  const base = `${BASE}${FOLDER}/`;
  assert.deepEqual(addresses(RELEASE, base), { frozen: true, newest: base, pinned: base });
  const [{ attributes }] = one(chosen({ pinned: false }, base), "script");
  assert.equal(attributes.src, `${base}nasko-cresco.js`);
  assert.equal(attributes.integrity, "sha384-one/+=");
});

test("the element carries words and a way to the consultori of its area", () => {
  const markup = chosen({ asl: "monza-e-brianza", lang: "en" });
  assert.equal(one(markup, "a")[0].attributes.href, `${BASE}consultori.html#monza-e-brianza`);
  assert.match(markup, />Consultori familiari: ASL Monza &amp; Brianza &lt;b&gt;<\/a>/);
  assert.deepEqual(one(markup, "p").map(({ attributes }) => attributes.lang), ["it", "it"]);
  assert.equal(one(chosen({}), "a")[0].attributes.href, `${BASE}consultori.html`);
  assert.equal(fallback(PLAIN, RELEASE, BASE).label, "Consultori familiari della Lombardia");
});

test("the bare frame has a title and says its height twice", () => {
  const [{ attributes }] = one(chosen({ way: "bare", lang: "en" }), "iframe");
  assert.equal(attributes.title, "NASKO and CRESCO: help for mothers in Lombardy");
  assert.equal(attributes.height, String(HEIGHT));
  assert.equal(attributes.width, "100%");
  assert.ok(attributes.style.includes(`min-height:${HEIGHT}px`));
});

test("the script of the frame does not hold up the page, and has a way without it", () => {
  const markup = chosen({ way: "frame", asl: "bergamo" });
  assert.equal(one(markup, "script")[0].attributes.async, true);
  assert.match(markup, /<noscript><p><a href="[^"]*#bergamo">/);
});

test("a choice that there is not is left out", () => {
  for (const way of ["element", "frame", "bare"]) {
    const markup = chosen({ way, asl: '"><script>', lang: "xx", theme: "onload", measures: "nasko cresco x" });
    assert.deepEqual(told(markup, way), {});
    assert.ok(!markup.includes("onload"));
  }
});

const BAD = [
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript://www.example.org/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://www.example.org/1",
  "file:///etc/passwd",
  "//www.example.org/",
  "/\\www.example.org/",
  "/\t/www.example.org/",
  "https://",
  "https://a b/",
  "www.example.org",
];

test("only an address of the web gets in", () => {
  for (const bad of BAD) {
    assert.ok(exitUrl(bad).problem, bad);
    for (const way of ["element", "frame", "bare"]) {
      assert.ok(placesUrl(bad, way, BASE).problem, bad);
      assert.equal(chosen({ way, exitUrl: bad, placesSrc: bad }), chosen({ way }), bad);
    }
  }
  assert.deepEqual(exitUrl("   "), { url: "" });
  assert.deepEqual(exitUrl(" HTTPS://Example.org "), { url: "https://example.org/" });
  assert.ok(exitUrl("/esci").problem);
});

test("a frame takes a list of its own site only", () => {
  const other = "https://dati.example/consultori.json";
  assert.deepEqual(placesUrl(other, "element", BASE), { url: other });
  assert.match(placesUrl(other, "frame", BASE).problem, /https:\/\/www\.asl\.example\//);
  assert.ok(placesUrl(other, "bare", BASE).problem);
  assert.deepEqual(placesUrl("/c.json#x", "element", BASE), { url: "/c.json" });
  assert.deepEqual(placesUrl("/c.json", "bare", BASE), { url: "https://www.asl.example/c.json" });
  assert.ok(placesUrl("http://dati.example/c.json", "element", BASE).problem);
  assert.deepEqual(placesUrl("http://a.example/c.json", "element", "http://127.0.0.1:8080/"), { url: "http://a.example/c.json" });
});

test("the policy names what each way needs, and no more", () => {
  const allowed = (choice, base = BASE) => policy({ ...PLAIN, ...choice }, base);
  const origin = "https://www.asl.example";
  const script = ["script-src", [origin, "'wasm-unsafe-eval'"]];
  assert.deepEqual(allowed({}), [script, ["connect-src", [origin]]]);
  assert.deepEqual(allowed({ placesSrc: "/c.json" }), [script, ["connect-src", [origin, "'self'"]]]);
  assert.deepEqual(allowed({ placesSrc: "https://dati.example/c.json" })[1], ["connect-src", [origin, "https://dati.example"]]);
  assert.deepEqual(allowed({ placesSrc: `${origin}/c.json` })[1], ["connect-src", [origin]]);
  assert.deepEqual(allowed({ placesSrc: "javascript:1" })[1], ["connect-src", [origin]]);
  assert.deepEqual(allowed({ way: "frame" }), [
    ["script-src", [origin]],
    ["frame-src", [origin]],
  ]);
  assert.deepEqual(allowed({ way: "bare" }, "http://127.0.0.1:8080/a/"), [["frame-src", ["http://127.0.0.1:8080"]]]);
});

test("text is no markup", () => {
  assert.equal(escape('<b> & "'), "&lt;b&gt; &amp; &quot;");
});
