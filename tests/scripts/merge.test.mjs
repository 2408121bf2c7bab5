// An ASL's own places among the built-in ones, written and read back as build/territory/pack.rs and src/territory/ do it.
// With NC_DIST=dist, where `dist` is what a build has made, also with the places of all Lombardy.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";

import { merge } from "../../src/host/merge.js";
import { check } from "../../src/host/places.js";

const rust = (file, form) =>
  Number(form.exec(readFileSync(new URL(`../../src/territory/${file}.rs`, import.meta.url), "utf8"))[1]);
const ASL_COUNT = rust("asl", /ALL: \[Asl; (\d+)\]/);
// Those of text, then the point.
const COLUMNS = rust("place", /COLUMNS: usize = (\d+)/) + 1;

const KINDS = 7 + ASL_COUNT;
const COMUNE_OF = KINDS + 1;
const HEAD = KINDS + 2;

const isCav = ({ kind }) => "cbs".includes(kind);

// ---- As Rust reads it, which refuses a text of another form.

function number(digits) {
  return [...digits].reduce((value, digit) => {
    assert.match(digit, /^[0-o]$/);
    return value * 64 + digit.charCodeAt(0) - 48;
  }, 0);
}

function readCodes(text, comuni) {
  const last = {};
  let at = 0;
  for (const comune of comuni) {
    const far = text[at] === "~";
    const length = far ? 3 : 1;
    const digits = text.slice(at + (far ? 1 : 0), at + length);
    last[comune.class] = far ? number(digits) : (last[comune.class] ?? 0) + number(digits) - 10;
    comune.istat = comune.province + String(last[comune.class]).padStart(3, "0");
    at += length;
  }
  assert.equal(at, text.length);
}

function read(text) {
  const lines = text.split("\n");
  assert.equal(lines.pop(), "", "the last line ends");
  const [classes, classOf, codes, points] = lines;
  const comuni = [...classOf].map((its, at) => {
    const about = classes.slice(number(its) * 14, number(its) * 14 + 14);
    assert.equal(about.length, 14);
    const axis = (first, base) =>
      number(base) + number([2, 1, 0].map((plane) => points[(first + 2 * plane) * classOf.length + at]));
    return {
      class: its,
      province: about.slice(0, 3),
      asl: number(about[5]),
      point: [axis(0, about.slice(6, 10)), axis(1, about.slice(10))],
    };
  });
  readCodes(codes, comuni);

  const kinds = lines[KINDS];
  const count = kinds.length;
  assert.equal(lines.length, HEAD + COLUMNS * count, "a line for each cell, and no more");
  assert.equal(lines[COMUNE_OF].length, 2 * count);
  const places = [...kinds].map((kind, at) => {
    assert.match(kind, /^[urcbs]$/);
    const { asl, istat, point } = comuni[number(lines[COMUNE_OF].slice(2 * at, 2 * at + 2))];
    const cells = Array.from({ length: COLUMNS }, (_, column) => lines[HEAD + column * count + at]);
    const own = cells.pop();
    assert.ok(own.length === 0 || own.length === 8, own);
    return { kind, asl, istat, cells, point: own ? [number(own.slice(0, 4)), number(own.slice(4))] : point };
  });
  return { head: lines.slice(0, KINDS), comuni, places };
}

// ---- As the build writes it: three comuni, the first in one ASL and two in another. Their codes are written in all three ways.

const digits = (value, count) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(48 + ((value >> (6 * (count - 1 - at))) & 63))).join("");

const BASE = [4500000, 900000];
const COMUNI = [
  { class: 0, code: digits(4 + 10, 1), istat: "016004", point: [4576444, 979904] },
  { class: 1, code: `~${digits(200, 2)}`, istat: "017200", point: [4553000, 1022000] },
  { class: 1, code: digits(-5 + 10, 1), istat: "017195", point: [4554000, 1021000] },
];

const planes = [0, 1, 2].flatMap((plane) =>
  [0, 1].map((axis) =>
    COMUNI.map(({ point }) => digits(((point[axis] - BASE[axis]) >> (6 * plane)) & 63, 1)).join(""),
  ),
);

// Kind, comune, name, point.
const PLACES = [
  ["r", 0, "Consultorio di ~"],
  ["u", 0, "Consultorio due", [4576000, 980000]],
  ["u", 1, "Consultorio tre"],
  ["r", 2, "Consultorio di ~", [4554321, 1021234]],
  ["c", 0, "CAV uno"],
  ["b", 1, "CAV due"],
  ["c", 2, "CAV tre"],
  ["s", 2, "CAV quattro"],
];

const SMALL =
  [
    [..."01"].map((asl, at) => `01${6 + at}XX${asl}${BASE.map((degrees) => digits(degrees, 4)).join("")}`).join(""),
    COMUNI.map((comune) => digits(comune.class, 1)).join(""),
    COMUNI.map(({ code }) => code).join(""),
    planes.join(""),
    "MS2019-030-00",
    "SOS Vita",
    "800 813000",
    ...Array.from({ length: ASL_COUNT }, (_, asl) => `ASL ${asl}`),
    PLACES.map(([kind]) => kind).join(""),
    PLACES.map(([, comune]) => digits(comune, 2)).join(""),
    ...PLACES.map((_, at) => `id-${at}`),
    ...PLACES.map(([, , name]) => name),
    ...Array.from({ length: COLUMNS - 3 }, (_, column) => PLACES.map((_, at) => `cell ${column} ${at}`)).flat(),
    ...PLACES.map(([, , , point]) => (point ?? []).map((degrees) => digits(degrees, 4)).join("")),
  ].join("\n") + "\n";

// ---- The list of an ASL, as it comes out of the check.

const TYPES = { u: "consultorio pubblico", r: "consultorio privato accreditato", c: "cav" };

function listOf(...places) {
  const luoghi = places.map(([kind, istat, more]) => ({ tipo: TYPES[kind], nome: "Nostro", istat, telefono: "035 1", ...more }));
  const { text, problems } = check({ aggiornato: "2026-03-31", luoghi }, "2026-06-01");
  assert.deepEqual(problems, []);
  return text;
}

const isOwn = ({ cells: [id] }) => /^(ASL-|PROPRIO-)/.test(id);
const names = ({ places }) => places.map(({ cells: [, name] }) => name);

function merged(builtIn, ...places) {
  const result = merge(builtIn, listOf(...places));
  assert.deepEqual(Object.keys(result), ["text"]);
  return read(result.text);
}

// What holds of every list: all of it is there, and of the others only those are gone in whose stead it stands.
function holds(builtIn, ...places) {
  const before = read(builtIn);
  const after = merged(builtIn, ...places);
  assert.deepEqual(after.head, before.head);
  assert.deepEqual(after.comuni, before.comuni);
  const own = after.places.filter(isOwn);
  assert.deepEqual(
    own.map(({ kind, istat }) => [kind, istat]),
    places.map(([kind, istat]) => [kind, istat]),
  );
  const replaced = (place) => own.some((one) => one.asl === place.asl && isCav(one) === isCav(place));
  assert.deepEqual(
    after.places.filter((place) => !isOwn(place)),
    before.places.filter((place) => !replaced(place)),
  );
  return { before, after, own };
}

test("the made-up places are of the form that Rust reads", () => {
  const { comuni, places } = read(SMALL);
  assert.deepEqual(
    comuni.map(({ asl, istat, point }) => ({ asl, istat, point })),
    COMUNI.map(({ class: asl, istat, point }) => ({ asl, istat, point })),
  );
  assert.equal(places.length, PLACES.length);
  assert.deepEqual(places[0].point, COMUNI[0].point);
  assert.deepEqual(places[1].point, [4576000, 980000]);
});

test("own consultori stand instead of those of their ASL only", () => {
  const { after } = holds(SMALL, ["u", "016004"]);
  assert.deepEqual(names(after), [
    "Consultorio tre", "Consultorio di ~", "CAV uno", "CAV due", "CAV tre", "CAV quattro", "Nostro",
  ]);
  // Those of a comune that the list does not name as well.
  const { after: second } = holds(SMALL, ["r", "017195"]);
  assert.deepEqual(names(second), [
    "Consultorio di ~", "Consultorio due", "CAV uno", "CAV due", "CAV tre", "CAV quattro", "Nostro",
  ]);
});

test("own CAV stand instead of the CAV of their ASL, branches and counters too, and of no consultorio", () => {
  const { after } = holds(SMALL, ["c", "017200"]);
  assert.deepEqual(names(after), [
    "Consultorio di ~", "Consultorio due", "Consultorio tre", "Consultorio di ~", "CAV uno", "Nostro",
  ]);
});

test("every choice of own places leaves the others as they were", () => {
  const choices = COMUNI.flatMap(({ istat }) => [..."urc"].map((kind) => [kind, istat]));
  for (let chosen = 1; chosen < 2 ** choices.length; chosen += 1) {
    holds(SMALL, ...choices.filter((_, at) => (chosen >> at) & 1));
  }
});

test("a list of nothing changes nothing", () => {
  assert.deepEqual(merge(SMALL, ""), { text: SMALL });
});

test("what the list says of a place is read back", () => {
  const more = {
    id: "BG-albino",
    nome: "Consultorio di Albino",
    indirizzo: "Viale Stazione 26/A",
    cap: "24021",
    telefono: "035 759707",
    telefono2: "035 759708",
    email: "albino@example.org",
    web: "www.example.org",
  };
  const { own } = holds(SMALL, ["u", "016004", more]);
  const { id, ...others } = more;
  // When something of it was confirmed later is known of the built-in ones alone.
  assert.deepEqual(own[0].cells, [`ASL-${id}`, ...Object.values(others), "2026", ""]);
});

test("a point of its own is kept to a metre or so, and without one its comune's serves", () => {
  const points = (more) => holds(SMALL, ["u", "017195", more]).own[0].point;
  assert.deepEqual(points({}), COMUNI[2].point);
  assert.deepEqual(points({ lat: 45.54321, lon: 10.21234 }), [4554321, 1021234]);
  assert.deepEqual(points({ lat: 45.5, lon: 10.2 }), [4550000, 1020000]);
  for (const [lat, lon] of [[44.6, 8.4], [46.7, 11.5]]) {
    assert.deepEqual(points({ lat, lon }), [lat, lon].map((degrees) => Math.round(degrees * 1e5)));
  }
});

test("a code that is no comune's is named, and nothing is merged", () => {
  for (const istat of ["016005", "015146", "000000", "999999"]) {
    assert.deepEqual(merge(SMALL, listOf(["u", "016004"], ["c", istat])), { unknown: istat });
  }
});

// ---- The places of all Lombardy.

const dist = process.env.NC_DIST;

test("the real places", { skip: !dist && "NC_DIST names no folder" }, async (all) => {
  const assets = join(dist, "assets");
  const file = readdirSync(assets).find((name) => /^places-.*\.txt$/.test(name));
  assert.ok(file, `${assets} has no places-*.txt: build first`);
  const real = readFileSync(join(assets, file), "utf8");
  const { comuni, places } = read(real);
  const asls = [...new Set(comuni.map(({ asl }) => asl))];

  await all.test("a list of nothing changes nothing", () => {
    assert.ok(comuni.length > 1500);
    assert.equal(asls.length, ASL_COUNT);
    assert.deepEqual(merge(real, ""), { text: real });
  });

  await all.test("each ASL by itself leaves the others as they were", () => {
    for (const asl of asls) {
      const { istat } = comuni.find((comune) => comune.asl === asl);
      for (const kind of "urc") {
        const { after } = holds(real, [kind, istat]);
        const gone = places.filter((place) => place.asl === asl && isCav(place) === (kind === "c")).length;
        assert.equal(after.places.length, places.length - gone + 1);
      }
    }
  });

  await all.test("every comune is found by its code", () => {
    const { after, own } = holds(real, ...comuni.map(({ istat }) => ["r", istat]));
    assert.deepEqual(own.map(({ point }) => point), comuni.map(({ point }) => point));
    assert.deepEqual(after.places.filter(isCav), places.filter(isCav));
  });

  await all.test("a comune of another region is none", () => {
    assert.deepEqual(merge(real, listOf(["u", "001272"])), { unknown: "001272" });
  });
});
