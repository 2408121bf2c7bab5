// An ASL's own list of places for one widget.
import { text } from "./load.js";
import { warn } from "./warn.js";

// The list among the built-in places.
async function places(address, assets) {
  const { load, merge } = await import(assets.check);
  const [builtIn, list] = await Promise.all([text(assets.places), load(address, document.baseURI)]);
  const { text: merged, unknown } = merge(builtIn, list);
  if (unknown) throw new Error(`places-src «${address}»: istat «${unknown}» non è il codice di un comune della Lombardia.`);
  return merged;
}

// The built-in list until another has come; and again where there is none any more.
export function builtIn(home) {
  home.places = null;
  home.widget.own_places(home.id, null);
}

// Where the list cannot be had or is wrong the built-in one serves, and the editor is told why.
export async function ownPlaces(home, address, assets) {
  if (home.places) builtIn(home);
  if (!address) return;
  home.places = address;
  try {
    const text = await places(address, assets);
    // Another may have been set while this one was on its way.
    if (home.places !== address || home.widget.own_places(home.id, text)) return;
    warn(`places-src «${address}»: il programma non riesce a leggere questo elenco. Intanto si usa l’elenco incorporato.`);
  } catch (error) {
    const { message } = error;
    warn(message.startsWith("places-src") ? message : `places-src «${address}»: ${message}. Intanto si usa l’elenco incorporato.`);
  }
}
