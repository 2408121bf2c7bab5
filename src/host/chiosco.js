// Starts the widget in the kiosk's one file, `chiosco.html`, opened from a disk: everything is in the page, and nothing is asked
// for. Whatever goes wrong, what remains is the static part.
import { draw } from "./codes.js";
import { files } from "./files.js";
import { Home } from "./home.js";
import { kiosk } from "./kiosk.js";
import { words } from "./kiosk-words.js";
import { known } from "./language.js";
import { load } from "./load.js";

const by = (id) => document.getElementById(`nc-${id}`);
const parameters = new URLSearchParams(location.search);

// After a fault it begins anew by itself: there may be nobody who could see to it.
const AGAIN = 60_000;

class Kiosk extends Home {
  set(name) {
    if (name === "site") return null;
    if (["told", "stands", "chiosco"].includes(name)) return "";
    return parameters.get(name) ?? (name === "application-date" ? parameters.get("data") : null);
  }

  title(text) {
    document.title = text;
  }

  lang(tag) {
    const { documentElement } = document;
    documentElement.lang = tag;
    documentElement.dir = this.root.querySelector(".nc").dir;
  }

  ready() {
    performance.mark("nc:ready");
  }

  draw(place) {
    return draw(place, files);
  }
}

const page = new Kiosk(document);
page.assets = files;

function giveUp(error) {
  by("root").hidden = true;
  by("fallback").hidden = false;
  by("fault").hidden = false;
  console.error(error);
  setTimeout(() => location.reload(), AGAIN);
}

addEventListener("error", ({ error }) => error && giveUp(error));
addEventListener("unhandledrejection", ({ reason }) => giveUp(reason));

async function boot() {
  const lang = known(Object.keys(files.texts), parameters.get("lang")) ?? "it";
  const loading = load(files, lang);
  page.bring = loading.bring;
  page.widget = await loading.begun;
  const first = await words(lang);
  kiosk(page, { root: by("root"), first, words, lang, codes: (place) => page.draw(place) });
  page.id = page.widget.mount(by("root"), page);
  by("fallback").hidden = true;
  await loading.whole;
}

boot().catch(giveUp);
