/** Two presses within this time are one double click, as the library counts it. */
const DOUBLE_CLICK_MS = 300;

/**
 * Keeps tabs from being renamed by a double click where `isFixed` says so, and tells of it. The library would let people
 * type, and leave the new name standing although it was refused.
 */
export function keepTabNames(
  container: HTMLElement,
  isFixed: (sheet: string) => boolean,
  refuse: (sheet: string) => void,
): () => void {
  let last = { sheet: "", time: 0 };
  const press = (event: PointerEvent): void => {
    const tab =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-u-comp=slide-tab-item]") : null;
    const sheet = tab?.dataset["id"];
    if (sheet === undefined || event.button !== 0) return;
    const isDouble = sheet === last.sheet && event.timeStamp - last.time <= DOUBLE_CLICK_MS;
    last = { sheet, time: event.timeStamp };
    if (!isDouble || !isFixed(sheet)) return;
    event.stopPropagation();
    refuse(sheet);
  };
  container.addEventListener("pointerdown", press, { capture: true });
  return () => container.removeEventListener("pointerdown", press, { capture: true });
}
