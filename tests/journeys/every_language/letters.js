// Draws letters, and gives those in which there is the box that stands for a letter that no font has, or nothing at all.
const HIGH = 96;
const WIDE = 192;
// What no font has: a code point that Unicode has given to nothing, and one that everybody may give to what she likes.
const NOTHING = ["\u0378", "\ue123"];

const canvas = document.createElement("canvas");
Object.assign(canvas, { width: WIDE, height: HIGH, hidden: true });
document.body.append(canvas);
const pen = canvas.getContext("2d", { willReadFrequently: true });

// The columns of a drawing that are not empty, each as a text of its dark places.
function columns(text) {
  pen.clearRect(0, 0, WIDE, HIGH);
  pen.fillText(text, 48, 60);
  const { data } = pen.getImageData(0, 0, WIDE, HIGH);
  const all = [];
  for (let x = 0; x < WIDE; x++) {
    let column = "";
    for (let y = 0; y < HIGH; y++) if (data[(y * WIDE + x) * 4 + 3] > 100) column += String.fromCharCode(32 + y);
    all.push(column);
  }
  const dark = all.findIndex(Boolean);
  return dark < 0 ? [] : all.slice(dark, all.findLastIndex(Boolean) + 1);
}

const holds = (drawing, box) => drawing.some((_, from) => box.every((column, at) => drawing[from + at] === column));

const faults = [];
for (const [lang, style, family, letters] of arguments[0]) {
  canvas.lang = lang;
  pen.font = `${style} 32px ${family}`;
  const boxes = NOTHING.map(columns);
  if (boxes.some((box) => box.length < 4)) faults.push([lang, "", "no box to be seen"]);
  for (const letter of letters) {
    const drawing = columns(letter);
    // What it is made of too: beside another part the box may begin between two dots, and look otherwise.
    const parts = [drawing, ...[...letter].map(columns)];
    if (parts.some((part) => boxes.some((box) => holds(part, box)))) faults.push([lang, letter, "no font has it"]);
    else if (!drawing.length && /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter)) faults.push([lang, letter, "nothing is drawn"]);
  }
}
canvas.remove();
return faults;
