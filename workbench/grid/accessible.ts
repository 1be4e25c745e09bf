import { translator, type Language, type TextKey, type Translate } from "../../core/index";

/** Buttons of the library that show only a picture, by what is in them. */
const buttons: readonly (readonly [selector: string, name: TextKey])[] = [
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-increase-icon)", "grid.addSheet"],
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-convert-icon)", "grid.allSheets"],
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-more-icon.univer-rotate-180)", "grid.sheetsBefore"],
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-more-icon:not(.univer-rotate-180))", "grid.sheetsAfter"],
  ["[data-u-comp=button]:has(.univerjs-icon-reduce-icon)", "grid.zoomOut"],
  ["[data-u-comp=button]:has(.univerjs-icon-increase-icon)", "grid.zoomIn"],
  ["[data-u-comp=defined-name] [data-slot=popover-trigger]", "grid.names"],
  ["[data-u-comp=formula-bar] span:has(> .univerjs-icon-close-icon)", "grid.discard"],
  ["[data-u-comp=formula-bar] span:has(> .univerjs-icon-check-mark-icon)", "grid.accept"],
  ["[data-u-comp=formula-bar] span:has(> .univerjs-icon-fx-icon)", "grid.insertFunction"],
  ["[data-u-comp=sidebar] > section > header button", "grid.close"],
];

/** Other parts that need a name. */
const parts: readonly (readonly [selector: string, name: TextKey])[] = [
  ["[data-u-comp=defined-name] input", "grid.address"],
  ["[data-u-comp=slide-tab-bar]", "grid.sheets"],
  ["[data-u-comp=sidebar]", "grid.sidebar"],
];

/**
 * Gives the library's own elements the names and roles that they lack for people who don't see the page, in their
 * language, and does so again whenever the library puts other elements there.
 */
export function keepAccessible(
  container: HTMLElement,
  language: Language,
): { setLanguage(language: Language): void; dispose(): void } {
  let say = translator(language);
  let waiting = 0;
  const observer = new MutationObserver(() => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      mend(container, say);
    });
  });
  observer.observe(container, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["aria-expanded", "tabindex", "role"],
  });
  mend(container, say);
  return {
    setLanguage(next) {
      say = translator(next);
      mend(container, say);
    },
    dispose() {
      observer.disconnect();
      cancelAnimationFrame(waiting);
    },
  };
}

function mend(container: HTMLElement, say: Translate): void {
  for (const [selector, name] of buttons) {
    for (const element of container.querySelectorAll(selector)) {
      set(element, "aria-label", say(name));
      set(element, "title", say(name));
      if (element.tagName !== "BUTTON") set(element, "role", "button");
    }
  }
  for (const [selector, name] of parts) {
    for (const element of container.querySelectorAll(selector)) set(element, "aria-label", say(name));
  }
  mendSlider(container);
  // the frame around a button that opens a menu says what the button has to say
  for (const frame of container.querySelectorAll("div[aria-expanded]:not([role])")) {
    const button = frame.querySelector("button");
    for (const attribute of ["aria-expanded", "aria-haspopup"]) {
      const value = frame.getAttribute(attribute);
      if (value !== null && button !== null) set(button, attribute, value);
      frame.removeAttribute(attribute);
    }
  }
  container.querySelector("[data-u-comp=sidebar][aria-expanded]")?.removeAttribute("aria-expanded");
  // those of editors take no keys themselves
  for (const canvas of container.querySelectorAll("canvas[tabindex]")) {
    set(canvas, "tabindex", canvas.id.startsWith("univer-sheet-main-canvas") ? "0" : "-1");
  }
}

/** The slider of the zoom is for the mouse: the buttons on both sides of it do the same. */
function mendSlider(container: HTMLElement): void {
  for (const track of container.querySelectorAll("[role=track]")) {
    set(track, "role", "presentation");
    set(track, "aria-hidden", "true");
    for (const part of track.querySelectorAll("a, button")) {
      set(part, "role", "presentation");
      set(part, "tabindex", "-1");
    }
  }
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
