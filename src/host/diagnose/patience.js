// How long a server is waited for: beyond this it counts as one that does not answer.

export const PATIENCE = 10_000;

export async function withPatience(work) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
  }
}
