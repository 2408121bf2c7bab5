// The reset: nothing of hers is left, and the start page stands there. The page is not loaded again: the stick that it came
// from may have been pulled out.

/** Forgets her. `close` takes away what stands over the page; `lang` is the language that the page begins with. */
export function wipe(page, root, lang, close) {
  close();
  document.activeElement?.blur?.();
  getSelection()?.removeAllRanges();
  // Some let a page write there only after a press; that she could copy anything is stopped anyway.
  navigator.clipboard?.writeText("").catch(() => {});
  try {
    if (root.hidden) throw new Error("nc: the widget has failed");
    // With the day that it is now: the page may have stood here for weeks.
    page.widget.set(page.id);
    page.widget.wipe(page.id);
    page.widget.speak(page.id, lang);
    page.restart();
  } catch (_) {
    // It has, or it never came: nothing else brings it back.
    location.reload();
    return;
  }
  // The widget draws when this is over.
  setTimeout(() => {
    for (const opened of root.querySelectorAll("details[open]")) opened.open = false;
    page.focus("h1");
    scrollTo(0, 0);
    page.renew?.();
  });
}
