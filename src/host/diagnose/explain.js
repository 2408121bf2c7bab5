// Why the widget did not start or stopped, for the console.
import { gather } from "./facts.js";
import { indented, worded } from "./fill.js";
import { judge } from "./judge.js";

const explained = ({ what, why, mend, lines }) => [
  `Che cosa: ${what}`,
  `Perché: ${why}`,
  `Rimedio: ${mend}`,
  ...indented(lines, "  "),
];

const alsoExplained = ({ what, mend, lines }) => [`Inoltre: ${what} ${mend}`, ...indented(lines, "  ")];

/**
 * Says why the widget did not start or stopped: the reason for the `error` event, and a text for the console. It never
 * fails itself.
 */
export async function explain(error, context = {}, scope = globalThis) {
  const name = `NASKO e CRESCO ${context.version ?? ""}`.trim();
  const said = `Il browser dice: ${error?.name ? `${error.name}: ${error.message}` : (error ?? "niente")}`;
  try {
    const [first, ...others] = judge(await gather(error, context, scope, false)).map(worded);
    const text = [
      `${name}: al posto del programma si vede il testo fisso. Motivo: ${first.reason}.`,
      ...explained(first),
      ...others.flatMap(alsoExplained),
      said,
      "Per un controllo completo aggiungi ?diagnose all’indirizzo della pagina.",
    ];
    return { reason: first.reason, text: text.join("\n") };
  } catch (own) {
    const text = [name, ...explained(worded({ id: "unknown", detail: {} })), said, String(own)];
    return { reason: "broken", text: text.join("\n") };
  }
}
