// Whether somebody is still there (src/host/kiosk/idle.js), by clocks that a test sets.
import assert from "node:assert/strict";
import test from "node:test";

import { spoken } from "../../src/host/kiosk/ask.js";
import { Idle, TIMES } from "../../src/host/kiosk/idle.js";

const SECOND = 1000;

// A watch whose two clocks stand at `times.now`, and what it has done, in order.
function watch({ loses = true } = {}) {
  const done = [];
  const times = { now: [5, 1_000_000], loses };
  const idle = new Idle(
    {
      loses: () => times.loses,
      ask: (seconds) => done.push(seconds),
      stay: (event) => done.push(`stay ${event ?? ""}`.trim()),
      reset: () => done.push("reset"),
    },
    TIMES,
    [0, 1].map((clock) => () => times.now[clock]),
  );
  const jump = (awake, asleep = awake) => {
    times.now[0] += awake * SECOND;
    times.now[1] += asleep * SECOND;
  };
  const pass = (seconds) => {
    for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
      jump(0.25);
      idle.tick();
    }
  };
  return { done, times, idle, jump, pass };
}

const distinct = (done) => done.filter((one, at) => one !== done[at - 1]);

test("it asks after sixty seconds, counts thirty, and resets", () => {
  const { done, idle, pass } = watch();
  idle.touched();
  pass(59.75);
  assert.deepEqual(done, []);
  pass(0.25);
  assert.deepEqual(done, [30]);
  pass(29.75);
  assert.deepEqual(distinct(done), Array.from({ length: 30 }, (_, at) => 30 - at));
  pass(0.25);
  assert.equal(done.pop(), "reset");
});

test("a page that nobody has touched asks nothing, before her and after her", () => {
  const { done, idle, pass } = watch();
  pass(1000);
  assert.deepEqual(done, []);
  idle.touched();
  pass(90);
  assert.equal(done.pop(), "reset");
  done.length = 0;
  pass(1000);
  assert.deepEqual(done, []);
});

test("every touch begins the sixty seconds anew", () => {
  const { done, idle, pass } = watch();
  for (let touch = 0; touch < 20; touch += 1) {
    idle.touched();
    pass(59);
  }
  assert.deepEqual(done, []);
});

test("a touch answers the question, at its last moment too", () => {
  const { done, idle, pass } = watch();
  idle.touched();
  for (const seconds of [60, 75, 89.75]) {
    pass(seconds);
    idle.touched("touch");
    assert.equal(done.pop(), "stay touch");
    done.length = 0;
  }
  pass(59);
  assert.deepEqual(done, []);
});

test("where a reset takes nothing from her it asks nothing", () => {
  const { done, idle, pass } = watch({ loses: false });
  idle.touched();
  pass(60);
  assert.deepEqual(done, ["reset"]);
  pass(500);
  assert.deepEqual(done, ["reset"]);
});

test("once it has asked, it counts to the end", () => {
  const { done, times, idle, pass } = watch();
  idle.touched();
  pass(61);
  times.loses = false;
  pass(28);
  assert.ok(!done.includes("reset"));
  pass(1);
  assert.equal(done.pop(), "reset");
});

test("a device that has slept wakes up at the start, whichever clock has gone on", () => {
  for (const [awake, asleep] of [[90, 0], [0, 90], [0.25, 86_400]]) {
    const { done, idle, jump } = watch();
    idle.touched();
    jump(awake, asleep);
    idle.tick();
    assert.deepEqual(done, ["reset"]);
  }
});

test("a touch that comes before any look at the clocks is that of somebody else", () => {
  const { done, idle, jump, pass } = watch();
  idle.touched();
  jump(3600);
  idle.touched();
  assert.deepEqual(done, ["reset"]);
  // And she is there.
  pass(60);
  assert.deepEqual(done, ["reset", 30]);
});

test("so is one while it was asking", () => {
  const { done, idle, jump, pass } = watch();
  idle.touched();
  pass(61);
  done.length = 0;
  jump(3600);
  idle.touched();
  assert.deepEqual(done, ["reset"]);
});

test("a clock that is set back keeps nothing", () => {
  const { done, idle, jump, pass } = watch();
  idle.touched();
  jump(0, -86_400);
  pass(90);
  assert.equal(done.pop(), "reset");
});

test("the quick exit leaves it at rest", () => {
  const { done, idle, pass } = watch();
  idle.touched();
  pass(61);
  idle.end();
  assert.equal(done.pop(), "reset");
  done.length = 0;
  pass(500);
  assert.deepEqual(done, []);
});

test("of the thirty seconds eight are spoken", () => {
  const said = Array.from({ length: 30 }, (_, at) => 30 - at).filter(spoken);
  assert.deepEqual(said, [30, 20, 10, 5, 4, 3, 2, 1]);
});
