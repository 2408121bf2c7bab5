// The configurator: reads the choices, shows the widget and the code. It keeps nothing, and the address stays as it is.
import { HEIGHT, NAMES, addresses, exitUrl, fallback, frameUrl, placesUrl, policy, settings, snippet } from "./snippet.js";

const find = (id) => document.getElementById(`ig-${id}`);
const release = JSON.parse(document.getElementById("nc-release").textContent);
const base = new URL("./", location.href).href;
const { origin, hostname } = new URL(base);
const places = addresses(release, base);
const form = find("form");
const view = find("view");
const preview = find("preview");

// What is typed counts from "Aggiorna" or "Copia" on: nobody is told of a mistake while still writing.
const typed = { exitUrl: "", placesSrc: "" };

function choose() {
  const { way, asl, lang, theme, measures, version } = Object.fromEntries(new FormData(form));
  return { way, asl, lang, theme, measures, pinned: version === "pinned", ...typed };
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function tell(id, problem) {
  const field = find(id);
  const message = find(`${id}-error`);
  message.textContent = problem ?? "";
  message.hidden = !problem;
  field.setAttribute("aria-describedby", problem ? `ig-${id}-hint ig-${id}-error` : `ig-${id}-hint`);
  if (problem) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

// Says what is wrong with the addresses, beside each; the field to go to first, if any.
function check(choice) {
  const problems = [
    ["exit-url", exitUrl(choice.exitUrl).problem],
    ["places-src", placesUrl(choice.placesSrc, choice.way, base).problem],
  ];
  for (const problem of problems) tell(...problem);
  const wrong = problems.find(([, problem]) => problem);
  return wrong && find(wrong[0]);
}

function showCode(choice) {
  find("code").value = snippet(choice, release, base);
  find("status").textContent = "";
  find("policy").replaceChildren(
    ...policy(choice, base).map(([directive, sources]) =>
      element("li", {}, element("code", {}, `${directive} ${sources.join(" ")}`)),
    ),
  );
  for (const note of document.querySelectorAll("[data-for]"))
    note.hidden = !note.dataset.for.split(" ").includes(choice.way);
  if (!choice.pinned) find("frame-cors").hidden = true;
  find("list-note").hidden = !settings(choice, release, base).some(([name]) => name === "places-src");
}

let asked;

function broken(reason) {
  find("broken").textContent = reason
    ? `L’anteprima non è partita (${reason}). La console del browser dice perché.`
    : "";
}

// The element takes a change at once, so it is kept: what has been answered in it stays.
function showElement(choice) {
  let shown = preview.querySelector("nasko-cresco");
  if (!shown) {
    shown = document.createElement("nasko-cresco");
    preview.replaceChildren(shown);
    asked ??= import(`${base}nasko-cresco.js`);
    asked.catch(() => shown.isConnected && broken("nasko-cresco.js"));
  }
  const set = new Map(settings(choice, release, base));
  for (const name of NAMES) {
    if (!set.has(name)) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== set.get(name)) shown.setAttribute(name, set.get(name));
  }
  const { text, label, url } = fallback(choice, release, base);
  shown.replaceChildren(
    element("p", { lang: "it" }, text),
    element("p", { lang: "it" }, element("a", { href: url }, label)),
  );
}

function showFrame(choice) {
  const script = element("script", { src: `${base}nasko-cresco-frame.js` });
  for (const [name, value] of settings(choice, release, base)) script.setAttribute(`data-${name}`, value);
  script.addEventListener("error", () => script.isConnected && broken("nasko-cresco-frame.js"));
  preview.replaceChildren(script);
}

function showBare(choice) {
  const src = frameUrl(choice, release, base, base);
  const set = { src, class: "ig-bare", title: "Anteprima della cornice", height: HEIGHT };
  preview.replaceChildren(element("iframe", set));
}

const SHOW = { element: showElement, frame: showFrame, bare: showBare };
let last;

// Which version is copied changes nothing of what is seen.
function showPreview(choice) {
  const now = JSON.stringify([choice.way, settings(choice, release, base)]);
  if (now === last) return;
  last = now;
  broken();
  SHOW[choice.way](choice);
}

function update() {
  const choice = choose();
  const wrong = check(choice);
  showCode(choice);
  showPreview(choice);
  return wrong;
}

// Takes what is typed; whether it can be used.
function accept() {
  typed.exitUrl = form.elements.exitUrl.value;
  typed.placesSrc = form.elements.placesSrc.value;
  const wrong = update();
  wrong?.focus();
  return !wrong;
}

async function copy() {
  if (!accept()) return;
  const code = find("code");
  const status = find("status");
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = "Copiato.";
  } catch {
    // Not over http, and not where the site's policy forbids it.
    code.focus();
    code.select();
    status.textContent = "Qui il browser non lascia copiare da solo. Il codice è selezionato: premi Ctrl+C, o Cmd+C su un Mac.";
  }
}

async function seekFolder() {
  if (places.frozen) return;
  const there = await fetch(`${places.pinned}nasko-cresco.js`, { method: "HEAD" }).catch(() => null);
  find("missing").hidden = Boolean(there?.ok);
}

function fill() {
  find("asl").append(...release.asl.map(([slug, name]) => element("option", { value: slug }, name)));
  // Nothing is the first choice: then the browser of whoever opens it says which.
  const languages = [["", "Quella del browser di chi la apre"], ...release.languages];
  find("languages").append(
    ...languages.map(([code, name]) =>
      element(
        "label",
        { class: "ig-choice" },
        element("input", { type: "radio", name: "lang", value: code, ...(!code && { checked: "" }) }),
        " ",
        element("span", { lang: code || "it" }, name),
      ),
    ),
  );
  find("version").textContent = `Fissata alla ${release.version}`;
  find("folder").textContent = release.folder;
  find("guide").href = release.guide ?? `${places.pinned}README.md`;
  for (const place of document.querySelectorAll(".ig-origin")) place.textContent = origin;
  find("local").hidden = !/^(localhost|127\..*|\[::1\])$/.test(hostname);
  find("newest").hidden = places.frozen;
  find("frozen").hidden = !places.frozen;
}

// A browser may bring back what was chosen before a reload.
function start() {
  fill();
  form.reset();
  view.reset();
  form.addEventListener("change", ({ target }) => target.type !== "text" && update());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    accept();
  });
  view.addEventListener("change", ({ target }) => {
    preview.dataset[target.name] = target.value;
  });
  preview.addEventListener("error", ({ detail }) => detail?.reason && broken(detail.reason));
  find("copy").addEventListener("click", copy);
  find("off").hidden = true;
  find("app").hidden = false;
  update();
  seekFolder();
}

start();
