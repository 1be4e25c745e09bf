const SETTLES_WITHIN = 1_500;

/**
 * The grid takes the keyboard when it is put on the page, which may be in the middle of a word that the user types beside
 * it. Until it has settled, what had the keyboard gets it back, unless the user himself goes to the grid.
 */
export function keepFocus(grid: HTMLElement, loaded: Promise<unknown>): void {
  let before: HTMLElement | null = null;
  const remember = (event: FocusEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    // its editor takes the keyboard before it stands in its place
    const isGrids = grid.contains(target) || target.id.startsWith("__editor_");
    if (!isGrids) before = target;
    else if (before?.isConnected === true) before.focus();
  };
  const forget = (): void => {
    before = null;
  };
  document.addEventListener("focusin", remember);
  grid.addEventListener("pointerdown", forget, true);
  const stop = (): void => {
    setTimeout(() => {
      document.removeEventListener("focusin", remember);
      grid.removeEventListener("pointerdown", forget, true);
    }, SETTLES_WITHIN);
  };
  loaded.then(stop, stop);
}
