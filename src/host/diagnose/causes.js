// What may stop the widget: what happened, why, how to mend it, and the lines to add. `{…}` stands for a detail.
import { BROTLI_LINES, TYPE_LINES, headerLines } from "./lines.js";

const POLICY_MEND =
  "Chiedi a chi cura il server di aggiungere alla Content-Security-Policy la voce qui sotto. Se la direttiva c’è già, " +
  "aggiungi solo la sorgente che manca (e togli 'none', se c’è); altrimenti riportaci le sorgenti di default-src. " +
  "Se la politica non si può cambiare, usa la cornice (iframe), con i file su un server che ha una politica sua.";

const HALF_COPIED =
  "È stata copiata solo una parte della cartella, o una pagina vecchia, rimasta in una cache, chiede i file di prima.";
const WHOLE_FOLDER = "Copia di nuovo sul server tutta la cartella, con assets/ e senza rinominare i file.";
const FLUSH = "Poi svuota le cache (CDN, proxy, CMS) e ricarica.";
const ADD_TYPE = "Aggiungi il tipo sul server, con una delle righe qui sotto.";

export const CAUSES = {
  file: {
    reason: "file",
    what: "La pagina è aperta come file dal disco: il suo indirizzo comincia con file:.",
    why: "Da lì il browser non carica moduli né altri file, perché tratta ogni file come un sito a sé.",
    mend:
      "Copia la cartella su un server web e apri la pagina con http:// o https://. Per provarla sul tuo computer, " +
      "esegui la riga qui sotto nella cartella e apri http://localhost:8000/.",
    lines: ["python3 -m http.server 8000"],
  },
  old: {
    reason: "old",
    what: "Il browser è troppo vecchio: non ha {missing}.",
    why: "Queste funzioni ci sono da queste versioni. {since}.",
    mend:
      "Aggiorna il browser e riprova. Nel sito non c’è niente da cambiare: chi ha un browser così vede il testo fisso " +
      "e l’elenco dei consultori.",
  },
  policy: {
    reason: "csp",
    what: "La Content-Security-Policy della pagina blocca {files}.",
    why: "La sua direttiva {directive} non ammette {source}.",
    mend: POLICY_MEND,
    lines: ["Content-Security-Policy: {directive} {source}"],
  },
  wasmPolicy: {
    reason: "csp",
    what: "La Content-Security-Policy della pagina vieta WebAssembly.",
    why:
      "In script-src (o in default-src, se script-src non c’è) manca 'wasm-unsafe-eval'. Questa voce non ammette " +
      "eval(): è molto meno di 'unsafe-eval'.",
    mend: POLICY_MEND,
    lines: ["Content-Security-Policy: script-src {source} 'wasm-unsafe-eval'"],
  },
  mixed: {
    reason: "missing",
    what: "La pagina è https, ma chiede con http {files}.",
    why: "In una pagina https il browser blocca ciò che arriva senza cifratura.",
    mend: "Nel frammento scrivi l’indirizzo con https://.",
  },
  sandbox: {
    reason: "cors",
    what: "La cornice (iframe) ha l’attributo sandbox, e la pagina che contiene non può leggere {files}.",
    why:
      "Senza allow-same-origin il browser toglie alla pagina il suo indirizzo, e i suoi stessi file contano come di " +
      "un altro sito.",
    mend: "Togli sandbox, oppure aggiungi all’attributo ciò che manca.",
    // Without allow-forms «Continua» does nothing.
    lines: [
      '<iframe sandbox="allow-scripts allow-same-origin allow-forms allow-popups ' +
        'allow-top-navigation-by-user-activation" …>',
    ],
  },
  cors: {
    reason: "cors",
    what: "La pagina {page} non può leggere, dal sito {host}, {files}.",
    why: "Alla risposta manca Access-Control-Allow-Origin, oppure l’indirizzo rimanda a un altro che non ce l’ha.",
    mend:
      "Sul server dei file aggiungi l’intestazione, con una delle righe qui sotto. Sono file pubblici, uguali per " +
      "tutti: «*» va bene. Se l’indirizzo rimanda a un altro (da http a https, con o senza www), scrivi nel frammento " +
      "quello finale. Oppure copia la cartella nel sito della pagina.",
    lines: headerLines("Access-Control-Allow-Origin", "*"),
  },
  login: {
    reason: "missing",
    what: "Il server rimanda a un’altra pagina chi chiede {files}.",
    why: "Di solito è l’accesso a un’area riservata, o un avviso (cookie, manutenzione) messo davanti a tutto il sito.",
    mend: "Rendi la cartella leggibile a tutti, senza accesso e senza rinvii, o spostala in una parte pubblica.",
  },
  denied: {
    reason: "missing",
    what: "Il server rifiuta (risposta {status}) {files}.",
    why: "La cartella è riservata, i permessi sono sbagliati, o un filtro del server non ammette questo tipo di file.",
    mend:
      "Rendi i file leggibili a tutti (su Linux: 644 i file, 755 le cartelle) e ammetti .wasm, .js, .css e .txt nei " +
      "filtri.",
  },
  failing: {
    reason: "missing",
    what: "Il server va in errore (risposta {status}) per {files}.",
    why: "È un guasto o un sovraccarico del server, non di questi file.",
    mend: "Guarda il registro degli errori del server.",
  },
  absent: {
    reason: "missing",
    what: "Sul server non c’è (risposta {status}) {files}.",
    why: HALF_COPIED,
    mend: `${WHOLE_FOLDER} ${FLUSH} Manda le pagine .html con l’intestazione qui sotto.`,
    lines: headerLines("Cache-Control", "no-cache"),
  },
  absentWasm: {
    reason: "missing",
    what: "Sul server non c’è (risposta {status}) {files}.",
    why: `${HALF_COPIED} IIS risponde così anche per un tipo di file che non conosce.`,
    mend: `${WHOLE_FOLDER} ${FLUSH} Su IIS aggiungi il tipo.`,
    lines: TYPE_LINES.slice(2),
  },
  page: {
    reason: "missing",
    what: "Il server manda una pagina HTML al posto di {files}.",
    why: "Il file non c’è, e al suo posto il server dà la pagina principale o quella di errore, come se ci fosse.",
    mend: `${WHOLE_FOLDER} Escludi la cartella dalle regole che mandano ogni indirizzo alla pagina principale.`,
    lines: ["nginx: try_files $uri =404;", "Apache: RewriteCond %{REQUEST_FILENAME} !-f"],
  },
  empty: {
    reason: "missing",
    what: "Arriva vuoto {files}.",
    why: "La copia sul server si è interrotta, o il disco è pieno.",
    mend: WHOLE_FOLDER,
  },
  unreachable: {
    reason: "missing",
    what: "Il sito {host} non risponde a chi chiede {files}.",
    why:
      "Il server è spento o lento, il nome o il certificato è sbagliato, la rete è caduta, o un’estensione del " +
      "browser blocca la richiesta.",
    mend: "Apri {url} in una scheda: il browser dice che cosa non va. Prova anche senza estensioni.",
  },
  // Of the bytes, too, the server says what they are not.
  unmarked: {
    reason: "mime",
    what: "Arriva compresso o rovinato {files}.",
    why: "Il server manda la copia .br (o .gz) senza dire «Content-Encoding», oppure la copia sul server è alterata.",
    mend: "Manda i file .br solo con «Content-Encoding: br», o non mandarli affatto. Con FTP copia in modo binario.",
    lines: BROTLI_LINES,
  },
  mismarked: {
    reason: "mime",
    what: "Arriva con «Content-Encoding: {encoding}», ma non è così o si interrompe, {files}.",
    why: "Il server annuncia una compressione che non fa, oppure comprime due volte.",
    mend: "Manda «Content-Encoding: br» solo con i file .br, e non comprimerli ancora.",
    lines: BROTLI_LINES,
  },
  type: {
    reason: "mime",
    what: "Il server manda con il tipo «{type}» {files}.",
    why: "Il browser si rifiuta di usarlo, perché il tipo deve essere {mime}.",
    mend: ADD_TYPE,
    lines: TYPE_LINES,
  },
  wasmType: {
    reason: "mime",
    what: "Il server manda con il tipo «{type}», e non «application/wasm», {files}.",
    why: "Così il browser aspetta di avere tutto il file prima di prepararlo: funziona lo stesso, ma parte più tardi.",
    mend: ADD_TYPE,
    lines: TYPE_LINES,
  },
  versions: {
    reason: "broken",
    what: "Le parti caricate sono di versioni diverse.",
    why: "Sul server è rimasta una parte di una versione di prima, o una cache ne conserva una.",
    mend: `${WHOLE_FOLDER} ${FLUSH}`,
  },
  memory: {
    reason: "broken",
    what: "Il dispositivo non ha dato memoria al programma.",
    why: "Succede con poca memoria o con molte schede aperte. Al programma bastano pochi megabyte.",
    mend: "Chiudi qualche scheda e ricarica. Nel sito non c’è niente da cambiare.",
  },
  trap: {
    reason: "broken",
    what: "Il programma era partito e si è fermato.",
    why: "È un difetto del programma, o uno script della pagina ne ha toccato gli elementi. I file sono arrivati.",
    mend:
      "Ricarica la pagina. Se succede ancora, manda a chi cura il programma il testo di ?diagnose e i passi fatti, " +
      "senza le risposte.",
  },
  passed: {
    reason: "missing",
    what: "Un file non è arrivato bene, ma ora arriva.",
    why: "La rete è mancata per un momento, o la cartella sul server veniva aggiornata proprio allora.",
    mend: "Ricarica la pagina. Se succede spesso, guarda i registri del server.",
  },
  unknown: {
    reason: "broken",
    what: "Il programma non è partito, e i controlli non dicono perché.",
    why:
      "Può essere un’estensione del browser, uno script della pagina che cambia le funzioni di base, o un difetto del " +
      "programma.",
    mend:
      "Apri da sola la pagina index.html?diagnose della stessa cartella: se lì funziona, la causa è in questa pagina. " +
      "Altrimenti manda il testo a chi cura il programma.",
  },
};
