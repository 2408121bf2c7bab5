// What the report says where no cause does. `{…}` stands for a detail.
import { BROTLI_LINES, headerLines } from "./lines.js";

export const FINDINGS = {
  served: {
    check: "Indirizzo della pagina",
    outcome: "good",
    result: "{page}",
    means: "La pagina arriva da un server.",
  },
  insecure: {
    check: "Indirizzo della pagina",
    outcome: "better",
    result: "{page}",
    means:
      "Senza https chi sta sulla stessa rete può vedere e cambiare la pagina che una donna legge. Le risposte restano " +
      "comunque sul suo dispositivo.",
    mend: "Pubblica la pagina con https.",
  },
  recent: { check: "Browser", outcome: "good", result: "ha tutto", means: "Ci sono tutte le funzioni che servono." },
  wasm: {
    check: "WebAssembly",
    outcome: "good",
    result: "c’è ed è ammesso",
    means: "Il programma può girare alla velocità piena.",
  },
  wasmReplaced: {
    check: "WebAssembly",
    outcome: "note",
    result: "non c’è",
    means:
      "Il browser non ce l’ha o l’ha spento (modalità di isolamento, browser blindati): al suo posto gira lo stesso " +
      "programma in JavaScript, un po’ più lento.",
  },
  wasmUnused: {
    check: "WebAssembly",
    outcome: "better",
    result: "c’è ed è ammesso, ma si usa il JavaScript",
    means: "Il programma in WebAssembly non è partito: al suo posto si prova lo stesso programma in JavaScript.",
    mend: "Guarda la riga «programma (WebAssembly)».",
  },
  uncompressed: {
    check: "Compressione",
    outcome: "better",
    result: "manca per {files}",
    means: "Accanto a ogni file c’è la sua copia .br, che pesa da un terzo alla metà.",
    mend: "Manda la copia .br, con «Content-Encoding: br», ai browser che la accettano.",
    lines: BROTLI_LINES,
  },
  askedAgain: {
    check: "Cache dei file con l’impronta nel nome",
    outcome: "better",
    result: "breve per {files}",
    means: "Il browser li chiede ogni volta, ma il contenuto non cambia mai: se cambia, cambia il nome.",
    mend: "Per questi file manda l’intestazione qui sotto.",
    lines: headerLines("Cache-Control", "public, max-age=31536000, immutable"),
  },
  keptTooLong: {
    check: "Cache dei file con un nome fisso",
    outcome: "better",
    result: "lunga per {files}",
    means: "Dopo un aggiornamento chi è già passato usa ancora quelli vecchi, che chiedono i file di prima.",
    mend: "Per questi file manda l’intestazione qui sotto.",
    lines: headerLines("Cache-Control", "no-cache"),
  },
  allowed: {
    check: "Content-Security-Policy",
    outcome: "good",
    result: "nessun blocco del widget",
    means: "La politica ammette ciò che serve. Blocchi visti su altre cose della pagina: {others}.",
  },
  blocked: {
    check: "Content-Security-Policy",
    outcome: "note",
    result: "blocchi del widget: {count}",
    means: "{list}. Blocchi visti su altre cose della pagina: {others}.",
    mend: "Il rimedio è nelle righe di quei file e di WebAssembly.",
  },
  oneVersion: { check: "Versione", outcome: "good", result: "{version}", means: "Nella pagina non ce n’è un’altra." },
  twoVersions: {
    check: "Versione",
    outcome: "better",
    result: "{version}, ma vale la {registered}",
    means: "La pagina carica due versioni. Vale la prima che si registra.",
    mend: "Lascia nella pagina un solo <script> di nasko-cresco.js.",
  },
  noTag: {
    check: "Impronta dello script (SRI)",
    outcome: "note",
    result: "non si vede",
    means: "Lo script non viene da un tag <script> di questa pagina (per esempio è in un pacchetto).",
  },
  pinned: {
    check: "Impronta dello script (SRI)",
    outcome: "good",
    result: "c’è",
    means: "Se qualcuno cambia lo script, il browser lo rifiuta.",
  },
  pinnedLoosely: {
    check: "Impronta dello script (SRI)",
    outcome: "better",
    result: "c’è, ma il file ha un nome fisso",
    means: "Al prossimo aggiornamento l’impronta non corrisponderà più, e il browser rifiuterà lo script.",
    mend: "Con integrity usa la cartella che ha la versione nel nome: integra.html prepara il frammento.",
  },
  unpinned: {
    check: "Impronta dello script (SRI)",
    outcome: "better",
    result: "non c’è",
    means: "Lo script viene da un altro sito: chi lo cambia là, cambia questa pagina.",
    mend: "Usa il frammento con integrity che prepara integra.html.",
  },
  ownScript: {
    check: "Impronta dello script (SRI)",
    outcome: "note",
    result: "non c’è",
    means: "Lo script viene dallo stesso sito della pagina: l’impronta non è necessaria.",
  },
  unframed: { check: "Cornice (iframe)", outcome: "note", result: "no", means: "Il widget è nella pagina stessa." },
  framed: {
    check: "Cornice (iframe)",
    outcome: "good",
    result: "sì, con il suo script",
    means: "La pagina e la cornice si sono riconosciute: l’altezza si adatta.",
  },
  framedBare: {
    check: "Cornice (iframe)",
    outcome: "note",
    result: "sì, senza script",
    means: "L’altezza è quella scritta nel frammento: se è poca, compare una barra di scorrimento.",
    mend: "Se la pagina ammette gli script, usa il frammento con nasko-cresco-frame.js.",
  },
  framedUnheard: {
    check: "Cornice (iframe)",
    outcome: "better",
    result: "sì, ma il suo script non ha risposto",
    means: "L’altezza non si adatta. La cornice è stata copiata altrove, o lo script è di un’altra versione.",
    mend: "Usa nasko-cresco-frame.js e index.html della stessa cartella, e non cambiare l’indirizzo della cornice.",
  },
  contrasts: {
    check: "Colori",
    outcome: "good",
    result: "nessun avviso",
    means: "Non è stato necessario correggere nessuna coppia di colori.",
  },
  corrected: {
    check: "Colori",
    outcome: "better",
    result: "corretti da soli",
    means: "{warning}",
    mend: "Cambia nel sito la proprietà che l’avviso nomina.",
  },
  unstored: {
    check: "Dati",
    outcome: "note",
    result: "non se ne conservano",
    means:
      "Il widget non scrive cookie né altra memoria e non manda le risposte a nessuno. Questo controllo non le vede e " +
      "non ne parla.",
  },
};
