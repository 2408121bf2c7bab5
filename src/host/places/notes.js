// What is told to the editor, and not too much of it at once.

const MOST_SAID = 20;

export function notes() {
  const first = [];
  let count = 0;
  return {
    add(note) {
      if (first.length < MOST_SAID) first.push(note);
      count += 1;
    },
    count: () => count,
    said() {
      const more = count - first.length;
      return more ? [...first, `… e altre segnalazioni: ${more}`] : first;
    },
  };
}

export const listed = (notes) => notes.map((note) => `\n- ${note}`).join("");
