// What a kiosk says: the words of a language come once it is chosen, and those of the language before stay until they are there.
import assert from "node:assert/strict";
import test from "node:test";

import { Said } from "../../src/host/kiosk/said.js";

const WORDS = {
  it: { dir: "ltr", more: "Ancora {seconds}" },
  en: { dir: "ltr", more: "{seconds} more" },
  ar: { dir: "rtl", more: "بعد {seconds}" },
};

// With what is still to come, and what has been asked for.
function beginning() {
  const asked = [];
  const coming = {};
  const told = [];
  const bring = (tag) => {
    asked.push(tag);
    return new Promise((come, fail) => (coming[tag] = { come: () => come(WORDS[tag]), fail: () => fail(new Error(tag)) }));
  };
  const said = new Said("it", WORDS.it, { bring, changed: () => told.push(said.tag) });
  const now = () => said.say("more", { seconds: 5 });
  return { said, asked, coming, told, now };
}
const settled = () => new Promise((done) => setTimeout(done));

test("only the words of a language that is wanted are asked for, once", async () => {
  const { said, asked, coming, told, now } = beginning();
  assert.equal(now(), "Ancora 5");
  assert.deepEqual(asked, []);
  said.want("en");
  said.want("en");
  assert.deepEqual(asked, ["en"]);
  coming.en.come();
  await settled();
  assert.equal(now(), "Ancora 5");
  assert.deepEqual(told, []);
  said.speak("en");
  assert.equal(now(), "5 more");
  assert.deepEqual(told, ["en"]);
  said.speak("it");
  said.want("en");
  said.speak("en");
  assert.deepEqual(asked, ["en"]);
  assert.deepEqual(told, ["en", "it", "en"]);
});

test("words that are late are said once they come, if the language is still spoken", async () => {
  const { said, coming, told, now } = beginning();
  said.speak("en");
  assert.deepEqual([said.spoken, said.tag, now()], ["en", "it", "Ancora 5"]);
  said.speak("ar");
  coming.en.come();
  await settled();
  assert.deepEqual([now(), said.dir], ["Ancora 5", "ltr"]);
  coming.ar.come();
  await settled();
  assert.deepEqual([said.tag, now(), said.dir], ["ar", "بعد 5", "rtl"]);
  assert.deepEqual(told, ["ar"]);
});

test("where they do not come those of the language before stay, and who chooses it again tries again", async () => {
  const { said, asked, coming, told, now } = beginning();
  said.want("en");
  coming.en.fail();
  await settled();
  assert.deepEqual(asked, ["en"]);
  said.speak("en");
  coming.en.fail();
  await settled();
  assert.deepEqual([said.spoken, said.tag, now()], ["en", "it", "Ancora 5"]);
  // The page is drawn anew, or she presses it once more.
  said.speak("en");
  said.speak("en");
  assert.deepEqual(asked, ["en", "en", "en"]);
  said.speak("it");
  assert.deepEqual(told, []);
  coming.en.come();
  await settled();
  said.speak("en");
  assert.equal(now(), "5 more");
  assert.deepEqual(asked, ["en", "en", "en"]);
});
