// The report: every check, in the page and as text.
import { bare } from "./address.js";
import { rows } from "./checks.js";
import { gather } from "./facts.js";
import { copyBox, maker, table } from "./table.js";
import { reportText, summary } from "./text.js";

/** Runs every check and builds the report in `container`, before what is there; resolves to its text. */
export async function report(container, context = {}, scope = globalThis) {
  const make = maker(container.ownerDocument);
  const status = make("p", { className: "nc-lead" }, "Controllo in corso…");
  status.setAttribute("role", "status");
  const heading = make("h2", {}, "NASKO e CRESCO: controllo dell’installazione");
  const box = make("section", { className: "nc-report", lang: "it", dir: "ltr" }, [heading, status]);
  container.prepend(box);

  const facts = await gather(context.error, context, scope, true);
  const list = rows({ facts, context, scope });
  // Without the parameters: the address of a frame bears its token.
  const page = bare(scope.location.href);
  const text = reportText(list, { version: context.version, page, browser: scope.navigator?.userAgent });
  status.textContent = summary(list);
  box.append(table(make, list), copyBox(make, text));
  return text;
}
