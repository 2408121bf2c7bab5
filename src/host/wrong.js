// What an editor has set wrong, of what only the scripts read: the widget goes on as if it had not been set, and the editor is told.
import { elsewhere } from "./exit.js";
import { known } from "./language.js";
import { refuse } from "./warn.js";

export const THEMES = ["italia", "lombardia", "host"];

export const themed = (set) => (THEMES.includes(set) ? set : "italia");

const IS_ONE = {
  lang: (set, tags) => known(tags, set),
  theme: (set) => themed(set) === set,
  "exit-url": (set) => elsewhere(set) === set,
};

export function check(name, set, tags) {
  if (set && !IS_ONE[name](set, tags)) refuse(name, set, tags);
}

// All that the address of a page sets.
export function checkAll(parameters, tags) {
  for (const name in IS_ONE) check(name, parameters.get(name), tags);
}
