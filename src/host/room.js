// What the page has in addition in a waiting room (`?chiosco`), and the way to its words.
export { kiosk } from "./kiosk.js";
export { all, words } from "./kiosk-words.js";
