// An ASL's own list of places: checked, and put among the built-in ones.
export { load } from "./places.js";
export { merge } from "./merge.js";
