import type { TextKey } from "../../core/index";
import type { Doing } from "./useWork";

const texts = {
  building: "pane.work.building",
  removing: "pane.done.removing",
  refreshing: "refresh.working",
  undoing: "refresh.undoing",
  keeping: "asking.keeping",
} as const satisfies Record<Doing, TextKey>;

/** What is being done, as long as nothing more is known of it. */
export function doingText(doing: Doing): TextKey {
  return texts[doing];
}
