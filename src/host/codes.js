// QR codes, drawn where a page has a place for one: an element whose `data-code` is what the code says.
import init, { code } from "./glue.js";
import { rust } from "./rust.js";

const SVG = "http://www.w3.org/2000/svg";

let ready;

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// Dark on light whatever the theme: that is what cameras look for.
function picture(said) {
  const [side, path] = said.split(/ (.*)/s);
  const svg = shape("svg", { viewBox: `0 0 ${side} ${side}`, "shape-rendering": "crispEdges", "aria-hidden": "true" });
  svg.append(shape("path", { fill: "#fff", d: `M0 0h${side}v${side}h-${side}z` }), shape("path", { fill: "#000", d: path }));
  return svg;
}

export async function draw(root, { codesWasm, codesPlain }) {
  // Where it did not come, the next call tries again.
  ready ??= rust(init, { code }, codesWasm, codesPlain).catch((error) => {
    ready = undefined;
    throw error;
  });
  const module = await ready;
  for (const element of root.querySelectorAll("[data-code]")) {
    // The marks around what is Italian in another language would make it larger, and nobody would see them.
    const text = element.dataset.code.replace(/[\u2066-\u2069]/g, "");
    if (element.drawn === text) continue;
    element.drawn = text;
    const said = module.code(text);
    element.replaceChildren(said ? picture(said) : element.dataset.fault ?? "");
  }
}
