// Opens the page where there is no network: a service worker. Before this script the build writes two constants: `files`, what
// the page needs and, after a bar, what some pages need besides; and `build`, a name for this list and this script. An asset has the
// first digits of the SHA-256 of its content in its name; the words of the languages and the files that are no assets have them
// after theirs.
//
// Each build has a cache of its own, which is filled before it serves and never changed: so a page is of one build or of
// another, and never of both. Nothing is in there but files that are the same for everybody.
/* global files, build, registration, clients, skipWaiting */
const [needed, more] = files.split("|").map((part) => new Map(part.split(" ").map((file) => [file.split("#")[0], /\w{10}(?=\.\w+$|$)/.exec(file)[0]])));
const all = new Map([...needed, ...more]);

// Other folders of this server may have workers and caches of theirs.
const { scope } = registration;
const ours = `nasko-cresco ${scope} `;
const own = ours + build;
const kept = async () => (await caches.keys()).filter((name) => name.startsWith(ours));

// A file's name without what tells its content.
const kind = (file) => file.replace(/-\w+\./, ".");

// Set once she has left the page in haste. Where nobody is there any more when all has come, she may have.
let left = false;
// The server may have other pages.
const open = async () =>
  (await clients.matchAll({ includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope)).length;

// Whatever is not exactly what this build was made of is refused: a server may be between two builds.
async function bring(file) {
  const ask = async (cache) => {
    const response = await fetch(file, { cache });
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const digits = [...digest.slice(0, 5)].map((byte) => byte.toString(16).padStart(2, "0"));
    if (digits.join("") !== all.get(file)) throw new Error(file);
    // A copy: what came by a redirection may not be shown as a page.
    return new Response(bytes, response);
  };
  // What the browser holds by that name may be of another build, or a part of it.
  return ask("default").catch(() => ask("reload"));
}

async function keep(list) {
  const cache = await caches.open(own);
  const missing = async (file) => (await cache.match(file)) || cache.put(file, await bring(file));
  await Promise.all(list.map(missing));
}

// Of what only some pages need, that of which the builds before had been asked.
async function used() {
  const before = await Promise.all((await kept()).map((name) => caches.open(name)));
  const requests = await Promise.all(before.map((cache) => cache.keys()));
  const kinds = requests.flat().map(({ url }) => kind(url.slice(scope.length)));
  // A kiosk wants its words, which an older build had not apart.
  const words = (file) => /kiosk-.*json/.test(file) && kinds.includes("assets/room.js");
  return [...more.keys()].filter((file) => words(file) || kinds.includes(kind(file)));
}

async function install() {
  try {
    await keep([...needed.keys(), ...(await used())]);
    if (left || !(await open())) throw new Error("left");
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

// A page says which files it has taken. If one of them is not of this build, it is told so.
async function opened(page, taken) {
  if (left) return;
  const list = taken.filter((url) => url.startsWith(`${scope}assets/`)).map((url) => url.slice(scope.length));
  if (!list.every((file) => all.has(file))) return page.postMessage("older");
  // All that is needed as well: it may have been taken away meanwhile.
  await keep([...needed.keys(), ...list]);
  // What other builds had kept is there until no page can be theirs.
  const others = (await kept()).filter((name) => name !== own);
  if ((await open()) < 2 && !registration.installing && !registration.waiting) others.forEach((name) => caches.delete(name));
}

async function forget() {
  left = true;
  // A newer build may be on its way: the page that could tell it is gone.
  for (const other of [registration.installing, registration.waiting]) other?.postMessage("forget");
  registration.unregister();
  (await kept()).forEach((name) => caches.delete(name));
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(install());
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => event.waitUntil(event.data === "forget" ? forget() : opened(event.source, event.data)));

addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  // What asks past all that is kept wants to know how the server is: the diagnosis.
  if (request.method !== "GET" || request.cache === "reload" || !address.startsWith(scope)) return;
  const file = address.slice(scope.length).replace(/^(index\.html)?$/, "./");
  const asset = file.startsWith("assets/");
  if (!asset && !all.has(file)) return;
  // An asset's name says what is in it, so it may come from any build; a page comes from this one.
  const found = asset ? caches.match(address, { ignoreVary: true }) : caches.match(file, { cacheName: own, ignoreVary: true });
  event.respondWith(found.then((response) => response ?? fetch(request)));
  // Where all is to be forgotten no cache is opened anew.
  if (more.has(file)) event.waitUntil(caches.has(own).then((there) => there && keep([file])));
});
