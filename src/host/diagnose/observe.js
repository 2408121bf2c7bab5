// Asks for a file as the widget does, and notes what comes.
import { fileName, isLocal, originOf } from "./address.js";
import { withPatience } from "./patience.js";

// `whole` is for the report: it asks the server anew and reads to the end. Otherwise the beginning will do: on a slow
// line she has paid for the file once already.
export async function observe(file, scope, whole) {
  const url = new URL(file.url, scope.location.href);
  const seen = { ...file, url: url.href, file: fileName(url.href), host: url.origin };
  seen.cross = url.origin !== originOf(scope);
  seen.sandboxed = originOf(scope) === "null" && url.origin === scope.location.origin;
  seen.mixed = scope.location.protocol === "https:" && url.protocol === "http:" && !isLocal(url.hostname);
  if (seen.mixed) return seen;
  try {
    return await withPatience(async (signal) => {
      const response = await scope.fetch(url.href, { cache: whole ? "reload" : "default", signal });
      return { ...seen, ...headers(response), ...(await content(response, whole)) };
    });
  } catch (error) {
    // Who is too slow has not refused.
    return { ...seen, opaque: error?.name !== "AbortError" && (await answers(url.href, scope)) };
  }
}

// Whether there is an answer that the page may not read: then it is the permission that lacks, and not the file.
const answers = (url, scope) =>
  withPatience((signal) => scope.fetch(url, { method: "HEAD", mode: "no-cors", credentials: "omit", signal })).then(
    () => true,
    () => false,
  );

function headers(response) {
  const header = (name) => response.headers.get(name) ?? "";
  return {
    status: response.status,
    type: header("content-type"),
    encoding: header("content-encoding"),
    cache: header("cache-control"),
    sent: Number(header("content-length")) || null,
    redirected: response.redirected,
  };
}

async function content(response, whole) {
  try {
    if (whole || !response.body) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, size: bytes.length };
    }
    const reader = response.body.getReader();
    const { value } = await reader.read();
    reader.cancel().catch(() => {});
    return { bytes: value ?? new Uint8Array() };
  } catch (error) {
    if (error?.name === "AbortError") throw error;
    return { unreadable: true };
  }
}
