// Writes in a field as a keyboard would: at the caret, over what is marked, and whoever listens to the field hears of it.

/** Writes a text; at the beginning of a word as a capital, where the field wants that. */
export function write(field, text) {
  const { selectionStart: start, selectionEnd: end } = field;
  const words = field.getAttribute("autocapitalize") === "words";
  const capital = words && /(?:^|[\s'’-])$/.test(field.value.slice(0, start));
  put(field, capital ? text.toUpperCase() : text, start, end, "insertText");
}

/** Takes away what is marked, or the character before the caret. */
export function erase(field) {
  const { selectionStart: start, selectionEnd: end } = field;
  // A character may be two of JavaScript's.
  const [last = ""] = [...field.value.slice(0, start)].slice(-1);
  put(field, "", start === end ? start - last.length : start, end, "deleteContentBackward");
}

function put(field, text, start, end, inputType) {
  if (field.disabled || field.readOnly || (!text && start === end)) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType, data: text || null }));
}
