// `NaskoCresco.assess`: the contract's one function, in a module of its own.
import init, { begin, respond } from "./glue.js";

let ready;

async function ask(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

// The same as plain JavaScript where WebAssembly cannot be had.
async function rust({ assessWasm, assessPlain }) {
  if (!globalThis.WebAssembly) return import(assessPlain);
  try {
    await init({ module_or_path: ask(assessWasm) });
    return { begin, respond };
  } catch (error) {
    return import(assessPlain).catch(() => Promise.reject(error));
  }
}

async function start(assets) {
  const places = ask(assets.places).then((response) => response.text());
  const [module, list] = await Promise.all([rust(assets), places]);
  if (!module.begin(list)) throw new Error("nc: parts of different versions");
  return module;
}

// What is no object at all is answered as such, and so is what no JSON can hold.
function written(answers) {
  try {
    return JSON.stringify(answers) ?? "";
  } catch {
    return "";
  }
}

export async function assess(answers, assets) {
  const line = written(answers);
  // Begun once; where that failed, the next call tries again.
  ready ??= start(assets).catch((error) => {
    ready = undefined;
    throw error;
  });
  return JSON.parse((await ready).respond(line));
}
