// Tells the editor of a site, in Italian, what stopped the widget, why, and how to mend it. Fetched only when something
// fails, and for `?diagnose`. It knows the page, the server and the browser, and nothing of what a mother answers.
//
// `facts.js` looks, `judge.js` names the causes, `causes.js` and `findings.js` have the words.
export { explain } from "./diagnose/explain.js";
export { hint } from "./diagnose/hint.js";
export { report } from "./diagnose/report.js";
// For the tests.
export { lacking, webAssembly } from "./diagnose/browser.js";
export { fault } from "./diagnose/fault.js";
export { forbidden } from "./diagnose/policy.js";
