// After a visit the page opens without a network as well: `worker.js` keeps its files. Loaded once everything else is there.
const worker = new URL("../sw.js", import.meta.url).href;
const { serviceWorker } = navigator;

// Whether the server has it no more: whoever runs it wants no pages to be kept.
async function withdrawn() {
  const { status } = await fetch(worker, { method: "HEAD", cache: "no-store" }).catch(() => ({}));
  return status === 404 || status === 410;
}

export async function offline(page) {
  const before = await serviceWorker.getRegistration(worker);
  const same = before?.active?.scriptURL === worker;
  // A site may have a worker of its own for this folder, and there is only one.
  if (before?.scope === new URL("./", worker).href && before.active && !same) return;

  let registration = before && same ? before : undefined;
  // Whichever of them there are: one may still be at filling its cache.
  page.forget = () => {
    const { installing, waiting, active } = registration ?? {};
    for (const one of [installing, waiting, active]) one?.postMessage("forget");
  };
  // She may have left while this script was on its way.
  if (page.left) return;
  const look = () => registration.update().catch(async () => (await withdrawn()) && page.forget());
  if (same) {
    look();
  } else {
    registration = await serviceWorker.register(worker);
    if (page.left) return page.forget();
  }

  // A worker that is of a newer build than this page says so.
  let older = false;
  const taken = () => performance.getEntriesByType("resource").map(({ name }) => name);
  // With what it may yet want, as a kiosk its words.
  const tell = () => page.left || registration.active?.postMessage([...taken(), ...(page.besides ?? [])]);
  serviceWorker.onmessage = () => (older = true);
  serviceWorker.addEventListener("controllerchange", tell);
  tell();
  // For whoever knows that nobody is at the screen.
  page.renew = () => (older ? location.reload() : look());
}
