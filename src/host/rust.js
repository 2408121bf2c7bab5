// The Rust of a module beside the widget's: as WebAssembly, or the same as plain JavaScript where it cannot be had.
import { ask } from "./ask.js";

export async function rust(init, functions, wasm, plain) {
  if (!globalThis.WebAssembly) return import(plain);
  try {
    await init({ module_or_path: ask(wasm) });
    return functions;
  } catch (error) {
    return import(plain).catch(() => Promise.reject(error));
  }
}
