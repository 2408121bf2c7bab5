// An ASL's own places among the built-in ones: a text of the form that `build/territory/pack.rs` writes and `src/territory/`
// reads, out of the built-in one and of the list that `places.js` has checked.

// The lines of the text, up to the first column of the places.
const CLASSES = 0;
const CLASS_OF = 1;
const CODES = 2;
const KINDS = 22;
const COMUNE_OF = 23;
const HEAD = 24;

// A class: three figures of the ISTAT code, two letters, a digit for the ASL, and what is of no interest here.
const CLASS = 14;
const ASL = 5;

// Id, name, address, postal code, two phones, e-mail, site, year, year of a check; then the point.
const COLUMNS = 11;

// A place of the list: its kind, the ISTAT code of its comune, the columns up to the year, latitude, longitude.
const PLACE = 13;
const YEAR_END = 11;

const ZERO = "0".charCodeAt(0);
const digit = (text, at) => text.charCodeAt(at) - ZERO;

// A number in digits of six bits, the most significant first.
const digits = (number, count) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(ZERO + ((number >> (6 * (count - 1 - at))) & 63))).join("");

// The ISTAT codes of all comuni, which are written as differences within a class.
function codes(lines, classOf) {
  const last = {};
  let at = 0;
  return classOf.map((its) => {
    if (lines[CODES][at] === "~") {
      last[its] = digit(lines[CODES], at + 1) * 64 + digit(lines[CODES], at + 2);
      at += 3;
    } else {
      last[its] = (last[its] ?? 0) + digit(lines[CODES], at) - 10;
      at += 1;
    }
    return lines[CLASSES].slice(its * CLASS, its * CLASS + 3) + String(last[its]).padStart(3, "0");
  });
}

function point(lat, lon) {
  return lat ? [lat, lon].map((degrees) => digits(Math.round(degrees * 1e5), 4)).join("") : "";
}

/**
 * For each ASL its own consultori stand instead of the built-in ones, and its own CAV instead of the built-in ones, where the
 * list has any; all others stay. Gives `{ text }`, or `{ unknown }`: the code that is no comune's of Lombardy.
 */
export function merge(builtIn, list) {
  const lines = builtIn.split("\n");
  const classOf = [...lines[CLASS_OF]].map((one) => digit(one, 0));
  const known = codes(lines, classOf);
  const asl = (comune) => lines[CLASSES][classOf[comune] * CLASS + ASL];
  const isCav = (kind) => !"ur".includes(kind);

  const own = [];
  const given = list.split("\n");
  for (let first = 0; first + PLACE < given.length; first += PLACE) {
    const [kind, istat, ...cells] = given.slice(first, first + PLACE);
    const comune = known.indexOf(istat);
    if (comune < 0) return { unknown: istat };
    own.push({ kind, comune, cells: [...cells.slice(0, YEAR_END - 2), "", point(...cells.slice(YEAR_END - 2))] });
  }
  const replaced = new Set(own.map(({ kind, comune }) => asl(comune) + isCav(kind)));

  const count = lines[KINDS].length;
  const rows = [...lines[KINDS]].map((kind, place) => ({
    kind,
    comune: digit(lines[COMUNE_OF], 2 * place) * 64 + digit(lines[COMUNE_OF], 2 * place + 1),
    cells: Array.from({ length: COLUMNS }, (_, column) => lines[HEAD + column * count + place]),
  }));
  const all = [...rows.filter(({ kind, comune }) => !replaced.has(asl(comune) + isCav(kind))), ...own];

  const text = [
    ...lines.slice(0, KINDS),
    all.map(({ kind }) => kind).join(""),
    all.map(({ comune }) => digits(comune, 2)).join(""),
    ...Array.from({ length: COLUMNS }, (_, column) => all.map(({ cells }) => cells[column])).flat(),
    "",
  ];
  return { text: text.join("\n") };
}
