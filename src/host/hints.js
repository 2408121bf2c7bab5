// What works all the same, and what the editor of a site could do better about it.
import { warn } from "./warn.js";

const NOTHING = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

// How the widget came: not as WebAssembly, or as such under another name.
function what({ wasm }, how) {
  if (!globalThis.WebAssembly) return ["absent"];
  const url = String(wasm);
  if (how.engine === "wasm") {
    return /^application\/wasm\b/.test(how.type) ? [] : ["mime", { url, type: how.type }];
  }
  try {
    new WebAssembly.Module(NOTHING);
  } catch {
    return ["csp"];
  }
  return ["missing", { url, why: how.error?.message }];
}

// Never a reason to fail.
export async function hints(assets, how) {
  const [name, detail] = what(assets, how);
  if (!name) return;
  try {
    const { hint } = await import(assets.diagnose);
    warn(hint(name, detail).replace(/^NASKO e CRESCO: /, ""));
  } catch {
    // The widget works: there is nothing that has to be said.
  }
}
