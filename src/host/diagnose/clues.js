// What the browsers say, for what cannot be seen by looking: Chrome, Firefox and Safari each have words of their own.

export const CLUES = [
  { cause: "wasmPolicy", says: /disallowed by embedder|blocked by CSP|Content Security Policy|wasm-unsafe-eval/i },
  { cause: "wasmType", says: /(incorrect|unexpected) response MIME type|unsupported MIME type/i },
  { cause: "versions", says: /different versions|^LinkError|import object|module doesn't/i },
  { cause: "memory", says: /out of memory|could not allocate memory/i },
  {
    cause: "passed",
    says: /failed to fetch|network ?error|load failed|imported module|importing a module script|magic|\b(404|5\d\d)\b/i,
  },
];
