// What the editor of a site reads in the console, once each.
const VALUES = {
  theme: "italia, lombardia, host",
  asl: "bergamo, milano-1 … (tutti in integra.html)",
  regime: "2010, 2013, 2015, in-force",
  "application-date": "una data come 2014-05-05, dal 2000 al 2100",
  measures: "nasko, cresco, oppure nasko cresco",
  "exit-url": "un indirizzo che comincia con https://",
};

export const said = new Set();

export function warn(message) {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`NASKO e CRESCO: ${message}`);
}

// `tags` are the languages that there are, for `lang`.
export function refuse(name, value, tags) {
  const values = VALUES[name] ?? tags.join(", ");
  warn(`${name}="${value}" non è un valore possibile, e non ne teniamo conto. Valori possibili: ${values}.`);
}
