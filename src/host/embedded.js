// What the page does where it stands in a frame or in a waiting room, or where an editor has set a theme or a list of places in
// its address.
import { elsewhere, forget, leave } from "./exit.js";
import { framed, greeted, keepHeight, leave as leaveTab, loaded, tell } from "./framed.js";
import { groundChanged } from "./ground.js";
import { hints } from "./hints.js";
import { Home } from "./home.js";
import { ownPlaces } from "./own.js";
import { shade } from "./theme.js";
import { refuse, said, warn } from "./warn.js";
import { checkAll, themed } from "./wrong.js";

export { checkAll, hints };

// Its pages are no entries of the browser's history.
function withOwnHistory(page) {
  for (const name of ["forward", "restart", "back"]) page[name] = Home.prototype[name];
}

function stylesheet(href) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = href;
  document.head.append(sheet);
  return sheet;
}

// In a frame the history is that of the site around it.
function stayOut(page, parameters) {
  withOwnHistory(page);
  page.ready = () => tell("ready");
  page.completed = () => tell("completed");
  page.leave = () => {
    // She may have been on the page itself before.
    forget();
    leave(() => leaveTab(elsewhere(parameters.get("exit-url"))));
  };
}

// Many sites refuse to stand in a frame.
function openElsewhere() {
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
}

// In a waiting room. A frame is on somebody's site, and no kiosk.
async function stand(page, root, assets, loading) {
  stylesheet(assets.kiosk);
  const { all, kiosk, words } = await import(assets.room);
  const { lang } = loading;
  const first = await words(lang);
  kiosk(page, { root, first, words, lang, codes: (place) => page.draw(place) });
  // They are to be there when the network is not.
  page.besides = all;
  loading.whole.then(() => page.codes(), () => {});
  const fault = document.getElementById("nc-fault");
  Object.assign(fault, { lang, dir: first.dir, textContent: first.fault });
}

function dress(root, theme) {
  const fit = () => shade(root, root, theme, warn);
  groundChanged(fit);
  fit();
}

// What the report of the diagnosis knows of this page.
const more = (parameters) => ({
  home: framed ? "frame" : parameters.has("chiosco") ? "kiosk" : "page",
  frame: framed ? { token: loaded, hello: greeted } : undefined,
  lang: document.documentElement.lang,
  warnings: [...said],
});

export async function embed(page, { assets, parameters, loading, context }) {
  const root = document.getElementById("nc-root");
  const main = root.closest("main");
  page.refuse = (name) => refuse(name, parameters.get(name));
  page.failed = (reason) => tell("error", { reason });
  if (framed) {
    parameters.delete("chiosco");
    stayOut(page, parameters);
    openElsewhere();
    keepHeight(main);
  }
  if (parameters.has("chiosco")) {
    await stand(page, root, assets, loading);
  }
  // In a bare frame nobody saw to it that the ground is one to stand on.
  if (loaded) document.documentElement.classList.add("nc-framed");
  if (loaded || parameters.has("theme")) {
    stylesheet(assets.themes).onload = () => dress(root, themed(parameters.get("theme")));
  }
  checkAll(parameters, Object.keys(assets.texts));
  if (parameters.has("diagnose")) {
    const { report } = await import(assets.diagnose);
    report(main, { ...context(), ...more(parameters) });
  }
  if (parameters.has("places-src")) {
    loading.whole.then(() => ownPlaces(page, parameters.get("places-src"), assets), () => {});
  }
}
