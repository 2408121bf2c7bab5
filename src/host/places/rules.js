// What may stand in each field. schemas/consultori.schema.json says the same, for editors' tools; a test holds the two
// together.

export const MOST_PLACES = 2000;

// The letters by which Rust knows them.
export const KINDS = { "consultorio pubblico": "u", "consultorio privato accreditato": "r", cav: "c" };

// What nobody sees in a file and what would break a line: controls, marks of direction, halves of a character.
export const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/u;

const PHONE = {
  most: 40,
  form: /^ *(?:(?:(?:\+|00)39)?[ ()\-]*(?!00)(?:[0-9][ ()\-]*){3,20})? *$/u,
  mend: "non è un numero di telefono: uno solo, italiano, con cifre, spazi, trattini o parentesi, per esempio 035 759707",
};

// For each text: the most characters, its form (any, where there is none), and what to say where it has another.
export const TEXTS = {
  id: {
    most: 40,
    form: /^ *(?:[A-Za-z0-9][A-Za-z0-9._\-]*)? *$/u,
    mend: "non va bene: lettere senza accento, cifre, punto e trattino, senza spazi, per esempio BG-albino",
  },
  nome: {
    most: 120,
    form: /^(?=.*\S)[^~|]*$/u,
    mend: "non è un nome: non può essere vuoto, né avere ~ o |",
  },
  indirizzo: { most: 150 },
  cap: {
    most: 20,
    form: /^ *(?:[0-9]{5})? *$/u,
    mend: "non è un CAP: servono cinque cifre, per esempio 24121",
  },
  istat: {
    most: 20,
    form: /^ *[0-9]{6} *$/u,
    mend: "non è il codice ISTAT di un comune: servono sei cifre, per esempio 016024 per Bergamo",
  },
  telefono: PHONE,
  telefono2: PHONE,
  email: {
    most: 100,
    form: /^ *(?:[A-Za-z0-9._+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)? *$/u,
    mend: "non è un indirizzo di posta elettronica: uno solo, per esempio consultorio@example.org",
  },
  web: {
    most: 300,
    form: /^ *(?:(?:https?:\/\/)?[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+(?::[0-9]{1,5})?(?:[\/?#][A-Za-z0-9._~:\/?#@!$&'()*+,;=%\[\]\-]*)?)? *$/u,
    mend: "non è un sito: comincia con https://, http:// o con il nome del sito, senza spazi né accenti, per esempio www.example.org",
  },
};

// Lombardia, as the tables of the build have it.
export const DEGREES = { lat: [44.6, 46.7], lon: [8.4, 11.5] };

export const ROOT_FIELDS = ["$schema", "aggiornato", "luoghi"];
export const PLACE_FIELDS = ["tipo", ...Object.keys(TEXTS), ...Object.keys(DEGREES)];
