// The loader: the one line that a web editor pastes. Puts the page in a frame where its script stands, and keeps the height.
// A classic script, since only that knows where it stands.
const script = document.currentScript;
if (!script?.src) throw Error('nasko-cresco-frame.js va in <script src>, non "module"');

const frame = document.createElement("iframe");
const page = new URL("index.html", script.src);
const token = crypto.getRandomValues(new Uint32Array(4)).join("-");
const setting = (name) => script.getAttribute(`data-${name}`);

for (const name of ["asl", "lang", "theme", "regime", "application-date", "measures", "exit-url", "places-src"]) {
  // The list is meant from this page, not from the one in the frame; `src` makes its address whole, and never throws.
  const value = (frame.src = setting(name) || "");
  if (value) page.searchParams.set(name, /src/.test(name) ? frame.src : value);
}
// In the fragment, which no server sees. `self.origin` is "null" where this page has none: then the frame keeps silent.
page.hash = new URLSearchParams({ nc: token, of: self.origin });

// Important, as themes of websites have rules for every frame.
const style = (name, value) => frame.style.setProperty(name, value, "important");
style("display", "block");
style("width", "100%");
style("border", "0");
style("height", "640px");

const english = setting("lang") === "en";
frame.title =
  setting("title") ||
  (english ? "NASKO and CRESCO: help for mothers in Lombardy" : "NASKO e CRESCO: aiuti per mamme in Lombardia");
// Which page she reads about this on is nobody's business.
frame.referrerPolicy = "no-referrer";
frame.src = page;

// A frame is transparent only where its page has the same colour scheme, and the page cannot see on what it stands. Where
// this page says nothing of schemes, its ground does.
function shade() {
  let at = frame.parentElement;
  if (getComputedStyle(at).colorScheme !== "normal" || document.querySelector("meta[name=color-scheme]")) return;
  let dark = false;
  for (; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    const [first, green, , alpha = 1] = ground.match(/\b[\d.]+/g) || [];
    if (alpha > 0.5) {
      // Green makes most of the light. Not written as rgb(), the first number is the lightness or near it, of 1 or of 100.
      dark = (/^rgb/.test(ground) ? green / 255 : first > 1 ? first / 100 : first) < 0.5;
      break;
    }
  }
  style("color-scheme", dark ? "dark" : "light");
}

// To the page's address and not its origin, as that of a file ("null") is no target.
const hello = () => frame.contentWindow.postMessage({ nc: token, type: "hello" }, page.href);

function listen({ source, origin, data }) {
  if (!frame.isConnected) return removeEventListener("message", listen);
  if (source !== frame.contentWindow || origin !== page.origin || data?.nc !== token) return;
  const { type, height, reason, url } = data;
  shade();
  if (type === "hello") return hello();
  if (type === "leave") return /^https?:/.test(url) && location.replace(url);
  if (type === "resize") {
    if (!(Number.isInteger(height) && height > 0 && height <= 90000)) return;
    style("height", `${height}px`);
  } else if (!/^(ready|completed|error)$/.test(type)) return;
  frame.dispatchEvent(
    new CustomEvent(type, {
      bubbles: true,
      composed: true,
      detail: type === "error" && typeof reason === "string" ? { reason } : null,
    }),
  );
}

function place() {
  // A script in the head has no place of its own, nor has one that was taken out after it was asked for.
  if (script.closest("body")) script.after(frame);
  else document.body.append(frame);
  shade();
  addEventListener("message", listen);
}

// The page says hello as soon as it can. One that was taken out and put back loads again, perhaps with nobody listening.
frame.addEventListener("load", () => {
  addEventListener("message", listen);
  hello();
});

// Until all of the body is read, what is appended to it may come to stand in the middle.
if (script.closest("body") || document.readyState !== "loading") place();
else document.addEventListener("DOMContentLoaded", place);
