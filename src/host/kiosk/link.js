// No way leads out of a kiosk: a link to a site is shown as a code for her own phone.
import { inside } from "./guard.js";
import { button, layer, make } from "./make.js";

/** The address that a press on an element stands for, if it leads out. */
function addressOf(target) {
  const link = target.closest?.("[data-link], a[href]");
  if (!link) return null;
  if (link.dataset.link) return link.dataset.link;
  // Those of the static part of the page. The quick exit leads to the start.
  const out = /^https?:/.test(link.href) && !inside(link.href) && !link.matches(".nc-exit");
  return out ? link.href : null;
}

/** As it is written on paper. */
const short = (address) => address.replace(/^https?:\/\//, "").replace(/^([^/]*)\/$/, "$1");

/** Shows the code of whatever leads out. */
export function links({ root, modals, said, codes }) {
  const say = (key) => said.say(key);
  document.addEventListener("click", ({ target }) => {
    const address = addressOf(target);
    if (address) show(address);
  });

  function show(address) {
    const close = button({ class: "nc-button", "data-kiosk": "close" }, say("close"));
    const code = make("div", { class: "nc-code", "data-code": address, role: "img", "aria-label": say("link-code") });
    const box = make(
      "div",
      {
        class: "nc-dialog nc-phone-link",
        role: "dialog",
        tabindex: "-1",
        "aria-modal": "true",
        "aria-labelledby": "nc-link-title",
        "aria-describedby": "nc-link-about",
      },
      make("h2", { id: "nc-link-title" }, say("link-title")),
      make("p", { id: "nc-link-about" }, say("link-about")),
      code,
      make("p", { class: "nc-address" }, make("bdi", { dir: "ltr" }, short(address))),
      close,
    );
    const veil = layer(root, "nc-veil", said);
    veil.append(box);
    const end = () => modals.close(veil);
    close.addEventListener("click", end);
    // Beside the dialog is out of it.
    veil.addEventListener("click", ({ target }) => target === veil && end());
    modals.show(veil, box, end);
    // Without the code there is the address.
    Promise.resolve(codes?.(box)).catch(() => code.remove());
  }
}
