// Elements of the kiosk's own, outside those of the widget.

/** An element. What is in it is text or elements, never markup. */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that sends no form. */
export const button = (attributes, ...children) => make("button", { type: "button", ...attributes }, ...children);

/** What stands over the page, in the colours of the widget at that moment and in the language of what is said. */
export function layer(root, name, said) {
  const element = make("div", { class: `nc-shade nc-layer ${name}`, lang: said.tag, dir: said.dir });
  Object.assign(element.dataset, root.dataset);
  // Colours that a site has set, or that had to be mended to be read.
  element.style.cssText = root.style.cssText;
  return element;
}
