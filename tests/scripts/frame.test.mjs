// The loader and the page in its frame, each against a hand-made other side. What only a browser can tell (layout, policies,
// what may be navigated) is for a test in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import vm from "node:vm";

const read = (name) => readFile(new URL(`../../src/host/${name}`, import.meta.url), "utf8");
const loader = await read("frame.js");
const framed = await read("framed.js");

const HOST = "https://asl.example";
const HOME = "https://widget.example";

// A window's listeners, and a way to have them called.
function listeners() {
  const all = {};
  return {
    addEventListener: (type, call) => (all[type] ??= new Set()).add(call),
    removeEventListener: (type, call) => all[type]?.delete(call),
    fire: (type, event) => [...(all[type] ?? [])].forEach((call) => call(event)),
    count: (type) => all[type]?.size ?? 0,
  };
}

function host({ data = {}, head = false, reading = false, grounds = [], scheme = "normal", origin = HOST } = {}) {
  const posted = [];
  const placed = [];
  const window = listeners();
  const contentWindow = { postMessage: (message, target) => posted.push({ ...message, target: new URL(target).origin }) };
  const body = { append: (frame) => put("body", frame) };

  const put = (where, frame) => {
    placed.push(where);
    frame.isConnected = true;
    // What the frame stands in, from within outwards.
    const around = ["transparent", ...grounds];
    frame.parentElement = around.reduceRight((parentElement, ground) => ({ ground, parentElement }), null);
  };
  const frame = {
    ...listeners(),
    contentWindow,
    isConnected: false,
    events: [],
    styles: {},
    style: { setProperty: (name, value) => (frame.styles[name] = value) },
    get src() {
      return frame.address;
    },
    set src(value) {
      frame.address = new URL(value, `${HOST}/aiuti/pagina.html`).href;
    },
    dispatchEvent: (event) => frame.events.push(event),
  };
  const script = {
    src: `${HOME}/v1/nasko-cresco-frame.js?x=1`,
    getAttribute: (name) => data[name.replace("data-", "")] ?? null,
    closest: () => (head ? null : body),
    after: (frame) => put("script", frame),
  };
  const document = {
    ...listeners(),
    body: reading && head ? null : body,
    currentScript: script,
    readyState: reading ? "loading" : "complete",
    createElement: () => frame,
    querySelector: () => null,
  };
  const location = { replaced: [], replace: (url) => location.replaced.push(url) };
  const getComputedStyle = ({ ground }) => ({
    colorScheme: scheme,
    backgroundColor: ground === "transparent" ? "rgba(0, 0, 0, 0)" : ground,
  });
  const run = () =>
    vm.runInNewContext(loader, {
      ...{ document, location, getComputedStyle, crypto, URL, URLSearchParams, CustomEvent },
      ...{ addEventListener: window.addEventListener, removeEventListener: window.removeEventListener, self: { origin } },
    });
  const say = (data, from = {}) => window.fire("message", { source: contentWindow, origin: HOME, data, ...from });
  return { body, document, frame, location, placed, posted, run, say, script, window };
}

function started(options) {
  const page = host(options);
  page.run();
  const address = new URL(page.frame.src);
  const passed = new URLSearchParams(address.hash.slice(1));
  return { ...page, address, passed, nc: passed.get("nc") };
}

test("the frame shows the page beside the loader, with its settings", () => {
  const data = { asl: "bergamo", "application-date": "2014-05-05", measures: "nasko cresco", theme: "", lang: "en", no: "no" };
  const { address, passed, frame } = started({ data });
  assert.equal(address.origin + address.pathname, `${HOME}/v1/index.html`);
  assert.deepEqual(
    [...address.searchParams],
    [["asl", "bergamo"], ["lang", "en"], ["application-date", "2014-05-05"], ["measures", "nasko cresco"]],
  );
  assert.equal(passed.get("of"), HOST);
  assert.match(passed.get("nc"), /^\d+(-\d+){3}$/);
  assert.match(frame.title, /NASKO and CRESCO/);
  assert.deepEqual(frame.styles, { display: "block", width: "100%", border: "0", height: "640px", "color-scheme": "light" });
});

test("the list of places is meant from the page of the script", () => {
  const { address } = started({ data: { "places-src": "consultori.json" } });
  assert.equal(address.searchParams.get("places-src"), `${HOST}/aiuti/consultori.json`);
});

test("where the quick exit leads is handed on as it is written: the page refuses what is no site, as the element does", () => {
  for (const written of ["https://meteo.example/", "www.meteo.example", "/", "javascript:alert(1)"]) {
    assert.equal(started({ data: { "exit-url": written } }).address.searchParams.get("exit-url"), written);
  }
});

test("the title is in Italian, or as the editor says", () => {
  assert.match(started().frame.title, /NASKO e CRESCO/);
  assert.equal(started({ data: { title: "Aiuti" } }).frame.title, "Aiuti");
});

test("each frame has a token of its own", () => {
  assert.notEqual(started().nc, started().nc);
});

test("the frame stands after its script, or once at the end of the body", () => {
  assert.deepEqual(started().placed, ["script"]);
  assert.deepEqual(started({ reading: true }).placed, ["script"]);
  assert.deepEqual(started({ head: true }).placed, ["body"]);

  const early = started({ head: true, reading: true });
  assert.deepEqual(early.placed, []);
  early.document.body = early.body;
  early.document.fire("DOMContentLoaded");
  assert.deepEqual(early.placed, ["body"]);
});

test("a module, or a script without an address, is told how to mend it", () => {
  for (const currentScript of [null, { src: "" }]) {
    const page = host();
    page.document.currentScript = currentScript;
    assert.throws(page.run, /va in <script src>/);
  }
});

test("hello is answered to the frame's origin alone", () => {
  const { say, nc, posted } = started();
  say({ nc, type: "hello" });
  assert.deepEqual(posted, [{ nc, type: "hello", target: HOME }]);
});

test("heights are whole and within bounds", () => {
  const { say, nc, frame } = started();
  say({ nc, type: "resize", height: 812 });
  assert.equal(frame.styles.height, "812px");
  for (const height of [0, -1, 1.5, 90001, NaN, Infinity, "500", null, undefined, {}, [500]])
    say({ nc, type: "resize", height });
  assert.equal(frame.styles.height, "812px");
  assert.equal(frame.events.length, 1);
});

test("events bubble, and hold no more than a reason", () => {
  const { say, nc, frame } = started();
  say({ nc, type: "ready", answers: 1 });
  say({ nc, type: "resize", height: 90000 });
  say({ nc, type: "completed", reason: "no", outcome: "likely" });
  say({ nc, type: "error", reason: "csp", stack: "no" });
  say({ nc, type: "error", reason: { isee: 1 } });
  for (const type of ["click", "readyx", "", undefined, 7]) say({ nc, type });
  assert.deepEqual(
    frame.events.map(({ type, detail }) => [type, detail && { ...detail }]),
    [["ready", null], ["resize", null], ["completed", null], ["error", { reason: "csp" }], ["error", null]],
  );
  assert.ok(frame.events.every(({ bubbles, composed }) => bubbles && composed));
});

test("only its own page, origin and token are heard", () => {
  const { say, nc, frame, location, posted } = started();
  const forged = [
    [{ nc }, { source: {} }],
    [{ nc }, { source: null }],
    [{ nc }, { origin: HOST }],
    [{ nc }, { origin: "null" }],
    [{ nc: `${nc}0` }, {}],
    [{}, {}],
  ];
  const url = "https://a.example/";
  for (const [data, from] of forged)
    for (const type of ["resize", "leave", "hello", "ready"]) say({ ...data, type, height: 5, url }, from);
  for (const data of [null, undefined, 1, "resize", []]) say(data);
  assert.equal(frame.styles.height, "640px");
  assert.deepEqual([frame.events, location.replaced, posted], [[], [], []]);
});

test("it leaves for the web only", () => {
  const { say, nc, location } = started();
  for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc", "/here", " https://a.example/", undefined, {}, 5])
    say({ nc, type: "leave", url });
  assert.deepEqual(location.replaced, []);
  say({ nc, type: "leave", url: "https://a.example/" });
  assert.deepEqual(location.replaced, ["https://a.example/"]);
});

test("a frame that is gone is listened to no more, until it is back", () => {
  const { say, nc, frame, window, posted } = started();
  frame.isConnected = false;
  say("anything");
  assert.equal(window.count("message"), 0);
  frame.isConnected = true;
  frame.fire("load");
  frame.fire("load");
  assert.equal(window.count("message"), 1);
  assert.deepEqual(posted[0], { nc, type: "hello", target: HOME });
});

test("the scheme of the frame is that of its ground", () => {
  const scheme = (...grounds) => started({ grounds }).frame.styles["color-scheme"];
  assert.equal(scheme(), "light");
  assert.equal(scheme("rgb(255, 255, 255)", "rgb(0, 0, 0)"), "light");
  assert.equal(scheme("transparent", "rgb(33, 37, 41)", "rgb(255, 255, 255)"), "dark");
  assert.equal(scheme("rgba(0, 0, 0, 0.2)", "rgb(255, 255, 255)"), "light");
  assert.equal(scheme("oklch(0.21 0.03 264)"), "dark");
  assert.equal(scheme("oklch(0.98 0.01 264)"), "light");
  assert.equal(scheme("lab(96 0 -2)"), "light");
  assert.equal(scheme("lab(12 0 -2)"), "dark");
  assert.equal(scheme("color(display-p3 0.1 0.1 0.1)"), "dark");
  assert.equal(scheme("color(srgb none none none)"), "light");
  assert.equal(started({ scheme: "light dark", grounds: ["rgb(0, 0, 0)"] }).frame.styles["color-scheme"], undefined);
});

// The page within. Each time a module of its own, as it reads the address once.
let modules = 0;
const FROM_LOADER = `#nc=12-3&of=${encodeURIComponent(HOST)}`;
async function inside({ hash = FROM_LOADER, alone = false, nested = false, refuse = false } = {}) {
  const posted = [];
  const left = [];
  const window = listeners();
  const parent = { postMessage: (message, target) => posted.push({ ...message, target }) };
  const replace = (url) => {
    if (refuse) throw new DOMException("no", "SecurityError");
    left.push(url);
  };
  const upper = nested ? {} : parent;
  upper.location = { replace };
  const location = { hash, href: `${HOME}/index.html?asl=pavia${hash}` };
  let observed;
  Object.assign(globalThis, {
    ...{ window, location, parent: alone ? window : parent, top: alone ? window : upper },
    addEventListener: window.addEventListener,
    history: { state: 3, replaceState: (state, _, href) => Object.assign(location, { state, href }) },
    ResizeObserver: class {
      constructor(call) {
        observed = { call };
      }
      observe(element, { box }) {
        Object.assign(observed, { element, box });
      }
    },
  });
  const page = await import(`data:text/javascript,${encodeURIComponent(`${framed}// ${modules++}`)}`);
  const content = { height: 700.2, getBoundingClientRect: () => ({ height: content.height }) };
  const hello = (from = {}, data = { nc: "12-3", type: "hello" }) =>
    window.fire("message", { source: parent, origin: HOST, data, ...from });
  const grow = (height) => {
    content.height = height;
    observed.call();
  };
  const heights = () => posted.filter(({ type }) => type === "resize").map(({ height }) => height);
  return { ...page, content, grow, heights, hello, left, location, posted };
}

test("token and origin vanish from the address, the settings stay", async () => {
  const { location, framed, loaded } = await inside();
  assert.deepEqual([location.href, location.state], [`${HOME}/index.html?asl=pavia`, 3]);
  assert.deepEqual([framed, loaded], [true, true]);
  const other = await inside({ hash: "#nc-root" });
  assert.equal(other.location.href, `${HOME}/index.html?asl=pavia#nc-root`);
  assert.deepEqual([other.framed, other.loaded], [true, false]);
});

test("it speaks to the origin it was given, and to no other", async () => {
  const { tell, posted } = await inside();
  tell("error", { reason: "csp" });
  assert.deepEqual(posted, [{ nc: "12-3", type: "error", reason: "csp", target: HOST }]);
  const nowhere = ["null", "*", "/", "https://%5B", "file:///x"].map((of) => `#nc=1&of=${of}`);
  for (const hash of ["", "#nc=1", `#of=${HOST}`, ...nowhere]) {
    const silent = await inside({ hash });
    silent.keepHeight(silent.content);
    silent.tell("ready");
    silent.leave("https://a.example/");
    assert.deepEqual(silent.posted, [], hash);
  }
  const alone = await inside({ alone: true });
  alone.tell("ready");
  assert.deepEqual([alone.framed, alone.loaded, alone.posted], [false, false, []]);
});

test("heights are reported after the host's hello, in steps and once each", async () => {
  const { keepHeight, tell, content, grow, heights, hello, posted } = await inside();
  keepHeight(content);
  assert.deepEqual(posted.map(({ type }) => type), ["hello"]);
  grow(710);
  tell("ready");
  assert.deepEqual(heights(), []);
  hello();
  assert.deepEqual(heights(), [720]);
  grow(800.01);
  grow(800.9);
  grow(0);
  assert.deepEqual(heights(), [720, 880]);
  content.height = 650;
  tell("completed");
  assert.deepEqual(heights(), [720, 880, 720]);
  // The host may ask again, having put the frame elsewhere.
  hello();
  assert.deepEqual(heights(), [720, 880, 720, 720]);
});

test("a hello of any other is none", async () => {
  const { keepHeight, content, heights, hello } = await inside();
  keepHeight(content);
  hello({ source: {} });
  hello({ origin: HOME });
  for (const data of [null, "hello", {}, { nc: "12", type: "hello" }, { nc: "12-3", type: "resize" }]) hello({}, data);
  assert.deepEqual(heights(), []);
});

test("it leaves once: by the loader where there is one, or by itself", async () => {
  const leaves = async (options, greeted) => {
    const page = await inside(options);
    page.keepHeight(page.content);
    if (greeted) page.hello();
    page.leave("https://a.example/");
    return [page.left.length, page.posted.filter(({ type }) => type === "leave").length];
  };
  assert.deepEqual(await leaves({}, true), [0, 1]);
  assert.deepEqual(await leaves({}, false), [1, 0]);
  assert.deepEqual(await leaves({ hash: "" }, false), [1, 0]);
  // Refused, the loader may still do it; without one, nothing is thrown.
  assert.deepEqual(await leaves({ refuse: true }, false), [0, 1]);
  assert.deepEqual(await leaves({ hash: "", refuse: true }, false), [0, 0]);
  // In a frame of a frame, the loader's page is not all that she wants to leave.
  assert.deepEqual(await leaves({ nested: true }, true), [1, 0]);
  assert.deepEqual(await leaves({ nested: true, refuse: true }, true), [0, 1]);
});
