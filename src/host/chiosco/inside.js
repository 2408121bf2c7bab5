// The files of the kiosk's one file. They stand in it in one piece, compressed, in letters that a page may hold.
import { inflateSync } from "./fflate.js";

const TYPES = { wasm: "application/wasm", txt: "text/plain", json: "application/json" };

let files;

// Each by its name. The index says how long each is, in the order in which they stand.
function unpacked() {
  const packed = document.getElementById("nc-inside");
  const letters = atob(packed.textContent);
  const all = inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  let at = 0;
  const found = {};
  for (const [name, length] of JSON.parse(packed.dataset.index)) found[name] = all.subarray(at, (at += length));
  packed.remove();
  return found;
}

export function inside(name) {
  files ??= unpacked();
  return new Response(files[name], { headers: { "content-type": TYPES[name.split(".").pop()] } });
}
