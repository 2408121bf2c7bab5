// Whether somebody is still there: after a while without a touch she is asked, and after another nothing of hers is left.

/** In milliseconds: how long nothing is touched before she is asked, and how long she has to answer. */
export const TIMES = { quiet: 60_000, count: 30_000 };

// The first stands still on some devices while they sleep, the second jumps when it is set. The longer of the two is believed:
// to ask too early costs a touch, to wipe too late her secret.
const CLOCKS = [() => performance.now(), () => Date.now()];

/**
 * The watch. `loses` says whether the reset would take something from her: then she is asked first. `ask(seconds)` is told how
 * many are left, again and again; `stay(event)` that she is there; `reset()` that she is not; `wake()` that somebody has come.
 */
export class Idle {
  constructor({ loses, ask, stay, reset, wake = () => {} }, { quiet, count } = TIMES, clocks = CLOCKS) {
    Object.assign(this, { loses, ask, stay, reset, wake, quiet, count, clocks });
    // Nobody has touched anything since the last reset: an empty waiting room is asked nothing.
    this.armed = false;
    this.asking = false;
    this.touch = [];
  }

  /** The longest that any clock has it since the last touch. */
  passed() {
    return Math.max(...this.clocks.map((clock, at) => clock() - this.touch[at]));
  }

  /** Something is touched. */
  touched(event) {
    // The device has slept: this is the touch of somebody else.
    if (this.armed && this.passed() >= this.quiet + this.count) this.end();
    if (!this.armed) this.wake();
    this.armed = true;
    this.touch = this.clocks.map((clock) => clock());
    if (!this.asking) return;
    this.asking = false;
    this.stay(event);
  }

  /** Looks at the clocks. */
  tick() {
    if (!this.armed) return;
    const left = this.quiet + this.count - this.passed();
    if (left <= 0) return this.end();
    if (left > this.count) return;
    if (!this.asking && !this.loses()) return this.end();
    this.asking = true;
    this.ask(Math.ceil(left / 1000));
  }

  /** Nobody is there any more, or she has said so. */
  end() {
    this.armed = this.asking = false;
    this.reset();
  }
}
