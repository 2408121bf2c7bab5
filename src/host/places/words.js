// How a value stands in a message.

export function what(value) {
  if (value === null || value === undefined) return "niente (null)";
  if (Array.isArray(value)) return "un elenco";
  return { string: "un testo", number: "un numero", boolean: "true o false" }[typeof value] ?? "un oggetto";
}

export const cut = (text) => ([...text].length > 40 ? [...text].slice(0, 40).join("") + "…" : text);
export const quoted = (text) => `«${cut(text)}»`;
export const codeOf = (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
