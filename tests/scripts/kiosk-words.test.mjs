// What a kiosk says, and how it looks: no word is missing or too many, and no colour but those of the tokens.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const list = (path) => readdirSync(new URL(`../../${path}`, import.meta.url));
const source = ["kiosk.js", ...list("src/host/kiosk").map((name) => `kiosk/${name}`)]
  .map((name) => read(`src/host/${name}`))
  .join("\n");

function words(lang) {
  const found = read(`locales/${lang}.ftl`).matchAll(/^static-kiosk-([\w-]+) = (.+)$/gm);
  return Object.fromEntries([...found].map(([, key, text]) => [key, text]));
}

for (const name of list("locales").filter((name) => name !== "glossary.ftl")) {
  const lang = name.replace(".ftl", "");
  test(`every word that is said is there, and every word is said: ${lang}`, () => {
    const known = words(lang);
    for (const [, key] of source.matchAll(/\bsay\("([\w-]+)"/g)) assert.ok(known[key], key);
    // The others are said by the page.
    const own = Object.keys(known).filter((key) => /^(?:idle|link|keys?)\b/.test(key));
    for (const key of own) assert.ok(source.includes(`"${key}"`), `static-kiosk-${key} is said nowhere`);
  });
}

test("the sheet has the colours and spaces of the tokens", () => {
  const tokens = new Set([...read("styles/tokens.css").matchAll(/(--_[\w-]+):/g)].map(([, token]) => token));
  const css = read("styles/kiosk.css").replace(/\/\*.*?\*\//gs, "");
  const own = [...css.matchAll(/(--_[\w-]+):/g), ...source.matchAll(/"(--_[\w-]+)"/g)].map(([, token]) => token);
  for (const [, token] of css.matchAll(/var\((--_[\w-]+)/g)) assert.ok(tokens.has(token) || own.includes(token), token);
  assert.doesNotMatch(css, /[\d.]rem\b/);
  // The ways of a language, not those of the screen.
  assert.doesNotMatch(css, /(?:margin|padding|border)-(?:left|right)\b|[\s;{](?:left|right):|text-align: (?:left|right)/);
});
