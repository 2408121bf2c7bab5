// What is wrong with a file that was asked for, by what came.
import { NOTHING } from "./browser.js";
import { KINDS, fits } from "./files.js";

/** What is wrong with a file: the name of a cause, or null. */
export function fault(seen) {
  if (seen.forbidden) return "policy";
  if (seen.mixed) return "mixed";
  if (seen.status === undefined) return unanswered(seen);
  if (seen.status >= 400) return refused(seen);
  return misread(seen);
}

function unanswered({ opaque, sandboxed, cross }) {
  if (!opaque) return "unreachable";
  if (sandboxed) return "sandbox";
  // Nobody needs a permission to read their own site: the answer came from elsewhere.
  return cross ? "cors" : "login";
}

function refused({ status, kind }) {
  if (status === 404 || status === 410) return kind === "wasm" ? "absentWasm" : "absent";
  return status >= 500 ? "failing" : "denied";
}

function misread(seen) {
  const { bytes, kind, encoding, redirected } = seen;
  const corrupt = encoding ? "mismarked" : "unmarked";
  if (seen.unreadable) return corrupt;
  if (isPage(bytes)) return redirected ? "login" : "page";
  if (!bytes.length) return "empty";
  if (!isReadable(bytes, kind)) return corrupt;
  return KINDS[kind].strict && !fits(seen) ? "type" : null;
}

const isPage = (bytes) =>
  /^(ï»¿)?\s*(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|\?xml)\b/i.test(
    String.fromCharCode(...bytes.slice(0, 512)),
  );

function isReadable(bytes, kind) {
  if (kind === "wasm") return NOTHING.slice(0, 4).every((byte, at) => bytes[at] === byte);
  try {
    // `stream`, as what was read may end within a letter.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return !bytes.includes(0);
  } catch (_) {
    return false;
  }
}
