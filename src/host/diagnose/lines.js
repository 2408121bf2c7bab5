// The lines that an editor adds to the server, one for each kind of server.

// In nginx a `types` or an `add_header` of one's own drops all those inherited.
export const TYPE_LINES = [
  "nginx: location ~ \\.{ending}$ { types { } default_type {mime}; }",
  "Apache: AddType {mime} .{ending}",
  'IIS (web.config, in <staticContent>): <remove fileExtension=".{ending}" />' +
    '<mimeMap fileExtension=".{ending}" mimeType="{mime}" />',
];

export const headerLines = (name, value) => [
  `nginx (nel blocco che ha già gli altri add_header): add_header ${name} "${value}" always;`,
  `Apache: Header set ${name} "${value}"`,
  `IIS (web.config, in <httpProtocol><customHeaders>): <add name="${name}" value="${value}" />`,
];

export const BROTLI_LINES = [
  "nginx (modulo brotli_static): brotli_static on;",
  'Apache: <FilesMatch "\\.br$">Header set Content-Encoding "br"</FilesMatch>',
  "Altri server: non mandare i file .br, ma quelli che si chiamano uguale senza .br",
];
