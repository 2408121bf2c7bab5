// The report as text.
import { indented } from "./fill.js";
import { OUTCOMES } from "./row.js";

export function summary(list) {
  const [bad, better] = ["bad", "better"].map((kind) => list.filter(({ outcome }) => outcome === kind).length);
  return bad || better ? `Righe da sistemare: ${bad}. Righe da migliorare: ${better}.` : "È tutto a posto.";
}

const asText = ({ check, outcome, result, means, mend, lines }) => [
  `[${OUTCOMES[outcome]}] ${check}: ${result}`,
  `  ${means}`,
  ...(mend ? [`  Rimedio: ${mend}`] : []),
  ...indented(lines, "    "),
];

/** The report as text, to be sent to whoever can help. */
export const reportText = (list, { version, page, browser }) =>
  [
    `NASKO e CRESCO ${version ?? ""}`.trim(),
    `Pagina: ${page}`,
    `Browser: ${browser}`,
    summary(list),
    "",
    ...list.flatMap(asText),
  ].join("\n");
