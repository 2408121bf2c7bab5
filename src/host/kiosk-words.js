// What a kiosk says, language by language: each stands in a file of its own.
import { ask } from "./ask.js";
import { files } from "./kiosk-files.js";

/** All of them, for when there is no network. */
export const all = Object.values(files);

export const words = async (tag) => (await ask(files[tag])).json();
