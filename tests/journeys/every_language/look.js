// Has the widget speak a language, and looks at what is wrong on the page then. What a text has to be held against is the
// Italian of the same page, which is therefore spoken first.
const [tag, done] = arguments;

const faults = [];
const short = (text) => text.replace(/\s+/g, " ").trim().slice(0, 100);
function name(element) {
  const part = element.closest("[id], [data-action], [class]") ?? element;
  const { id, dataset, classList } = part;
  const known = id ? `#${id}` : dataset.action ? `[${dataset.action}]` : classList.length ? `.${[...classList].join(".")}` : "";
  return part === element ? element.localName + known : `${known} ${element.localName}`;
}
const wrong = (kind, element, text) => faults.push([kind, name(element), short(text)]);

const seen = (element) => element.checkVisibility({ visibilityProperty: true });
const everything = (css) => [...document.querySelectorAll(css)].filter(seen);

// What is written in which letters, and which way.
const written = new Intl.Locale(tag).maximize();
const latin = written.script === "Latn";
const direction = ["Arab", "Hebr"].includes(written.script) ? "rtl" : "ltr";
const easy = tag.startsWith("it-");

// All texts; those that are read but not drawn too: of names for screen readers, of what is printed, of what is chosen.
function texts() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script, style, noscript, template")) continue;
    const shown = seen(parent);
    // Beside the widget stands what takes its place where there is none.
    if (!shown && !parent.closest("#nc-root")) continue;
    found.push({
      node,
      parent,
      said: parent.closest("[lang]").getAttribute("lang"),
      shown: shown && !parent.closest(".nc-hidden, select, title, desc"),
    });
  }
  return found;
}

// Where an element stands, whatever the language: the terms in a sentence are elements too, and not in every language.
const places = new Map([[document.body, ""]]);
function place(element) {
  while (element.localName === "bdi") element = element.parentElement;
  if (!places.has(element)) {
    const { parentElement } = element;
    let at = 0;
    for (const one of parentElement.children) {
      if (one.localName === "bdi") continue;
      places.set(one, `${place(parentElement)} ${one.localName}${at++}`);
    }
  }
  return places.get(element);
}

// What is the same in every language: the funds, a key, and addresses on the web; and the euro, as Romania and Ukraine write it.
const NAMES = /NASKO|CRESCO|\bShift\b|\bEUR\b|[\w-]+(\.[\w-]+)+/g;
// What is marked as Italian where there can be no element: in a label, in the title.
const MARKED = /\u2066[^\u2069]*\u2069/g;
const letters = (text) => text.replace(NAMES, "").replace(/[^\p{L}]/gu, "");
// What a browser writes that does not know a language.
const UNKNOWN =
  /\b(January|February|March|April|June|July|August|September|October|November|December)\b|\bM\d\d\b|\band\b/;
// Every word is in the language that is said of it.
function isTranslated(texts) {
  const said = [
    ...texts.map(({ node, parent, said }) => [parent, said, place(parent), node.data]),
    [document.documentElement, document.documentElement.lang, "title", document.title],
  ];
  for (const attribute of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
    for (const one of document.querySelectorAll(`#nc-root [${attribute}]`)) {
      const text = one.getAttribute(attribute);
      if (text.trim()) said.push([one, one.closest("[lang]").getAttribute("lang"), `${place(one)} ${attribute}`, text]);
      else wrong(`empty ${attribute}`, one, one.textContent);
    }
  }
  if (tag === "it") {
    window.italian = new Map();
    for (const [, , at, text] of said) italian.set(at, (italian.get(at) ?? new Set()).add(text.trim()));
  }
  for (const [element, lang, at, text] of said) {
    const named = element.closest("[data-lang]")?.dataset.lang;
    if (![tag, "it", named].includes(lang)) wrong(`is said to be ${lang}`, element, text);
    if (named && lang !== named) wrong(`its name is said to be ${lang}`, element, text);
    if (lang !== tag || tag === "it" || named) continue;
    if (tag !== "en" && UNKNOWN.test(text)) wrong("not known to the browser", element, text);
    if (!latin) {
      const foreign = text.replace(MARKED, "").replace(NAMES, "").match(/\p{Script=Latin}+/gu)?.filter((word) => !/^[AB]$/.test(word));
      if (foreign?.length) wrong("Latin letters", element, text);
    }
    // Easy Italian has sentences in common with the other.
    if (!easy && letters(text).length > 3 && italian.get(at)?.has(text.trim())) {
      wrong("Italian", element, text);
    }
  }
}

// It is written the way that the language is.
function isDirected(texts) {
  for (const root of [document.documentElement, frame()]) {
    if ((root.dir || "ltr") !== direction) wrong(`dir=${root.dir}`, root, "");
  }
  for (const { node, parent, said, shown } of texts) {
    // A picture has its own places for its words, and keys are not mirrored.
    if (!shown || parent.closest("svg, [data-lang], .nc-keys")) continue;
    const way = said === "it" ? "ltr" : direction;
    const actual = getComputedStyle(parent).direction;
    // What is isolated goes its own way, and numbers of telephones go the same way everywhere.
    if (actual !== way && /\p{L}/u.test(node.data) && !parent.closest("bdi, [dir=auto]")) wrong(`${actual} in ${said}`, parent, node.data);
  }
}

// Nothing stands there without a word.
function isFilled() {
  for (const one of everything("#nc-root :is(h1, h2, h3, h4, button, p, li, label, legend, summary, dt, dd, th, caption, a)")) {
    if (one.textContent.trim() || one.querySelector("svg, img") || one.matches("[aria-label], [role=status], [aria-live]")) continue;
    wrong("empty", one, one.outerHTML);
  }
}

// Nothing is cut off, nothing reaches out of the window or makes it scroll sideways, and nothing is too small for a finger.
function fits() {
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over) wrong(`scrolls sideways by ${over}`, document.documentElement, "");
  for (const one of everything("body *")) {
    if (one.closest(".nc-hidden") || one instanceof SVGElement) continue;
    const { left, right } = one.getBoundingClientRect();
    if (right > innerWidth + 1 || left < -1) wrong(`from ${left} to ${right} of ${innerWidth}`, one, one.textContent);
    const style = getComputedStyle(one);
    if (style.display === "inline") continue;
    const wide = one.scrollWidth > one.clientWidth + 1;
    const high = one.scrollHeight > one.clientHeight + 1;
    if (wide && style.overflowX !== "visible") wrong(`cut off sideways (${style.overflowX})`, one, one.textContent);
    if (high && /hidden|clip/.test(style.overflowY)) wrong("cut off below", one, one.textContent);
  }
  const small = (css, least, kind) => {
    for (const one of everything(css)) {
      const { width, height } = one.getBoundingClientRect();
      if ((kind === "target" && width < least) || height < least) wrong(`${kind} of ${width} by ${height}`, one, one.textContent);
    }
  };
  small("a, button, input, summary, [role=option]", 24, "target");
  small(".nc-button, [data-action], [role=option], summary, input[type=text]", 44, "button");
}

// How far the letters of a text reach above and below the line on which they stand: those of some scripts reach further than
// their line is high.
const pen = document.createElement("canvas").getContext("2d");
pen.canvas.hidden = true;
function ink(text, style) {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  if (pen.known !== font) pen.font = pen.known = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text);
  return {
    height: fontBoundingBoxAscent + fontBoundingBoxDescent,
    top: fontBoundingBoxAscent - actualBoundingBoxAscent,
    bottom: fontBoundingBoxAscent + actualBoundingBoxDescent,
  };
}

function block(element) {
  while (/^(inline|contents)$/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}

// Texts stand within what they belong to, and not on one another.
function isClear(texts) {
  const pieces = [];
  frame().append(pen.canvas);
  const range = document.createRange();
  for (const { node, parent, shown } of texts) {
    if (!shown) continue;
    range.selectNodeContents(node);
    const style = getComputedStyle(parent);
    const picture = parent.closest("svg");
    const owner = picture ?? block(parent);
    const box = owner.getBoundingClientRect();
    const edged = parent.closest("button, .nc-button, .nc-exit, summary, th, td, [role=option]");
    const edge = edged?.getBoundingClientRect();
    const { height, top, bottom } = ink(node.data.trim(), style);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      const scale = line.height / height;
      const piece = {
        node,
        parent,
        owner,
        size: parseFloat(style.fontSize),
        left: line.left,
        right: line.right,
        top: line.top + top * scale,
        bottom: line.top + bottom * scale,
      };
      pieces.push(piece);
      if (piece.left < box.left - 1.5 || piece.right > box.right + 1.5) wrong("beside its box", parent, node.data);
      // The letters of some scripts reach out of their line, which is to be seen only where it has an edge.
      if (!edged) continue;
      if (piece.top < edge.top - 2) wrong("above its box", parent, node.data);
      if (piece.bottom > edge.bottom + 2) wrong("below its box", parent, node.data);
    }
  }
  pen.canvas.remove();
  pieces.sort((one, other) => one.top - other.top);
  // What opens over the page covers what is below it.
  const layer = (element) => element.closest("[role=listbox], .nc-languages, .nc-layer");
  const told = new Set();
  pieces.forEach((one, at) => {
    for (let next = at + 1; next < pieces.length && pieces[next].top < one.bottom; next++) {
      const other = pieces[next];
      if (layer(one.parent) !== layer(other.parent)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      // What is measured is the highest and the lowest letter of a text, whichever line they stand on; from line to line they
      // seldom meet.
      const within = one.owner === other.owner && !(one.owner instanceof SVGElement);
      if (across <= 2 || down <= one.size * (within ? 0.6 : 0.2)) continue;
      const both = `${short(one.node.data)} / ${short(other.node.data)}`;
      if (told.has(both)) continue;
      told.add(both);
      wrong(`${within ? "lines" : "texts"} ${Math.round(down)} px in one another`, one.parent, both);
    }
  });
}

// What has to be drawn, each letter once for a font.
function drawnLetters(texts) {
  const known = new Map();
  const whole = new Intl.Segmenter(tag, { granularity: "grapheme" });
  for (const { node, parent, said, shown } of texts) {
    if (!shown) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parent);
    const key = JSON.stringify([said, `${fontStyle} ${fontWeight}`, fontFamily]);
    if (!known.has(key)) known.set(key, new Set());
    for (const { segment } of whole.segment(node.data)) known.get(key).add(segment);
  }
  return [...known].map(([key, each]) => [...JSON.parse(key), [...each]]);
}

async function look() {
  await speak(tag);
  const all = texts();
  isTranslated(all);
  isDirected(all);
  isFilled();
  fits();
  isClear(all);
  return { faults, letters: drawnLetters(all) };
}

look().then(done, (error) => done({ faults: [["does not go on", "", String(error.stack)]], letters: [] }));
