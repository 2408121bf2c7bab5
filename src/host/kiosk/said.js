// What is said, in the language that the page speaks: its words come once it is chosen. Where they do not, those of the language
// before are better than none.

export class Said {
  /** Begins with the words of a language; `bring(tag)` brings those of another, `changed()` is told that others are said. */
  constructor(tag, words, { bring, changed }) {
    Object.assign(this, { spoken: tag, tag, words, bring, changed });
    this.come = { [tag]: words };
    this.coming = {};
  }

  /** The language is to be spoken soon. */
  want(tag) {
    if (this.come[tag]) return;
    this.coming[tag] ??= this.bring(tag)
      .then((words) => {
        this.come[tag] = words;
        if (tag === this.spoken) this.turn();
      })
      // Who chooses it again tries again.
      .catch(() => {})
      .then(() => delete this.coming[tag]);
  }

  /** It is, from now on. */
  speak(tag) {
    // The page says it whenever it is drawn: what has not come is asked for again.
    this.want(tag);
    if (tag === this.spoken) return;
    this.spoken = tag;
    this.turn();
  }

  turn() {
    const words = this.come[this.spoken];
    if (!words || this.tag === this.spoken) return;
    Object.assign(this, { words, tag: this.spoken });
    this.changed();
  }

  /** Which way the words are written: where they are of the language before, not that of the page. */
  get dir() {
    return this.words.dir;
  }

  /** A word; `values` stand for what is in braces in it. */
  say(key, values = {}) {
    return this.words[key].replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }
}
