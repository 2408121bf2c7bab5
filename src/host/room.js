// What the page has in addition in a waiting room (`?chiosco`), and its words.
export { kiosk } from "./kiosk.js";
export { words } from "./kiosk-words.js";
