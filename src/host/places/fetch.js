// Gets the file, and says why it cannot be had.
import { listed } from "./notes.js";

const SECONDS = 10;
const BYTES = 2000000;

export class Refused extends Error {}

export function addressOf(url, base, refuse) {
  let address;
  try {
    address = new URL(url, base);
  } catch (_) {
    return refuse("non è un indirizzo. Scrivi per esempio /consultori.json o https://www.example.org/consultori.json");
  }
  if (!/^https?:$/.test(address.protocol)) {
    refuse(
      `${address.protocol} non va bene: il file deve stare su un server, a un indirizzo https:// o http://. ` +
        "Se la pagina è aperta dal disco (file:), aprila da un server",
    );
  }
  return address;
}

export async function bytesOf(address, refuse) {
  const abort = new AbortController();
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    abort.abort();
  }, SECONDS * 1000);
  try {
    const response = await fetch(address, {
      credentials: "omit",
      mode: "cors",
      redirect: "follow",
      referrerPolicy: "no-referrer",
      // The browser keeps the list, and asks each time whether it is still the same: a new number counts at once.
      cache: "no-cache",
      priority: "low",
      signal: abort.signal,
    });
    if (!response.ok) refuse(refused(response.status));
    return await bodyOf(response, refuse);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(late ? `il server non ha risposto per intero in ${SECONDS} secondi` : unreachable(address));
  } finally {
    clearTimeout(clock);
    // Of an answer that was refused, no more is wanted.
    abort.abort();
  }
}

// What is too long is not read to its end.
async function bodyOf(response, refuse) {
  const reader = response.body?.getReader();
  const bytes = new Uint8Array(BYTES);
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return bytes.subarray(0, length);
    if (length + value.length > BYTES) {
      refuse(`il file supera ${BYTES / 1e6} MB. È l’elenco giusto? Duemila luoghi ne pesano meno di uno`);
    }
    bytes.set(value, length);
    length += value.length;
  }
}

function refused(status) {
  if (status === 404 || status === 410) {
    return `il file non c’è (${status}). Controlla l’indirizzo, maiuscole comprese, e che il file sia pubblicato`;
  }
  if (status === 401 || status === 403) {
    return `il server non lo dà a chiunque (${status}). Il file deve essere pubblico: si chiede senza cookie né password`;
  }
  return `il server ha risposto ${status} invece di 200. Apri l’indirizzo in un’altra scheda per vedere che cosa dice`;
}

// A script is not told which of these it was.
function unreachable(address) {
  const page = globalThis.location;
  const causes = [];
  if (page?.protocol === "https:" && address.protocol === "http:") {
    causes.push("la pagina è https:// e il file http://: usa https:// anche per il file");
  }
  if (address.origin !== page?.origin) {
    causes.push("se sta su un altro sito, il suo server deve mandare l’intestazione Access-Control-Allow-Origin: *");
  }
  causes.push(
    `se la pagina ha una Content-Security-Policy, connect-src deve comprendere ${address.origin}`,
    "se non si apre nemmeno in un’altra scheda, il server è spento o l’indirizzo è sbagliato",
  );
  return `non si è potuto leggere ${address.href}. Le cause possibili:${listed(causes)}`;
}
