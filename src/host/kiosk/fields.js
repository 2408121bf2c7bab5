// Her fields: the device's own keyboard stays away from them, and no browser keeps what is in them.

const wished = new WeakMap();

/** Whether something is typed in it. */
export const isField = (element) => Boolean(element?.matches?.('input[type="text"]'));

/** Which keys a field wants: "numeric", "decimal" or "text". */
export const keysOf = (field) => wished.get(field) ?? "text";

/** Sees to the fields that are there, and to those that come; `changed` is called after whatever changes. */
export function tame(root, changed) {
  const each = () => {
    for (const element of root.querySelectorAll("form, input")) {
      if (element.getAttribute("autocomplete") !== "off") element.setAttribute("autocomplete", "off");
      if (!isField(element)) continue;
      const mode = element.getAttribute("inputmode");
      if (mode === "none") continue;
      wished.set(element, mode ?? "text");
      element.setAttribute("inputmode", "none");
    }
  };
  new MutationObserver(() => {
    each();
    changed();
  }).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ["inputmode", "autocomplete", "aria-activedescendant"],
  });
  each();
}
