// The quick exit. The widget has forgotten everything already; here the page goes, and does not come back.
const ELSEWHERE = "https://www.google.it/";

// Where to: as the editor has set it, if that is the address of a site.
export function elsewhere(set) {
  return /^https?:\/\/[^/]/.test(set) ? set : ELSEWHERE;
}

// That she was here shows in what is kept for when there is no network: the worker takes it away, whatever becomes of this page.
export const forget = () => navigator.serviceWorker?.controller?.postMessage("forget");

// Blanks the page at once, since the next one may be long in coming; then `go` replaces it. The browser may keep the page as it
// was and bring it back: then it goes again.
export function leave(go) {
  document.documentElement.style.setProperty("display", "none", "important");
  addEventListener("pageshow", ({ persisted }) => persisted && go());
  go();
}
