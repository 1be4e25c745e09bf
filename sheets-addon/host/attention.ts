import type { Attention } from "./BookWatch";

/** The user comes back to the sidebar: Google's page round it tells nothing of what he does there. */
export const attention: Attention = (listener) => {
  const shown = (): void => {
    if (document.visibilityState === "visible") listener();
  };
  addEventListener("focus", listener);
  document.documentElement.addEventListener("pointerenter", listener);
  document.addEventListener("visibilitychange", shown);
  return () => {
    removeEventListener("focus", listener);
    document.documentElement.removeEventListener("pointerenter", listener);
    document.removeEventListener("visibilitychange", shown);
  };
};
