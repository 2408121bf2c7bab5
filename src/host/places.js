// The ASL's own list of places, which `places-src` points to: fetched, checked field by field, written as Rust reads
// it. Loaded only where an editor uses it.
import { Refused, addressOf, bytesOf } from "./places/fetch.js";
import { decode, parse } from "./places/json.js";
import { check } from "./places/list.js";
import { listed } from "./places/notes.js";
import { quoted } from "./places/words.js";

export { check };

/** Fetches and checks the list. What goes wrong is an Error whose message tells the editor, in Italian, how to mend it. */
export async function load(url, base) {
  const name = `places-src ${quoted(String(url))}`;
  const refuse = (why) => {
    throw new Refused(`${name}: ${why}\nIntanto si usa l’elenco incorporato.`);
  };
  const json = parse(decode(await bytesOf(addressOf(url, base, refuse), refuse), refuse), refuse);
  const { text, problems, warnings } = check(json);
  if (problems.length) refuse(`il file non va bene, e non se ne usa nulla. Da correggere:${listed(problems)}`);
  if (warnings.length) console.warn(`${name}: il file va bene, ma:${listed(warnings)}`);
  return text;
}
