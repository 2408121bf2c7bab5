// What she takes along from the result: on paper, as a file for her calendar, as text. What is on the page already is used for
// it; nothing is asked for, nothing is sent, and nothing stays in the page.

// Seconds that a browser may take to write the file, the slowest of them.
const SAVED = 20;

/** The sheet as text: its headings, paragraphs and lists. */
function textOf(sheet) {
  const before = { H2: "\n", LI: "- " };
  const lines = [...sheet.querySelectorAll("h1, h2, p, li")].map(({ tagName, textContent }) => (before[tagName] ?? "") + textContent);
  return `${lines.join("\n")}\n`;
}

/** A file whose name says nothing. A calendar has no elements, and the marks around what is Italian in it are for those. */
function save(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text.replace(/[\u2066-\u2069]/g, "")], { type: "text/calendar" }));
  link.download = "date.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000 * SAVED);
}

/** Whether it could be copied; if not, it stands in the field, where she can do it herself. */
async function copied(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (_) {
    // A frame without leave, an old browser, a page without TLS.
  }
  const { activeElement } = field.getRootNode();
  field.hidden = false;
  field.value = text;
  field.select();
  if (!document.execCommand("copy")) return false;
  field.hidden = true;
  field.value = "";
  activeElement?.focus();
  return true;
}

/** Prints the sheet alone. The page of the site around would come with it: so it stands in a frame of its own for the while. */
function framed(sheet, home) {
  const frame = document.createElement("iframe");
  const end = () => frame.remove();
  // Some browsers print no frame that is hidden, and a strict policy lets only scripts set a style.
  for (const name of ["width", "height", "border", "opacity"]) frame.style[name] = "0";
  frame.style.position = "fixed";
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  frame.onload = () => {
    const { contentDocument: page, contentWindow: view } = frame;
    frame.onload = null;
    try {
      // An old browser has none, and prints what there is.
      const [style] = sheet.getRootNode().adoptedStyleSheets;
      const own = new view.CSSStyleSheet();
      own.replaceSync([...style.cssRules].map(({ cssText }) => cssText).join("\n"));
      page.adoptedStyleSheets = [own];
      page.title = sheet.querySelector("h1").textContent;
      const { lang, dir } = sheet.closest(".nc");
      Object.assign(page.documentElement, { lang, dir });
      const around = home.cloneNode();
      around.append(sheet.cloneNode(true));
      page.body.style.margin = 0;
      page.body.append(page.adoptNode(around));
      view.onafterprint = end;
      view.print();
    } catch (error) {
      console.info(error);
      end();
      print();
    }
  };
  // In what goes with the page: she may be gone before the browser says that it has printed.
  sheet.parentNode.append(frame);
}

/** What the widget's button of that name does. `root` is where its elements are. */
export async function carry(root, how) {
  const find = (css) => root.querySelector(css);
  const said = find(".nc-said");
  const sheet = find(".nc-sheet");
  for (const frame of root.querySelectorAll("iframe")) frame.remove();
  said.textContent = "";
  if (how === "print") {
    if (root === document) print();
    else framed(sheet, root);
    return;
  }
  let done = how;
  if (how === "calendar") save(find("[data-file]").dataset.file);
  else if (!(await copied(textOf(sheet), find(".nc-copied")))) done = "byHand";
  // After it was empty, so that it is read out again.
  setTimeout(() => (said.textContent = said.dataset[done]), 100);
}
