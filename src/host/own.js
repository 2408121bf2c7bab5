// An ASL's own list of places for one widget.
import { text } from "./load.js";
import { warn } from "./warn.js";

// The list among the built-in places; nothing where there is no list.
async function places(address, assets) {
  const builtIn = await text(assets.places);
  if (!address) return builtIn;
  const { load, merge } = await import(assets.check);
  const { text: merged, unknown } = merge(builtIn, await load(address, document.baseURI));
  if (unknown) throw new Error(`places-src «${address}»: istat «${unknown}» non è il codice di un comune della Lombardia.`);
  return merged;
}

// Where the list cannot be had or is wrong the built-in one serves, and the editor is told why.
export async function ownPlaces(home, address, assets) {
  home.places = address;
  try {
    const text = await places(address, assets);
    // Another may have been set while this one was on its way.
    if (home.places === address) home.widget.own_places(home.id, text);
  } catch (error) {
    warn(error.message);
  }
}
