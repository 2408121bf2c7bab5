// Goes from the start to the result and back, by the page's own events, and measures how long each step takes: until what follows
// stands there and is laid out.
const one = (css) => document.querySelector(css);
const all = (css) => [...document.querySelectorAll(css)];
const at = () => one("form[data-page]").dataset.page;
const press = (action) => one(`[data-action=${action}]`).click();

let times = [];

const { port1, port2 } = new MessageChannel();
const turn = () =>
  new Promise((then) => {
    port1.onmessage = then;
    port2.postMessage(0);
  });

async function step(act, there) {
  const begun = performance.now();
  act();
  for (let turns = 0; !there() || !document.body.offsetHeight; turns++) {
    if (turns > 2000) throw new Error(`at ${at()}, never ${there}: ${document.body.innerText.slice(0, 500)}`);
    await turn();
  }
  document.body.getBoundingClientRect();
  times.push(performance.now() - begun);
}

const go = (action, page) => step(() => press(action), () => at() === page);
const onwards = (act, from) => step(act, () => at() !== from);

// The same numbers for the same interview (mulberry32).
function chances(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function type(id, text) {
  const field = one(`#nc-${id}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
}

function date(question, text) {
  text.split(" ").forEach((part, index) => type(`${question}-${["day", "month", "year"][index]}`, part));
}

// By the keys on the screen.
function tap(id, text) {
  one(`#nc-${id}`).focus();
  for (const sign of text) one(`.nc-keys [data-key="${sign}"]`).click();
}

const choose = (id) => () => one(`#nc-${id}`).click();

// What can be answered to each question, and what is wrong. A list has to come before one of it can be chosen.
const RIGHT = {
  comune: [
    ...["Sondrio", "Milano", "Bergamo", "Viggiù"].map((name) => () => type("comune", name)),
    () => tap("comune", "pavia"),
    async () => {
      await step(() => type("comune", "san"), () => one("#nc-found [role=option]"));
      const options = all("#nc-found [role=option]");
      await step(() => options[options.length - 1].click(), () => !one("#nc-found [role=option]"));
    },
    choose("elsewhere"),
  ],
  "residence-since": ["1 3 2010", "15 4 2014", "16 4 2014", "2 1 2015"].map((day) => () => date("since", day)),
  maternity: ["maternity", "maternity", "maternity-1", "maternity-1", "maternity-2"].map(choose),
  "due-date": [
    ...["21 11 2015", "1 6 2015", "10 5 2015"].map((day) => () => date("due", day)),
    () => {
      tap("weeks", "10");
      tap("week-days", "3");
    },
  ],
  "birth-date": ["15 3 2015", "1 1 2015", "20 12 2014"].map((day) => () => date("birth", day)),
  breastfeeding: ["breastfeeding", "breastfeeding-1"].map(choose),
  "nasko-received": ["nasko-received", "nasko-received-1"].map(choose),
  isee: [...["8.252,66", "14.500", "0"].map((amount) => () => type("isee", amount)), () => tap("isee", "7.700,00")],
  household: ["1", "3", "12"].map((people) => () => tap("household", people)),
};
const WRONG = {
  comune: () => type("comune", "Xyzzy"),
  "residence-since": () => date("since", "31 2 2010"),
  "due-date": () => date("due", "15 x 2015"),
  "birth-date": () => date("birth", "1 1 2031"),
  isee: () => type("isee", "7,700"),
  household: () => type("household", "0"),
};

function clear() {
  for (const { id, value } of all("input[type=text]")) if (value) type(id.replace("nc-", ""), "");
  for (const box of all("input[type=checkbox]:checked")) box.click();
}

async function look(chance) {
  await step(() => {}, () => all("[data-code]").every((code) => code.firstChild));
  if (one("[data-action=all-places]") && chance() < 0.2) {
    await step(() => press("all-places"), () => one("[data-action=all-places][aria-expanded=true]"));
  }
  if (one("[data-link]") && chance() < 0.2) {
    one("[data-link]").closest("details")?.setAttribute("open", "");
    await step(() => one("[data-link]").click(), () => one(".nc-veil [data-code] svg"));
    await step(() => one("[data-kiosk=close]").click(), () => !one(".nc-veil"));
  }
  if (chance() < 0.2) {
    for (const lang of ["en", "it"]) {
      await step(() => one(`[data-lang=${lang}]`).click(), () => document.documentElement.lang === lang);
    }
  }
}

async function interview(number) {
  const chance = chances(number);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  let changes = 2;
  while (at() !== "result") {
    const page = at();
    const dice = chance();
    if (page === "start") {
      await onwards(() => press("continue"), page);
    } else if (page === "check") {
      if (changes-- > 0 && dice < 0.4) await onwards(() => pick(all("[data-action=change]")).click(), page);
      else await go("continue", "result");
    } else if (dice < 0.08) {
      await onwards(() => press("back"), page);
    } else if (dice < 0.2) {
      await onwards(() => press("unsure"), page);
    } else {
      if (dice < 0.4 && WRONG[page]) {
        clear();
        WRONG[page]();
        await step(() => press("continue"), () => one("#nc-errors"));
      }
      clear();
      await pick(RIGHT[page])();
      await onwards(() => press("continue"), page);
    }
  }
  await look(chance);
  await go(chance() < 0.1 ? "leave" : "restart", "start");
  if (all("input, .nc-layer").length) throw new Error("something is left on the start page");
}

// Little is given back: the driver keeps in the page whatever it was given.
globalThis.interviews = async (from, count) => {
  for (let number = from; number < from + count; number++) await interview(number);
  return true;
};
globalThis.took = () => {
  const sorted = times.sort((one, other) => one - other);
  times = [];
  return [sorted.length, ...[0.5, 0.95].map((share) => sorted[Math.floor(sorted.length * share)])];
};
