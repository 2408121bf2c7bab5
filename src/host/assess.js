// `NaskoCresco.assess`: the contract's one function, in a module of its own.
import { ask } from "./ask.js";
import init, { begin, respond } from "./glue.js";
import { rust } from "./rust.js";

let ready;

async function start(assets) {
  const places = ask(assets.places).then((response) => response.text());
  const [module, list] = await Promise.all([
    rust(init, { begin, respond }, assets.assessWasm, assets.assessPlain),
    places,
  ]);
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
