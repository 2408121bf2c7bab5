// The ASL's own list of places: what src/host/places.js refuses is what schemas/consultori.schema.json refuses.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import test from "node:test";

import { check, load } from "../../src/host/places.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schema = JSON.parse(read("schemas/consultori.schema.json"));

const TODAY = "2026-06-01";
const copy = (value) => JSON.parse(JSON.stringify(value));
const place = { tipo: "consultorio pubblico", nome: "Consultorio di Albino", istat: "016004", telefono: "035 1" };
const full = schema.examples[0];
const withPlace = (fields) => ({ aggiornato: "2026-03-31", luoghi: [{ ...place, ...fields }] });

// --- What the schema says, by the few keywords that it uses.

const SAID_ONLY = ["$schema", "$comment", "$defs", "$ref", "title", "description", "examples"];
const TYPES = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
};
const has = (object, name) => Object.keys(object).includes(name);
const KEYWORDS = {
  type: () => [],
  required: (names, value) => names.filter((name) => !(name in value)),
  dependentRequired: (needs, value) =>
    Object.keys(needs).flatMap((name) => (name in value ? needs[name].filter((need) => !(need in value)) : [])),
  additionalProperties: (_, value, { properties }) => Object.keys(value).filter((name) => !has(properties, name)),
  properties: () => [],
  items: () => [],
  enum: (values, value) => (values.includes(value) ? [] : [""]),
  pattern: (pattern, value) => (new RegExp(pattern, "u").test(value) ? [] : [""]),
  maxLength: (most, value) => ([...value].length <= most ? [] : [""]),
  minimum: (least, value) => (value >= least ? [] : [""]),
  maximum: (most, value) => (value <= most ? [] : [""]),
  minItems: (least, value) => (value.length >= least ? [] : [""]),
  maxItems: (most, value) => (value.length <= most ? [] : [""]),
};

const rulesOf = (rules) => ({ ...(rules.$ref && schema.$defs[rules.$ref.split("/").pop()]), ...rules });
const join = (path, name) => (path && name ? `${path}.${name}` : path || name);

// The paths at which the schema refuses a value.
function refusedBySchema(value, given = schema, path = "") {
  const rules = rulesOf(given);
  if (!TYPES[rules.type](value)) return [path];
  const here = Object.entries(rules)
    .filter(([keyword]) => !SAID_ONLY.includes(keyword))
    .flatMap(([keyword, rule]) => {
      assert.ok(KEYWORDS[keyword], `this test does not know the keyword ${keyword}`);
      return KEYWORDS[keyword](rule, value, rules).map((name) => join(path, name));
    });
  const below = rules.properties
    ? Object.keys(value)
        .filter((name) => has(rules.properties, name))
        .flatMap((name) => refusedBySchema(value[name], rules.properties[name], join(path, name)))
    : rules.items
      ? value.flatMap((item, at) => refusedBySchema(item, rules.items, `${path}[${at}]`))
      : [];
  return [...here, ...below];
}

const pathOf = (problem) => /^((?:[\w$.]|\[\d+\])+):/.exec(problem)?.[1] ?? "";
const unique = (paths) => [...new Set(paths)].sort();

function bothSay(json, about) {
  const { text, problems } = check(json, TODAY);
  const bySchema = unique(refusedBySchema(json));
  assert.deepEqual(unique(problems.map(pathOf)), bySchema, `${about ?? JSON.stringify(json)}\n${problems.join("\n")}`);
  assert.equal(text === "", bySchema.length > 0, "a wrong list is refused as a whole, and no other");
  return bySchema;
}

test("every example is accepted, by the schema and by the code", () => {
  for (const example of schema.examples) assert.deepEqual(bothSay(example), []);
  assert.ok(schema.examples.length);
});

test("the example of each field is accepted", () => {
  const fields = rulesOf(schema.properties.luoghi.items).properties;
  for (const [name, given] of Object.entries(fields)) {
    const rules = rulesOf(given);
    for (const example of rules.examples ?? rules.enum) {
      const point = name === "lat" || name === "lon" ? { lat: 45.7, lon: 9.8 } : {};
      assert.deepEqual(bothSay(withPlace({ ...point, [name]: example })), []);
    }
  }
});

// --- Each rule of the schema, broken.

// All ways of breaking one rule, each a value to put where the right one was.
function broken(given, right) {
  const rules = rulesOf(given);
  const others = [null, true, 7, "x", [], ["x"], {}].filter((value) => !TYPES[rules.type](value));
  const of = {
    required: (names) => names.map((name) => without(right, name)),
    dependentRequired: (needs) => Object.keys(needs).filter((name) => name in right).map((name) => without(right, name)),
    additionalProperties: () => ["telefon", "TELEFONO", "__proto__", "constructor"].map((name) => withExtra(right, name)),
    enum: (values) => [values[0].toUpperCase(), ` ${values[0]}`, "", "toString"],
    maxLength: (most) => ["x".repeat(most + 1), "0".repeat(most + 1), `${right}${" ".repeat(most + 1)}`, "😀".repeat(most + 1)],
    pattern: () => ["\u0000", `${right}\n`, `\t${right}`, `${right}\u2028`, `${right}\u202e`, `${right}\ud800`, `\ufeff${right}`],
    minimum: (least) => [least - 0.00001, -least, 0, 1e300],
    maximum: (most) => [most + 0.00001, 1e309],
    minItems: () => [[]],
    maxItems: (most) => [Array(most + 1).fill(place)],
  };
  return Object.entries(rules).reduce(
    (values, [keyword, rule]) => [...values, ...(of[keyword]?.(rule) ?? [])],
    others,
  );
}

function without(object, name) {
  const { [name]: _, ...rest } = object;
  return rest;
}

const withExtra = (object, name) => {
  const more = { ...object };
  Object.defineProperty(more, name, { value: "x", enumerable: true });
  return more;
};

// Every value in the example, with the rules for it and how to put another there.
function* spots(given, value, put = (other) => other) {
  const rules = rulesOf(given);
  yield { rules, value, put };
  for (const name of Object.keys(rules.properties ?? {})) {
    if (name in value) yield* spots(rules.properties[name], value[name], (other) => put({ ...value, [name]: other }));
  }
  if (rules.items) {
    for (const at of value.keys()) {
      const others = (other) => put(value.map((item, here) => (here === at ? other : item)));
      yield* spots(rules.items, value[at], others);
    }
  }
}

test("each rule of the schema, broken, is refused by the code at the same path", () => {
  let tried = 0;
  const met = new Set();
  for (const { rules, value, put } of spots(schema, full)) {
    Object.keys(rules).forEach((keyword) => met.add(keyword));
    for (const wrong of broken(rules, value)) {
      assert.notDeepEqual(bothSay(put(wrong)), [], `${JSON.stringify(wrong)} should be refused`);
      tried += 1;
    }
  }
  for (const keyword of Object.keys(KEYWORDS)) assert.ok(met.has(keyword), `the schema has no ${keyword} any more`);
  assert.ok(tried > 200, `${tried}`);
});

test("the schema and the code know which fields must be there", () => {
  for (const { rules, value, put } of spots(schema, full)) {
    if (rules.type !== "object") continue;
    for (const name of Object.keys(value)) bothSay(put(without(value, name)));
  }
});

test("the schema and the code judge every text alike, good or bad", () => {
  const texts = [
    "", " ", "  x  ", "Via Roma, 1", "L’Aquila", "Cantù", "a~b", "a|b", "\u00a0", "a\u00a0b", "😀", "a\u200bb", "\u0085", "\udfff",
    "24121", " 24121 ", "2412", "241210", "24 121", "٢٤١٢١", "016004", "16004",
    "112", "12", "035 759707", "(035) 759707", "035/759707", "035-75.97.07", "+39 035 759707", "0039035759707", "0039",
    "+41 91 1234567", "00 39 035", "035759707 int. 5", "1".repeat(20), "1".repeat(21), "035\u00a0759707", "()", "+39",
    "a@b.it", "a@b", "a b@c.it", "a@b.it, c@d.it", "A.B+c@d-e.example.org", "@b.it", "a@b..it", "<a@b.it>", "a@b.it?cc=d@e.it",
    "www.example.org", "example", "http://example.org", "https://example.org:8443/a?b=c#d", "HTTPS://example.org",
    "javascript:alert(1)", "javascript://example.org/%0aalert(1)", "data:text/html,x", "//example.org", "ftp://example.org",
    "https://a@example.org", "https://example.org/a b", 'https://example.org/"x', "https://example.org\\@x", "www.example.org/è",
    "http.example.org", "example.org?x", "example.org:80", "example.org:", "https://", "mailto:a@b.it", "vbscript:x.y",
    "BG-1", "BG 1", "_x", "è", "1", "a.b_c-d", "consultorio pubblico", "cav", "CAV",
    "2026-03-31", " 2026-03-31 ", "2026-3-31", "31/03/2026", "2026-02-29", "2028-02-29", "1999-12-31", "2026-13-01",
    ...[20, 21, 39, 40, 41, 100, 101, 120, 121, 150, 151, 300, 301].flatMap((length) => [
      "x".repeat(length),
      "😀".repeat(length),
      `a@b.${"x".repeat(length - 4)}`,
      `http://a.${"x".repeat(length - 9)}`,
    ]),
  ];
  let accepted = 0;
  for (const { rules, put } of spots(schema, full)) {
    if (rules.type !== "string") continue;
    for (const text of texts) accepted += bothSay(put(text)).length === 0;
  }
  assert.ok(accepted > 100, `${accepted}`);
});

test("the schema and the code know the same days", () => {
  for (let year = 1999; year <= 2100; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const two = (number) => String(number).padStart(2, "0");
        const text = `${year}-${two(month)}-${two(day)}`;
        const there = new Date(Date.UTC(year, month - 1, day));
        const right = year >= 2000 && year < 2100 && there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
        const refused = bothSay({ aggiornato: text, luoghi: [place] }, text);
        assert.equal(refused.length === 0, right, text);
      }
    }
  }
});

test("the schema and the code know the same points, to the edge", () => {
  for (const lat of [44.59999, 44.6, 45, 46.7, 46.70001, -45]) {
    for (const lon of [8.39999, 8.4, 9, 11.5, 11.50001, 1e309]) bothSay(withPlace({ lat, lon }));
  }
  for (const one of [{ lat: 45 }, { lon: 9 }, { lat: "45.1", lon: "9.1" }, { lat: null, lon: null }]) {
    assert.notDeepEqual(bothSay(withPlace(one)), []);
  }
});

test("2,000 places are accepted", () => {
  assert.deepEqual(bothSay({ aggiornato: "2026-03-31", luoghi: Array(2000).fill(place) }, "2,000"), []);
});

// --- What Rust reads.

test("a place is thirteen lines", () => {
  const { text, problems, warnings } = check(full, TODAY);
  assert.deepEqual([problems, warnings], [[], []]);
  const lines = text.split("\n");
  assert.equal(lines.pop(), "");
  assert.deepEqual(lines, [
    "u", "016004", "ASL-BG-albino", "Consultorio familiare di Albino", "Viale Stazione 26/A", "24021", "035 759707", "",
    "consultorio.albino@example.org", "www.example.org/consultori", "2026", "45.76444", "9.79904",
    "c", "016024", "PROPRIO-2", "Centro di Aiuto alla Vita di Bergamo", "", "", "035 123456", "", "", "", "2026", "", "",
  ]);
});

test("texts are put on one line, without spaces around them", () => {
  const fields = {
    tipo: "consultorio privato accreditato",
    nome: "  Consultorio \u00a0 di  Albino\u00a0",
    cap: " 24021 ",
    istat: " 016004",
    telefono: " 0039 (035) 75-97 ",
    telefono2: "+39035759707",
    web: " http.example.org ",
    lat: 45.7,
    lon: 9.123456,
  };
  assert.deepEqual(check(withPlace(fields), TODAY).text.split("\n"), [
    "r", "016004", "PROPRIO-1", "Consultorio di Albino", "", "24021", "(035) 75-97", "035759707", "",
    "http://http.example.org", "2026", "45.70000", "9.12346", "",
  ]);
});

test("an id may be given once, and is never one of ours", () => {
  const list = (...ids) => ({ aggiornato: "2026-03-31", luoghi: ids.map((id) => ({ ...place, id })) });
  assert.deepEqual(check(list("a", "b", " a "), TODAY).problems, [
    "luoghi[2].id: «a» è già l’id di luoghi[0]: danne uno diverso a ciascuno",
  ]);
  const { text } = check(list("CAV-1", "", "PROPRIO-2", "2", "MS2019-030-004745"), TODAY);
  const ids = text.split("\n").filter((_, at) => at % 13 === 2);
  assert.deepEqual(ids, ["ASL-CAV-1", "PROPRIO-2", "ASL-PROPRIO-2", "ASL-2", "ASL-MS2019-030-004745"]);
});

// --- What the editor is told.

test("each problem says where it is and how to mend it", () => {
  const said = (fields) => check(withPlace(fields), TODAY).problems;
  assert.deepEqual(said({ cap: "2012" }), [
    "luoghi[0].cap: «2012» non è un CAP: servono cinque cifre, per esempio 24121",
  ]);
  assert.deepEqual(said({ cap: 24121 }), ['luoghi[0].cap: 24121 è un numero: mettilo fra virgolette, "24121"']);
  assert.deepEqual(said({ telefno: "035 1" }), ["luoghi[0].telefno: non è un campo: forse è telefono?"]);
  assert.deepEqual(said({ "cap ": "24021" }), ["luoghi[0].«cap »: non è un campo: forse è cap?"]);
  assert.match(said({ comune: "Albino" })[0], /^luoghi\[0\]\.comune: non è un campo\. I campi sono tipo, id, nome,/);
  assert.match(said({ tipo: "CAV" })[0], /«CAV» non è un tipo: scrivi «consultorio pubblico», /);
  assert.deepEqual(said({ indirizzo: "Via Roma\n1" }), ["luoghi[0].indirizzo: c’è un a capo dopo «Via Roma»: toglilo"]);
  assert.match(said({ indirizzo: "Via\u200bRoma" })[0], /un carattere invisibile \(U\+200B\) dopo «Via»/);
  assert.match(said({ telefono: "035\u00a0759707" })[0], /uno spazio speciale \(U\+00A0\)/);
  assert.match(said({ lat: 9.8, lon: 45.7 })[0], /lat e lon sono scambiate\?$/);
  assert.match(said({ lat: "45.7", lon: 9.8 })[0], /^luoghi\[0\]\.lat: serve un numero senza virgolette/);
  assert.match(said({ nome: "x".repeat(121) })[0], /è lungo 121 caratteri: al più 120$/);
  assert.match(check([place], TODAY).problems[0], /^il file deve essere un oggetto, .* e non un elenco$/);
  assert.match(check({ aggiornato: "2026-03-31" }, TODAY).problems[0], /^luoghi: manca/);
  assert.match(check({ luoghi: [place] }, TODAY).problems[0], /^aggiornato: manca/);
});

test("what is not wrong but may be a slip is a warning, and the list serves", () => {
  const unreachable = check(withPlace({ telefono: "" }), TODAY);
  assert.match(unreachable.warnings[0], /^luoghi\[0\]: senza telefono e senza indirizzo/);
  assert.notEqual(unreachable.text, "");
  for (const fields of [{}, { telefono: "", telefono2: "035 1" }, { telefono: "", indirizzo: "Via Roma" }]) {
    assert.deepEqual(check(withPlace(fields), TODAY).warnings, []);
  }
  const early = check({ aggiornato: "2062-03-31", luoghi: [place] }, TODAY);
  assert.match(early.warnings[0], /^aggiornato: 2062-03-31 deve ancora venire/);
  assert.notEqual(early.text, "");
});

test("twenty problems are said, and the others counted", () => {
  const { problems } = check({ aggiornato: "2026-03-31", luoghi: Array(33).fill({ ...place, cap: "1" }) }, TODAY);
  assert.equal(problems.length, 21);
  assert.match(problems[19], /^luoghi\[19\]\.cap/);
  assert.equal(problems[20], "… e altre segnalazioni: 13");
});

test("what the check is given stays as it was", () => {
  const before = copy(full);
  check(full, TODAY);
  assert.deepEqual(full, before);
});

test("the example of the guide is accepted, and the guide names every field", () => {
  const guide = read("docs/consultori-json.md");
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text));
  assert.ok(blocks.length);
  for (const block of blocks) {
    assert.deepEqual(bothSay(block), []);
    assert.deepEqual(check(block, TODAY).warnings, []);
  }
  const fields = [...Object.keys(schema.properties), ...Object.keys(schema.$defs.luogo.properties)];
  for (const field of fields) assert.ok(guide.includes(`| \`${field}\``), `the guide does not speak of ${field}`);
});

// --- How it is fetched.

async function served(t, answer) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => {
    server.closeAllConnections?.();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/pagina/`;
}

const sends = (body, status = 200) => (_, response) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body);
};

const refusal = (url, base) => load(url, base).then(() => assert.fail("accepted"), ({ message }) => message);

test("a right list is fetched, from the page's own address, and written for Rust", async (t) => {
  const asked = [];
  const base = await served(t, (request, response) => {
    asked.push(request);
    sends(JSON.stringify(full))(request, response);
  });
  assert.equal(await load("/consultori.json", base), check(full).text);
  assert.equal(asked[0].url, "/consultori.json");
  assert.equal(asked[0].headers.cookie, undefined);
  assert.equal(asked[0].headers.referer, undefined);
  await load("consultori.json?v=2", base);
  assert.equal(asked[1].url, "/pagina/consultori.json?v=2");
});

test("nothing of the reader goes with the request", async (t) => {
  const fetch = t.mock.method(globalThis, "fetch", async () => new Response(JSON.stringify(full)));
  await load("/c.json", "https://www.example.org/");
  const { credentials, referrerPolicy, mode } = fetch.mock.calls[0].arguments[1];
  assert.deepEqual([credentials, referrerPolicy, mode], ["omit", "no-referrer", "cors"]);
});

test("a byte order mark does no harm, and a redirect is followed", async (t) => {
  const base = await served(t, (request, response) => {
    if (request.url === "/vecchio.json") response.writeHead(302, { location: "/nuovo.json" }).end();
    else sends(`\ufeff${JSON.stringify(full)}`)(request, response);
  });
  assert.equal(await load("/vecchio.json", base), check(full).text);
});

test("warnings are said in the console, and the list serves", async (t) => {
  const base = await served(t, sends(JSON.stringify(withPlace({ telefono: "" }))));
  const warn = t.mock.method(console, "warn", () => {});
  assert.notEqual(await load("/c.json", base), "");
  assert.match(warn.mock.calls[0].arguments[0], /^places-src «\/c\.json»: il file va bene, ma:\n- luoghi\[0\]: /);
});

test("every failure says in Italian what to mend, and that the built-in list serves", async (t) => {
  const cases = [
    [sends("", 404), /il file non c’è \(404\)/],
    [sends("", 403), /non lo dà a chiunque \(403\)/],
    [sends("", 500), /ha risposto 500/],
    [sends(""), /il file è vuoto/],
    [sends("<!doctype html>"), /una pagina HTML/],
    [sends(Buffer.from('{"nome":"Cantù"}', "latin1")), /non è in UTF-8/],
    [sends(`[${" ".repeat(2000000)}]`), /supera 2 MB/],
    [sends('{\n  "aggiornato": "2026-03-31",\n}'), /riga 2, colonna 29: questa virgola è di troppo/],
    [sends(JSON.stringify(withPlace({ cap: "1", web: "x" }))), /Da correggere:\n- luoghi\[0\]\.cap: .*\n- luoghi\[0\]\.web: /],
    [(request) => request.destroy(), /non si è potuto leggere http:.*Le cause possibili:[^]*Access-Control-Allow-Origin: \*/],
  ];
  for (const [answer, expected] of cases) {
    const message = await refusal("/c.json", await served(t, answer));
    assert.match(message, expected);
    assert.match(message, /^places-src «\/c\.json»: [^]*\nIntanto si usa l’elenco incorporato\.$/);
  }
  for (const url of ["file:///c.json", "javascript:alert(1)", "data:application/json,{}"]) {
    assert.match(await refusal(url, "https://www.example.org/"), /deve stare su un server/);
  }
  assert.match(await refusal("https://", "https://www.example.org/"), /non è un indirizzo/);
});

test("a server that does not go on is given up after ten seconds", async (t) => {
  const base = await served(t, (_, response) => {
    response.writeHead(200);
    response.write("{");
  });
  const real = globalThis.setTimeout;
  const waits = [];
  globalThis.setTimeout = (then, wait) => {
    waits.push(wait);
    return real(then, wait === 10000 ? 200 : wait);
  };
  t.after(() => (globalThis.setTimeout = real));
  assert.match(await refusal("/c.json", base), /non ha risposto per intero in 10 secondi/);
  assert.ok(waits.includes(10000));
});

test("what is not JSON is told by line and column", async (t) => {
  const cases = [
    ['{"a": 1', "1, colonna 8: il file finisce prima del tempo"],
    ['{"a": "b\n"}', "1, colonna 7: questo testo non finisce"],
    ['{\n"a": 1\n"b": 2}', "3, colonna 1: qui serve una virgola, o }"],
    ["{'a': 1}", "1, colonna 2: servono le virgolette doppie"],
    ["{“a”: 1}", "1, colonna 2: queste sono virgolette tipografiche"],
    ['{"a": 016004}', "1, colonna 7: un numero non comincia con 0"],
    ['{"a": 45,7}', "1, colonna 10: i decimali si scrivono con il punto"],
    ['{"a": 1, // b\n}', "1, colonna 10: nel JSON non ci sono commenti"],
    ['{"a" 1}', "1, colonna 6: qui servono i due punti"],
    ['{"a": Albino}', "1, colonna 7: qui serve un valore: un testo fra virgolette, un numero, { o [. I testi vanno"],
    ["[1, 2,]", "1, colonna 6: questa virgola è di troppo: dopo c’è ]"],
    ["[1] 2", "1, colonna 5: il file doveva finire qui"],
    ["[".repeat(100000), "1, colonna 22: ci sono troppe parentesi"],
  ];
  let body = "";
  const base = await served(t, (request, response) => sends(body)(request, response));
  for (const [text, expected] of cases) {
    body = text;
    const message = await refusal("/c.json", base);
    assert.ok(message.includes(`il file non è JSON: riga ${expected}`), `${text}\n${message}`);
  }
});

test("a fault in a file is found on its line", async (t) => {
  const right = JSON.stringify(full, null, 2);
  let body = "";
  const base = await served(t, (request, response) => sends(body)(request, response));
  let found = 0;
  for (let at = 1; at < right.length; at += 3) {
    body = `${right.slice(0, at)}§${right.slice(at)}`;
    // Within a text it is no fault of JSON, and in some texts none at all.
    const message = await load("/c.json", base).catch((error) => error.message);
    const line = /il file non è JSON: riga (\d+),/.exec(message)?.[1];
    if (line === undefined) continue;
    assert.equal(Number(line), right.slice(0, at).split("\n").length, `${at}\n${message}`);
    found += 1;
  }
  assert.ok(found > 50, `${found}`);
});
