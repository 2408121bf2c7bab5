// Checks one field, and says how to mend it.
import { DEGREES, KINDS, UNSEEN } from "./rules.js";
import { codeOf, cut, quoted, what } from "./words.js";

export function fields(object, known, path, problems) {
  for (const field of Object.keys(object)) {
    if (known.includes(field)) continue;
    const near = known.find((name) => distance(name, field.toLowerCase()) <= (name.length > 4 ? 2 : 1));
    problems.add(
      `${path && `${path}.`}${/^[\w$]+$/.test(field) ? cut(field) : quoted(field)}: non è un campo` +
        (near ? `: forse è ${near}?` : `. I campi sono ${known.join(", ")}`),
    );
  }
}

export function kindOf(kind, path, problems) {
  if (Object.keys(KINDS).includes(kind)) return KINDS[kind];
  const kinds = Object.keys(KINDS).map(quoted).join(", ");
  problems.add(
    kind === undefined
      ? `${path}: manca. È uno di questi: ${kinds}`
      : `${path}: ${typeof kind === "string" ? quoted(kind) : what(kind)} non è un tipo: scrivi ${kinds}`,
  );
  return "";
}

export function dayOf(day, problems) {
  if (day === undefined) {
    problems.add("aggiornato: manca. È il giorno dell’ultima verifica, per esempio 2026-03-31");
    return "";
  }
  const mend = "non è un giorno dal 2000 in poi: scrivi anno-mese-giorno, per esempio 2026-03-31";
  return textOf("aggiornato", day, { most: 20, form: { test: isDay }, mend }, problems);
}

function isDay(text) {
  const day = /^ *(20\d\d-\d\d-\d\d) *$/.exec(text)?.[1];
  const time = Date.parse(day ?? "");
  // The 30th of February is read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

// The text, on one line and without the spaces around it; nothing if something is wrong with it.
export function textOf(path, value, { most, form, mend }, problems) {
  const problem = wrongText(value, most, form, mend);
  if (!problem) return value.trim().replace(/\s+/g, " ");
  problems.add(`${path}: ${problem}`);
  return "";
}

function wrongText(value, most, form, mend) {
  if (typeof value === "number") return `${value} è un numero: mettilo fra virgolette, "${value}"`;
  if (value === null) return "null non va bene: se non si conosce, togli il campo";
  if (typeof value !== "string") return `serve un testo fra virgolette, e non ${what(value)}`;
  const unseen = value.search(UNSEEN);
  if (unseen >= 0) {
    const mark = value[unseen];
    const name = /[\n\r]/.test(mark) ? "un a capo" : `un carattere invisibile (${codeOf(mark)})`;
    return `c’è ${name} dopo ${quoted(value.slice(0, unseen))}: toglilo`;
  }
  const length = [...value].length;
  if (length > most) return `è lungo ${length} caratteri: al più ${most}`;
  if (!form || form.test(value)) return "";
  // It looks like any other, and comes with what is copied from a page or from Word.
  const space = /[^\S ]/.exec(value)?.[0];
  return `${quoted(value)} ${mend}` + (space ? `. C’è uno spazio speciale (${codeOf(space)}): riscrivilo` : "");
}

export function pointOf(place, path, problems) {
  const { lat, lon } = place;
  if (lat === undefined && lon === undefined) return ["", ""];
  const swapped = within("lat", lon) && within("lon", lat);
  for (const field of ["lat", "lon"]) {
    const value = place[field];
    if (value !== undefined && within(field, value)) continue;
    const [least, most] = DEGREES[field];
    problems.add(
      `${path}.${field}: ` +
        (value === undefined
          ? "manca. lat e lon vanno insieme: scrivile tutte e due, o nessuna"
          : typeof value !== "number"
            ? `serve un numero senza virgolette, con il punto, per esempio 45.76444, e non ${what(value)}`
            : `${value} non è in Lombardia: da ${least} a ${most}` + (swapped ? ". lat e lon sono scambiate?" : "")),
    );
  }
  return typeof lat === "number" && typeof lon === "number" ? [lat.toFixed(5), lon.toFixed(5)] : ["", ""];
}

function within(field, value) {
  const [least, most] = DEGREES[field];
  return typeof value === "number" && value >= least && value <= most;
}

// How many letters to add, drop or change to make one of the other.
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = [...b, ""].map((_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
