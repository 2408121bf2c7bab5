import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { check, checkAll, themed } from "../../src/host/wrong.js";

const TAGS = ["it", "it-x-easy", "en", "zh-Hans"];

const told = (look) => {
  const warn = mock.method(console, "warn", () => {});
  look();
  warn.mock.restore();
  return warn.mock.calls.map(({ arguments: [message] }) => message);
};

test("what is set wrong is told, with what there is", () => {
  const all = told(() => checkAll(new URLSearchParams("lang=xx&theme=rosa&exit-url=www.meteo.example&asl=torino"), TAGS));
  assert.equal(all.length, 3);
  assert.match(all[0], /lang="xx".*zh-Hans/);
  assert.match(all[1], /theme="rosa".*italia, lombardia, host/);
  assert.match(all[2], /exit-url="www\.meteo\.example".*https:\/\//);
});

test("what is right, or not set, is not told", () => {
  for (const right of ["", "lang=&theme=&exit-url=", "lang=en-GB&theme=host&exit-url=http://meteo.example"]) {
    assert.deepEqual(told(() => checkAll(new URLSearchParams(right), TAGS)), []);
  }
  assert.deepEqual(told(() => check("theme", null)), []);
});

test("a theme that there is not is the usual one", () => {
  assert.deepEqual(["lombardia", "rosa", null].map(themed), ["lombardia", "italia", "italia"]);
});
