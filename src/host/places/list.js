// Checks a list, and writes it as Rust reads it.
import { dayOf, fields, kindOf, pointOf, textOf } from "./fields.js";
import { notes } from "./notes.js";
import { MOST_PLACES, PLACE_FIELDS, ROOT_FIELDS, TEXTS } from "./rules.js";
import { quoted, what } from "./words.js";

// The order of the lines that Rust reads, after the kind; year and point follow.
const WRITTEN = ["istat", "id", "nome", "indirizzo", "cap", "telefono", "telefono2", "email", "web"];

/**
 * Checks a parsed list. `text` is empty where there is a problem: a wrong list is refused as a whole.
 * At most 20 problems are said one by one; a last line counts the others. The same goes for the warnings.
 */
export function check(json, today = new Date().toLocaleDateString("sv")) {
  const problems = notes();
  const warnings = notes();
  const lines = [];
  if (!isObject(json)) {
    problems.add(
      `il file deve essere un oggetto, { "aggiornato": "2026-03-31", "luoghi": [ … ] }, e non ${what(json)}`,
    );
  } else {
    fields(json, ROOT_FIELDS, "", problems);
    const schema = json.$schema;
    if (schema !== undefined) textOf("$schema", schema, { most: 300 }, problems);
    const day = dayOf(json.aggiornato, problems);
    if (day > today) {
      warnings.add(`aggiornato: ${day} deve ancora venire, e le mamme vedranno l’anno ${day.slice(0, 4)}`);
    }
    places(json.luoghi, day.slice(0, 4), lines, problems, warnings);
  }
  return {
    text: problems.count() ? "" : lines.map((line) => line + "\n").join(""),
    problems: problems.said(),
    warnings: warnings.said(),
  };
}

function places(list, year, lines, problems, warnings) {
  if (!Array.isArray(list)) {
    problems.add(
      list === undefined
        ? "luoghi: manca. È l’elenco dei luoghi, fra parentesi quadre"
        : `luoghi: serve un elenco fra parentesi quadre, e non ${what(list)}`,
    );
    return;
  }
  if (!list.length) problems.add("luoghi: è vuoto. Per usare l’elenco incorporato togli places-src");
  if (list.length > MOST_PLACES) {
    problems.add(`luoghi: sono ${list.length}, e possono essere al più ${MOST_PLACES}`);
  }
  const seen = new Map();
  list.forEach((place, at) => {
    const path = `luoghi[${at}]`;
    if (!isObject(place)) {
      problems.add(`${path}: serve un oggetto fra parentesi graffe, e non ${what(place)}`);
      return;
    }
    const { kind, texts, point } = placeOf(place, path, problems, warnings);
    if (texts.id) {
      const other = seen.get(texts.id);
      if (other) problems.add(`${path}.id: ${quoted(texts.id)} è già l’id di ${other}: danne uno diverso a ciascuno`);
      else seen.set(texts.id, path);
    }
    // Neither is how an id of ours begins (MS2019-…, WEB-…, CAV-…), nor can one be the other.
    texts.id = texts.id ? `ASL-${texts.id}` : `PROPRIO-${at + 1}`;
    lines.push(kind, ...WRITTEN.map((field) => texts[field]), year, ...point);
  });
}

function placeOf(place, path, problems, warnings) {
  fields(place, PLACE_FIELDS, path, problems);
  const kind = kindOf(place.tipo, `${path}.tipo`, problems);
  const texts = {};
  for (const [field, rule] of Object.entries(TEXTS)) {
    const value = place[field];
    texts[field] = "";
    if (value !== undefined) {
      texts[field] = textOf(`${path}.${field}`, value, rule, problems);
    } else if (field === "nome" || field === "istat") {
      problems.add(
        `${path}.${field}: manca. ` +
          (field === "nome" ? "È come si chiama il luogo" : "È il codice ISTAT del comune: sei cifre, fra virgolette"),
      );
    }
  }
  if (!texts.telefono && !texts.telefono2 && !texts.indirizzo) {
    warnings.add(`${path}: senza telefono e senza indirizzo nessuno lo può raggiungere. Aggiungine uno`);
  }
  // Rust makes the numbers ones that can be called from a phone, and puts the country's code before them.
  for (const field of ["telefono", "telefono2"]) {
    texts[field] = texts[field].replace(/^(?:\+|00)39[ \-]*/, "");
  }
  // A host alone is shown as it is. One whose name begins like a scheme would be taken for a whole address.
  if (/^http/.test(texts.web) && !/^https?:/.test(texts.web)) texts.web = `http://${texts.web}`;
  return { kind, texts, point: pointOf(place, path, problems) };
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
