// The page's side of a frame. With the loader (`frame.js`) around, it says what happens, never what she answers; both sides
// know each other by origin, window and a token, and ignore all else.
export const framed = parent !== window;

const passed = new URLSearchParams(location.hash.slice(1));
const token = framed && passed.get("nc");
const host = token && reachable(passed.get("of"));

// Whether the loader put us here. In a bare frame nobody saw to it that we match the ground we stand on.
export const loaded = Boolean(token);

// It is no part of the address that may be copied.
if (passed.has("nc")) history.replaceState(history.state, "", location.href.split("#")[0]);

// The origin, if one can post to it. A page opened as a file or in a sandbox has none.
function reachable(origin) {
  try {
    return /^https?:/.test(origin) && new URL(origin).origin;
  } catch {
    return false;
  }
}

const post = (type, more) => host && parent.postMessage({ nc: token, type, ...more }, host);

// The height is all that the site around it sees of a page: in steps it says less of which one that is.
const STEP = 80;

// Whether the loader has answered.
export let greeted = false;
let report = () => {};

export function tell(type, more) {
  post(type, more);
  // A frame that is out of sight is not laid out until it is scrolled to.
  report();
}

// Keeps the frame as high as `content`, whose height must not depend on that of the window: what we report becomes that.
export function keepHeight(content) {
  if (!host) return;
  let last;

  report = () => {
    const height = Math.ceil(content.getBoundingClientRect().height / STEP) * STEP;
    // Nothing is of any height in a panel that is closed.
    if (!greeted || !height || height === last) return;
    last = height;
    post("resize", { height });
  };

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || origin !== host || data?.nc !== token || data.type !== "hello") return;
    greeted = true;
    last = undefined;
    report();
  });
  // It reports once a frame at most, after layout and before paint.
  new ResizeObserver(report).observe(content, { box: "border-box" });
  post("hello");
}

// Asks that `url` take the place of the whole tab, once. It may be refused without a word, so whoever calls must still blank
// the page: in place, since the loader takes nothing from a frame that has gone elsewhere meanwhile.
export function leave(url) {
  // The loader needs no leave from the browser. But where its page stands in a frame itself, it can replace only that.
  if (!greeted || parent !== top) {
    try {
      top.location.replace(url);
      return;
    } catch {
      // Not without her having clicked or typed, nor from a sandbox.
    }
  }
  post("leave", { url });
}
