// Reads a JSON, and finds where it is wrong.

export function decode(bytes, refuse) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (_) {
    return refuse("il file non è in UTF-8. Salvalo di nuovo con la codifica UTF-8: le lettere accentate dipendono da questo");
  }
}

export function parse(text, refuse) {
  try {
    return JSON.parse(text);
  } catch (_) {
    if (!text.trim()) return refuse("il file è vuoto");
    if (/^\s*</.test(text)) {
      return refuse("a questo indirizzo c’è una pagina HTML, non un file JSON: forse una pagina di errore o di accesso");
    }
    const { at, why } = firstFault(text);
    const before = text.slice(0, at).split("\n");
    const column = before[before.length - 1].length + 1;
    return refuse(`il file non è JSON: riga ${before.length}, colonna ${column}: ${why}`);
  }
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+\-]?[0-9]+)?|true|false|null)(?![\w.+\-])/y;
const SPACE = /[ \t\n\r]*/y;
const DEEPEST = 20;

// Where a text stops being JSON, and why: browsers say it in English, each in its own way, and not all say where.
function firstFault(text) {
  let at = 0;
  const fault = (why) => {
    throw Object.assign(new SyntaxError(), { at, why });
  };
  const wrong = (otherwise) => fault(unexpected(text.slice(at, at + 9), otherwise));
  const take = (form) => {
    form.lastIndex = at;
    const found = form.test(text);
    if (found) at = form.lastIndex;
    return found;
  };
  const step = () => {
    at += 1;
    take(SPACE);
  };

  const string = () => {
    // It is said where it begins: where it should have ended, nobody knows.
    if (!take(STRING)) fault("questo testo non finisce: manca la virgoletta di chiusura, o dentro c’è un a capo o una \\");
    take(SPACE);
  };
  const item = (depth) => {
    if (text[at] === '"') string();
    else if (text[at] === "{") all("}", depth, pair);
    else if (text[at] === "[") all("]", depth, item);
    else if (!take(SCALAR)) wrong("qui serve un valore: un testo fra virgolette, un numero, { o [");
    take(SPACE);
  };
  const pair = (depth) => {
    if (/^[0-9],[0-9]$/.test(text.slice(at - 2, at + 1))) fault("i decimali si scrivono con il punto, non con la virgola");
    if (text[at] !== '"') wrong("qui serve il nome di un campo fra virgolette");
    string();
    if (text[at] !== ":") wrong("qui servono i due punti, fra il nome del campo e il suo valore");
    step();
    item(depth);
  };
  const all = (close, depth, one) => {
    if (depth > DEEPEST) fault("ci sono troppe parentesi una dentro l’altra");
    step();
    if (text[at] !== close) one(depth + 1);
    while (text[at] === ",") {
      const comma = at;
      step();
      if (text[at] === close) {
        at = comma;
        fault(`questa virgola è di troppo: dopo c’è ${close}`);
      }
      one(depth + 1);
    }
    if (text[at] !== close) wrong(`qui serve una virgola, o ${close} per chiudere`);
    at += 1;
  };

  try {
    take(SPACE);
    item(0);
    return { at, why: "il file doveva finire qui: quello che segue è di troppo" };
  } catch (found) {
    return found;
  }
}

function unexpected(rest, otherwise) {
  if (!rest) return "il file finisce prima del tempo: manca una parentesi o una virgoletta";
  if (/^[“”„«»]/.test(rest)) return 'queste sono virgolette tipografiche: servono quelle diritte, "';
  if (/^['‘’]/.test(rest)) return 'servono le virgolette doppie, ", e non gli apici';
  if (/^(?:\/[/*]|#|<!)/.test(rest)) return "nel JSON non ci sono commenti: toglilo";
  if (/^0[0-9]/.test(rest)) return "un numero non comincia con 0: i codici e i telefoni vanno fra virgolette";
  if (/^[A-Za-zÀ-ÿ+]/.test(rest)) return `${otherwise}. I testi vanno fra virgolette`;
  return otherwise;
}
