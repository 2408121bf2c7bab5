// A classic script, for where the page's own does not even begin: it tells whoever opened the page why.
if (location.protocol === "file:") {
  console.error(
    "NASKO e CRESCO: la pagina è aperta da una cartella (file:), e così il browser non avvia il programma. " +
      "Si vede il testo fisso. Rimedio: metti la cartella su un server web e apri l’indirizzo http:// o https://. " +
      "Per provarla qui: «python3 -m http.server» nella cartella, poi http://localhost:8000/.",
  );
} else if (!("noModule" in HTMLScriptElement.prototype)) {
  console.error(
    "NASKO e CRESCO: questo browser è troppo vecchio per il programma (serve Chrome 96, Firefox 89, Safari 15 o più recente). " +
      "Si vede il testo fisso, con le regole e i consultori.",
  );
}
