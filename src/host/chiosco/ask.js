// Stands in the place of `ask.js`: the files are in the page.
import { inside } from "./chiosco/inside.js";

export const ask = async (name) => inside(name);
