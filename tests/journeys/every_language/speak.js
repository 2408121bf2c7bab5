// Has the widget speak a language. `again` opens what the choice of another language closes.
const frame = () => document.querySelector("#nc-root .nc");
const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
async function until(there) {
  for (const begun = performance.now(); !there(); await drawn()) {
    if (performance.now() - begun > 10000) throw new Error(`never ${there}`);
  }
}

async function speak(tag) {
  document.querySelector(`[data-action=language][data-lang="${tag}"]`).click();
  await until(() => frame().lang === tag && document.documentElement.lang === tag);
  await again();
  await drawn();
}
