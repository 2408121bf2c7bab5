// What can be told from an address alone.

// A frame with `sandbox` has the origin "null", whatever its address says.
export const originOf = (scope) => scope.origin ?? scope.location.origin;

export const bare = (url) => url.split(/[?#]/)[0];
export const fileName = (url) => bare(url).split("/").pop() || url;

export const isLocal = (host) => /^(localhost$|127\.)/.test(host);

// A name that bears a hash of its content never changes its content.
export const neverChanges = (url) => /-[0-9a-f]{8,}(\.|\/)/.test(url);
