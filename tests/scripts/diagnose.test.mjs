// What is told to the editor: each fault has its reason and its mend, nothing is guessed where it can be seen, and no
// message has a hole. The faults themselves are made by a browser and a server of straw.
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import test from "node:test";

import { explain, fault, forbidden, hint, lacking, report, webAssembly } from "../../src/host/diagnose.js";

// What a trap of the plain script says, from where it is written.
const TRAP = readFileSync(new URL("../../xtask/src/modules/wasm2js.rs", import.meta.url), "utf8").match(
  /const TRAP: &str = "(.*)";/,
)[1];

const BASE = "https://asl.example/nasko/";
const at = (name) => `${BASE}assets/${name}`;
const ASSETS = {
  wasm: at("nc-0123456789.wasm"),
  more: at("more-0123456789.wasm"),
  plain: at("plain-0123456789.js"),
  style: at("nc-0123456789.css"),
  comuni: at("comuni-0123456789.txt"),
  places: at("places-0123456789.txt"),
  bases: at("bases-0123456789.txt"),
  texts: {
    it: [at("it-0123456789.txt"), at("result-it-0123456789.txt")],
    en: [at("en-0123456789.txt"), at("result-en-0123456789.txt")],
  },
};
const CONTEXT = { assets: ASSETS, violations: [], version: "1.2.3", base: BASE, script: `${BASE}nasko-cresco.js` };

const MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const TYPES = { wasm: "application/wasm", js: "text/javascript", css: "text/css", txt: "text/plain; charset=utf-8" };
const HTML = "<!doctype html><title>Home</title>";

class Blocked {
  constructor() {
    throw new Error("Wasm code generation disallowed by embedder");
  }
}
const { plain: _, ...WITHOUT_PLAIN } = ASSETS;
const BLOCKED = { Module: Blocked, Instance: Blocked };

// A server as it should be, but for the files named: their answer is given, or a function that gives it or throws.
function server(faults = {}) {
  const asked = [];
  const fetch = async (url, { mode } = {}) => {
    asked.push(`${mode ?? "cors"} ${url}`);
    const name = Object.keys(faults).find((part) => url.includes(part));
    const ending = url.split(".").pop();
    const given =
      name === undefined ? {} : typeof faults[name] === "function" ? await faults[name](mode) : faults[name];
    const { status = 200, type = TYPES[ending], body = ending === "wasm" ? MODULE : "a", encoding } = given;
    const headers = { ...(type && { "content-type": type }), ...(encoding && { "content-encoding": encoding }) };
    const response = new Response(body, { status, headers });
    if (given.redirected) Object.defineProperty(response, "redirected", { value: true });
    return response;
  };
  return { fetch, asked };
}

const MODERN = {
  BigInt,
  ResizeObserver: class {},
  Intl,
  TextDecoder,
  URLSearchParams,
  customElements: { get: () => undefined },
  Element: { prototype: { attachShadow() {} } },
  Document: { prototype: { adoptedStyleSheets: [] } },
  WebAssembly,
};

const scopeOf = (faults, changes = {}) => ({
  ...MODERN,
  location: new URL("https://asl.example/maternita/index.html?asl=bergamo#nc=secret"),
  origin: "https://asl.example",
  ...server(faults),
  ...changes,
});

const noAnswer = () => {
  throw new TypeError("Failed to fetch");
};
const unreadableAnswer = (mode) => (mode === "no-cors" ? {} : noAnswer());

const ERROR = new TypeError("Failed to fetch");

async function told(faults, { error = ERROR, context = {}, scope = {} } = {}) {
  const { reason, text } = await explain(error, { ...CONTEXT, ...context }, scopeOf(faults, scope));
  assert.doesNotMatch(text, /undefined|null|NaN|\[object|(?<!%)\{\w+\}/, text);
  assert.doesNotMatch(text, /secret/);
  return { reason, text };
}

const ELSEWHERE = "https://cdn.example/nasko/";
const elsewhere = Object.fromEntries(
  Object.entries(ASSETS).map(([name, url]) => [name, typeof url === "string" ? url.replace(BASE, ELSEWHERE) : {}]),
);

const FAULTS = {
  "a page opened from the disk": {
    told: { scope: { location: new URL("file:///home/sito/index.html"), origin: "null" } },
    reason: "file",
    says: /python3 -m http\.server/,
  },
  "a file that is not there": {
    faults: { comuni: { status: 404, body: HTML } },
    reason: "missing",
    says: /404.*comuni-0123456789\.txt/,
  },
  "a module that is not there, where IIS knows no .wasm": {
    faults: { ".wasm": { status: 404 } },
    reason: "missing",
    says: /mimeMap fileExtension="\.wasm"/,
  },
  "a page in place of a file": { faults: { comuni: { body: HTML } }, reason: "missing", says: /pagina HTML/ },
  "a page after a comment, in place of a module": {
    faults: { ".wasm": { body: `\n<!-- cache -->\n<html lang="it">` } },
    reason: "missing",
    says: /pagina HTML/,
  },
  "a login page": { faults: { comuni: { body: HTML, redirected: true } }, reason: "missing", says: /area riservata/ },
  "a login page on another site": { faults: { comuni: unreadableAnswer }, reason: "missing", says: /area riservata/ },
  "a file that may not be read": { faults: { comuni: { status: 403 } }, reason: "missing", says: /permessi/ },
  "a server that fails": { faults: { comuni: { status: 503 } }, reason: "missing", says: /503/ },
  "a server that is silent": { faults: { assets: noAnswer }, reason: "missing", says: /non risponde/ },
  "an empty file": { faults: { ".wasm": { body: "" } }, reason: "missing", says: /vuoto/ },
  "a compressed module that is not said to be": {
    faults: { ".wasm": { body: new Uint8Array([0x5b, 0x3b, 0x52, 0x72]) } },
    reason: "mime",
    says: /Content-Encoding/,
  },
  "a compressed text that is not said to be": {
    faults: { comuni: { body: new Uint8Array([0x1f, 0x8b, 8, 0, 0xff]) } },
    reason: "mime",
    says: /Content-Encoding/,
  },
  "a text that is said to be compressed and is not": {
    faults: { comuni: { body: new Uint8Array([0xff, 0xfe]), encoding: "br" } },
    reason: "mime",
    says: /«Content-Encoding: br»/,
  },
  "a script with the type of a text, where it is needed": {
    faults: { plain: { type: "text/plain" } },
    told: { scope: { WebAssembly: undefined } },
    reason: "mime",
    says: /AddType text\/javascript \.js/,
  },
  "another site without its permission": {
    faults: { "cdn.example": unreadableAnswer },
    told: { context: { assets: elsewhere } },
    reason: "cors",
    says: /Header set Access-Control-Allow-Origin/,
  },
  "a frame in a sandbox": {
    faults: { assets: unreadableAnswer },
    told: { scope: { origin: "null" } },
    reason: "cors",
    says: /allow-same-origin.* allow-forms.* allow-top-navigation-by-user-activation/,
  },
  "a file asked for by http from a page by https": {
    told: { context: { assets: { ...ASSETS, comuni: "http://asl.example/comuni.txt" } } },
    reason: "missing",
    says: /https:\/\//,
  },
  "a policy that forbids WebAssembly, where there is no plain script": {
    told: { scope: { WebAssembly: BLOCKED }, context: { assets: WITHOUT_PLAIN } },
    reason: "csp",
    says: /script-src 'self' 'wasm-unsafe-eval'/,
  },
  "a policy that forbids a file": {
    faults: { comuni: noAnswer },
    told: { context: { violations: [{ blockedURI: ASSETS.comuni, effectiveDirective: "connect-src" }] } },
    reason: "csp",
    says: /blocca comuni-0123456789\.txt(.|\n)*connect-src 'self'/,
  },
  "a policy that forbids WebAssembly, by what the browser said": {
    told: {
      error: new WebAssembly.CompileError("call to WebAssembly.instantiateStreaming() blocked by CSP"),
      scope: { WebAssembly: BLOCKED },
    },
    reason: "csp",
    says: /'wasm-unsafe-eval'/,
  },
  "a trap of the plain script, where WebAssembly is forbidden": {
    told: { error: new Error(TRAP), scope: { WebAssembly: BLOCKED } },
    reason: "broken",
    says: /si è fermato(.|\n)*Inoltre: .*vieta WebAssembly/,
  },
  "a policy that forbids the plain script": {
    told: {
      scope: { WebAssembly: BLOCKED },
      context: { violations: [{ blockedURI: ASSETS.plain, effectiveDirective: "script-src-elem" }] },
    },
    reason: "csp",
    says: /blocca plain-0123456789\.js(.|\n)*script-src 'self'/,
  },
  "a policy that forbids files of another site": {
    faults: { "cdn.example": noAnswer },
    told: {
      context: {
        assets: elsewhere,
        violations: Object.values(elsewhere)
          .filter((url) => typeof url === "string")
          .map((blockedURI) => ({ blockedURI, effectiveDirective: "connect-src" })),
      },
    },
    reason: "csp",
    says: /connect-src https:\/\/cdn\.example/,
  },
  "an old browser": { told: { scope: { ResizeObserver: undefined } }, reason: "old", says: /Safari 13\.1/ },
  "a trap": {
    told: { error: new WebAssembly.RuntimeError("unreachable") },
    reason: "broken",
    says: /si è fermato/,
  },
  "a trap, while the places are missing": {
    faults: { places: { status: 404 } },
    told: { error: new WebAssembly.RuntimeError("unreachable") },
    reason: "broken",
    says: /Inoltre: .*places/,
  },
  "parts of different versions": {
    told: { error: new Error("nc: parts of different versions") },
    reason: "broken",
    says: /versioni diverse/,
  },
  "a request that failed for a moment": { reason: "missing", says: /ora arriva/ },
  "a loader that only streams": {
    faults: { ".wasm": { type: "application/octet-stream" } },
    told: { error: new TypeError("WebAssembly: Response has unsupported MIME type") },
    reason: "mime",
    says: /application\/octet-stream/,
  },
  "what nobody foresaw": { told: { error: new Error("?") }, reason: "broken", says: /non dicono perché/ },
  "what is not even an error": { told: { error: "interrotto" }, reason: "broken", says: /dice: interrotto/ },
  "nothing at all": { told: { error: null }, reason: "broken", says: /dice: niente/ },
};

// Side by side, as each waits a moment for what the browser says afterwards.
test("explains", { concurrency: true }, (all) =>
  Promise.all(
    Object.entries(FAULTS).map(([name, { faults, told: given, reason, says }]) =>
      all.test(name, async () => {
        const found = await told(faults, given);
        assert.equal(found.reason, reason, found.text);
        assert.match(found.text, says);
        for (const part of ["Che cosa: ", "Perché: ", "Rimedio: "]) assert.ok(found.text.includes(part), found.text);
      }),
    ),
  ),
);

test("a wrong type of the module, the places and other languages do not stop the widget", async () => {
  for (const faults of [
    { ".wasm": { type: "text/plain" } },
    { places: { status: 404 } },
    { "/en-": { status: 404 } },
  ]) {
    assert.equal((await told(faults, { error: new Error("?") })).reason, "broken");
  }
  assert.equal((await told({ "/en-": { status: 404 } }, { context: { lang: "en" } })).reason, "missing");
});

test("the program that runs cannot go on without its second part", async () => {
  const without = { more: { status: 404 } };
  assert.equal((await told(without, { context: { engine: "wasm" } })).reason, "missing");
  assert.equal((await told(without, { error: new Error("?"), context: { engine: "plain" } })).reason, "broken");
});

test("of the two programs only the one that had to run is to blame", async () => {
  const without = { plain: { status: 404 } };
  assert.equal((await told(without, { error: new Error("?") })).reason, "broken");
  assert.equal((await told(without, { context: { engine: "plain" } })).reason, "missing");
  const blocked = await told(without, { scope: { WebAssembly: BLOCKED }, context: { engine: "plain" } });
  assert.equal(blocked.reason, "missing");
  assert.match(blocked.text, /Inoltre: .*vieta WebAssembly/);
});

test("it asks nothing of the server from the disk, and once otherwise for what may have stopped the widget", async () => {
  const disk = scopeOf({}, { location: new URL("file:///index.html"), origin: "null" });
  await explain(ERROR, CONTEXT, disk);
  assert.deepEqual(disk.asked, []);
  const page = scopeOf({});
  await explain(ERROR, CONTEXT, page);
  assert.equal(page.asked.length, 10);
  assert.equal(new Set(page.asked).size, 10);
  assert.ok(!page.asked.join().includes("plain-"));
});

test("addresses may be strings or URLs", async () => {
  const assets = { ...ASSETS, comuni: new URL(ASSETS.comuni), site: new URL(BASE) };
  assert.equal((await told({ comuni: { status: 404 } }, { context: { assets } })).reason, "missing");
});

test("it never fails itself", async () => {
  for (const scope of [{}, { location: new URL(BASE), fetch: null }]) {
    const { reason, text } = await explain(new Error("x"), CONTEXT, scope);
    assert.ok(reason && text);
  }
  assert.equal((await explain(new Error("x"), { assets: { wasm: "http://[" } }, scopeOf({}))).reason, "broken");
});

test("what a policy only reports, or forbids of others, is not the widget's", () => {
  const violation = (blockedURI, effectiveDirective, disposition) => ({ blockedURI, effectiveDirective, disposition });
  const { ours, others } = forbidden(
    [
      violation("wasm-eval", "script-src"),
      violation("wasm-eval", "script-src"),
      violation(`${ASSETS.comuni}?x`, "connect-src", "enforce"),
      violation(ASSETS.places, "connect-src", "report"),
      violation(`${BASE}index.html?asl=como`, "frame-src"),
      violation("https://ads.example/a.js", "script-src-elem"),
      violation(`${BASE}menu.js`, "script-src-elem"),
      violation("inline", "style-src-attr"),
    ],
    CONTEXT,
  );
  assert.deepEqual(
    ours.map(({ blockedURI }) => blockedURI),
    ["wasm-eval", `${ASSETS.comuni}?x`, `${BASE}index.html?asl=como`],
  );
  assert.equal(others.length, 3);
});

test("WebAssembly works, is blocked, or is absent", () => {
  assert.equal(webAssembly({ WebAssembly }), "works");
  assert.equal(webAssembly({ WebAssembly: BLOCKED }), "blocked");
  assert.equal(webAssembly({}), "absent");
  // As some versions of Safari do it.
  assert.equal(webAssembly({ WebAssembly: { Module: WebAssembly.Module, Instance: Blocked } }), "blocked");
});

test("only the element needs a shadow root", () => {
  const old = { ...MODERN, Document: { prototype: {} }, customElements: undefined };
  const names = (home) => lacking(old, home).map(({ name }) => name);
  assert.deepEqual(names("element"), ["customElements"]);
  assert.deepEqual(names("page"), []);
  assert.deepEqual(names("frame"), []);
  assert.deepEqual(lacking(MODERN, "element"), []);
});

test("a file cut within a letter is whole as far as it was read", () => {
  const bytes = new TextEncoder().encode("è").slice(0, 1);
  assert.equal(fault({ status: 200, kind: "text", type: "text/plain", encoding: "", bytes }), null);
});

test("hints fit in a line, and say which line to add", () => {
  const wrong = hint("mime", { url: `${ASSETS.wasm}?x`, type: "text/plain" });
  assert.match(wrong, /«text\/plain».*nc-0123456789\.wasm.*nginx: .*Apache: AddType application\/wasm \.wasm.*IIS/);
  assert.match(hint("csp"), /'wasm-unsafe-eval'/);
  assert.match(hint("absent"), /WebAssembly/);
  for (const line of [wrong, hint("csp"), hint("absent")]) assert.doesNotMatch(line, /\n|undefined|\{\w+\}/);
  assert.equal(hint("other"), "");
});

// ---- The report, in a document of straw

class Node {
  constructor(tag, ownerDocument) {
    Object.assign(this, { tag, ownerDocument, children: [], attributes: {} });
  }
  append(...nodes) {
    this.children.push(...nodes);
  }
  prepend(...nodes) {
    this.children.unshift(...nodes);
  }
  remove() {}
  setAttribute(name, value) {
    this.attributes[name] = value;
  }
  get text() {
    const own = [this.textContent, ...this.children.map((child) => child.text ?? child)];
    return own.filter((part) => part !== undefined).join("");
  }
  find(tag) {
    return [...(this.tag === tag ? [this] : []), ...this.children.flatMap((child) => child.find?.(tag) ?? [])];
  }
}

function straw(scripts = []) {
  const document = {
    scripts,
    addEventListener() {},
    removeEventListener() {},
    createElement: (tag) => new Node(tag, document),
  };
  return document;
}

async function reported(faults, { context = {}, scope = {}, scripts } = {}) {
  const document = straw(scripts);
  const container = document.createElement("div");
  const window = {};
  const all = scopeOf(faults, { document, self: window, top: window, navigator: { userAgent: "Straw" }, ...scope });
  const text = await report(container, { ...CONTEXT, ...context }, all);
  assert.doesNotMatch(text, /undefined|NaN|\[object|\{\w+\}/);
  return { text, container };
}

const line = (text, start) => text.split("\n").find((each) => each.includes(start));

test("the report names every check and file, as a table and as text", async () => {
  const { text, container } = await reported({});
  const [table] = container.find("table");
  assert.equal(table.find("caption").length, 1);
  assert.ok(table.find("th").every(({ scope }) => scope === "col" || scope === "row"));
  const files = [CONTEXT.script, ...Object.values(ASSETS).flatMap((url) => (typeof url === "string" ? url : []))];
  for (const url of files) assert.ok(text.includes(url.split("/").pop()), url);
  for (const check of ["Indirizzo", "Browser", "WebAssembly", "Security-Policy", "Versione", "SRI", "iframe", "Dati"]) {
    assert.ok(text.includes(check), check);
  }
  assert.equal(container.find("textarea")[0].value, text);
  assert.ok(container.find("textarea")[0].readOnly);
  assert.equal(container.children[0].lang, "it");
});

test("the report looks at files that it does not know as well", async () => {
  const assets = { ...ASSETS, assess: new URL(at("assess-0123456789.js")), site: new URL(BASE) };
  const { text } = await reported({ assess: { status: 404 } }, { context: { assets } });
  assert.match(line(text, "assess: assess-0123456789.js"), /Da migliorare/);
  assert.doesNotMatch(text, /site:/);
});

test("the report bears neither the parameters of the address nor its token", async () => {
  const { text } = await reported({});
  assert.match(text, /Pagina: https:\/\/asl\.example\/maternita\/index\.html$/m);
  assert.doesNotMatch(text, /secret|bergamo/);
});

test("the report says first what is to be mended, and each mend once", async () => {
  const { text } = await reported({ comuni: { status: 404 }, "/it-": { status: 404 }, places: { status: 404 } });
  const outcomes = text.match(/^\[[^\]]+\]/gm);
  const order = ["[Da sistemare]", "[Da migliorare]", "[Da sapere]", "[A posto]"];
  assert.deepEqual(
    outcomes,
    [...outcomes].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  assert.match(line(text, "comuni: comuni"), /Da sistemare/);
  assert.match(line(text, "consultori: places"), /Da migliorare/);
  assert.equal(text.match(/Copia di nuovo sul server/g).length, 1);
  assert.match(text, /Come per «comuni: comuni-0123456789\.txt»/);
});

test("the report tells what works all the same", async () => {
  const { text } = await reported({ ".wasm": { type: "" } }, { scope: { WebAssembly: BLOCKED } });
  assert.match(line(text, "Tipo del programma"), /Da migliorare/);
  assert.match(line(text, "] WebAssembly"), /Da migliorare.*vietato/);
  const absent = await reported({}, { scope: { WebAssembly: undefined } });
  assert.match(line(absent.text, "] WebAssembly"), /Da sapere/);
});

test("the report says what the start of the widget said", async () => {
  const { text } = await reported({ comuni: { status: 404 } }, { context: { error: new Error("404 comuni") } });
  assert.match(line(text, "Avvio"), /Da sistemare.*Error: 404 comuni/);
});

test("the report knows versions, SRI, frames and colours", async () => {
  const versions = await reported({}, { context: { registered: "1.0.0" } });
  assert.match(line(versions.text, "Versione"), /Da migliorare.*1\.2\.3, ma vale la 1\.0\.0/);

  const sri = async (src, integrity) => {
    const { text } = await reported({}, { context: { script: src }, scripts: [{ src, integrity }] });
    return line(text, "SRI");
  };
  assert.match(await sri(CONTEXT.script, "sha384-x"), /Da migliorare/);
  assert.match(await sri(`${BASE}nasko-cresco-1.2.3-0a1b2c3d/nasko-cresco.js`, "sha384-x"), /A posto/);
  assert.match(await sri(CONTEXT.script, ""), /Da sapere/);
  assert.match(await sri("https://cdn.example/nasko-cresco.js", ""), /Da migliorare/);

  const frame = async (state) => {
    const { text } = await reported({}, { context: { frame: state }, scope: { top: {} } });
    return line(text, "iframe");
  };
  assert.match(await frame(undefined), /Da sapere.*senza script/);
  assert.match(await frame({ token: true, hello: true }), /A posto/);
  assert.match(await frame({ token: true, hello: false }), /Da migliorare/);

  const { text } = await reported({}, { context: { warnings: ["--nc-blue: 3,1:1"] } });
  assert.match(text, /Da migliorare\] Colori(.|\n)*--nc-blue: 3,1:1/);
});
