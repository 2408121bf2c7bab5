// The report as a table in the page.
import { OUTCOMES } from "./row.js";

export const maker = (document) => (tag, properties, content) => {
  const element = Object.assign(document.createElement(tag), properties);
  if (element.className) element.setAttribute("part", element.className);
  element.append(...[content].flat());
  return element;
};

function tableRow(make, { check, outcome, result, means, mend, lines }) {
  const code = lines.map((line) => make("li", {}, make("code", {}, line)));
  return make("tr", { className: `nc-report-${outcome}` }, [
    make("th", { scope: "row" }, check),
    make("td", {}, [make("strong", {}, OUTCOMES[outcome]), `: ${result}`]),
    make("td", {}, means),
    make("td", {}, [mend, ...(code.length ? [make("ul", { className: "nc-report-lines" }, code)] : [])]),
  ]);
}

export function table(make, list) {
  const titles = ["Controllo", "Esito", "Che cosa significa", "Come si rimedia"];
  const head = titles.map((title) => make("th", { scope: "col" }, title));
  const content = make("table", { className: "nc-report-table" }, [
    make("caption", {}, "Controlli, prima quelli da sistemare"),
    make("thead", {}, make("tr", {}, head)),
    make(
      "tbody",
      {},
      list.map((row) => tableRow(make, row)),
    ),
  ]);
  // In a narrow place it scrolls by itself, by keyboard too.
  const scroll = make("div", { className: "nc-report-scroll", tabIndex: 0 }, content);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Tabella dei controlli");
  return scroll;
}

export function copyBox(make, text) {
  const area = make("textarea", { className: "nc-report-text", readOnly: true, rows: 12, cols: 60 }, []);
  area.value = text;
  const label = "Il rapporto come testo, da copiare";
  return make("label", { className: "nc-report-copy" }, [label, make("br", {}, []), area]);
}
