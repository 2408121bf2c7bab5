// The script that the editor of a site pastes: it registers `<nasko-cresco>` and leaves nothing else behind but
// `NaskoCresco.assess`.
import { assets, version } from "./assets.js";
import { NaskoCresco } from "./tag.js";
import { warn } from "./warn.js";

const NAME = "nasko-cresco";
const first = customElements.get(NAME);

if (first) {
  warn(
    `lo script è già in questa pagina, in versione ${first.version ?? "sconosciuta"}: vale quello. ` +
      `Questo in più (versione ${version}, da ${assets.site}) non serve: togli uno dei due <script>.`,
  );
} else {
  customElements.define(NAME, NaskoCresco);
  // The same address runs once, however often it is written.
  const own = new URL("nasko-cresco.js", assets.site).href;
  const tags = [...document.querySelectorAll("script[src]")].filter(({ src }) => src === own);
  if (tags.length > 1) warn(`lo script è scritto ${tags.length} volte in questa pagina: ne basta una.`);
  globalThis.NaskoCresco = Object.freeze({
    // The assessment contract, for a page that asks by itself: answers in, assessment out, nothing shown.
    assess: async (answers) => (await import(assets.assess)).assess(answers, assets),
  });
}
