// Light or dark by what lies behind the widget, and colours that can be read on it.
//
// Not by `prefers-color-scheme`: the widget has no ground of its own, and most sites stay white in the dark.

// WCAG 2.1: 1.4.3 for text, 1.4.11 for the edge of a field.
const TEXT = 4.5;
const EDGE = 3;

// Which colour is seen on which. What a row stands on is settled before it; "behind" is the site's own ground.
const PAIRS = [
  ["ink", ["behind"]],
  ["raised", ["ink"]],
  ["ground", ["ink"]],
  ["soft", ["behind"]],
  ["blue", ["behind", "raised"]],
  ["blue-dark", ["behind", "raised"]],
  ["red", ["behind"]],
  ["green", ["behind"]],
  ["amber", ["behind"]],
  ["on-blue", ["blue", "blue-dark", "red"]],
  ["line", ["behind"], EDGE],
];

const WHITE = [255, 255, 255];

// What has been said once need not be said by every instance, at every change.
const said = new Set();

// [red, green, blue, alpha] of a colour as scripts and style sheets mostly write it; null for any other.
export function parse(text) {
  const hex = /^\s*#([\da-f]{3,8})\s*$/i.exec(text)?.[1];
  if (hex) {
    if (hex.length === 5 || hex.length === 7) return null;
    const digits = hex.length < 5 ? hex.replace(/./g, "$&$&") : hex;
    const [red, green, blue, alpha = 255] = digits.match(/../g).map((two) => parseInt(two, 16));
    return [red, green, blue, alpha / 255];
  }
  const [, name, inner] = /^\s*(rgba?\(|color\(srgb )([^()]*)\)\s*$/i.exec(text) || [];
  const parts = inner?.trim().split(/[\s,/]+/);
  if (!parts || parts.length < 3 || parts.length > 4) return null;
  const scale = /^rgb/i.test(name) ? 255 : 1;
  const [red, green, blue, alpha = 1] = parts.map((part, index) => {
    if (part === "none") return 0;
    if (part.endsWith("%")) return (part.slice(0, -1) / 100) * (index < 3 ? scale : 1);
    return Number(part);
  });
  const colour = [red, green, blue].map((value) => Math.min(255, Math.max(0, (value / scale) * 255)));
  colour.push(Math.min(1, Math.max(0, alpha)));
  return colour.some(Number.isNaN) ? null : colour;
}

const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function luminance([red, green, blue]) {
  return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
}

// The contrast of two opaque colours, 1 to 21, as WCAG 2 counts it.
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// What is seen of a colour on an opaque ground.
function over([red, green, blue, alpha = 1], ground) {
  return [red, green, blue].map((value, index) => value * alpha + ground[index] * (1 - alpha));
}

// OKLab, by Björn Ottosson: equal steps look equal.
function toLab(colour) {
  const [red, green, blue] = colour.map((value) => linear(value / 255));
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
  ];
}

function fromLab([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => 255 * gamma(value));
}

// Where between a point that does not do and one that does the change is: the nearest that does.
function bisect(no, yes, does) {
  for (let step = 0; step < 20; step++) {
    const middle = (no + yes) / 2;
    if (does(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

const shown = (value) => value > -0.5 && value < 255.5;

// A colour of the same hue at another lightness, as vivid as the screen has it there, in whole numbers.
function at(lightness, [, a, b]) {
  const vivid = (share) => fromLab([lightness, a * share, b * share]);
  const share = vivid(1).every(shown) ? 1 : bisect(1, 0, (share) => vivid(share).every(shown));
  return vivid(share).map((value) => Math.round(Math.min(255, Math.max(0, value))));
}

// The colour nearest to the given one, a darker or a lighter one of its hue, that has enough contrast with all grounds.
export function nearest(colour, grounds, least = TEXT) {
  const worst = (one) => Math.min(...grounds.map((ground) => contrast(one, ground)));
  const does = (one) => worst(one) >= least;
  if (does(colour)) return colour.slice(0, 3);
  const lab = toLab(colour.slice(0, 3));
  const [lightness] = lab;
  const ends = [0, 1].filter((end) => does(at(end, lab)));
  if (!ends.length) {
    // Grounds both dark and light: the best there is.
    return [at(0, lab), at(1, lab)].sort((one, other) => worst(other) - worst(one))[0];
  }
  const [best] = ends
    .map((end) => bisect(lightness, end, (middle) => does(at(middle, lab))))
    .sort((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness));
  return at(best, lab);
}

// A colour in any syntax that the browser knows, by way of `probe`, whose own colour it is for a moment; null if it is none.
function read(text, probe) {
  const known = parse(text);
  if (known) return known;
  const { style } = probe;
  style.setProperty("color", text);
  // A name that is none is not taken.
  let colour = null;
  if (style.color) {
    const computed = getComputedStyle(probe).color;
    colour = parse(computed);
    if (!colour) {
      // A mixture in sRGB is written in sRGB, be it of lab(), oklch() or a wider gamut.
      style.setProperty("color", `color-mix(in srgb, ${computed}, ${computed})`);
      colour = parse(getComputedStyle(probe).color);
    }
  }
  style.removeProperty("color");
  return colour;
}

// What the browser paints where a page paints nothing: white, or near black where the page says that it is dark.
function canvas(probe) {
  const { style } = probe;
  style.setProperty("color-scheme", getComputedStyle(document.documentElement).colorScheme);
  const colour = read("Canvas", probe) || WHITE;
  style.removeProperty("color-scheme");
  return colour;
}

// The colour behind an element: every ground from its own outwards, through shadow roots, until one is opaque; at last the
// browser's. Pictures are not looked at, only the colour that a page gives to lie under them. `probe` is an element whose
// style may be written to; the host's own must not be, where its changes are watched.
export function groundOf(element, probe = element) {
  const layers = [];
  for (let node = element; node; node = node.assignedSlot || node.parentNode || node.host) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const colour = read(getComputedStyle(node).backgroundColor, probe);
    if (colour) layers.push(colour);
    if (colour?.[3] === 1) break;
  }
  const last = layers.length && layers[layers.length - 1][3] === 1 ? WHITE : canvas(probe);
  return layers.reduceRight((ground, layer) => over(layer, ground), last.slice(0, 3));
}

const hex = (colour) =>
  `#${colour
    .slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")}`;

// Cut and not rounded: 4,499 is not 4,5.
const ratio = (value) => `${String(Math.floor(value * 100) / 100).replace(".", ",")}:1`;

// Gives `mount` its theme, light or dark by what lies behind `host`, and mends the colours that could not be read there. What
// it mends it tells `warn`, in words for the editor of the site. Call it again after whatever may change a colour.
export function shade(host, mount, theme, warn) {
  mount.dataset.theme = theme || "italia";
  mount.dataset.scheme = "light";
  try {
    for (const [name] of PAIRS) {
      mount.style.removeProperty(`--_${name}`);
      mount.style.removeProperty(`--nc-${name}`);
    }
    const behind = groundOf(host, mount);
    // Whether white or black is better read there.
    if (contrast(behind, WHITE) > contrast(behind, [0, 0, 0])) mount.dataset.scheme = "dark";
    // Where she has chosen the colours herself, ours do not show.
    if (!matchMedia("(forced-colors: active)").matches) mend(mount, behind, warn);
  } catch {
    // Colours as they are are better than no widget: who knows what scripts a page has put in the place of the browser's.
  }
}

function mend(mount, behind, warn) {
  const say = (message) => {
    if (said.has(message)) return;
    said.add(message);
    warn(`nasko-cresco: ${message}`);
  };
  const value = (property) => getComputedStyle(mount).getPropertyValue(property).trim();
  const colours = { behind };

  for (const [name, grounds, least = TEXT] of PAIRS) {
    const property = `--nc-${name}`;
    const own = value(property);
    let colour = read(value(`--_${name}`), mount);
    if (!colour && own) {
      say(`${property}: «${own}» non è un colore. Uso quello del tema ${mount.dataset.theme}.`);
      // As if it had not been set: what it falls back on comes into its own.
      mount.style.setProperty(property, "initial");
      colour = read(value(`--_${name}`), mount);
    }
    if (!colour) continue;

    // What lets through what lies behind is judged as it is seen there.
    const seen = over(colour, name === "on-blue" && colours.blue ? colours.blue : behind);
    colours[name] = seen;
    const on = grounds.filter((ground) => colours[ground]);
    const found = on
      .map((ground) => ({ ground, contrast: contrast(seen, colours[ground]) }))
      .sort((one, other) => one.contrast - other.contrast)[0];
    if (!found || found.contrast >= least) continue;

    const better = nearest(seen, on.map((ground) => colours[ground]), least);
    colours[name] = better;
    mount.style.setProperty(`--_${name}`, hex(better));
    const whose = own ? "" : `, del tema ${mount.dataset.theme}`;
    const ground = found.ground === "behind" ? "lo sfondo della pagina" : `--nc-${found.ground}`;
    say(
      `${property} (${hex(seen)}${whose}) contro ${ground} (${hex(colours[found.ground])}) ha un contrasto di ` +
        `${ratio(found.contrast)}; ne serve almeno ${ratio(least)}. Uso ${hex(better)}, il più vicino che si legge. ` +
        `Se preferisci un altro colore, scrivilo in ${property}.`,
    );
  }
}
