// What works all the same, in a line for the console.
import { fileName } from "./address.js";
import { KINDS } from "./files.js";
import { worded } from "./fill.js";

const HINTS = {
  mime({ url = "", type }) {
    const detail = { ...KINDS.wasm, files: fileName(url), type: type || "nessuno" };
    const { what, why, mend, lines } = worded({ id: "wasmType", detail });
    return [what, why, mend, lines.join(" — ")];
  },
  csp: () => [
    "La Content-Security-Policy vieta WebAssembly: gira lo stesso programma in JavaScript, un po’ più lento.",
    "Per averlo veloce aggiungi a script-src la voce 'wasm-unsafe-eval', che non ammette eval().",
  ],
  missing: ({ url = "", why = "" }) => [
    `${fileName(url)} non si può usare (${why}): gira lo stesso programma in JavaScript, un po’ più lento.`,
    "Copia di nuovo tutta la cartella, e controlla che il server mandi anche i file .wasm. Il resto è in ?diagnose.",
  ],
  absent: () => [
    "Questo browser non ha WebAssembly (modalità di isolamento, browser blindati): gira lo stesso programma in",
    "JavaScript, un po’ più lento. Nel sito non c’è niente da cambiare.",
  ],
};

/**
 * A line for the console about what works all the same: `mime` (with `{ url, type }`), `missing` (with `{ url, why }`), `csp`,
 * `absent`; else empty.
 */
export const hint = (what, detail = {}) => (HINTS[what] ? `NASKO e CRESCO: ${HINTS[what](detail).join(" ")}` : "");
