import assert from "node:assert/strict";
import test from "node:test";

import { elsewhere } from "../../src/host/exit.js";

test("it leads where the editor has set it, if that is a site", () => {
  for (const site of ["https://www.example.org/", "http://example.org", "https://example.org/a?b#c"]) {
    assert.equal(elsewhere(site), site);
  }
});

test("anything else leads to the usual place", () => {
  const usual = elsewhere(null);
  assert.match(usual, /^https:\/\//);
  for (const none of [undefined, "", "javascript:alert(1)", "data:text/html,x", "/inizio", "https:", "https:///x", "ftp://x"]) {
    assert.equal(elsewhere(none), usual, none);
  }
});
