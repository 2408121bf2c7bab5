// The page around the widget: its history, its title, its language, its address. The history holds the number of a page,
// and nothing of her answers.

export const forward = (number) => history.pushState(number, "");
export const restart = () => history.replaceState(0, "");
export const back = () => history.back();
export const ready = () => performance.mark("nc:ready");

export function focus(selector) {
  const element = document.querySelector(selector);
  // A field's label and what is wrong with it are to be seen with it.
  element?.closest(".nc-group")?.scrollIntoView();
  element?.focus();
}

export function title(text, lang) {
  document.title = text;
  document.documentElement.lang = lang;
}

// A parameter of the address, for those who preview.
export const parameter = (name) => new URLSearchParams(location.search).get(name) ?? undefined;

// Her day by her clock: the Swedes write it as the law's dates are written.
export const today = () => new Date().toLocaleDateString("sv");
