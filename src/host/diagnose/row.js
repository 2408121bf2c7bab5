// A row of the report, out of a cause or of another finding.
import { fill, worded } from "./fill.js";
import { FINDINGS } from "./findings.js";

export const OUTCOMES = { bad: "Da sistemare", better: "Da migliorare", note: "Da sapere", good: "A posto" };

export function finding(id, detail = {}) {
  const { check, outcome, result, means, mend = "", lines = [] } = FINDINGS[id];
  const text = (part) => fill(part, detail);
  return { check, outcome, result: text(result), means: text(means), mend: text(mend), lines: lines.map(text) };
}

export function causeRow(check, outcome, result, cause) {
  const { what, why, mend, lines } = worded(cause);
  return { check, outcome, result, means: `${what} ${why}`, mend, lines };
}
